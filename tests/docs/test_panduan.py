"""The guide is followed as a reader follows it: every command is run, every file written, every output compared."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from halaman import GUIDE, PAGES, ROOT, Command, Touch, Write, read_steps

ENVIRONMENT = {"LC_ALL": "C.UTF-8", "PYTHONUTF8": "1", "NO_COLOR": "1", "KERJA_SAMA_OLEH": "uji"}


def _run(words: list[str], folder: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "kerja_sama_docs", *words],
        cwd=folder,
        env={**os.environ, **ENVIRONMENT},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    return done.returncode, f"{done.stdout}\n{done.stderr}"


def _follow(command: Command, folder: Path) -> Path:
    words = shlex.split(command.words)
    if words[0] == "cd":
        return folder / words[1]
    if words[0] != "kerja-sama" or ("--pdf" in words and shutil.which("soffice") is None):
        return folder
    code, output = _run(words[1:], folder)
    assert code == command.code, f"{command.words}\n{output}"
    printed = [" ".join(line.split()) for line in output.splitlines()]
    for line in command.shown:
        assert line in printed, f"{command.words}: tidak tercetak “{line}”\n{output}"
    return folder


def _touch(order: Touch, folder: Path) -> None:
    path = folder / order.words[0]
    match order.what:
        case "ganti":
            old, new = order.words[1:]
            text = path.read_text(encoding="utf-8")
            assert old in text, f"{path.name}: tidak memuat “{old}”"
            path.write_text(text.replace(old, new.replace("\\n", "\n")), encoding="utf-8")
        case "sunting":
            path.write_bytes(path.read_bytes() + b"\0")
        case "hapus":
            path.unlink()
        case _:
            raise AssertionError(order)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_page_can_be_followed(page: Path, tmp_path: Path) -> None:
    """In a fresh workspace, with nothing but what the page says."""
    steps = list(read_steps(page))
    if not any(isinstance(step, Command) for step in steps):
        pytest.skip("halaman tanpa perintah")
    code, output = _run(["mulai", "."], tmp_path)
    assert code == 0, output
    folder = tmp_path
    for step in steps:
        match step:
            case Command():
                folder = _follow(step, folder)
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


def test_a_false_promise_fails(tmp_path: Path) -> None:
    """The test of a page can fail: a wrong code, and a line that is not printed."""
    with pytest.raises(AssertionError):
        _follow(Command("kerja-sama susun tidak-ada", 0), tmp_path)
    with pytest.raises(AssertionError):
        _follow(Command("kerja-sama --versi", 0, ["bukan keluaran"]), tmp_path)


def test_example_is_the_one_that_mulai_lays_out(tmp_path: Path) -> None:
    """And it is invented, says so, and can be drafted without a galat."""
    assert "contoh_rekaan: ya" in (ROOT / "specs" / "contoh-dua-daerah.yaml").read_text(encoding="utf-8")
    _run(["mulai", "."], tmp_path)
    assert [path.name for path in (tmp_path / "specs").glob("*.yaml")] == ["contoh-dua-daerah.yaml"]
    code, output = _run(["susun"], tmp_path)
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
