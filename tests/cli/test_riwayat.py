"""`riwayat`: versions as lines and as JSON."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from versi_uji import MOU, NAME, PKS, lay_out

if TYPE_CHECKING:
    from cli.conftest import Run

NUMBER = re.compile(r"Pasal \d+")  # which pasal it is depends on the catalogue


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli-riwayat")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", str(20_000 * 86400))
        patch.setenv("KERJA_SAMA_OLEH", "rina")
        lay_out(folder)
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """The drafts in a workspace of one's own."""
    (tmp_path / "specs" / "katalog").mkdir(parents=True)
    shutil.copytree(made / "drafts", tmp_path / "drafts")
    return tmp_path / "drafts" / NAME


def test_every_version_and_what_changed(run: Run, folder: Path) -> None:
    outcome = run("riwayat")
    assert (outcome.code, outcome.err) == (0, "")
    assert NUMBER.sub("Pasal n", outcome.out) == (
        f"{NAME}/{MOU}\n"
        "  v1  2024-10-04  rina  draf\n"
        "  v2  2024-10-04  rina  draf\n"
        "      Pasal n diubah (jangka)\n"
        "\n"
        f"{NAME}/{PKS}\n"
        "  v1  2024-10-04  rina  draf\n"
    )
    assert run("log", NAME).out == outcome.out
    assert run("riwayat", f"{NAME}/{MOU}", f"{NAME}/{PKS}").out == outcome.out
    assert {path.name for path in folder.iterdir()} >= {f"{MOU}.v1.docx", f"{MOU}.v2.docx"}


def test_states(run: Run, folder: Path) -> None:
    pks = folder / f"{PKS}.v1.docx"
    pks.write_bytes(pks.read_bytes() + b"\0")
    (folder / f"{MOU}.v1.docx").unlink()
    outcome = run("riwayat", NAME)
    assert outcome.code == 0
    assert "  v1  2024-10-04  rina  draf, berkas tidak ada\n  v2  2024-10-04  rina  draf\n\n" in outcome.out
    assert "  v1  2024-10-04  rina  draf, disunting tangan\n" in outcome.out


def test_trouble_is_2_and_the_rest_is_shown(run: Run, folder: Path) -> None:
    (folder / f"{MOU}.v2.docx").write_bytes(b"x")
    outcome = run("riwayat")
    assert outcome.code == 2
    assert "draf, tidak dapat dibaca" in outcome.out
    assert f"{NAME}/{PKS}\n" in outcome.out
    assert f"{MOU}.v2.docx: galat: " in outcome.err
    outcome = run("riwayat", "tidak-ada", f"{NAME}/{PKS}")
    assert outcome.code == 2
    assert "draf-tidak-ada" in outcome.err
    assert outcome.out.startswith(f"{NAME}/{PKS}\n")


def test_json(run: Run, folder: Path) -> None:
    data = json.loads(run("riwayat", f"{NAME}/{MOU}", "--json").out)
    assert data["versi"] == 1
    (document,) = data["naskah"]
    assert (document["kerja_sama"], document["dokumen"]) == (NAME, MOU)
    one, two = document["versi"]
    assert one == {
        "versi": 1, "berkas": f"drafts/{NAME}/{MOU}.v1.docx", "tanggal": "2024-10-04", "oleh": "rina",
        "final": False, "keadaan": "utuh", "catatan": [], "dari": None, "perubahan": None, "ringkasan": None,
    }  # fmt: skip
    assert (two["dari"], NUMBER.sub("Pasal n", two["perubahan"])) == (1, "Pasal n diubah (jangka)")
    assert two["ringkasan"]["diubah"] == 1
    assert (folder / f"{MOU}.v1.docx").is_file()


def test_no_drafts_yet(run: Run, tmp_path: Path) -> None:
    (tmp_path / "specs" / "katalog").mkdir(parents=True)
    outcome = run("riwayat")
    assert (outcome.code, outcome.out) == (0, "")
    assert "kerja-sama susun" in outcome.err
    assert json.loads(run("riwayat", "--json").out) == {"versi": 1, "naskah": []}
