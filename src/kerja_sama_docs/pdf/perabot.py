"""What a page repeats at its edges: running heads, page numbers, boxes for initials."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kerja_sama_docs.bacaan.label import PASAL_LINE, TYPED
from kerja_sama_docs.pdf.baris import Baris
from kerja_sama_docs.pdf.halaman import Halaman, Kata
from kerja_sama_docs.pdf.tabel import Kisi

SAME_PLACE: Final = 3.0
EDGE: Final = 12  # at most so many lines at an edge
SHARE: Final = 0.5  # of the pages of the same size
NUMBER: Final = re.compile(
    r"(?:halaman|hal\.?|page)\s+\d+(?:\s*(?:dari|of|/)\s*\d+)?$|[-–\s|]*\d{1,4}(?:\s*(?:dari|of|/)\s*\d+)?[-–\s|]*$",
    re.IGNORECASE,
)
DIGITS: Final = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Lajur:
    """A line, or a ruled table as a whole: what can be furniture or not."""

    atas: float
    bawah: float
    kata: tuple[Kata, ...]
    kisi: Kisi | None = None

    @property
    def teks(self) -> str:
        """Its words."""
        return " ".join(k.teks for k in self.kata)

    @property
    def pola(self) -> str:
        """Its words with digits made alike."""
        return DIGITS.sub("#", self.teks)

    @property
    def baris(self) -> Baris:
        """It as a line."""
        return Baris(self.kata)


@dataclass(frozen=True, slots=True)
class Terpilah:
    """A page without its furniture, and the furniture."""

    kepala: tuple[Lajur, ...]
    isi: tuple[Lajur, ...]
    kaki: tuple[Lajur, ...]


def split_furniture(pages: Sequence[Halaman], rows: Sequence[Sequence[Lajur]]) -> list[Terpilah]:
    """Tell the furniture of every page from its text; `rows` from top to bottom."""
    heads = _Tepi(pages, rows, from_below=False)
    feet = _Tepi(pages, rows, from_below=True)
    split = []
    for number, page_rows in enumerate(rows):
        top = heads.count(number)
        bottom = min(feet.count(number), len(page_rows) - top)
        end = len(page_rows) - bottom
        split.append(Terpilah(tuple(page_rows[:top]), tuple(page_rows[top:end]), tuple(page_rows[end:])))
    return split


class _Tepi:
    """One edge of all pages."""

    def __init__(
        self, pages: Sequence[Halaman], rows: Sequence[Sequence[Lajur]], *, from_below: bool
    ) -> None:
        self._pages = pages
        self._below = from_below
        self._edges = [list(reversed(r))[:EDGE] if from_below else list(r[:EDGE]) for r in rows]
        self._sizes = [(round(p.lebar / 10), round(p.tinggi / 10)) for p in pages]
        self._places: dict[tuple[tuple[int, int], str], list[float]] = defaultdict(list)
        for number, edge in enumerate(self._edges):
            for row in edge:
                self._places[self._sizes[number], row.pola].append(self._place(number, row))
        for places in self._places.values():
            places.sort()
        self._same_size = Counter(self._sizes)
        self._known: set[str] = set()
        self._repeating = [self._repeated(number) for number in range(len(pages))]
        for edge, repeating in zip(self._edges, self._repeating, strict=True):
            self._known |= {row.pola for row in edge[:repeating]}

    def count(self, number: int) -> int:
        """How many rows of the page are furniture: those that repeat, or that do so on sheets of another size."""
        found = 0
        for place, row in enumerate(self._edges[number]):
            if place < self._repeating[number] or row.pola in self._known or self._is_number(number, place):
                found = place + 1
            else:
                break
        return found

    def _repeated(self, number: int) -> int:
        same = self._same_size[self._sizes[number]]
        need = max(2, SHARE * same)
        for place, row in enumerate(self._edges[number]):
            mine = self._place(number, row)
            places = self._places[self._sizes[number], row.pola]
            near = bisect_right(places, mine + SAME_PLACE) - bisect_left(places, mine - SAME_PLACE)
            if _is_text(row) or near < need:
                return place
        return len(self._edges[number])

    def _is_number(self, number: int, place: int) -> bool:
        """A page number at the very edge needs no second page."""
        row = self._edges[number][place]
        margin = 0.12 * self._pages[number].tinggi
        return place == 0 and self._place(number, row) < margin and bool(NUMBER.match(row.teks))

    def _place(self, number: int, row: Lajur) -> float:
        return self._pages[number].tinggi - row.bawah if self._below else row.atas


def _is_text(row: Lajur) -> bool:
    """What is never furniture, however often it stands at the same place: headings of pasal, ayat and points."""
    return bool(PASAL_LINE.match(row.teks)) or (len(row.kata) > 2 and bool(TYPED.fullmatch(row.kata[0].teks)))
