"""Who has a right or a duty: by the words of a provision, and by those that lead to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from kerja_sama_docs.banding.kata import Kata, Ragam

_RIGHT: Final = re.compile(r"\b(?:ber)?hak\b", re.IGNORECASE)
_OBLIGATION: Final = re.compile(r"\b(?:ber)?(?:ke)?wajib(?:an)?\b", re.IGNORECASE)
_PARTY: Final = re.compile(r"\bPIHAK [A-Z]+\b")
_MODAL: Final = frozenset(
    {"wajib", "berkewajiban", "berhak", "harus", "dapat", "boleh", "dilarang", "bertanggung", "berwenang"}
)
_OF: Final = frozenset({"hak", "kewajiban", "tanggung", "wewenang"})
_JOINED: Final = frozenset({"dan", "atau", ",", "dan/atau", "serta"})
Tangan = tuple[bool, bool, frozenset[str]]


def changes_hands(old_lead: str, new_lead: str, *, neutral: bool = False) -> bool:
    """Whether a point moved from a right to a duty, or from one party to another, by the words that lead to its list.

    `neutral`: the leads have several lines, the nearest first, and the first that names a right or a duty decides; a
    lead that names none changes nothing.
    """
    if not neutral:
        return _hand(old_lead) != _hand(new_lead)
    old, new = hand_of(old_lead), hand_of(new_lead)
    return old is not None and new is not None and old != new


def hand_of(lead: str) -> Tangan | None:
    """Right, duty and parties of the nearest line that names a right or a duty; None if none does."""
    return next((hand for line in lead.split("\n") if any((hand := _hand(line))[:2])), None)


def is_reversed(old: Sequence[Kata], new: Sequence[Kata]) -> bool:
    """Whether a provision now binds or entitles another party, or its right became a duty or the other way round."""
    who_old, who_new = bearer(old), bearer(new)
    if who_old and who_new and who_old != who_new:
        return True
    return {_kind(old), _kind(new)} == {(True, False), (False, True)}


def bearer(words: Sequence[Kata]) -> frozenset[str]:
    """The parties that a provision is about: those before its first "wajib" or its like, after "hak", or at its head."""
    for n, word in enumerate(words):
        key = word.kunci.casefold()
        if key in _MODAL:
            who = _group(words, n - 1, -1)
            if who:
                return who
        elif key in _OF and n + 1 < len(words) and words[n + 1].ragam is Ragam.PIHAK:
            return _group(words, n + 1, 1)
    return _group(words, 0, 1)


def _group(words: Sequence[Kata], at: int, step: int) -> frozenset[str]:
    """Parties in a row from here on, with what joins them."""
    found: set[str] = set()
    while 0 <= at < len(words) and (
        words[at].ragam is Ragam.PIHAK or (found and words[at].kunci.casefold() in _JOINED)
    ):
        if words[at].ragam is Ragam.PIHAK:
            found.add(words[at].kunci)
        at += step
    return frozenset(found)


def _kind(words: Sequence[Kata]) -> tuple[bool, bool]:
    """Whether it gives a right, and whether it lays down a duty; talking of either (“pengaturan mengenai hak”) does neither."""
    keys = {word.kunci.casefold() for word in words}
    owned = {a.kunci.casefold() for a, b in pairwise(words) if b.ragam is Ragam.PIHAK}
    return "berhak" in keys or "hak" in owned, bool(keys & {"wajib", "berkewajiban"}) or "kewajiban" in owned


def _hand(lead: str) -> Tangan:
    return bool(_RIGHT.search(lead)), bool(_OBLIGATION.search(lead)), frozenset(_PARTY.findall(lead))
