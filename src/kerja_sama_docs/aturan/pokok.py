"""Which matters a paper treats, and where: known by the words of headings and sentences, on any paper."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from kerja_sama_docs.aturan.bentuk import iter_teks
from kerja_sama_docs.aturan.model import BahanNaskah
from kerja_sama_docs.fakta import MuatanWajib

_WORD: Final = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
Pola = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class LetakPokok:
    """A place that treats a matter: a pasal by its heading, or a paragraph by what it says."""

    alamat: str
    pada_judul: bool


def find_pokok(bahan: BahanNaskah) -> Mapping[str, tuple[LetakPokok, ...]]:
    """Every matter of the table that the paper treats, with its places; headings first, then in reading order."""
    found: dict[str, list[LetakPokok]] = {}
    for pasal in bahan.naskah.pasal:
        for id_ in match_heading(pasal.judul, bahan.muatan):
            found.setdefault(id_, []).append(LetakPokok(f"pasal-{pasal.nomor}", True))
    patterns = {id_: [_pattern(p.isi) for p in pokok.isi] for id_, pokok in bahan.muatan.pokok.items()}
    for teks in iter_teks(bahan.naskah):
        words = words_of(teks.teks)
        for id_, every in patterns.items():
            if any(holds(words, pattern) for pattern in every):
                found.setdefault(id_, []).append(LetakPokok(teks.alamat, False))
    return {id_: tuple(places) for id_, places in found.items()}


def match_heading(judul: str, muatan: MuatanWajib) -> tuple[str, ...]:
    """The matters that a heading names."""
    words = words_of(judul)
    return tuple(
        id_
        for id_, pokok in muatan.pokok.items()
        if words and any(holds(words, _pattern(p.isi)) for p in pokok.judul)
    )


def words_of(text: str) -> frozenset[str]:
    """The words of a text without capitals and punctuation; a hyphenated word also counts by its parts."""
    words = _WORD.findall(text.casefold())
    return frozenset(part for word in words for part in (word, *word.split("-")))


def holds(words: Iterable[str], pattern: Pola) -> bool:
    """Whether every place of a pattern is filled by one of the words."""
    known = words if isinstance(words, frozenset) else frozenset(words)
    return bool(pattern) and all(_fills(known, place) for place in pattern)


def _fills(words: frozenset[str], place: tuple[str, ...]) -> bool:
    return any(
        any(word.startswith(choice[:-1]) for word in words) if choice.endswith("*") else choice in words
        for choice in place
    )


@cache
def _pattern(text: str | None) -> Pola:
    return tuple(tuple(place.casefold().split("/")) for place in (text or "").split())
