"""Ruled tables: the grid that lines draw, and the words in its cells."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from kerja_sama_docs.pdf.halaman import Garis, Kata

NEAR: Final = 3.0  # points: lines this near are one, borders are often drawn twice
LOW: Final = 0.3  # of the size: how far above its baseline a word is looked for


@dataclass(frozen=True, slots=True)
class Kisi:
    """A grid: its upright and level lines, and which of them exist where."""

    x: tuple[float, ...]
    y: tuple[float, ...]
    tegak: tuple[Garis, ...]
    datar: tuple[Garis, ...]

    def holds(self, word: Kata) -> bool:
        """Whether a word stands inside."""
        return (
            self.x[0] - 1 <= (word.x0 + word.x1) / 2 <= self.x[-1] + 1
            and self.y[0] - 1 <= word.y - LOW * word.besar <= self.y[-1] + 1
        )


@dataclass(frozen=True, slots=True)
class SelKisi:
    """A cell: its edges, how many columns it spans, its words."""

    x0: float
    x1: float
    rentang: int
    kata: tuple[Kata, ...]


def find_grids(rules: Sequence[Garis]) -> list[Kisi]:
    """The grids of a page, from top to bottom."""
    upright = _merged([g for g in rules if g.tegak])
    level = _merged([g for g in rules if not g.tegak])
    grids = []
    for uprights, levels in _connected(upright, level):
        x = _positions(
            [v for v in uprights if sum(_touch(v, h) for h in levels) > 1]
        )  # a stray dash is no edge
        y = _positions([h for h in levels if sum(_touch(v, h) for v in uprights) > 1])
        if len(x) > 1 and len(y) > 1:
            grids.append(Kisi(x, y, tuple(uprights), tuple(levels)))
    return sorted(grids, key=lambda g: (g.y[0], g.x[0]))


def cells_of(grid: Kisi, words: Iterable[Kata]) -> list[list[SelKisi]]:
    """The rows of a grid with their cells; `words` are those that it holds."""
    rows = [_spans(grid, r) for r in range(len(grid.y) - 1)]
    found: dict[tuple[int, int], list[Kata]] = {}
    for word in words:
        r = _slot(grid.y, word.y - LOW * word.besar)
        middle = (word.x0 + word.x1) / 2
        while r > 0 and not _covered(grid.datar, grid.y[r], middle):
            r -= 1
        c = next((i for i, (a, b) in enumerate(rows[r]) if middle < grid.x[b] or b == len(grid.x) - 1), 0)
        found.setdefault((r, c), []).append(word)
    return [
        [SelKisi(grid.x[a], grid.x[b], b - a, tuple(found.get((r, c), ()))) for c, (a, b) in enumerate(spans)]
        for r, spans in enumerate(rows)
    ]


def _spans(grid: Kisi, r: int) -> list[tuple[int, int]]:
    """The columns that each cell of a row takes: parted where an upright line stands."""
    middle = (grid.y[r] + grid.y[r + 1]) / 2
    inner = [i for i in range(1, len(grid.x) - 1) if _covered(grid.tegak, grid.x[i], middle)]
    edges = [0, *inner, len(grid.x) - 1]
    return list(pairwise(edges))


def _covered(rules: Iterable[Garis], place: float, along: float) -> bool:
    return any(abs(g.letak - place) <= NEAR and g.awal - NEAR <= along <= g.akhir + NEAR for g in rules)


def _slot(edges: Sequence[float], place: float) -> int:
    return min(max(bisect_right(edges, place) - 1, 0), len(edges) - 2)


def _merged(rules: Iterable[Garis]) -> list[Garis]:
    """Lines that go on in each other, as one; borders are drawn cell by cell."""
    merged: list[Garis] = []
    for rule in sorted(rules, key=lambda g: (round(g.letak), g.letak, g.awal)):
        place = next((i for i in range(len(merged) - 1, -1, -1)[:200] if _goes_on(merged[i], rule)), None)
        if place is None:
            merged.append(rule)
        else:
            one = merged[place]
            merged[place] = Garis(one.tegak, one.letak, min(one.awal, rule.awal), max(one.akhir, rule.akhir))
    return merged


def _goes_on(one: Garis, two: Garis) -> bool:
    near = abs(two.letak - one.letak) <= NEAR
    return near and two.awal <= one.akhir + NEAR and one.awal <= two.akhir + NEAR


def _connected(upright: Sequence[Garis], level: Sequence[Garis]) -> list[tuple[list[Garis], list[Garis]]]:
    """Groups of lines that cross or touch each other."""
    groups: list[tuple[list[Garis], list[Garis]]] = []
    free = list(level)
    left = list(upright)
    while left:
        group: tuple[list[Garis], list[Garis]] = ([left.pop()], [])
        grown = True
        while grown:
            levels = [h for h in free if any(_touch(v, h) for v in group[0])]
            free = [h for h in free if h not in levels]
            group[1].extend(levels)
            more = [v for v in left if any(_touch(v, h) for h in levels)]
            left = [v for v in left if v not in more]
            group[0].extend(more)
            grown = bool(more)
        groups.append(group)
    return groups


def _touch(v: Garis, h: Garis) -> bool:
    return h.awal - NEAR <= v.letak <= h.akhir + NEAR and v.awal - NEAR <= h.letak <= v.akhir + NEAR


def _positions(rules: Iterable[Garis]) -> tuple[float, ...]:
    places: list[float] = []
    for rule in sorted(rules, key=lambda g: g.letak):
        if not places or rule.letak - places[-1] > NEAR:
            places.append(rule.letak)
    return tuple(places)
