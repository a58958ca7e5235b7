"""Raw blocks made ready: tables of layout opened, soft breaks cut, headings found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kerja_sama_docs.bacaan.ayat_angka import Kepala, numbered_ayat
from kerja_sama_docs.bacaan.kontrak import Gaya
from kerja_sama_docs.bacaan.label import contract_heading, pasal_heading, split_typed
from kerja_sama_docs.bacaan.mentah import BarisMentah, BlokMentah, TabelMentah, paragraphs_of
from kerja_sama_docs.bacaan.penggal import split_soft


@dataclass(frozen=True, slots=True)
class Bahan:
    """What is arranged.

    Attributes:
        butir: paragraphs and tables in reading order.
        kepala: for each of them number as printed and title, where it is the heading of a pasal.
        asing: whether no paragraph has a style of the contract: then words, numbers and looks have to tell.
        ayat_angka: the places of the headings below which "1." is an ayat.
    """

    butir: tuple[BlokMentah, ...]
    kepala: tuple[Kepala, ...]
    asing: bool
    ayat_angka: frozenset[int]

    @property
    def terakhir(self) -> int:
        """The place of the last heading, -1 if there is none."""
        return max((i for i, heading in enumerate(self.kepala) if heading is not None), default=-1)


def prepare(raw: Iterable[BlokMentah]) -> Bahan:
    """Make raw blocks ready."""
    items = [piece for blok in raw for piece in _unpacked(blok)]
    foreign = not any(p.kontrak for item in items for p in paragraphs_of(item))
    if foreign:
        items = [piece for item in items for piece in _foreign_pieces(item)]
        start = next((i for i, item in enumerate(items) if _heading(item)), len(items))
        items[start:] = [piece for item in items[start:] for piece in _numbered_rows(item)]
    headings = tuple(_heading(item) for item in items)
    dotted = numbered_ayat(items, headings) if foreign else frozenset()
    return Bahan(tuple(items), headings, foreign, dotted)


def _heading(item: BlokMentah) -> Kepala:
    if isinstance(item, TabelMentah):
        return None
    if item.kontrak is Gaya.PASAL:
        return contract_heading(item)
    return pasal_heading(item) if item.kontrak is None else None


def _foreign_pieces(item: BlokMentah) -> Sequence[BlokMentah]:
    return (item,) if isinstance(item, TabelMentah) else split_soft(item)


def _numbered_rows(item: BlokMentah) -> Sequence[BlokMentah]:
    """Replace a table inside the pasal that only keeps numbers beside their words by numbered paragraphs."""
    if (
        not isinstance(item, TabelMentah)
        or not item.baris
        or not all(_is_numbered(row) for row in item.baris)
    ):
        return (item,)
    paragraphs: list[BlokMentah] = []
    for row in item.baris:
        label, words = row.sel[0].paragraf, row.sel[1].paragraf
        first, *others = words
        number = label[0].nomor or label[0].teks if label else ""
        paragraphs += [replace(first, nomor=number) if number else first, *others]
    return paragraphs


def _is_numbered(row: BarisMentah) -> bool:
    """Whether a row is a number (or nothing) and words."""
    if len(row.sel) != 2 or not row.sel[1].paragraf or row.sel[1].paragraf[0].nomor:
        return False
    beside = row.sel[0].paragraf
    if len(beside) > 1 or any(p.nomor and p.teks for p in beside):
        return False
    label = "".join(p.nomor or p.teks for p in beside)
    return not label or split_typed(label) == (label, "")


def _unpacked(blok: BlokMentah) -> Sequence[BlokMentah]:
    """Replace a table that only lays out pasal (one column, or the contract's styles) by its paragraphs."""
    if isinstance(blok, TabelMentah):
        paragraphs = paragraphs_of(blok)
        single = all(len(row.sel) <= 1 for row in blok.baris)
        if any(p.kontrak is Gaya.PASAL or (single and _heading(p)) for p in paragraphs):
            return paragraphs
    return (blok,)
