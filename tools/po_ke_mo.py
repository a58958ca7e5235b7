"""Compile a gettext catalogue (.po) into the binary form (.mo) that Python's gettext reads.

Usage: ``python tools/po_ke_mo.py FILE.po`` writes ``FILE.mo`` beside it. Only what our own catalogue uses is understood:
``msgid``, ``msgid_plural``, ``msgstr``, ``msgstr[n]``, quoted lines that continue, comments. An entry without a
translation is an error, because it would show English to the user.
"""

from __future__ import annotations

import ast
import re
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

KEYWORD = re.compile(r'^(msgid|msgid_plural|msgstr|msgstr\[(\d+)\])\s+(".*")$')
MAGIC = 0x950412DE
HEADER_SIZE = 28
ROW_SIZE = 8


class PoError(ValueError):
    """The .po file is not of the simple shape described above."""


def parse_po(text: str) -> dict[str, str]:
    """Read the catalogue as gettext keys it: plural entries are joined by NUL, in the key and in the value.

    Raises:
        PoError: unknown line, empty translation, or the same msgid twice.

    """
    catalogue: dict[str, str] = {}
    for entry in _iter_entries(text):
        key = entry["msgid"]
        if "msgid_plural" in entry:
            key += "\0" + entry["msgid_plural"]
        value = "\0".join(words for name, words in sorted(entry.items()) if name.startswith("msgstr"))
        if not value.strip("\0"):
            raise PoError(f"no translation: {key!r}")
        if key in catalogue:
            raise PoError(f"twice in the catalogue: {key!r}")
        catalogue[key] = value
    return catalogue


def _iter_entries(text: str) -> Iterator[dict[str, str]]:
    entry: dict[str, str] = {}
    name = ""
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if match := KEYWORD.match(line):
            name = match[1]
            if name == "msgid" and entry:
                yield entry
                entry = {}
            entry[name] = _unquote(match[3])
        elif line.startswith('"') and name:
            entry[name] += _unquote(line)
        else:
            raise PoError(f"line {number} not understood: {line}")
    if entry:
        yield entry


def _unquote(quoted: str) -> str:
    words = ast.literal_eval(quoted)
    if not isinstance(words, str):
        raise PoError(f"not a string: {quoted}")
    return words


def build_mo(catalogue: dict[str, str]) -> bytes:
    """Build the .mo file: a header, two tables of (length, offset), then the strings, keys in byte order."""
    pairs = sorted((key.encode(), value.encode()) for key, value in catalogue.items())
    keys_at = HEADER_SIZE
    values_at = keys_at + ROW_SIZE * len(pairs)
    blob_at = values_at + ROW_SIZE * len(pairs)
    tables, blob = [], b""
    for words in [key for key, _ in pairs] + [value for _, value in pairs]:
        tables.append(struct.pack("<2I", len(words), blob_at + len(blob)))
        blob += words + b"\0"
    header = struct.pack("<7I", MAGIC, 0, len(pairs), keys_at, values_at, 0, blob_at)
    return header + b"".join(tables) + blob


def main(arguments: list[str]) -> int:
    """Compile each file named; 2 when none is."""
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    for name in arguments:
        po = Path(name)
        catalogue = parse_po(po.read_text(encoding="utf-8"))
        po.with_suffix(".mo").write_bytes(build_mo(catalogue))
        print(f"{po.with_suffix('.mo')}: {len(catalogue) - 1} strings")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
