"""Search in rows: every word must be in a row; when no row has them all, the rows that were probably meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from kerja_sama_docs.bahasa import nearest

T = TypeVar("T")
MAX_MIRIP: Final = 5


@dataclass(frozen=True, slots=True)
class Pencarian(Generic[T]):
    """What was found; `mirip` only when nothing was."""

    cocok: tuple[T, ...]
    mirip: tuple[T, ...] = ()


def search(
    rows: Sequence[T], kata: Sequence[str], key: Callable[[T], str], text: Callable[[T], str]
) -> Pencarian[T]:
    """The rows whose `text` holds every word of `kata`, in their order; all rows without words.

    A single word that is the `key` of a row means that row alone. Capitals don't matter; a number stands for itself ("23"
    is not in "2023"), other words may be part of a longer one.
    """
    words = [word for entry in kata for word in entry.casefold().split()]
    exact = tuple(row for row in rows if len(words) == 1 and key(row).casefold() == words[0])
    if exact:
        return Pencarian(exact)
    texts = [text(row).casefold() for row in rows]
    found = _all_of(rows, texts, words)
    return Pencarian(found) if found else Pencarian((), _resembling(rows, texts, words))


def _all_of(rows: Sequence[T], texts: Sequence[str], words: Sequence[str]) -> tuple[T, ...]:
    return tuple(row for row, text in zip(rows, texts, strict=True) if all(_holds(text, w) for w in words))


def _holds(text: str, word: str) -> bool:
    if word[0].isdigit() and word[-1].isdigit():
        return re.search(rf"(?<!\d){re.escape(word)}(?!\d)", text) is not None
    return word in text


def _resembling(rows: Sequence[T], texts: Sequence[str], words: Sequence[str]) -> tuple[T, ...]:
    """Rows for the words as they were probably meant, else those with the most of them."""
    known = dict.fromkeys(w for text in texts for w in re.findall(r"[^\W_]+(?:[.-][^\W_]+)*", text))
    meant: list[str] = []
    for word in words:
        near = (word,) if any(_holds(text, word) for text in texts) else nearest(word, known)
        meant.extend(near)
    if found := _all_of(rows, texts, meant) if meant else ():
        return found[:MAX_MIRIP]
    counts = [sum(_holds(text, word) for word in meant) for text in texts]
    best = max(counts, default=0)
    return tuple(row for row, n in zip(rows, counts, strict=True) if best and n == best)[:MAX_MIRIP]
