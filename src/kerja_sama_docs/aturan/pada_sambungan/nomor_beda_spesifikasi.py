"""The NOMOR lines hold the numbers of the spec, in the order of the parties."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, BahanSambungan, Pelanggaran
from kerja_sama_docs.aturan.pihak_instansi import squash_number
from kerja_sama_docs.aturan.pihak_spek import differs, parties_of
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanSambungan) -> Iterator[Pelanggaran]:
    numbers, parties = parties_of(bahan).nomor, bahan.dokumen.pihak
    if len(numbers) != len(parties):
        return
    for place, (found, pihak) in enumerate(zip(numbers, parties, strict=True), start=1):
        wanted = pihak.spek.nomor
        if wanted.isi and found.nilai and squash_number(wanted.isi) != squash_number(found.nilai):
            yield differs(
                f"nomor pihak ke-{place}", found.nilai, wanted.isi, found.alamat, wanted.asal, bahan
            )


_YAML = "kesepakatan_bersama: {pihak: [{daerah: d1, nomor: 1/A/2023}, {daerah: d2, nomor: 2/B/2023}]}\n---\n"
ATURAN = Aturan(
    kode="nomor-beda-spesifikasi",
    tingkat=Tingkat.PERINGATAN,
    judul="Nomor naskah sama dengan spesifikasi",
    alasan="Nomor dikutip oleh surat kuasa dan perjanjian lain; yang diisi hanya pada naskah tidak sampai ke sana.",
    dasar=(),
    contoh_salah=f"{_YAML}KESEPAKATAN BERSAMA\nNOMOR: 1/A/2023\nNOMOR: 7/B/2023",
    contoh_benar=f"{_YAML}KESEPAKATAN BERSAMA\nNOMOR: 1/A/2023\nNOMOR: 2/B/2023",
    periksa=_check,
)
