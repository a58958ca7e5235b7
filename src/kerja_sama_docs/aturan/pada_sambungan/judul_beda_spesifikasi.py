"""The subject after TENTANG is the one of the spec."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, BahanSambungan, Pelanggaran
from kerja_sama_docs.aturan.pihak_instansi import squash
from kerja_sama_docs.aturan.pihak_spek import differs, parties_of
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanSambungan) -> Iterator[Pelanggaran]:
    wanted, head = bahan.dokumen.spek.tentang, parties_of(bahan).kepala
    if wanted.isi and head.tentang and squash(wanted.isi) != squash(head.tentang):
        yield differs("judul", head.tentang, wanted.isi, head.alamat_tentang, wanted.asal, bahan)


ATURAN = Aturan(
    kode="judul-beda-spesifikasi",
    tingkat=Tingkat.PERINGATAN,
    judul="Judul naskah sama dengan spesifikasi",
    alasan="Judul dikutip oleh setiap perjanjian di bawahnya; kedua sumber harus sama. Huruf kapital dan tanda baca tidak dibandingkan.",
    dasar=(),
    contoh_salah="kesepakatan_bersama: {tentang: Kebersihan Kota}\n---\nKESEPAKATAN BERSAMA\nTENTANG\nKETERTIBAN UMUM",
    contoh_benar="kesepakatan_bersama: {tentang: Kebersihan Kota}\n---\nKESEPAKATAN BERSAMA\nTENTANG\nKEBERSIHAN KOTA",
    periksa=_check,
)
