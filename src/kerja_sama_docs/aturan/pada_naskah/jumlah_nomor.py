"""Every party registers the paper under a number of its own, so there are as many NOMOR lines as parties.

One number alone is the habit of papers that one office registers for all: that is said, but only as a note.
"""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.temuan import Dasar, Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    parties = bahan.once(find_pihak)
    wanted, found = len(parties.pihak), len(parties.nomor)
    if wanted < 2 or not found or found == wanted:
        return
    yield Pelanggaran(
        f"naskah ini mempunyai {wanted} pihak, tetapi {found} baris NOMOR",
        bahan.at(parties.nomor[-1].alamat),
        "Sediakan satu baris NOMOR untuk setiap pihak, menurut urutan pihak.",
        Tingkat.INFO if found == 1 else None,
    )


_PARTIES = (
    "Pada hari ini, yang bertanda tangan di bawah ini:\nI. A, selanjutnya disebut PIHAK KESATU.\n"
    "II. B, selanjutnya disebut PIHAK KEDUA."
)
ATURAN = Aturan(
    kode="jumlah-nomor",
    tingkat=Tingkat.PERINGATAN,
    judul="Satu nomor untuk setiap pihak",
    alasan=(
        "Setiap pihak mencatat naskah dengan nomornya sendiri; baris yang berlebih atau kurang biasanya sisa naskah dengan jumlah "
        "pihak lain. Satu nomor untuk semua pihak hanya dicatat."
    ),
    dasar=(Dasar("praktik"),),
    contoh_salah=f"PERJANJIAN KERJA SAMA\nNOMOR: 1/A/2023\nNOMOR: 2/B/2023\nNOMOR: 3/C/2023\n{_PARTIES}",
    contoh_benar=f"PERJANJIAN KERJA SAMA\nNOMOR: 1/A/2023\nNOMOR: 2/B/2023\n{_PARTIES}",
    periksa=_check,
)
