"""Letters that give authority: a surat kuasa or a decree with its giver, number and date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from kerja_sama_docs.aturan.pihak_judul import is_blank
from kerja_sama_docs.bahasa import parse_tanggal


@dataclass(frozen=True, slots=True)
class Surat:
    """A letter as cited; what is blank or not told is "" or None."""

    pemberi: str
    nomor: str
    tanggal: date | None


_POWER: Final = re.compile(r"\bSurat\s+Kuasa(?:\s+Khusus)?\b", re.I)
_DECREE: Final = re.compile(r"\b(?:Surat\s+)?Keputusan\b|(?<![/.\w-])SK\b(?![/.-])", re.I)
_UNTIL: Final = re.compile(
    r"\b(?:Surat\s+Kuasa|(?:Surat\s+)?Keputusan|untuk\s+dan\s+atas|bertindak|selanjutnya|berkedudukan)\b|[;\n\t]",
    re.I,
)
_NUMBER: Final = re.compile(
    r"\b(?:Nomor|No\.?)\s*:?\s*(.+?)(?=\s*,?\s*\b(?:tanggal|tgl|bertanggal|tertanggal)\b|\s*[,;)]|\s+tentang\b|\s*$)",
    re.I,
)
_DATE: Final = re.compile(
    r"\b(?:tanggal|tgl\.?|bertanggal|tertanggal)\s*:?\s*(?:(\d{1,2}\s+[A-Za-z]+\s+\d{4})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))",
    re.I,
)
_GIVER: Final = re.compile(r"\b(?:dari|oleh)\s+((?:Gubernur|Bupati|Wali\s?kota)\b[^,;\n]*)", re.I)
_SHORTEST_GIVER: Final = 4
_LONGEST: Final = 400


def find_power(text: str) -> Surat | None:
    """The surat kuasa that a party acts by; None if it names none."""
    return _read(text, _POWER)


def find_decree(text: str) -> Surat | None:
    """The decree of appointment that a party names; None if it names none."""
    return _read(text, _DECREE)


def read_date(text: str) -> date | None:
    """The first date after "tanggal" in a text."""
    found = _DATE.search(text)
    if found is None:
        return None
    if found[1]:
        return parse_tanggal(found[1])
    try:
        return date(int(found[4]), int(found[3]), int(found[2]))
    except ValueError:
        return None


def _read(text: str, shape: re.Pattern[str]) -> Surat | None:
    begin = shape.search(text)
    if begin is None:
        return None
    rest = text[begin.end() : begin.end() + _LONGEST]
    until = _UNTIL.search(rest)
    rest = rest[: until.start()] if until else rest
    number = _NUMBER.search(rest)
    giver = rest[: number.start()] if number else rest
    if len(giver.strip()) <= _SHORTEST_GIVER and (after := _GIVER.search(rest)):
        giver = after[1]
    value = number[1].strip() if number else ""
    return Surat(" ".join(giver.split()).strip(" ,:"), "" if is_blank(value) else value, read_date(rest))
