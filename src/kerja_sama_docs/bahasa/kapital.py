"""Capitals of names and titles."""

from __future__ import annotations

import re
from typing import Final

_SMALL: Final = frozenset(
    {
        "agar", "antar", "antara", "atas", "atau", "bagi", "bahwa", "dalam", "dan", "dari", "daripada", "demi",
        "dengan", "di", "guna", "hingga", "karena", "ke", "kepada", "oleh", "pada", "para", "per", "sampai",
        "sebagai", "serta", "tanpa", "tentang", "terhadap", "untuk", "yang",
    }
)  # fmt: skip
"""Particles that a title writes small unless they begin it (EYD, capital letters in titles)."""

_ROMAN: Final = re.compile(r"(?=[ivx])x{0,3}(ix|iv|v?i{0,3})", re.IGNORECASE)


def kapital(text: str) -> str:
    """All in capitals, as institutions are named in headings."""
    return text.upper()


def judul(text: str) -> str:
    """Title case of formal Indonesian: "KERJA SAMA DAERAH DENGAN DAERAH LAIN" → "Kerja Sama Daerah dengan Daerah Lain".

    Both halves of a full reduplication get a capital ("Undang-Undang"), an affixed one only the first ("Obat-obatan").
    Roman numerals up to 39 stay. A word that already carries a capital stays as it is written ("UPTD", "e-Government")
    unless the whole text is in capitals: then nothing tells an abbreviation from a word, and it is treated as one.
    """
    plain = text.lower() if text.isupper() else text
    parts = re.split(r"(\s+|/)", plain)
    first = next((i for i, part in enumerate(parts) if any(c.isalpha() for c in part)), 0)
    return "".join(_title_word(part, small_allowed=i != first) for i, part in enumerate(parts))


def _title_word(word: str, *, small_allowed: bool) -> str:
    bare = re.sub(r"\W", "", word)
    if small_allowed and bare.lower() in _SMALL:
        return word.lower() if bare.istitle() else word
    if bare != bare.lower():
        return word
    if _ROMAN.fullmatch(bare):
        return word.upper()
    halves = word.split("-")
    return "-".join(
        half if i and _is_affixed(halves[i - 1], half) else _capitalise(half) for i, half in enumerate(halves)
    )


def _is_affixed(before: str, half: str) -> bool:
    """Whether this half repeats the one before it with an affix: "obat-obatan", "tolong-menolong"."""
    stem, rest = re.sub(r"\W", "", before), re.sub(r"\W", "", half)
    return len(stem) > 2 and stem != rest and (rest.startswith(stem) or rest.endswith(stem[1:]))


def _capitalise(word: str) -> str:
    """Put the first letter in upper case, whatever stands before it; nothing else is touched."""
    for i, c in enumerate(word):
        if c.isalpha():
            return word[:i] + c.upper() + word[i + 1 :]
    return word
