"""How long a paper says that it is in force: its term, its first and its last day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from kerja_sama_docs.aturan.bentuk import date_of
from kerja_sama_docs.aturan.model import BahanNaskah
from kerja_sama_docs.aturan.unit import Unit, read_unit
from kerja_sama_docs.bahasa import BULAN, Jangka, SatuanJangka, parse_terbilang
from kerja_sama_docs.naskah import Bagian


@dataclass(frozen=True, slots=True)
class JangkaNaskah:
    """What one pasal says of the term; None for what it doesn't say.

    Attributes:
        alamat: where the term stands, or else the last day.
        jangka: the term.
        mulai: the first day; the day of the paper where it runs from the signing.
        akhir: the last day.
    """

    alamat: str
    jangka: Jangka | None
    mulai: date | None
    akhir: date | None


_NUMBER: Final = r"(?:(\d{1,3})(?:\s*\([^()]{0,60}\))?|([A-Za-z]+(?:\s[A-Za-z]+){0,3}?)(?:\s*\(\d{1,3}\))?)"
_UNIT: Final = r"\s*(tahun|bulan|hari)\b(?!\s+(?:anggaran|kerja|kalender|ajaran|pelajaran))"
_TERM: Final = re.compile(
    r"\bini(?:\s+\w+){0,3}?\s+(?:berlaku|dilaksanakan)\s+(?:efektif\s+)?(?:untuk|selama|dengan)\s+(?:jangka\s+waktu\s+)?"
    r"(?:selama\s+)?"
    rf"{_NUMBER}{_UNIT}",
    re.I,
)
_SAID: Final = re.compile(
    r"\b(?:jangka\s+waktu|masa\s+berlaku)(?:nya|\s+(?:perjanjian|kesepakatan|kerja\s?sama)(?:\s+\w+){0,3}?)?\s+"
    rf"(?:adalah|selama|yaitu|ditetapkan)\s+(?:selama\s+)?{_NUMBER}{_UNIT}"
    rf"|\bberlaku\s+(?:untuk|selama)\s+(?:jangka\s+waktu\s+)?(?:selama\s+)?{_NUMBER}{_UNIT}",
    re.I,
)
_PLAIN: Final = re.compile(rf"\bselama\s+{_NUMBER}{_UNIT}", re.I)  # with both days beside it, it is the term
_DAY: Final = r"(?:tanggal\s+)?(?:(\d{1,2})\s+([A-Za-z]{3,9})\s+(\d{4})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))"
_START: Final = re.compile(
    rf"\b(?:sejak|mulai|terhitung|dari)\s+(?:sejak\s+|mulai\s+|dari\s+|berlaku\s+){{0,8}}(?:pada\s+)?{_DAY}",
    re.I,
)
_END: Final = re.compile(
    rf"\b(?:sampai(?:\s+dengan)?|hingga|s\.\s?d\.?|berakhir(?:\s+pada)?)\s+(?:pada\s+)?{_DAY}", re.I
)
_SIGNED: Final = re.compile(r"\b(?:ditanda\s?tangani\w*|penanda\s?tanganan\w*)", re.I)
_ASIDE: Final = re.compile(r"[“\"][^”\"]*[”\"]")
_CLOSING: Final = '”"'
_LOOK: Final = ("berlaku", "jangka waktu", "masa ")
_MONTHS: Final[Mapping[str, int]] = {name.casefold(): n for n, name in enumerate(BULAN, start=1)} | {
    "pebruari": 2,
    "nopember": 11,
}
_UNITS: Final[Mapping[str, SatuanJangka]] = {"tahun": "tahun", "bulan": "bulan", "hari": "hari"}


def find_jangka(bahan: BahanNaskah) -> tuple[JangkaNaskah, ...]:
    """What each pasal says that speaks of the paper's own term, in reading order."""
    signed = bahan.once(date_of)
    by_pasal: dict[str, list[Unit]] = {}
    for unit in bahan.once(read_unit):
        if unit.bagian is Bagian.PASAL and any(word in unit.lipat for word in _LOOK):
            by_pasal.setdefault(unit.pasal, []).append(unit)
    return tuple(_read(by_pasal.values(), signed))


def _read(groups: Iterable[list[Unit]], signed: date | None) -> Iterator[JangkaNaskah]:
    for units in groups:
        headed = " jangka waktu " in units[0].judul or " masa " in units[0].judul
        for unit in units:
            teks = _without_quotes(unit.teks)
            match = _TERM.search(teks) or (_SAID.search(teks) if headed else None)
            begin = _START.search(teks)
            end = _END.search(teks)
            if match is None and headed and begin is not None and end is not None:
                match = _PLAIN.search(teks)
            term = None if match is None else _term(match)
            if term is None and (end is None or not headed):
                continue
            start = _date(begin) if begin is not None else signed if _SIGNED.search(teks) else None
            if begin is None and term is None:
                start = None
            yield JangkaNaskah(unit.alamat, term, start, None if end is None else _date(end))


def _without_quotes(teks: str) -> str:
    """The words without what is quoted; behind the last mark that closes, nothing is looked for."""
    last = max(teks.rfind(mark) for mark in _CLOSING) + 1
    return _ASIDE.sub(" ", teks[:last]) + teks[last:] if last else teks


def _term(match: re.Match[str]) -> Jangka | None:
    words = [g for g in match.groups() if g]
    if len(words) != _TWO:
        return None
    number = int(words[0]) if words[0].isdecimal() else parse_terbilang(words[0])
    return Jangka(number, _UNITS[words[1].casefold()]) if number else None


_TWO: Final = 2


def _date(match: re.Match[str]) -> date | None:
    named, digits = match.groups()[:3], match.groups()[3:]
    day, month, year = named if named[0] else digits
    number = _MONTHS.get(month.casefold()) if named[0] else int(month)
    try:
        return date(int(year), number or 0, int(day))
    except ValueError:
        return None
