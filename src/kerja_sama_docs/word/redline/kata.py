"""Which words of the old text stay, and where new ones come in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Final

from kerja_sama_docs.word.redline.nilai import Cut
from kerja_sama_docs.word.redline.uraian import MARK, OBJECT, Uraian
from kerja_sama_docs.word.sebaris import fold

WORD: Final = re.compile(r"\s+|[^\W_]+(?:[-.,/’'][^\W_]+)*|[\s\S]")
# Not counted when stretches are laid over the text: blanks, what can't be seen, what stands for an object.
UNCOUNTED: Final = re.compile("[\\s\u00ad\u200b-\u200d\u2060\ufeff\ufffc\ufdd0]+")
LONGEST_MINIMAL: Final = 4_000_000


@dataclass(slots=True)
class Kata:
    """A word with its place; words are equal when their keys are."""

    mulai: int
    akhir: int
    kunci: str


@dataclass(frozen=True, slots=True)
class Sunting:
    """Old characters a..b go, new characters c..d come in at b."""

    a: int
    b: int
    c: int
    d: int


def edits(old: Uraian, new: Uraian, cut: Cut | None) -> list[Sunting]:
    """Give what turns the old text into the new one, fields and marks of paragraphs never cut."""
    words_old, words_new = _words(old, "l"), _words(new, "b")
    pairs = _hinted(old, new, words_old, words_new, cut)
    if pairs is None:
        pairs = _diff(words_old, words_new, 0, len(words_old), 0, len(words_new))
    pairs = _without_islands(pairs, words_old, words_new)
    pairs = _whole_units(pairs, words_old, words_new, old, new)
    return list(_gaps(pairs, words_old, words_new))


def _words(text: Uraian, side: str) -> list[Kata]:
    edges = {edge for span in text.units().values() for edge in span}
    cuts = sorted(edges | {0, len(text.teks)})
    found: list[Kata] = []
    for start, end in pairwise(cuts):
        for match in WORD.finditer(text.teks, start, end):
            found.append(Kata(match.start(), match.end(), _key(match.group(), f"{side}{len(found)}")))
    return found


def _key(word: str, place: str) -> str:
    if word.isspace():
        breaks = word.count("\n")
        return "\n" * breaks if breaks else " "
    return f"{MARK}{place}" if word == MARK else word


def _hinted(
    old: Uraian, new: Uraian, words_old: list[Kata], words_new: list[Kata], cut: Cut | None
) -> list[tuple[int, int]] | None:
    """Pairs of words inside the stretches that the comparison gave; None if they don't cover the texts."""
    if cut is None or MARK in old.teks or MARK in new.teks:
        return None
    stretches = cut(fold(old.teks.replace(OBJECT, "")), fold(new.teks.replace(OBJECT, "")))
    ends_old = _ends([s[0] for s in stretches], old.teks, words_old)
    ends_new = _ends([s[1] for s in stretches], new.teks, words_new)
    if ends_old is None or ends_new is None:
        return None
    pairs: list[tuple[int, int]] = []
    i = j = 0
    for (_, _, kept), end_old, end_new in zip(stretches, ends_old, ends_new, strict=True):
        if kept:
            pairs += _diff(words_old, words_new, i, end_old, j, end_new)
        else:
            pairs += _blank_edges(words_old, words_new, i, end_old, j, end_new)
        i, j = end_old, end_new
    return pairs + _diff(words_old, words_new, i, len(words_old), j, len(words_new))


def _ends(stretches: Sequence[str], text: str, words: list[Kata]) -> list[int] | None:
    """Before which word each stretch ends."""
    if len(UNCOUNTED.sub("", "".join(stretches))) != len(UNCOUNTED.sub("", text)):
        return None
    ends: list[int] = []
    counted = wanted = index = 0
    for stretch in stretches:
        wanted += len(UNCOUNTED.sub("", stretch))
        while index < len(words) and counted < wanted:
            word = words[index]
            counted += len(UNCOUNTED.sub("", text[word.mulai : word.akhir]))
            index += 1
        if counted != wanted:
            return None
        ends.append(index)
    return ends


def _blank_edges(old: list[Kata], new: list[Kata], a: int, b: int, c: int, d: int) -> list[tuple[int, int]]:
    """In a stretch that is replaced as a whole only blanks at its ends may stay."""
    head = tail = 0
    while a + head < b and c + head < d and old[a + head].kunci == new[c + head].kunci in {" ", "\n"}:
        head += 1
    while (
        a + head < b - tail
        and c + head < d - tail
        and old[b - tail - 1].kunci == new[d - tail - 1].kunci in {" ", "\n"}
    ):
        tail += 1
    before = [(a + k, c + k) for k in range(head)]
    return before + [(b - tail + k, d - tail + k) for k in range(tail)]


def _diff(old: list[Kata], new: list[Kata], a: int, b: int, c: int, d: int) -> list[tuple[int, int]]:
    head: list[tuple[int, int]] = []
    while a < b and c < d and old[a].kunci == new[c].kunci:
        head.append((a, c))
        a, c = a + 1, c + 1
    tail: list[tuple[int, int]] = []
    while a < b and c < d and old[b - 1].kunci == new[d - 1].kunci:
        b, d = b - 1, d - 1
        tail.append((b, d))
    middle: list[tuple[int, int]] = []
    if a < b and c < d and (b - a) * (d - c) <= LONGEST_MINIMAL:
        keys_old, keys_new = [k.kunci for k in old[a:b]], [k.kunci for k in new[c:d]]
        for block in SequenceMatcher(None, keys_old, keys_new, autojunk=False).get_matching_blocks():
            middle += [(a + block.a + k, c + block.b + k) for k in range(block.size)]
    return head + middle + tail[::-1]


def _without_islands(pairs: list[tuple[int, int]], old: list[Kata], new: list[Kata]) -> list[tuple[int, int]]:
    """Blanks and commas that stay between two changes make a redline unreadable: they change along."""
    runs: list[list[tuple[int, int]]] = []
    for pair in pairs:
        if runs and runs[-1][-1] == (pair[0] - 1, pair[1] - 1):
            runs[-1].append(pair)
        else:
            runs.append([pair])
    kept: list[tuple[int, int]] = []
    for place, run in enumerate(runs):
        ends_text = run[-1][0] == len(old) - 1 and run[-1][1] == len(new) - 1
        starts_text = run[0] == (0, 0)
        has_word = any(any(c.isalnum() or c == OBJECT for c in old[i].kunci) for i, _ in run)
        if (
            has_word
            or (place == 0 and starts_text)
            or (place == len(runs) - 1 and ends_text)
            or not _between_changes(run, place, runs, len(old), len(new))
        ):
            kept += run
    return kept


def _between_changes(
    run: list[tuple[int, int]], place: int, runs: list[list[tuple[int, int]]], n_old: int, n_new: int
) -> bool:
    """Whether words are replaced (not only added or only removed) on both sides."""
    before = runs[place - 1][-1] if place else (-1, -1)
    after = runs[place + 1][0] if place + 1 < len(runs) else (n_old, n_new)
    return (
        run[0][0] - before[0] > 1
        and run[0][1] - before[1] > 1
        and after[0] - run[-1][0] > 1
        and after[1] - run[-1][1] > 1
    )


def _whole_units(
    pairs: list[tuple[int, int]], old: list[Kata], new: list[Kata], text_old: Uraian, text_new: Uraian
) -> list[tuple[int, int]]:
    """A field stays or goes as one: what is only partly the same is not the same."""
    spans_old = _unit_words(old, text_old)
    spans_new = _unit_words(new, text_new)
    if not spans_old and not spans_new:
        return pairs
    forward, backward = dict(pairs), {j: i for i, j in pairs}
    while True:
        broken = [i for span in spans_old if not _follows(span, forward) for i in span if i in forward]
        for i in broken:
            backward.pop(forward.pop(i))
        torn = [j for span in spans_new if not _follows(span, backward) for j in span if j in backward]
        for j in torn:
            forward.pop(backward.pop(j))
        if not broken and not torn:
            return sorted(forward.items())


def _follows(span: range, partner: dict[int, int]) -> bool:
    first = partner.get(span[0])
    return first is not None and all(partner.get(k) == first + k - span[0] for k in span)


def _unit_words(words: list[Kata], text: Uraian) -> list[range]:
    found = []
    starts = {word.mulai: index for index, word in enumerate(words)}
    ends = {word.akhir: index + 1 for index, word in enumerate(words)}
    for start, end in text.units().values():
        if end > start:
            found.append(range(starts[start], ends[end]))
    return found


def _gaps(pairs: list[tuple[int, int]], old: list[Kata], new: list[Kata]) -> list[Sunting]:
    found: list[Sunting] = []
    i = j = 0
    for after_i, after_j in [*pairs, (len(old), len(new))]:
        gone, come = old[i:after_i], new[j:after_j]
        if (gone or come) and not _is_rim(gone, come, i == 0 or after_i == len(old)):
            here = gone[-1].akhir if gone else (old[i - 1].akhir if i else 0)
            start = gone[0].mulai if gone and not _only_split(gone, come) else here
            at = come[0].mulai if come else (new[j - 1].akhir if j else 0)
            found.append(Sunting(start, here, at, come[-1].akhir if come else at))
        i, j = after_i + 1, after_j + 1
    return found


def _only_split(gone: list[Kata], come: list[Kata]) -> bool:
    """A paragraph is split at a blank, which nobody sees at its end."""
    return all(k.kunci == " " for k in gone) and all(k.kunci.startswith(MARK) for k in come) and bool(come)


def _is_rim(gone: list[Kata], come: list[Kata], at_end: bool) -> bool:
    """Blanks at the ends of the text that nobody sees."""
    return (
        at_end
        and all(not k.kunci.strip() and MARK not in k.kunci for k in (*gone, *come))
        and not (gone and come)
    )
