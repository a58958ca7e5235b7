"""The units of one pasal (ayat, huruf, angka, plain paragraphs): who is who on the two sides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kerja_sama_docs.banding.jodoh import Isi, exact_pairs, left_over, similar_pairs, slot_pairs
from kerja_sama_docs.banding.kamus import Kamus, Terbaca
from kerja_sama_docs.banding.kata import Kata
from kerja_sama_docs.banding.pecah import Kelompok, find_splits
from kerja_sama_docs.banding.urut import Pasangan
from kerja_sama_docs.naskah import Jenis, Pasal, Satuan, iter_pasal_units

_ORNAMENT = {
    Jenis.AYAT: "({}) ",
    Jenis.HURUF: "{}. ",
    Jenis.ANGKA: "{}) ",
    Jenis.SUBHURUF: "{}) ",
    Jenis.PARAGRAF: "",
}


@dataclass(frozen=True, slots=True)
class Simpul:
    """A unit in reading order: its address, its number and words as printed, and the place of the unit above it (-1)."""

    alamat: str
    cetak: str
    baca: Terbaca
    induk: int
    isi: Isi

    @property
    def kata(self) -> tuple[Kata, ...]:
        """Its words."""
        return self.baca.kata


@dataclass(frozen=True, slots=True)
class Jodoh:
    """The same units: one for one (`pasangan`), and one for several, split or joined (`pecah`)."""

    pasangan: tuple[Pasangan, ...]
    pecah: tuple[Kelompok, ...]


def list_nodes(pasal: Pasal, kamus: Kamus) -> tuple[Simpul, ...]:
    """Every unit of a pasal."""
    parents = _parents(pasal.isi, -1, iter(range(10**9)))
    return tuple(
        _node(address, unit, parent, kamus)
        for (address, unit), parent in zip(iter_pasal_units(pasal), parents, strict=True)
    )


def _parents(units: tuple[Satuan, ...], parent: int, count: Iterator[int]) -> Iterator[int]:
    for unit in units:
        own = next(count)
        yield parent
        yield from _parents(unit.anak, own, count)


def _node(address: str, unit: Satuan, parent: int, kamus: Kamus) -> Simpul:
    read = kamus.read(unit.teks)
    printed = _ORNAMENT[unit.jenis].format(unit.nomor) + unit.teks
    return Simpul(address, printed, read, parent, Isi(read.kunci, (read,)))


def match_nodes(one: Sequence[Simpul], two: Sequence[Simpul]) -> Jodoh:
    """Pair the units by what they say."""
    texts_one, texts_two = [node.isi for node in one], [node.isi for node in two]
    pairs = exact_pairs(texts_one, texts_two)
    left_one, left_two = left_over(pairs, len(one), len(two))
    if not left_one or not left_two:
        return Jodoh(tuple(sorted(pairs)), ())
    groups = find_splits([node.baca for node in one], [node.baca for node in two], left_one, left_two)
    gone_one = {i for ones, _ in groups for i in ones}
    gone_two = {j for _, twos in groups for j in twos}
    left_one = [i for i in left_one if i not in gone_one]
    left_two = [j for j in left_two if j not in gone_two]
    pairs += similar_pairs(texts_one, texts_two, left_one, left_two)
    busy = [*pairs, *((i, j) for ones, twos in groups for i in ones for j in twos)]
    pairs += slot_pairs(busy, texts_one, texts_two)
    return Jodoh(tuple(sorted(pairs)), tuple(groups))
