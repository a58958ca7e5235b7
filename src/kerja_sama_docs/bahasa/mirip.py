"""Suggestions for "Maksud Anda …?": the known word that a person probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Final

_CUTOFF: Final = 0.6
_MAX_LENGTH: Final = 100  # the comparison is quadratic, and nobody mistypes a word of this length


def nearest(word: str, choices: Iterable[str], limit: int = 1) -> tuple[str, ...]:
    """Choices that resemble `word`, most alike first, at most `limit`; empty if none does.

    Capitals don't matter; of equally alike choices the earlier one comes first.
    """
    wanted = word.casefold()
    if not wanted or len(wanted) > _MAX_LENGTH:
        return ()
    matcher = SequenceMatcher(None, b=wanted, autojunk=False)
    scored: list[tuple[float, str]] = []
    for choice in dict.fromkeys(choices):
        matcher.set_seq1(choice.casefold()[:_MAX_LENGTH])
        if matcher.real_quick_ratio() >= _CUTOFF and matcher.quick_ratio() >= _CUTOFF:
            scored.append((matcher.ratio(), choice))
    scored.sort(key=lambda pair: -pair[0])
    return tuple(choice for score, choice in scored[:limit] if score >= _CUTOFF)
