"""Those who sign are the persons of the spec, in the komparisi as in the signature block."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, BahanSambungan, Pelanggaran
from kerja_sama_docs.aturan.pihak import same_name
from kerja_sama_docs.aturan.pihak_spek import differs, iter_pairs, parties_of
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanSambungan) -> Iterator[Pelanggaran]:
    signed = {t.nomor: t for t in parties_of(bahan).tanda_tangan}
    for _, found, pihak in iter_pairs(bahan):
        wanted = pihak.pejabat.nama
        if not wanted.isi:
            continue
        names = [w.nama for w in found.wakil if w.nama]
        if names and not any(same_name(n, wanted.isi) for n in names):
            yield differs(f"nama {found.sebutan}", names[0], wanted.isi, found.alamat, wanted.asal, bahan)
            continue
        place = signed.get(found.nomor)
        if place and place.nama and not any(same_name(n, wanted.isi) for n in place.nama):
            yield differs(
                f"tanda tangan {found.sebutan}", place.nama[-1], wanted.isi, place.alamat, wanted.asal, bahan
            )


_YAML = (
    "kesepakatan_bersama: {pihak: [{daerah: d1, pejabat: {nama: Ani Contoh}}, {daerah: d2, pejabat: {nama: Budi Contoh}}]}\n---\n"
    "KESEPAKATAN BERSAMA\nPada hari ini, yang bertanda tangan di bawah ini:\n"
    "I. Ani Contoh, Bupati Alfa, bertindak untuk dan atas nama Pemerintah Kabupaten Alfa, selanjutnya disebut PIHAK KESATU.\nII. "
)
_END = (
    ", Wali Kota Beta, bertindak untuk dan atas nama Pemerintah Kota Beta, selanjutnya disebut PIHAK KEDUA."
)
ATURAN = Aturan(
    kode="nama-beda-spesifikasi",
    tingkat=Tingkat.PERINGATAN,
    judul="Penanda tangan sama dengan spesifikasi",
    alasan="Nama yang diganti pada naskah saja tidak ikut terganti dalam surat kuasa dan draf berikutnya. Gelar tidak dibandingkan.",
    dasar=(),
    contoh_salah=f"{_YAML}Cici Lain{_END}",
    contoh_benar=f"{_YAML}Budi Contoh{_END}",
    periksa=_check,
)
