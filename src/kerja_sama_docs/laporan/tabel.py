"""A plain table: aligned columns, no boxes, so that it can be read aloud, pasted and searched."""

from __future__ import annotations

from collections.abc import Sequence

from kerja_sama_docs.laporan.cat import Cat, Peran, plain
from kerja_sama_docs.laporan.layar import clean_line, columns

GAP = "  "
MIN_COLUMN = 8


def format_tabel(
    kepala: Sequence[str],
    baris: Sequence[Sequence[str]],
    *,
    lebar: int | None = None,
    kanan: frozenset[int] = frozenset(),
    cat: Cat = plain,
) -> str:
    """Lay out the table as lines, each ended; "" without rows.

    Args:
        kepala: the names of the columns, as many as every row has cells.
        baris: the rows, cell by cell.
        lebar: wrap cells so that a line takes at most this many columns (as far as 8 a cell allow); None: never wrap.
        kanan: the columns (from 0) that are aligned to the right, for numbers.
        cat: paints the heading.

    Raises:
        ValueError: a row has more or fewer cells than the heading.

    """
    if not baris:
        return ""
    rows = [[clean_line(cell) for cell in row] for row in (kepala, *baris)]
    if any(len(row) != len(kepala) for row in rows):
        raise ValueError("every row needs as many cells as the heading")
    widths = _fit([max(columns(row[i]) for row in rows) for i in range(len(kepala))], lebar)
    heading = [cat(Peran.KEPALA, line) for line in _row_lines(rows[0], widths, kanan)]
    lines = [line for row in rows[1:] for line in _row_lines(row, widths, kanan)]
    return "\n".join(heading + lines) + "\n"


def _fit(widths: list[int], lebar: int | None) -> list[int]:
    """Narrow the widest column, one by one, until the line fits or every wide column is down to the minimum."""
    if lebar is None:
        return widths
    fitted = list(widths)
    excess = sum(fitted) + len(GAP) * (len(fitted) - 1) - lebar
    while excess > 0 and max(fitted) > MIN_COLUMN:
        fitted[fitted.index(max(fitted))] -= 1
        excess -= 1
    return fitted


def _row_lines(row: Sequence[str], widths: Sequence[int], kanan: frozenset[int]) -> list[str]:
    cells = [_wrap(cell, width) for cell, width in zip(row, widths, strict=True)]
    lines: list[str] = []
    for i in range(max(len(cell) for cell in cells)):
        parts = [
            _pad(cell[i] if i < len(cell) else "", width, column in kanan)
            for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
        ]
        lines.append(GAP.join(parts).rstrip())
    return lines


def _pad(words: str, width: int, right: bool) -> str:
    room = " " * max(width - columns(words), 0)
    return room + words if right else words + room


def _wrap(cell: str, width: int) -> list[str]:
    """Break at blanks; a word that is too long (a path) is broken where the room ends."""
    if columns(cell) <= width:
        return [cell]
    lines, line = [], ""
    for word in cell.split():
        if line and columns(line) + 1 + columns(word) <= width:
            line += f" {word}"
            continue
        if line:
            lines.append(line)
        while columns(word) > width:
            cut = _cut(word, width)
            lines.append(word[:cut])
            word = word[cut:]
        line = word
    return [*lines, line] if line else lines


def _cut(word: str, width: int) -> int:
    """How many characters of the word fit, at least one."""
    cut = 1
    while cut < len(word) and columns(word[: cut + 1]) <= width:
        cut += 1
    return cut
