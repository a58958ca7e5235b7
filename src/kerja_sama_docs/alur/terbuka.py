"""A workspace with its catalogue open, as everything about a cooperation needs it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kerja_sama_docs.alur.menilai import Acuan, make_acuan
from kerja_sama_docs.fakta import Katalog
from kerja_sama_docs.spek.katalog import read_katalog, read_muatan, read_peraturan
from kerja_sama_docs.spek.kerja_sama import Sumber, open_sumber
from kerja_sama_docs.spek.ruang import RuangKerja
from kerja_sama_docs.spek.wilayah_csv import PembacaWilayah
from kerja_sama_docs.temuan import Temuan, TemuanError, has_galat


@dataclass(frozen=True, slots=True)
class RuangTerbuka:
    """The workspace, its catalogue, the readers of its regions and sectors, and what papers are judged by.

    `temuan` are about the catalogue.
    """

    ruang: RuangKerja
    katalog: Katalog
    sumber: Sumber
    acuan: Acuan
    temuan: tuple[Temuan, ...]


def open_workspace(ruang: RuangKerja) -> RuangTerbuka:
    """Read the catalogue. Raises TemuanError when it cannot be used."""
    katalog, wrong = read_katalog(ruang)
    if katalog is None or has_galat(wrong):
        raise TemuanError(wrong)
    sumber = open_sumber(ruang, katalog)
    temuan = list(wrong)
    acuan = make_acuan(katalog.peraturan, katalog.muatan, sumber.wilayah.daftar(temuan))
    return RuangTerbuka(ruang, katalog, sumber, acuan, tuple(temuan))


def read_acuan(akar: Path) -> Acuan:
    """What papers are judged by, without the clauses: all that a paper from outside needs.

    Raises TemuanError when it cannot be read.
    """
    ruang = RuangKerja(akar)
    wrong: list[Temuan] = []
    pustaka = read_peraturan(ruang.katalog / "peraturan.yaml", wrong)
    muatan = read_muatan(ruang.katalog / "muatan_wajib.yaml", wrong)
    daftar = PembacaWilayah(ruang).daftar(wrong)
    if pustaka is None or has_galat(wrong):
        raise TemuanError(wrong)
    return make_acuan(pustaka, muatan, daftar)
