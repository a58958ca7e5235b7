"""Finds what a pydantic error is about: the place in the tree, and the type that was expected there.

`loc` mixes keys of the file with parts that stand in no file (the names of the members of a union, the key that a
short form stands for), so it is walked through the tree and through the annotations at the same time.
"""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated, Final, Literal, TypeGuard, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from kerja_sama_docs.model import Deret, Peta
from kerja_sama_docs.tempat import Tempat

_KEY_MARK: Final = "[key]"  # pydantic's last part of `loc` for an error in the key of a mapping


@dataclass(frozen=True, slots=True)
class Letak:
    """Where a `loc` leads.

    Attributes:
        tempat: the place of the deepest part that stands in the file.
        nilai: what stands there.
        jenis: the types that may stand there, as far as the annotations tell.
        tempat_kunci: the place of its key, where it is an entry of a mapping.
        serikat: the index in `loc` of the part that names the member of the outermost union, None if it meets none.
    """

    tempat: Tempat
    nilai: object
    jenis: tuple[object, ...]
    tempat_kunci: Tempat
    serikat: int | None = None


def locate(pohon: Peta, model: type[BaseModel], loc: tuple[str | int, ...]) -> Letak:
    """Follow `loc` from the root as far as it goes."""
    here = Letak(pohon.tempat, pohon, (model,), pohon.tempat)
    for index, part in enumerate(loc):
        here = _step(here, part, index)
    return here


def known_fields(jenis: tuple[object, ...]) -> dict[str, FieldInfo]:
    """The keys that the models among these types know, in the order of the models."""
    fields: dict[str, FieldInfo] = {}
    for kind in jenis:
        if _is_model(kind):
            fields.update({_key(name, field): field for name, field in kind.model_fields.items()})
    return fields


def _step(here: Letak, part: str | int, index: int) -> Letak:
    nilai, serikat = here.nilai, here.serikat
    if part == _KEY_MARK:
        return replace(here, tempat=here.tempat_kunci, jenis=())
    below = tuple(_children(here.jenis, part))
    member = tuple(kind for kind in here.jenis if part in _labels(kind))
    if len(here.jenis) > 1 and not below:
        return replace(here, jenis=member or here.jenis, serikat=index if serikat is None else serikat)
    if isinstance(nilai, Peta) and isinstance(part, str) and part in nilai:
        kunci = nilai.kunci.get(part, nilai.tempat)
        return Letak(nilai.isi.get(part, nilai.tempat), nilai[part], below, kunci, serikat)
    if isinstance(nilai, Deret) and isinstance(part, int) and 0 <= part < len(nilai):
        return Letak(nilai.isi[part], nilai[part], below, nilai.isi[part], serikat)
    return replace(here, jenis=below or here.jenis)


def _children(jenis: tuple[object, ...], part: str | int) -> Iterator[object]:
    for kind in jenis:
        origin, args = get_origin(kind), get_args(kind)
        if _is_model(kind):
            field = known_fields((kind,)).get(str(part))
            if field is not None:
                yield from _flatten(field.annotation)
        elif origin is tuple and isinstance(part, int) and Ellipsis not in args:
            yield from _flatten(args[part]) if part < len(args) else ()
        elif args and isinstance(origin, type) and issubclass(origin, dict | types.MappingProxyType):
            yield from _flatten(args[-1])
        elif args and isinstance(part, int):
            yield from _flatten(args[0])


def _flatten(annotation: object) -> Iterator[object]:
    """The alternatives of an annotation, without None and without pydantic's wrappings."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _flatten(get_args(annotation)[0])
    elif origin in {Union, types.UnionType}:
        for member in get_args(annotation):
            yield from _flatten(member)
    elif annotation is not type(None):
        yield annotation


def _labels(kind: object) -> set[str]:
    """How pydantic may name this member of a union in `loc`: its class, or the value of a field that tells it apart."""
    if not _is_model(kind):
        return set()
    literals = (
        get_args(f.annotation) for f in kind.model_fields.values() if get_origin(f.annotation) is Literal
    )
    return {kind.__name__, *(str(value[0]) for value in literals if len(value) == 1)}


def _is_model(kind: object) -> TypeGuard[type[BaseModel]]:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _key(name: str, field: FieldInfo) -> str:
    return field.alias or name
