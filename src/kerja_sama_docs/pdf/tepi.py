"""The margins of pages, the middle of their headings, the usual step between their lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import Final

from kerja_sama_docs.pdf.alinea import Kolong
from kerja_sama_docs.pdf.baris import Baris, split_line
from kerja_sama_docs.pdf.halaman import Halaman
from kerja_sama_docs.pdf.perabot import Lajur, Terpilah

USUAL_STEP: Final = 1.5  # where too few lines show it
FEWEST_STEPS: Final = 5
NARROW: Final = 0.4  # of the page: what begins further right is a column, which may reach beyond the margin
OFTEN: Final = 3  # lines that end at the same place show a margin


def usual_step(pages: Sequence[Sequence[Baris]], default: float = USUAL_STEP) -> float:
    """The commonest distance of two baselines, in sizes of letters; `default` where there are too few."""
    steps = Counter(
        round(20 * (b.y - a.y) / b.besar)
        for lines in pages
        for a, b in pairwise(lines)
        if b.besar and 0.9 < (b.y - a.y) / b.besar < 2.2 and _is_prose(a, b, lines)
    )
    if steps.total() < FEWEST_STEPS:
        return default
    return max(steps, key=lambda s: (steps[s - 1] + steps[s] + steps[s + 1], steps[s])) / 20


def _is_prose(above: Baris, below: Baris, lines: Sequence[Baris]) -> bool:
    """Whether two lines look like one paragraph: what titles and signatures do says nothing about the text."""
    widest = max(line.x1 - line.x0 for line in lines)
    is_long = above.x1 - above.x0 > 0.6 * widest
    return is_long and abs(above.x0 - below.x0) < 2 and len(split_line(above)) == len(split_line(below)) == 1


def rooms_of(pages: Sequence[Halaman], parts: Sequence[Terpilah]) -> list[Kolong]:
    """The room between the margins, for every page that of all pages of its size."""
    sizes = [(round(p.lebar), round(p.tinggi)) for p in pages]
    rooms: dict[tuple[int, int], Kolong] = {}
    for size in set(sizes):
        rows = [row for s, part in zip(sizes, parts, strict=True) if s == size for row in part.isi]
        rooms[size] = _room(rows, size[0])
    return [rooms[size] for size in sizes]


def _room(rows: Sequence[Lajur], width: int) -> Kolong:
    lines = [row.baris for row in rows if row.kisi is None]
    if not lines:  # tables may reach beyond the margins: they show them only where nothing else does
        return Kolong(0.0, float(width))
    prose = [line for line in lines if line.x0 < NARROW * width and len(split_line(line)) == 1]
    left, right = [line.x0 for line in lines], [line.x1 for line in (prose if len(prose) >= OFTEN else lines)]
    edges = _edges(lines)
    return Kolong(_margin(left, smallest=True), _margin(right, smallest=False), edges, _axis(lines, edges))


def _edges(lines: Sequence[Baris]) -> tuple[float, ...]:
    """The places where lines begin that end in different places: paragraphs do, what is centred does not."""
    ends: dict[int, set[int]] = {}
    for line in lines:
        ends.setdefault(round(line.x0), set()).add(round(line.x1))
    return tuple(float(place) for place, found in sorted(ends.items()) if len(found) >= OFTEN)


def _axis(lines: Sequence[Baris], edges: Sequence[float]) -> float | None:
    """The middle that most of the lines have that begin at no edge; None where too few share one."""
    free = [line.tengah for line in lines if all(abs(line.x0 - edge) > 1 for edge in edges)]
    counts = Counter(round(middle) for middle in free)
    if not counts:
        return None
    best = max(counts, key=lambda m: (counts[m - 1] + counts[m] + counts[m + 1], counts[m]))
    near = [middle for middle in free if abs(middle - best) <= 1.5]
    return median(near) if len(near) >= OFTEN else None


def _margin(places: Sequence[float], *, smallest: bool) -> float:
    """The outermost place that several lines share, else the outermost of all."""
    counts = Counter(round(p) for p in places)
    shared = [p for p in counts if counts[p - 1] + counts[p] + counts[p + 1] >= OFTEN]
    if not shared:
        return min(places) if smallest else max(places)
    edge = min(shared) if smallest else max(shared)
    near = [p for p in places if abs(p - edge) <= 1.5]
    return min(near) if smallest else max(near)
