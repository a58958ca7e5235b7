"""The term of a PKS ends with that of its umbrella at the latest. Practice, not law: a warning.

A PKS that begins after the umbrella has lapsed is the matter of `kesepakatan-sudah-berakhir` alone.
"""

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
        day, end = pks.spek.tanggal.isi, end_of(pks)
        if last is not None and day is not None and end is not None and day <= last < end:
            yield Pelanggaran(
                f"PKS ini berakhir {tanggal(end)}, melampaui Kesepakatan Bersama-nya ({tanggal(last)})",
                pks.spek.jangka_waktu.asal,
                "Perpendek jangka waktu PKS, atau rencanakan perpanjangan Kesepakatan Bersama.",
            )


ATURAN = Aturan(
    kode="jangka-melampaui-kesepakatan",
    tingkat=Tingkat.PERINGATAN,
    judul="PKS tidak melampaui jangka waktu Kesepakatan Bersama",
    alasan="PKS yang masih berjalan setelah Kesepakatan Bersama berakhir kehilangan induknya.",
    dasar=(Dasar("praktik"),),
    contoh_salah=(
        "kesepakatan_bersama:\n  tanggal: 2023-01-25\n  jangka_waktu: 2 tahun\n"
        "pks:\n  uji:\n    tanggal: 2024-01-25\n    jangka_waktu: 2 tahun"
    ),
    contoh_benar=(
        "kesepakatan_bersama:\n  tanggal: 2023-01-25\n  jangka_waktu: 2 tahun\n"
        "pks:\n  uji:\n    tanggal: 2024-01-25\n    jangka_waktu: 1 tahun"
    ),
    periksa=_check,
)
