"""What the tests of the documentation share: the pages, and what they show, order, or tell the reader to change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "panduan"
PAGES = sorted(GUIDE.glob("*.md"))
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$|^<!-- uji: (.*?) -->$", re.MULTILINE | re.DOTALL)
_EXIT = re.compile(r"\s+# keluar (\d+)$")
_FILE = re.compile(r"# berkas: (\S+)\n")
_TABLE_KEY = re.compile(r"^\| `([^`|]+)` \|", re.MULTILINE)


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


def section(page: Path, mark: str) -> str:
    """The part of a page between `<!-- mark -->` and the next heading or mark."""
    text = page.read_text(encoding="utf-8")
    start = text.index(f"<!-- {mark} -->")
    rest = text[start + len(mark) + 9 :]
    return re.split(r"^#|^<!-- ", rest, maxsplit=1, flags=re.MULTILINE)[0]


def table_keys(page: Path, mark: str) -> list[str]:
    """The first column of the table after a mark."""
    return _TABLE_KEY.findall(section(page, mark))
