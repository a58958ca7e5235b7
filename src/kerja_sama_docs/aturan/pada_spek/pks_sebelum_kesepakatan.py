"""A PKS is dated on the day of its umbrella or later.

PP 28/2018 Pasal 6 ayat (1) puts the steps in order: the kesepakatan bersama is signed before the PKS is.
"""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, Pelanggaran
from kerja_sama_docs.bahasa import tanggal
from kerja_sama_docs.fakta import KerjaSama
from kerja_sama_docs.temuan import Dasar, Tingkat


def _check(kerja_sama: KerjaSama) -> Iterator[Pelanggaran]:
    umbrella = kerja_sama.kesepakatan_bersama.spek.tanggal.isi
    for pks in kerja_sama.pks:
        day = pks.spek.tanggal
        if umbrella is not None and day.isi is not None and day.isi < umbrella:
            yield Pelanggaran(
                f"PKS ini bertanggal {tanggal(day.isi)}, sebelum Kesepakatan Bersama-nya ({tanggal(umbrella)})",
                day.asal,
                "Periksa kedua tanggal; PKS ditandatangani setelah atau bersamaan dengan Kesepakatan Bersama.",
            )


ATURAN = Aturan(
    kode="pks-sebelum-kesepakatan",
    tingkat=Tingkat.GALAT,
    judul="PKS tidak mendahului Kesepakatan Bersama",
    alasan="Tahapan kerja sama daerah menempatkan penandatanganan Kesepakatan Bersama sebelum penandatanganan PKS.",
    dasar=(Dasar("pp-28-2018", "Pasal 6 ayat (1)", terverifikasi=True),),
    contoh_salah="kesepakatan_bersama:\n  tanggal: 2023-01-25\npks:\n  uji:\n    tanggal: 2023-01-24",
    contoh_benar="kesepakatan_bersama:\n  tanggal: 2023-01-25\npks:\n  uji:\n    tanggal: 2023-01-25",
    periksa=_check,
)
