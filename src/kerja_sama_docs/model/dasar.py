"""The base of every model that describes a YAML file."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, InstanceOf, model_validator
from pydantic.json_schema import SkipJsonSchema

from kerja_sama_docs.model.nilai import Nilai
from kerja_sama_docs.model.sumber import Peta
from kerja_sama_docs.tempat import Tempat


class Model(BaseModel):
    """Frozen, refuses unknown keys, and gives every blank a place.

    A field of a `Nilai` type that is null or left out gets `Nilai(None, place)`, so that a blank on the paper can be
    traced to the key that would fill it.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)

    @model_validator(mode="before")
    @classmethod
    def _place_blanks(cls, data: object) -> object:
        if not isinstance(data, Peta):
            return data
        filled: dict[str, object] = dict(data)
        fields = _fields_to_fill(cls)
        for name in fields.boleh_kosong:
            if filled.get(name) is None:
                where = data.isi.get(name)
                if name in fields.nilai:
                    filled[name] = Nilai(None, where or data.tempat.child(name))
                elif name in fields.model:
                    filled[name] = Peta(where or data.tempat.child(name))
                else:
                    filled.pop(name, None)
        if fields.bertempat:
            # A key `tempat` that a person wrote stays as it is, to be refused as unknown instead of being lost.
            filled["tempat"] = data.get("tempat", data.tempat)
        return filled


class _FieldsToFill(NamedTuple):
    """What to do for the fields of one model that may be left out: those of a `Nilai` type, and those with a model."""

    boleh_kosong: tuple[str, ...]
    nilai: frozenset[str]
    model: frozenset[str]
    bertempat: bool


@cache
def _fields_to_fill(model: type[BaseModel]) -> _FieldsToFill:
    fields = model.model_fields
    own = fields.get("tempat")
    return _FieldsToFill(
        tuple(name for name, field in fields.items() if not field.is_required()),
        frozenset(name for name, field in fields.items() if isinstance(field.default, Nilai)),
        frozenset(name for name, field in fields.items() if _is_model(field.default_factory)),
        own is not None and own.annotation is Tempat,
    )


def _is_model(factory: object) -> bool:
    return isinstance(factory, type) and issubclass(factory, Model)


class Bertempat(Model):
    """A model that remembers where its mapping starts."""

    tempat: SkipJsonSchema[InstanceOf[Tempat]] = Tempat()
