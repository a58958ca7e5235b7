"""References in a row: "Pasal 5, 6 dan 7", "ayat (1) dan (2)", "Pasal 4 ayat (2) huruf a dan huruf b".

Each number becomes a reference of its own, which leans on the one before it for what it does not say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from kerja_sama_docs.banding.ragam import Kata, Ragam

_RANKS: Final = ("pasal", "ayat", "huruf", "angka")
_STEP: Final = re.compile(r"(pasal|ayat|huruf|angka)\s\(?(\w+)", re.IGNORECASE)
_SHOWN: Final = {"pasal": "Pasal {}", "ayat": "ayat ({})", "huruf": "huruf {}", "angka": "angka {}"}
_LINKS: Final = frozenset(
    {
        ",",
        "dan",
        "atau",
        "dan/atau",
        "serta",
        "maupun",
        "sampai",
        "dengan",
        "hingga",
        "s.d",
        "s.d.",
        "s/d",
        "-",
        "/",
    }
)
_MOST_LINKS: Final = 4
# "Pasal 5 dan 6 orang": what is counted is no pasal.
_COUNTED: Final = frozenset(
    {
        "orang", "hari", "minggu", "bulan", "tahun", "jam", "menit", "kali", "rangkap", "lembar", "halaman", "eksemplar",
        "unit", "buah", "paket", "set", "titik", "lokasi", "desa", "kelurahan", "kecamatan", "kabupaten", "kota",
        "provinsi", "persen", "%", "°", "km", "m", "ha", "hektare", "hektar", "meter", "kilometer", "liter", "ton", "kg",
        "kilogram", "rupiah", "ribu", "juta", "miliar", "triliun", "semester", "triwulan", "tahap", "termin",
    }
)  # fmt: skip
_NUMBER: Final = re.compile(r"\d{1,3}[A-Z]?")
_LETTER: Final = re.compile(r"[a-z]{1,2}")
_LAW: Final = re.compile(r"(?:Undang|Peraturan|Keputusan|Instruksi|Kitab|UU|PP|Perpres|Permen|Perda)")
Langkah = tuple[tuple[str, str], ...]


def cited_steps(cited: str) -> Langkah:
    """The steps of a reference as printed: "Pasal 4 ayat (2)" is pasal 4, ayat 2."""
    return tuple((rank.lower(), number) for rank, number in _STEP.findall(cited))


def chain_references(words: Sequence[Kata], cited: Sequence[int]) -> list[Kata]:
    """The words with references in a row made whole; `cited` are the places of those that say what they are.

    A row that ends in another text ("Pasal 5 dan Pasal 6 Undang-Undang …") is words, none of it a reference.
    """
    told: list[Kata] = []
    at = 0
    for start in cited:
        if start >= at:
            told += words[at:start]
            row, at = _row(words, start, set(cited))
            told += row
    return [*told, *words[at:]]


def _row(words: Sequence[Kata], start: int, cited: set[int]) -> tuple[list[Kata], int]:
    """The row that begins here, and the place after it."""
    row = [words[start]]
    steps, at = cited_steps(words[start].teks), start + 1
    is_outside = words[start].ragam is not Ragam.RUJUKAN
    while True:
        links = _links(words, at)
        found = _next(words, links, steps, cited) if links > at else None
        if found is None:
            break
        word, steps, end = found
        is_outside = links in cited and words[links].ragam is not Ragam.RUJUKAN
        row += [*words[at:links], word]
        at = end
    follower = words[at].teks if at < len(words) else ""
    if is_outside or (len(row) > 1 and _LAW.match(follower)):
        row = list(_as_words(row))
    return row, at


def _as_words(row: Sequence[Kata]) -> Iterator[Kata]:
    for word in row:
        yield replace(word, ragam=Ragam.KATA, rujuk="") if word.ragam is Ragam.RUJUKAN else word


def _links(words: Sequence[Kata], at: int) -> int:
    """The place after the commas and joining words that stand here."""
    end = at
    while end < min(len(words), at + _MOST_LINKS) and (
        words[end].kunci.casefold() in _LINKS or (words[end].kunci == "." and words[end - 1].kunci == "s.d")
    ):
        end += 1
    return end


def _next(
    words: Sequence[Kata], at: int, before: Langkah, cited: set[int]
) -> tuple[Kata, Langkah, int] | None:
    """The next reference of a row, with its steps and the place after it."""
    if at >= len(words):
        return None
    if at in cited:
        own = cited_steps(words[at].teks)
        steps = (*_above(before, own[0][0]), *own)
        return replace(words[at], rujuk=_whole(steps) if steps != own else ""), steps, at + 1
    rank = before[-1][0]
    text, end = words[at].teks, at + 1
    if text == "(" and rank == "ayat" and at + 2 < len(words) and words[at + 2].teks == ")":
        text, end = words[at + 1].teks, at + 3
    elif rank == "ayat" or not (_LETTER if rank == "huruf" else _NUMBER).fullmatch(text):
        return None
    if rank == "ayat" and not _NUMBER.fullmatch(text):
        return None
    if _is_counted(words, end):
        return None
    steps = (*before[:-1], (rank, text))
    printed = "".join(word.teks for word in words[at:end])
    return Kata(printed, printed, Ragam.RUJUKAN, words[at].spasi, _whole(steps)), steps, end


def _is_counted(words: Sequence[Kata], after: int) -> bool:
    """Whether the number before this place counts something: a unit follows, or its numeral in brackets."""
    if after >= len(words):
        return False
    if words[after].kunci == "(":
        return after + 1 < len(words) and words[after + 1].kunci[0].isalpha()
    return words[after].kunci in _COUNTED


def _above(steps: Langkah, rank: str) -> Langkah:
    depth = _RANKS.index(rank)
    return tuple(step for step in steps if _RANKS.index(step[0]) < depth)


def _whole(steps: Langkah) -> str:
    return " ".join(_SHOWN[rank].format(number) for rank, number in steps)
