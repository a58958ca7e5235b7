"""Formal Indonesian: number words, dates, money, lists, terms, capitals, and "Maksud Anda …?".

Pure functions of values, without a dependency. What a draft prints can be taken back: each formatter has an inverse
that gives the value for well-formed text and None for anything else (it never guesses).
"""

from __future__ import annotations

from kerja_sama_docs.bahasa.angka import (
    BATAS_TERBILANG,
    bertitik,
    dengan_terbilang,
    huruf,
    parse_bertitik,
    parse_dengan_terbilang,
    parse_romawi,
    parse_terbilang,
    romawi,
    terbilang,
    urutan,
    urutan_pertama,
)
from kerja_sama_docs.bahasa.daftar import gabung
from kerja_sama_docs.bahasa.jangka import SATUAN_JANGKA, Jangka, SatuanJangka, parse_jangka
from kerja_sama_docs.bahasa.kapital import judul, kapital
from kerja_sama_docs.bahasa.mirip import nearest
from kerja_sama_docs.bahasa.rupiah import parse_rupiah, rupiah, rupiah_terbilang
from kerja_sama_docs.bahasa.tanggal import (
    BULAN,
    HARI,
    TanggalKata,
    hari,
    parse_iso,
    parse_tanggal,
    tanggal,
    tanggal_kata,
)

__all__ = [
    "BATAS_TERBILANG",
    "BULAN",
    "HARI",
    "SATUAN_JANGKA",
    "Jangka",
    "SatuanJangka",
    "TanggalKata",
    "bertitik",
    "dengan_terbilang",
    "gabung",
    "hari",
    "huruf",
    "judul",
    "kapital",
    "nearest",
    "parse_bertitik",
    "parse_dengan_terbilang",
    "parse_iso",
    "parse_jangka",
    "parse_romawi",
    "parse_rupiah",
    "parse_tanggal",
    "parse_terbilang",
    "romawi",
    "rupiah",
    "rupiah_terbilang",
    "tanggal",
    "tanggal_kata",
    "terbilang",
    "urutan",
    "urutan_pertama",
]
