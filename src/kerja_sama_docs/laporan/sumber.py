"""The source line behind a finding, for the line with the caret."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

SourceLookup = Callable[[str, int], str | None]
"""(file as printed, line from 1) -> that line, or None where there is nothing to show."""

TEXT_SUFFIXES = frozenset({".yaml", ".yml", ".json", ".txt", ".md"})
MAX_BYTES = 5_000_000
# What YAML counts as a line break: not the same as str.splitlines, which also breaks at \f and \x1c.
LINE_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


def make_source_lookup(*roots: Path) -> SourceLookup:
    """Make a lookup that reads text files below the first root that has them (no root: the current folder), each once."""

    @lru_cache(maxsize=16)
    def read_lines(berkas: str) -> tuple[str, ...]:
        for root in roots or (Path(),):
            path = root / berkas
            if path.is_file():
                return _read_lines(path)
        return ()

    def lookup(berkas: str, baris: int) -> str | None:
        lines = read_lines(berkas) if Path(berkas).suffix.lower() in TEXT_SUFFIXES else ()
        return lines[baris - 1] if 0 < baris <= len(lines) else None

    return lookup


def _read_lines(path: Path) -> tuple[str, ...]:
    """All lines; nothing when the file cannot be read: a finding must not fail for want of its quotation."""
    try:
        if path.stat().st_size > MAX_BYTES:
            return ()
        raw = path.read_bytes()
    except OSError:
        return ()
    utf16 = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    text = raw.decode("utf-16" if utf16 else "utf-8-sig", errors="replace")
    return tuple(LINE_BREAK.split(text))
