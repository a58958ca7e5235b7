"""The numbers of the parties differ: two equal ones are one that was copied."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.pihak_instansi import squash_number
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    seen: set[str] = set()
    for nomor in bahan.once(find_pihak).nomor:
        key = squash_number(nomor.nilai)
        if key and key in seen:
            yield Pelanggaran(
                f"nomor “{nomor.nilai}” dipakai oleh lebih dari satu pihak",
                bahan.at(nomor.alamat),
                "Isi nomor yang dicatat oleh pihak yang bersangkutan.",
            )
            return
        seen.add(key)


ATURAN = Aturan(
    kode="nomor-kembar",
    tingkat=Tingkat.PERINGATAN,
    judul="Nomor para pihak berbeda",
    alasan="Nomor diberikan oleh setiap pihak menurut bukunya sendiri; dua nomor yang sama biasanya salinan.",
    dasar=(),
    contoh_salah="PERJANJIAN KERJA SAMA\nNOMOR: 119/1/2023\nNOMOR: 119/1/2023",
    contoh_benar="PERJANJIAN KERJA SAMA\nNOMOR: 119/1/2023\nNOMOR: 075/3/2023",
    periksa=_check,
)
