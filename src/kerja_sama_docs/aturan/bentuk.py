"""What several rules ask of a paper: its texts with their addresses, its form, the date in its opening sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from kerja_sama_docs.bahasa import BULAN, HARI, parse_terbilang
from kerja_sama_docs.naskah import Bagian, Blok, Naskah, Paragraf

# Day, month, year as written; it need not be a day of the calendar.
HariBulanTahun = tuple[int, int, int]


class Bentuk(StrEnum):
    """The form that the title gives a paper."""

    KESEPAKATAN = "Kesepakatan Bersama"
    PERJANJIAN = "Perjanjian Kerja Sama"
    LAIN = ""


@dataclass(frozen=True, slots=True)
class TeksBeralamat:
    """A text of the paper: a paragraph, or one paragraph of a table cell."""

    bagian: Bagian
    alamat: str
    teks: str


@dataclass(frozen=True, slots=True)
class Pembuka:
    """The date of the opening sentence: weekday (Monday 0), date in words, date in digits; None where not readable."""

    alamat: str
    hari: int | None
    kata: HariBulanTahun | None
    angka: HariBulanTahun | None


def iter_teks(naskah: Naskah) -> Iterator[TeksBeralamat]:
    """Every text in reading order."""
    for blok in naskah.blok:
        bagian, alamat = blok.bagian, blok.alamat
        for teks in _words_of(blok):
            yield TeksBeralamat(bagian, alamat, teks)


def _words_of(blok: Blok) -> Iterable[str]:
    """The text of a paragraph, or those of a table."""
    if isinstance(blok, Paragraf):
        return (blok.teks,)
    return (teks for baris in blok.baris for sel in baris.sel for teks in sel.teks)


_CHANGED: Final = re.compile(
    r"\b(?:ADENDUM|ADDENDUM|AMANDEMEN|AMENDEMEN|PERUBAHAN (?:KE\w+ )?ATAS|PERJANJIAN PERUBAHAN)\b"
)
_SUBJECT: Final = re.compile(r"\bTENTANG\b|\bNOMOR\b|\bANTARA\b")


def form_of(naskah: Naskah) -> Bentuk:
    """The form by the title; LAIN for whatever is not plainly one of the two, amendments included."""
    name = _SUBJECT.split(_title(naskah), maxsplit=1)[0].replace("KERJASAMA", "KERJA SAMA")
    has_mou, has_pks = "KESEPAKATAN BERSAMA" in name, "PERJANJIAN KERJA SAMA" in name
    if has_mou == has_pks or is_amendment(naskah):
        return Bentuk.LAIN
    return Bentuk.KESEPAKATAN if has_mou else Bentuk.PERJANJIAN


def is_amendment(naskah: Naskah) -> bool:
    """Whether the title says that the paper changes another one: its numbers of pasal are then those of two papers."""
    return _CHANGED.search(_title(naskah)) is not None


def _title(naskah: Naskah) -> str:
    front = (b for b in naskah.blok if b.bagian is Bagian.JUDUL or b.bagian is Bagian.NOMOR)
    lines = (teks for blok in front for teks in _words_of(blok))
    return " ".join(" ".join(lines).upper().split())


MONTHS: Final = {name.casefold(): n for n, name in enumerate(BULAN, start=1)} | {
    "pebruari": 2,
    "nopember": 11,
}
DAYS: Final = {name.casefold(): n for n, name in enumerate(HARI)} | {"jum'at": 4, "jum’at": 4, "ahad": 6}
_LONGEST_OPENING: Final = 1000
_OPENING: Final = re.compile(r"\bpada\s+hari\s+ini\b", re.I)
_DAY: Final = re.compile(r"\bhari\s+ini\s*[,:]?\s*(?:hari\s+)?([A-Za-z]+(?:['’]at)?)", re.I)
_DIGITS: Final = r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})"
_NAMED: Final = r"(\d{1,2})\s+([A-Za-z]+)\s+(\d{4})"
_WORDS: Final = re.compile(
    r"\btanggal\s+([A-Za-z ]+?|\d{1,2})\s*,?\s*bulan\s+([A-Za-z]+)\s*,?\s*tahun\s+([A-Za-z ]+?|\d{4})"
    rf"(?:\s*,?\s*\(\s*(?:{_DIGITS}|{_NAMED})\s*\)|(?=\s*[,.;:(]|\s+bertempat\b|\s*$))",
    re.I,
)
_SHORT: Final = re.compile(
    rf"(?:\btanggal\s+|\bhari\s+ini\s*,?\s*(?:hari\s+)?[A-Za-z'’]+\s*,?\s*){_NAMED}", re.I
)


def opening_of(naskah: Naskah) -> Pembuka | None:
    """The date in "Pada hari ini …", or None when the paper has no such sentence."""
    for first in iter_teks(naskah):
        begins = _OPENING.search(first.teks)
        if begins is not None and first.bagian is not Bagian.LAMPIRAN:
            return _read_opening(
                first.alamat, " ".join(first.teks[begins.start() :][:_LONGEST_OPENING].split())
            )
    return None


def _read_opening(alamat: str, teks: str) -> Pembuka:
    day = _DAY.search(teks)
    words = _WORDS.search(teks)
    kata = angka = None
    if words is not None:
        kata = _three(words[1], words[2], words[3])
        angka = _three(*words.group(4, 5, 6)) or _three(*words.group(7, 8, 9))
    elif short := _SHORT.search(teks):
        angka = _three(short[1], short[2], short[3])
    return Pembuka(alamat, DAYS.get(day[1].casefold()) if day else None, kata, angka)


def date_of(naskah: Naskah) -> date | None:
    """The day of the paper, where its opening gives one that is possible.

    Where words and digits differ, the one of them that falls on the weekday that is written; None if that can't tell.
    """
    opening = opening_of(naskah)
    if opening is None:
        return None
    days = {day for day in map(to_date, (opening.kata, opening.angka)) if day is not None}
    if len(days) > 1:
        days = {day for day in days if day.weekday() == opening.hari}
    return days.pop() if len(days) == 1 else None


_A_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b|\btahun\s+(?:seribu|dua\s?ribu)\b", re.I)


def is_to_be_dated(naskah: Naskah) -> bool:
    """Whether the opening leaves its date blank: the paper is still to be signed, so it is judged as of now."""
    for first in iter_teks(naskah):
        begins = _OPENING.search(first.teks)
        if begins is not None and first.bagian is not Bagian.LAMPIRAN:
            return _A_YEAR.search(first.teks[begins.start() :][:_LONGEST_OPENING]) is None
    return False


def to_date(written: HariBulanTahun | None) -> date | None:
    """The day of the calendar, None if there is none."""
    if written is None:
        return None
    try:
        return date(written[2], written[1], written[0])
    except ValueError:
        return None


def _three(day: str | None, month: str | None, year: str | None) -> HariBulanTahun | None:
    if day is None or month is None or year is None:
        return None
    d, y = _number(day), _number(year)
    m = int(month) if month.isdecimal() else MONTHS.get(month.casefold())
    return None if d is None or m is None or y is None else (d, m, y)


def _number(words: str) -> int | None:
    return int(words) if words.isdecimal() else parse_terbilang(words)
