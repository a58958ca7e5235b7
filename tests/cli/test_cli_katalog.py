"""`katalog` word for word. To accept new words: `KERJA_SAMA_TULIS_EMAS=1 pytest tests/cli/test_cli_katalog.py`."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from katalog_uji import make_ruang
from kerja_sama_docs.cli.katalog import ENTRI

if TYPE_CHECKING:
    from cli.conftest import Run

GOLDEN = Path(__file__).parent / "emas_katalog"
WRITE = "KERJA_SAMA_TULIS_EMAS"
KINDS = [e.nama for e in ENTRI]


@pytest.mark.parametrize(
    ("name", "arguments", "code"),
    [
        ("bantuan", ["--bantuan"], 0),
        ("bantuan-peraturan", ["peraturan", "--help"], 0),
        ("bantuan-daerah", ["daerah", "--help"], 0),
        ("peraturan", ["peraturan", "--pada", "2010-05-31"], 0),
        ("peraturan-satu", ["peraturan", "uu-1-2000", "--pada", "2010-05-31"], 0),
        ("peraturan-dicabut", ["peraturan", "pp-3-2001", "--pada", "2023-01-25"], 0),
        ("peraturan-belum", ["peraturan", "--belum-diverifikasi", "--pada", "2023-01-25"], 0),
        ("peraturan-tanggal", ["peraturan", "--pada", "25-01-2023"], 2),
        ("urusan", ["urusan"], 0),
        ("urusan-satu", ["urusan", "sosial"], 0),
        ("klausul", ["klausul"], 0),
        ("klausul-dua", ["klausul", "penutup"], 0),
        ("klausul-pilihan", ["klausul", "kerahasiaan"], 0),
        ("sektor", ["sektor"], 0),
        ("daerah", ["daerah", "jambi"], 0),
        ("daerah-tiga", ["daerah", "solok"], 0),
        ("daerah-bukan-otonom", ["daerah", "31.72"], 0),
        ("daerah-banyak", ["daerah", "ya", "sumatera"], 1),
        ("daerah-mirip", ["daerah", "sarolngun"], 1),
        ("daerah-json", ["daerah", "sarolngun", "--json"], 1),
        ("tidak-ada", ["sektor", "zzzzzz"], 1),
        ("jenis-keliru", ["perturan"], 2),
    ],
)
def test_words(run: Run, tmp_path: Path, name: str, arguments: list[str], code: int) -> None:
    make_ruang(tmp_path)
    outcome = run("katalog", *arguments)
    shown = f"{outcome.out}--- galat baku ---\n{outcome.err}"
    path = GOLDEN / f"{name}.txt"
    if os.environ.get(WRITE):
        path.parent.mkdir(exist_ok=True)
        path.write_text(shown, encoding="utf-8", newline="\n")
    assert shown == path.read_text(encoding="utf-8")
    assert outcome.code == code


def test_every_golden_file_is_used() -> None:
    used = re.findall(r'^        \("([a-z-]+)", ', Path(__file__).read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(p.stem for p in GOLDEN.glob("*.txt")) == sorted(used)


@pytest.mark.parametrize("kind", KINDS)
def test_json_of_every_kind(run: Run, tmp_path: Path, kind: str) -> None:
    make_ruang(tmp_path)
    outcome = run("katalog", kind, "--json")
    report = json.loads(outcome.out)
    assert (outcome.code, outcome.err, report["versi"], report["jenis"]) == (0, "", 1, kind)
    assert report["hasil"]
    nothing = run("katalog", kind, "zzzzzz", "--json", "--senyap")
    assert (nothing.code, nothing.err, json.loads(nothing.out)["hasil"]) == (1, "", [])


@pytest.mark.parametrize("kind", KINDS)
def test_outside_a_workspace(run: Run, kind: str) -> None:
    outcome = run("katalog", kind)
    assert (outcome.code, outcome.out) == (2, "")
    assert "kerja-sama mulai" in outcome.err


@pytest.mark.parametrize("kind", KINDS)
def test_help_has_examples_that_work(run: Run, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = run("katalog", kind, "--bantuan").out
    monkeypatch.chdir(Path(__file__).resolve().parents[2])
    examples = re.findall(r"^ +kerja-sama (katalog .+)$", text, re.MULTILINE)
    assert len(examples) >= 2
    assert [run(*example.split()).code for example in examples] == [0] * len(examples)


def test_today_without_a_date(run: Run, tmp_path: Path) -> None:
    make_ruang(tmp_path)
    outcome = run("katalog", "peraturan", "uu-1-2000")
    assert "sebagaimana telah diubah" in outcome.out


def test_a_reader_that_goes_away_is_no_bug(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from kerja_sama_docs.cli import katalog_tampil
    from kerja_sama_docs.cli.kode_keluar import EXIT_BROKEN_PIPE

    def fail(*_: object, **__: object) -> None:
        raise BrokenPipeError

    make_ruang(tmp_path)
    monkeypatch.setattr(katalog_tampil, "print_tabel", fail)
    monkeypatch.setattr("kerja_sama_docs.cli.utama._abandon_stdout", lambda: None)
    assert run("katalog", "sektor").code == EXIT_BROKEN_PIPE


def test_aligned_columns(run: Run, tmp_path: Path) -> None:
    make_ruang(tmp_path)
    head, *rows = run("katalog", "peraturan", "--pada", "2023-01-25").out.splitlines()
    place = head.index("Peraturan")
    assert all(row[place - 1] == " " and row[place] != " " for row in rows)
