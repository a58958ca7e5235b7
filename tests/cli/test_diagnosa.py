"""`diagnosa`: floors, fonts, LibreOffice, the folder, the console."""

from __future__ import annotations

import importlib.metadata
import io
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kerja_sama_docs.cli import mesin
from kerja_sama_docs.cli.mesin import Hasil, Keadaan

if TYPE_CHECKING:
    from cli.conftest import Run


@pytest.mark.parametrize(
    ("installed", "floor", "keadaan"),
    [
        ("2.10.0", "2.9", Keadaan.BAIK),
        ("2.9", "2.10", Keadaan.KURANG),
        ("8.5", "8.5.0", Keadaan.BAIK),
        ("8.5.0", "8.5", Keadaan.BAIK),
        ("8.4.9", "8.5", Keadaan.KURANG),
        ("7.1.0rc1", "7.1", Keadaan.BAIK),
        ("aneh", "1", Keadaan.KURANG),
    ],
)
def test_compare(installed: str, floor: str, keadaan: Keadaan) -> None:
    assert mesin.compare("paket", installed, floor).keadaan is keadaan


def test_every_requirement_of_ours_is_looked_at_and_no_extra() -> None:
    names = {h.perihal.lower() for h in mesin.check_packages()}
    assert {"python", "click", "docxtpl", "lxml", "pydantic", "pypdf", "pyyaml"} <= names
    assert "pytest" not in names


def test_a_missing_package(monkeypatch: pytest.MonkeyPatch) -> None:
    real = importlib.metadata.version

    def version(name: str) -> str:
        if name.lower() == "lxml":
            raise importlib.metadata.PackageNotFoundError(name)
        return real(name)

    monkeypatch.setattr(importlib.metadata, "version", version)
    (found,) = (h for h in mesin.check_packages() if h.perihal == "lxml")
    assert found.keadaan is Keadaan.KURANG
    assert "pip install" in found.saran


def test_without_our_own_metadata(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mesin, "DISTRIBUTION", "paket-yang-tidak-ada")
    assert [h.keadaan for h in mesin.check_packages()] == [Keadaan.PERHATIAN]


@pytest.mark.parametrize(
    ("listed", "keadaan"),
    [(b"URW Bookman\nC059\n", Keadaan.BAIK), (b"C059\n", Keadaan.PERHATIAN), (None, Keadaan.PERHATIAN)],
)
def test_fonts(monkeypatch: pytest.MonkeyPatch, listed: bytes | None, keadaan: Keadaan) -> None:
    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        if listed is None:
            raise FileNotFoundError(command[0])
        return subprocess.CompletedProcess(command, 0, listed)

    monkeypatch.setattr(subprocess, "run", run)
    assert mesin.check_fonts().keadaan is keadaan


@pytest.mark.parametrize(
    ("program", "keadaan"), [(Path("/usr/bin/soffice"), Keadaan.BAIK), (None, Keadaan.PERHATIAN)]
)
def test_libreoffice(monkeypatch: pytest.MonkeyPatch, program: Path | None, keadaan: Keadaan) -> None:
    monkeypatch.setattr("kerja_sama_docs.word.libreoffice.find_soffice", lambda: program)
    assert mesin.check_libreoffice().keadaan is keadaan


def test_folder(tmp_path: Path) -> None:
    assert mesin.check_folder(tmp_path).keadaan is Keadaan.BAIK
    assert mesin.check_folder(tmp_path / "tidak-ada").keadaan is Keadaan.KURANG
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("encoding", "keadaan"),
    [("utf-8", Keadaan.BAIK), ("cp1252", Keadaan.BAIK), ("cp437", Keadaan.PERHATIAN)],
)
def test_console(monkeypatch: pytest.MonkeyPatch, encoding: str, keadaan: Keadaan) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding=encoding))
    assert mesin.check_console().keadaan is keadaan


@pytest.mark.parametrize(
    ("keadaan", "code"), [(Keadaan.BAIK, 0), (Keadaan.PERHATIAN, 0), (Keadaan.KURANG, 1)]
)
def test_the_command(run: Run, monkeypatch: pytest.MonkeyPatch, keadaan: Keadaan, code: int) -> None:
    monkeypatch.setattr(mesin, "examine", lambda _folder: (Hasil("Huruf", keadaan, "begini", "begitu"),))
    outcome = run("doctor")
    assert outcome.code == code
    assert "begini" in outcome.out
    assert "saran (Huruf): begitu" in outcome.out
    assert outcome.err == ""


def test_this_machine_is_ready(run: Run) -> None:
    assert run("diagnosa").code == 0
