"""The paper bears the date that its spec gives it."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.bentuk import date_of, opening_of
from kerja_sama_docs.aturan.model import Aturan, BahanSambungan, Pelanggaran
from kerja_sama_docs.aturan.pihak_spek import differs
from kerja_sama_docs.bahasa import tanggal
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanSambungan) -> Iterator[Pelanggaran]:
    wanted, found = bahan.dokumen.spek.tanggal, bahan.bahan.once(date_of)
    opening = bahan.bahan.once(opening_of)
    if wanted.isi is not None and found is not None and opening is not None and found != wanted.isi:
        yield differs("tanggal", tanggal(found), tanggal(wanted.isi), opening.alamat, wanted.asal, bahan)


_DATE = "Pada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda tangan di bawah ini:"
ATURAN = Aturan(
    kode="tanggal-beda-spesifikasi",
    tingkat=Tingkat.PERINGATAN,
    judul="Tanggal naskah sama dengan spesifikasi",
    alasan="Tanggal yang diubah pada naskah saja akan hilang pada draf berikutnya.",
    dasar=(),
    contoh_salah=f"kesepakatan_bersama: {{tanggal: 2023-02-01}}\n---\nKESEPAKATAN BERSAMA\n{_DATE}",
    contoh_benar=f"kesepakatan_bersama: {{tanggal: 2023-01-25}}\n---\nKESEPAKATAN BERSAMA\n{_DATE}",
    periksa=_check,
)
