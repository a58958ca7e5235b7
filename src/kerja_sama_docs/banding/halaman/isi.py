"""What the page shows, ready to be printed: every text is already safe to look at (`aman.show`), not yet escaped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kerja_sama_docs.banding.model import Macam


class Corak(StrEnum):
    """How a stretch of words is printed: as it is, as gone, as new, as moved, as following a new number, or as not
    following it though it should (RAGU).
    """

    TETAP = "tetap"
    HAPUS = "hapus"
    SISIP = "sisip"
    PINDAH = "pindah"
    RAGU = "ragu"
    IKUT = "ikut"


@dataclass(frozen=True, slots=True)
class Potongan:
    """A stretch of words; `dahulu` is what an IKUT stretch was in the old paper."""

    corak: Corak
    teks: str
    dahulu: str = ""


@dataclass(frozen=True, slots=True)
class SelHalaman:
    """A cell, or a paragraph as its only cell: its stretches, and how many columns it spans."""

    potong: tuple[Potongan, ...]
    rentang: int = 1

    @property
    def polos(self) -> str | None:
        """Its words if nothing about them is marked."""
        if not self.potong:
            return ""
        return self.potong[0].teks if len(self.potong) == 1 and self.potong[0].corak is Corak.TETAP else None


@dataclass(frozen=True, slots=True)
class Sisi:
    """One side of a line: its printed number and its cells."""

    nomor: str
    sel: tuple[SelHalaman, ...]


@dataclass(frozen=True, slots=True)
class KomentarHalaman:
    """A comment: which side it hangs on ("lama", "baru"), who wrote it when about which words, and what it says."""

    sisi: str
    penulis: str
    tanggal: str
    kutipan: str
    teks: str


@dataclass(frozen=True, slots=True)
class Jejak:
    """A trace at the place that words moved from, or the remark at the place they moved to; `tuju` is an id."""

    teks: str
    tuju: str


@dataclass(frozen=True, slots=True)
class Lajur:
    """One line of the page.

    Attributes:
        macam: what became of it.
        lama, baru: its two sides; None where it is missing.
        gabung: both sides in one, where they differ in words; None: the new side tells it all.
        tabel: whether it is a row of a table, `kepala` whether of its head.
        tingkat: how deep it stands in its pasal; `judul`: whether it is a heading.
        id: what links lead to, "" if none does; `di`: the place in words.
        awal: whether it is the first to tell of a change: there "next change" stops (it has an id).
        substansi: whether the change matters.
        alasan: why it deserves a second look; `catatan`: what else is to be said.
        ubahan: the changed words of units that were split or joined.
        asal: where it was moved from; `jejak`: what left this place (these have an id of their own, `id`).
        komentar: the comments on it.

    """

    macam: Macam
    lama: Sisi | None
    baru: Sisi | None
    gabung: Sisi | None = None
    tabel: bool = False
    kepala: bool = False
    tingkat: int = 0
    judul: bool = False
    id: str = ""
    di: str = ""
    awal: bool = False
    substansi: bool = False
    alasan: tuple[str, ...] = ()
    catatan: tuple[str, ...] = ()
    ubahan: tuple[Potongan, ...] = ()
    asal: Jejak | None = None
    jejak: Jejak | None = None
    komentar: tuple[KomentarHalaman, ...] = ()

    @property
    def berubah(self) -> bool:
        """Whether it is marked as changed."""
        if self.jejak is not None or self.asal is not None:
            return True
        return self.macam not in (Macam.SAMA, Macam.DINOMORI_ULANG)

    @property
    def henti(self) -> bool:
        """Whether "next change" stops here."""
        return self.awal and self.jejak is None

    @property
    def tenang(self) -> bool:
        """Whether it may be folded away."""
        return not (self.berubah or self.komentar or self.judul)


@dataclass(frozen=True, slots=True)
class Rentet:
    """Lines that follow one another, all of a table or none; `lipat`: nothing in them changed."""

    lajur: tuple[Lajur, ...]
    tabel: bool
    lipat: bool

    @property
    def kolom(self) -> tuple[int, int]:
        """The grid columns of the old and of the new table."""
        return _widest([line.lama for line in self.lajur]), _widest([line.baru for line in self.lajur])


@dataclass(frozen=True, slots=True)
class BagianHalaman:
    """A pasal or another part, or a stretch of it: its name, what became of it, and its lines.

    `lanjutan`: not its first stretch; `utama`: the stretch that stands for the whole in the list on top.
    """

    id: str
    nama: str
    judul: str
    dahulu: str
    macam: Macam
    substansi: bool
    alasan: tuple[str, ...]
    rentet: tuple[tuple[Rentet, ...], ...]
    jumlah: int
    tenang: bool
    lanjutan: bool
    utama: bool


@dataclass(frozen=True, slots=True)
class Kelompok:
    """Parts that follow one another; `lipat`: nothing in them changed, `nama` says which they are."""

    bagian: tuple[BagianHalaman, ...]
    lipat: bool
    nama: str = ""
    jumlah: int = 0


def _widest(sides: Sequence[Sisi | None]) -> int:
    return max((sum(cell.rentang for cell in side.sel) for side in sides if side is not None), default=0)
