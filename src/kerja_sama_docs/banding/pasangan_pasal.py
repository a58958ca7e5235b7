"""Which pasal are the same on the two sides, and what that says of their lines and addresses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kerja_sama_docs.banding.cari_lintas import find_crossings
from kerja_sama_docs.banding.hubungan import JUDUL, Titik
from kerja_sama_docs.banding.jodoh import exact_pairs, left_over, moved, similar_pairs
from kerja_sama_docs.banding.lintas import Lintas
from kerja_sama_docs.banding.pasal import PasalTerurai
from kerja_sama_docs.banding.rujukan import Peta
from kerja_sama_docs.banding.sepasang import Sepasang, pair_up
from kerja_sama_docs.banding.urut import Pasangan


@dataclass(frozen=True, slots=True)
class PasanganPasal:
    """Which pasal are the same, with their units paired, and which of them are out of order."""

    sama: dict[Pasangan, Sepasang]
    pindah: set[Pasangan]

    def line_pairs(self) -> Iterator[tuple[Titik, Titik]]:
        """Every line that has its like on the other side."""
        for (i, j), both in self.sama.items():
            yield (i, JUDUL), (j, JUDUL)
            yield from (((i, a), (j, b)) for a, b in both.jodoh.pasangan)

    def line_groups(self) -> Iterator[tuple[tuple[Titik, ...], tuple[Titik, ...]]]:
        """Lines that were split or joined."""
        for (i, j), both in self.sama.items():
            for ones, twos in both.jodoh.pecah:
                yield tuple((i, a) for a in ones), tuple((j, b) for b in twos)

    def line_moves(self) -> set[tuple[Titik, Titik]]:
        """The pairs of lines that stand in another place than before."""
        found: set[tuple[Titik, Titik]] = set()
        for (i, j), both in self.sama.items():
            if (i, j) in self.pindah:
                found.add(((i, JUDUL), (j, JUDUL)))
            every = both.jodoh.pasangan if (i, j) in self.pindah else both.geser
            found.update(((i, a), (j, b)) for a, b in every)
        return found


def pair_pasal(old: Sequence[PasalTerurai], new: Sequence[PasalTerurai]) -> PasanganPasal:
    """Pair the pasal by what they say, and the units of each pair."""
    texts_old, texts_new = [p.isi for p in old], [p.isi for p in new]
    pairs = exact_pairs(texts_old, texts_new)
    pairs += similar_pairs(texts_old, texts_new, *left_over(pairs, len(old), len(new)), by_heading=True)
    return PasanganPasal(
        {(i, j): pair_up((i, j), old[i], new[j]) for i, j in pairs}, moved(pairs, texts_old, texts_new)
    )


def pair_crossings(
    old: Sequence[PasalTerurai], new: Sequence[PasalTerurai], pairing: PasanganPasal
) -> Lintas:
    """Pair the units that went to another pasal."""
    left_old, left_new = left_over(pairing.sama, len(old), len(new))
    ones = [(p, k) for p in left_old for k in range(len(old[p].simpul))]
    twos = [(q, k) for q in left_new for k in range(len(new[q].simpul))]
    for (p, q), both in pairing.sama.items():
        rest_old, rest_new = both.left()
        ones += [(p, k) for k in rest_old]
        twos += [(q, k) for k in rest_new]
    return find_crossings(old, new, (ones, twos), set(pairing.sama))


def map_addresses(
    old: Sequence[PasalTerurai], new: Sequence[PasalTerurai], pairing: PasanganPasal, lintas: Lintas
) -> tuple[Peta, Peta]:
    """What every address stands for: a mark that both sides share for the same unit, else one of its own side."""
    marks_old: dict[str, str] = {}
    marks_new: dict[str, str] = {}
    for n, ((i, j), both) in enumerate(sorted(pairing.sama.items())):
        marks_old.setdefault(old[i].alamat, f"{n}")
        marks_new.setdefault(new[j].alamat, f"{n}")
        for k, (a, b) in enumerate(both.jodoh.pasangan):
            marks_old.setdefault(both.lama.simpul[a].alamat, f"{n}.{k}")
            marks_new.setdefault(both.baru.simpul[b].alamat, f"{n}.{k}")
        for k, (ones, twos) in enumerate(both.jodoh.pecah):
            marks_old.update((both.lama.simpul[a].alamat, f"{n}.p{k}") for a in ones)
            marks_new.update((both.baru.simpul[b].alamat, f"{n}.p{k}") for b in twos)
    for k, (one, two) in enumerate(lintas.pasangan):
        marks_old.setdefault(old[one[0]].simpul[one[1]].alamat, f"x{k}")
        marks_new.setdefault(new[two[0]].simpul[two[1]].alamat, f"x{k}")
    for side, every, marks in (("lama", old, marks_old), ("baru", new, marks_new)):
        for p in every:
            for address in (p.alamat, *(node.alamat for node in p.simpul)):
                marks.setdefault(address, f"{side}:{address}")
    return Peta(marks_old), Peta(marks_new)
