"""Which block of the naskah the words of a raw paragraph came to stand in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate

from kerja_sama_docs.bacaan.mentah import BlokMentah, paragraphs_of
from kerja_sama_docs.naskah import Blok, Paragraf


def homes_of(raw: Sequence[BlokMentah], blocks: Sequence[Blok]) -> Mapping[int, Blok]:
    """Give for every raw paragraph, by its `id()`, the block in which its first letter stands.

    Arranging cuts paragraphs, opens tables and moves labels, but it neither loses nor moves a letter: both sides are
    the same row of letters and digits, and a place in one is the same place in the other.
    """
    ends = list(accumulate(_letters_of(blok) for blok in blocks))
    homes: dict[int, Blok] = {}
    place = 0
    for paragraph in (p for item in raw for p in paragraphs_of(item)):
        index = bisect_right(ends, place)
        if index < len(blocks):
            homes[id(paragraph)] = blocks[index]
        place += _letters(paragraph.nomor) + _letters(paragraph.teks)
    return homes


def _letters_of(blok: Blok) -> int:
    if isinstance(blok, Paragraf):
        return _letters(blok.nomor) + _letters(blok.teks)
    return sum(_letters(text) for row in blok.baris for cell in row.sel for text in cell.teks)


def _letters(text: str) -> int:
    return sum(c.isalnum() for c in text)
