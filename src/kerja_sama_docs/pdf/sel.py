"""The cells of a ruled table: their lines to paragraphs, words broken at a narrow edge put together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from kerja_sama_docs.bacaan.mentah import BarisMentah, ParagrafMentah, SelMentah, TabelMentah
from kerja_sama_docs.pdf.alinea import Kolong, Letak, paragraphs_of
from kerja_sama_docs.pdf.baris import Baris, lines_of
from kerja_sama_docs.pdf.halaman import Kata
from kerja_sama_docs.pdf.sambung import SOFT
from kerja_sama_docs.pdf.tabel import Kisi, SelKisi, cells_of

PADDING: Final = 8.0
SMALL_WORDS: Final = frozenset(
    "dan atau di ke dari per yang untuk pada dengan oleh dalam serta s.d. bagi para".split()
)
CLOSED: Final = re.compile(r"[^\w]$")
NUMBER: Final = re.compile(r"[\d.,]+$")


def table_of(grid: Kisi, words: Sequence[Kata], step: float, known: frozenset[str]) -> TabelMentah:
    """A ruled table; rows without a word are left out."""
    rows = cells_of(grid, words)
    padding = min((w.x0 - c.x0 for row in rows for c in row for w in c.kata), default=0.0)
    inner = min(max(padding, 0.0), PADDING)
    table = [
        BarisMentah(tuple(SelMentah(_paragraphs(cell, inner, step, known), cell.rentang) for cell in row))
        for row in rows
        if any(cell.kata for cell in row)
    ]
    return TabelMentah(tuple(table))


def _paragraphs(
    cell: SelKisi, padding: float, step: float, known: frozenset[str]
) -> tuple[ParagrafMentah, ...]:
    lines = lines_of(cell.kata)
    room = Kolong(cell.x0 + padding, cell.x1 - padding)
    below = [*lines[1:], None] if lines else []
    mended = [_broken(line, next_, room, known) for line, next_ in zip(lines, below, strict=True)]
    return tuple(paragraphs_of([Letak(line, 0, room, step) for line in mended], known))


def _broken(line: Baris, below: Baris | None, room: Kolong, known: frozenset[str]) -> Baris:
    """Mark a line whose only word goes on below, because no line of the cell was wide enough for it."""
    if below is None or len(line.kata) > 1:
        return line
    word, rest = line.kata[0], below.kata[0]
    letter = (rest.x1 - rest.x0) / max(1, len(rest.teks))
    if room.kanan - word.x1 > 1.2 * letter + 0.5 or not _may_go_on(word.teks, rest.teks, known):
        return line
    return Baris((Kata(word.teks + SOFT, word.x0, word.x1, word.y, word.besar),))


def _may_go_on(one: str, two: str, known: frozenset[str]) -> bool:
    if NUMBER.match(one) and NUMBER.match(two):
        return True
    if CLOSED.search(one) or not two[:1].isalnum() or (two[:1].isupper() and not one.isupper()):
        return False
    if two.casefold() in SMALL_WORDS:
        return False
    if (one + two).casefold() in known:
        return True
    return one.casefold() not in known and two.casefold().strip(".,;:") not in known


def join_tables(above: TabelMentah, below: TabelMentah) -> TabelMentah:
    """A table that goes on over the page: its repeated head once, a row parted by the page whole."""
    rows, more = list(above.baris), list(below.baris)
    if rows and more and _texts(rows[0]) == _texts(more[0]):
        rows[0] = BarisMentah(rows[0].sel, kepala=True)
        more = more[1:]
    if rows and more and len(rows[-1].sel) == len(more[0].sel) and _is_rest(rows[-1], more[0]):
        rows[-1] = BarisMentah(tuple(map(_join_cells, rows[-1].sel, more[0].sel)))
        more = more[1:]
    return TabelMentah((*rows, *more))


def _texts(row: BarisMentah) -> list[str]:
    return [" ".join(p.teks for p in cell.paragraf) for cell in row.sel]


def _is_rest(above: BarisMentah, below: BarisMentah) -> bool:
    """A row without a number below rows that have one."""
    return bool(above.sel[0].paragraf) and not below.sel[0].paragraf


def _join_cells(one: SelMentah, two: SelMentah) -> SelMentah:
    text = " ".join(p.teks for p in (*one.paragraf, *two.paragraf))
    return SelMentah((ParagrafMentah(text),) if text else (), one.rentang)
