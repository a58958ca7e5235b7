"""The proof of a redline on its own bytes: accepted it is the new paper, rejected the old one, line by line."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from kerja_sama_docs.bacaan.mentah import Lihat
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.word.buka import open_docx
from kerja_sama_docs.word.redline.berkas import Berkas
from kerja_sama_docs.word.redline.cetakan import Baris, Cetakan, read_printed, read_styles_and_lists
from kerja_sama_docs.word.redline.halaman import aligned
from kerja_sama_docs.word.redline.nomor_halaman import NomorHalaman
from kerja_sama_docs.word.redline.terima import settle_stories

SMALL: Final = 4_000_000
ASIDE: Final = (Bagian.KEPALA, Bagian.KAKI, Bagian.CATATAN)


@dataclass(frozen=True, slots=True)
class Selisih:
    """Where a reading is not what it should be.

    Attributes:
        lihat: the view.
        bagian: what beside the body; None for the body itself.
        tempat: lines of the body by their place.
        seharusnya, terbaca: the first one of them.

    """

    lihat: Lihat
    bagian: Bagian | None
    tempat: tuple[int, ...] = ()
    seharusnya: Baris = ()
    terbaca: Baris = ()


def prove(data: bytes, lama: Cetakan, baru: Cetakan, berkas: str, beku: Collection[Bagian]) -> list[Selisih]:
    """Read the redline both ways, and what is left of it when all is accepted or rejected; nothing, if all is right.

    What stands in `beku` was left as it is in the old document, and has nothing to prove.
    """
    redline = Berkas(open_docx(data, berkas))
    sheet = read_styles_and_lists(redline)
    marked = redline.stories()
    NomorHalaman(marked.values())
    wanted: tuple[tuple[Lihat, Cetakan], ...] = (("diterima", baru), ("asli", lama))
    found: list[Selisih] = []
    for lihat, paper in wanted:
        settled = redline.stories()
        settle_stories(settled, lihat)
        NomorHalaman(settled.values())
        readings = (
            read_printed(redline, settled, sheet, "diterima"),
            read_printed(redline, marked, sheet, lihat),
        )
        bodies = [fault for reading in readings if (fault := _body(lihat, paper, reading)) is not None]
        found += bodies[:1]
        for bagian in ASIDE:
            if bagian not in beku and any(_differs(bagian, paper, reading) for reading in readings):
                found.append(Selisih(lihat, bagian))
    return found


def _body(lihat: Lihat, wanted: Cetakan, got: Cetakan) -> Selisih | None:
    if wanted.badan == got.badan:
        return None
    places = _places(wanted.badan, got.badan)
    first = places[0] if places else len(wanted.badan)
    known = tuple(k for k in places if k < len(wanted.badan))
    return Selisih(lihat, None, known, _line(wanted.badan, first), _line(got.badan, first))


def _differs(bagian: Bagian, wanted: Cetakan, got: Cetakan) -> bool:
    if bagian is Bagian.CATATAN:
        return wanted.catatan != got.catatan
    return any(
        place[0] is bagian and theirs != ours
        for _, place, ours, theirs in aligned(got.halaman, wanted.halaman)
    )


def _line(lines: Sequence[Baris], place: int) -> Baris:
    return lines[place] if place < len(lines) else ()


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
