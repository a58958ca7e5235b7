"""Which blocks of two containers correspond: what the comparison says first, then equal lines, then likeness."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Final

from kerja_sama_docs.word.redline.konteks import Konteks
from kerja_sama_docs.word.redline.nama import SECT, Unsur, inside
from kerja_sama_docs.word.xml import NS_M, PPR, TBL, TR, T, w

ALIKE: Final = 0.45
WORDS: Final = re.compile(r"\w+")
SMALL_GAP: Final = 250_000
TEXTS: Final = (T, w("br"), w("tab"), w("noBreakHyphen"), f"{{{NS_M}}}t")


@dataclass(frozen=True, slots=True)
class Langkah:
    """A step through two lists of blocks: old ones on the left, new ones on the right; one side may be empty."""

    lama: tuple[Unsur, ...]
    baru: tuple[Unsur, ...]


def rough_text(element: Unsur) -> str:
    """The words of a block, quickly, for telling which correspond."""
    return " ".join("".join((t.text or "") if t.text else " " for t in element.iter(*TEXTS)).split())


def match_blocks(konteks: Konteks, olds: Sequence[Unsur], news: Sequence[Unsur]) -> list[Langkah]:
    """Give the steps in order; every block once."""
    pairs = monotone(_hinted(konteks, olds, news))
    pairs = _filled(pairs, olds, news, konteks)
    return _steps(konteks, pairs, olds, news)


def monotone(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs that do not cross: the longest increasing run of right sides."""
    ordered = sorted(pairs)
    tails: list[int] = []
    holders: list[int] = []
    back: list[int] = []
    for k, (_, j) in enumerate(ordered):
        at = bisect_left(tails, j)
        back.append(holders[at - 1] if at else -1)
        if at == len(tails):
            tails.append(j)
            holders.append(k)
        else:
            tails[at], holders[at] = j, k
    found: list[tuple[int, int]] = []
    k = holders[-1] if holders else -1
    while k >= 0:
        found.append(ordered[k])
        k = back[k]
    return found[::-1]


def _hinted(konteks: Konteks, olds: Sequence[Unsur], news: Sequence[Unsur]) -> list[tuple[int, int]]:
    place = {element: k for k, element in enumerate(news)}
    row_of = {row: k for k, element in enumerate(news) if element.tag == TBL for row in inside(element, TR)}
    found = []
    for i, old in enumerate(olds):
        if old.tag == TBL:
            votes = Counter(
                row_of[partner]
                for row in inside(old, TR)
                if (partner := konteks.pasangan.get(row)) is not None and partner in row_of
            )
            if votes:
                found.append((i, max(sorted(votes), key=lambda k: votes[k])))
        else:
            partner = konteks.pasangan.get(old)
            if partner is not None and partner in place:
                found.append((i, place[partner]))
    return found


def _filled(
    pairs: list[tuple[int, int]], olds: Sequence[Unsur], news: Sequence[Unsur], konteks: Konteks
) -> list[tuple[int, int]]:
    texts = _Teks()
    found = list(pairs)
    for (i, j), (k, m) in pairwise([(-1, -1), *pairs, (len(olds), len(news))]):
        if k - i > 1 and m - j > 1:
            found += _match_gap(range(i + 1, k), range(j + 1, m), olds, news, texts)
    return [
        (i, j)
        for i, j in sorted(found)
        if olds[i].tag == news[j].tag and olds[i] not in konteks.tumpul and news[j] not in konteks.tumpul
    ]


class _Teks:
    """Texts of blocks, each read once."""

    def __init__(self) -> None:
        self._known: dict[Unsur, str] = {}

    def __call__(self, element: Unsur) -> str:
        if element not in self._known:
            self._known[element] = f"{element.tag!s}|{rough_text(element)}"
        return self._known[element]


def _match_gap(
    left: range, right: range, olds: Sequence[Unsur], news: Sequence[Unsur], text: Callable[[Unsur], str]
) -> list[tuple[int, int]]:
    a, b = [text(olds[i]) for i in left], [text(news[j]) for j in right]
    anchors = _unique_anchors(a, b)
    found: list[tuple[int, int]] = []
    for (i, j), (k, m) in pairwise([(-1, -1), *anchors, (len(a), len(b))]):
        found += [(left[x], right[y]) for x, y in _small_gap(a, b, range(i + 1, k), range(j + 1, m))]
        if k < len(a):
            found.append((left[k], right[m]))
    return found


def _unique_anchors(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    count_a, count_b = Counter(a), Counter(b)
    where = {line: j for j, line in enumerate(b)}
    return monotone(
        [(i, where[line]) for i, line in enumerate(a) if count_a[line] == 1 and count_b[line] == 1]
    )


def _small_gap(a: Sequence[str], b: Sequence[str], left: range, right: range) -> list[tuple[int, int]]:
    """Equal lines, then lines alike, in order."""
    if not left or not right:
        return []
    blocks = [(left.start, right.start, 0)]
    if len(left) * len(right) <= SMALL_GAP:
        matcher = SequenceMatcher(
            None, a[left.start : left.stop], b[right.start : right.stop], autojunk=False
        )
        blocks = [(left.start + m.a, right.start + m.b, m.size) for m in matcher.get_matching_blocks()]
    found: list[tuple[int, int]] = []
    i, j = left.start, right.start
    for x, y, size in [*blocks, (left.stop, right.stop, 0)]:
        found += _alike(a, b, range(i, x), range(j, y))
        found += [(x + k, y + k) for k in range(size)]
        i, j = x + size, y + size
    return found


def _alike(a: Sequence[str], b: Sequence[str], left: range, right: range) -> list[tuple[int, int]]:
    """Pair lines that share many words; the best order-keeping choice where the gap is small."""
    if not left or not right or len(left) * len(right) > 2500:
        return []
    bags_a, bags_b = (
        [Counter(WORDS.findall(a[i])) for i in left],
        [Counter(WORDS.findall(b[j])) for j in right],
    )
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    score: dict[tuple[int, int], float] = {}
    for i in range(len(left) - 1, -1, -1):
        for j in range(len(right) - 1, -1, -1):
            score[i, j] = _likeness(bags_a[i], bags_b[j])
            taken = score[i, j] + best[i + 1][j + 1] if score[i, j] >= ALIKE else 0.0
            best[i][j] = max(taken, best[i + 1][j], best[i][j + 1])
    found: list[tuple[int, int]] = []
    i = j = 0
    while i < len(left) and j < len(right):
        if score[i, j] >= ALIKE and best[i][j] == score[i, j] + best[i + 1][j + 1]:
            found.append((left[i], right[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return found


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    # The name of the tag is a word too, so two blank lines are alike.
    tags = len([k for k in one if k in other and k.startswith("http")])
    return 2 * ((one & other).total() - tags) / total if total else 1.0


def _steps(
    konteks: Konteks, pairs: Sequence[tuple[int, int]], olds: Sequence[Unsur], news: Sequence[Unsur]
) -> list[Langkah]:
    steps: list[Langkah] = []
    i = j = 0
    for k, m in [*pairs, (len(olds), len(news))]:
        steps += _gap_steps(olds[i:k], news[j:m])
        if k < len(olds):
            steps.append(Langkah((olds[k],), (news[m],)))
        i, j = k + 1, m + 1
    return _with_splits(konteks, steps)


def _gap_steps(olds: Sequence[Unsur], news: Sequence[Unsur]) -> list[Langkah]:
    return [Langkah((o,), ()) for o in olds] + [Langkah((), (n,)) for n in news]


def _with_splits(konteks: Konteks, steps: list[Langkah]) -> list[Langkah]:
    """A pair and what was split off it (or joined to it) right after become one step."""
    found: list[Langkah] = []
    for step in steps:
        last = found[-1] if found else None
        if last is not None and last.lama and last.baru and _continues(konteks, last, step):
            found[-1] = Langkah(last.lama + step.lama, last.baru + step.baru)
        else:
            found.append(step)
    return found


def _continues(konteks: Konteks, last: Langkah, step: Langkah) -> bool:
    alone = (*step.lama, *step.baru)
    if len(alone) != 1 or alone[0] not in konteks.pecah or last.lama[-1] not in konteks.pecah:
        return False
    if any(_is_barrier(e) for e in (*last.lama, *last.baru, *alone)):
        return False
    return len(last.lama) == 1 if step.baru else len(last.baru) == 1


def _is_barrier(element: Unsur) -> bool:
    return element.tag == TBL or has_section(element)


def has_section(paragraph: Unsur) -> bool:
    """Whether a section of the document ends with this paragraph."""
    properties = paragraph.find(PPR)
    return properties is not None and properties.find(SECT) is not None
