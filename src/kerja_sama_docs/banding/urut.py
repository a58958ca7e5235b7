"""Sequences: what two have in common in the same order. The same answer whichever of the two comes first."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

Pasangan = tuple[int, int]
_SMALL: Final = 40_000  # product of lengths up to which difflib is quick
_BEARABLE: Final = 250_000
_DEPTH: Final = 12


def common_in_order(one: Sequence[str], two: Sequence[str]) -> list[Pasangan]:
    """Places of equal entries, increasing on both sides: the unchanged skeleton of the two."""
    # difflib prefers the first of equals, so the pair is put in an order of its own before it is asked.
    if (len(one), list(one)) > (len(two), list(two)):
        return [(i, j) for j, i in _common(two, one, 0, 0, 0)]
    return list(_common(one, two, 0, 0, 0))


def _common(one: Sequence[str], two: Sequence[str], at: int, bt: int, depth: int) -> Iterator[Pasangan]:
    start = 0
    while start < min(len(one), len(two)) and one[start] == two[start]:
        yield at + start, bt + start
        start += 1
    end = 0
    while end < min(len(one), len(two)) - start and one[-1 - end] == two[-1 - end]:
        end += 1
    middle_one, middle_two = one[start : len(one) - end], two[start : len(two) - end]
    yield from _middle(middle_one, middle_two, at + start, bt + start, depth)
    for k in range(end, 0, -1):
        yield at + len(one) - k, bt + len(two) - k


def _middle(one: Sequence[str], two: Sequence[str], at: int, bt: int, depth: int) -> Iterator[Pasangan]:
    size = len(one) * len(two)
    if not size:
        return
    anchors = _anchors(one, two) if size > _SMALL and depth < _DEPTH else []
    if anchors:
        i = j = 0
        for x, y in [*anchors, (len(one), len(two))]:
            yield from _common(one[i:x], two[j:y], at + i, bt + j, depth + 1)
            if x < len(one):
                yield at + x, bt + y
            i, j = x + 1, y + 1
    elif size <= _BEARABLE:
        for block in SequenceMatcher(None, one, two, autojunk=False).get_matching_blocks():
            yield from ((at + block.a + k, bt + block.b + k) for k in range(block.size))


def _anchors(one: Sequence[str], two: Sequence[str]) -> list[Pasangan]:
    """Entries that occur once on each side, as many as stand in the same order."""
    counts_one, counts_two = Counter(one), Counter(two)
    places = {key: j for j, key in enumerate(two) if counts_two[key] == 1}
    pairs = [(i, places[key]) for i, key in enumerate(one) if counts_one[key] == 1 and key in places]
    return longest_chain(pairs, [1] * len(pairs))


def longest_chain(pairs: Sequence[Pasangan], weights: Sequence[int]) -> list[Pasangan]:
    """The heaviest choice of pairs that increases on both sides; what is left out of it has moved."""
    order = sorted(range(len(pairs)), key=pairs.__getitem__)
    seconds = sorted({j for _, j in pairs})
    tree: list[tuple[int, int]] = [(0, -1)] * (len(seconds) + 1)
    before: dict[int, int] = {}
    best = (0, -1)
    for k in order:
        place = bisect_left(seconds, pairs[k][1]) + 1
        found, x = (0, -1), place - 1
        while x > 0:
            found = max(found, tree[x], key=lambda entry: entry[0])
            x &= x - 1
        before[k] = found[1]
        entry = (found[0] + weights[k], k)
        best = max(best, entry, key=lambda entry: entry[0])
        while place < len(tree):
            tree[place] = max(tree[place], entry, key=lambda entry: entry[0])
            place += place & -place
    chain: list[Pasangan] = []
    k = best[1]
    while k >= 0:
        chain.append(pairs[k])
        k = before[k]
    return chain[::-1]
