"""Which lines of the two papers stand beside each other, from what the comparison has paired."""

from __future__ import annotations

from collections.abc import Sequence

from kerja_sama_docs.banding.garis import Garis
from kerja_sama_docs.banding.hubungan import Hubungan, Titik
from kerja_sama_docs.banding.urut import Pasangan, common_in_order, longest_chain


class Pendamping:
    """Both papers as lines, paired once.

    Attributes:
        old: the lines of the old paper; `new` those of the new one.
        places_old: the lines of each thing that the comparison knows, by their places; `places_new` likewise.
        pairs: the line beside each line of the old paper.
        groups: lines that were split or joined.
        moved: lines of the old paper whose partner stands in another place.
    """

    def __init__(self, old: Sequence[Garis], new: Sequence[Garis], known: Hubungan) -> None:
        self.old, self.new, self.known = old, new, known
        self.places_old, self.places_new = _places(old), _places(new)
        self.groups: list[tuple[list[int], list[int]]] = []
        self.pairs: dict[int, int] = {}
        self.moved: set[int] = set()
        self._take_pairs()
        self._take_groups()
        self._mark_out_of_order()
        self._take_neighbours()
        self._take_gaps()

    def _take_pairs(self) -> None:
        for one, two in self.known.pasangan:
            self._join(self.places_old.get(one, []), self.places_new.get(two, []))
        for one, _ in self.known.pindah:
            self.moved.update(i for i in self.places_old.get(one, ()) if i in self.pairs)

    def _take_groups(self) -> None:
        for ones, twos in self.known.pecah:
            lines_old = [i for point in ones for i in self.places_old.get(point, ())]
            lines_new = [j for point in twos for j in self.places_new.get(point, ())]
            self._join(lines_old, lines_new)

    def _join(self, ones: list[int], twos: list[int]) -> None:
        """Pair what has as many lines on both sides; else it is a split or a join, and the first stand together."""
        if len(ones) == len(twos):
            self.pairs.update(zip(ones, twos, strict=True))
        elif ones and twos:
            self.pairs[ones[0]] = twos[0]
            self.groups.append((ones, twos))

    def _mark_out_of_order(self) -> None:
        """What the comparison does not call moved may still cross another line (a join over a boundary of parts)."""
        rest = [(i, j) for i, j in self.pairs.items() if i not in self.moved]
        weights = [1_000 + min(len(self.old[i].teks) + len(self.new[j].teks), 100_000) for i, j in rest]
        chain = set(longest_chain(rest, weights))
        self.moved.update(i for i, j in rest if (i, j) not in chain)

    def _take_neighbours(self) -> None:
        """Lines that say nothing stand beside what says as little next to the same neighbour, and go where it goes."""
        partner_old = {j: i for i, j in self.pairs.items()}
        for step, order in ((1, range(len(self.old))), (-1, range(len(self.old) - 1, -1, -1))):
            for i in order:
                before = i - step
                j = self.pairs.get(before, -9) + step
                if (
                    i in self.pairs
                    or not 0 <= j < len(self.new)
                    or j in partner_old
                    or before not in self.pairs
                ):
                    continue
                if self._is_free_pair(i, j):
                    self.pairs[i] = j
                    partner_old[j] = i
                    if before in self.moved:
                        self.moved.add(i)

    def _is_free_pair(self, i: int, j: int) -> bool:
        one, two = self.old[i], self.new[j]
        return one.titik is two.titik is None and one.kunci == two.kunci

    def _take_gaps(self) -> None:
        """What says nothing and is left between two lines that stand still is paired in order."""
        still = sorted((i, j) for i, j in self.pairs.items() if i not in self.moved)
        busy_new = set(self.pairs.values())
        start_old = start_new = 0
        found: list[Pasangan] = []
        for i, j in [*still, (len(self.old), len(self.new))]:
            ones = [x for x in range(start_old, i) if self.old[x].titik is None and x not in self.pairs]
            twos = [y for y in range(start_new, j) if self.new[y].titik is None and y not in busy_new]
            if ones and twos:
                keys_old, keys_new = [self.old[x].kunci for x in ones], [self.new[y].kunci for y in twos]
                found += [(ones[a], twos[b]) for a, b in common_in_order(keys_old, keys_new)]
            start_old, start_new = i + 1, j + 1
        self.pairs.update(found)


def _places(lines: Sequence[Garis]) -> dict[Titik, list[int]]:
    places: dict[Titik, list[int]] = {}
    for n, line in enumerate(lines):
        if line.titik is not None:
            places.setdefault(line.titik, []).append(n)
    return places
