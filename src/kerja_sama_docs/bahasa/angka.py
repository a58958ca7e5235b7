"""Numbers in words, digits, Roman numerals and letters, with their inverses."""

from __future__ import annotations

import re
from typing import Final

BATAS_TERBILANG: Final = 10**18
"""Numbers from this one on have no words here (the largest group name is kuadriliun)."""

_DIGITS: Final = (
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
)  # fmt: skip
_GROUPS: Final = ("", "ribu", "juta", "miliar", "triliun", "kuadriliun")
_ROMAN: Final = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_MAX_ROMAN: Final = 3999
_MAX_LETTERS: Final = 780  # Word stops its letters there
_MAX_TEXT: Final = 1000  # thrice the words of the longest number; more is no number

_VALUE: Final = {word: value for value, word in enumerate(_DIGITS)}
_SCALE: Final = {word: 1000**power for power, word in enumerate(_GROUPS) if word}


def terbilang(n: int) -> str:
    """Write a number in words: 1_001_000 → "satu juta seribu".

    Raises ValueError when n is negative or not below `BATAS_TERBILANG`.
    """
    if not 0 <= n < BATAS_TERBILANG:
        raise ValueError(f"bilangan {n} di luar jangkauan terbilang (0 sampai dengan {BATAS_TERBILANG - 1})")
    if n == 0:
        return _DIGITS[0]
    words: list[str] = []
    for power in range(len(_GROUPS) - 1, -1, -1):
        group = n // 1000**power % 1000
        if group == 1 and power == 1:
            words.append("seribu")
        elif group:
            words.append(f"{_group_words(group)} {_GROUPS[power]}".rstrip())
    return " ".join(words)


def _group_words(n: int) -> str:
    """Words of 1 … 999."""
    if n < 12:
        return _DIGITS[n]
    if n < 20:
        return f"{_DIGITS[n - 10]} belas"
    if n < 100:
        head, rest = f"{_DIGITS[n // 10]} puluh", n % 10
    else:
        head, rest = "seratus" if n < 200 else f"{_DIGITS[n // 100]} ratus", n % 100
    return f"{head} {_group_words(rest)}" if rest else head


def parse_terbilang(text: str) -> int | None:
    """Return the number that these words say, None if they aren't exactly the words of a number.

    Capitals and the width of spaces don't matter ("Dua  Puluh Lima" → 25); spelling, order and form do
    ("satu ribu", "milyar", "dua puluh nol" → None).
    """
    if len(text) > _MAX_TEXT:
        return None
    words = text.casefold().split()
    value = _sum_words(words)
    if value is None or value >= BATAS_TERBILANG or terbilang(value) != " ".join(words):
        return None
    return value


def _sum_words(words: list[str]) -> int | None:
    """Add up as a generous listener does; the caller proves the sum by writing it out again."""
    total = group = unit = 0
    for word in words:
        if word in _VALUE:
            unit = _VALUE[word]
        elif word == "belas":
            unit += 10
        elif word == "puluh":
            group, unit = group + unit * 10, 0
        elif word == "ratus":
            group, unit = group + unit * 100, 0
        elif word == "seratus":
            group += 100
        elif word == "seribu":
            total += 1000
        elif word in _SCALE:
            total, group, unit = total + (group + unit) * _SCALE[word], 0, 0
        else:
            return None
    return total + group + unit


def bertitik(n: int) -> str:
    """Digits with a dot between thousands: 1500 → "1.500"."""
    return f"{n:,}".replace(",", ".")


def parse_bertitik(text: str) -> int | None:
    """Read "1.500" or "1500"; None for wrongly placed dots ("1.50"), signs, blanks, leading zeros."""
    if len(text) <= _MAX_TEXT and re.fullmatch(r"0|[1-9][0-9]{0,2}(\.[0-9]{3})*|[1-9][0-9]*", text):
        return int(text.replace(".", ""))
    return None


def dengan_terbilang(n: int) -> str:
    """Digits followed by their words: 5 → "5 (lima)", 1500 → "1.500 (seribu lima ratus)"."""
    return f"{bertitik(n)} ({terbilang(n)})"


def parse_dengan_terbilang(text: str) -> int | None:
    """Read "5 (lima)"; None if the words are missing or say another number."""
    match = re.fullmatch(r"\s*([0-9.]+)\s*\(([^()]*)\)\s*", text)
    if match is None:
        return None
    value = parse_bertitik(match[1])
    return value if value is not None and parse_terbilang(match[2]) == value else None


def romawi(n: int) -> str:
    """Roman numeral: 4 → "IV".

    Raises ValueError when n is not within 1 … 3999.
    """
    if not 1 <= n <= _MAX_ROMAN:
        raise ValueError(
            f"bilangan {n} tidak dapat ditulis dengan angka Romawi (1 sampai dengan {_MAX_ROMAN})"
        )
    parts: list[str] = []
    for value, sign in _ROMAN:
        parts.append(sign * (n // value))
        n %= value
    return "".join(parts)


def parse_romawi(text: str) -> int | None:
    """Read a well-formed Roman numeral in capitals; None for anything else ("IIII", "iv")."""
    rest, total = text, 0
    for value, sign in _ROMAN:
        while rest.startswith(sign):
            rest, total = rest[len(sign) :], total + value
    well_formed = not rest and 1 <= total <= _MAX_ROMAN and romawi(total) == text
    return total if well_formed else None


def huruf(n: int) -> str:
    """Letter of a list item as Word's `lowerLetter` writes it: 1 → "a", 27 → "aa", 28 → "bb", 53 → "aaa".

    Raises ValueError when n is not within 1 … 780, where Word's own letters end.
    """
    if not 1 <= n <= _MAX_LETTERS:
        raise ValueError(f"butir ke-{n} tidak dapat diberi huruf (1 sampai dengan {_MAX_LETTERS})")
    times, letter = divmod(n - 1, 26)
    return chr(ord("a") + letter) * (times + 1)


def urutan(n: int) -> str:
    """Ordinal that keeps "ke" throughout: 1 → "kesatu", 2 → "kedua", 12 → "kedua belas".

    Raises ValueError when n is below 1 or has no words.
    """
    if n < 1:
        raise ValueError(f"tidak ada urutan ke-{n}; urutan dimulai dari satu")
    return f"ke{terbilang(n)}"


def urutan_pertama(n: int) -> str:
    """Ordinal that begins with "pertama": 1 → "pertama", 2 → "kedua", 3 → "ketiga"."""
    return "pertama" if n == 1 else urutan(n)
