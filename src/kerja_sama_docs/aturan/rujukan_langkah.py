"""The steps of a reference as written: "Pasal 4", "ayat (1)", "huruf a", and the numbers that go on a list of their kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

LEVELS: Final = ("pasal", "ayat", "huruf", "angka")
_TOKEN: Final = re.compile(
    r"\b(?:(?P<pasal>(?i:pasal|ps\.))\s*(?<=[\s.])(?P<np>\d{1,4}[A-Z]?|[IVXLC]{1,7})\b"
    r"|(?i:ayat)\s+(?:\((?P<na>\d{1,2}[a-z]?)\)|(?P<nb>\d{1,2})(?!\w|[.,)]\d|\s*\())"
    r"|(?i:huruf|butir)\s+(?P<nh>[a-z])\b[.)]?"
    r"|(?i:angka)\s+(?:(?P<nk>\d{1,2})\b(?!\s*\()|\((?P<nl>\d{1,2})\)))"
)
_JOINT: Final = re.compile(
    r"\s*(?:,\s*)?(?:(?P<dan>dan/atau|dan|atau|serta|sampai\s+dengan|hingga|s\.?\s?d\.?|s/d|–|-)\s*|(?P<dari>(?:dari|dalam|pada)\s+))?"
)
# A number that goes on a list of its own kind: "Pasal 5, 6 dan 7", "ayat (1) dan (2)", "huruf a, b, dan c".
_AND: Final = r"(?:\s*,\s*(?:dan/atau\s+|dan\s+|atau\s+|serta\s+)?|\s+(?:dan/atau|dan|atau|serta|sampai\s+dengan|hingga|s\.?\s?d\.?|s/d)\s+|\s?[–-]\s?)"
_NOUN: Final = r"(?!\s*(?:\(|hari\b|bulan\b|tahun\b|jam\b|minggu\b|orang\b|kali\b|rangkap\b|eksemplar\b|persen\b|%|[.,]\d))"
_MORE: Final = {
    "pasal": re.compile(_AND + r"(?P<n>\d{1,3}[A-Z]?)\b" + _NOUN),
    "ayat": re.compile(_AND + r"\((?P<n>\d{1,2}[a-z]?)\)"),
    "huruf": re.compile(_AND + r"(?P<n>[a-z])\b(?![.'’)]?\w)"),
    "angka": re.compile(_AND + r"(?P<n>\d{1,2})\b" + _NOUN),
}


@dataclass(frozen=True, slots=True)
class Langkah:
    """One named level with its number; `dari`: joined to the one before by "dari", "dalam" or a mere blank."""

    jenis: str
    nomor: str
    mulai: int
    akhir: int
    dari: bool = False


def iter_chains(teks: str) -> Iterator[list[Langkah]]:
    """Runs of steps joined by nothing but commas, "dan" and the like."""
    chain: list[Langkah] = []
    for step in _steps(teks):
        if chain and not _JOINT.fullmatch(teks, chain[-1].akhir, step.mulai):
            yield chain
            chain = []
        chain.append(step)
    if chain:
        yield chain


def _steps(teks: str) -> Iterator[Langkah]:
    place = end = 0
    while token := _TOKEN.search(teks, place):
        kind, number = _kind(token)
        joint = _JOINT.fullmatch(teks, end, token.start()) if end else None
        yield Langkah(
            kind,
            number,
            token.start(),
            token.end(),
            joint is not None and not joint["dan"] and "," not in joint[0],
        )
        place = end = token.end()
        while more := _MORE[kind].match(teks, place):
            yield Langkah(kind, more["n"], place, more.end())
            place = end = more.end()


def _kind(token: re.Match[str]) -> tuple[str, str]:
    if token["pasal"]:
        return "pasal", token["np"]
    if token["na"] or token["nb"]:
        return "ayat", token["na"] or token["nb"]
    return ("huruf", token["nh"]) if token["nh"] else ("angka", token["nk"] or token["nl"])


def top_down(chain: list[Langkah]) -> list[Langkah]:
    """A chain with "huruf a ayat (2) Pasal 4" turned round; what stands before such a part belongs to the same pasal."""
    parts: list[list[Langkah]] = []
    for step in chain:
        if parts and step.dari:
            parts[-1].append(step)
        else:
            parts.append([step])
    turned: list[Langkah] = []
    pending = True
    for part in parts:
        ranks = [LEVELS.index(step.jenis) for step in part]
        if len(part) > 1 and all(low > high for low, high in pairwise(ranks)):
            part = part[::-1]
            if pending and part[0].jenis == "pasal":
                turned = [part[0], *turned] if turned and turned[0].jenis == "ayat" else turned
        pending = pending and part[0].jenis != "pasal"
        turned += part
    return turned
