"""A power of attorney is given before it is used: its date is not later than that of the PKS that it is for.

That an official of an agency signs by surat kuasa is PP 28/2018 Pasal 2 ayat (2); the order in time is logic.
"""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, Pelanggaran
from kerja_sama_docs.bahasa import tanggal
from kerja_sama_docs.fakta import KerjaSama
from kerja_sama_docs.temuan import Dasar, Tingkat


def _check(kerja_sama: KerjaSama) -> Iterator[Pelanggaran]:
    for pks in kerja_sama.pks:
        day = pks.spek.tanggal.isi
        for pihak in pks.pihak:
            given = pihak.surat_kuasa.tanggal
            if pihak.perangkat is not None and day and given.isi and given.isi > day:
                yield Pelanggaran(
                    f"surat kuasa bertanggal {tanggal(given.isi)}, setelah PKS “{pks.id}” yang ditandatangani "
                    f"{tanggal(day)}",
                    given.asal,
                    "Periksa kedua tanggal; surat kuasa harus sudah ada ketika PKS ditandatangani.",
                )


ATURAN = Aturan(
    kode="kuasa-setelah-pks",
    tingkat=Tingkat.GALAT,
    judul="Surat kuasa tidak lebih baru daripada PKS",
    alasan="Pejabat perangkat daerah menandatangani PKS berdasarkan surat kuasa, jadi kuasa itu harus sudah diberikan.",
    dasar=(Dasar("pp-28-2018", "Pasal 2 ayat (2)", terverifikasi=True),),
    contoh_salah=(
        "pks:\n  uji:\n    tanggal: 2023-01-25\n    pihak:\n"
        "      - {daerah: d1, perangkat: dinas, surat_kuasa: {tanggal: 2023-01-26}}\n"
        "      - {daerah: d2, perangkat: dinas, surat_kuasa: {tanggal: 2023-01-24}}"
    ),
    contoh_benar=(
        "pks:\n  uji:\n    tanggal: 2023-01-25\n    pihak:\n"
        "      - {daerah: d1, perangkat: dinas, surat_kuasa: {tanggal: 2023-01-25}}\n"
        "      - {daerah: d2, perangkat: dinas, surat_kuasa: {tanggal: 2023-01-24}}"
    ),
    periksa=_check,
)
