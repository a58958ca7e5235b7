"""Who is who: pairs of texts by what they say, never by their numbers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kerja_sama_docs.banding.urut import Pasangan, common_in_order, longest_chain

_ALIKE: Final = 0.4
_HEADING: Final = 0.4
_SHORT: Final = 16
_TOO_COMMON: Final = 2_500  # a feature of 50 texts on both sides tells nothing and costs much


@dataclass(frozen=True, slots=True)
class Isi:
    """What a text is known by: `kunci` (equal texts), `ciri` (like texts), its heading, and the group it must share."""

    kunci: str
    ciri: frozenset[str]
    judul: str = ""
    kelompok: str = ""


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
    one: Sequence[Isi], two: Sequence[Isi], left_one: Sequence[int], left_two: Sequence[int]
) -> list[Pasangan]:
    """Like texts among those left over, the most alike first; of equals the nearest."""
    scores = _scores(one, two, left_one, left_two)
    taken_one: set[int] = set()
    taken_two: set[int] = set()
    pairs: list[Pasangan] = []

    def rank(entry: tuple[float, int, int]) -> tuple[float, int, int, int]:
        score, i, j = entry
        return (-score, abs(i - j), min(i, j), max(i, j))

    for score, i, j in sorted(scores, key=rank):
        if score >= _ALIKE and i not in taken_one and j not in taken_two:
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
    """The pairs that are out of order: as few as possible, and of equally few the shortest texts."""
    weights = [1_000_000 + _weight(one[i]) + _weight(two[j]) for i, j in pairs]
    return set(pairs) - set(longest_chain(pairs, weights))


def _weight(isi: Isi) -> int:
    """By length; the sum of the letters makes ties rare, so that the answer does not hang on who comes first."""
    return min(len(isi.ciri), 400) * 1_000 + sum(map(ord, isi.kunci)) % 997


def _scores(
    one: Sequence[Isi], two: Sequence[Isi], left_one: Sequence[int], left_two: Sequence[int]
) -> list[tuple[float, int, int]]:
    holders_one, holders_two = _holders(one, left_one), _holders(two, left_two)
    shared: Counter[Pasangan] = Counter()
    common: set[str] = set()
    for feature, ones in holders_one.items():
        twos = holders_two.get(feature, [])
        if len(ones) * len(twos) > _TOO_COMMON:
            common.add(feature)
            continue
        for i in ones:
            for j in twos:
                shared[i, j] += 1
    sizes_one = {i: len(one[i].ciri - common) for i in left_one}
    sizes_two = {j: len(two[j].ciri - common) for j in left_two}
    headings: defaultdict[str, list[int]] = defaultdict(list)
    for j in left_two:
        headings[two[j].judul].append(j)
    for i in left_one:
        if one[i].judul:
            for j in headings.get(one[i].judul, []):
                shared[i, j] += 0
    scores = []
    for (i, j), count in shared.items():
        if one[i].kelompok == two[j].kelompok:
            alike = 2 * count / max(1, sizes_one[i] + sizes_two[j])
            same_heading = bool(one[i].judul) and one[i].judul == two[j].judul
            scores.append((_HEADING + (1 - _HEADING) * alike if same_heading else alike, i, j))
    return scores


def _holders(texts: Sequence[Isi], places: Sequence[int]) -> defaultdict[str, list[int]]:
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for i in places:
        for feature in texts[i].ciri:
            holders[feature].append(i)
    return holders
