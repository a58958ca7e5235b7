"""Words of papers on a page: what cannot be seen, or turns the reading order round, is written out."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# Cc: control characters; Cf: invisible marks, some of which reverse the reading order; Co: private characters, which
# every font shows otherwise or not at all; Cs: halves of characters, which no file can hold; Zl, Zp: odd line breaks.
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_HARMLESS: Final = frozenset("\n\t\u00ad\u200c\u200d")
_MOST_MARKS: Final = re.compile(r"([\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{4})[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+")  # fmt: skip


def show(text: str) -> str:
    """The text with every unseen character as ⟨U+202E⟩; at most four marks are stacked on one letter."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return _MOST_MARKS.sub(r"\1", "".join(map(_show_character, text)))


def show_line(text: str) -> str:
    """As `show`, in one line."""
    return " ".join(show(text).split())


def _show_character(c: str) -> str:
    if c.isascii() and c.isprintable():
        return c
    if c in _HARMLESS or unicodedata.category(c) not in _UNSEEN:
        return c
    return f"⟨U+{ord(c):04X}⟩"
