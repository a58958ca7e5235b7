"""Reads the text source of a template's frame (`templates/sumber/*.txt`) into blocks.

Format, a line a paragraph:
    # …                 comment
    [Gaya] teks         a paragraph in that named style; **tebal** marks bold
    {%p … %}            a docxtpl paragraph tag, alone in its paragraph
    %sertakan nama      the lines of _nama.txt
    @tabel w,w,… [kind] a table with those column widths (twips); kind: polos, rapat, garis
    @baris [utuh|kepala|{%tr … %}]   a new row; "utuh" doesn't break over pages; a row tag stands in a row of its own
    @sel / @lebar n     the next cell / the next cell over n columns
    @akhir              end of the table
    @bagian             the portrait section ends here; what follows is landscape
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Paragraph:
    """One paragraph: style name ("" for the default) and text."""

    style: str
    text: str


@dataclass
class Cell:
    """One cell: paragraphs, and the number of columns it covers."""

    span: int = 1
    paragraphs: list[Paragraph] = field(default_factory=list)


@dataclass
class Row:
    """One row; `kind` is "", "utuh" or "kepala"; `tag` is a row tag that stands alone."""

    kind: str = ""
    tag: str = ""
    cells: list[Cell] = field(default_factory=lambda: [Cell()])


@dataclass
class Table:
    """A table: column widths in twips, its look, its rows."""

    widths: list[int]
    kind: str
    rows: list[Row] = field(default_factory=list)


@dataclass
class SectionBreak:
    """End of the portrait section."""


Block = Paragraph | Table | SectionBreak


def read_blocks(path: Path) -> list[Block]:
    """The blocks of one frame."""
    blocks: list[Block] = []
    table: Table | None = None
    for line in _lines(path):
        if line.startswith("@tabel"):
            _, widths, *kind = line.split()
            table = Table([int(w) for w in widths.split(",")], kind[0] if kind else "polos")
        elif line.startswith("@akhir"):
            assert table is not None
            blocks.append(table)
            table = None
        elif line.startswith("@bagian"):
            blocks.append(SectionBreak())
        elif table is None:
            blocks.append(_paragraph(line))
        else:
            _into_table(table, line)
    return blocks


def _into_table(table: Table, line: str) -> None:
    if line.startswith("@baris"):
        rest = line.removeprefix("@baris").strip()
        table.rows.append(Row(tag=rest) if rest.startswith("{%tr") else Row(kind=rest))
    elif line.startswith("@lebar"):
        table.rows[-1].cells.append(Cell(span=int(line.split()[1])))
    elif line.startswith("@sel"):
        table.rows[-1].cells.append(Cell())
    else:
        table.rows[-1].cells[-1].paragraphs.append(_paragraph(line))


def _lines(path: Path) -> Iterator[str]:
    for raw in path.read_text(encoding="utf-8").splitlines():
        line = raw.rstrip(" ")
        if line.startswith("%sertakan "):
            yield from _lines(path.parent / f"_{line.split()[1]}.txt")
        elif line and not line.startswith("# "):
            yield line


def _paragraph(line: str) -> Paragraph:
    match = re.match(r"\[([^\]]+)\] ?(.*)", line)
    return Paragraph(match[1], match[2]) if match else Paragraph("", line)
