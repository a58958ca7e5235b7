"""Texts read once: most of two versions is the same, and so are many clauses of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from kerja_sama_docs.banding.kata import Kata, Kosakata, Ragam, split_words, substance


@dataclass(frozen=True)
class Terbaca:
    """A text as words, and what it says with all references alike."""

    kata: tuple[Kata, ...]
    kunci: str

    @cached_property
    def ujar(self) -> tuple[str, ...]:
        """Its words without punctuation and capitals, all references alike."""
        return tuple([word.ciri for word in self.kata if word.ciri])

    @cached_property
    def ciri(self) -> frozenset[str]:
        """What makes it like another: its words and its pairs of neighbours; seldom asked for, where texts are equal."""
        return frozenset(self.ujar).union([f"{one} {two}" for one, two in pairwise(self.ujar)])

    @cached_property
    def rujukan(self) -> tuple[int, ...]:
        """The places of its references."""
        return tuple([n for n, word in enumerate(self.kata) if word.ragam is Ragam.RUJUKAN])


class Kamus:
    """What was read during one comparison."""

    def __init__(self) -> None:
        self._known: dict[str, Terbaca] = {}
        self._words: Kosakata = {}

    def read(self, text: str) -> Terbaca:
        """Give the text as words."""
        found = self._known.get(text)
        if found is None:
            words = split_words(text, self._words)
            found = self._known[text] = Terbaca(words, substance(words, mask=True))
        return found


def joined(texts: Sequence[Terbaca]) -> Terbaca:
    """Several texts as one."""
    if len(texts) == 1:
        return texts[0]
    return Terbaca(
        tuple(word for read in texts for word in read.kata), "|".join(read.kunci for read in texts)
    )
