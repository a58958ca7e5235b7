"""Progress on stderr: a bar on a terminal, nothing in a pipe or with --senyap."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kerja_sama_docs.cli.setelan import current_setelan


@contextmanager
def show_progress() -> Iterator[Callable[[int, int, str], None]]:
    """Give a function (done, total, what is being made) that draws one line over and over; it is wiped at the end."""
    if current_setelan().senyap or not sys.stderr.isatty():
        yield lambda _done, _total, _name: None
        return

    def draw(done: int, total: int, name: str) -> None:
        sys.stderr.write(f"\r\x1b[K[{done}/{total}] {name}"[:120])
        sys.stderr.flush()

    try:
        yield draw
    finally:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()
