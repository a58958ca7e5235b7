"""What stands in one story of a Word file, before anyone asks what it means."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

from kerja_sama_docs.bacaan.kontrak import Gaya

Lihat = Literal["diterima", "asli"]


@dataclass(frozen=True, slots=True)
class ParagrafMentah:
    """A paragraph: folded text, its automatic number as printed, its style; `tengah` when it is centred."""

    teks: str
    nomor: str = ""
    gaya: str = ""
    kontrak: Gaya | None = None
    tengah: bool = False


@dataclass(frozen=True, slots=True)
class SelMentah:
    """A cell; paragraphs of tables inside it are among its own."""

    paragraf: tuple[ParagrafMentah, ...]
    rentang: int = 1


@dataclass(frozen=True, slots=True)
class BarisMentah:
    """A row."""

    sel: tuple[SelMentah, ...]
    kepala: bool = False


@dataclass(frozen=True, slots=True)
class TabelMentah:
    """A table."""

    baris: tuple[BarisMentah, ...]


BlokMentah = ParagrafMentah | TabelMentah


@dataclass(slots=True)
class Terlihat:
    """What was met on the way and isn't plain text; filled while reading, reported at the end."""

    hitung: Counter[str] = field(default_factory=Counter)
    seni_kata: list[str] = field(default_factory=list)


def paragraphs_of(blok: BlokMentah) -> tuple[ParagrafMentah, ...]:
    """Its paragraphs, those of a table cell by cell."""
    if isinstance(blok, ParagrafMentah):
        return (blok,)
    return tuple(p for row in blok.baris for cell in row.sel for p in cell.paragraf)
