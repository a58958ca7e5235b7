"""The paper outside the pasal as lines: paragraphs, and table rows with their cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kerja_sama_docs.banding.jodoh import Isi
from kerja_sama_docs.banding.kamus import Kamus, Terbaca
from kerja_sama_docs.banding.kata import Kata, Ragam
from kerja_sama_docs.naskah import Bagian, Blok, Naskah, Paragraf, Tabel

_FURNITURE: Final = frozenset({Bagian.KEPALA, Bagian.KAKI})
_PAGE_NUMBER: Final = re.compile(
    r"\b(?:halaman|hal\.?|page)\s+\d+(?:\s*(?:dari|of|/)\s*\d+)?|^[-–\s]*\d+(?:\s*(?:dari|of|/)\s*\d+)?[-–\s]*$",
    re.IGNORECASE | re.MULTILINE,
)
_SERIAL: Final = re.compile(r"\(?(\d{1,4})[.)]?")
_LABEL: Final = re.compile(r"\(?\d{1,3}(?:\.|\))")  # "1." is a number even in a table of one party
_SERIAL_NAME: Final = re.compile(r"(?:no|nomor|nomor urut|no urut)\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Lajur:
    """A paragraph, or a table row with its cells, outside the pasal.

    Attributes:
        urutan: place of its block on the paper.
        baris: place of the row in its table, None for a paragraph.
        bagian: the part it belongs to.
        alamat: its address.
        sel: its cells as read, without a cell that only counts the rows.
        kolom: number (from 1) and name of the column of each of those cells, "" where the table names none.
        cetak: all of it as printed.
        isi: what it is known by; a row by its first cell that says something.
    """

    urutan: int
    baris: int | None
    bagian: Bagian
    alamat: str
    sel: tuple[Terbaca, ...]
    kolom: tuple[tuple[int, str], ...]
    cetak: str
    isi: Isi

    @property
    def kata(self) -> tuple[Kata, ...]:
        """The words of all its cells."""
        return tuple(word for cell in self.sel for word in cell.kata)


def list_lines(naskah: Naskah, kamus: Kamus) -> list[Lajur]:
    """Every paragraph and table row that is no pasal, in order; empty ones say nothing and are left out.

    Headers and footers count once however many sections repeat them, and without page numbers: those are being made.
    """
    lines: list[Lajur] = []
    seen: set[tuple[Bagian, str]] = set()
    for line in (line for n, blok in enumerate(naskah.blok) for line in _lines(n, blok, kamus)):
        mark = (line.bagian, line.isi.kunci)
        if line.isi.kunci and not (line.bagian in _FURNITURE and mark in seen):
            seen.add(mark)
            lines.append(line)
    return lines


def _lines(urutan: int, blok: Blok, kamus: Kamus) -> Iterator[Lajur]:
    if isinstance(blok, Tabel):
        yield from _rows(urutan, blok, kamus)
    elif blok.bagian is not Bagian.PASAL:
        yield _paragraph(urutan, blok, kamus)


def _paragraph(urutan: int, blok: Paragraf, kamus: Kamus) -> Lajur:
    text = _said(blok.teks, blok.bagian)
    read = kamus.read(text)
    known = Isi(read.kunci, (read,), kelompok=blok.bagian)
    return Lajur(urutan, None, blok.bagian, blok.alamat, (read,), ((1, ""),), " ".join(text.split()), known)


def _rows(urutan: int, table: Tabel, kamus: Kamus) -> Iterator[Lajur]:
    texts = [tuple(_said("\n".join(cell.teks), table.bagian) for cell in row.sel) for row in table.baris]
    names = _column_names(table, texts)
    counts = _is_counted(texts, names)
    for n, row in enumerate(texts):
        first = 1 if len(row) > 1 and (_SERIAL if counts else _LABEL).fullmatch(row[0].strip()) else 0
        columns = tuple(
            (k + 1, names[k] if len(names) == len(row) and n else "") for k in range(first, len(row))
        )
        cells = [kamus.read(text) for text in row[first:]]
        printed = " | ".join(" ".join(text.split()) for text in row)
        known = _known(cells, table.bagian)
        yield Lajur(
            urutan,
            n,
            table.bagian,
            f"{table.alamat}/baris-{n + 1}",
            tuple(cells),
            columns,
            printed,
            known,
        )


def _known(cells: Sequence[Terbaca], bagian: Bagian) -> Isi:
    said = [cell.kunci for cell in cells]
    # An empty cell counts: an amount that slides into the next column is a change.
    key = "|".join(said) if len(said) > 1 else "".join(said)
    names = (cell.kunci for cell in cells if any(word.ragam is Ragam.KATA for word in cell.kata))
    return Isi(key if key.strip("|") else "", tuple(cells), next(names, ""), kelompok=bagian)


def _said(text: str, bagian: Bagian) -> str:
    return _PAGE_NUMBER.sub("", text) if bagian in _FURNITURE else text


def _column_names(table: Tabel, texts: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The names of the columns: the row that repeats as a header, else a first row of words alone."""
    if len(texts) < 2:
        return ()
    plain = all(text.strip() and not any(c.isdigit() for c in text) for text in texts[0])
    return tuple(" ".join(text.split()) for text in texts[0]) if table.baris[0].kepala or plain else ()


def _is_counted(texts: Sequence[Sequence[str]], names: Sequence[str]) -> bool:
    """Whether the first cells only count the rows."""
    if names and _SERIAL_NAME.fullmatch(names[0]):
        return True
    found = [match[1] for row in texts if row and (match := _SERIAL.fullmatch(row[0].strip()))]
    return len(found) > 1 and [int(number) for number in found] == list(range(1, len(found) + 1))
