"""The program as a process: locale, imports, pipes, the installed script's way in."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = (
    "docx",
    "docxtpl",
    "lxml",
    "pydantic",
    "pydantic_core",
    "pypdf",
    "rich",
    "yaml",
    "jinja2",
    "babel",
    "subprocess",
    "importlib.metadata",
)
COMMAND = [sys.executable, "-m", "kerja_sama_docs"]


# As on a user's machine: no locale that we did not choose, and buffered streams.
CLEAN = {
    k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "PYTHON", "NO_COLOR", "TERM"))
}


def call(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        env=CLEAN | environment,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"LANG": "C"},
        {"LC_ALL": "POSIX"},
        {"LANG": "en_US.UTF-8", "LANGUAGE": "en_US:en"},
        {"LANG": "id_ID.UTF-8"},
        {"LC_ALL": "C.UTF-8", "LANGUAGE": "C"},
    ],
    ids=str,
)
def test_indonesian_in_every_locale(environment: dict[str, str]) -> None:
    shown = call("--help", **environment)
    assert shown.returncode == 0
    text = shown.stdout.decode()
    for words in ("Pemakaian:", "Opsi:", "Perintah:", "Tampilkan pesan ini dan keluar."):
        assert words in text
    for english in ("Usage", "Options", "Commands", "Show this"):
        assert english not in text


def test_an_old_console_gets_question_marks_instead_of_a_failure() -> None:
    shown = call("--help", PYTHONIOENCODING="latin-1")
    assert shown.returncode == 0
    assert b"PERINTAH [ARGUMEN] ?" in shown.stdout


@pytest.mark.parametrize("arguments", [["--help"], ["--versi"], ["riksa"], ["tampilkan", "--help"]], ids=str)
def test_nothing_heavy_is_imported_for_words(arguments: list[str]) -> None:
    shown = call(*arguments, PYTHONPROFILEIMPORTTIME="1")
    imported = re.findall(r"\|\s+(\S+)$", shown.stderr.decode(), re.MULTILINE)
    assert "click" in imported
    heavy = [m for m in imported if m in HEAVY or m.split(".")[0] in HEAVY]
    assert heavy == []


def test_a_reader_that_goes_away_is_met_quietly() -> None:
    with subprocess.Popen(
        [*COMMAND, "--help"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=CLEAN
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        err = process.stderr.read()
        assert process.wait(60) == 141
    assert err == b""


def test_a_broken_installation_gives_a_message_too(tmp_path: object) -> None:
    script = (
        "import sys; sys.modules['click'] = None\nfrom kerja_sama_docs.__main__ import run\nsys.exit(run())"
    )
    shown = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, cwd=str(tmp_path), check=False, timeout=60
    )
    assert shown.returncode == 70
    assert b"kesalahan program" in shown.stderr
    assert b"Traceback" not in shown.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_under_the_output() -> None:
    with Path("/dev/full").open("wb") as full:
        shown = subprocess.run(
            [*COMMAND, "--help"], stdout=full, stderr=subprocess.PIPE, env=CLEAN, check=False, timeout=60
        )
    assert shown.returncode == 2
    assert shown.stderr.decode().startswith("galat: keluaran tidak dapat ditulisi: penyimpanan penuh")
    assert b"Exception" not in shown.stderr


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
def test_no_output_stream_at_all() -> None:
    shown = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m kerja_sama_docs --help >&-"],
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert shown.returncode == 0
    assert shown.stderr == b""


def read_terminal(arguments: list[str], **environment: str) -> bytes:
    """Run it on a terminal and give what is shown there."""
    import pty

    ours, theirs = pty.openpty()
    subprocess.run(
        [*COMMAND, *arguments], stdout=theirs, stderr=theirs, stdin=subprocess.DEVNULL,
        env=CLEAN | {"TERM": "xterm"} | environment, check=False, timeout=60,
    )  # fmt: skip
    os.close(theirs)
    with os.fdopen(ours, "rb", buffering=0) as terminal:
        return terminal.read(65536)


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX terminal")
@pytest.mark.parametrize(
    ("arguments", "environment", "coloured"),
    [
        ([], {}, True),
        ([], {"NO_COLOR": "1"}, False),
        ([], {"TERM": "dumb"}, False),
        (["--warna", "tidak"], {}, False),
        (["--warna", "selalu"], {"NO_COLOR": "1"}, True),
    ],
)
def test_colour_on_a_terminal(
    tmp_path: Path, arguments: list[str], environment: dict[str, str], coloured: bool
) -> None:
    (tmp_path / "a.yaml").touch()
    shown = read_terminal([*arguments, "tampilkan", str(tmp_path / "a.yaml")], **environment)
    assert b"galat:" in shown
    assert (b"\x1b[" in shown) is coloured
