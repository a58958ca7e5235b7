"""A regulation as data, in the shape of an entry of `specs/katalog/peraturan.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class JenisPeraturan(StrEnum):
    """Kinds of regulation, in the order of legal bases (UU 12/2011 Pasal 7 and 8); rulings come last."""

    UNDANG_UNDANG_DASAR = "undang-undang-dasar"
    TAP_MPR = "tap-mpr"
    UNDANG_UNDANG = "undang-undang"
    UNDANG_UNDANG_DARURAT = "undang-undang-darurat"
    PERPPU = "perppu"
    PERATURAN_PEMERINTAH = "peraturan-pemerintah"
    PERATURAN_PRESIDEN = "peraturan-presiden"
    INSTRUKSI_PRESIDEN = "instruksi-presiden"
    PERATURAN_MENTERI = "peraturan-menteri"
    PERATURAN_LEMBAGA = "peraturan-lembaga"
    PERATURAN_DAERAH = "peraturan-daerah"
    PERATURAN_KEPALA_DAERAH = "peraturan-kepala-daerah"
    PUTUSAN_MK = "putusan-mk"


class Keyakinan(StrEnum):
    """How a fact was verified: in the regulation itself, in another source, or not at all."""

    NASKAH = "naskah"
    TURUNAN = "turunan"
    BELUM = "belum"


@dataclass(frozen=True, slots=True)
class Verifikasi:
    """What was verified about an entry, and where.

    `judul` is about the title, `lembaran` about the gazette numbers, `status` about being in force and amendments.
    The default is the cautious one: nothing verified.
    """

    judul: Keyakinan = Keyakinan.BELUM
    lembaran: Keyakinan = Keyakinan.BELUM
    status: Keyakinan = Keyakinan.BELUM
    sumber: tuple[str, ...] = ()
    catatan: str = ""


@dataclass(frozen=True, slots=True)
class Peraturan:
    """One regulation.

    Attributes are those of the catalogue:
        id: `<awalan>-<nomor>-<tahun>`, the key in the catalogue.
        nomor: as it is written ("23", "29/PRT/M/2018").
        tentang: the title without "tentang"; for the constitution its whole name.
        penetap: issuer of a ministerial, agency or regional regulation ("Menteri Dalam Negeri", "Bupati Serang",
            for a Perda the region: "Kabupaten Serang"); "" otherwise.
        lembaran_negara, tambahan_lembaran_negara, berita_negara: numbers, None if there is none or it is unknown.
        lembaran_tahun: year of the gazette where it differs from `tahun`.
        sejak: promulgated, or first day in force where that differs and is known; None if unknown.
        sampai: last day in force; None while in force.
        diubah_oleh, dicabut_oleh: ids; amendments in the order in which they were promulgated.
    """

    id: str
    jenis: JenisPeraturan
    nomor: str
    tahun: int
    tentang: str
    penetap: str = ""
    lembaran_negara: str | None = None
    lembaran_tahun: int | None = None
    tambahan_lembaran_negara: str | None = None
    berita_negara: str | None = None
    sejak: date | None = None
    sampai: date | None = None
    diubah_oleh: tuple[str, ...] = ()
    dicabut_oleh: tuple[str, ...] = ()
    verifikasi: Verifikasi = Verifikasi()


@dataclass(frozen=True, slots=True)
class Sitasi:
    """A citation, and what in it could not be stated because nobody has verified it.

    `belum_diverifikasi` holds `<id>/<bagian>`, in reading order: `permendagri-22-2020/lembaran` (numbers withheld),
    `inpres-3-2020/judul` (a title that is printed but unverified), `permendagri-7-2024/sejak` (an amendment left out
    because it isn't known whether it had been made by the day). Empty: every word of it is verified.
    """

    teks: str
    belum_diverifikasi: tuple[str, ...] = ()
