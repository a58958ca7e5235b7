"""Units that left their pasal and stand in another one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from kerja_sama_docs.banding.hubungan import Butir, Titik
from kerja_sama_docs.banding.model import Macam, Perubahan, Tanda
from kerja_sama_docs.banding.pasal import PasalTerurai, lead_of
from kerja_sama_docs.banding.pemikul import changes_hands
from kerja_sama_docs.banding.rujukan import Peta, resolve_references
from kerja_sama_docs.banding.satuan import Simpul
from kerja_sama_docs.banding.ubah import change_of

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
            titles = f"{self.lama[p].pasal.judul}\n{self.baru[q].pasal.judul}"
            change = change_of(old, new, one.alamat, two.alamat, titles)
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


def _leads(pasal: PasalTerurai, place: int) -> str:
    """Whose right or duty a unit is: by its own words, else by what leads to it."""
    return f"{pasal.simpul[place].cetak}\n{lead_of(pasal, place)}"
