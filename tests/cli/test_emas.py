"""What users read, word for word. To accept new words: `KERJA_SAMA_TULIS_EMAS=1 pytest tests/cli/test_emas.py`."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from kerja_sama_docs.cli import diagnosa
from kerja_sama_docs.cli.kerangka import Perintah
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Dasar, Temuan, TemuanError, Tingkat, galat

if TYPE_CHECKING:
    from cli.conftest import Run

GOLDEN = Path(__file__).parent / "emas"
WRITE = "KERJA_SAMA_TULIS_EMAS"

SPEC = """judul: Pelayanan Kesehatan
jangka_waktu: 70 tahun
pihak:
  - daerah: kabupaten-garut
\t  dinas: Dinas Kesehatan
"""
FINDINGS = (
    Temuan(
        "jangka-waktu-melampaui",
        Tingkat.GALAT,
        "jangka waktu 70 tahun melampaui batas",
        Tempat("specs/uji.yaml", "jangka_waktu", 2, 15),
        "kurangi jangka waktunya",
        (Dasar("peraturan-a", "Pasal 1 ayat (2)", True), Dasar("praktik")),
    ),
    galat("yaml-tab", "tab tidak boleh dipakai sebagai indentasi", Tempat("specs/uji.yaml", "", 5, 1), "pakai spasi"),
    Temuan("gaya-angka", Tingkat.PERINGATAN, "angka tidak disertai huruf", Tempat("a.docx", alamat="pasal-5/ayat-2")),
    Temuan("templat-lama", Tingkat.INFO, "templat lebih lama daripada program"),
)  # fmt: skip


def fail_with(monkeypatch: pytest.MonkeyPatch, failure: BaseException) -> None:
    @click.command("diagnosa", cls=Perintah)
    def command() -> None:
        raise failure

    monkeypatch.setattr(diagnosa, "command", command)


def compare(name: str, shown: str) -> None:
    path = GOLDEN / f"{name}.txt"
    if os.environ.get(WRITE):
        path.write_text(shown, encoding="utf-8", newline="\n")
    assert shown == path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("bantuan", ["--help"]),
        ("bantuan-tampilkan", ["tampilkan", "--help"]),
        ("bantuan-banding", ["banding", "--help"]),
        ("bantuan-riwayat", ["riwayat", "--help"]),
        ("bantuan-periksa", ["periksa", "--help"]),
        ("bantuan-diagnosa", ["diagnosa", "--help"]),
        ("perintah-keliru", ["xyz"]),
        ("perintah-mirip", ["sussun"]),
        ("opsi-keliru", ["--senyab", "diagnosa"]),
        ("opsi-tanpa-nilai", ["diagnosa", "--warna"]),
        ("pilihan-keliru", ["tampilkan", "--lihat", "semua", "a.docx"]),
        ("argumen-kurang", ["tampilkan"]),
        ("argumen-berlebih", ["diagnosa", ".", "lagi"]),
        ("berkas-tidak-ada", ["tampilkan", "tidak ada.docx"]),
        ("folder-bukan-berkas", ["tampilkan", "."]),
        ("berkas-yaml", ["tampilkan", "uji.yaml"]),
        ("berkas-pdf", ["tampilkan", "uji.pdf"]),
    ],
)
def test_words(run: Run, tmp_path: Path, name: str, arguments: list[str]) -> None:
    (tmp_path / "uji.yaml").write_text(SPEC)
    (tmp_path / "uji.pdf").write_bytes(b"%PDF-1.7")
    outcome = run(*arguments)
    compare(name, outcome.out + outcome.err)


def test_findings(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "uji.yaml").write_text(SPEC)
    fail_with(monkeypatch, TemuanError(FINDINGS))
    compare("temuan", run("diagnosa").err)


@pytest.mark.parametrize(
    ("name", "failure"),
    [
        ("kesalahan-program", ZeroDivisionError("x")),
        ("dibatalkan", KeyboardInterrupt()),
        ("berkas-ditolak", PermissionError(13, "Permission denied", "drafts/a.docx")),
    ],
)
def test_failures_in_words(
    run: Run, monkeypatch: pytest.MonkeyPatch, name: str, failure: BaseException
) -> None:
    fail_with(monkeypatch, failure)
    compare(name, re.sub(r"lacak-[-\d]+\.txt", "lacak-WAKTU.txt", run("diagnosa").err))


def test_every_golden_file_is_used() -> None:
    used = set(
        re.findall(r'^        \("([a-z-]+)", ', Path(__file__).read_text(encoding="utf-8"), re.MULTILINE)
    )
    assert {p.stem for p in GOLDEN.glob("*.txt")} == used | {"temuan"}
