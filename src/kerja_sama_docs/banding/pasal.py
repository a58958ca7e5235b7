"""What changed inside a pasal that both sides have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from kerja_sama_docs.banding.jodoh import Isi, left_over, moved, places_after
from kerja_sama_docs.banding.kata import Kata, features, split_words, substance
from kerja_sama_docs.banding.model import Macam, Perubahan, Tanda
from kerja_sama_docs.banding.rujukan import Peta, resolve_references
from kerja_sama_docs.banding.satuan import Jodoh, Simpul, list_nodes, match_nodes
from kerja_sama_docs.banding.tanda import changes_hands
from kerja_sama_docs.banding.ubah import addition, change_of, removal
from kerja_sama_docs.banding.urut import Pasangan
from kerja_sama_docs.naskah import Pasal


class Pindah(Enum):
    """How far a unit moved: within its list, to another list, or to a list of other rights, duties or parties."""

    URUTAN = "urutan"
    DAFTAR = "daftar"
    TANGAN = "tangan"


@dataclass(frozen=True, slots=True)
class PasalTerurai:
    """A pasal with its words: `isi` is what it is known by."""

    pasal: Pasal
    judul: tuple[Kata, ...]
    simpul: tuple[Simpul, ...]
    isi: Isi

    @property
    def alamat(self) -> str:
        """Its address."""
        return f"pasal-{self.pasal.nomor}"

    @property
    def kata(self) -> tuple[Kata, ...]:
        """The words of all its units."""
        return tuple(word for node in self.simpul for word in node.kata)


def unfold(pasal: Pasal) -> PasalTerurai:
    """Take a pasal apart."""
    heading, nodes = split_words(pasal.judul), list_nodes(pasal)
    title = substance(heading)
    body = "".join(node.isi.kunci for node in nodes)
    traits = features(word for node in nodes for word in node.kata)
    return PasalTerurai(pasal, heading, nodes, Isi(f"{title}|{body}", traits, title))


@dataclass(frozen=True, slots=True)
class Sepasang:
    """The same pasal on both sides, with its units paired."""

    lama: PasalTerurai
    baru: PasalTerurai
    jodoh: Jodoh

    def changes(self, map_old: Peta, map_new: Peta) -> tuple[Perubahan, ...]:
        """Every change of it, in reading order of the new side."""
        old = [resolve_references(node.kata, node.alamat, map_old) for node in self.lama.simpul]
        new = [resolve_references(node.kata, node.alamat, map_new) for node in self.baru.simpul]
        placed = [
            *self._of_pairs(old, new),
            *self._of_groups(old, new),
            *self._of_left(),
        ]
        heading = change_of(
            self.lama.judul, self.baru.judul, f"{self.lama.alamat}/judul", f"{self.baru.alamat}/judul"
        )
        ordered = [change for _, change in sorted(placed, key=lambda entry: entry[0])]
        return tuple([heading, *ordered] if heading else ordered)

    def _of_pairs(self, old: Sequence[tuple[Kata, ...]], new: Sequence[tuple[Kata, ...]]) -> Iterator[Letak]:
        strayed = self._strayed()
        for i, j in self.jodoh.pasangan:
            one, two = self.lama.simpul[i], self.baru.simpul[j]
            change = change_of(old[i], new[j], one.alamat, two.alamat)
            if change is not None:
                yield (j, 0), change
            if (i, j) in strayed:
                how = strayed[i, j]
                marks = (Tanda.HAK_KEWAJIBAN,) if how is Pindah.TANGAN else ()
                yield (
                    (j, 1),
                    Perubahan(
                        one.alamat,
                        two.alamat,
                        Macam.DIPINDAH,
                        one.cetak,
                        two.cetak,
                        substansi=how is not Pindah.URUTAN,
                        tanda=marks,
                    ),
                )

    def _strayed(self) -> dict[Pasangan, Pindah]:
        """Pairs that left their place among their siblings, or their list."""
        partner = dict(self.jodoh.pasangan) | {-1: -1}
        for ones, twos in self.jodoh.pecah:
            partner.update(dict.fromkeys(ones, twos[0]))
        known = set(partner.values())
        siblings: dict[Pasangan, list[Pasangan]] = {}
        strayed: dict[Pasangan, Pindah] = {}
        for i, j in self.jodoh.pasangan:
            above, below = self.lama.simpul[i].induk, self.baru.simpul[j].induk
            if partner.get(above) == below:
                siblings.setdefault((above, below), []).append((i, j))
            elif above in partner and below in known:
                hands = changes_hands(_lead(self.lama, above), _lead(self.baru, below))
                strayed[i, j] = Pindah.TANGAN if hands else Pindah.DAFTAR
        texts_old, texts_new = [n.isi for n in self.lama.simpul], [n.isi for n in self.baru.simpul]
        for pairs in siblings.values():
            out = moved(pairs, texts_old, texts_new)
            strayed.update(dict.fromkeys(out, Pindah.URUTAN))
        return strayed

    def _of_groups(self, old: Sequence[tuple[Kata, ...]], new: Sequence[tuple[Kata, ...]]) -> Iterator[Letak]:
        """Split or joined units; a reference in them that does not follow is still a change."""
        for ones, twos in self.jodoh.pecah:
            first_old, first_new = self.lama.simpul[ones[0]].alamat, self.baru.simpul[twos[0]].alamat
            text_old = "\n".join(self.lama.simpul[i].cetak for i in ones)
            text_new = "\n".join(self.baru.simpul[j].cetak for j in twos)
            words_old, words_new = _joined(old, ones), _joined(new, twos)
            change = change_of(words_old, words_new, first_old, first_new)
            if change is not None and change.substansi:
                yield (twos[0], 0), change
            else:
                yield (
                    (twos[0], 0),
                    Perubahan(first_old, first_new, Macam.DIPECAH, text_old, text_new, (), substansi=False),
                )

    def _of_left(self) -> Iterator[Letak]:
        busy = [
            *self.jodoh.pasangan,
            *((i, j) for ones, twos in self.jodoh.pecah for i in ones for j in twos),
        ]
        left_old, left_new = left_over(busy, len(self.lama.simpul), len(self.baru.simpul))
        for j, words, text in _whole(self.baru.simpul, left_new):
            yield (j, 0), addition(words, self.baru.simpul[j].alamat, text)
        after = places_after(left_old, dict(busy))
        for i, words, text in _whole(self.lama.simpul, left_old):
            yield (after[i], 2 + i), removal(words, self.lama.simpul[i].alamat, text)


Letak = tuple[tuple[int, int], Perubahan]


def pair_up(old: PasalTerurai, new: PasalTerurai) -> Sepasang:
    """Pair the units of a pasal that both sides have."""
    return Sepasang(old, new, match_nodes(old.simpul, new.simpul))


def _whole(nodes: Sequence[Simpul], left: Iterable[int]) -> Iterator[tuple[int, tuple[Kata, ...], str]]:
    """Units that came or went, each with those below it that did too."""
    gone = set(left)
    for k in sorted(gone):
        if nodes[k].induk not in gone:
            family = [k]
            for m in range(k + 1, len(nodes)):
                if nodes[m].induk < k:
                    break
                if m in gone and nodes[m].induk in family:
                    family.append(m)
            yield (
                k,
                tuple(word for m in family for word in nodes[m].kata),
                "\n".join(nodes[m].cetak for m in family),
            )


def _lead(pasal: PasalTerurai, place: int) -> str:
    return pasal.simpul[place].cetak if place >= 0 else ""


def _joined(words: Sequence[tuple[Kata, ...]], places: tuple[int, ...]) -> tuple[Kata, ...]:
    return tuple(word for place in places for word in words[place])
