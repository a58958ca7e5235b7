"""The versions of a document as people read them: a line for each, and below it what changed."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kerja_sama_docs.laporan.cat import Cat, Peran, plain
from kerja_sama_docs.laporan.layar import clean_line, columns

GAP: Final = "  "
NARROW: Final = 24  # columns below which lines are left to the terminal


@dataclass(frozen=True, slots=True)
class BarisRiwayat:
    """One version: what stands in its line, and what changed in it ("" for nothing to say)."""

    versi: int
    tanggal: str
    oleh: str
    keadaan: str
    perubahan: str = ""


def format_riwayat(
    nama: str, baris: Sequence[BarisRiwayat], *, lebar: int | None = None, cat: Cat = plain
) -> str:
    """The document's name and its versions; ends with a newline.

    Args:
        nama: the name of the document, as other commands take it.
        baris: its versions, in order.
        lebar: wrap what changed to so many columns; None: never.
        cat: paints the name.

    """
    cells = [[f"v{b.versi}", *(clean_line(cell) for cell in (b.tanggal, b.oleh, b.keadaan))] for b in baris]
    widths = [max((columns(row[i]) for row in cells), default=0) for i in range(4)]
    lines = [cat(Peran.KEPALA, clean_line(nama))]
    for row, version in zip(cells, baris, strict=True):
        padded = [
            cell + " " * (width - columns(cell)) for cell, width in zip(row, widths, strict=True) if width
        ]
        lines.append((GAP + GAP.join(padded)).rstrip())
        lines += _wrapped(clean_line(version.perubahan), " " * (len(GAP) * 2 + widths[0]), lebar)
    return "\n".join(lines) + "\n"


def _wrapped(text: str, lead: str, lebar: int | None) -> Iterator[str]:
    if not text:
        return
    if lebar is None or lebar - len(lead) < NARROW:
        yield lead + text
        return
    yield from textwrap.wrap(text, lebar, initial_indent=lead, subsequent_indent=lead, break_on_hyphens=False)
