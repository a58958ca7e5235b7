"""The base of every model that describes a YAML file."""

from __future__ import annotations

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
        for name, field in cls.model_fields.items():
            if isinstance(field.default, Nilai) and filled.get(name) is None:
                filled[name] = Nilai(None, data.isi.get(name) or data.tempat.child(name))
            elif filled.get(name) is None and _is_model(field.default_factory):
                filled[name] = Peta(data.isi.get(name) or data.tempat.child(name))
            elif name in filled and filled[name] is None and not field.is_required():
                del filled[name]
        own = cls.model_fields.get("tempat")
        if own is not None and own.annotation is Tempat:
            # A key `tempat` that a person wrote stays as it is, to be refused as unknown instead of being lost.
            filled["tempat"] = data.get("tempat", data.tempat)
        return filled


def _is_model(factory: object) -> bool:
    return isinstance(factory, type) and issubclass(factory, Model)


class Bertempat(Model):
    """A model that remembers where its mapping starts."""

    tempat: SkipJsonSchema[InstanceOf[Tempat]] = Tempat()
