"""Lembaran Negara is named rightly, and for all laws of the list alike.

An entry without numbers is only told where others of the same list have theirs, and where the catalogue knows them for
sure. Perpres have no Tambahan Lembaran Negara.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.kutipan import find_kutipan
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.peraturan import JenisPeraturan, Keyakinan
from kerja_sama_docs.temuan import Dasar, Tingkat

_WRONG: Final = re.compile(r"\bLemba(?:ga|r)[\s-]+Negara\s+(?:Republik|RI\b|Tahun|Nomor|No\b)", re.I)
_WITH: Final = frozenset({JenisPeraturan.UNDANG_UNDANG, JenisPeraturan.PERATURAN_PEMERINTAH})


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    entries = [e for e in bahan.once_with(find_kutipan) if e.di_dasar_hukum]
    laws = [e for e in entries if e.utama.jenis in _WITH]
    with_numbers = sum(e.utama.lembaran is not None for e in laws)
    for entri in entries:
        cited, known = entri.utama, entri.utama.tercatat
        if wrong := _WRONG.search(entri.teks):
            yield Pelanggaran(
                f"tertulis “{' '.join(wrong.group().split()[:2])}”; yang benar “Lembaran Negara”",
                bahan.at(entri.alamat),
                "Betulkan menjadi “Lembaran Negara Republik Indonesia”.",
            )
        elif (
            cited.jenis in _WITH
            and cited.lembaran is None
            and with_numbers * 2 > len(laws)
            and known is not None
            and known.lembaran_negara
            and known.verifikasi.lembaran is not Keyakinan.BELUM
        ):
            more = (
                f", Tambahan Lembaran Negara Nomor {known.tambahan_lembaran_negara}"
                if known.tambahan_lembaran_negara
                else ""
            )
            yield Pelanggaran(
                f"{cited.sebutan} tanpa Lembaran Negara, sedangkan yang lain memuatnya",
                bahan.at(entri.alamat),
                f"Tambahkan (Lembaran Negara Republik Indonesia Tahun {known.lembaran_tahun or known.tahun} Nomor {known.lembaran_negara}{more}).",
            )
        elif cited.jenis is JenisPeraturan.PERATURAN_PRESIDEN and cited.tambahan:
            yield Pelanggaran(
                f"{cited.sebutan} dikutip dengan Tambahan Lembaran Negara; Peraturan Presiden tidak dikutip dengan tambahan",
                bahan.at(entri.alamat),
                "Hapus Tambahan Lembaran Negara, atau periksa apakah peraturan lain yang dimaksud.",
            )


_OPENING: Final = "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\nA dan B.\nDengan berdasarkan:\n"
_NAME: Final = "1. Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah"
ATURAN = Aturan(
    kode="lembaran-negara",
    tingkat=Tingkat.PERINGATAN,
    judul="Lembaran Negara disebut dengan benar dan seragam",
    alasan=(
        "Undang-undang dan peraturan pemerintah dalam dasar hukum disertai Lembaran Negara dan tambahannya; aturan itu mengikat "
        "peraturan perundang-undangan dan diikuti naskah kerja sama sebagai kebiasaan. Daftar yang sama sekali tidak memuatnya dibiarkan."
    ),
    dasar=(Dasar("uu-12-2011", "Lampiran II angka 47", terverifikasi=True),),
    contoh_salah=f"{_OPENING}{_NAME} (Lembaga Negara Republik Indonesia Tahun 2018 Nomor 97);",
    contoh_benar=f"{_OPENING}{_NAME} (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 97);",
    periksa=_check,
)
