"""Workspaces: found, read, and every unknown id told with its nearest neighbour."""

from __future__ import annotations

from pathlib import Path

import pytest

from kerja_sama_docs.fakta import Katalog, KerjaSama
from kerja_sama_docs.spek.katalog import read_katalog
from kerja_sama_docs.spek.kerja_sama import open_sumber, read_kerja_sama
from kerja_sama_docs.spek.ruang import RuangKerja, display, find_workspace
from kerja_sama_docs.temuan import Temuan, TemuanError
from ruang_uji import SEKTOR

PERATURAN = """\
uu-23-2014:
  jenis: undang-undang
  nomor: "23"
  tahun: "2014"
  tentang: Pemerintahan Daerah
  lembaran_negara: "244"
  lembaran_tahun: "2014"
  berlaku: {sejak: 2014-10-02}
"""
URUSAN = "sosial: {nama: sosial, kelompok: wajib-pelayanan-dasar, huruf: f}\n"
DAERAH = "nama: {}\ntingkat: kabupaten\nperangkat: {{dinas: {{nama: Dinas}}}}\n"
SPEK = """\
judul: Uji
pihak: [satu, dua]
kesepakatan_bersama:
  sektor: [uji]
pks:
  coba:
    sektor: [uji]
    pihak:
      - {daerah: satu, perangkat: dinas, peran: pemilik}
      - {daerah: dua, perangkat: dinas, peran: pengguna}
"""


@pytest.fixture
def ruang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RuangKerja:
    """A small workspace on disk, which is also the current folder."""
    monkeypatch.chdir(tmp_path)
    klausul = tmp_path / "specs" / "katalog" / "klausul"
    (klausul / "umum").mkdir(parents=True)
    (klausul / "sektor").mkdir()
    (tmp_path / "specs" / "daerah").mkdir()
    for jenis in ("kesepakatan_bersama", "perjanjian_kerja_sama"):
        pasal = "dasar_hukum: [uu-23-2014]\npasal:\n  - {id: a, judul: A, isi: A.}\n"
        (klausul / "umum" / f"{jenis}.yaml").write_text(f"jenis: {jenis}\n{pasal}")
    (klausul / "sektor" / "uji.yaml").write_text(SEKTOR)
    (tmp_path / "specs" / "katalog" / "peraturan.yaml").write_text(PERATURAN)
    (tmp_path / "specs" / "katalog" / "urusan.yaml").write_text(URUSAN)
    for id_ in ("satu", "dua"):
        (tmp_path / "specs" / "daerah" / f"{id_}.yaml").write_text(DAERAH.format(id_.capitalize()))
    (tmp_path / "specs" / "coba.yaml").write_text(SPEK)
    return RuangKerja(tmp_path)


def katalog_of(ruang: RuangKerja) -> Katalog:
    katalog, temuan = read_katalog(ruang)
    assert katalog is not None
    assert temuan == ()
    return katalog


def resolve(
    ruang: RuangKerja, before: str = "", after: str = ""
) -> tuple[KerjaSama | None, tuple[Temuan, ...]]:
    path = ruang.specs / "coba.yaml"
    assert before in SPEK
    path.write_text(SPEK.replace(before, after, 1) if before else SPEK)
    return read_kerja_sama(path, open_sumber(ruang, katalog_of(ruang)))


def test_a_sound_workspace(ruang: RuangKerja) -> None:
    kerja_sama, temuan = resolve(ruang)
    assert kerja_sama is not None
    assert temuan == ()
    assert kerja_sama.id == "coba"
    assert [p.id for p in kerja_sama.pks] == ["pks-coba"]
    assert [p.daerah.sebutan for p in kerja_sama.pks[0].pihak] == ["Kabupaten Satu", "Kabupaten Dua"]
    assert all(p.perangkat is None for p in kerja_sama.kesepakatan_bersama.pihak)
    law = katalog_of(ruang).peraturan["uu-23-2014"]
    assert (law.tahun, law.lembaran_tahun) == (2014, 2014)


@pytest.mark.parametrize(
    ("before", "after", "kode", "place", "hint"),
    [
        ("pihak: [satu, dua]", "pihak: [stau, dua]", "daerah-tak-dikenal", "specs/coba.yaml:2:9", "satu"),
        ("sektor: [uji]\npks", "sektor: [ujii]\npks", "sektor-tak-dikenal", "specs/coba.yaml:4:12", "uji"),
        ("perangkat: dinas", "perangkat: dinsa", "perangkat-tak-dikenal", "specs/coba.yaml:9:35", "dinas"),
        ("peran: pemilik", "peran: pemlik", "peran-tak-dikenal", "specs/coba.yaml:9:49", "pemilik"),
        (", peran: pemilik", "", "peran-kosong", "specs/coba.yaml:9:9", "pemilik"),
        (
            "    pihak:\n",
            "    dasar_hukum: {tambah: [uu-32-2014]}\n    pihak:\n",
            "peraturan-tak-dikenal",
            "specs/coba.yaml:8:28",
            "uu-23-2014",
        ),
        (
            "    pihak:\n",
            "    nilai: {nama_aplikas: x}\n    pihak:\n",
            "nilai-tak-dikenal",
            "specs/coba.yaml:8:27",
            "nama_aplikasi",
        ),
        ("      - {daerah: dua, perangkat: dinas, peran: pengguna}\n", "", "pihak-kurang", None, "pihak"),
    ],
)
def test_unknown_ids(
    ruang: RuangKerja, before: str, after: str, kode: str, place: str | None, hint: str
) -> None:
    _, temuan = resolve(ruang, before, after)
    found = [t for t in temuan if t.kode == kode]
    assert found, temuan
    assert hint in found[0].saran
    if place is not None:
        assert str(found[0].tempat) == place


@pytest.mark.parametrize(
    ("name", "before", "after", "kode", "line"),
    [
        ("peraturan.yaml", 'tahun: "2014"\n  tentang', 'tahun: "20x4"\n  tentang', "bentuk-bilangan", 4),
        ("peraturan.yaml", 'lembaran_tahun: "2014"', "lembaran_tahun: dua ribu", "bentuk-bilangan", 7),
        ("peraturan.yaml", "sejak: 2014-10-02", "sejak: 2 Oktober 2014", "bentuk-tanggal", 8),
        (
            "peraturan.yaml",
            "  tentang",
            "  diubah_oleh: [uu-9-2015]\n  tentang",
            "peraturan-tak-dikenal",
            None,
        ),
        ("urusan.yaml", "huruf: f", "hruf: f", "kunci-tak-dikenal", 1),
        ("klausul/umum/kesepakatan_bersama.yaml", "uu-23-2014", "uu-23-2015", "peraturan-tak-dikenal", 2),
        ("klausul/umum/kesepakatan_bersama.yaml", "jenis: k", "jenis: x", "nilai-tak-dikenal", 1),
    ],
)
def test_a_catalogue_with_a_mistake(
    ruang: RuangKerja, name: str, before: str, after: str, kode: str, line: int | None
) -> None:
    path = ruang.katalog / name
    text = path.read_text()
    assert before in text
    path.write_text(text.replace(before, after, 1))
    _, temuan = read_katalog(ruang)
    assert kode in [t.kode for t in temuan]
    (first, *_) = [t for t in temuan if t.kode == kode]
    assert first.tempat.berkas == f"specs/katalog/{name}"
    assert first.tempat.baris == line


def test_a_catalogue_that_lacks_a_file(ruang: RuangKerja) -> None:
    (ruang.katalog / "urusan.yaml").unlink()
    katalog, temuan = read_katalog(ruang)
    assert katalog is None
    assert [(t.kode, t.tempat.berkas) for t in temuan] == [("berkas-tidak-ada", "specs/katalog/urusan.yaml")]


def test_a_sector_with_an_unknown_affair(ruang: RuangKerja) -> None:
    (ruang.katalog / "klausul" / "sektor" / "uji.yaml").write_text(SEKTOR.replace("[sosial]", "[sosail]"))
    _, temuan = resolve(ruang)
    assert [(t.kode, t.tempat.berkas) for t in temuan] == [
        ("urusan-tak-dikenal", "specs/katalog/klausul/sektor/uji.yaml")
    ]


def test_a_broken_region_is_told_once(ruang: RuangKerja) -> None:
    (ruang.daerah / "satu.yaml").write_text("nama: Satu\ntingkat: kabupten\n")
    _, temuan = resolve(ruang)
    assert len([t for t in temuan if t.tempat.berkas == "specs/daerah/satu.yaml"]) == 1


def test_the_workspace_is_found_from_below(ruang: RuangKerja, tmp_path: Path) -> None:
    assert find_workspace(ruang.daerah).akar == tmp_path.resolve()
    assert find_workspace(ruang.specs / "coba.yaml").akar == tmp_path.resolve()
    assert display(ruang.specs / "coba.yaml") == "specs/coba.yaml"
    assert [p.name for p in ruang.list_specs()] == ["coba.yaml"]


def test_no_workspace(tmp_path_factory: pytest.TempPathFactory) -> None:
    with pytest.raises(TemuanError) as error:
        find_workspace(tmp_path_factory.mktemp("kosong"))
    assert "kerja-sama mulai" in error.value.temuan[0].saran
