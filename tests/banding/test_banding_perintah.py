"""`kerja-sama banding` on real drafts: what it prints, word for word, and how it ends.

To accept new words: `KERJA_SAMA_TULIS_EMAS=1 pytest tests/banding`.
"""

from __future__ import annotations

import gettext
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kerja_sama_docs.alur.susun import Permintaan, resolve_specs, susun
from kerja_sama_docs.banding import compare
from kerja_sama_docs.cli.lingkungan import install_catalogue
from kerja_sama_docs.cli.utama import main
from kerja_sama_docs.spek.ruang import find_workspace
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.libreoffice import find_soffice

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = Path(__file__).parent / "emas"
SPEC = "specs/solok-sijunjung.yaml"
DRAFT = "solok-sijunjung/kesepakatan-bersama"
FOLDER = Path("drafts/solok-sijunjung")
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def drafts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with two versions of the drafts of Solok and Sijunjung: another date, another agreed term."""
    folder = tmp_path_factory.mktemp("banding")
    for name in ("specs", "templates"):
        shutil.copytree(ROOT / name, folder / name)
    make(folder)
    spec = folder / SPEC
    text = spec.read_text(encoding="utf-8")
    assert "tanggal: 2023-01-25" in text
    spec.write_text(text.replace("tanggal: 2023-01-25", "tanggal: 2023-01-26", 1), encoding="utf-8")
    make(folder)
    workspace = find_workspace(folder)
    one = resolve_specs(workspace, ("contoh-dua-daerah",))
    susun(Permintaan(workspace, one, ("kesepakatan-bersama",), folder / "drafts", False))
    return folder


def make(folder: Path) -> None:
    workspace = find_workspace(folder)
    susun(Permintaan(workspace, resolve_specs(workspace, ("solok-sijunjung",)), (), folder / "drafts", False))


@pytest.fixture
def run(drafts: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Run the command in the workspace, with the Indonesian catalogue as its entry point has it."""
    before = gettext.bindtextdomain("messages")
    for name in ("NO_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANGUAGE", "")
    install_catalogue()
    monkeypatch.chdir(drafts)

    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(["banding", *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    yield call
    gettext.bindtextdomain("messages", before)


def golden(name: str, shown: str) -> None:
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("KERJA_SAMA_TULIS_EMAS"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(shown, encoding="utf-8", newline="\n")
    assert shown == path.read_text(encoding="utf-8")


def test_the_last_two_versions(run: Run) -> None:
    code, out, _ = run(DRAFT)
    assert code == 1
    golden("tanggal", out)
    assert run(f"{DRAFT}@1", "@2")[:2] == (code, out)
    assert run(str(FOLDER / "kesepakatan-bersama.v1.docx"), str(FOLDER / "kesepakatan-bersama.v2.docx"))[
        :2
    ] == (
        code,
        out,
    )
    assert run(f"{DRAFT}@1", str(FOLDER / "kesepakatan-bersama.v2.docx"))[:2] == (code, out)


def test_a_fact_used_in_the_pasal(run: Run) -> None:
    code, out, _ = run("solok-sijunjung/pks-pelayanan-kesehatan-perbatasan")
    assert code == 1
    golden("pks", out)


def test_the_same_version_is_no_difference(run: Run) -> None:
    assert run(f"{DRAFT}@2", "@2")[:2] == (0, "Tidak ada perbedaan isi.\n")
    code, out, _ = run(f"{DRAFT}@2", "@2", "--json")
    data = json.loads(out)
    assert code == 0
    assert data["bagian"] == []
    assert {p["jenis"] for p in data["pasal"]} == {"sama"}


def test_json_follows_the_contract(run: Run) -> None:
    code, out, err = run(DRAFT, "--json")
    assert code == 1
    assert "catatan" in err
    data = json.loads(out)
    assert set(data) == {"versi", "pasal", "bagian", "ringkasan", "naskah"}
    assert data["versi"] == 1
    for p in data["pasal"]:
        assert set(p) == {"lama", "baru", "jenis", "substansi", "tanda", "alasan", "perubahan"}
    (part,) = data["bagian"]
    assert part["bagian"] == "pembuka"
    assert part["tanda"] == ["tanggal"]
    assert {frozenset(change) for change in part["perubahan"]} == {frozenset({"alamat", "lama", "baru"})}
    (change,) = part["perubahan"]
    assert change["alamat"] == "pembuka/0"
    assert "25-01-2023" in change["lama"]
    assert "26-01-2023" in change["baru"]


def test_two_different_agreements_are_told_in_full(run: Run) -> None:
    one, two = (str(FOLDER / f"{name}.v1.docx") for name in ("kesepakatan-bersama", "pks-replikasi-sidilan"))
    code, out, _ = run(one, two)
    assert code == 1
    assert out.index("PERUBAHAN SUBSTANSI") < out.index("PENOMORAN")
    assert "{+" in out
    assert "[-" in out
    assert "\x1b" not in out


@pytest.mark.parametrize(
    ("arguments", "code", "word"),
    [
        (["tidak-ada.docx", "juga.docx"], 2, "berkas-tidak-ada"),
        ([SPEC, SPEC], 2, "berkas-bukan-naskah"),
        ([f"{DRAFT}@9", "@1"], 2, "versi-tidak-ada"),
        (["solok-sijunjung/tidak-ada"], 2, "draf-tidak-ada"),
        (["tidak-ada/kesepakatan-bersama"], 2, "draf-tidak-ada"),
        (["contoh-dua-daerah/kesepakatan-bersama"], 2, "versi-hanya-satu"),
        (["a.docx", "@2"], 2, "hanya dapat dipakai"),
        (["a.docx"], 2, "BARU belum disebut"),
        ([DRAFT, "--html", "x.txt"], 2, "harus berakhir dengan .html"),
        ([DRAFT, "--docx", "x.html"], 2, "harus berakhir dengan .docx"),
        ([DRAFT, "--docx", "tidak-ada/x.docx"], 2, "berkas-folder-tidak-ada"),
        ([DRAFT, "--docx", str(FOLDER / "kesepakatan-bersama.v2.docx"), "--timpa"], 2, "berkas-masukan"),
        ([DRAFT, "--penulis", "Rina"], 2, "hanya dipakai bersama --docx"),
        ([DRAFT, "--tanggal", "2026-02-30", "--docx", "x.docx"], 2, "bukan tanggal"),
        ([DRAFT, "--timpa"], 2, "hanya dipakai bersama --html atau --docx"),
        ([DRAFT, "--riwayat", "--html", "x.html"], 2, "tanpa --riwayat"),
        ([DRAFT, "@2", "--riwayat"], 2, "hanya memerlukan LAMA"),
        ([f"{DRAFT}@2", "--riwayat"], 2, "versi-hanya-satu"),
        ([str(FOLDER / "kesepakatan-bersama.v1.docx"), "--riwayat"], 2, "memerlukan draf"),
        (["tidak/ada.pdf", "juga.pdf"], 2, "berkas-tidak-ada"),
    ],
)
def test_trouble_is_2_and_named(run: Run, arguments: list[str], code: int, word: str) -> None:
    found, out, err = run(*arguments)
    assert found == code
    assert word in err
    assert out == ""


@pytest.mark.skipif(
    find_soffice() is None and not os.environ.get("CI"), reason="LibreOffice is not installed here"
)
def test_saved_again_by_libreoffice_is_no_difference(drafts: Path, tmp_path: Path) -> None:
    program = find_soffice()
    assert program is not None
    names = sorted(path.name for path in (drafts / FOLDER).glob("*.v1.docx"))
    assert len(names) > 4
    profile = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    sources = [str(drafts / FOLDER / name) for name in names]
    words = [str(program), profile, "--headless", "--convert-to", "docx", "--outdir", str(tmp_path), *sources]
    subprocess.run(words, check=True, capture_output=True, timeout=180)
    for source, name in zip(sources, names, strict=True):
        assert not compare(read_naskah(source), read_naskah(tmp_path / name)).berbeda
