"""The legal bases were in force on the day of the paper.

Judged by the paper's own date: a law repealed later was right then. Only entries that begin with a regulation of the
catalogue are looked at, and a paper without a readable date is not judged. A galat only where the catalogue's word on
the law being in force was verified in the regulations themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from kerja_sama_docs.aturan.bentuk import date_of, is_to_be_dated
from kerja_sama_docs.aturan.kutipan import Entri, find_kutipan
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.bahasa import tanggal
from kerja_sama_docs.peraturan import Keyakinan, Peraturan, Pustaka, designation, in_force
from kerja_sama_docs.temuan import Tingkat

# A sentence that says itself that a regulation is gone or was replaced tells history.
_GONE: Final = re.compile(r"\b(?:dicabut|mencabut|diganti\w*|menggantikan|tidak berlaku|semula)\b", re.I)


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    day = bahan.once(date_of)
    if day is None and not bahan.once(is_to_be_dated):
        return
    told: set[str] = set()
    for entri in bahan.once_with(find_kutipan):
        law = entri.utama.tercatat
        if law is None or law.id in told or (not entri.di_dasar_hukum and _GONE.search(entri.teks)):
            continue
        if law.sampai is not None if day is None else not in_force(law, day):
            told.add(law.id)
            yield _breach(bahan, entri, law, day)


def _breach(bahan: BahanNaskah, entri: Entri, law: Peraturan, day: date | None) -> Pelanggaran:
    verified = law.verifikasi.status is Keyakinan.NASKAH
    if law.sampai is not None and (day is None or law.sampai < day):
        state = f"hanya berlaku sampai dengan {tanggal(law.sampai)}{_successor(law, bahan.pustaka)}"
    elif law.sejak is not None:
        state = f"baru ada sejak {tanggal(law.sejak)}"
    else:
        state = f"baru ada pada tahun {law.tahun}"
    paper = "belum bertanggal" if day is None else f"bertanggal {tanggal(day)}"
    return Pelanggaran(
        f"{designation(law)} {state}; naskah ini {paper}",
        bahan.at(entri.alamat),
        "Ganti dengan peraturan yang berlaku pada tanggal naskah, atau hapus.",
        None if verified and entri.di_dasar_hukum else Tingkat.PERINGATAN,
    )


def _successor(law: Peraturan, pustaka: Pustaka) -> str:
    names = [designation(pustaka[id_]) for id_ in law.dicabut_oleh if id_ in pustaka]
    return f" (dicabut dengan {' dan '.join(names)})" if names else ""


ATURAN = Aturan(
    kode="hukum-tak-berlaku",
    tingkat=Tingkat.GALAT,
    judul="Dasar hukum berlaku pada tanggal naskah",
    alasan=(
        "Dasar hukum dinilai menurut tanggal naskah, bukan hari ini, dan hanya peraturan yang ada dalam katalog. Bila statusnya dalam "
        "katalog belum dicocokkan dengan naskah resmi, temuannya hanya peringatan."
    ),
    dasar=(),
    contoh_salah=(
        "PERJANJIAN KERJA SAMA\n"
        "Pada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda tangan di bawah ini:\n"
        "A dan B.\nDengan berdasarkan:\n"
        "1. Peraturan Pemerintah Nomor 50 Tahun 2007 tentang Tata Cara Pelaksanaan Kerja Sama Daerah;"
    ),
    contoh_benar=(
        "PERJANJIAN KERJA SAMA\n"
        "Pada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda tangan di bawah ini:\n"
        "A dan B.\nDengan berdasarkan:\n"
        "1. Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah;"
    ),
    periksa=_check,
)
