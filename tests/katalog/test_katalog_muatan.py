"""The table of what papers contain: well formed, without dead entries, its law in the catalogue; wrong ids are told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kerja_sama_docs.fakta import MuatanWajib
from kerja_sama_docs.spek.katalog import read_muatan, read_peraturan
from kerja_sama_docs.temuan import Temuan

PATTERN = re.compile(r"!?\*?[a-z0-9_]+\*?(?:/\*?[a-z0-9_]+\*?)*")


@pytest.fixture(scope="module")
def table(akar: Path) -> MuatanWajib:
    wrong: list[Temuan] = []
    found = read_muatan(akar / "specs/katalog/muatan_wajib.yaml", wrong)
    assert wrong == []
    return found


def test_every_matter_can_be_known_and_is_used(table: MuatanWajib) -> None:
    used = {id_ for m in table.muatan for id_ in (*m.pokok, m.bila)} | {p.dalam for p in table.pokok.values()}
    for id_, pokok in table.pokok.items():
        assert pokok.judul or pokok.isi, id_
    assert set(table.pokok) <= used


def test_patterns_are_words(table: MuatanWajib) -> None:
    patterns = [str(t.isi) for p in table.pokok.values() for t in (*p.judul, *p.isi)]
    patterns += [str(t.isi) for b in (*table.bukan_kabupaten_kota, *table.urusan_absolut) for t in b.pola]
    for pattern in patterns:
        places = pattern.split()
        assert all(PATTERN.fullmatch(place) for place in places), pattern
        assert not all(place.startswith("!") for place in places), pattern


def test_the_law_behind_it_is_in_the_catalogue(table: MuatanWajib, akar: Path) -> None:
    law = read_peraturan(akar / "specs/katalog/peraturan.yaml", [])
    assert law is not None
    for muatan in table.muatan:
        assert muatan.dasar
        for dasar in muatan.dasar:
            assert dasar.peraturan == "praktik" or dasar.peraturan in law
            assert not dasar.terverifikasi or dasar.pasal.isi, "terverifikasi tanpa pasal"


def test_requirements_of_several_matters_have_a_common_name(table: MuatanWajib) -> None:
    for muatan in table.muatan:
        assert len(muatan.pokok) == 1 or muatan.sebagai.isi
        assert str(muatan.alasan.isi).endswith(".") and str(muatan.saran.isi).endswith(".")


def test_ids_that_name_nothing_are_told(tmp_path: Path) -> None:
    path = tmp_path / "muatan_wajib.yaml"
    path.write_text(
        "pokok:\n  penutup: {sebutan: penutup, isi: [demikian], dalam: penutub}\n"
        "muatan:\n  - {pokok: [penutupp, penutup], bila: pentup, jenis: [perjanjian_kerja_sama], alasan: A., saran: S.}\n",
        encoding="utf-8",
    )
    wrong: list[Temuan] = []
    read_muatan(path, wrong)
    assert [(t.kode, t.tempat.baris) for t in wrong] == [("pokok-tak-dikenal", n) for n in (4, 4, 2)]
    assert all("penutup" in t.saran for t in wrong)


def test_a_workspace_without_the_table_asks_for_nothing(tmp_path: Path) -> None:
    wrong: list[Temuan] = []
    assert read_muatan(tmp_path / "muatan_wajib.yaml", wrong) == MuatanWajib()
    assert wrong == []
