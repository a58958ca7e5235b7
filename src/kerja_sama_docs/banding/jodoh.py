"""Who is who: pairs of texts by what they say, never by their numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

from kerja_sama_docs.banding.kamus import Terbaca
from kerja_sama_docs.banding.mirip import ALIKE, score_pairs
from kerja_sama_docs.banding.sauh import find_anchors
from kerja_sama_docs.banding.urut import Pasangan, common_in_order, longest_chain

_SHORT: Final = 16
_ONE: Final = 1_000_000_000  # an entry that keeps its place, before its length counts
_STAYS: Final = 1_000_000_000_000_000


@dataclass(frozen=True)
class Isi:
    """What a text is known by: `kunci` (equal texts), its heading, the group it must share, and the texts it is made of."""

    kunci: str
    bahan: tuple[Terbaca, ...]
    judul: str = ""
    kelompok: str = ""

    @cached_property
    def ciri(self) -> frozenset[str]:
        """What makes it like another."""
        if len(self.bahan) == 1:
            return self.bahan[0].ciri
        return frozenset[str]().union(*[read.ciri for read in self.bahan])


def exact_pairs(one: Sequence[Isi], two: Sequence[Isi]) -> list[Pasangan]:
    """Equal texts: first those in the same order, then those that have moved."""
    pairs = common_in_order([isi.kunci for isi in one], [isi.kunci for isi in two])
    left_one, left_two = left_over(pairs, len(one), len(two))
    places: defaultdict[str, list[int]] = defaultdict(list)
    for j in reversed(left_two):
        places[two[j].kunci].append(j)
    for i in left_one:
        if one[i].kunci and places[one[i].kunci]:
            pairs.append((i, places[one[i].kunci].pop()))
    return pairs


def similar_pairs(
    one: Sequence[Isi],
    two: Sequence[Isi],
    left_one: Sequence[int],
    left_two: Sequence[int],
    least: float = ALIKE,
    *,
    by_heading: bool = False,
) -> list[Pasangan]:
    """Texts alike by at least `least` among those left over, the most alike first; of equals the nearest.

    `by_heading`: those that share a heading of their own come before all others.
    """
    if not left_one or not left_two:
        return []
    taken_one: set[int] = set()
    taken_two: set[int] = set()
    pairs: list[Pasangan] = []

    scores = score_pairs(one, two, left_one, left_two, least)
    anchors = find_anchors(scores, one, two) if by_heading else set()

    def rank(entry: tuple[float, int, int]) -> tuple[bool, float, int, int, int]:
        score, i, j = entry
        return ((i, j) not in anchors, -score, abs(i - j), min(i, j), max(i, j))

    for _, i, j in sorted(scores, key=rank):
        if i not in taken_one and j not in taken_two:
            taken_one.add(i)
            taken_two.add(j)
            pairs.append((i, j))
    return pairs


def left_over(pairs: Iterable[Pasangan], count_one: int, count_two: int) -> tuple[list[int], list[int]]:
    """The places without a partner, on each side."""
    known = list(pairs)
    ones, twos = {i for i, _ in known}, {j for _, j in known}
    return [i for i in range(count_one) if i not in ones], [j for j in range(count_two) if j not in twos]


def places_after(left: Iterable[int], partner: Mapping[int, int]) -> dict[int, int]:
    """For each place that is gone: the other side's place of the last one before it that is still there, else -1."""
    gone = set(left)
    after: dict[int, int] = {}
    last = -1
    for i in range(max(gone, default=-1) + 1):
        if i in gone:
            after[i] = last
        last = partner.get(i, last)
    return after


def slot_pairs(pairs: Sequence[Pasangan], one: Sequence[Isi], two: Sequence[Isi]) -> list[Pasangan]:
    """Short texts that stand alone between the same neighbours: too short to be alike, yet the same place."""
    partner = dict(pairs)
    partner.update({-1: -1, len(one): len(two)})
    left_one, left_two = left_over(pairs, len(one), len(two))
    free = set(left_two)
    found = []
    for i in left_one:
        j = partner.get(i - 1, -9) + 1
        is_slot = j in free and partner.get(i + 1) == j + 1 and one[i].kelompok == two[j].kelompok
        if is_slot and max(len(one[i].ciri), len(two[j].ciri)) <= _SHORT:
            found.append((i, j))
    return found


def moved(pairs: Sequence[Pasangan], one: Sequence[Isi], two: Sequence[Isi]) -> set[Pasangan]:
    """The pairs that are out of order: as few as possible, and of equally few the shortest texts.

    One with the same place among the pairs on both sides has not moved, whatever changed places around it.
    """
    ordered = sorted(pairs)
    if all(a[1] < b[1] for a, b in pairwise(ordered)):
        return set()
    seconds = sorted(j for _, j in pairs)
    stays = {pair for pair, j in zip(ordered, seconds, strict=True) if pair[1] == j}
    weights = [(_STAYS if (i, j) in stays else _ONE) + _weight(one[i]) + _weight(two[j]) for i, j in pairs]
    return set(pairs) - set(longest_chain(pairs, weights))


def _weight(isi: Isi) -> int:
    """By length; the sum of the letters makes ties rare, so that the answer does not hang on who comes first."""
    return min(len(isi.kunci), 100_000) * 1_000 + sum(map(ord, isi.kunci)) % 997
