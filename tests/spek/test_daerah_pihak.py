"""How a party names its region: by file, by code, by name; and what is said when that is not clear."""

from __future__ import annotations

from pathlib import Path

import pytest

from katalog_uji import make_ruang, write
from kerja_sama_docs.fakta import Daerah, KerjaSama, Tingkatan
from kerja_sama_docs.spek.katalog import read_katalog
from kerja_sama_docs.spek.kerja_sama import open_sumber, read_kerja_sama
from kerja_sama_docs.spek.ruang import RuangKerja
from kerja_sama_docs.temuan import Temuan, Tingkat

PKS = """\
pks:
  a:
    sektor: [data-sosial]
    pihak:
      - {{daerah: {a}, perangkat: {agency}, peran: pemilik}}
      - {{daerah: {b}, peran: pengguna}}
"""


@pytest.fixture
def ruang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return make_ruang(tmp_path)


def resolve(
    folder: Path, *parties: str, more: str = "", kategori: str = "~"
) -> tuple[KerjaSama, tuple[Temuan, ...]]:
    text = f"judul: Uji\nkategori: {kategori}\npihak: [{', '.join(parties)}]\n"
    path = write(folder, "specs/uji.yaml", f"{text}kesepakatan_bersama: {{sektor: [data-sosial]}}\n{more}")
    workspace = RuangKerja(folder)
    katalog, wrong = read_katalog(workspace)
    assert katalog is not None, wrong
    kerja_sama, temuan = read_kerja_sama(path, open_sumber(workspace, katalog))
    assert kerja_sama is not None, temuan
    return kerja_sama, temuan


def kinds(temuan: tuple[Temuan, ...]) -> list[str]:
    return [t.kode for t in temuan]


@pytest.mark.parametrize(
    "name", ["solok", '"13.02"', "13.02", "Kabupaten Solok", "kab. solok", "KABUPATEN SOLOK"]
)
def test_one_region_by_many_names(ruang: Path, name: str) -> None:
    kerja_sama, temuan = resolve(ruang, name, "sarolangun")
    assert temuan == ()
    first, second = kerja_sama.kesepakatan_bersama.pihak
    assert (first.spek.daerah, first.daerah.sebutan, first.daerah.provinsi.isi) == (
        "solok", "Kabupaten Solok", "Sumatera Barat",
    )  # fmt: skip
    assert list(first.daerah.perangkat) == ["dinas-sosial"]
    assert (first.spek.daerah.tempat.berkas, first.spek.daerah.tempat.baris) == ("specs/uji.yaml", 3)
    assert second.daerah.jabatan_kepala == "Bupati Sarolangun"


def test_a_region_without_a_file_has_blanks_that_name_the_file_to_make(ruang: Path) -> None:
    region = resolve(ruang, "solok", '"15.04"')[0].kesepakatan_bersama.pihak[1].daerah
    assert (region.tingkat, region.nama.isi, region.kode.isi) == (Tingkatan.KABUPATEN, "Batang Hari", "15.04")
    assert region.nama.asal.berkas == "specs/katalog/wilayah.csv"
    assert (region.alamat.asal.berkas, region.alamat.asal.jalur) == (
        "specs/daerah/batang-hari.yaml",
        "alamat",
    )
    assert region.kepala.nama.asal.jalur == "kepala/nama"


def test_the_same_region_is_one_value(ruang: Path) -> None:
    more = PKS.format(a="Kabupaten Solok", b='"15.03"', agency="dinas-sosial")
    kerja_sama, temuan = resolve(ruang, "solok", "sarolangun", more=more)
    assert temuan == ()
    for mou, pks in zip(kerja_sama.kesepakatan_bersama.pihak, kerja_sama.pks[0].pihak, strict=True):
        assert mou.daerah is pks.daerah
        assert mou.spek.daerah == pks.spek.daerah


@pytest.mark.parametrize(
    ("name", "kode", "said"),
    [
        ("Solok", "daerah-mendua", "Kabupaten Solok (13.02) atau Kota Solok (13.72)"),
        ("jambi", "daerah-mendua", "Provinsi Jambi (15) atau Kota Jambi (15.71)"),
        ("Sarolngun", "daerah-tak-dikenal", "Kabupaten Sarolangun (15.03)"),
        ("15.3", "daerah-tak-dikenal", "Kabupaten Sarolangun (15.03)"),
        ("solk", "daerah-tak-dikenal", "“solok”"),
        ("Xyzzy", "daerah-tak-dikenal", "Tulis kode (15.03)"),
        ("Kota Jakarta Utara", "daerah-bukan-otonom", "Provinsi Daerah Khusus Ibukota Jakarta (31)"),
    ],
)
def test_what_is_not_clear_is_said_at_its_place(ruang: Path, name: str, kode: str, said: str) -> None:
    _, temuan = resolve(ruang, "solok", name)
    (found,) = temuan
    assert (found.kode, found.tingkat) == (kode, Tingkat.GALAT)
    assert said in f"{found.pesan} {found.saran}"
    assert (found.tempat.baris, found.tempat.kolom) == (3, 16)


def test_without_the_list_only_files_are_known(ruang: Path) -> None:
    (ruang / "specs/katalog/wilayah.csv").unlink()
    write(ruang, "specs/daerah/solok.yaml", 'kode: "13.02"\nnama: Solok\ntingkat: kabupaten\n')
    _, temuan = resolve(ruang, "solok", "sarolangun", kategori="wajib")
    assert kinds(temuan) == ["daerah-tak-dikenal"]
    assert "kerja-sama mulai" in temuan[0].saran


def test_an_agency_of_a_region_without_a_file_is_not_made_up(ruang: Path) -> None:
    more = PKS.format(a="sarolangun", b="solok", agency="dinas-sosial")
    _, temuan = resolve(ruang, "solok", "sarolangun", more=more)
    (found,) = temuan
    assert found.kode == "perangkat-tak-dikenal"
    assert "specs/daerah/sarolangun.yaml" in found.saran
    assert '"15.03"' in found.saran
    more = PKS.format(a="solok", b="sarolangun", agency="dinas-sosal")
    assert "dinas-sosial" in resolve(ruang, "solok", "sarolangun", more=more)[1][0].saran


def test_a_file_that_says_something_else_is_doubted_but_used(ruang: Path) -> None:
    write(
        ruang,
        "specs/daerah/batang-hari.yaml",
        'kode: "15.04"\nnama: Batanghari\ntingkat: kota\nprovinsi: JAMBI\n',
    )
    kerja_sama, temuan = resolve(ruang, "solok", "Kabupaten Batang Hari")
    assert kinds(temuan) == ["daerah-beda-wilayah"] * 2
    assert {t.tingkat for t in temuan} == {Tingkat.PERINGATAN}
    assert [t.tempat.baris for t in temuan] == [2, 3]
    assert kerja_sama.kesepakatan_bersama.pihak[1].daerah.sebutan == "Kota Batanghari"


def test_an_unknown_code_is_doubted_and_the_level_asked_for(ruang: Path) -> None:
    write(ruang, "specs/daerah/baru.yaml", 'kode: "15.3"\nnama: Baru\n')
    _, temuan = resolve(ruang, "solok", "baru")
    assert kinds(temuan) == ["kode-wilayah-tak-dikenal", "kunci-wajib"]
    assert "Kabupaten Sarolangun (15.03)" in temuan[0].saran


def test_a_comment_is_no_code_and_two_files_are_one_too_many(ruang: Path) -> None:
    write(ruang, "specs/daerah/lain.yaml", "# bukan 15.03\nnama: Lain\ntingkat: kota\n")
    kerja_sama, temuan = resolve(ruang, "solok", "sarolangun")
    assert temuan == ()
    assert kerja_sama.kesepakatan_bersama.pihak[1].spek.daerah == "sarolangun"
    for name in ("satu", "dua"):
        write(ruang, f"specs/daerah/{name}.yaml", 'kode: "15.03"\n')
    _, temuan = resolve(ruang, "solok", "sarolangun")
    assert kinds(temuan) == ["daerah-ganda"]


def test_a_broken_file_is_told_and_not_taken_for_missing(ruang: Path) -> None:
    write(ruang, "specs/daerah/rusak.yaml", 'kode: "15.03"\nkepala: {\n')
    _, temuan = resolve(ruang, "solok", "sarolangun", "sarolangun")
    assert [t.tempat.berkas for t in temuan] == ["specs/daerah/rusak.yaml"]


@pytest.mark.parametrize(
    ("parties", "alone"),
    [
        (("solok", '"13.03"'), []),
        (("solok", "Solok Selatan", "sarolangun"), []),
        (("solok", "sarolangun"), ["Kabupaten Sarolangun"]),
        (("Provinsi Sumatera Barat", "sarolangun"), []),
        (("Provinsi Sumatera Barat", "Provinsi Jambi"), []),
        (("Provinsi Jambi", "batanghari"), []),
        (("Provinsi Jambi", "Kota Jambi"), []),
        (("solok", "Toli-Toli", "Provinsi Jambi"), ["Kabupaten Toli-Toli", "Provinsi Jambi"]),
    ],
)
def test_mandatory_cooperation_is_one_of_neighbours(
    ruang: Path, parties: tuple[str, ...], alone: list[str]
) -> None:
    _, temuan = resolve(ruang, *parties, kategori="wajib")
    assert [t.pesan.partition("peta ")[2].partition(" tidak")[0] for t in temuan] == alone
    assert {(t.kode, t.tingkat) for t in temuan} <= {("tidak-berbatasan", Tingkat.PERINGATAN)}
    assert resolve(ruang, *parties, kategori="sukarela")[1] == ()


def test_the_hint_has_its_basis_and_is_silent_about_unknown_regions(ruang: Path) -> None:
    _, temuan = resolve(ruang, "solok", "sarolangun", kategori="wajib")
    (dasar,) = temuan[0].dasar
    assert (dasar.peraturan, dasar.pasal, dasar.terverifikasi) == ("pp-28-2018", "Pasal 3 ayat (2)", True)
    write(ruang, "specs/daerah/rekaan.yaml", "nama: Rekaan\ntingkat: kota\n")
    assert resolve(ruang, "solok", "sarolangun", "rekaan", kategori="wajib")[1] == ()


def test_the_schema_lets_a_code_stand_for_the_level() -> None:
    schema = Daerah.model_json_schema()
    assert "required" not in schema
    assert schema["anyOf"] == [{"required": ["kode"]}, {"required": ["tingkat"]}]
