"""The Kesepakatan Bersama that a PKS carries out was made by the same regions.

Judged where the sentence names at least two regions as its parties: each party of the PKS is one of them. An umbrella of
more regions than the PKS is fine.
"""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.pihak_induk import find_induk
from kerja_sama_docs.bahasa import gabung
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    parties = bahan.once(find_pihak)
    if bahan.once(form_of) is not Bentuk.PERJANJIAN or len(parties.daerah) < 2:
        return
    for induk in bahan.once(find_induk):
        known = {d.kunci for d in induk.daerah}
        outside = [d for d in parties.daerah if d.kunci not in known]
        # Two regions are its parties only if the sentence is about that very paper.
        if len(known) > 1 and outside and (induk.menyebut_nomor or induk.menyebut_tentang):
            yield Pelanggaran(
                f"Kesepakatan Bersama disebut dibuat oleh {gabung([str(d) for d in induk.daerah])}, tanpa "
                f"{gabung([str(d) for d in outside])}",
                bahan.at(induk.alamat),
                "Sebut Kesepakatan Bersama dari daerah yang menjadi pihak.",
            )
            return


_HEAD = (
    "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\n"
    "I. Ani, Bupati Alfa, bertindak untuk dan atas nama Pemerintah Kabupaten Alfa, selanjutnya disebut PIHAK KESATU.\n"
    "II. Budi, Bupati Beta, bertindak untuk dan atas nama Pemerintah Kabupaten Beta, selanjutnya disebut PIHAK KEDUA.\n"
    "Pasal 1\nDASAR\nNaskah ini melaksanakan Kesepakatan Bersama antara Kabupaten Alfa dan Kabupaten "
)
_END = " Nomor 1/A/2022 dan 2/B/2022 tanggal 3 Maret 2022 tentang Kebersihan."
ATURAN = Aturan(
    kode="pihak-induk-lain",
    tingkat=Tingkat.PERINGATAN,
    judul="Kesepakatan Bersama dibuat oleh daerah yang sama",
    alasan=(
        "Perjanjian kerja sama hanya dapat melaksanakan Kesepakatan Bersama yang pihaknya mencakup semua daerah dalam perjanjian itu."
    ),
    dasar=(),
    contoh_salah=f"{_HEAD}Gama{_END}",
    contoh_benar=f"{_HEAD}Beta{_END}",
    periksa=_check,
)
