"""LibreOffice: found or not, one start for many files, every failure a finding."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path

import pytest

from kerja_sama_docs.temuan import TemuanError
from kerja_sama_docs.word import libreoffice
from kerja_sama_docs.word.libreoffice import find_soffice, to_pdf

# A LibreOffice of a few lines: notes how it was called and "converts" by copying.
FAKE = """#!/bin/sh
echo "$@" >> "{log}"
test -f profil/user/registrymodifications.xcu || exit 3
{body}
"""
CONVERT = 'mkdir -p pdf; for f in *.docx; do cp "$f" "pdf/${f%.docx}.pdf"; done'

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "masuk").mkdir()
    (tmp_path / "keluar").mkdir()
    return tmp_path


def install(folder: Path, monkeypatch: pytest.MonkeyPatch, body: str = CONVERT) -> Path:
    """Put the stand-in on PATH; its log of calls."""
    program = folder / "bin" / "soffice"
    program.parent.mkdir()
    log = folder / "panggilan.txt"
    program.write_text(FAKE.format(log=log, body=body))
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    return log


def make(folder: Path, *names: str) -> list[Path]:
    paths = [folder / "masuk" / name for name in names]
    for path in paths:
        path.write_text(path.name)
    return paths


def codes(error: pytest.ExceptionInfo[TemuanError]) -> list[str]:
    return [t.kode for t in error.value.temuan]


def test_one_start_for_all_and_names_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = install(folder, monkeypatch)
    paths = make(folder, "b.docx", "-a é.docx", "c.v1.docx")
    made = to_pdf(paths, folder / "keluar")
    assert [p.name for p in made] == ["b.pdf", "-a é.pdf", "c.v1.pdf"]
    assert [p.read_text() for p in made] == [p.name for p in paths]
    assert sorted(p.name for p in (folder / "keluar").iterdir()) == sorted(p.name for p in made)
    (call,) = log.read_text().splitlines()
    assert "--headless" in call
    assert "-env:UserInstallation=file://" in call
    assert "-a é" not in call


def test_an_older_pdf_is_replaced(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(folder, monkeypatch)
    (folder / "keluar" / "a.pdf").write_text("lama")
    (made,) = to_pdf(make(folder, "a.docx"), folder / "keluar")
    assert made.read_text() == "a.docx"


def test_nothing_to_do_starts_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = install(folder, monkeypatch)
    assert to_pdf([], folder) == []
    assert not log.exists()


def test_without_libreoffice(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(libreoffice, "MAC_PLACE", str(folder / "tidak-ada"))
    assert find_soffice() is None
    with pytest.raises(TemuanError) as error:
        to_pdf(make(folder, "a.docx"), folder / "keluar")
    assert codes(error) == ["libreoffice-tidak-ada"]


def test_the_usual_place_when_path_has_none(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "soffice-mac").touch()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(libreoffice, "MAC_PLACE", str(folder / "soffice-mac"))
    assert find_soffice() == folder / "soffice-mac"


def test_every_file_without_a_pdf_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(folder, monkeypatch, "echo tidak dapat dimuat; " + CONVERT + "; rm pdf/00000.pdf pdf/00002.pdf")
    with pytest.raises(TemuanError) as error:
        to_pdf(make(folder, "a.docx", "b.docx", "c.docx"), folder / "keluar")
    assert codes(error) == ["libreoffice-gagal"] * 2
    assert [Path(t.tempat.berkas).name for t in error.value.temuan] == ["a.docx", "c.docx"]
    assert "tidak dapat dimuat" in error.value.temuan[0].pesan
    assert list((folder / "keluar").iterdir()) == []


def test_too_long_and_its_children_are_ended(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(folder, monkeypatch, f"sh -c 'sleep 0.8; touch {folder}/masih-hidup' & wait")
    with pytest.raises(TemuanError) as error:
        to_pdf(make(folder, "a.docx"), folder / "keluar", timeout=0.3)
    assert codes(error) == ["libreoffice-terlalu-lama"]
    time.sleep(1)
    assert not (folder / "masih-hidup").exists()


def test_two_files_for_one_pdf_are_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = install(folder, monkeypatch)
    with pytest.raises(TemuanError) as error:
        to_pdf([Path("x/a.docx"), Path("y/A.docx")], folder)
    assert codes(error) == ["nama-pdf-kembar"]
    assert not log.exists()


def test_a_pdf_that_is_open_elsewhere(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(folder, monkeypatch)

    def locked(_self: Path, target: Path) -> Path:
        raise PermissionError(13, "locked", str(target))

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(TemuanError) as error:
        to_pdf(make(folder, "a.docx"), folder / "keluar")
    assert codes(error) == ["berkas-terkunci"]
    assert list((folder / "keluar").iterdir()) == []


def test_the_real_one(folder: Path) -> None:
    if find_soffice() is None:
        pytest.skip("LibreOffice is not installed here")
    import docx

    path = folder / "masuk" / "naskah.docx"
    document = docx.Document()
    document.add_paragraph("Halo")
    document.save(str(path))
    (made,) = to_pdf([path], folder / "keluar")
    assert made.read_bytes().startswith(b"%PDF-")
    assert stat.S_IMODE(made.stat().st_mode) == stat.S_IMODE(path.stat().st_mode)
