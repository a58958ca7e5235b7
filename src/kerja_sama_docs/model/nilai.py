"""A fact with its source: what was filled in, and where; or that nothing was filled in, and where it would go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from kerja_sama_docs.tempat import NOWHERE, Tempat

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Nilai(Generic[T]):
    """A value and the YAML place that it came from.

    Attributes:
        isi: the value, or None when it is not known yet: it prints as a dotted blank.
        asal: its place; for a missing one, the place of the mapping that lacks it, with the full `jalur`.
        mentah: its characters in the file as typed (for finding a word inside it, and for splicing), "" if missing.
    """

    isi: T | None
    asal: Tempat = NOWHERE
    mentah: str = ""

    def __bool__(self) -> bool:
        return self.isi is not None


# What a field holds that nobody has filled in and that stands in no file.
KOSONG: Nilai[str] = Nilai(None)
