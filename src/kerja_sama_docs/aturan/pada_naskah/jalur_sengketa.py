"""Disputes between regions go to the one who settles them by law: the gubernur, or the Menteri Dalam Negeri.

The gubernur for regencies and cities of one province, the Menteri where a province is a party (UU 23/2014 Pasal 370).
Regencies and cities of different provinces are named in neither ayat; the Menteri is the sensible reading, so that is
a peringatan only. A clause that names nobody, or leaves it to the regulations, is sound.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.berlaku import bases_then
from kerja_sama_docs.aturan.daerah_pihak import DaerahPihak, find_daerah
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.sengketa import find_sengketa
from kerja_sama_docs.aturan.unit import Unit
from kerja_sama_docs.temuan import Dasar, Tingkat

_CITED: Final = re.compile(r"\b(?:Peraturan|Keputusan)\s+(?:Menteri|Gubernur)[^,.;]*", re.I)
_MINISTER: Final = re.compile(r"\b(?:Menteri|Mendagri|Kementerian\s+Dalam\s+Negeri)\b", re.I)
_GOVERNOR: Final = re.compile(r"\b(?i:Gubernur)\b(?:\s+((?:[A-Z][^\W\d_]+\s*){1,4}))?")
_WITH_OTHERS: Final = re.compile(
    r"\bgubernur\b[^.;]{0,40}(?:\bdan\b|\batau\b|/|,)\s*(?:para\s+)?(?:bupati|wali\s?kota)\b"
    r"|\b(?:bupati|wali\s?kota)\b[^.;]{0,40}\bgubernur\b",
    re.I,
)
_ONE_PROVINCE: Final = (Dasar("uu-23-2014", "Pasal 370 ayat (1)", terverifikasi=True),)
_WITH_PROVINCE: Final = (Dasar("uu-23-2014", "Pasal 370 ayat (2)", terverifikasi=True),)
_SILENT: Final = (Dasar("uu-23-2014", "Pasal 370", terverifikasi=True),)


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if not bases_then(bahan, ATURAN.dasar):
        return
    units = bahan.once_with(find_sengketa)
    minister = next((u for u in units if _MINISTER.search(_CITED.sub(" ", u.teks))), None)
    governor = next((u for u in units if _names_governor(u)), None)
    if minister is None and governor is None:
        return
    regions = bahan.once_with(find_daerah)
    if len(regions.daerah) < 2 or not regions.semua:
        return
    if regions.satu_provinsi is not None:
        yield from _in_one_province(bahan, regions.satu_provinsi, governor, minister)
    elif governor is not None and minister is None:
        yield from _across(bahan, regions, governor)


def _names_governor(unit: Unit) -> bool:
    """Whether the gubernur decides there, rather than talks with the other heads."""
    words = _CITED.sub(" ", unit.teks)
    return _GOVERNOR.search(words) is not None and not _WITH_OTHERS.search(words)


def _in_one_province(
    bahan: BahanNaskah, provinsi: str, governor: Unit | None, minister: Unit | None
) -> Iterator[Pelanggaran]:
    right = f"Gubernur {provinsi}"
    if governor is None and minister is not None:
        yield Pelanggaran(
            f"perselisihan antarkabupaten/kota di Provinsi {provinsi} diserahkan kepada Menteri Dalam Negeri",
            bahan.at(minister.alamat),
            f"Ganti dengan {right} sebagai wakil Pemerintah Pusat.",
            dasar=_ONE_PROVINCE,
        )
    named = None if governor is None else _GOVERNOR.search(_CITED.sub(" ", governor.teks))
    name = _known(bahan, named[1]) if named is not None and named[1] else None
    if governor is not None and name is not None and name.casefold() != provinsi.casefold():
        yield Pelanggaran(
            f"perselisihan diserahkan kepada Gubernur {name}, padahal semua pihak berada di Provinsi {provinsi}",
            bahan.at(governor.alamat),
            f"Ganti dengan {right}.",
            dasar=_ONE_PROVINCE,
        )


def _known(bahan: BahanNaskah, words: str) -> str | None:
    """The longest beginning of the words that names a province of the list."""
    every = words.split()
    names = (" ".join(every[:n]) for n in range(len(every), 0, -1))
    return next((name for name in names if bahan.wilayah.is_known(f"Provinsi {name}")), None)


def _across(bahan: BahanNaskah, regions: DaerahPihak, governor: Unit) -> Iterator[Pelanggaran]:
    if regions.ada_provinsi:
        yield Pelanggaran(
            "perselisihan diserahkan kepada gubernur, padahal daerah provinsi menjadi pihak",
            bahan.at(governor.alamat),
            "Ganti dengan Menteri Dalam Negeri.",
            dasar=_WITH_PROVINCE,
        )
    elif None not in regions.provinsi:
        names = " dan ".join(str(p) for p in dict.fromkeys(regions.provinsi))
        yield Pelanggaran(
            f"perselisihan diserahkan kepada gubernur, padahal para pihak berada di provinsi yang berlainan ({names})",
            bahan.at(governor.alamat),
            "Ganti dengan Menteri Dalam Negeri: tidak seorang gubernur pun berwenang atas semua pihak. Undang-undang tidak "
            "menyebut hal ini secara tegas.",
            tingkat=Tingkat.PERINGATAN,
            dasar=_SILENT,
        )


_HEAD: Final = (
    "PERJANJIAN KERJA SAMA\nANTARA\nPEMERINTAH PROVINSI CONTOH RAYA\nDENGAN\nPEMERINTAH KABUPATEN CONTOH HULU\n"
    "TENTANG\nPEMBANGUNAN\nPasal 1\nPENYELESAIAN PERSELISIHAN\nPerselisihan yang tidak dapat dimusyawarahkan diselesaikan oleh "
)

ATURAN = Aturan(
    kode="jalur-sengketa",
    tingkat=Tingkat.GALAT,
    judul="Perselisihan diselesaikan oleh pejabat yang berwenang",
    alasan=(
        "Perselisihan antarkabupaten/kota dalam satu provinsi diselesaikan gubernur; bila provinsi menjadi pihak, oleh Menteri. Letak "
        "daerah diambil dari specs/katalog/wilayah.csv; daerah yang tidak tercatat tidak dinilai. Untuk kabupaten/kota dari provinsi "
        "yang berlainan temuannya hanya peringatan."
    ),
    dasar=_SILENT,
    contoh_salah=f"{_HEAD}Gubernur Contoh Raya.",
    contoh_benar=f"{_HEAD}Menteri Dalam Negeri.",
    periksa=_check,
)
