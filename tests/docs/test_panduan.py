"""The guide is followed as a reader follows it: every command is run, every file written, every output compared."""

from __future__ import annotations

import gettext
import re
import shlex
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kerja_sama_docs.cli.lingkungan import install_catalogue
from kerja_sama_docs.cli.utama import main
from kerja_sama_docs.word.libreoffice import find_soffice

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "panduan"
PAGES = sorted(GUIDE.glob("*.md"))
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$|^<!-- uji: (.*?) -->$", re.MULTILINE | re.DOTALL)
_EXIT = re.compile(r"\s+# keluar (\d+)$")
_FILE = re.compile(r"# berkas: (\S+)\n")


@dataclass(frozen=True)
class Write:
    """A file that the page shows whole."""

    path: str
    text: str


@dataclass(frozen=True)
class Touch:
    """A change that the page tells the reader to make: `ganti`, `sunting` or `hapus`, and its words."""

    what: str
    words: tuple[str, ...]


@dataclass
class Command:
    """A command line, the exit code that the page promises, and the lines that it shows of the output."""

    words: str
    code: int = 0
    shown: list[str] = field(default_factory=list)


Step = Write | Touch | Command


def read_steps(page: Path) -> Iterator[Step]:
    """What a reader who follows the page does, in order."""
    for match in _FENCE.finditer(page.read_text(encoding="utf-8")):
        language, body, order = match.groups()
        if order:
            what, *words = (word.strip() for word in order.split(" | "))
            yield Touch(what, tuple(words))
        elif language == "console":
            yield from _commands(body)
        elif language == "yaml" and (named := _FILE.match(body)):
            yield Write(named[1], body[named.end() :])


def _commands(body: str) -> Iterator[Command]:
    current: Command | None = None
    for line in body.splitlines():
        if line.startswith("$ "):
            if current is not None:
                yield current
            ends = _EXIT.search(line)
            current = Command(_EXIT.sub("", line)[2:], int(ends[1]) if ends else 0)
        elif line.strip() and not line.lstrip().startswith("…") and current is not None:
            current.shown.append(" ".join(line.split()))
    if current is not None:
        yield current


Run = Callable[[list[str], Path], tuple[int, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Run the command line in this process, as its entry point does: exit code, and what both streams got."""
    before = gettext.bindtextdomain("messages")
    for name in ("NO_COLOR", "COLUMNS", "SOURCE_DATE_EPOCH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANGUAGE", "")
    monkeypatch.setenv("KERJA_SAMA_OLEH", "uji")
    install_catalogue()

    def call(words: list[str], folder: Path) -> tuple[int, str]:
        monkeypatch.chdir(folder)
        capsys.readouterr()
        code = main(words)
        captured = capsys.readouterr()
        return code, f"{captured.out}\n{captured.err}"

    yield call
    gettext.bindtextdomain("messages", before)


def _follow(command: Command, folder: Path, run: Run) -> Path:
    words = shlex.split(command.words)
    if words[0] == "cd":
        return folder / words[1]
    if words[0] != "kerja-sama" or ("--pdf" in words and find_soffice() is None):
        return folder
    code, output = run(words[1:], folder)
    assert code == command.code, f"{command.words}\n{output}"
    printed = [" ".join(line.split()) for line in output.splitlines()]
    for line in command.shown:
        assert line in printed, f"{command.words}: tidak tercetak “{line}”\n{output}"
    return folder


FOLLOWED = [page for page in PAGES if any(isinstance(step, Command) for step in read_steps(page))]


def _touch(order: Touch, folder: Path) -> None:
    path = folder / order.words[0]
    match order.what:
        case "ganti":
            old, new = order.words[1:]
            text = path.read_text(encoding="utf-8")
            assert old in text, f"{path.name}: tidak memuat “{old}”"
            parts = text.split(old)
            new = new.replace("\\n", "\n")
            filled = "".join(new.replace("{n}", str(n)) + part for n, part in enumerate(parts[1:], 1))
            path.write_text(parts[0] + filled, encoding="utf-8")
        case "sunting":
            path.write_bytes(path.read_bytes() + b"\0")
        case "hapus":
            path.unlink()
        case _:
            raise AssertionError(order)


@pytest.mark.parametrize("page", FOLLOWED, ids=lambda page: page.stem)
def test_page_can_be_followed(page: Path, tmp_path: Path, run: Run) -> None:
    """In a fresh workspace, with nothing but what the page says."""
    code, output = run(["mulai", "."], tmp_path)
    assert code == 0, output
    folder = tmp_path
    for step in read_steps(page):
        match step:
            case Command():
                folder = _follow(step, folder, run)
            case Write():
                (folder / step.path).parent.mkdir(parents=True, exist_ok=True)
                (folder / step.path).write_text(step.text, encoding="utf-8")
            case Touch():
                _touch(step, folder)
    assert not list(tmp_path.rglob("kerja-sama-lacak-*"))


def test_tutorial_has_all_kinds_of_steps() -> None:
    """A page whose blocks are no longer recognised would pass without doing anything."""
    steps = list(read_steps(GUIDE / "02-kerja-sama-pertama.md"))
    assert sum(isinstance(step, Write) for step in steps) >= 3
    assert any(isinstance(step, Touch) for step in steps)
    assert sum(isinstance(step, Command) and step.code == 1 for step in steps) >= 2
    assert any(isinstance(step, Command) and step.shown for step in steps)


def test_a_false_promise_fails(tmp_path: Path, run: Run) -> None:
    """The test of a page can fail: a wrong code, and a line that is not printed."""
    with pytest.raises(AssertionError):
        _follow(Command("kerja-sama susun tidak-ada", 0), tmp_path, run)
    with pytest.raises(AssertionError):
        _follow(Command("kerja-sama --versi", 0, ["bukan keluaran"]), tmp_path, run)


def test_example_is_the_one_that_mulai_lays_out(tmp_path: Path, run: Run) -> None:
    """And it is invented, says so, and can be drafted without a galat."""
    assert "contoh_rekaan: ya" in (ROOT / "specs" / "contoh-dua-daerah.yaml").read_text(encoding="utf-8")
    run(["mulai", "."], tmp_path)
    assert [path.name for path in (tmp_path / "specs").glob("*.yaml")] == ["contoh-dua-daerah.yaml"]
    code, output = run(["susun"], tmp_path)
    assert code == 0, output


def test_every_key_of_the_example_is_explained_once() -> None:
    """A key has its comment on the line above where it appears for the first time."""
    lines = (ROOT / "specs" / "contoh-dua-daerah.yaml").read_text(encoding="utf-8").splitlines()
    seen: set[str] = set()
    for place, line in enumerate(lines):
        key, colon, _ = line.strip().removeprefix("- ").partition(":")
        if line.strip().startswith("#") or not colon or key in seen:
            continue
        seen.add(key)
        assert lines[place - 1].strip().startswith("#"), f"baris {place + 1}: {key}"
    assert len(seen) > 15
