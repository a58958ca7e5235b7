"""The paper outside the pasal: title, numbers, parties, recitals, legal bases, closing, signatures, annexes, furniture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from kerja_sama_docs.banding.jodoh import (
    Isi,
    exact_pairs,
    left_over,
    moved,
    places_after,
    similar_pairs,
    slot_pairs,
)
from kerja_sama_docs.banding.kata import Kata, features, split_words, substance
from kerja_sama_docs.banding.model import BandingBagian, Macam, Perubahan, Tanda, gather_tanda
from kerja_sama_docs.banding.rujukan import Peta, resolve_references
from kerja_sama_docs.banding.ubah import addition, change_of, removal
from kerja_sama_docs.naskah import Bagian, Blok, Naskah, Paragraf

_PARTIES = frozenset({Bagian.PIHAK, Bagian.TANDA_TANGAN})
_FURNITURE = frozenset({Bagian.KEPALA, Bagian.KAKI})
_PAGE_NUMBER = re.compile(
    r"\b(?:halaman|hal\.?|page)\s+\d+(?:\s*(?:dari|of|/)\s*\d+)?|^[-–\s]*\d+(?:\s*(?:dari|of|/)\s*\d+)?[-–\s]*$",
    re.IGNORECASE | re.MULTILINE,
)
Letak = tuple[tuple[int, int, int], str, Perubahan]


@dataclass(frozen=True, slots=True)
class Lajur:
    """A paragraph, or a table row with its cells, outside the pasal."""

    bagian: Bagian
    alamat: str
    sel: tuple[tuple[Kata, ...], ...]
    cetak: str
    isi: Isi

    @property
    def kata(self) -> tuple[Kata, ...]:
        """The words of all its cells."""
        return tuple(word for cell in self.sel for word in cell)


def list_lines(naskah: Naskah) -> list[Lajur]:
    """Every paragraph and table row that is no pasal, in order; empty ones say nothing and are left out.

    Headers and footers count once however many sections repeat them, and without page numbers: those are being made.
    """
    lines: list[Lajur] = []
    seen: set[tuple[Bagian, str]] = set()
    for line in (line for blok in naskah.blok for line in _lines(blok)):
        mark = (line.bagian, line.isi.kunci)
        if line.isi.kunci and not (line.bagian in _FURNITURE and mark in seen):
            seen.add(mark)
            lines.append(line)
    return lines


def _lines(blok: Blok) -> Iterator[Lajur]:
    if isinstance(blok, Paragraf):
        if blok.bagian is not Bagian.PASAL:
            yield _line(blok.bagian, blok.alamat, (blok.teks,))
        return
    for number, row in enumerate(blok.baris, 1):
        yield _line(blok.bagian, f"{blok.alamat}/baris-{number}", ["\n".join(cell.teks) for cell in row.sel])


def _line(bagian: Bagian, address: str, texts: Sequence[str]) -> Lajur:
    if bagian in _FURNITURE:
        texts = [_PAGE_NUMBER.sub("", text) for text in texts]
    cells = tuple(split_words(text) for text in texts)
    # An empty cell counts: an amount that slides into the next column is a change.
    key = "|".join(substance(words, mask=True) for words in cells)
    known = Isi(key if key.strip("|") else "", features(w for c in cells for w in c), kelompok=bagian)
    return Lajur(bagian, address, cells, " | ".join(" ".join(text.split()) for text in texts), known)


def compare_parts(
    old: Sequence[Lajur], new: Sequence[Lajur], maps: tuple[Peta, Peta]
) -> Iterator[BandingBagian]:
    """The parts that differ, in the order of `Bagian`."""
    texts_old, texts_new = [line.isi for line in old], [line.isi for line in new]
    exact = exact_pairs(texts_old, texts_new)
    pairs = exact + similar_pairs(texts_old, texts_new, *left_over(exact, len(old), len(new)))
    pairs += slot_pairs(pairs, texts_old, texts_new)
    strayed = moved(pairs, texts_old, texts_new)
    placed: list[Letak] = []
    for i, j in pairs:
        one, two = old[i], new[j]
        placed += [((j, 0, n), two.bagian, c) for n, c in enumerate(_line_changes(one, two, maps))]
        if (i, j) in strayed:
            shift = Perubahan(one.alamat, two.alamat, Macam.DIPINDAH, one.cetak, two.cetak, substansi=False)
            placed.append(((j, 1, 0), two.bagian, shift))
    left_old, left_new = left_over(pairs, len(old), len(new))
    after = places_after(left_old, dict(pairs))
    placed += [
        ((j, 0, 0), new[j].bagian, addition(new[j].kata, new[j].alamat, new[j].cetak)) for j in left_new
    ]
    for i in left_old:
        placed.append(((after[i], 2, i), old[i].bagian, removal(old[i].kata, old[i].alamat, old[i].cetak)))
    return _by_part(placed)


def _line_changes(one: Lajur, two: Lajur, maps: tuple[Peta, Peta]) -> Iterator[Perubahan]:
    cells: Iterable[tuple[str, tuple[Kata, ...], tuple[Kata, ...]]]
    if len(one.sel) == len(two.sel) > 1:
        pairs = zip(one.sel, two.sel, strict=True)
        cells = [(f"/sel-{n}", a, b) for n, (a, b) in enumerate(pairs, 1)]
    else:
        cells = [("", one.kata, two.kata)]
    for tail, a, b in cells:
        old = resolve_references(a, one.alamat, maps[0])
        new = resolve_references(b, two.alamat, maps[1])
        change = change_of(old, new, one.alamat + tail, two.alamat + tail)
        if change is not None:
            yield change


def _by_part(placed: Iterable[Letak]) -> Iterator[BandingBagian]:
    order = list(Bagian)
    ordered = sorted(placed, key=lambda entry: (order.index(Bagian(entry[1])), entry[0]))
    for part, entries in groupby(ordered, key=lambda entry: entry[1]):
        changes = tuple(change for _, _, change in entries)
        is_substance = any(change.substansi for change in changes)
        marks = gather_tanda(changes, *(_mark_of_part(Bagian(part)) if is_substance else ()))
        yield BandingBagian(part, changes, is_substance, marks)


def _mark_of_part(bagian: Bagian) -> tuple[Tanda, ...]:
    if bagian is Bagian.DASAR_HUKUM:
        return (Tanda.DASAR_HUKUM,)
    return (Tanda.PIHAK,) if bagian in _PARTIES else ()
