"""Texts as words: amounts, dates, terms, parties and references are one word each, so that none is ever cut in two."""

from __future__ import annotations

import re
from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

from kerja_sama_docs.bahasa import BULAN
from kerja_sama_docs.banding.ragam import Kata, Ragam
from kerja_sama_docs.banding.rantai import chain_references

__all__ = ["Kata", "Kosakata", "Ragam", "join_words", "mask_references", "split_words", "substance"]


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
# Most words are small letters and begin nothing else: they are tried before all that is rare.
_PLAIN: Final = r"(?:[cfgikmnoquvwxyz]|(?!pasal|ayat|huruf|tanggal|s(?:epuluh|ebelas|eratus|eribu|atu|embilan)|dua|tiga|empat|lima|enam|tujuh|delapan|puluh|belas|ratus|ribu|juta)[a-z])[a-z]*+(?![^\W_]|[-’'/.][^\W_])"
_WORD: Final = re.compile(
    rf"""\x20?(?:(?P<biasa>{_PLAIN})
    |(?P<luar>{_CITED}{_OTHER_TEXT})
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
    |(?P<baca>\S))""",
    re.VERBOSE,
)
_SAME: Final = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "–": "-", "—": "-", "‑": "-"}
    | dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"), "")
)  # fmt: skip
_SPELLING: Final = (("propinsi", "provinsi"), ("bermaterai", "bermeterai"), ("syah", "sah"), ("azas", "asas"))
_KINDS: Final = MappingProxyType({ragam.value: ragam for ragam in Ragam})
_CITED_NAMES: Final = frozenset({"luar", "rujukan"})
Kosakata = dict[tuple[str | None, str], Kata]
"""Words met before, by kind and text with the blank before it: an agreement uses few words, each many times."""


def split_words(text: str, known: Kosakata | None = None) -> tuple[Kata, ...]:
    """The words of a text. Blanks, line breaks, quote styles and invisible characters make no difference to their keys.

    `known` is filled with the words that are met, and spares them from being made again.
    """
    folded = " ".join(text.translate(_SAME).split())
    met: Kosakata = {} if known is None else known
    words: list[Kata] = []
    cited: list[int] = []
    for match in _WORD.finditer(folded):
        name = match.lastgroup
        found = name, match[0]
        word = met.get(found)
        if word is None:
            word = met[found] = _word(*found)
        if name in _CITED_NAMES:
            cited.append(len(words))
        words.append(word)
    return tuple(chain_references(words, cited) if cited else words)


def _word(name: str | None, found: str) -> Kata:
    ragam = _KINDS.get(name or "", Ragam.KATA)
    text = found.removeprefix(" ")
    return Kata(text, "…" if ragam is Ragam.KOSONG else text, ragam, text != found)


def mask_references(text: str) -> str:
    """The text as it is, blanks and quotes and all, with every reference alike."""

    def mask(match: re.Match[str]) -> str:
        if match.lastgroup not in _CITED_NAMES:
            return match[0]
        return " §" if match[0][0] == " " else "§"

    return _WORD.sub(mask, text)


def join_words(words: Iterable[Kata]) -> str:
    """The words as running text, with the blank before the first of them."""
    return "".join([f" {word.teks}" if word.spasi else word.teks for word in words])


def substance(words: Iterable[Kata], *, mask: bool = False) -> str:
    """What the words say, whatever their punctuation, capitals, blanks and spelling; `mask`: all references alike."""
    parts: list[str] = []
    after_figure = False
    for word in words:
        said = word.ujar
        if mask and word.ragam is Ragam.RUJUKAN:
            said = "§"
        elif after_figure and said[:1].isdigit():
            parts.append(" ")
        if said:
            parts.append(said)
            after_figure = said[-1].isdigit()
    text = "".join(parts)
    for variant, proper in _SPELLING:
        text = text.replace(variant, proper)
    return text
