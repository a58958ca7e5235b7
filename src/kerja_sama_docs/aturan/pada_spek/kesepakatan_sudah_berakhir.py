"""A PKS is dated while its umbrella is in force: a lapsed kesepakatan bersama is first to be extended or made anew."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, Pelanggaran
from kerja_sama_docs.aturan.waktu import end_of
from kerja_sama_docs.bahasa import tanggal
from kerja_sama_docs.fakta import KerjaSama
from kerja_sama_docs.temuan import Dasar, Tingkat


def _check(kerja_sama: KerjaSama) -> Iterator[Pelanggaran]:
    last = end_of(kerja_sama.kesepakatan_bersama)
    for pks in kerja_sama.pks:
        day = pks.spek.tanggal
        if last is not None and day.isi is not None and day.isi > last:
            yield Pelanggaran(
                f"PKS ini bertanggal {tanggal(day.isi)}, padahal Kesepakatan Bersama-nya berakhir {tanggal(last)}",
                day.asal,
                "Perpanjang atau perbarui Kesepakatan Bersama lebih dahulu.",
            )


ATURAN = Aturan(
    kode="kesepakatan-sudah-berakhir",
    tingkat=Tingkat.PERINGATAN,
    judul="Kesepakatan Bersama masih berlaku ketika PKS ditandatangani",
    alasan="PKS melaksanakan Kesepakatan Bersama; yang sudah berakhir tidak lagi dapat dilaksanakan.",
    dasar=(Dasar("praktik"),),
    contoh_salah=(
        "kesepakatan_bersama:\n  tanggal: 2020-01-02\n  jangka_waktu: 2 tahun\npks:\n  uji:\n    tanggal: 2023-01-24"
    ),
    contoh_benar=(
        "kesepakatan_bersama:\n  tanggal: 2020-01-02\n  jangka_waktu: 5 tahun\npks:\n  uji:\n    tanggal: 2023-01-24"
    ),
    periksa=_check,
)
