"""No two parties bear the same label: whose right or duty a pasal names would be open."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.bentuk import is_amendment
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(is_amendment):
        return
    seen: set[int] = set()
    told: set[int] = set()
    for pihak in bahan.once(find_pihak).pihak:
        if pihak.nomor in seen and pihak.nomor not in told:
            told.add(pihak.nomor)
            yield Pelanggaran(
                f"sebutan “{pihak.sebutan}” diberikan lebih dari satu kali",
                bahan.at(pihak.alamat),
                "Beri setiap pihak sebutan sendiri menurut urutannya.",
            )
        seen.add(pihak.nomor)


_HEAD = "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\nI. A, selanjutnya disebut PIHAK KESATU.\n"
ATURAN = Aturan(
    kode="label-ganda",
    tingkat=Tingkat.GALAT,
    judul="Setiap pihak bersebutan sendiri",
    alasan=(
        "Sebutan yang sama untuk dua pihak membuat hak dan kewajiban tidak dapat dibagi. Beberapa pejabat di belakang satu sebutan "
        "bukan kesalahan."
    ),
    dasar=(),
    contoh_salah=f"{_HEAD}II. B, selanjutnya disebut PIHAK KESATU.\nPasal 1\nBIAYA\nPIHAK KESATU menanggung biayanya.",
    contoh_benar=f"{_HEAD}II. B, selanjutnya disebut PIHAK KEDUA.\nPasal 1\nBIAYA\nPIHAK KESATU menanggung biayanya.",
    periksa=_check,
)
