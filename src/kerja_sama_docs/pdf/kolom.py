"""Columns that no line rules, while they grow: the rows "Nama : …" of the parties, the block of signatures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from kerja_sama_docs.bacaan.label import TYPED
from kerja_sama_docs.pdf.baris import WIDE, Baris, split_line

GUTTER: Final = 3.0
ALIGNED: Final = 4.0
LABEL: Final = re.compile(rf"(?:{TYPED.pattern})|\d{{1,3}}")  # in a narrow column its point may lie below


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
        stretches = first_stretches(line)
        return (
            (self._is_within(line) and self._take([line]))
            or self._take(self._with_colon(stretches))
            or self._take(self._cut_at_colon(line))
            or self._take(self._cut_as_above(line))
            or self._take_below_colon(stretches)
        )

    def _is_within(self, line: Baris) -> bool:
        """Whether a line runs in one column from its edge: then wide gaps only justify it."""
        return any(
            any(abs(line.x0 - x) <= ALIGNED for x in column.awal) and line.x1 <= column.x1 + GUTTER
            for column in self.lajur
        )

    def _with_colon(self, stretches: Sequence[Baris]) -> Sequence[Baris]:
        """The stretches as the columns want them: a colon with the words behind it where others stand so."""
        if self.titik_dua is not None or self.penjelas is None:
            return stretches
        joined: list[Baris] = []
        for stretch in stretches:
            if joined and joined[-1].teks == ":":
                joined[-1] = Baris((*joined[-1].kata, *stretch.kata))
            else:
                joined.append(stretch)
        return joined

    def _cut_as_above(self, line: Baris) -> list[Baris]:
        """A line cut at every wide gap, if all its pieces are aligned with columns: numbers below "NOMOR:"."""
        groups = [[line.kata[0]]]
        for word in line.kata[1:]:
            if word.x0 - groups[-1][-1].x1 > WIDE * line.besar:
                groups.append([])
            groups[-1].append(word)
        pieces = [Baris(tuple(words)) for words in groups]
        fit = len(pieces) > 1 and all(any(c.fits(piece) for c in self.lajur) for piece in pieces)
        return pieces if fit else []

    def _take_below_colon(self, stretches: Sequence[Baris]) -> bool:
        """A line that begins below the colon: then the colon is the first word of the words behind it."""
        column = self.titik_dua
        if column is None or column + 1 >= len(self.lajur) or len(stretches) != 1:
            return False
        colon, words = self.lajur[column : column + 2]
        if abs(stretches[0].x0 - colon.x0) > ALIGNED or stretches[0].x1 < words.x0:
            return False
        merged = Lajur(colon.x0, words.x1, colon.awal + words.awal, colon.tengah + words.tengah)
        self.lajur[column : column + 2] = [merged]
        for row in self.baris:
            kept = [word for cell in row[column : column + 2] if cell is not None for word in cell.kata]
            row[column : column + 2] = [Baris(tuple(kept)) if kept else None]
        return self._take(stretches)

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

    @property
    def penjelas(self) -> int | None:
        """Which column begins with colons, whether or not words stand behind them; None if none does."""
        for i in range(len(self.lajur)):
            if any(row[i] is not None and row[i].kata[0].teks == ":" for row in self.baris):  # type: ignore[union-attr]
                return i
        return None


def first_stretches(line: Baris) -> list[Baris]:
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
