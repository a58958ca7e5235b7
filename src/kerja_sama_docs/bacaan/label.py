"""Numbers and headings that stand in front of words, typed or automatic."""

from __future__ import annotations

import re
from typing import Final

from kerja_sama_docs.bacaan.mentah import ParagrafMentah
from kerja_sama_docs.naskah import Jenis

PASAL_LINE: Final = re.compile(r"(?:PASAL|Pasal)\s+(?:\d{1,3}\s?[A-Z]{0,2}|[IVXLC]+)\s*[.:]?$")
PASAL_WITH_TITLE: Final = re.compile(
    r"((?:PASAL|Pasal)\s+(?:\d{1,3}[A-Z]{0,2}|[IVXLC]+))\s*[.:–-]?\s+(\S.*)$"
)
TYPED: Final = re.compile(
    r"(\((?:\d{1,3}[a-z]?|[a-z]{1,2}|[ivx]+)\)(?=\s|[A-Z]|$)"
    r"|(?:\d{1,3}|[a-z]{1,2}|[ivx]+|[A-Z]|[IVXLC]+)[.)](?=\s|$)"
    r"|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s|$))\s*"
)
PASAL_THEN_TITLE: Final = re.compile(
    r"((?:PASAL|Pasal)\s+(?:\d{1,3}[A-Z]{0,2}|[IVXLC]+))\s*[.:–—-]\s*(\D.*)$"
)
ROMAN: Final = re.compile(r"[ivx]{2,}$")
WORD: Final = re.compile(r"[^\W\d_][^\s(]*")
LONGEST_TITLE: Final = 150
MOST_WORDS: Final = 14
JOINERS: Final = frozenset(
    "dan atau dan/atau serta di ke dari untuk dengan bagi dalam pada oleh yang tentang atas antara".split()
)
ORNAMENT: Final = " \t().,:;–-"


def split_typed(text: str) -> tuple[str, str]:
    """Split off the typed label in front of a text: "(2) Biaya" gives "(2)" and "Biaya"; else "" and the text."""
    match = TYPED.match(text)
    return (match[1], text[match.end() :]) if match else ("", text)


def bare(number: str) -> str:
    """Give a number without its ornament: "(2)" → "2", "Pasal 5" → "5", "a." → "a"."""
    return re.sub(r"^(?:pasal|ayat|huruf|angka)\s+", "", number.strip(ORNAMENT), flags=re.I)


def pasal_heading(paragraph: ParagrafMentah) -> tuple[str, str] | None:
    """Give number as printed and title of a pasal heading in any file, automatic or typed; None if it isn't one."""
    if PASAL_LINE.match(paragraph.nomor):
        return paragraph.nomor, _one_line(paragraph.teks)
    if paragraph.nomor:
        return None
    first, _, rest = paragraph.teks.partition("\n")
    if PASAL_LINE.match(first):
        return first.rstrip(" .:"), _one_line(rest)
    match = PASAL_WITH_TITLE.match(first)
    if match and not rest and is_capital_title(match[2]):
        return match[1], match[2]
    match = PASAL_THEN_TITLE.match(first)
    if match and not rest and is_heading_case(match[2]):
        return match[1], match[2]
    return None


def contract_heading(paragraph: ParagrafMentah) -> tuple[str, str]:
    """Do the same for a paragraph whose style already says that it is a heading."""
    if paragraph.nomor:
        return paragraph.nomor, _one_line(paragraph.teks)
    return pasal_heading(paragraph) or ("", _one_line(paragraph.teks))


def is_capital_title(text: str) -> bool:
    """Whether a text could be the title of a pasal by its looks: short, and without small letters."""
    return len(text) <= LONGEST_TITLE and text.upper() == text and any(c.isalpha() for c in text)


def is_heading_case(text: str) -> bool:
    """Whether a text could be a title by its letters: capitals only, or each word but the joining ones with one."""
    if is_capital_title(text):
        return True
    words = WORD.findall(text)
    if not words or len(words) > MOST_WORDS or text.endswith((".", ";", ":", ",")):
        return False
    return words[0][0].isupper() and all(w[0].isupper() or w in JOINERS for w in words)


def is_title(paragraph: ParagrafMentah) -> bool:
    """Whether a paragraph below "Pasal N" is its title: written as one, or short and centred."""
    text = paragraph.teks
    if paragraph.nomor or split_typed(text)[0]:
        return False
    short = len(text) <= LONGEST_TITLE and not text.endswith((".", ";", ":", ","))
    return is_heading_case(text) or (paragraph.tengah and short)


def rank_of_label(label: str, below_number: bool) -> Jenis:
    """Tell the rank that a number shows by its shape; `below_number` when it stands below an ANGKA."""
    core = bare(label)
    if label.startswith("(") and core[:1].isdigit():
        return Jenis.AYAT
    if "." in core:
        return Jenis.AYAT
    if core.isdigit():
        return Jenis.ANGKA
    if ROMAN.match(core):
        return Jenis.SUBHURUF
    if len(core) <= 2 and core.isalpha():
        return Jenis.SUBHURUF if below_number and label.endswith(")") else Jenis.HURUF
    return Jenis.PARAGRAF


def _one_line(text: str) -> str:
    return text.replace("\n", " ")
