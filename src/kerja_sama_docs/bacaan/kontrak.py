"""The named paragraph styles that are the contract between templates, writer and reader."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from kerja_sama_docs.naskah import Bagian, Jenis


class Gaya(StrEnum):
    """Style names as Word shows them."""

    JUDUL = "KS Judul"
    NOMOR = "KS Nomor"
    PEMBUKA = "KS Pembuka"
    PIHAK = "KS Pihak"
    MENIMBANG = "KS Menimbang"
    DASAR_HUKUM = "KS Dasar Hukum"
    PASAL = "KS Pasal"
    JUDUL_PASAL = "KS Judul Pasal"
    AYAT = "KS Ayat"
    HURUF = "KS Huruf"
    ANGKA = "KS Angka"
    SUBHURUF = "KS Subhuruf"
    ISI = "KS Isi"
    ISI_LANJUTAN = "KS Isi Lanjutan"
    PENUTUP = "KS Penutup"
    TANDA_TANGAN = "KS Tanda Tangan"
    LAMPIRAN = "KS Lampiran"


# Styles that place a paragraph by themselves. Those of the inside of a pasal are used in annexes and recitals too,
# so they keep to the part in which they stand.
BAGIAN: Final[Mapping[Gaya, Bagian]] = MappingProxyType(
    {
        Gaya.JUDUL: Bagian.JUDUL,
        Gaya.NOMOR: Bagian.NOMOR,
        Gaya.PEMBUKA: Bagian.PEMBUKA,
        Gaya.PIHAK: Bagian.PIHAK,
        Gaya.MENIMBANG: Bagian.MENIMBANG,
        Gaya.DASAR_HUKUM: Bagian.DASAR_HUKUM,
        Gaya.PENUTUP: Bagian.PENUTUP,
        Gaya.TANDA_TANGAN: Bagian.TANDA_TANGAN,
        Gaya.LAMPIRAN: Bagian.LAMPIRAN,
    }
)

JENIS: Final[Mapping[Gaya, Jenis]] = MappingProxyType(
    {
        Gaya.AYAT: Jenis.AYAT,
        Gaya.HURUF: Jenis.HURUF,
        Gaya.ANGKA: Jenis.ANGKA,
        Gaya.SUBHURUF: Jenis.SUBHURUF,
        Gaya.ISI: Jenis.PARAGRAF,
        Gaya.ISI_LANJUTAN: Jenis.PARAGRAF,
    }
)

_BY_NAME: Final[Mapping[str, Gaya]] = MappingProxyType({str(gaya).casefold(): gaya for gaya in Gaya})


def contract_style(name: str) -> Gaya | None:
    """Find the contract style with this name (case and doubled blanks don't matter), or None."""
    return _BY_NAME.get(" ".join(name.split()).casefold())
