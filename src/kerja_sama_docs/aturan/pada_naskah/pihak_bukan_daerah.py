"""The parties of a cooperation between regions are regions: PP 28/2018 Pasal 1 angka 2.

Ministries and their offices belong to a Nota Kesepakatan (Sinergi), companies and universities to a cooperation with a
third party. Only the plain forms of such names are known; whatever names a region's government is a region.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of, iter_teks
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.bahasa import gabung
from kerja_sama_docs.naskah import Bagian
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


# What a contract with a third party contains, and words by which it is known (UU 23/2014 Pasal 366 ayat (2)).
_WANTED: Final = (
    ("hak dan kewajiban", ("kewajiban", "wajib", "berhak")),
    ("jangka waktu", ("jangka waktu", "masa berlaku", "berlaku selama")),
    ("penyelesaian perselisihan", ("perselisihan", "sengketa")),
    ("sanksi", ("sanksi", "denda", "wanprestasi", "ganti rugi")),
)


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(form_of) is Bentuk.LAIN:
        return
    for pihak in bahan.once(find_pihak).pihak:
        for wakil in pihak.wakil:
            if _CENTRAL.match(wakil.atas_nama):
                advice = "Pakai bentuk Nota Kesepakatan (sinergi), atau sesuaikan pihaknya."
            elif _PRIVATE.match(wakil.atas_nama):
                advice = _of_third_party(bahan)
            else:
                continue
            yield Pelanggaran(
                f"{pihak.sebutan} mewakili “{wakil.atas_nama}”, yang bukan daerah",
                bahan.at(wakil.alamat),
                advice,
            )
            break


def _of_third_party(bahan: BahanNaskah) -> str:
    words = " ".join(t.teks for t in iter_teks(bahan.naskah) if t.bagian is Bagian.PASAL).casefold()
    missing = [name for name, any_of in _WANTED if not any(w in words for w in any_of)]
    lacking = f" Naskah ini belum memuat {gabung(missing)}, yang wajib di sana." if missing else ""
    return (
        "Pakai bentuk kerja sama daerah dengan pihak ketiga, yang didahului studi kelayakan, atau sesuaikan pihaknya."
        f"{lacking}"
    )


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
    dasar=(
        Dasar("pp-28-2018", "Pasal 1", terverifikasi=True),
        Dasar("uu-23-2014", "Pasal 366 ayat (2) dan ayat (3)", terverifikasi=True),
    ),
    contoh_salah=f"{_HEAD}Direktur Utama, bertindak untuk dan atas nama PT Maju Contoh{_END}",
    contoh_benar=f"{_HEAD}Bupati Beta, bertindak untuk dan atas nama Pemerintah Kabupaten Beta{_END}",
    periksa=_check,
)
