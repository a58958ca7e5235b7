"""Headings of pasal look alike: "Pasal 1" or "PASAL 1" throughout, and each with a title or none."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.naskah import Bagian, Paragraf
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    headings = [
        b for b in bahan.naskah.blok
        if isinstance(b, Paragraf) and b.bagian is Bagian.PASAL and "/" not in b.alamat and b.nomor
    ]  # fmt: skip
    capital = [b for b in headings if b.nomor.startswith("PASAL")]
    small = [b for b in headings if b.nomor.startswith("Pasal")]
    if capital and small:
        fewer = min(capital, small, key=len)
        yield Pelanggaran(
            f"tertulis “{fewer[0].nomor}”, sedangkan pasal lain ditulis “{(small if fewer is capital else capital)[0].nomor}”",
            bahan.at(fewer[0].alamat),
            "Pakai satu cara penulisan di seluruh naskah.",
        )
    bare = [p for p in bahan.naskah.pasal if not p.judul]
    if bare and len(bare) * 2 < len(bahan.naskah.pasal):
        yield Pelanggaran(
            f"Pasal {bare[0].nomor} tidak berjudul, sedangkan pasal lain berjudul",
            bahan.at(f"pasal-{bare[0].nomor}"),
            "Beri judul yang menyebut isinya.",
        )


ATURAN = Aturan(
    kode="penulisan-pasal",
    tingkat=Tingkat.INFO,
    judul="Kepala pasal ditulis seragam",
    alasan="Kepala pasal yang ditulis berbeda-beda menunjukkan bagian yang disalin dari naskah lain.",
    dasar=(),
    contoh_salah="PERJANJIAN KERJA SAMA\nPasal 1\nTUJUAN\nTujuannya sama.\nPASAL 2\nBIAYA\nBiayanya bersama.\nPasal 3\nPENUTUP\nSelesai.",
    contoh_benar="PERJANJIAN KERJA SAMA\nPasal 1\nTUJUAN\nTujuannya sama.\nPasal 2\nBIAYA\nBiayanya bersama.\nPasal 3\nPENUTUP\nSelesai.",
    periksa=_check,
)
