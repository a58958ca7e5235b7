"""How alike texts are, for those left over on both sides: bounded, however long the papers and however they repeat."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from heapq import nsmallest
from itertools import accumulate, product
from typing import Final, Protocol

from kerja_sama_docs.banding.urut import Pasangan

ALIKE: Final = 0.4
_HEADING: Final = 0.4
_TOO_COMMON: Final = 2_500  # a feature of 50 texts on both sides tells nothing and costs much
_FEW: Final = 2_500  # pairs that are simply all looked at
_MEETINGS: Final = 400_000  # of texts over a shared feature; the rest is judged by the rarest features first
_BEST: Final = 6  # partners of a text that are looked at closely, where there are too many
_UNKNOWN: Final = -1  # how much a pair shares has not been counted
Nilai = tuple[float, int, int]
Ciri = dict[int, frozenset[str]]


class Dikenal(Protocol):
    """What has features, a heading and a group."""

    @property
    def ciri(self) -> frozenset[str]:
        """What makes it like another."""

    @property
    def judul(self) -> str:
        """Its heading, "" if it has none."""

    @property
    def kelompok(self) -> str:
        """The group that it must share."""


def score_pairs(
    one: Sequence[Dikenal],
    two: Sequence[Dikenal],
    left_one: Sequence[int],
    left_two: Sequence[int],
    least: float,
) -> list[Nilai]:
    """Every pair of places of the same group that is alike by at least `least`, with how much.

    The share of features in common, of those that aren't in too many texts; the same heading is a good part of it.
    The same answer whichever side comes first.
    """
    sets_one = {i: one[i].ciri for i in left_one}
    sets_two = {j: two[j].ciri for j in left_two}
    shared: Mapping[Pasangan, int]
    if len(left_one) * len(left_two) <= _FEW:
        shared = {(i, j): _UNKNOWN for i in left_one for j in left_two}
    else:
        counts_one, counts_two = _counted(sets_one), _counted(sets_two)
        costs = {f: counts_one[f] * counts_two[f] for f in counts_one.keys() & counts_two.keys()}
        common = {f for f, cost in costs.items() if cost > _TOO_COMMON}
        sets_one = {i: features - common for i, features in sets_one.items()}
        sets_two = {j: features - common for j, features in sets_two.items()}
        headings = dict.fromkeys(_same_heading(one, two, left_one, left_two), _UNKNOWN)
        shared = headings | _meetings(
            sets_one, sets_two, sorted((n, f) for f, n in costs.items() if f not in common)
        )
    return list(_scores(shared, (one, two), (sets_one, sets_two), least))


def _scores(
    shared: Mapping[Pasangan, int],
    texts: tuple[Sequence[Dikenal], Sequence[Dikenal]],
    sets: tuple[Ciri, Ciri],
    least: float,
) -> Iterator[Nilai]:
    one, two = texts
    for (i, j), count in shared.items():
        if one[i].kelompok != two[j].kelompok:
            continue
        a, b = sets[0][i], sets[1][j]
        total = max(1, len(a) + len(b))
        same_heading = bool(one[i].judul) and one[i].judul == two[j].judul
        if not same_heading and 2 * (min(len(a), len(b)) if count == _UNKNOWN else count) < least * total:
            continue
        alike = 2 * (len(a & b) if count == _UNKNOWN else count) / total
        score = _HEADING + (1 - _HEADING) * alike if same_heading else alike
        if score >= least:
            yield score, i, j


def _counted(sets: Ciri) -> Counter[str]:
    counts: Counter[str] = Counter()
    for features in sets.values():
        counts.update(features)
    return counts


def _meetings(one: Ciri, two: Ciri, costs: Sequence[tuple[int, str]]) -> dict[Pasangan, int]:
    """Pairs that share a feature, and how many; where that would be too much, those that share most of the rarest."""
    spent = list(accumulate(cost for cost, _ in costs))
    wanted = {f for _, f in costs[: bisect_right(spent, _MEETINGS)]}
    holders_one, holders_two = _holders(one, wanted), _holders(two, wanted)
    counts: Counter[Pasangan] = Counter()
    for f, places in holders_one.items():
        counts.update(product(places, holders_two[f]))
    if len(wanted) == len(costs):
        return counts
    return dict.fromkeys(_best(counts, 0) | _best(counts, 1), _UNKNOWN)


def _best(counts: Counter[Pasangan], side: int) -> set[Pasangan]:
    """For each text of one side the few that it shares most with; of equals the nearest."""
    partners: defaultdict[int, list[tuple[int, int, int, Pasangan]]] = defaultdict(list)
    for pair, count in counts.items():
        i, j = pair
        partners[pair[side]].append((-count, abs(i - j), i + j, pair))
    return {entry[-1] for entries in partners.values() for entry in nsmallest(_BEST, entries)}


def _same_heading(
    one: Sequence[Dikenal], two: Sequence[Dikenal], left_one: Sequence[int], left_two: Sequence[int]
) -> set[Pasangan]:
    ones: defaultdict[str, list[int]] = defaultdict(list)
    twos: defaultdict[str, list[int]] = defaultdict(list)
    for texts, left, holders in ((one, left_one, ones), (two, left_two, twos)):
        for i in left:
            if texts[i].judul:
                holders[texts[i].judul].append(i)
    return {
        (i, j)
        for heading in ones.keys() & twos.keys()
        if len(ones[heading]) * len(twos[heading]) <= _TOO_COMMON
        for i in ones[heading]
        for j in twos[heading]
    }


def _holders(sets: Ciri, wanted: set[str]) -> defaultdict[str, list[int]]:
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for i, features in sets.items():
        for feature in features & wanted:
            holders[feature].append(i)
    return holders
