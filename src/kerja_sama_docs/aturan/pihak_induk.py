"""The umbrella that a PKS names: every mention of its Kesepakatan Bersama, with number, date, title and regions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from kerja_sama_docs.aturan.bentuk import iter_teks
from kerja_sama_docs.aturan.pihak_instansi import DaerahTertulis, iter_daerah
from kerja_sama_docs.aturan.pihak_surat import read_date
from kerja_sama_docs.bahasa import parse_jangka
from kerja_sama_docs.naskah import Bagian, Naskah


@dataclass(frozen=True, slots=True)
class Induk:
    """One mention. Values that are blank or not given are empty; `menyebut_*` tell whether their place is there.

    Attributes:
        alamat: where it stands.
        nomor: the numbers.
        tanggal: the day.
        tentang: the title, without quotation marks.
        daerah: the regions named as its parties.
        akhir: its last day, where the sentence gives it or its term.
        menyebut_nomor, menyebut_tanggal, menyebut_tentang: whether it says "Nomor", "tanggal", "tentang" at all.
    """

    alamat: str
    nomor: tuple[str, ...]
    tanggal: date | None
    tentang: str
    daerah: tuple[DaerahTertulis, ...]
    akhir: date | None
    menyebut_nomor: bool
    menyebut_tanggal: bool
    menyebut_tentang: bool


_NAME: Final = re.compile(
    r"\b(?:Kesepakatan\s+Bersama|Nota\s+(?:Kesepahaman|Kesepakatan)|Memorandum\s+(?:of\s+Understanding|Saling\s+Pengertian))\b"
    r"(?!\s+ini\b)",
    re.I,
)
_PART: Final = frozenset(Bagian) - {Bagian.JUDUL, Bagian.NOMOR, Bagian.KEPALA, Bagian.KAKI, Bagian.CATATAN}
_LONGEST: Final = 700
_END: Final = re.compile(r";|(?<=[a-z0-9)])\.\s+[A-Z]|\badalah\b")
_ABOUT: Final = re.compile(r"\btentang\s+[“\"]?", re.I)
_NUMBER_PLACE: Final = re.compile(r"\bNomor\b", re.I)
_DATE_PLACE: Final = re.compile(r"\b(?:tanggal|bertanggal|tertanggal)\b", re.I)
_NUMBER: Final = re.compile(r"(?<![\w/])(?:[\w.&-]{1,200}+(?:/[\w.&-]{1,200}+)+|\d+\s+TAHUN\s+\d{4})", re.I)
_NUMBER_END: Final = re.compile(r"\b(?:tanggal|bertanggal|tertanggal|tentang|antara|yang)\b", re.I)
_UNTIL: Final = re.compile(
    r"\b(?:berlaku|berakhir|jangka\s+waktu)\b[^;]{0,80}?\b(?:sampai\s+dengan|hingga|pada)\s+(?:tanggal\s+)?(\d{1,2}\s+[A-Za-z]+\s+\d{4})",
    re.I,
)
_TERM: Final = re.compile(
    r"\b(?:jangka\s+waktu|berlaku)\s+(?:selama\s+)?(\d{1,3}\s*(?:\([a-z ]{3,40}\)\s*)?(?:tahun|bulan|hari))\b",
    re.I,
)
_TITLE_WORD: Final = re.compile(r"\(?[A-Z0-9][^\s,;“”\"]*")
_PARTICLES: Final = frozenset(
    {
        "dan",
        "di",
        "dalam",
        "untuk",
        "bagi",
        "pada",
        "dengan",
        "ke",
        "dari",
        "antar",
        "serta",
        "atas",
        "oleh",
        "melalui",
        "terhadap",
    }
)
_NOT_TITLE: Final = frozenset({"nomor", "tanggal", "pasal", "tahun"})
_WITH_DIGIT: Final = re.compile(r"\d")


def find_induk(naskah: Naskah) -> tuple[Induk, ...]:
    """Every mention of an umbrella outside the head of the paper, in reading order."""
    return tuple(
        found
        for text in iter_teks(naskah)
        if text.bagian in _PART and ("epa" in text.teks or "EPA" in text.teks or "emor" in text.teks)
        for found in _mentions(text.alamat, text.teks)
    )


def _mentions(alamat: str, text: str) -> Iterator[Induk]:
    names = list(_NAME.finditer(text))
    for index, name in enumerate(names):
        until = names[index + 1].start() if index + 1 < len(names) else len(text)
        rest = text[name.end() : min(until, name.end() + _LONGEST)]
        end = _END.search(rest)
        rest = rest[: end.start()] if end else rest
        yield _read(alamat, rest)


def _read(alamat: str, rest: str) -> Induk:
    about = _ABOUT.search(rest)
    title = _title(rest[about.end() :]) if about else ""
    numbers = tuple(
        dict.fromkeys(n for place in _NUMBER_PLACE.finditer(rest) for n in _numbers(rest[place.end() :]))
    )
    regions = {
        found.daerah.kunci: found.daerah for found in iter_daerah(rest.replace(title, "") if title else rest)
    }
    return Induk(
        alamat,
        numbers,
        read_date(rest),
        title,
        tuple(regions.values()),
        _end(rest),
        bool(_NUMBER_PLACE.search(rest)),
        bool(_DATE_PLACE.search(rest)),
        about is not None,
    )


def _end(rest: str) -> date | None:
    """The last day, as given ("sampai dengan tanggal …"), or counted from its date and its term."""
    until = _UNTIL.search(rest)
    if until is not None:
        return read_date(f"tanggal {until[1]}")
    term, day = _TERM.search(rest), read_date(rest)
    jangka = parse_jangka(term[1]) if term else None
    if jangka is None or day is None:
        return None
    try:
        return jangka.end_date(day)
    except ValueError:
        return None


def _numbers(rest: str) -> Iterator[str]:
    end = _NUMBER_END.search(rest)
    for found in _NUMBER.findall(rest[: end.start()] if end else rest):
        if _WITH_DIGIT.search(found):
            yield found.rstrip(".,")


def _title(rest: str) -> str:
    """Words in capitals, and particles between them: a title ends where the sentence goes on."""
    kept: list[str] = []
    for word in rest.split():
        core = word.strip("“”\"',;.()")
        if core.casefold() in _NOT_TITLE or not (
            core in _PARTICLES or _TITLE_WORD.match(word) or word in "&–-"
        ):
            break
        kept.append(word)
        if word[-1] in ';”"' or (word[-1] in ".," and core not in _PARTICLES and word[-1] == "."):
            break
    while kept and kept[-1].strip(",.;") in _PARTICLES:
        kept.pop()
    return " ".join(kept).strip("“”\"',;. ")
