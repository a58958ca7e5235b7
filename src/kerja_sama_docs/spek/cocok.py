"""Fits a tree into a model: the value, or everything that is wrong with the tree, in Indonesian and with places."""

from __future__ import annotations

from collections.abc import Sized
from dataclasses import dataclass
from itertools import chain
from typing import Final, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kerja_sama_docs.bahasa.mirip import nearest
from kerja_sama_docs.model import Peta
from kerja_sama_docs.spek.batas import BATAS_YAML
from kerja_sama_docs.spek.galat import Ucapan, describe_error, describe_missing, describe_unknown
from kerja_sama_docs.spek.lokasi import Letak, known_fields, locate
from kerja_sama_docs.spek.pohon import ordered
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, galat

M = TypeVar("M", bound=BaseModel)

# Errors that say "this is another kind of thing altogether": of a union, the member that fits least.
_WRONG_KIND: Final = ("_type", "bukan_teks", "is_instance_of")


@dataclass(frozen=True, slots=True)
class _Galat:
    """A pydantic error with where it leads. `letak` is that of the parent for a missing or an unknown key."""

    tipe: str
    kunci: str
    letak: Letak
    rinci: ErrorDetails

    @property
    def tempat(self) -> Tempat:
        """Where to point at."""
        peta = self.letak.nilai
        if self.tipe == "extra_forbidden" and isinstance(peta, Peta):
            return peta.kunci.get(self.kunci, self.letak.tempat)
        return self.letak.tempat.child(self.kunci) if self.tipe == "missing" else self.letak.tempat

    def known_keys(self) -> tuple[str, ...]:
        """The keys that a person may write there."""
        return tuple(
            k for k, field in known_fields(self.letak.jenis).items() if field.annotation is not Tempat
        )


def fit(pohon: Peta, model: type[M]) -> tuple[M | None, tuple[Temuan, ...]]:
    """The tree as a value of `model`, or None and what is wrong, in the order of lines."""
    try:
        return model.model_validate(pohon), ()
    except ValidationError as error:
        details = error.errors(include_url=False)
    found = _drop_wrong_members([_place(pohon, model, detail) for detail in details if not _is_echo(detail)])
    found.sort(key=lambda g: (g.tempat.baris or 0, g.tempat.kolom or 0))
    found = _drop_misspelt(found[: BATAS_YAML.temuan * 2])
    return None, ordered([_to_temuan(g) for g in found], BATAS_YAML.temuan)


def _is_echo(detail: ErrorDetails) -> bool:
    """Whether it is told elsewhere: only sound entries are counted, so that a wrong one also makes a list too short."""
    least, written = detail.get("ctx", {}).get("min_length"), detail["input"]
    return detail["type"] == "too_short" and isinstance(written, Sized) and len(written) >= (least or 0)


def _place(pohon: Peta, model: type[BaseModel], detail: ErrorDetails) -> _Galat:
    tipe, loc = detail["type"], detail["loc"]
    if loc and _is_own_place(pohon, model, detail):
        tipe = "extra_forbidden"
    about_key = bool(loc) and tipe in {"missing", "extra_forbidden"}
    letak = locate(pohon, model, loc[:-1] if about_key else loc)
    return _Galat(tipe, str(loc[-1]) if about_key else "", letak, detail)


def _is_own_place(pohon: Peta, model: type[BaseModel], detail: ErrorDetails) -> bool:
    """A field of type `Tempat` is ours to fill, so a person's key of that name is unknown."""
    fields = known_fields(locate(pohon, model, detail["loc"][:-1]).jenis)
    field = fields.get(str(detail["loc"][-1]))
    return field is not None and field.annotation is Tempat


def _to_temuan(found: _Galat) -> Temuan:
    ctx = found.rinci.get("ctx", {})
    ucapan: Ucapan
    if found.tipe == "missing":
        field = known_fields(found.letak.jenis).get(found.kunci)
        ucapan = describe_missing(found.kunci, (field.description or "") if field else "")
    elif found.tipe == "extra_forbidden":
        ucapan = describe_unknown(found.kunci, found.known_keys())
    else:
        ucapan = describe_error(found.tipe, ctx, found.rinci["input"])
    given = ctx.get("tempat")
    return galat(
        ucapan.kode, ucapan.pesan, given if isinstance(given, Tempat) else found.tempat, ucapan.saran
    )


def _drop_wrong_members(found: list[_Galat]) -> list[_Galat]:
    """Of the errors of a union's members, those of the member that was meant.

    A member of another kind altogether (text where a mapping stands) was not meant if some other is of the right
    kind; of several that are, the one with the fewest errors was.
    """
    unions: dict[tuple[str | int, ...], dict[str, list[_Galat]]] = {}
    kept: list[_Galat] = []
    for item in found:
        if item.letak.serikat is None:
            kept.append(item)
        else:
            base = item.rinci["loc"][: item.letak.serikat]
            unions.setdefault(base, {}).setdefault(str(item.rinci["loc"][len(base)]), []).append(item)
    for base, members in unions.items():
        right = [items for items in members.values() if not _is_wrong_kind(items, len(base))]
        kept.extend(sorted(right, key=len)[0] if right else chain.from_iterable(members.values()))
    return kept


def _is_wrong_kind(items: list[_Galat], depth: int) -> bool:
    return any(i.tipe.endswith(_WRONG_KIND) and len(i.rinci["loc"]) <= depth + 1 for i in items)


def _drop_misspelt(found: list[_Galat]) -> list[_Galat]:
    """Without the missing keys that stand in the same mapping under a misspelt name: one slip, one finding."""
    meant = {
        (item.letak.tempat, near)
        for item in found
        if item.tipe == "extra_forbidden"
        for near in nearest(item.kunci, item.known_keys())
    }
    return [
        item for item in found if not (item.tipe == "missing" and (item.letak.tempat, item.kunci) in meant)
    ]
