"""The core of an Indonesian word without the commonest affixes: near enough to tell whether two words are of one root."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_SUFFIX: Final = re.compile(r"(?<=[a-z]{4})(?:kannya|annya|inya|kan|an|nya|i)$")
_LONGEST_FIRST: Final = (
    "memper", "pember", "keber", "diper", "meng", "peng", "meny", "peny", "mem", "pem", "men", "pen",
    "ber", "ter", "per", "di", "ke", "se", "me", "pe",
)  # fmt: skip
_SHORTEST: Final = 4
_WORD: Final = re.compile(r"[a-z]+", re.I)


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
    return frozenset(core(word) for word in _WORD.findall(text) if len(word) >= _SHORTEST)


def is_among(one: str, many: Iterable[str]) -> bool:
    """Whether a core is one of others, or part of one, or the other way round ("elesa" of "selesai")."""
    return any(one in other or (len(other) > _SHORTEST and other in one) for other in many)
