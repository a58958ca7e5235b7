"""Which cooperation and document a Word file says it was made from, and what it can't reach by saying so."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kerja_sama_docs.alur.asal_naskah import AsalNaskah, find_asal
from kerja_sama_docs.alur.baca_naskah import open_any
from kerja_sama_docs.alur.susun import Permintaan, resolve_specs, susun
from kerja_sama_docs.alur.terbuka import open_workspace
from kerja_sama_docs.spek.ruang import find_workspace
from kerja_sama_docs.temuan import Temuan

NAME = "contoh-dua-daerah"


@pytest.fixture
def ruang(akar: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(akar / "specs", tmp_path / "specs")
    shutil.copytree(akar / "templates", tmp_path / "templates")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def find(path: Path, sifat: dict[str, str] | None = None) -> tuple[AsalNaskah | None, tuple[Temuan, ...]]:
    return find_asal(path, open_any(path).sifat if sifat is None else sifat, open_workspace)


def test_every_draft_knows_where_it_comes_from(ruang: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    workspace = find_workspace(ruang)
    asked = Permintaan(workspace, resolve_specs(workspace, (NAME,)), (), ruang / "drafts", False)
    for made in susun(asked).dokumen:
        asal, told = find(made.simpanan.berkas)
        assert told == ()
        assert asal is not None
        assert asal.kerja_sama.id == NAME
        assert asal.dokumen.id == made.dokumen.id
        assert asal.dokumen.naskah_pasal() == made.dokumen.naskah_pasal()
        owner = "kesepakatan-bersama" if made.dokumen.id == "kesepakatan-bersama" else "pks-replikasi-sibantu"
        assert asal.pihak.id == owner
    # A copy elsewhere belongs to the workspace of the current folder.
    copy = tmp_path_factory.mktemp("luar") / "salinan.docx"
    shutil.copy(made.simpanan.berkas, copy)
    asal, _ = find(copy)
    assert asal is not None and asal.dokumen.id == made.dokumen.id


@pytest.mark.parametrize(
    "sifat",
    [
        {},
        {"KerjaSama": "tidak-ada", "Dokumen": "kesepakatan-bersama"},
        {"KerjaSama": NAME},
        {"KerjaSama": NAME, "Dokumen": "pks-lain"},
        {"KerjaSama": "../specs/" + NAME, "Dokumen": "kesepakatan-bersama"},
        {"KerjaSama": "/etc/passwd", "Dokumen": "kesepakatan-bersama"},
        {"KerjaSama": "daerah/contoh-hulu", "Dokumen": "kesepakatan-bersama"},
    ],
)
def test_others_have_none(ruang: Path, sifat: dict[str, str]) -> None:
    assert find(ruang / "a.docx", sifat) == (None, ())


@pytest.mark.parametrize("file", [f"specs/{NAME}.yaml", "specs/katalog/urusan.yaml"])
def test_a_broken_spec_is_told(ruang: Path, file: str) -> None:
    with (ruang / file).open("a", encoding="utf-8") as stream:
        stream.write("\nrusak: [\n")
    asal, (told,) = find(ruang / "a.docx", {"KerjaSama": NAME, "Dokumen": "kesepakatan-bersama"})
    assert asal is None
    assert (told.kode, told.tempat.berkas) == ("asal-tak-terbaca", "a.docx")
    assert f"specs/{NAME}.yaml" in told.saran


def test_outside_any_workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find(tmp_path / "a.docx", {"KerjaSama": NAME, "Dokumen": "kesepakatan-bersama"}) == (None, ())
