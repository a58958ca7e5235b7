"""A cooperation between regions has at least two different ones: PP 28/2018 Pasal 3."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.temuan import Dasar, Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    parties = bahan.once(find_pihak)
    known = [p.daerah for p in parties.pihak]
    if bahan.once(form_of) is Bentuk.LAIN or len(known) < 2 or None in known or len(parties.daerah) > 1:
        return
    yield Pelanggaran(
        f"semua pihak mewakili daerah yang sama: {parties.daerah[0]}",
        bahan.at(parties.pihak[1].alamat),
        "Cantumkan paling sedikit dua daerah yang berbeda.",
    )


_HEAD = (
    "KESEPAKATAN BERSAMA\nPada hari ini, yang bertanda tangan di bawah ini:\n"
    "I. Ani, Bupati Alfa, bertindak untuk dan atas nama Pemerintah Kabupaten Alfa, selanjutnya disebut PIHAK KESATU.\nII. Budi, Bupati "
)
ATURAN = Aturan(
    kode="daerah-kurang-dari-dua",
    tingkat=Tingkat.GALAT,
    judul="Paling sedikit dua daerah yang berbeda",
    alasan="Kerja sama daerah dengan daerah lain dilakukan oleh dua daerah atau lebih; dua perangkat daerah dari satu daerah bukan kerja sama daerah.",
    dasar=(Dasar("pp-28-2018", "Pasal 3 ayat (2) dan ayat (3)", terverifikasi=True),),
    contoh_salah=f"{_HEAD}Alfa, bertindak untuk dan atas nama Pemerintah Kabupaten Alfa, selanjutnya disebut PIHAK KEDUA.",
    contoh_benar=f"{_HEAD}Beta, bertindak untuk dan atas nama Pemerintah Kabupaten Beta, selanjutnya disebut PIHAK KEDUA.",
    periksa=_check,
)
