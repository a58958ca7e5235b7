"""The weekday, the words and the digits of the opening sentence are one and the same day.

A wrong weekday is found in one of fourteen signed papers. What cannot be read (a blank, misspelt words) is not judged.
"""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.bentuk import HariBulanTahun, opening_of, to_date
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.bahasa import BULAN, HARI, tanggal
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    opening = bahan.once(opening_of)
    written = None if opening is None else opening.kata or opening.angka
    if opening is None or written is None:
        return
    place = bahan.at(opening.alamat)
    if opening.kata and opening.angka and opening.kata != opening.angka:
        yield Pelanggaran(
            f"tanggal pembuka ({_say(opening.kata)}) tidak sama dengan tanggal dalam kurung ({_say(opening.angka)})",
            place,
            "Samakan keduanya dengan tanggal penandatanganan.",
        )
        return
    day = to_date(written)
    if day is None:
        yield Pelanggaran(
            f"tanggal {_say(written)} tidak ada dalam kalender", place, "Tulis tanggal yang benar."
        )
    elif opening.hari is not None and opening.hari != day.weekday():
        yield Pelanggaran(
            f"tanggal {tanggal(day)} jatuh pada hari {HARI[day.weekday()]}, bukan {HARI[opening.hari]}",
            place,
            "Cocokkan hari dan tanggalnya dengan kalender.",
        )


def _say(written: HariBulanTahun) -> str:
    day, month, year = written
    return f"{day} {BULAN[month - 1]} {year}" if 1 <= month <= len(BULAN) else f"{day}-{month}-{year}"


ATURAN = Aturan(
    kode="hari-tanggal",
    tingkat=Tingkat.GALAT,
    judul="Hari dan tanggal pembuka cocok",
    alasan=(
        "Hari, tanggal dengan huruf, dan tanggal dengan angka harus menunjuk hari yang sama; bila tidak, saat mulai berlakunya "
        "naskah dapat dipersoalkan. Penandatanganan pada hari libur bukan kesalahan."
    ),
    dasar=(),
    contoh_salah=(
        "PERJANJIAN KERJA SAMA\nPada hari ini Kamis, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga "
        "(25-01-2023), yang bertanda tangan di bawah ini:"
    ),
    contoh_benar=(
        "PERJANJIAN KERJA SAMA\nPada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga "
        "(25-01-2023), yang bertanda tangan di bawah ini:"
    ),
    periksa=_check,
)
