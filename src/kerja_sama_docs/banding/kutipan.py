"""Citations of regulations and other papers: the numbers and years in them are names, no amounts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kerja_sama_docs.banding.kata import Kata, Ragam

_LAWS: Final = frozenset(
    {
        "undang-undang", "peraturan", "keputusan", "instruksi", "ketetapan", "qanun", "lembaran", "berita", "uu", "pp",
        "perpu", "perppu", "perpres", "permendagri", "perda", "pergub", "perbup", "perwali",
    }
)  # fmt: skip
_PAPERS: Final = frozenset({"kesepakatan", "perjanjian", "nota", "adendum", "surat"})
_NUMBER: Final = frozenset({"nomor", "no"})
_FIGURES: Final = frozenset({Ragam.ANGKA, Ragam.JANGKA})
_REACH: Final = 60  # words of a citation after the name of its kind


def name_citations(words: Sequence[Kata]) -> tuple[tuple[Kata, ...], tuple[str, ...]]:
    """The words with the numbers and years of citations as plain words; and those of regulations, in order."""
    told: list[Kata] = []
    numbers: list[str] = []
    left, is_law, before = 0, False, ""
    for word in words:
        key = word.kunci.casefold()
        if word.teks[:1].isupper() and (key in _LAWS or (key in _PAPERS and not (left and is_law))):
            left, is_law = _REACH, key in _LAWS
        elif key == ";":
            left = 0
        elif left:
            left -= 1
            if word.ragam in _FIGURES and (before in _NUMBER or (is_law and before == "tahun")):
                word = replace(word, ragam=Ragam.KATA)
                if is_law:
                    numbers.append(key)
        told.append(word)
        before = before if key == "." and before in _NUMBER else key
    return tuple(told), tuple(numbers)
