"""What a comparison of two naskah says, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Macam(StrEnum):
    """What became of a pasal, or of a unit or line of the paper."""

    SAMA = "sama"
    DIUBAH = "diubah"
    DITAMBAH = "ditambah"
    DIHAPUS = "dihapus"
    DIPINDAH = "dipindah"
    DINOMORI_ULANG = "dinomori_ulang"
    DIPECAH = "dipecah"


class Tanda(StrEnum):
    """Why a change deserves a second look. Mere wording has none."""

    JUMLAH = "jumlah"
    TANGGAL = "tanggal"
    JANGKA = "jangka"
    SUMBER_DANA = "sumber-dana"
    PIHAK = "pihak"
    WAJIB_DAPAT = "wajib-dapat"
    NEGASI = "negasi"
    HAK_KEWAJIBAN = "hak-kewajiban-pindah"
    PASAL_DIHAPUS = "pasal-dihapus"
    ISI_DIPINDAH = "isi-dipindah"
    DASAR_HUKUM = "dasar-hukum"
    RUJUKAN = "rujukan"
    SENGKETA = "sengketa"


@dataclass(frozen=True, slots=True)
class Keping:
    """A stretch of a text, kept (`tetap`) or replaced; "" on a side for none. All stretches together are the text.

    What is kept may still be printed otherwise on the two sides: a reference that follows its pasal to a new number.
    """

    lama: str
    baru: str
    tetap: bool


@dataclass(frozen=True, slots=True)
class Perubahan:
    """One change of one unit.

    Attributes:
        alamat_lama: its address in the old naskah, None if it was not there.
        alamat_baru: its address in the new naskah, None if it is gone.
        macam: DIUBAH, DITAMBAH, DIHAPUS, DIPINDAH, or DIPECAH (split into several units or joined).
        lama: its old words, None if it was not there; with their numbers where numbers are the point.
        baru: its new words, None if it is gone.
        keping: for DIUBAH the whole text in stretches; for DIPECAH too if words changed (the units as one text, without
            their numbers); otherwise empty.
        substansi: False if only punctuation, spelling, capitals or the place in the same list changed.
        tanda: why it deserves a second look, in the order of `Tanda`.
        kolom: for a table cell the name of its column, "" if the table names none (or the cell is no cell).

    """

    alamat_lama: str | None
    alamat_baru: str | None
    macam: Macam
    lama: str | None
    baru: str | None
    keping: tuple[Keping, ...] = ()
    substansi: bool = True
    tanda: tuple[Tanda, ...] = ()
    kolom: str = ""

    @property
    def alamat(self) -> str:
        """Where to look: in the new naskah, else in the old one."""
        return self.alamat_baru or self.alamat_lama or ""


@dataclass(frozen=True, slots=True)
class BandingPasal:
    """What became of one pasal. Numbers as printed; None on the side where it is missing; `judul` of the newer side.

    `keluar` is about the units that left it for another pasal; all of it is told among the `perubahan` of the pasal where
    they stand now, and counts there: neither `substansi` nor `tanda` is about it.
    """

    lama: str | None
    baru: str | None
    judul: str
    macam: Macam
    perubahan: tuple[Perubahan, ...] = ()
    substansi: bool = False
    tanda: tuple[Tanda, ...] = ()
    keluar: tuple[Perubahan, ...] = ()


@dataclass(frozen=True, slots=True)
class BandingBagian:
    """The changes of one part outside the pasal; parts without any are left out."""

    bagian: str
    perubahan: tuple[Perubahan, ...]
    substansi: bool
    tanda: tuple[Tanda, ...]


@dataclass(frozen=True, slots=True)
class Banding:
    """A comparison: every pasal of both sides in the order of the new one, and the other parts that differ.

    `rupa`, only if it was asked for, are lines with the same words that are printed otherwise (blanks, quotes, dashes,
    ornaments of numbers); they are no difference.
    """

    pasal: tuple[BandingPasal, ...]
    bagian: tuple[BandingBagian, ...]
    rupa: tuple[Perubahan, ...] = ()

    @property
    def berbeda(self) -> bool:
        """Whether there is anything to report."""
        return bool(self.bagian) or any(p.macam is not Macam.SAMA for p in self.pasal)

    @property
    def perubahan(self) -> tuple[Perubahan, ...]:
        """Every change, in the order in which it is told."""
        inside = [change for p in self.pasal for change in p.perubahan]
        return (*inside, *(change for b in self.bagian for change in b.perubahan))


def gather_tanda(perubahan: tuple[Perubahan, ...], *more: Tanda) -> tuple[Tanda, ...]:
    """Every mark of the changes and `more`, once, in the order of `Tanda`."""
    found = {tanda for p in perubahan for tanda in p.tanda} | set(more)
    return tuple(tanda for tanda in Tanda if tanda in found)
