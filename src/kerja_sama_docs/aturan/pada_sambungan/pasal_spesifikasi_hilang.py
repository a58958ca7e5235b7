"""Every pasal that the spec itself words or adds stands in the paper, by its heading.

The standing pasal of the catalogue are not the spec's; whether they are there is asked by other rules.
"""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, BahanSambungan, Pelanggaran
from kerja_sama_docs.aturan.pihak_instansi import squash
from kerja_sama_docs.aturan.pihak_spek import where
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanSambungan) -> Iterator[Pelanggaran]:
    pasal = bahan.dokumen.spek.pasal
    there = {squash(p.judul) for p in bahan.bahan.naskah.pasal}
    if not there:
        return
    for wanted in (*pasal.ganti.values(), *pasal.tambah):
        heading = wanted.judul.isi if wanted.judul else None
        if heading and "{" not in heading and squash(heading) not in there:
            yield Pelanggaran(
                f"pasal “{heading}” dari spesifikasi tidak ada dalam naskah",
                bahan.bahan.at(""),
                f"Kembalikan pasal itu ke dalam naskah, atau ubah {where(wanted.judul.asal)}.",
            )


_YAML = "kesepakatan_bersama:\n  pasal:\n    tambah: [{id: posko, judul: Posko Bersama, isi: Posko dibuka.}]\n---\n"
ATURAN = Aturan(
    kode="pasal-spesifikasi-hilang",
    tingkat=Tingkat.PERINGATAN,
    judul="Pasal dari spesifikasi ada dalam naskah",
    alasan="Pasal yang ditambahkan atau dirumuskan khusus untuk kerja sama ini adalah hasil pembahasan dan tidak boleh hilang tanpa diketahui.",
    dasar=(),
    contoh_salah=f"{_YAML}KESEPAKATAN BERSAMA\nPasal 1\nBIAYA\nBiaya ditanggung masing-masing.",
    contoh_benar=f"{_YAML}KESEPAKATAN BERSAMA\nPasal 1\nPOSKO BERSAMA\nPosko dibuka.",
    periksa=_check,
)
