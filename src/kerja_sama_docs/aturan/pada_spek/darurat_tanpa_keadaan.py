"""Who relies on an emergency to leave the plans aside says which."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, Pelanggaran
from kerja_sama_docs.fakta import KerjaSama
from kerja_sama_docs.temuan import Dasar, Tingkat


def _check(kerja_sama: KerjaSama) -> Iterator[Pelanggaran]:
    persiapan = kerja_sama.spek.persiapan
    if persiapan.di_luar_perencanaan == "darurat" and not persiapan.keadaan_darurat:
        yield Pelanggaran(
            "objek di luar perencanaan karena keadaan darurat, tetapi keadaannya tidak disebut",
            persiapan.keadaan_darurat.asal,
            "Isi keadaan_darurat: bencana atau keadaan lain di luar kemampuan manusia, dan penetapannya.",
        )


ATURAN = Aturan(
    kode="darurat-tanpa-keadaan",
    tingkat=Tingkat.PERINGATAN,
    judul="Alasan keadaan darurat menyebut keadaannya",
    alasan="Objek di luar perencanaan pembangunan hanya dibenarkan untuk mengatasi kondisi darurat yang nyata.",
    dasar=(Dasar("pp-28-2018", "Pasal 4 ayat (3) huruf a", terverifikasi=True),),
    contoh_salah="persiapan:\n  di_luar_perencanaan: darurat",
    contoh_benar="persiapan:\n  di_luar_perencanaan: darurat\n  keadaan_darurat: banjir bandang yang ditetapkan sebagai tanggap darurat",
    periksa=_check,
)
