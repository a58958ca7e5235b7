"""The surat kuasa that the komparisi names is the one of the spec: number and date."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, BahanSambungan, Pelanggaran
from kerja_sama_docs.aturan.pihak_instansi import squash_number
from kerja_sama_docs.aturan.pihak_spek import differs, iter_pairs
from kerja_sama_docs.bahasa import tanggal
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanSambungan) -> Iterator[Pelanggaran]:
    for _, found, pihak in iter_pairs(bahan):
        letter = next((w.kuasa for w in found.wakil if w.kuasa), None)
        if letter is None or pihak.perangkat is None:
            continue
        number, day = pihak.surat_kuasa.nomor, pihak.surat_kuasa.tanggal
        if number.isi and letter.nomor and squash_number(number.isi) != squash_number(letter.nomor):
            yield differs(
                f"nomor surat kuasa {found.sebutan}",
                letter.nomor,
                number.isi,
                found.alamat,
                number.asal,
                bahan,
            )
        if day.isi and letter.tanggal and day.isi != letter.tanggal:
            yield differs(
                f"tanggal surat kuasa {found.sebutan}",
                tanggal(letter.tanggal),
                tanggal(day.isi),
                found.alamat,
                day.asal,
                bahan,
            )


_YAML = (
    "pks: {uji: {pihak: [{daerah: d1, perangkat: dinas, surat_kuasa: {nomor: 5/KUASA/2023}}, {daerah: d2, perangkat: dinas}]}}\n---\n"
    "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\nI. Ani, Kepala Dinas Uji Kabupaten Alfa, berdasarkan Surat "
    "Kuasa Bupati Alfa Nomor "
)
_END = (
    " tanggal 2 Januari 2023 bertindak untuk dan atas nama Pemerintah Kabupaten Alfa, selanjutnya disebut PIHAK KESATU.\nII. Budi, Kepala "
    "Dinas Uji Kota Beta, berdasarkan Surat Kuasa Wali Kota Beta Nomor 7/KUASA/2023 tanggal 3 Januari 2023 bertindak untuk dan atas nama "
    "Pemerintah Kota Beta, selanjutnya disebut PIHAK KEDUA."
)
ATURAN = Aturan(
    kode="kuasa-beda-spesifikasi",
    tingkat=Tingkat.PERINGATAN,
    judul="Surat kuasa sama dengan spesifikasi",
    alasan="Rancangan surat kuasa dibuat dari spesifikasi; nomor dan tanggalnya harus yang dikutip perjanjian.",
    dasar=(),
    contoh_salah=f"{_YAML}9/KUASA/2023{_END}",
    contoh_benar=f"{_YAML}5/KUASA/2023{_END}",
    periksa=_check,
)
