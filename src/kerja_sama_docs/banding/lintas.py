"""Units that left their pasal and stand in another one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kerja_sama_docs.banding.hubungan import Butir, Titik
from kerja_sama_docs.banding.jodoh import Isi, exact_pairs, left_over, similar_pairs, slot_pairs
from kerja_sama_docs.banding.kata import Ragam
from kerja_sama_docs.banding.model import Macam, Perubahan, Tanda
from kerja_sama_docs.banding.pasal import PasalTerurai, lead_of
from kerja_sama_docs.banding.pemikul import changes_hands
from kerja_sama_docs.banding.rujukan import Peta, resolve_references
from kerja_sama_docs.banding.satuan import Simpul
from kerja_sama_docs.banding.ubah import change_of

_FEWEST: Final = 5  # words; less is said anywhere
_ALIKE: Final = 0.8
Pindahan = tuple[Titik, Titik]
Letak = tuple[tuple[int, int], Butir]


@dataclass(frozen=True, slots=True)
class Lintas:
    """The units that went from one pasal to another, both sides taken apart."""

    lama: Sequence[PasalTerurai]
    baru: Sequence[PasalTerurai]
    pasangan: tuple[Pindahan, ...]

    def gone(self, place: int) -> set[int]:
        """Units of an old pasal that stand in another one now."""
        return {k for (p, k), _ in self.pasangan if p == place}

    def come(self, place: int) -> set[int]:
        """Units of a new pasal that stood in another one before."""
        return {k for _, (p, k) in self.pasangan if p == place}

    def moves(self, maps: tuple[Peta, Peta]) -> dict[int, list[Letak]]:
        """What there is to tell, by the place of the new pasal: runs that moved together, and changes of words."""
        told: defaultdict[int, list[Letak]] = defaultdict(list)
        for run in self._runs():
            told[run[0][1][0]].append(((run[0][1][1], 1), self._move(run)))
        for (p, i), (q, j) in self.pasangan:
            one, two = self.lama[p].simpul[i], self.baru[q].simpul[j]
            old = resolve_references(one.baca, one.alamat, maps[0])
            new = resolve_references(two.baca, two.alamat, maps[1])
            change = change_of(old, new, one.alamat, two.alamat)
            if change is not None:
                told[q].append(((j, 0), Butir(change, ((p, i),), ((q, j),))))
        return told

    def _runs(self) -> list[list[Pindahan]]:
        """Units that moved with those below them, neighbours that moved together as one."""
        partner = dict(self.pasangan)
        runs: list[list[Pindahan]] = []
        for one, two in sorted(self.pasangan, key=lambda entry: entry[1]):
            above = (one[0], self._old(one).induk), (two[0], self._new(two).induk)
            if partner.get(above[0]) == above[1]:
                if runs and runs[-1][-1][1][0] == two[0]:
                    runs[-1].append((one, two))
            elif runs and self._follows(runs[-1], (one, two)):
                runs[-1].append((one, two))
            else:
                runs.append([(one, two)])
        return runs

    def _follows(self, run: list[Pindahan], entry: Pindahan) -> bool:
        (p, i), (q, j) = run[-1]
        one, two = entry
        if (one[0], two[0]) != (p, q) or self._old(one).induk != self._old(run[0][0]).induk:
            return False
        return (one[1], two[1]) == (i + 1, j + 1) and self._new(two).induk == self._new(run[0][1]).induk

    def _move(self, run: list[Pindahan]) -> Butir:
        ones, twos = [one for one, _ in run], [two for _, two in run]
        hands = any(
            changes_hands(_leads(self.lama[one[0]], one[1]), _leads(self.baru[two[0]], two[1]), neutral=True)
            for one, two in run
        )
        change = Perubahan(
            self._old(ones[0]).alamat,
            self._new(twos[0]).alamat,
            Macam.DIPINDAH,
            "\n".join(self._old(one).cetak for one in sorted(ones)),
            "\n".join(self._new(two).cetak for two in twos),
            tanda=(Tanda.HAK_KEWAJIBAN,) if hands else (),
        )
        return Butir(change, tuple(ones), tuple(twos))

    def _old(self, at: Titik) -> Simpul:
        return self.lama[at[0]].simpul[at[1]]

    def _new(self, at: Titik) -> Simpul:
        return self.baru[at[0]].simpul[at[1]]


def find_crossings(
    old: Sequence[PasalTerurai],
    new: Sequence[PasalTerurai],
    left: tuple[Iterable[Titik], Iterable[Titik]],
    same: set[tuple[int, int]],
) -> Lintas:
    """Pair whole units left over in different pasal: equal, or nearly; then what stands below them.

    `same` holds the pasal that are the same on both sides: inside those units have been paired already.
    """
    places = [sorted(side) for side in left]
    nodes = [
        {at: pasal[at[0]].simpul[at[1]] for at in side}
        for pasal, side in zip((old, new), places, strict=True)
    ]
    long_old, long_new = (
        [at for at in side if _is_long(known[at])] for side, known in zip(places, nodes, strict=True)
    )
    pairs = _paired(long_old, long_new, nodes[0], nodes[1], _ALIKE)
    pairs = {one: two for one, two in pairs.items() if (one[0], two[0]) not in same}
    below_old, below_new = (
        _below(places[0], nodes[0], set(pairs)),
        _below(places[1], nodes[1], set(pairs.values())),
    )
    for one, two in sorted(pairs.items()):
        pairs |= _paired(below_old[one], below_new[two], nodes[0], nodes[1], None)
    return Lintas(old, new, tuple(sorted(pairs.items())))


def _leads(pasal: PasalTerurai, place: int) -> str:
    """Whose right or duty a unit is: by its own words, else by what leads to it."""
    return f"{pasal.simpul[place].cetak}\n{lead_of(pasal, place)}"


def _is_long(node: Simpul) -> bool:
    return sum(word.ragam is not Ragam.BACA for word in node.kata) >= _FEWEST


def _paired(
    ones: Sequence[Titik],
    twos: Sequence[Titik],
    old: Mapping[Titik, Simpul],
    new: Mapping[Titik, Simpul],
    least: float | None,
) -> dict[Titik, Titik]:
    if not ones or not twos:
        return {}
    texts_old: list[Isi] = [old[at].isi for at in ones]
    texts_new: list[Isi] = [new[at].isi for at in twos]
    pairs = exact_pairs(texts_old, texts_new)
    rest = left_over(pairs, len(ones), len(twos))
    pairs += (
        similar_pairs(texts_old, texts_new, *rest)
        if least is None
        else similar_pairs(texts_old, texts_new, *rest, least)
    )
    if least is None:
        pairs += slot_pairs(pairs, texts_old, texts_new)
    return {ones[i]: twos[j] for i, j in pairs}


def _below(
    places: Sequence[Titik], nodes: Mapping[Titik, Simpul], roots: set[Titik]
) -> dict[Titik, list[Titik]]:
    """What is left over below each unit that moved, and has not been paired by itself."""
    found: dict[Titik, list[Titik]] = {at: [] for at in roots}
    owner = {at: at for at in roots}
    for at in places:
        above = owner.get((at[0], nodes[at].induk))
        if at not in roots and above is not None:
            owner[at] = above
            found[above].append(at)
    return found
