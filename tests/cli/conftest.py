"""What the tests of the command line share: Indonesian words in this process, and a call that keeps both streams."""

from __future__ import annotations

import gettext
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kerja_sama_docs.cli.lingkungan import install_catalogue


@dataclass(frozen=True)
class Outcome:
    """One run of the command line."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture(autouse=True)
def indonesian(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Install the catalogue as the entry point does; it is taken off again afterwards."""
    before = gettext.bindtextdomain("messages")
    monkeypatch.setenv("LANGUAGE", "")
    for name in ("NO_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    install_catalogue()
    yield
    gettext.bindtextdomain("messages", before)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run the command line in this process, in an empty folder."""
    from kerja_sama_docs.cli.utama import main

    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Outcome:
        code = main(list(arguments))
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return call
