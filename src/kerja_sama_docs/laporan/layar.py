"""Text on a screen: how many columns it takes, and how to keep hostile characters from steering the terminal."""

from __future__ import annotations

import unicodedata

# Cc: control characters (ESC begins terminal commands); Cf: invisible marks, some of which reverse the reading order;
# Cs: halves of characters; Zl, Zp: line breaks that are not "\n".
UNSAFE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
HARMLESS = frozenset("\n\t\u00ad\u200c\u200d")


def clean(teks: str) -> str:
    r"""Write out every character that a terminal might obey, as `\x1b`, `\u202e` …"""
    if teks.isascii() and teks.isprintable():
        return teks
    return "".join(_clean_character(c) for c in teks)


def clean_line(teks: str) -> str:
    """As `clean`, and in one line: a line break becomes a blank, a tab four."""
    return clean(teks.replace("\r\n", " ").replace("\n", " ").expandtabs(4))


def _clean_character(c: str) -> str:
    if c in HARMLESS or unicodedata.category(c) not in UNSAFE:
        return c
    return c.encode("unicode_escape").decode("ascii")


def columns(teks: str) -> int:
    """How many terminal columns the text takes (wide East Asian characters take two, combining marks none)."""
    return len(teks) if teks.isascii() else sum(_character_columns(c) for c in teks)


def _character_columns(c: str) -> int:
    if unicodedata.combining(c) or unicodedata.category(c) in ("Cf", "Me", "Mn"):
        return 0
    return 2 if unicodedata.east_asian_width(c) in ("F", "W") else 1
