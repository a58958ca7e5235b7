"""Columns that no line rules: the rows "Nama : …" of the parties, the block of signatures, text in two columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from kerja_sama_docs.bacaan.label import PASAL_LINE, TYPED
from kerja_sama_docs.pdf.baris import Baris, split_line

GUTTER: Final = 3.0
ALIGNED: Final = 4.0
FAR: Final = 11.0  # of the size of the letters: room for a signature, not for more
LABEL: Final = re.compile(rf"(?:{TYPED.pattern})|\d{{1,3}}")  # in a narrow column its point may lie below
PARTY: Final = re.compile(r"(?:PIHAK\s+(?:KE|PERTAMA)|(?:PEMBERI|PENERIMA) KUASA)", re.I)


@dataclass(slots=True)
class Lajur:
    """A column while it grows: how far it reaches, and where its stretches begin and have their middle."""

    x0: float
    x1: float
    awal: list[float] = field(default_factory=list)
    tengah: list[float] = field(default_factory=list)

    def fits(self, stretch: Baris) -> bool:
        """Whether a stretch is aligned with those before it, on the left or in the middle."""
        return any(abs(stretch.x0 - x) <= ALIGNED for x in self.awal) or any(
            abs(stretch.tengah - x) <= ALIGNED for x in self.tengah
        )

    def take(self, stretch: Baris) -> None:
        """Take a stretch."""
        self.x0, self.x1 = min(self.x0, stretch.x0), max(self.x1, stretch.x1)
        self.awal.append(stretch.x0)
        self.tengah.append(stretch.tengah)


@dataclass(slots=True)
class Kolom:
    """A block in columns: of each line the stretch in every column, None where there is none."""

    lajur: list[Lajur]
    baris: list[list[Baris | None]] = field(default_factory=list)

    def take(self, line: Baris) -> bool:
        """Take a line if it keeps to the columns."""
        return self._take(_first_stretches(line)) or self._take(self._cut_at_colon(line))

    def _cut_at_colon(self, line: Baris) -> list[Baris]:
        """A line cut at the colon that stands below the colons of other lines, however narrow its gaps."""
        column = self.titik_dua
        if column is None:
            return []
        edge = self.lajur[column]
        place = next(
            (i for i, w in enumerate(line.kata) if w.teks == ":" and abs(w.x0 - edge.x0) <= ALIGNED), None
        )
        if place is None:
            return []
        parts = (line.kata[:place], line.kata[place : place + 1], line.kata[place + 1 :])
        return [piece for words in parts if words for piece in _unlabelled(Baris(words))]

    def _take(self, stretches: Sequence[Baris]) -> bool:
        if not stretches:
            return False
        row: list[Baris | None] = [None] * len(self.lajur)
        for stretch in stretches:
            hit = [
                i
                for i, c in enumerate(self.lajur)
                if stretch.x0 < c.x1 + GUTTER and c.x0 - GUTTER < stretch.x1
            ]
            if len(hit) != 1 or row[hit[0]] is not None:
                return False
            if len(stretches) == 1 and not self.lajur[hit[0]].fits(stretch):
                return False
            row[hit[0]] = stretch
        for column, taken in zip(self.lajur, row, strict=True):
            if taken is not None:
                column.take(taken)
        self.baris.append(row)
        return True

    @property
    def titik_dua(self) -> int | None:
        """Which column holds nothing but colons, None if none does."""
        for i in range(len(self.lajur)):
            cells = [row[i].teks for row in self.baris if row[i] is not None]  # type: ignore[union-attr]
            if cells and set(cells) == {":"}:
                return i
        return None


def columns_from(lines: Sequence[Baris], start: int) -> tuple[Kolom, int] | None:
    """The block in columns that begins at a line and the index after its last line; None if none begins there."""
    first = _first_stretches(lines[start])
    if len(_without_label(first)) < 2:
        return None
    block = Kolom([Lajur(s.x0, s.x1) for s in first])
    block.take(lines[start])
    end = start + 1
    while end < len(lines) and _near(lines[end - 1], lines[end]) and not PASAL_LINE.match(lines[end].teks):
        if not block.take(lines[end]):
            break
        end += 1
    return (block, end) if _is_block(block) else None


def _first_stretches(line: Baris) -> list[Baris]:
    """Its stretches; before a colon of its own even a near label stands apart: "10. Nama : …"."""
    stretches = split_line(line)
    if any(stretch.teks == ":" for stretch in stretches[1:]):
        return [*_unlabelled(stretches[0]), *stretches[1:]]
    return stretches


def _unlabelled(line: Baris) -> list[Baris]:
    """A line with the label in front of it apart."""
    if len(line.kata) > 1 and LABEL.fullmatch(line.kata[0].teks):
        return [Baris(line.kata[:1]), Baris(line.kata[1:])]
    return [line]


def _without_label(stretches: list[Baris]) -> list[Baris]:
    head = stretches[0].teks
    match = TYPED.match(head)
    return stretches[1:] if match and match.end() == len(head) else stretches


def _near(above: Baris, below: Baris) -> bool:
    return below.y - above.y < FAR * max(above.besar, below.besar)


def _is_block(block: Kolom) -> bool:
    """Two lines in columns, or one that is no prose: with a colon of its own, or parted very widely."""
    several = sum(sum(cell is not None for cell in row) > 1 for row in block.baris)
    if several > 1 or block.titik_dua is not None:
        return True
    first = [cell for cell in block.baris[0] if cell is not None]
    widest = max((b.x0 - a.x1 for a, b in pairwise(first)), default=0.0)
    return len(block.baris) > 1 or widest > 4 * first[0].besar


def rows_of(block: Kolom) -> list[list[list[Baris]]]:
    """The rows of a block: of every cell its lines."""
    rows: list[list[list[Baris]]] = []
    above: float | None = None
    for line in block.baris:
        y = next(cell.y for cell in line if cell is not None)
        if not rows or _begins_row(block, line, None if above is None else y - above):
            rows.append([[] for _ in block.lajur])
        for cell, stretch in zip(rows[-1], line, strict=True):
            if stretch is not None:
                cell.append(stretch)
        above = y
    return rows


def _begins_row(block: Kolom, line: Sequence[Baris | None], step: float | None) -> bool:
    colon = block.titik_dua
    if colon is not None:
        return line[colon] is not None or (line[0] is not None and bool(TYPED.match(line[0].teks)))
    if is_signatures(block):
        return any(cell is not None and PARTY.match(cell.teks) for cell in line)
    if line[0] is None:
        return False
    return step is None or step > 1.3 * line[0].besar


def is_signatures(block: Kolom) -> bool:
    """Whether the block is one of signatures: it names the parties, or leaves room to sign."""
    cells = [cell for row in block.baris for cell in row if cell is not None]
    if any(PARTY.match(cell.teks) for cell in cells) and block.titik_dua is None:
        return True
    ys = [next(cell.y for cell in row if cell is not None) for row in block.baris]
    steps = [b - a for a, b in pairwise(ys)]
    return block.titik_dua is None and max(steps, default=0.0) > 3 * cells[0].besar


def is_running_text(block: Kolom) -> bool:
    """Whether the columns are text of their own, to be read one after the other."""
    if len(block.lajur) != 2 or len(block.baris) < 8 or is_signatures(block):
        return False
    both = sum(all(cell is not None for cell in row) for row in block.baris)
    wide = [c.x1 - c.x0 for c in block.lajur]
    size = next(cell for cell in block.baris[0] if cell is not None).besar
    return both > 0.6 * len(block.baris) and min(wide) > 10 * size
