"""Texts as words: amounts, dates, terms, parties and references are one word each, so that none is ever cut in two."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

from kerja_sama_docs.bahasa import BULAN


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
    """A word as printed, the key by which it equals another word, its kind, and whether a blank stands before it."""

    teks: str
    kunci: str
    ragam: Ragam
    spasi: bool


_MONTH: Final = "|".join(BULAN)
_NUMERAL: Final = r"(?:sepuluh|sebelas|seratus|seribu|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|ratus|ribu|juta)"
# Atomic: what a hostile text repeats a thousand times is tried once.
_NUMERALS: Final = rf"(?>{_NUMERAL}(?:\s?{_NUMERAL}){{0,24}})\b"
_SPAN: Final = r"(?:hari\skerja|hari\skalender|hari|minggu|bulan|tahun|jam|triwulan|semester)\b"
_NUMBER: Final = r"\d+(?:[.,]\d+)*%?(?!\w)"
_FIGURE: Final = rf"{_NUMBER}(?:\s\([A-Za-z ]{{2,120}}\))?"
_CITED: Final = r"(?>[Pp](?:asal|ASAL)\s\d+[A-Z]?(?:\sayat\s\(\d+[a-z]?\))?(?:\shuruf\s[a-z]{1,2}\b)?(?:\sangka\s\d+\)?)?)"
_OTHER_TEXT: Final = (
    r"(?=\s(?:(?:juncto|jo\.)\s)?(?:Undang|Peraturan|Keputusan|Instruksi|Kitab|UU|PP|Perpres|Permen|Perda"
    r"|(?:Kesepakatan|Perjanjian|Nota)(?!(?:\s\w+){1,3}?\sini\b)))"
)
_WORD: Final = re.compile(
    rf"""(?P<luar>{_CITED}{_OTHER_TEXT})
    |(?P<rujukan>{_CITED}|ayat\s\(\d+[a-z]?\)(?:\shuruf\s[a-z]{{1,2}}\b)?(?:\sangka\s\d+\)?)?|huruf\s[a-z]\b(?!['’]))
    |(?P<uang>Rp\.?\s?\d+(?:\.\d{{3}})*(?:,\d+|,-)?(?:\s\([^()]{{2,200}}\))?)
    |(?P<tanggal>\d{{1,2}}\s(?:{_MONTH})\s\d{{4}}|\d{{1,2}}[-/]\d{{1,2}}[-/]\d{{4}}
        |(?i:tanggal\s{_NUMERALS},?\s(?:bulan\s)?(?:{_MONTH}),?\stahun\s{_NUMERALS})
        |\b(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\b)
    |(?P<jangka>(?:{_FIGURE}|\b{_NUMERALS})\s{_SPAN})
    |(?P<angka>{_FIGURE})
    |(?P<pihak>\bPARA\sPIHAK\b|\bPIHAK\s(?:KE\s?[A-Z]+|PERTAMA|[IVX]+)\b)
    |(?P<kosong>\.{{3,}}|…+|_{{3,}})
    |(?P<kata>[^\W_]+(?:[-’'/.][^\W_]+)*)
    |(?P<baca>\S)""",
    re.VERBOSE,
)
_SAME: Final = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "–": "-", "—": "-", "‑": "-"}
    | dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"), "")
)  # fmt: skip
_SPELLING: Final = (("propinsi", "provinsi"), ("bermaterai", "bermeterai"), ("syah", "sah"), ("azas", "asas"))
_MEANS: Final = "%/+=<>&@#$"


def split_words(text: str) -> tuple[Kata, ...]:
    """The words of a text. Blanks, line breaks, quote styles and invisible characters make no difference to their keys."""
    folded = " ".join(text.translate(_SAME).split())
    words: list[Kata] = []
    end = 0
    for match in _WORD.finditer(folded):
        name = match.lastgroup or "kata"
        ragam = Ragam.KATA if name == "luar" else Ragam(name)
        key = "…" if ragam is Ragam.KOSONG else match.group()
        words.append(Kata(match.group(), key, ragam, match.start() > end))
        end = match.end()
    return tuple(words)


def join_words(words: Iterable[Kata]) -> str:
    """The words as running text, with the blank before the first of them."""
    return "".join(f" {word.teks}" if word.spasi else word.teks for word in words)


def substance(words: Iterable[Kata], *, mask: bool = False) -> str:
    """What the words say, whatever their punctuation, capitals, blanks and spelling; `mask`: all references alike."""
    parts: list[str] = []
    for word in words:
        if word.ragam is Ragam.RUJUKAN and mask:
            parts.append("§")
        elif word.ragam is not Ragam.BACA or word.kunci in _MEANS:
            if parts and parts[-1][-1:].isdigit() and word.kunci[:1].isdigit():
                parts.append(" ")
            parts.append(word.kunci if word.ragam is Ragam.RUJUKAN else _plain(word.kunci))
    said = "".join(parts)
    for variant, proper in _SPELLING:
        said = said.replace(variant, proper)
    return said


def _plain(key: str) -> str:
    """Hyphens and dots count only where they stand in figures."""
    folded = key.casefold().replace(" ", "")
    return folded if any(c.isdigit() for c in folded) else re.sub(r"[-'.]", "", folded)


def features(words: Iterable[Kata]) -> frozenset[str]:
    """What makes a text like another: its words and its pairs of neighbours."""
    keys = [
        "§" if word.ragam is Ragam.RUJUKAN else word.kunci.casefold()
        for word in words
        if word.ragam is not Ragam.BACA
    ]
    pairs = (f"{one} {two}" for one, two in pairwise(keys))
    return frozenset(keys).union(pairs)
