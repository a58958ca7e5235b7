"""Exit codes, streams and colour of the whole command line, run in this process."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from kerja_sama_docs.cli import diagnosa
from kerja_sama_docs.cli.galat import exit_code_of, is_unreadable
from kerja_sama_docs.cli.kerangka import Perintah
from kerja_sama_docs.cli.utama import ENTRI
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, Tingkat, galat

if TYPE_CHECKING:
    from cli.conftest import Run

WARNING = Temuan("gaya-aneh", Tingkat.PERINGATAN, "gaya tidak lazim")


def replace_diagnosa(monkeypatch: pytest.MonkeyPatch, failure: BaseException | int | None) -> None:
    """Let the command `diagnosa` fail that way (or return that code)."""

    @click.command("diagnosa", cls=Perintah)
    def command() -> int | None:
        if isinstance(failure, BaseException):
            raise failure
        return failure

    monkeypatch.setattr(diagnosa, "command", command)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--help"], 0),
        (["--bantuan"], 0),
        (["--versi"], 0),
        (["--version"], 0),
        (["tampilkan", "--help"], 0),
        (["show", "--bantuan"], 0),
        ([], 2),
        (["--apa"], 2),
        (["riksa"], 2),
        (["tampilkan"], 2),
        (["tampilkan", "tak-ada.docx"], 2),
        (["tampilkan", "."], 2),
        (["tampilkan", "--lihat", "semua", "x.docx"], 2),
        (["--warna", "merah", "diagnosa"], 2),
        (["diagnosa", "tak-ada"], 2),
    ],
)
def test_exit_code(run: Run, arguments: list[str], code: int) -> None:
    outcome = run(*arguments)
    assert outcome.code == code
    assert "Traceback" not in outcome.err
    assert (outcome.out == "") == (code != 0)
    assert (outcome.err == "") == (code == 0)


@pytest.mark.parametrize(
    ("failure", "code", "words"),
    [
        (None, 0, ""),
        (1, 1, ""),
        (TemuanError([galat("rujukan-pasal", "Pasal 9 tidak ada")]), 1, "Pasal 9 tidak ada"),
        (TemuanError([galat("berkas-rusak", "tidak dapat dibaca")]), 2, "tidak dapat dibaca"),
        (
            FileNotFoundError(2, "No such file", "hilang.yaml"),
            2,
            "hilang.yaml: galat: berkas atau folder tidak ditemukan",
        ),
        (
            PermissionError(13, "Permission denied", b"milik.docx"),
            2,
            "milik.docx: galat: berkas tidak boleh dibuka",
        ),
        (
            OSError(28, "No space left", Path("x.docx")),
            2,
            "x.docx: galat: tidak dapat ditulisi: penyimpanan penuh",
        ),
        (OSError(28, "No space left"), 2, "keluaran tidak dapat ditulisi: penyimpanan penuh"),
        (click.UsageError("Pilih satu."), 2, "Galat: Pilih satu."),
        (click.Abort(), 130, "Dibatalkan."),
        (KeyboardInterrupt(), 130, "Dibatalkan."),
        (EOFError(), 70, "kesalahan program (EOFError)"),
        (ValueError("isi naskah"), 70, "kesalahan program (ValueError)"),
        (RecursionError(), 70, "kesalahan program (RecursionError)"),
        (OSError("tanpa nama berkas"), 70, "kesalahan program (OSError)"),
    ],
)
def test_failures(
    run: Run, monkeypatch: pytest.MonkeyPatch, failure: BaseException | int | None, code: int, words: str
) -> None:
    replace_diagnosa(monkeypatch, failure)
    outcome = run("diagnosa")
    assert outcome.code == code
    assert words in outcome.err
    assert outcome.out == ""
    assert "Traceback" not in outcome.err
    assert "isi naskah" not in outcome.err


def test_a_bug_leaves_a_trace_file_and_shows_the_trace_only_when_asked(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    replace_diagnosa(monkeypatch, ValueError("sebab sebenarnya"))
    assert run("diagnosa").code == 70
    (trace,) = tmp_path.glob("kerja-sama-lacak-*.txt")
    assert "ValueError: sebab sebenarnya" in trace.read_text(encoding="utf-8")
    for arguments in (("--lacak", "diagnosa"), ("diagnosa", "--lacak")):
        shown = run(*arguments)
        assert shown.code == 70
        assert "ValueError: sebab sebenarnya" in shown.err


def test_a_trace_goes_to_the_temporary_folder_when_this_one_is_closed(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    spare = tmp_path / "sementara"
    spare.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(spare))
    replace_diagnosa(monkeypatch, ValueError("x"))
    real_open = Path.open

    def closed_here(path: Path, *arguments: str, **options: str) -> object:
        if path.parent == Path():
            raise PermissionError(13, "closed", str(path))
        return real_open(path, *arguments, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", closed_here)
    outcome = run("diagnosa")
    assert outcome.code == 70
    assert str(spare) in outcome.err
    assert list(spare.glob("kerja-sama-lacak-*.txt"))


def test_a_missing_command_module_is_our_bug(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "kerja_sama_docs.cli.diagnosa", None)
    outcome = run("diagnosa")
    assert outcome.code == 70
    assert "Traceback" not in outcome.err


@pytest.mark.parametrize("option", ["--senyap", "-v"])
def test_findings_shown(run: Run, monkeypatch: pytest.MonkeyPatch, option: str) -> None:
    many = [galat("uji", f"galat ke-{n}") for n in range(30)]
    replace_diagnosa(monkeypatch, TemuanError([WARNING, *many]))
    plain, changed = run("diagnosa"), run("diagnosa", option)
    assert "… dan 11 lagi" in plain.err
    assert ("gaya tidak lazim" in changed.err) == (option == "-v")
    assert ("galat ke-29" in changed.err) == (option == "-v")


@pytest.mark.parametrize(
    ("kode", "unreadable"),
    [("berkas-rusak", True), ("libreoffice-tidak-ada", True), ("rujukan-pasal", False), ("", False)],
)
def test_unreadable(kode: str, unreadable: bool) -> None:
    assert is_unreadable(kode) is unreadable
    assert exit_code_of([WARNING, galat(kode, "x", Tempat("a"))]) == (2 if unreadable else 1)


@pytest.mark.parametrize("typed", ["susum", "rendr", "Susun"])
def test_a_misspelt_command_gets_its_indonesian_name(run: Run, typed: str) -> None:
    assert f"Perintah '{typed}' tidak ada. Maksud Anda 'susun'?" in run(typed).err


def test_a_strange_command_gets_no_guess(run: Run) -> None:
    err = run("xyzzy").err
    assert "Maksud Anda" not in err
    assert "--bantuan" in err


def test_the_help_names_every_command_and_no_alias(run: Run) -> None:
    lines = run("--help").out.split("\nPerintah:\n")[1].splitlines()
    shown = [line.split()[0] for line in lines[: lines.index("")]]
    assert shown == [e.nama for e in ENTRI]
    assert not {a for e in ENTRI for a in e.alias} & set(shown)


def test_the_help_fits_into_80_columns(run: Run) -> None:
    for arguments in (["--help"], ["tampilkan", "--help"], ["diagnosa", "--help"]):
        assert all(len(line) <= 80 for line in run(*arguments).out.splitlines())


@pytest.mark.parametrize(
    ("arguments", "environment", "coloured"),
    [
        ([], {}, False),
        (["--warna", "selalu"], {}, True),
        (["--warna", "selalu"], {"NO_COLOR": "1"}, True),
        (["--warna", "tidak"], {}, False),
        ([], {"NO_COLOR": "1"}, False),
    ],
)
@pytest.mark.parametrize("before", [True, False])
def test_colour_in_a_pipe(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    environment: dict[str, str],
    coloured: bool,
    before: bool,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    replace_diagnosa(monkeypatch, TemuanError([galat("uji", "pesan", Tempat("a.yaml", baris=1))]))
    outcome = run(*arguments, "diagnosa") if before else run("diagnosa", *arguments)
    assert ("\x1b" in outcome.err) is coloured
