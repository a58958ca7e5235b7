"""From pairs to lines: every line of both papers once, in order, with what became of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kerja_sama_docs.banding.garis import Garis, Sisi, list_rows
from kerja_sama_docs.banding.hubungan import JUDUL, LUAR, Hubungan, Titik
from kerja_sama_docs.banding.jodoh import places_after
from kerja_sama_docs.banding.kamus import Kamus
from kerja_sama_docs.banding.model import Macam, Perubahan
from kerja_sama_docs.banding.urut import Pasangan, common_in_order, longest_chain


@dataclass(frozen=True, slots=True)
class Letak:
    """Where a line stands in one naskah: `urutan` of its block; `baris` the 0-based row of a table, else None."""

    urutan: int
    baris: int | None = None


@dataclass(frozen=True, slots=True)
class Jajar:
    """One line of the two papers side by side (a paragraph or a table row), matched or alone.

    Attributes:
        lama: where it stands in the old naskah, None if only the new one has it.
        baru: where it stands in the new naskah, None if only the old one has it.
        macam: SAMA, DIUBAH, DITAMBAH, DIHAPUS, DIPINDAH (the same words in another place), DIPECAH (it belongs to a
            split or a join), DINOMORI_ULANG (the same words; its number, or that of a reference in it, is another).
        perubahan: the changes of the comparison that are about this line; a table row may have one a cell.
        pindah: it stands, or its whole pasal does, in another place than before. Lines with both sides that have not
            moved stand in the same order on both.
    """

    lama: Letak | None
    baru: Letak | None
    macam: Macam
    perubahan: tuple[Perubahan, ...] = ()
    pindah: bool = False


def line_up(lama: Sisi, baru: Sisi, hubungan: Hubungan) -> tuple[Jajar, ...]:
    """Every line of both papers exactly once, in the order of the new one, from what the comparison has paired."""
    return tuple(_Penjajar(list_rows(lama), list_rows(baru), hubungan, baru.kamus).lines())


class _Penjajar:
    """Both papers as lines, and what is known of them; worked out once, then told in order."""

    def __init__(self, old: Sequence[Garis], new: Sequence[Garis], known: Hubungan, kamus: Kamus) -> None:
        self.old, self.new, self.known, self.kamus = old, new, known, kamus
        self.places_old, self.places_new = _places(old), _places(new)
        self.groups: list[tuple[list[int], list[int]]] = []
        self.pairs: dict[int, int] = {}
        self.moved: set[int] = set()
        self._take_pairs()
        self._take_groups()
        self._mark_out_of_order()
        self._take_neighbours()
        self._take_gaps()

    def lines(self) -> Iterator[Jajar]:
        """The lines in order."""
        about_old, about_new = self._about()
        partner_old = {j: i for i, j in self.pairs.items()}
        split_old = {i for ones, _ in self.groups for i in ones}
        split_new = {j for _, twos in self.groups for j in twos}
        followers = self._removed()
        yield from self._alone(followers.pop(-1, []), split_old, about_old)
        for j, line in enumerate(self.new):
            i = partner_old.get(j)
            if i is not None:
                yield self._both(i, j, about_new[j] or about_old[i], is_split=j in split_new)
            else:
                kind = Macam.DIPECAH if j in split_new else Macam.DITAMBAH
                yield Jajar(None, _letak(line), kind, tuple(about_new[j]))
            yield from self._alone(followers.pop(j, []), split_old, about_old)

    def _both(self, i: int, j: int, about: Sequence[Perubahan], *, is_split: bool) -> Jajar:
        moved = i in self.moved
        if is_split:
            kind = Macam.DIPECAH
        elif any(change.macam is Macam.DIUBAH for change in about):
            kind = Macam.DIUBAH
        elif moved:
            kind = Macam.DIPINDAH
        else:
            kind = Macam.SAMA if self.old[i].is_same(self.new[j], self.kamus) else Macam.DINOMORI_ULANG
        return Jajar(_letak(self.old[i]), _letak(self.new[j]), kind, tuple(about), moved)

    def _alone(
        self, places: Iterable[int], split: set[int], about: Sequence[Sequence[Perubahan]]
    ) -> Iterator[Jajar]:
        for i in places:
            kind = Macam.DIPECAH if i in split else Macam.DIHAPUS
            yield Jajar(_letak(self.old[i]), None, kind, tuple(about[i]))

    def _removed(self) -> dict[int, list[int]]:
        """Lines of the old paper alone, by the new line after which they are told."""
        alone = [i for i in range(len(self.old)) if i not in self.pairs]
        after = places_after(alone, self.pairs)
        followers: dict[int, list[int]] = defaultdict(list)
        for i in alone:
            followers[after[i]].append(i)
        return followers

    def _about(self) -> tuple[list[list[Perubahan]], list[list[Perubahan]]]:
        old: list[list[Perubahan]] = [[] for _ in self.old]
        new: list[list[Perubahan]] = [[] for _ in self.new]
        for item in self.known.butir:
            for points, places, found in (
                (item.lama, self.places_old, old),
                (item.baru, self.places_new, new),
            ):
                for point in points:
                    for i in _meant(point, places.get(point, []), item.perubahan):
                        found[i].append(item.perubahan)
        return old, new

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


def _meant(point: Titik, places: list[int], change: Perubahan) -> list[int]:
    """Of the lines of a heading only the last, the title, is what a change of words is about."""
    is_title = point[1] == JUDUL and point[0] != LUAR and change.macam is Macam.DIUBAH
    return places[-1:] if is_title else places


def _letak(line: Garis) -> Letak:
    return Letak(line.urutan, line.baris)
