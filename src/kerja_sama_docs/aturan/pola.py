"""The patterns of the table of contents, and texts made ready for them.

A pattern's words become needles that are sought in a text of plain words, so that thousands of paragraphs cost little.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Pola:
    """A pattern: `tempat` are places each of which one of its needles fills; none of `tanpa` may be there."""

    tempat: tuple[tuple[str, ...], ...]
    tanpa: tuple[str, ...] = ()

    def fits(self, lipat: str) -> bool:
        """Whether a text, folded by `fold`, has what the pattern asks for."""
        for place in self.tempat:  # loops: thousands of paragraphs meet a hundred patterns here
            for needle in place:
                if needle in lipat:
                    break
            else:
                return False
        return not any(needle in lipat for needle in self.tanpa)

    def may_fit(self, lipat: str) -> bool:
        """Whether it could fit a part of a text: False saves trying it on every one."""
        return all(any(needle in lipat for needle in place) for place in self.tempat)


def fold(text: str) -> str:
    """The words of a text in small letters with a blank before and after each; punctuation and hyphens are gone."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def fits_any(lipat: str, patterns: Iterable[Pola]) -> bool:
    """Whether one of the patterns fits."""
    return any(pattern.fits(lipat) for pattern in patterns)


@cache
def read_pola(text: str | None) -> Pola:
    """A pattern as the table writes it; what has no words fits nothing."""
    places: list[tuple[str, ...]] = []
    without: list[str] = []
    for place in (text or "").split():
        needles = tuple(n for n in map(_needle, place.lstrip("!").split("/")) if n)
        if place.startswith("!"):
            without.extend(needles)
        elif needles:
            places.append(needles)
    return Pola(tuple(places), tuple(without)) if places else Pola(((),))


def _needle(choice: str) -> str:
    """`akhir` → " akhir ", `akhir*` → " akhir", `*akhir*` → "akhir", `data_pribadi` → " data pribadi "."""
    words = " ".join(_WORD.findall(choice.replace("_", " ").casefold()))
    if not words:
        return ""
    before = "" if choice.startswith("*") else " "
    return f"{before}{words}{'' if choice.endswith('*') else ' '}"
