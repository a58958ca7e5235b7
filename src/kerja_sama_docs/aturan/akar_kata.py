"""The core of an Indonesian word without the commonest affixes: near enough to tell whether two words are of one root."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_SUFFIX: Final = re.compile(r"(?<=[a-z]{4})(?:kannya|annya|inya|kan|an|nya|i)$")
_LONGEST_FIRST: Final = (
    "memper", "pember", "keber", "diper", "meng", "peng", "meny", "peny", "mem", "pem", "men", "pen",
    "ber", "ter", "per", "di", "ke", "se", "me", "pe",
)  # fmt: skip
_SHORTEST: Final = 4
_SLACK: Final = 2
_CUTS: Final = ((0, 1), (1, 0), (0, 2), (1, 1), (2, 0))
_WORD: Final = re.compile(r"[a-z]+", re.I)
_KEPT: Final = 8192  # words of one paper come again and again


@lru_cache(maxsize=_KEPT)
def core(word: str) -> str:
    """ "kerahasiaan" → "rahasia", "pembiayaan" → "biaya", "menyelesaikan" → "elesa" (of "selesai")."""
    word = word.casefold()
    for prefix in _LONGEST_FIRST:
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST:
            word = word[len(prefix) :]
            break
    return _SUFFIX.sub("", word)


def cores(text: str) -> frozenset[str]:
    """The cores of all words of a text, short words left out."""
    return frozenset(core(word) for word in set(_WORD.findall(text)) if len(word) >= _SHORTEST)


@dataclass(frozen=True, slots=True)
class Inti:
    """The cores of a text, ready to be asked for many words."""

    kata: frozenset[str]
    _row: str

    def has(self, one: str) -> bool:
        """Whether a core is one of these, give or take two letters that an affix took or left ("elesai" of "selesai")."""
        if one in self.kata:
            return True
        if any(one[a : len(one) - b] in self.kata for a, b in _CUTS if len(one) - a - b >= _SHORTEST):
            return True
        place = self._row.find(one)
        while place >= 0:
            begin, end = self._row.rfind(" ", 0, place) + 1, self._row.find(" ", place)
            if (end if end >= 0 else len(self._row)) - begin <= len(one) + _SLACK:
                return True
            place = self._row.find(one, place + 1)
        return False


def inti(text: str) -> Inti:
    """The cores of all words of a text."""
    found = cores(text)
    return Inti(found, " ".join(sorted(found)))
