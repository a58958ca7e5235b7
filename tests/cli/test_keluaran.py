"""Results to stdout, everything else to stderr."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from pathlib import Path

import click
import pytest

from kerja_sama_docs.cli import keluaran
from kerja_sama_docs.cli.setelan import Setelan
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, Tingkat, galat

ROW = [("PKS Dinas Kesehatan", "drafts/kesehatan/pks-dinkes.v1.docx")]
HEADING = ("Dokumen", "Berkas")
Captured = pytest.CaptureFixture[str]


def within(settings: Setelan) -> click.Context:
    return click.Context(click.Command("uji"), obj=settings)


def test_streams(capsys: Captured) -> None:
    keluaran.write_result("hasil")
    keluaran.say("kabar")
    keluaran.say_loud("rinci")
    assert tuple(capsys.readouterr()) == ("hasil", "kabar\n")


@pytest.mark.parametrize(
    ("settings", "err"),
    [(Setelan(), "kabar\n"), (Setelan(senyap=True), ""), (Setelan(cerewet=1), "kabar\nrinci\n")],
)
def test_quiet_and_talkative(capsys: Captured, settings: Setelan, err: str) -> None:
    with within(settings):
        keluaran.say("kabar")
        keluaran.say_loud("rinci")
    assert capsys.readouterr().err == err


def test_the_settings_of_a_subcommand_are_those_of_the_run(capsys: Captured) -> None:
    root = within(replace(Setelan(), senyap=True))
    with root, click.Context(click.Command("anak"), parent=root):
        keluaran.say("kabar")
    assert capsys.readouterr().err == ""


def test_findings_as_a_result_with_their_source(capsys: Captured, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("judul: x")
    keluaran.print_temuan([galat("k", "p", Tempat("a.yaml", "", 1, 8))], roots=[tmp_path], err=False)
    out, err = capsys.readouterr()
    assert out == "a.yaml:1:8: galat: p [k]\n     1 | judul: x\n       |        ^\n1 galat\n"
    assert err == ""


def test_quiet_findings_are_the_grave_ones(capsys: Captured) -> None:
    with within(Setelan(senyap=True)):
        keluaran.print_temuan([Temuan("k", Tingkat.PERINGATAN, "ringan"), galat("k", "berat")])
    assert capsys.readouterr().err == "galat: berat [k]\n1 galat\n"


def test_a_table_in_a_pipe_is_never_wrapped(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    keluaran.print_tabel(HEADING, ROW)
    assert "PKS Dinas Kesehatan  drafts/kesehatan/pks-dinkes.v1.docx\n" in capsys.readouterr().out


def test_a_table_on_a_terminal_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("COLUMNS", "30")
    keluaran.print_tabel(HEADING, ROW)
    lines = click.unstyle(terminal.getvalue()).splitlines()
    assert len(lines) > 2
    assert all(len(line) <= 30 for line in lines)


@pytest.mark.parametrize("quiet", [True, False])
def test_a_summary_goes_to_stderr(capsys: Captured, quiet: bool) -> None:
    with within(Setelan(senyap=quiet)):
        keluaran.print_tabel(HEADING, ROW, err=True)
    out, err = capsys.readouterr()
    assert out == ""
    assert (err == "") is quiet
