"""The head of a paper: the institutions of its title in order, its NOMOR lines, and what it is about."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from kerja_sama_docs.aturan.bentuk import TeksBeralamat, iter_teks
from kerja_sama_docs.aturan.pihak_instansi import DaerahTertulis, agency_of, first_daerah
from kerja_sama_docs.naskah import Bagian, Naskah


@dataclass(frozen=True, slots=True)
class InstansiJudul:
    """An institution that the title names: its words, its region if told, its agency ("" for the region itself)."""

    alamat: str
    teks: str
    daerah: DaerahTertulis | None
    perangkat: str


@dataclass(frozen=True, slots=True)
class NomorNaskah:
    """A NOMOR line; `nilai` is "" for a blank."""

    alamat: str
    nilai: str


@dataclass(frozen=True, slots=True)
class KepalaNaskah:
    """What stands before the opening.

    Attributes:
        instansi: the parties of the title in order; () where it names none.
        nomor: the NOMOR lines in order.
        tentang: the words after TENTANG, "" if none.
        alamat_tentang: where they stand.
    """

    instansi: tuple[InstansiJudul, ...]
    nomor: tuple[NomorNaskah, ...]
    tentang: str
    alamat_tentang: str


@dataclass(frozen=True, slots=True)
class _Baris:
    alamat: str
    teks: str


_NUMBER: Final = re.compile(
    r"\b(?:NOMOR|NO(?=\s?[.:]))\s*(?:PIHAK\s+(?:KE\s?)?\w+\s*)?[.:]*\s*(.*?)(?=[\s|]{0,8}\b(?:NOMOR\b|NO\s?[.:])|$)",
    re.I,
)
_NUMBER_LINE: Final = re.compile(r"\s*(?:NOMOR\b|NO\s?[.:])", re.I)
_BARE_NUMBER: Final = re.compile(r"\s*:?\s*(?:[\w.-]{0,40}\d[\w.-]{0,40}\s*/\S+.*|\d+\s+TAHUN\s+\d{4})", re.I)
_ABOUT: Final = re.compile(r"\bTENTANG\b\s*:?\s*", re.I)
_BETWEEN: Final = re.compile(r"\bANTARA\b\s*:?\s*", re.I)
_STARTER: Final = (
    r"(?:PEMERINTAH|DINAS|BADAN|KANTOR|SATUAN|INSPEKTORAT|SEKRETARIAT|KECAMATAN|RUMAH SAKIT|RSUD|UPTD?|BAGIAN|BIRO|BPBD"
    r"|BUPATI|GUBERNUR|WALI\s?KOTA|PROVINSI|KABUPATEN|KOTA|PT|CV|YAYASAN|UNIVERSITAS|KEMENTERIAN|KEPOLISIAN|KEJAKSAAN|BANK"
    r"|PERUM|PERUMDA|PERSEROAN|LEMBAGA|KEPALA)"
)
_JOIN: Final = re.compile(
    rf"(?:^|[\s,;]){{1,4}}(?:DENGAN|DAN|SERTA)\s+(?={_STARTER}\b)|\s*[,;\n]\s*(?={_STARTER}\b)|\s*\n\s*(?:DENGAN|DAN|SERTA)\s*(?:\n|$)",
    re.I,
)
_NAMED_FIRST: Final = re.compile(rf"{_STARTER}\b.*\b(?:PROVINSI|KABUPATEN|KOTA)\b", re.I)
_ORNAMENT: Final = " \t\n,;.:–-"
_GAP: Final = re.compile(r"\.{3,}|…|_{2,}")
_BLANK: Final = re.compile(r"[\s._…\-/\[\]()]*")


def read_head(naskah: Naskah) -> KepalaNaskah:
    """Read the title block, whichever order its parts have."""
    lines = [
        line
        for text in iter_teks(naskah)
        if text.bagian in (Bagian.JUDUL, Bagian.NOMOR)
        for line in _lines(text)
    ]
    rest, numbers = _take_numbers(lines)
    about = next((i for i, line in enumerate(rest) if _ABOUT.search(line.teks)), None)
    names = rest if about is None else rest[: about + 1]
    subject, place = ("", "") if about is None else _subject(rest[about:])
    return KepalaNaskah(tuple(_institutions(names)), numbers, subject, place)


def is_blank(text: str) -> bool:
    """Whether nothing is written: dots, lines, slashes."""
    return _BLANK.fullmatch(text) is not None


def _is_unfinished(number: str) -> bool:
    """Whether a number still has a gap: "....", "119/...../2023"."""
    return is_blank(number) or _GAP.search(number) is not None


def _lines(text: TeksBeralamat) -> Iterator[_Baris]:
    for line in text.teks.split("\n"):
        if line.strip():
            yield _Baris(text.alamat, " ".join(line.split()))


def _take_numbers(lines: Iterable[_Baris]) -> tuple[list[_Baris], tuple[NomorNaskah, ...]]:
    """Split off the NOMOR lines; a number below, or in the next cell, belongs to the empty one before it."""
    rest: list[_Baris] = []
    numbers: list[NomorNaskah] = []
    for line in lines:
        if _NUMBER_LINE.match(line.teks):
            found = _NUMBER.findall(line.teks) or [""]
            numbers += (NomorNaskah(line.alamat, "" if _is_unfinished(n) else n.strip(" :")) for n in found)
        elif numbers and _BARE_NUMBER.fullmatch(line.teks):
            value = line.teks.strip(" :")
            empty = next((i for i, n in enumerate(numbers) if not n.nilai), None)
            if empty is None:
                numbers.append(NomorNaskah(line.alamat, value))
            else:
                numbers[empty] = NomorNaskah(line.alamat, value)
        else:
            rest.append(line)
    return rest, tuple(numbers)


def _subject(lines: list[_Baris]) -> tuple[str, str]:
    """The words after TENTANG, up to the end of the block."""
    first = lines[0]
    begin = _ABOUT.search(first.teks)
    own = first.teks[begin.end() :] if begin else ""
    words = [own, *(line.teks for line in lines[1:] if not _BETWEEN.match(line.teks))]
    text = " ".join(w for w in words if w).strip(_ORNAMENT)
    place = first.alamat if own or len(lines) == 1 else lines[1].alamat
    return ("" if is_blank(text) else text), place


def _institutions(lines: list[_Baris]) -> Iterator[InstansiJudul]:
    """The names between ANTARA and TENTANG, one by one."""
    start = next((i for i, line in enumerate(lines) if _BETWEEN.search(line.teks)), None)
    if start is None:
        start = next((i for i, line in enumerate(lines) if _NAMED_FIRST.match(line.teks)), None)
    if start is None:
        return
    text, marks = "", list[tuple[int, str]]()
    for line in lines[start:]:
        words = _BETWEEN.split(line.teks, maxsplit=1)[-1] if line is lines[start] else line.teks
        words = _ABOUT.split(words, maxsplit=1)[0]
        marks.append((len(text), line.alamat))
        text += f"{words}\n"
    place, starts = 0, [at for at, _ in marks]
    for end, after in [*((m.start(), m.end()) for m in _JOIN.finditer(text)), (len(text), len(text))]:
        name = " ".join(re.sub(r"\n(?:DAN|DENGAN|SERTA)\s*$", "", text[place:end], flags=re.I).split()).strip(
            _ORNAMENT
        )
        offset = place + len(text[place:end]) - len(text[place:end].lstrip())
        place = after
        if len(name) > 2 and not is_blank(name):
            alamat = marks[bisect_right(starts, offset) - 1][1]
            yield InstansiJudul(alamat, name, first_daerah(name), agency_of(name))
