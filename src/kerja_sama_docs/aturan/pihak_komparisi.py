"""The komparisi: who acts for whom, by what authority, under which label; from a table, rows, or running text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from kerja_sama_docs.aturan.pihak_instansi import (
    DaerahTertulis,
    MacamJabatan,
    agency_of,
    first_daerah,
    is_acting,
    kind_of_office,
)
from kerja_sama_docs.aturan.pihak_judul import is_blank
from kerja_sama_docs.aturan.pihak_label import LABEL, is_given, label_number, label_word
from kerja_sama_docs.aturan.pihak_surat import Surat, find_decree, find_power
from kerja_sama_docs.naskah import Bagian, Naskah, Paragraf


@dataclass(frozen=True, slots=True)
class Wakil:
    """A person who acts for a party.

    Attributes:
        alamat: where the person stands.
        nama: "" while blank.
        jabatan: the office as written, "" if none could be made out.
        macam: what kind of office that is.
        sementara: whether it is held for a time (Plt., Plh., Pj., Pjs.).
        perangkat: the agency of the office, "" if none.
        daerah: the region of the office, or else of the institution acted for.
        atas_nama: the institution acted for as written, "" if none.
        kuasa: the surat kuasa; None if none is named.
        keputusan: the decree of appointment; None if none is named.
        teks: the whole passage.
    """

    alamat: str
    nama: str
    jabatan: str
    macam: MacamJabatan
    sementara: bool
    perangkat: str
    daerah: DaerahTertulis | None
    atas_nama: str
    kuasa: Surat | None
    keputusan: Surat | None
    teks: str


@dataclass(frozen=True, slots=True)
class PihakNaskah:
    """A party of the komparisi: its label as written and its number, and the persons who act for it (one or more)."""

    alamat: str
    sebutan: str
    nomor: int
    wakil: tuple[Wakil, ...]

    @property
    def daerah(self) -> DaerahTertulis | None:
        """The region: of the institution acted for, or else of the office."""
        return next(
            (d for w in self.wakil for d in (first_daerah(w.atas_nama), w.daerah) if d is not None), None
        )

    @property
    def perangkat(self) -> str:
        """The agency of whoever signs, "" where the head of region does."""
        return next((w.perangkat for w in self.wakil if w.perangkat), "")


_ASIDE: Final = frozenset(
    {Bagian.JUDUL, Bagian.NOMOR, Bagian.KEPALA, Bagian.KAKI, Bagian.CATATAN, Bagian.LAMPIRAN}
)
_BEGIN: Final = re.compile(
    r"\bbertanda\s?tangan(?:\s+di\s?bawah)?(?:\s+ini)?[^:\n]{0,40}[:,\n]|\bpada\s+hari\s+ini\b[^\n]*\n", re.I
)
_NAME_FIELD: Final = re.compile(
    r"(?:^|[\t\n])\s*(?:\w{1,4}[.)]\s*){0,2}Nama(?:\s+Lengkap)?\s*:\s*([^\n\t]*)", re.I
)
_OFFICE_FIELD: Final = re.compile(r"(?:^|[\t\n])\s*(?:\w[.)]\s*)?Jabatan\s*:\s*([^\n\t]*)", re.I)
_OFFICE: Final = re.compile(
    r"(?:\b(?:selaku|jabatan(?:nya)?(?:\s+(?:selaku|sebagai))?)\s*:?\s*)?"
    r"((?:\b(?:Plt|Plh|Pjs|Pj)\b\.?\s*|\b(?:Pelaksana\s+(?:Tugas|Harian)|Penjabat(?:\s+Sementara)?)\s+)?"
    r"\b(?:Gubernur|Bupati|Wali\s?kota|Wakil\s+(?:Gubernur|Bupati|Wali\s?kota)|Kepala|Sekretaris|Direktur|Camat|Inspektur"
    r"|Asisten|Ketua|Rektor|Menteri)\b)",
    re.I,
)
_OFFICE_END: Final = re.compile(
    r"[\n\t;]|\b(?:berkedudukan|beralamat|berkantor|bertempat|dalam\s+hal|bertindak|selanjutnya|berdasarkan|yang\s+ber\w+"
    r"|yang\s+diangkat|diangkat|NIP|pangkat|untuk\s+dan\s+atas|sesuai|mewakili|atas\s+nama)\b",
    re.I,
)
_FOR: Final = re.compile(
    r"\batas\s+nama\s+(?:(?:serta|dan)\s+(?:sah\s+)?mewakili\s+)?(.+?)(?=\s*(?:[,;:\n\t(]|\.(?:\s|$)|$|\b(?:berdasarkan|selanjutnya"
    r"|yang|berkedudukan|sesuai|untuk|dalam|beralamat)\b))",
    re.I,
)
_BLANKS: Final = " \t\n,;:.–-"
_ITEM: Final = re.compile(r"(?:^|\n)\s*(?:\d{1,2}|[a-z]|[IVX]{1,5})[.)][\s\t]")
_LEAD: Final = re.compile(r"^[\s.,;”\"’)]*(?:(?:dan|serta|dengan)\s+)?\s*")
_NUMBERING: Final = re.compile(r"^[\s\t]*(?:(?:\d{1,2}|[A-Za-z]|[IVX]{1,5})[.)])?[\s\t]*")

_EMPTY_LINES: Final = re.compile(r"\n{3,}")  # thousands of them would be gone through again from each


class _Alur:
    """The text of the head as one string, with the address of each piece of it."""

    def __init__(self, naskah: Naskah) -> None:
        pieces = [(alamat, _EMPTY_LINES.sub("\n\n", text)) for alamat, text in _head_pieces(naskah) if text]
        self.text = "\n".join(text for _, text in pieces)
        self._starts: list[int] = []
        self._alamat = [alamat for alamat, _ in pieces]
        place = 0
        for _, text in pieces:
            self._starts.append(place)
            place += len(text) + 1

    def alamat(self, place: int) -> str:
        return self._alamat[max(bisect_right(self._starts, place) - 1, 0)] if self._alamat else ""


def read_parties(naskah: Naskah) -> tuple[PihakNaskah, ...]:
    """Every party that is given a label before the first pasal, in order."""
    alur = _Alur(naskah)
    given = [m for m in LABEL.finditer(alur.text) if is_given(alur.text, m)]
    if not given:
        return ()
    begins = [m.end() for m in _BEGIN.finditer(alur.text, 0, given[0].start())]
    start = begins[-1] if begins else 0
    parties: list[PihakNaskah] = []
    for mark in given:
        passage = alur.text[start : mark.start()]
        inset = start + len(passage) - len(_LEAD.sub("", passage, count=1))
        wakil = tuple(
            _person(alur.alamat(inset + at), words) for at, words in _persons(alur.text[inset : mark.start()])
        )
        parties.append(
            PihakNaskah(alur.alamat(inset), f"PIHAK {label_word(mark)}", label_number(mark), wakil)
        )
        start = mark.end()
    return tuple(parties)


def _head_pieces(naskah: Naskah) -> Iterator[tuple[str, str]]:
    for blok in naskah.blok:
        if blok.bagian in (Bagian.PASAL, Bagian.PENUTUP, Bagian.TANDA_TANGAN):
            return
        if blok.bagian in _ASIDE:
            continue
        if isinstance(blok, Paragraf):
            yield blok.alamat, f"{blok.nomor} {blok.teks}".strip()
        else:
            for row in blok.baris:
                cells = [" \n".join(sel.teks) for sel in row.sel]
                yield blok.alamat, "\t".join(c for c in cells if c)


def _persons(passage: str) -> Iterator[tuple[int, str]]:
    """The passage of each person behind one label; most often there is one."""
    starts = [m.start() for m in _NAME_FIELD.finditer(_aligned(passage))]
    if len(starts) < 2:
        cuts = [*(m.start() for m in _ITEM.finditer(passage)), len(passage)]
        starts = [a for a, b in pairwise(cuts) if _OFFICE.search(passage, a, b)]
    if len(starts) < 2:
        starts = [0]
    for begin, end in zip(starts, [*starts[1:], len(passage)], strict=True):
        yield begin, passage[begin:end]


def _aligned(passage: str) -> str:
    """Cells of a colon alone made part of the cell before, without moving any character."""
    return passage.replace("\t:\t", " : ")


def _person(alamat: str, passage: str) -> Wakil:
    words = _aligned(passage)
    office, place = _office(words)
    acts_for = _FOR.search(words)
    institution = acts_for[1].strip(_BLANKS) if acts_for else ""
    return Wakil(
        alamat,
        _name(words, place),
        office,
        kind_of_office(office),
        is_acting(office),
        agency_of(office),
        first_daerah(office) or first_daerah(institution),
        "" if is_blank(institution) else institution,
        find_power(words),
        find_decree(words),
        " ".join(words.split()),
    )


def _office(words: str) -> tuple[str, int]:
    """The office and where it begins; the end of the text if there is none."""
    field = _OFFICE_FIELD.search(words)
    if field is not None:
        office = field[1].strip(_BLANKS)
        return ("" if is_blank(office) else office), field.start()
    begin = _OFFICE.search(words)
    if begin is None:
        return "", len(words)
    end = _OFFICE_END.search(words, begin.end())
    office = " ".join(words[begin.start(1) : end.start() if end else len(words)].split()).strip(_BLANKS)
    return office, begin.start()


def _name(words: str, office: int) -> str:
    field = _NAME_FIELD.search(words)
    if field is not None:
        name = field[1]
    else:
        name = _NUMBERING.sub("", words[:office], count=1)
        end = _OFFICE_END.search(name)
        name = name[: end.start()] if end else name
    name = _REPRESENTED.sub("", " ".join(name.split()), count=1).strip(_BLANKS)
    return "" if is_blank(name) or len(name) > _LONGEST_NAME or _NOT_A_NAME.search(name) else name


_LONGEST_NAME: Final = 100
_REPRESENTED: Final = re.compile(r"^.{0,200}\bdiwakili\s+oleh\b", re.I)
_NOT_A_NAME: Final = re.compile(
    r"\b(?:Pemerintah|Kabupaten|Kota|Provinsi|Dinas|Badan|yang|adalah|berdasarkan|dalam|dengan|PIHAK)\b", re.I
)
