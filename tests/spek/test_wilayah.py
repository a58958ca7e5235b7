"""All regions of the country: the shipped lists, and look-ups by code, by name, by neighbour."""

from __future__ import annotations

import csv
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from katalog_uji import TETANGGA, WILAYAH, make_ruang, write
from kerja_sama_docs.fakta import Tingkatan
from kerja_sama_docs.spek.ruang import RuangKerja
from kerja_sama_docs.spek.wilayah import DaftarWilayah, PetaTetangga, Wilayah, name_key, slug
from kerja_sama_docs.spek.wilayah_csv import MAX_BYTES, PembacaWilayah
from kerja_sama_docs.temuan import Temuan

ROOT = Path(__file__).resolve().parents[2]


def read(folder: Path) -> tuple[DaftarWilayah, PetaTetangga, list[Temuan]]:
    temuan: list[Temuan] = []
    reader = PembacaWilayah(RuangKerja(folder))
    return reader.daftar(temuan), reader.tetangga(temuan), temuan


SEMUA, PETA, SALAH = read(ROOT)


def codes(found: tuple[Wilayah, ...]) -> list[str]:
    return [w.kode for w in found]


def test_the_shipped_list_is_whole() -> None:
    assert SALAH == []
    levels = [w.tingkat for w in SEMUA.semua]
    assert levels.count(Tingkatan.PROVINSI) == 38
    assert len(levels) - 38 == 514
    assert all(a.kode < b.kode for a, b in pairwise(SEMUA.semua))
    for w in SEMUA.semua:
        province = SEMUA.province_of(w.kode)
        assert province is not None
        assert province.nama == w.provinsi
    assert sum(not w.otonom for w in SEMUA.semua) == 6
    assert {w.kode[:2] for w in SEMUA.semua if not w.otonom} == {"31"}


def test_the_name_that_the_court_decided() -> None:
    batang_hari = SEMUA.get("15.04")
    assert batang_hari is not None
    assert batang_hari.sebutan == "Kabupaten Batang Hari"
    assert SEMUA.find("batanghari") == (batang_hari,)


def test_the_shipped_neighbours_are_pairs_of_regencies_and_cities() -> None:
    rows = list(csv.reader((ROOT / "specs/katalog/tetangga.csv").read_text(encoding="utf-8").splitlines()))[
        1:
    ]
    assert len({frozenset(row) for row in rows}) == len(rows) == 999
    known = {w.kode for w in SEMUA.semua if w.tingkat is not Tingkatan.PROVINSI}
    assert {kode for row in rows for kode in row} <= known
    assert len(known) - len(PETA.tetangga) == 31


@given(st.sampled_from(SEMUA.semua))
def test_every_region_is_found_by_what_it_is_called(w: Wilayah) -> None:
    assert SEMUA.get(w.kode) == w
    assert SEMUA.find(w.sebutan) == (w,)
    assert SEMUA.find(slug(w.sebutan)) == (w,)
    assert SEMUA.find(w.sebutan.upper().replace("KABUPATEN ", "KAB. ")) == (w,)
    assert w in SEMUA.find(w.nama)
    assert SEMUA.find(SEMUA.file_stem(w)) == (w,)
    assert w in SEMUA.nearest(w.sebutan)


@given(st.text(max_size=40))
def test_no_text_is_too_odd_to_look_up(text: str) -> None:
    assert all(name_key(w.nama) in name_key(text) for w in SEMUA.find(text))
    found = SEMUA.get(text)
    assert found is None or found.kode == text.strip()


@given(st.sampled_from(SEMUA.semua), st.sampled_from(SEMUA.semua))
def test_touching_is_mutual(a: Wilayah, b: Wilayah) -> None:
    assert PETA.are_neighbours(a.kode, b.kode) == PETA.are_neighbours(b.kode, a.kode)
    assert not PETA.are_neighbours(a.kode, a.kode)
    assert (b.kode in PETA.of(a.kode)) == (a.kode in PETA.of(b.kode))


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("solok", ["13.02", "13.72"]),
        ("Kab. Solok", ["13.02"]),
        ("kota-solok", ["13.72"]),
        ("jambi", ["15", "15.71"]),
        ("Prov Jambi", ["15"]),
        ("tolitoli", ["72.04"]),
        ("Kabupaten Kepulauan Siau Tagulandang Biaro", ["71.09"]),
        ("DKI Jakarta", ["31"]),
        ("DI Yogyakarta", ["34"]),
        ("Provinsi DIY", ["34"]),
        ("Kota Baru", ["63.02"]),
        ("kabupaten", []),
        ("Kota Sarolangun", []),
        ("", []),
    ],
)
def test_names_as_people_type_them(name: str, found: list[str]) -> None:
    assert codes(SEMUA.find(name)) == found


@pytest.mark.parametrize(
    ("name", "first"),
    [("Sarolngun", "15.03"), ("kab sarolngun", "15.03"), ("Kabupatn Sarolangun", "15.03"), ("13.2", "13.02")],
)
def test_slips_are_understood(name: str, first: str) -> None:
    assert codes(SEMUA.nearest(name))[0] == first


def test_what_a_file_would_be_called() -> None:
    stems = {w.kode: SEMUA.file_stem(w) for w in SEMUA.semua}
    assert stems["15.03"] == "sarolangun"
    assert stems["13.02"] == "kabupaten-solok"
    assert len(set(stems.values())) == len(stems)


def test_neighbours_of_provinces() -> None:
    assert PETA.are_neighbours("13.02", "13.72")
    assert not PETA.are_neighbours("13.02", "15.03")
    assert PETA.are_neighbours("13", "13.02")
    assert PETA.are_neighbours("15.03", "13") == any(k.startswith("13.") for k in PETA.of("15.03"))
    assert "13" in PETA.of("15")
    assert not PETA.are_neighbours("11", "94")


def test_a_workspace_without_the_files_is_sound(tmp_path: Path) -> None:
    daftar, peta, temuan = read(tmp_path)
    assert (daftar.semua, dict(peta.tetangga), temuan) == ((), {}, [])


def test_read_once(tmp_path: Path) -> None:
    reader = PembacaWilayah(RuangKerja(make_ruang(tmp_path)))
    first = reader.daftar([])
    (tmp_path / "specs/katalog/wilayah.csv").unlink()
    assert reader.daftar([]) is first


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("kode,tingkat", "kode;tingkat", 1, "baris pertama"),
        ("13.72,kota", "13.7,kota", 6, "“13.7”"),
        ("13.72,kota", "13.02,kota", 6, "sudah dipakai Kabupaten Solok"),
        ("13.72,kota", "13.72,provinsi", 6, "tingkat “provinsi”"),
        ("13.72,kota,Solok", "13.72,kota,", 6, "nama dan provinsi"),
        ("13.72,kota,Solok,Sumatera Barat,ya", "13.72,kota,Solok,Sumatera Barat,yes", 6, "“yes”"),
        ("13.72,kota,Solok,Sumatera Barat,ya", "13.72,kota", 6, "5 kolom"),
    ],
)
def test_a_broken_list_says_where(tmp_path: Path, old: str, new: str, line: int, words: str) -> None:
    assert old in WILAYAH
    write(make_ruang(tmp_path), "specs/katalog/wilayah.csv", WILAYAH.replace(old, new, 1))
    _, _, temuan = read(tmp_path)
    assert [(t.kode, t.tempat.baris) for t in temuan] == [("wilayah-rusak", line)]
    assert words in temuan[0].pesan


def test_broken_neighbours_and_too_large_files(tmp_path: Path) -> None:
    write(make_ruang(tmp_path), "specs/katalog/tetangga.csv", TETANGGA + "13.2,13.3\n")
    write(tmp_path, "specs/katalog/wilayah.csv", "x" * (MAX_BYTES + 1))
    assert [(t.kode, t.tempat.baris) for t in read(tmp_path)[2]] == [
        ("wilayah-rusak", None), ("wilayah-rusak", 7),
    ]  # fmt: skip


@given(st.binary(max_size=200))
def test_any_bytes_give_a_list(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("w")
    for name in ("wilayah", "tetangga"):
        path = write(folder, f"specs/katalog/{name}.csv", "")
        path.write_bytes(b"kode,tingkat,nama,provinsi,otonom\n" + data)
    read(folder)
