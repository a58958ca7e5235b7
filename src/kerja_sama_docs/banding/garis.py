"""A naskah as lines: every paragraph and every table row, each with the name by which the comparison knows it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kerja_sama_docs.banding.hubungan import JUDUL, LUAR, Titik
from kerja_sama_docs.banding.kamus import Kamus
from kerja_sama_docs.banding.lajur import Lajur, list_lines
from kerja_sama_docs.banding.pasal import PasalTerurai, unfold
from kerja_sama_docs.naskah import Bagian, Naskah, Paragraf

_ORNAMENT: Final = re.compile(r"[\s().:,;\-–]+")


@dataclass(frozen=True, slots=True)
class Sisi:
    """One of the two papers, taken apart once: its pasal, and what stands outside them."""

    naskah: Naskah
    pasal: tuple[PasalTerurai, ...]
    lajur: tuple[Lajur, ...]
    kamus: Kamus


@dataclass(frozen=True, slots=True)
class Garis:
    """A line where it stands.

    Attributes:
        urutan: place of its block among the blocks.
        baris: place of the row if the block is a table, else None.
        alamat: its address, "" if it has none.
        titik: how the comparison knows it; None if it says nothing (blank, or a header told before).
        nomor: its number as printed.
        teks: its words; cells are separated by line breaks.
    """

    urutan: int
    baris: int | None
    alamat: str
    titik: Titik | None
    nomor: str
    teks: str

    @property
    def kunci(self) -> str:
        """What a line that says nothing is known by."""
        return f"{self.nomor} {self.teks}"

    def is_same(self, other: Garis, kamus: Kamus) -> bool:
        """Whether a reader finds the same number and the same words, whatever blanks, quotes and ornaments."""
        if (self.nomor, self.teks) == (other.nomor, other.teks):
            return True
        if bare_number(self.nomor) != bare_number(other.nomor):
            return False
        one, two = kamus.read(self.teks).kata, kamus.read(other.teks).kata
        return [word.kunci for word in one] == [word.kunci for word in two]


def bare_number(number: str) -> str:
    """A number without its ornament: "(2)" and "2." are both "2"."""
    return _ORNAMENT.sub("", number).casefold()


def take_sides(lama: Naskah, baru: Naskah) -> tuple[Sisi, Sisi]:
    """Take both papers apart, each text once."""
    kamus = Kamus()
    return _side(lama, kamus), _side(baru, kamus)


def _side(naskah: Naskah, kamus: Kamus) -> Sisi:
    return Sisi(
        naskah, tuple(unfold(p, kamus) for p in naskah.pasal), tuple(list_lines(naskah, kamus)), kamus
    )


def list_rows(side: Sisi) -> list[Garis]:
    """Every line of the paper, blank ones included, in the order of its blocks."""
    outside = {(line.urutan, line.baris): (LUAR, n) for n, line in enumerate(side.lajur)}
    walk = _Penunjuk(side.pasal)
    lines: list[Garis] = []
    for urutan, blok in enumerate(side.naskah.blok):
        if isinstance(blok, Paragraf):
            point = walk.find(blok) if blok.bagian is Bagian.PASAL else outside.get((urutan, None))
            lines.append(Garis(urutan, None, blok.alamat, point, blok.nomor, blok.teks))
            continue
        for n, row in enumerate(blok.baris):
            text = "\n".join("\n".join(cell.teks) for cell in row.sel)
            address = f"{blok.alamat}/baris-{n + 1}"
            lines.append(Garis(urutan, n, address, outside.get((urutan, n)), "", text))
    return lines


class _Penunjuk:
    """Goes along the paragraphs of the pasal in order and says which heading or unit each one is."""

    def __init__(self, pasal: Sequence[PasalTerurai]) -> None:
        self._pasal = pasal
        self._at = -1
        self._units: Iterator[tuple[int, str]] = iter(())
        self._next: tuple[int, str] | None = None
        self._fresh = False

    def find(self, blok: Paragraf) -> Titik | None:
        """The heading or unit that this paragraph is; None for a blank one, or one that the trees do not know."""
        if not (blok.teks or blok.nomor):
            return None
        if self._next is not None and blok.alamat == self._next[1]:
            point = (self._at, self._next[0])
            self._next, self._fresh = next(self._units, None), False
            return point
        if self._fresh and not blok.nomor and blok.alamat == self._pasal[self._at].alamat:
            return self._at, JUDUL
        for p in range(self._at + 1, len(self._pasal)):
            if self._pasal[p].alamat == blok.alamat:
                self._open(p)
                return p, JUDUL
        return None

    def _open(self, p: int) -> None:
        self._at, self._fresh = p, True
        self._units = iter([(k, node.alamat) for k, node in enumerate(self._pasal[p].simpul)])
        self._next = next(self._units, None)
