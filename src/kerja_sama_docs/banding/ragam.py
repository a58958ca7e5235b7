"""A word and its kind."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

_MEANS: Final = "%/+=<>&@#$"
_DIGIT: Final = re.compile(r"\d")
_JOINTS: Final = re.compile(r"[-'.]")
_NO_CENTS: Final = re.compile(r",(?:0+|-)(?=\(|$)")


class Ragam(StrEnum):
    """What kind of word it is."""

    KATA = "kata"
    BACA = "baca"
    KOSONG = "kosong"
    ANGKA = "angka"
    UANG = "uang"
    TANGGAL = "tanggal"
    JANGKA = "jangka"
    PIHAK = "pihak"
    RUJUKAN = "rujukan"


@dataclass(frozen=True, slots=True)
class Kata:
    """A word.

    Attributes:
        teks: as printed.
        kunci: the key by which it equals another word.
        ragam: its kind.
        spasi: whether a blank stands before it.
        rujuk: for a reference that leans on the one before it ("Pasal 5, 6 dan 7"), the whole of it: "Pasal 6".
        ujar: what it says, without capitals and hyphens, sums without ",00" or ",-"; "" for punctuation that says nothing.
        ciri: what makes a text like another: its key without capitals, all references alike, "" for punctuation.

    """

    teks: str
    kunci: str
    ragam: Ragam
    spasi: bool
    rujuk: str = ""
    ujar: str = field(init=False, repr=False, compare=False)
    ciri: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Fold the key once: most words are read many times."""
        is_mark, is_reference = self.ragam is Ragam.BACA, self.ragam is Ragam.RUJUKAN
        said = "" if is_mark and self.kunci not in _MEANS else _plain(self.kunci)
        if self.ragam is Ragam.UANG:
            said = _NO_CENTS.sub("", said.replace("rp.", "rp", 1))
        object.__setattr__(self, "ujar", self.kunci if is_reference else said)
        object.__setattr__(self, "ciri", "" if is_mark else "§" if is_reference else self.kunci.casefold())


def _plain(key: str) -> str:
    """Hyphens and dots count only where they stand in figures."""
    folded = key.casefold()
    if folded.isalpha():
        return folded
    folded = folded.replace(" ", "")
    return folded if _DIGIT.search(folded) else _JOINTS.sub("", folded)
