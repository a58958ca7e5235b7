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
        """Whether a core is one of these, or part of one, or the other way round ("elesa" of "selesai")."""
        if one in self.kata or one in self._row:
            return True
        # Of the words in a text few are parts of another word; of the parts of a word there are few.
        ends = range(_SHORTEST + 1, len(one) + 1)
        return any(one[start:end] in self.kata for end in ends for start in range(end - _SHORTEST))


def inti(text: str) -> Inti:
    """The cores of all words of a text."""
    found = cores(text)
    return Inti(found, " ".join(sorted(found)))
