"""Where each word of a paper stands, so that a hundred patterns need not be tried on thousands of paragraphs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from kerja_sama_docs.aturan.model import BahanNaskah
from kerja_sama_docs.aturan.pola import Pola
from kerja_sama_docs.aturan.unit import Unit, read_unit


@dataclass(frozen=True, slots=True)
class Indeks:
    """The units of a paper, and for each word the positions of those that have it."""

    unit: tuple[Unit, ...]
    kata: Mapping[str, Sequence[int]]
    _row: str
    _begins: Sequence[int]
    _words: Sequence[str]

    def find(self, pola: Pola) -> list[int]:
        """The positions of the units that a pattern fits, in reading order."""
        places = [self._having_any(needles) for needles in pola.tempat]
        fewest = min(places, key=len, default=set[int]())
        return [i for i in sorted(fewest) if pola.fits(self.unit[i].lipat)]

    def _having_any(self, needles: tuple[str, ...]) -> set[int]:
        """Units that may have one of the needles: exact for words, by the first word of a phrase."""
        found: set[int] = set()
        for needle in needles:
            words = needle.split()
            if needle.startswith(" ") and (len(words) > 1 or needle.endswith(" ")):
                found.update(self.kata.get(words[0], ()))
            else:
                first = f" {words[0]}" if needle.startswith(" ") else words[0]
                found.update(*(self.kata[word] for word in self._words_with(first)))
        return found

    def _words_with(self, part: str) -> Iterator[str]:
        """The words of the paper with these letters in them; at their beginning where a blank stands before."""
        place = self._row.find(part)
        while place >= 0:
            word = self._words[bisect_right(self._begins, place) - 1]
            yield word
            place = self._row.find(part, place + len(part))


def read_indeks(bahan: BahanNaskah) -> Indeks:
    """Index the units of a paper."""
    units = bahan.once(read_unit)
    found: dict[str, list[int]] = {}
    for i, unit in enumerate(units):
        for word in set(unit.lipat.split()):
            found.setdefault(word, []).append(i)
    words = tuple(found)
    begins = tuple(accumulate((len(word) + 1 for word in words), initial=0))
    return Indeks(units, found, f" {' '.join(words)}", begins, words)
