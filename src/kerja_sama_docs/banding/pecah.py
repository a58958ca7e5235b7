"""Units that were split into several, or several that were joined: by their words, whether or not some changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from kerja_sama_docs.banding.kamus import Terbaca
from kerja_sama_docs.banding.urut import common_in_order

Kelompok = tuple[tuple[int, ...], tuple[int, ...]]
_FEWEST: Final = 8  # words of a unit that can be said to be split although words changed
_PART: Final = 0.5  # share of a piece that must come from the whole
_WHOLE: Final = 0.7  # share of both sides that must be kept
_HEAD: Final = 12  # letters by which the first piece of a whole is looked up
_TRIED: Final = 200  # whole units that are tried; a paper rewritten from end to end was not split


def find_splits(
    one: Sequence[Terbaca], two: Sequence[Terbaca], left_one: Iterable[int], left_two: Iterable[int]
) -> list[Kelompok]:
    """Splits and joins among the units left over: first those without a changed word, then those with a few."""
    free_one, free_two = set(left_one), set(left_two)
    groups: list[Kelompok] = []
    groups += [((i,), run) for i, run in _exact(one, two, free_one, free_two)]
    groups += [(run, (j,)) for j, run in _exact(two, one, free_two, free_one)]
    for ones, twos in groups:
        free_one.difference_update(ones)
        free_two.difference_update(twos)
    found: list[tuple[int, tuple[int, ...], tuple[int, ...]]] = []
    found += [(kept, (i,), run) for kept, i, run in _nearly(one, two, free_one, free_two)]
    found += [(kept, run, (j,)) for kept, j, run in _nearly(two, one, free_two, free_one)]
    for _, ones, twos in sorted(found, key=_rank):
        if free_one.issuperset(ones) and free_two.issuperset(twos):
            free_one.difference_update(ones)
            free_two.difference_update(twos)
            groups.append((ones, twos))
    return groups


def _rank(entry: tuple[int, tuple[int, ...], tuple[int, ...]]) -> tuple[int, int, int]:
    kept, ones, twos = entry
    return -kept, min(ones[0], twos[0]), max(ones[0], twos[0])


def _exact(
    one: Sequence[Terbaca], two: Sequence[Terbaca], left_one: set[int], left_two: set[int]
) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Units of `one` whose words are those of several neighbours of `two`, in the same order."""
    free = set(left_two)
    beginning: defaultdict[str, list[int]] = defaultdict(list)
    for j in sorted(left_two):
        if two[j].kunci:
            beginning[two[j].kunci[:_HEAD]].append(j)
    for i in sorted(left_one):
        whole = one[i].kunci
        heads = {whole[:n] for n in range(1, _HEAD + 1)}
        starts = sorted(j for head in heads for j in beginning.get(head, ()))
        run = next((run for j in starts if (run := _run_from(whole, two, j, free))), ())
        if run:
            free.difference_update(run)
            yield i, run


def _run_from(whole: str, units: Sequence[Terbaca], start: int, free: set[int]) -> tuple[int, ...]:
    rest, j = whole, start
    while rest and j in free and units[j].kunci and rest.startswith(units[j].kunci):
        rest = rest[len(units[j].kunci) :]
        j += 1
    return tuple(range(start, j)) if not rest and j - start > 1 else ()


def _nearly(
    one: Sequence[Terbaca], two: Sequence[Terbaca], left_one: set[int], left_two: set[int]
) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """Units of `one` most of whose words are those of several neighbours of `two`: words kept, unit, neighbours."""
    if len(left_one) > _TRIED or len(left_two) > _TRIED:
        return
    smallest = min(
        (len(two[j].ujar) + len(two[j + 1].ujar) for j in left_two if j + 1 in left_two), default=0
    )
    for i in sorted(left_one):
        whole = one[i].ujar
        if len(whole) >= max(_FEWEST, _WHOLE * smallest):
            pieces = [j for j in sorted(left_two) if _is_part(two[j].ciri, one[i].ciri)]
            for run in _runs(pieces):
                yield from ((kept, i, part) for kept, part in _verified(whole, two, run))


def _is_part(piece: frozenset[str], whole: frozenset[str]) -> bool:
    return bool(piece) and len(piece & whole) >= _PART * len(piece)


def _runs(places: Sequence[int]) -> Iterator[tuple[int, ...]]:
    start = 0
    for n in range(1, len(places) + 1):
        if n == len(places) or places[n] != places[n - 1] + 1:
            if n - start > 1:
                yield tuple(places[start:n])
            start = n


def _verified(
    whole: Sequence[str], units: Sequence[Terbaca], run: tuple[int, ...]
) -> Iterator[tuple[int, tuple[int, ...]]]:
    """The run, without pieces at its ends that are not of it, if in the right order it says most of the whole."""
    while len(run) > 1:
        if sum(len(units[n].ujar) for n in run[1:-1]) * _PART > len(whole):
            return  # one of the pieces inside cannot be of it
        words = [(word, n) for n in run for word in units[n].ujar]
        kept = [words[b][1] for _, b in common_in_order(whole, [word for word, _ in words])]
        shares = [kept.count(n) / max(1, len(units[n].ujar)) for n in run]
        if min(shares) >= _PART:
            if len(kept) >= _WHOLE * max(len(whole), len(words)):
                yield len(kept), run
            return
        run = run[1:] if shares[0] <= shares[-1] else run[:-1]
        if min(shares[1:-1], default=1.0) < _PART:
            return
