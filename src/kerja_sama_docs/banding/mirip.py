"""How alike texts are, for those left over on both sides: bounded, however long the papers and however they repeat."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from heapq import nsmallest
from typing import Final, Protocol

from kerja_sama_docs.banding.urut import Pasangan

ALIKE: Final = 0.4
_HEADING: Final = 0.4
_TOO_COMMON: Final = 2_500  # a feature of 50 texts on both sides tells nothing and costs much
_FEW: Final = 2_500  # pairs that are simply all looked at
_MEETINGS: Final = 600_000  # of texts over a shared feature; the rest is judged by the rarest features first
_BEST: Final = 6  # partners of a text that are looked at closely, where there are too many
Nilai = tuple[float, int, int]


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
    one: Sequence[Dikenal], two: Sequence[Dikenal], left_one: Sequence[int], left_two: Sequence[int], least: float
) -> list[Nilai]:
    """Every pair of places of the same group that is alike by at least `least`, with how much.

    The share of features in common, of those that aren't in too many texts; the same heading is a good part of it.
    The same answer whichever side comes first.
    """
    sets_one, sets_two = _features(one, left_one), _features(two, left_two)
    if len(left_one) * len(left_two) > _FEW:
        sets_one, sets_two = _without_common(sets_one, sets_two)
        candidates = _candidates(sets_one, sets_two)
        candidates |= _same_heading(one, two, left_one, left_two)
    else:
        candidates = {(i, j) for i in left_one for j in left_two}
    return list(_scores(candidates, (one, two), (sets_one, sets_two), least))


def _scores(
    candidates: Iterable[Pasangan],
    texts: tuple[Sequence[Dikenal], Sequence[Dikenal]],
    sets: tuple[dict[int, Set[str]], dict[int, Set[str]]],
    least: float,
) -> Iterator[Nilai]:
    one, two = texts
    for i, j in candidates:
        if one[i].kelompok != two[j].kelompok:
            continue
        a, b = sets[0][i], sets[1][j]
        total = max(1, len(a) + len(b))
        same_heading = bool(one[i].judul) and one[i].judul == two[j].judul
        if not same_heading and 2 * min(len(a), len(b)) < least * total:
            continue
        alike = 2 * len(a & b) / total
        score = _HEADING + (1 - _HEADING) * alike if same_heading else alike
        if score >= least:
            yield score, i, j


def _features(texts: Sequence[Dikenal], left: Sequence[int]) -> dict[int, Set[str]]:
    return {i: texts[i].ciri for i in left}


def _without_common(
    one: dict[int, Set[str]], two: dict[int, Set[str]]
) -> tuple[dict[int, Set[str]], dict[int, Set[str]]]:
    counts_one, counts_two = _counted(one), _counted(two)
    common = {f for f, n in counts_one.items() if n * counts_two.get(f, 0) > _TOO_COMMON}
    if not common:
        return one, two
    return {i: s - common for i, s in one.items()}, {j: s - common for j, s in two.items()}


def _counted(sets: dict[int, Set[str]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for features in sets.values():
        counts.update(features)
    return counts


def _candidates(one: dict[int, Set[str]], two: dict[int, Set[str]]) -> set[Pasangan]:
    """Pairs that share a feature; where that would be too many, those that share most of the rarest ones."""
    holders_one, holders_two = _holders(one), _holders(two)
    shared = holders_one.keys() & holders_two.keys()
    meetings = sum(len(holders_one[f]) * len(holders_two[f]) for f in shared)
    if meetings <= _MEETINGS:
        return {(i, j) for f in shared for i in holders_one[f] for j in holders_two[f]}
    counts: Counter[Pasangan] = Counter()
    spent = 0
    for f in sorted(shared, key=lambda f: (len(holders_one[f]) * len(holders_two[f]), f)):
        spent += len(holders_one[f]) * len(holders_two[f])
        if spent > _MEETINGS:
            break
        counts.update([(i, j) for i in holders_one[f] for j in holders_two[f]])
    return _best(counts, 0) | _best(counts, 1)


def _best(counts: Counter[Pasangan], side: int) -> set[Pasangan]:
    """For each text of one side the few that it shares most with; of equals the nearest."""
    partners: defaultdict[int, list[tuple[int, int, int, int, Pasangan]]] = defaultdict(list)
    for (i, j), count in counts.items():
        partners[(i, j)[side]].append((-count, abs(i - j), min(i, j), max(i, j), (i, j)))
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


def _holders(sets: dict[int, Set[str]]) -> defaultdict[str, list[int]]:
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for i, features in sets.items():
        for feature in features:
            holders[feature].append(i)
    return holders
