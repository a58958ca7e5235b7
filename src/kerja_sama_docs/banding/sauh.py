"""Pairs held together by a heading that only they have: what was put in or taken out does not tear them apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

from kerja_sama_docs.banding.mirip import Dikenal, Nilai
from kerja_sama_docs.banding.urut import Pasangan

_HELD: Final = 0.5  # share of the shorter text that the longer one must have


def find_anchors(scores: Sequence[Nilai], one: Sequence[Dikenal], two: Sequence[Dikenal]) -> set[Pasangan]:
    """Among pairs that are alike, those with a heading that stands once on each side.

    Not those whose texts plainly say otherwise: one is hardly in the other, or is still more like a third.
    """
    once_one, once_two = _once(one), _once(two)
    best_one: defaultdict[int, float] = defaultdict(float)
    best_two: defaultdict[int, float] = defaultdict(float)
    candidates: list[Pasangan] = []
    for score, i, j in scores:
        if not one[i].judul or one[i].judul != two[j].judul:
            best_one[i], best_two[j] = max(best_one[i], score), max(best_two[j], score)
        elif one[i].judul in once_one and one[i].judul in once_two:
            candidates.append((i, j))
    return {
        (i, j)
        for i, j in candidates
        if _held(one[i].ciri, two[j].ciri) >= max(_HELD, best_one[i], best_two[j])
    }


def _once(texts: Sequence[Dikenal]) -> set[str]:
    return {heading for heading, count in Counter(text.judul for text in texts).items() if count == 1}


def _held(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / max(1, min(len(a), len(b)))
