"""From pairs to lines: every line of both papers once, in order, with what became of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kerja_sama_docs.banding.berdamping import Pendamping
from kerja_sama_docs.banding.garis import Garis, Sisi, list_rows
from kerja_sama_docs.banding.hubungan import JUDUL, LUAR, Butir, Hubungan, Titik
from kerja_sama_docs.banding.jodoh import places_after
from kerja_sama_docs.banding.kamus import Kamus
from kerja_sama_docs.banding.model import Macam, Perubahan


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
    beside = Pendamping(list_rows(lama), list_rows(baru), hubungan)
    return tuple(_Penjajar(beside, hubungan.butir, baru.kamus).lines())


class _Penjajar:
    """Tells the lines in order, each with what became of it."""

    def __init__(self, beside: Pendamping, butir: Sequence[Butir], kamus: Kamus) -> None:
        self.old, self.new, self.beside = beside.old, beside.new, beside
        self.butir, self.kamus = butir, kamus

    def lines(self) -> Iterator[Jajar]:
        """The lines in order."""
        about_old, about_new = self._about()
        partner_old = {j: i for i, j in self.beside.pairs.items()}
        split_old = {i for ones, _ in self.beside.groups for i in ones}
        split_new = {j for _, twos in self.beside.groups for j in twos}
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
        moved = i in self.beside.moved
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
        alone = [i for i in range(len(self.old)) if i not in self.beside.pairs]
        after = places_after(alone, self.beside.pairs)
        followers: dict[int, list[int]] = defaultdict(list)
        for i in alone:
            followers[after[i]].append(i)
        return followers

    def _about(self) -> tuple[list[list[Perubahan]], list[list[Perubahan]]]:
        old: list[list[Perubahan]] = [[] for _ in self.old]
        new: list[list[Perubahan]] = [[] for _ in self.new]
        for item in self.butir:
            for points, places, found in (
                (item.lama, self.beside.places_old, old),
                (item.baru, self.beside.places_new, new),
            ):
                for point in points:
                    for i in _meant(point, places.get(point, []), item.perubahan):
                        found[i].append(item.perubahan)
        return old, new


def _meant(point: Titik, places: list[int], change: Perubahan) -> list[int]:
    """Of the lines of a heading only the last, the title, is what a change of words is about."""
    is_title = point[1] == JUDUL and point[0] != LUAR and change.macam is Macam.DIUBAH
    return places[-1:] if is_title else places


def _letak(line: Garis) -> Letak:
    return Letak(line.urutan, line.baris)
