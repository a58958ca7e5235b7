"""What changed inside a pasal that both sides have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kerja_sama_docs.banding.hubungan import JUDUL, Butir, Titik
from kerja_sama_docs.banding.jodoh import left_over, places_after
from kerja_sama_docs.banding.kata import Kata, Ragam, split_words
from kerja_sama_docs.banding.lintas import Letak, Lintas
from kerja_sama_docs.banding.model import Keping, Macam, Perubahan
from kerja_sama_docs.banding.pasal import PasalTerurai, lead_of
from kerja_sama_docs.banding.rujukan import Peta, resolve_references
from kerja_sama_docs.banding.satuan import Jodoh, Simpul, match_nodes
from kerja_sama_docs.banding.tergeser import Pindah, find_strayed, relocation
from kerja_sama_docs.banding.ubah import addition, change_of, removal
from kerja_sama_docs.banding.urut import Pasangan


@dataclass(frozen=True, slots=True)
class Sepasang:
    """The same pasal on both sides, with its units paired; `tempat` is its place among the pasal of either side.

    `geser` are the pairs of units that left their place among their siblings, or their list.
    """

    tempat: Pasangan
    lama: PasalTerurai
    baru: PasalTerurai
    jodoh: Jodoh
    geser: Mapping[Pasangan, Pindah]

    def changes(self, maps: tuple[Peta, Peta], lintas: Lintas, arrived: Sequence[Letak]) -> tuple[Butir, ...]:
        """Every change of it, in reading order of the new side; `arrived`: what came from other pasal."""
        old = [resolve_references(node.baca, node.alamat, maps[0]) for node in self.lama.simpul]
        new = [resolve_references(node.baca, node.alamat, maps[1]) for node in self.baru.simpul]
        placed = [
            *self._of_pairs(old, new),
            *self._of_groups(old, new),
            *self._of_left(lintas),
            *arrived,
        ]
        heading = change_of(
            self.lama.judul, self.baru.judul, f"{self.lama.alamat}/judul", f"{self.baru.alamat}/judul"
        )
        ordered = [item for _, item in sorted(placed, key=lambda entry: entry[0])]
        if heading is None:
            return tuple(ordered)
        return Butir(heading, self._old([JUDUL]), self._new([JUDUL])), *ordered

    def _old(self, places: Iterable[int]) -> tuple[Titik, ...]:
        return tuple((self.tempat[0], i) for i in places)

    def _new(self, places: Iterable[int]) -> tuple[Titik, ...]:
        return tuple((self.tempat[1], j) for j in places)

    def _of_pairs(self, old: Sequence[tuple[Kata, ...]], new: Sequence[tuple[Kata, ...]]) -> Iterator[Letak]:
        for i, j in self.jodoh.pasangan:
            one, two = self.lama.simpul[i], self.baru.simpul[j]
            change = change_of(old[i], new[j], one.alamat, two.alamat, self._titles)
            if change is not None:
                yield (j, 0), Butir(change, self._old([i]), self._new([j]))
            if (i, j) in self.geser:
                yield (j, 1), Butir(relocation(one, two, self.geser[i, j]), self._old([i]), self._new([j]))

    def _of_groups(self, old: Sequence[tuple[Kata, ...]], new: Sequence[tuple[Kata, ...]]) -> Iterator[Letak]:
        """Split or joined units; a reference in them that does not follow is still a change."""
        for ones, twos in self.jodoh.pecah:
            first_old, first_new = self.lama.simpul[ones[0]].alamat, self.baru.simpul[twos[0]].alamat
            text_old = "\n".join(self.lama.simpul[i].cetak for i in ones)
            text_new = "\n".join(self.baru.simpul[j].cetak for j in twos)
            words_old, words_new = _joined(old, ones), _joined(new, twos)
            split = Perubahan(first_old, first_new, Macam.DIPECAH, text_old, text_new, (), substansi=False)
            change = change_of(words_old, words_new, first_old, first_new, self._titles)
            if change is not None and change.substansi:
                split = replace(split, keping=_pieces(change), substansi=True, tanda=change.tanda)
            yield (twos[0], 0), Butir(split, self._old(ones), self._new(twos))

    @property
    def _titles(self) -> str:
        return f"{self.lama.pasal.judul}\n{self.baru.pasal.judul}"

    def left(self) -> tuple[list[int], list[int]]:
        """The units without a partner on the other side of this pasal."""
        busy = [*self.jodoh.pasangan, *self._busy_groups()]
        return left_over(busy, len(self.lama.simpul), len(self.baru.simpul))

    def _busy_groups(self) -> list[Pasangan]:
        return [(i, j) for ones, twos in self.jodoh.pecah for i in ones for j in twos]

    def _of_left(self, lintas: Lintas) -> Iterator[Letak]:
        left_old, left_new = self.left()
        away, arrived = lintas.gone(self.tempat[0]), lintas.come(self.tempat[1])
        left_old = [i for i in left_old if i not in away]
        left_new = [j for j in left_new if j not in arrived]
        for family, words, text in whole_units(self.baru.simpul, left_new):
            come = addition(words, self.baru.simpul[family[0]].alamat, text, lead_of(self.baru, family[0]))
            yield (family[0], 0), Butir(come, (), self._new(family))
        after = places_after(left_old, dict([*self.jodoh.pasangan, *self._busy_groups()]))
        for family, words, text in whole_units(self.lama.simpul, left_old):
            gone = removal(words, self.lama.simpul[family[0]].alamat, text, lead_of(self.lama, family[0]))
            yield (after[family[0]], 2 + family[0]), Butir(gone, self._old(family))


def pair_up(place: Pasangan, old: PasalTerurai, new: PasalTerurai) -> Sepasang:
    """Pair the units of a pasal that both sides have."""
    jodoh = match_nodes(old.simpul, new.simpul)
    return Sepasang(place, old, new, jodoh, find_strayed(old.simpul, new.simpul, jodoh))


def _pieces(change: Perubahan) -> tuple[Keping, ...]:
    """The pieces of a change without the punctuation that comes with a split: that is no change of its own."""
    return tuple(
        replace(k, tetap=k.tetap or all(w.ragam is Ragam.BACA for w in split_words(k.lama + k.baru)))
        for k in change.keping
    )


def whole_units(
    nodes: Sequence[Simpul], left: Iterable[int]
) -> Iterator[tuple[tuple[int, ...], tuple[Kata, ...], str]]:
    """Units that came or went, each with those below it that did too: their places, words and printed text."""
    gone = set(left)
    for k in sorted(gone):
        if nodes[k].induk not in gone:
            family = [k]
            for m in range(k + 1, len(nodes)):
                if nodes[m].induk < k:
                    break
                if m in gone and nodes[m].induk in family:
                    family.append(m)
            words = tuple(word for m in family for word in nodes[m].kata)
            yield tuple(family), words, "\n".join(nodes[m].cetak for m in family)


def _joined(words: Sequence[tuple[Kata, ...]], places: tuple[int, ...]) -> tuple[Kata, ...]:
    """The words of several units as one text, with a blank where a unit begins."""
    return tuple(
        replace(word, spasi=True) if n == 0 and place != places[0] else word
        for place in places
        for n, word in enumerate(words[place])
    )
