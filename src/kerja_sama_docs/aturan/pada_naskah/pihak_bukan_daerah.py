"""The parties of a cooperation between regions are regions: PP 28/2018 Pasal 1 angka 2.

Ministries and their offices belong to a Nota Kesepakatan (Sinergi), companies and universities to a cooperation with a
third party. Only the plain forms of such names are known; whatever names a region's government is a region.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.temuan import Dasar, Tingkat

_CENTRAL: Final = re.compile(
    r"^\W*(?:Kementerian|Kantor\s+(?:Pertanahan|Wilayah|Kementerian|Imigrasi|Bea)|Kejaksaan|Kepolisian|Polres(?:ta)?|Polda|Komando"
    r"|Kodim|Badan\s+(?:Pusat\s+Statistik|Narkotika|Pertanahan)|Balai\s+Besar|Pengadilan|BPJS|Badan\s+Penyelenggara\s+Jaminan)\b",
    re.I,
)
_PRIVATE: Final = re.compile(
    r"^\W*(?:PT\b\.?|CV\b\.?|Perseroan|Yayasan|Universitas|Institut|Politeknik|Sekolah\s+Tinggi|Bank|Koperasi|Perkumpulan|Perum)\b",
    re.I,
)


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(form_of) is Bentuk.LAIN:
        return
    for pihak in bahan.once(find_pihak).pihak:
        for wakil in pihak.wakil:
            central, private = _CENTRAL.match(wakil.atas_nama), _PRIVATE.match(wakil.atas_nama)
            if central or private:
                other = "Nota Kesepakatan (sinergi)" if central else "kerja sama daerah dengan pihak ketiga"
                yield Pelanggaran(
                    f"{pihak.sebutan} mewakili “{wakil.atas_nama}”, yang bukan daerah",
                    bahan.at(wakil.alamat),
                    f"Pakai bentuk {other}, atau sesuaikan pihaknya.",
                )
                break


_HEAD = (
    "KESEPAKATAN BERSAMA\nPada hari ini, yang bertanda tangan di bawah ini:\n"
    "I. Ani, Bupati Alfa, bertindak untuk dan atas nama Pemerintah Kabupaten Alfa, selanjutnya disebut PIHAK KESATU.\nII. Budi, "
)
_END = ", selanjutnya disebut PIHAK KEDUA."
ATURAN = Aturan(
    kode="pihak-bukan-daerah",
    tingkat=Tingkat.GALAT,
    judul="Setiap pihak adalah daerah",
    alasan=(
        "Kerja sama daerah dengan daerah lain dilakukan oleh daerah. Dengan kementerian dan instansi vertikal dipakai Nota Kesepakatan, "
        "dengan badan usaha dan perguruan tinggi kerja sama daerah dengan pihak ketiga."
    ),
    dasar=(Dasar("pp-28-2018", "Pasal 1", terverifikasi=True),),
    contoh_salah=f"{_HEAD}Direktur Utama, bertindak untuk dan atas nama PT Maju Contoh{_END}",
    contoh_benar=f"{_HEAD}Bupati Beta, bertindak untuk dan atas nama Pemerintah Kabupaten Beta{_END}",
    periksa=_check,
)
