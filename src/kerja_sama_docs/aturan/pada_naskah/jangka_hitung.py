"""Term, first day and last day agree with each other, and the paper has only one term.

A term of three years from 25 January 2023 ends on 24 January 2026, or as many write on 25 January: both are taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.jangka import JangkaNaskah, find_jangka
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.bahasa import Jangka, dengan_terbilang, tanggal
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(form_of) is Bentuk.LAIN:
        return
    first: Jangka | None = None
    for said in bahan.once_with(find_jangka):
        yield from _check_days(bahan, said)
        if first is not None and said.jangka is not None and _length(said.jangka) != _length(first):
            yield Pelanggaran(
                f"jangka waktu {_words(said.jangka)} bertentangan dengan jangka waktu {_words(first)} yang disebut sebelumnya",
                bahan.at(said.alamat),
                "Tetapkan satu jangka waktu.",
            )
        first = first or said.jangka


def _check_days(bahan: BahanNaskah, said: JangkaNaskah) -> Iterator[Pelanggaran]:
    if said.mulai is None or said.akhir is None:
        return
    if said.akhir < said.mulai:
        yield Pelanggaran(
            f"kerja sama berakhir pada tanggal {tanggal(said.akhir)}, sebelum mulai pada tanggal {tanggal(said.mulai)}",
            bahan.at(said.alamat),
            "Perbaiki tanggal mulai atau tanggal berakhirnya.",
        )
        return
    right = None if said.jangka is None else _last_day(said.jangka, said.mulai)
    if said.jangka is not None and right is not None and said.akhir not in (right, right + timedelta(days=1)):
        yield Pelanggaran(
            f"jangka waktu {_words(said.jangka)} sejak tanggal {tanggal(said.mulai)} tidak berakhir pada tanggal "
            f"{tanggal(said.akhir)}",
            bahan.at(said.alamat),
            f"Tulis tanggal {tanggal(right)}, atau perbaiki jangka waktunya.",
        )


def _last_day(jangka: Jangka, mulai: date) -> date | None:
    try:
        return jangka.end_date(mulai)
    except ValueError:
        return None


def _length(jangka: Jangka) -> tuple[bool, int]:
    """Years and months on one scale, days on another."""
    return jangka.satuan == "hari", jangka.jumlah * (12 if jangka.satuan == "tahun" else 1)


def _words(jangka: Jangka) -> str:
    return f"{dengan_terbilang(jangka.jumlah)} {jangka.satuan}"


_HEAD: Final = (
    "PERJANJIAN KERJA SAMA\nPasal 1\nJANGKA WAKTU\nPerjanjian Kerja Sama ini berlaku selama 3 (tiga) tahun "
)

ATURAN = Aturan(
    kode="jangka-hitung",
    tingkat=Tingkat.GALAT,
    judul="Jangka waktu sesuai dengan tanggal mulai dan tanggal berakhirnya",
    alasan=(
        "Jangka waktu yang bertentangan dengan tanggalnya sendiri tidak menentukan kapan kerja sama berakhir. Hari terakhir boleh "
        "ditulis sebagai hari sebelum atau tepat pada tanggal yang sama."
    ),
    dasar=(),
    contoh_salah=f"{_HEAD}terhitung sejak tanggal 1 Maret 2023 sampai dengan tanggal 28 Februari 2025.",
    contoh_benar=f"{_HEAD}terhitung sejak tanggal 1 Maret 2023 sampai dengan tanggal 28 Februari 2026.",
    periksa=_check,
)
