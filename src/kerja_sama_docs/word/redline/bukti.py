"""The proof of a redline on its own bytes: accepted it is the new paper, rejected the old one, line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from kerja_sama_docs.bacaan.mentah import Lihat
from kerja_sama_docs.word.buka import open_docx
from kerja_sama_docs.word.redline.berkas import Berkas
from kerja_sama_docs.word.redline.cetakan import Baris, Cetakan, read_printed, read_styles_and_lists
from kerja_sama_docs.word.redline.terima import settle_stories

SMALL: Final = 4_000_000


@dataclass(frozen=True, slots=True)
class Selisih:
    """Where a reading is not what it should be: lines of the body by their place, and the first one in words."""

    lihat: Lihat
    tempat: tuple[int, ...]
    seharusnya: str
    terbaca: str


def prove(data: bytes, lama: Cetakan, baru: Cetakan, berkas: str) -> list[Selisih]:
    """Read the redline both ways, and what is left of it when all is accepted or rejected; nothing, if all is right."""
    redline = Berkas(open_docx(data, berkas))
    sheet = read_styles_and_lists(redline)
    marked = redline.stories()
    wanted: tuple[tuple[Lihat, Cetakan], ...] = (("diterima", baru), ("asli", lama))
    found: list[Selisih] = []
    for lihat, paper in wanted:
        settled = redline.stories()
        settle_stories(settled, lihat)
        readings = (
            read_printed(redline, settled, sheet, "diterima"),
            read_printed(redline, marked, sheet, lihat),
        )
        faults = (_compare(lihat, paper, reading) for reading in readings)
        found += [fault for fault in faults if fault is not None][:1]
    return found


def _compare(lihat: Lihat, wanted: Cetakan, got: Cetakan) -> Selisih | None:
    if wanted.badan != got.badan:
        places = _places(wanted.badan, got.badan)
        first = places[0] if places else len(wanted.badan)
        known = tuple(k for k in places if k < len(wanted.badan))
        return Selisih(lihat, known, _printed(wanted.badan, first), _printed(got.badan, first))
    for bagian in wanted.pinggir.keys() | got.pinggir.keys():
        ours, theirs = wanted.pinggir.get(bagian, ()), got.pinggir.get(bagian, ())
        if ours != theirs:
            first = next(
                (k for k, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b),
                min(len(ours), len(theirs)),
            )
            return Selisih(lihat, (), _printed(ours, first), _printed(theirs, first))
    return None


def _printed(lines: Sequence[Baris], place: int) -> str:
    return " | ".join(lines[place])[:200] if place < len(lines) else ""


def _places(here: Sequence[Baris], there: Sequence[Baris]) -> list[int]:
    """Which of the lines that should be there are not."""
    start = 0
    while start < min(len(here), len(there)) and here[start] == there[start]:
        start += 1
    end = 0
    while end < min(len(here), len(there)) - start and here[-1 - end] == there[-1 - end]:
        end += 1
    a, b = here[start : len(here) - end], there[start : len(there) - end]
    if len(a) * len(b) > SMALL:
        return list(range(start, start + len(a)))
    found: set[int] = set()
    for kind, i, j, _, _ in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if kind != "equal":
            found.update(range(start + i, start + max(j, i + 1)))
    return sorted(found)
