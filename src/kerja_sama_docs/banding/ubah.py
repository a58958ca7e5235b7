"""The change of one text into another, in phrases rather than confetti."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Final

from kerja_sama_docs.banding.kata import Kata, Ragam, join_words, substance
from kerja_sama_docs.banding.kutipan import name_citations
from kerja_sama_docs.banding.model import Keping, Macam, Perubahan, Tanda
from kerja_sama_docs.banding.tanda import marks_of_texts, marks_of_whole, marks_of_words, names_law
from kerja_sama_docs.banding.urut import common_in_order

_BRIDGE: Final = 2  # kept words between two changes that are read as part of one change
_MOSTLY: Final = 0.2  # with less than this kept, a text is shown as replaced

Potong = tuple[bool, tuple[Kata, ...], tuple[Kata, ...]]
_PLAIN: Final = frozenset({Ragam.KATA, Ragam.BACA})


def change_of(
    old: Sequence[Kata], new: Sequence[Kata], address_old: str, address_new: str, lead: str = ""
) -> Perubahan | None:
    """The change of a unit that is the same unit on both sides; None if it says the same in the same words.

    `lead`: what leads to it on either side, the title of its pasal.
    """
    if old is new or [word.kunci for word in old] == [word.kunci for word in new]:
        return None
    old, laws_old = name_citations(old)
    new, laws_new = name_citations(new)
    pieces = _cut(old, new)
    pieces = _as_phrases(pieces)
    is_substance = substance(old) != substance(new)
    marks: set[Tanda] = set()
    if is_substance:
        marks.update(chain.from_iterable(_marks(a, b) for kept, a, b in pieces if not kept))
        marks |= marks_of_texts(old, new, lead)
        if sorted(laws_old) != sorted(laws_new):
            marks.add(Tanda.DASAR_HUKUM)
    return Perubahan(
        address_old,
        address_new,
        Macam.DIUBAH,
        join_words(old).strip(),
        join_words(new).strip(),
        tuple(Keping(join_words(a), join_words(b), kept) for kept, a, b in pieces),
        is_substance,
        order_marks(marks),
    )


def addition(words: Sequence[Kata], address: str, text: str, lead: str = "") -> Perubahan:
    """A unit that only the new naskah has; `text` as it is to be shown, `lead` what leads to it (a right, a duty)."""
    marks = order_marks(marks_of_whole(name_citations(words)[0], lead))
    return Perubahan(None, address, Macam.DITAMBAH, None, text, (), True, marks)


def removal(words: Sequence[Kata], address: str, text: str, lead: str = "") -> Perubahan:
    """A unit that only the old naskah has; `text` as it is to be shown, `lead` what led to it."""
    marks = order_marks(marks_of_whole(name_citations(words)[0], lead))
    return Perubahan(address, None, Macam.DIHAPUS, text, None, (), True, marks)


def order_marks(marks: set[Tanda]) -> tuple[Tanda, ...]:
    """Marks in the order in which they are declared."""
    return tuple(tanda for tanda in Tanda if tanda in marks)


def _marks(old: tuple[Kata, ...], new: tuple[Kata, ...]) -> set[Tanda]:
    if substance(old) == substance(new):
        return set()
    law = {Tanda.DASAR_HUKUM} if names_law(old) or names_law(new) else set()
    return marks_of_words(old, new) | law


def _cut(old: Sequence[Kata], new: Sequence[Kata]) -> list[Potong]:
    """The two texts in stretches that are kept and stretches that are not, in turns."""
    pieces: list[Potong] = []
    pairs = common_in_order([word.kunci for word in old], [word.kunci for word in new])
    i = j = start = 0
    for n, (x, y) in enumerate([*pairs, (len(old), len(new))]):
        if x > i or y > j or n == len(pairs):
            if n > start:
                from_old, from_new = pairs[start]
                pieces.append((True, tuple(old[from_old:i]), tuple(new[from_new:j])))
            if x > i or y > j:
                pieces.append((False, tuple(old[i:x]), tuple(new[j:y])))
            start = n
        i, j = x + 1, y + 1
    return pieces


def _as_phrases(pieces: list[Potong]) -> list[Potong]:
    """Join changes with hardly anything between them; a text of which hardly anything is kept is one change."""
    kept = sum(len(a) for is_kept, a, _ in pieces if is_kept)
    longer = max(sum(len(a) for _, a, _ in pieces), sum(len(b) for _, _, b in pieces))
    if kept < _MOSTLY * longer:
        return [(False, _flat(a for _, a, _ in pieces), _flat(b for _, _, b in pieces))]
    joined: list[Potong] = []
    for n, piece in enumerate(pieces):
        bridge = piece[0] and 0 < n < len(pieces) - 1 and _is_bridge(piece[1])
        if joined and (bridge or not piece[0]) and not joined[-1][0]:
            _, a, b = joined.pop()
            joined.append((False, a + piece[1], b + piece[2]))
        else:
            joined.append(piece)
    return joined


def _is_bridge(words: tuple[Kata, ...]) -> bool:
    return len(words) <= _BRIDGE and all(word.ragam in _PLAIN for word in words)


def _flat(parts: Iterable[tuple[Kata, ...]]) -> tuple[Kata, ...]:
    return tuple(chain.from_iterable(parts))
