"""Counting as Word counts: 28 as a letter is "bb", not "ab"."""

from __future__ import annotations

from typing import Final

ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
LAST_LETTER: Final = 26 * 30
LAST_ROMAN: Final = 4999


def format_number(number: int, form: str) -> str:
    """Write a number in one of Word's forms (`w:numFmt`); forms of other scripts fall back to digits."""
    if form in {"none", "bullet"}:
        return ""
    if form in {"lowerLetter", "upperLetter"} and 1 <= number <= LAST_LETTER:
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letters.upper() if form == "upperLetter" else letters
    if form in {"lowerRoman", "upperRoman"} and 1 <= number <= LAST_ROMAN:
        return _roman(number).upper() if form == "upperRoman" else _roman(number)
    if form == "decimalZero":
        return f"{number:02d}"
    return str(number)


def _roman(number: int) -> str:
    out = []
    for worth, letters in ROMAN:
        out.append(letters * (number // worth))
        number %= worth
    return "".join(out)
