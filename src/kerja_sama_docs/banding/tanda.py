"""Why a change deserves a second look: what kind of words it touches."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from kerja_sama_docs.banding.kata import Kata, Ragam, join_words
from kerja_sama_docs.banding.model import Tanda

_FIGURES: Final = {
    Ragam.UANG: Tanda.JUMLAH,
    Ragam.ANGKA: Tanda.JUMLAH,
    Ragam.TANGGAL: Tanda.TANGGAL,
    Ragam.JANGKA: Tanda.JANGKA,
}
_KINDS: Final = _FIGURES | {Ragam.PIHAK: Tanda.PIHAK, Ragam.RUJUKAN: Tanda.RUJUKAN}
_DUTY: Final = frozenset({"wajib", "kewajiban", "berkewajiban", "harus", "dapat", "boleh", "berhak", "hak"})
_NOT: Final = frozenset({"tidak", "bukan", "tanpa", "belum", "dilarang", "kecuali", "jangan", "tak"})
_RIGHT: Final = re.compile(r"\b(?:ber)?hak\b", re.IGNORECASE)
_OBLIGATION: Final = re.compile(r"\b(?:ber)?(?:ke)?wajib(?:an)?\b", re.IGNORECASE)
_PARTY: Final = re.compile(r"\bPIHAK [A-Z]+\b")
_LAW: Final = re.compile(
    r"\b(?:Undang-Undang|Peraturan (?:Pemerintah|Presiden|Menteri|Daerah)|Keputusan \w+)\b.{0,200}?\bNomor\b"
)


def marks_of_words(old: Sequence[Kata], new: Sequence[Kata]) -> set[Tanda]:
    """Marks of words that were replaced by others."""
    found = {_KINDS[r] for r in _KINDS if _keys(old, r) != _keys(new, r)}
    if _plain(old, _DUTY) != _plain(new, _DUTY):
        found.add(Tanda.WAJIB_DAPAT)
    if _plain(old, _NOT) != _plain(new, _NOT):
        found.add(Tanda.NEGASI)
    return found


def marks_of_whole(words: Sequence[Kata]) -> set[Tanda]:
    """Marks of a unit that came or went whole: the figures in it, and the laws that it names."""
    found = {_FIGURES[word.ragam] for word in words if word.ragam in _FIGURES}
    return found | ({Tanda.DASAR_HUKUM} if names_law(words) else set())


def names_law(words: Iterable[Kata]) -> bool:
    """Whether a regulation is cited by its number."""
    return _LAW.search(join_words(words)) is not None


def changes_hands(old_lead: str, new_lead: str) -> bool:
    """Whether a point moved from a right to a duty, or from one party to another, by the words that lead to its list."""
    return _hand(old_lead) != _hand(new_lead)


def _hand(lead: str) -> tuple[bool, bool, frozenset[str]]:
    return bool(_RIGHT.search(lead)), bool(_OBLIGATION.search(lead)), frozenset(_PARTY.findall(lead))


def _keys(words: Sequence[Kata], ragam: Ragam) -> Counter[str]:
    return Counter(word.kunci for word in words if word.ragam is ragam)


def _plain(words: Sequence[Kata], wanted: frozenset[str]) -> Counter[str]:
    return Counter(key for word in words if (key := word.kunci.casefold()) in wanted)
