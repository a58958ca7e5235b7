"""The regulations that a paper cites: a study of its texts, with what the catalogue knows of each.

An entry of the legal bases is one regulation with its gazette numbers, and the amendments named with it. A regulation
named inside a title ("… Perubahan atas Undang-Undang Nomor …") is part of that title; where the catalogue knows the
title, it says where that ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from kerja_sama_docs.aturan.bentuk import iter_teks
from kerja_sama_docs.aturan.kutipan_bentuk import (
    ABOUT,
    AMENDED,
    END_OF_TITLE,
    HEAD,
    kind_of,
    read_gazette,
    skip,
)
from kerja_sama_docs.aturan.model import BahanNaskah
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.peraturan import JenisPeraturan, Peraturan

_WORD: Final = re.compile(r"[^\W_]+")
_CITES: Final = ("omor", "No.", "No ", "OMOR", "UU ", "PP ", "Perp", "Permen", "PERMEN", "PERPRES")


Kunci = tuple[str, str, str, int | None]


@dataclass(frozen=True, slots=True)
class Kutipan:
    """One regulation as a paper names it.

    Attributes:
        sebutan: kind, issuer, number and year as written.
        jenis: its kind; None for a Keputusan or whatever the catalogue has no kind for.
        penetap: the issuer of a ministerial, agency or regional regulation, "" otherwise.
        nomor: as written.
        tahun: None where the number carries it, or it is missing.
        tentang: the title as far as it can be told, "" where none is given.
        lembaran: year and number of Lembaran Negara, or of Berita Negara where `berita`.
        tambahan: number of Tambahan Lembaran Negara.
        tercatat: the regulation of the catalogue that has this kind, issuer, number and year.
        judul_sama: whether the title begins with the one in the catalogue.
    """

    sebutan: str
    jenis: JenisPeraturan | None
    penetap: str
    nomor: str
    tahun: int | None
    tentang: str = ""
    lembaran: tuple[int | None, str] | None = None
    tambahan: str = ""
    berita: bool = False
    tercatat: Peraturan | None = None
    judul_sama: bool = False

    @property
    def kunci(self) -> Kunci:
        """By what two citations are of the same regulation."""
        kind = self.jenis.value if self.jenis else self.sebutan.split(" ", 1)[0].casefold()
        return kind, fold(self.penetap), fold_number(self.nomor), self.tahun or year_in(self.nomor)


@dataclass(frozen=True, slots=True)
class Entri:
    """A citation with the amendments named with it; `terakhir` when the last of them is said to be the last one."""

    alamat: str
    di_dasar_hukum: bool
    utama: Kutipan
    ubahan: tuple[Kutipan, ...] = ()
    terakhir: bool = False
    teks: str = ""


def find_kutipan(bahan: BahanNaskah) -> tuple[Entri, ...]:
    """Every citation of the paper in reading order; `di_dasar_hukum` for those in the list of legal bases."""
    naskah = bahan.naskah
    bases = {f"pasal-{p.nomor}" for p in naskah.pasal if "DASAR HUKUM" in p.judul.upper()}
    reader: _Pembaca | None = None
    found: list[Entri] = []
    for teks in iter_teks(naskah):
        if teks.bagian in (Bagian.KEPALA, Bagian.KAKI) or not any(c in teks.teks for c in _CITES):
            continue
        reader = reader or _Pembaca({catalogue_key(p): p for p in bahan.pustaka.values()})
        is_basis = teks.bagian is Bagian.DASAR_HUKUM or teks.alamat.split("/")[0] in bases
        found.extend(reader.entries(" ".join(teks.teks.split()), teks.alamat, is_basis))
    return tuple(found)


def catalogue_key(p: Peraturan) -> Kunci:
    """The same key for a regulation of the catalogue."""
    return p.jenis.value, fold(p.penetap), fold_number(p.nomor), p.tahun


class _Pembaca:
    """Reads the citations of texts with the catalogue at hand."""

    def __init__(self, known: Mapping[Kunci, Peraturan]) -> None:
        self._known = known

    def entries(self, teks: str, alamat: str, is_basis: bool) -> Iterator[Entri]:
        place = 0
        while head := HEAD.search(teks, place):
            main, place = self._read(teks, head)
            changed: list[Kutipan] = []
            last = False
            while (joint := AMENDED.match(teks, skip(teks, place))) and (
                following := HEAD.match(teks, skip(teks, joint.end()))
            ):
                last = last or joint["terakhir"] is not None
                one, place = self._read(teks, following)
                changed.append(one)
            yield Entri(alamat, is_basis, main, tuple(changed), last, teks)

    def _read(self, teks: str, head: re.Match[str]) -> tuple[Kutipan, int]:
        """The regulation at a head, and the place after all that belongs to it."""
        jenis, penetap = kind_of(head)
        written = head["tahun"] or head["tahun2"]
        year = int(written) if written else None
        cited = Kutipan(head.group(), jenis, penetap, head["nomor"] or head["nomor2"], year)
        known = self._known.get(cited.kunci)
        place, about, is_same = head.end(), "", False
        if title := ABOUT.match(teks, place):
            stop = None if known is None else end_of_words(teks, title.end(), known.tentang)
            is_same = stop is not None
            if stop is None:
                end = END_OF_TITLE.search(teks, title.end())
                stop = end.start() if end else len(teks)
            about, place = teks[title.end() : stop].strip(" ,."), stop
        lembaran, tambahan, berita, place = read_gazette(teks, place)
        return replace(
            cited,
            tentang=about,
            lembaran=lembaran,
            tambahan=tambahan,
            berita=berita,
            tercatat=known,
            judul_sama=is_same,
        ), place


def end_of_words(teks: str, start: int, words: str) -> int | None:
    """Where a text that begins with these words at `start` goes on after them; None if it doesn't begin so."""
    place = start
    for word in _WORD.findall(words.casefold()):
        found = _WORD.search(teks, place)
        if found is None or found.group().casefold() != word:
            return None
        place = found.end()
    return place


@lru_cache(maxsize=4096)  # the titles of the whole catalogue are asked for with every paper
def fold(text: str) -> str:
    """A title or a name by its words alone."""
    return " ".join(_WORD.findall(text.casefold()))


def fold_number(number: str) -> str:
    """A number without leading zeros and capitals."""
    return number.casefold().lstrip("0")


def year_in(number: str) -> int | None:
    """The year that a number carries at its end: 2013 of "03/PRT/M/2013"."""
    tail = number.rpartition("/")[2]
    return int(tail) if len(tail) == 4 and tail.isdecimal() else None
