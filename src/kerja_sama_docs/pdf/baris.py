"""Words to lines, and lines to the stretches that wide gaps part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from kerja_sama_docs.pdf.halaman import Kata

SAME_LINE: Final = 0.35  # of the size of the letters
WIDE: Final = 1.0  # of the size: a gap this wide may part columns …
UNUSUAL: Final = 2.2  # … if it is as many times as wide as the usual gap of its line …
WIDEST: Final = 4.0  # … or so many sizes: no justifying makes such gaps between all words of a line


@dataclass(frozen=True, slots=True)
class Baris:
    """Words on one line, from left to right; never empty."""

    kata: tuple[Kata, ...]

    @property
    def x0(self) -> float:
        """Its left end."""
        return self.kata[0].x0

    @property
    def x1(self) -> float:
        """Its right end."""
        return self.kata[-1].x1

    @property
    def y(self) -> float:
        """Its baseline: that of its largest word."""
        return max(self.kata, key=lambda k: (k.besar, k.x1 - k.x0)).y

    @property
    def besar(self) -> float:
        """The size of its letters."""
        return median(k.besar for k in self.kata)

    @property
    def tengah(self) -> float:
        """Its middle."""
        return (self.x0 + self.x1) / 2

    @property
    def teks(self) -> str:
        """Its words with single blanks."""
        return " ".join(k.teks for k in self.kata)


def lines_of(words: Iterable[Kata]) -> list[Baris]:
    """Every line from top to bottom."""
    groups: list[list[Kata]] = []
    for word in sorted(words, key=lambda k: (k.y, k.x0)):
        group = next((g for g in reversed(groups[-3:]) if _on_line(g, word)), None)
        if group is None:
            groups.append([word])
        else:
            group.append(word)
    lines = [Baris(tuple(sorted(group, key=lambda k: (k.x0, k.x1)))) for group in groups]
    return sorted(lines, key=lambda line: (line.y, line.x0))


def _on_line(group: Sequence[Kata], word: Kata) -> bool:
    largest = max(group, key=lambda k: k.besar)
    return abs(word.y - largest.y) <= SAME_LINE * max(word.besar, largest.besar)


def split_line(line: Baris) -> list[Baris]:
    """The stretches of a line: parted where a gap is wide, and wider than justifying makes gaps."""
    gaps = [b.x0 - a.x1 for a, b in zip(line.kata, line.kata[1:], strict=False)]
    if not gaps:
        return [line]
    usual = median(gaps) if len(gaps) > 2 else min(*gaps, 0.35 * line.besar)
    limit = max(WIDE * line.besar, min(UNUSUAL * usual, WIDEST * line.besar))
    stretches: list[list[Kata]] = [[line.kata[0]]]
    for gap, word in zip(gaps, line.kata[1:], strict=True):
        if gap > limit:
            stretches.append([])
        stretches[-1].append(word)
    return [Baris(tuple(words)) for stretch in stretches for words in _colon_apart(stretch)]


def _colon_apart(words: list[Kata]) -> list[list[Kata]]:
    """A colon that stands apart from the words before it stands apart from those behind it too."""
    return [words[:1], words[1:]] if words[0].teks == ":" and len(words) > 1 else [words]
