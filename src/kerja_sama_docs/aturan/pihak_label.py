"""Labels of parties: PIHAK KESATU, PIHAK PERTAMA, PIHAK KE DUA, PIHAK II."""

from __future__ import annotations

import re
from typing import Final

from kerja_sama_docs.bahasa import parse_romawi, urutan

PERTAMA: Final = "PERTAMA"
_NUMBER: Final = {urutan(n).upper(): n for n in range(1, 31)} | {PERTAMA: 1}
_ORDINAL: Final = "|".join(
    name.replace("KE", r"KE[\s-]?", 1).replace(" ", r"\s+") for name in sorted(_NUMBER, key=len, reverse=True)
)
LABEL: Final = re.compile(
    rf"\b(?:PIHAK|Pihak)\s+(?:(?![a-z]+\s+yang\b)((?i:{_ORDINAL}))\b|((?:[IVX]{{1,5}}|\d{{1,2}}|[Kk][Ee]-?\d{{1,2}})\b(?!\s*[)/]|\.\d)))"
)
GIVEN: Final = re.compile(r"\bdisebut(?:\s+juga)?(?:\s+(?:sebagai|dengan))?[\s:“”\"'‘’(]*$", re.I)
NEAR: Final = 60  # characters in front of a label among which "disebut" is looked for
EVERYONE: Final = re.compile(r"\b(?:PARA|Para)\s+(?:PIHAK|Pihak)\b")


def label_word(match: re.Match[str]) -> str:
    """The ordinal of a label without the blank or hyphen after KE: "KEDUA", "II", "2"."""
    return re.sub(r"^KE[\s-]", "KE", " ".join((match[1] or match[2]).upper().split()))


def label_number(match: re.Match[str]) -> int:
    """Which party it is; 0 for a number that is none."""
    word = label_word(match)
    if match[1]:
        return _NUMBER[word]
    digits = word.removeprefix("KE")
    return int(digits) if digits.isdecimal() else parse_romawi(digits) or 0


def is_given(text: str, match: re.Match[str]) -> bool:
    """Whether the label is given here: "selanjutnya disebut PIHAK KESATU"."""
    return GIVEN.search(text[max(match.start() - NEAR, 0) : match.start()]) is not None
