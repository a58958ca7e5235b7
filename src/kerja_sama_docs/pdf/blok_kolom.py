"""Blocks in columns: where one begins and ends, and which of its lines are one row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from kerja_sama_docs.bacaan.label import PASAL_LINE, TYPED
from kerja_sama_docs.pdf.baris import Baris
from kerja_sama_docs.pdf.kolom import ALIGNED, LABEL, Kolom, Lajur, first_stretches

FAR: Final = 11.0  # of the size of the letters: room for a signature, not for more
BULLETS: Final = frozenset("-–—•▪➢✓*·")
ROW: Final = 1.3  # of the size: rows stand at least so far apart …
SPACED: Final = 1.12  # … and further than lines do
DOUBLE: Final = 2.1  # of the size: lines further apart are no lines of one paragraph
PARTY: Final = re.compile(r"(?:PIHAK\s+(?:KE|PERTAMA)|(?:PEMBERI|PENERIMA) KUASA)", re.I)


def columns_from(lines: Sequence[Baris], start: int) -> tuple[Kolom, int] | None:
    """The block in columns that begins at a line and the index after its last line; None if none begins there."""
    first = first_stretches(lines[start])
    if len(_without_label(first)) < 2:
        return None
    block = Kolom([Lajur(s.x0, s.x1) for s in first])
    if not block.take(lines[start]):
        return None
    end = start + 1
    while end < len(lines) and _near(lines[end - 1], lines[end]) and not PASAL_LINE.match(lines[end].teks):
        if not block.take(lines[end]):
            break
        end += 1
    below = lines[end] if end < len(lines) else None
    return (block, end) if _is_block(block) and not _is_prose(block, below) else None


def _is_prose(block: Kolom, below: Baris | None) -> bool:
    """Whether the only row is the first line of a paragraph, "1. NAMA : jabatan …", that goes on across the columns."""
    if below is None or len(block.baris) > 1 or block.penjelas is None:
        return False
    first, last = block.baris[0][0], block.baris[0][-1]
    if first is None or last is None or below.y - last.y > DOUBLE * below.besar:
        return False
    return below.x0 <= first.x0 + ALIGNED and below.x1 > last.x0


def goes_on(block: Kolom, line: Baris) -> bool:
    """Whether a block that the end of a page cut goes on with a line of the next page; takes the line if so."""
    stretches = first_stretches(line)
    if PASAL_LINE.match(line.teks) or is_signatures(block):
        return False
    if len(stretches) == 1 and stretches[0].x0 <= block.lajur[0].x1:
        return False
    return block.take(line)


def _without_label(stretches: list[Baris]) -> list[Baris]:
    head = stretches[0].teks
    return stretches[1:] if head in BULLETS or TYPED.fullmatch(head) else stretches


def _near(above: Baris, below: Baris) -> bool:
    return below.y - above.y < FAR * max(above.besar, below.besar)


def _is_block(block: Kolom) -> bool:
    """Two lines in columns, or one that is no prose: with a colon of its own, or parted very widely."""
    several = sum(sum(cell is not None for cell in row) > 1 for row in block.baris)
    if several > 1 or block.penjelas is not None:
        return True
    first = [cell for cell in block.baris[0] if cell is not None]
    widest = max((b.x0 - a.x1 for a, b in pairwise(first)), default=0.0)
    return len(block.baris) > 1 or widest > 4 * first[0].besar


def rows_of(block: Kolom, step: float) -> list[list[list[Baris]]]:
    """The rows of a block: of every cell its lines. `step` is the usual one between lines, in sizes of letters."""
    rows: list[list[list[Baris]]] = []
    above: float | None = None
    for line in block.baris:
        y = next(cell.y for cell in line if cell is not None)
        far = above is not None and y - above > max(ROW, SPACED * step) * _size_of(line)
        if not rows or (_begins_row(block, line, far=far) and not _is_open(rows[-1])):
            rows.append([[] for _ in block.lajur])
        for cell, stretch in zip(rows[-1], line, strict=True):
            if stretch is not None:
                cell.append(stretch)
        above = y
    return rows


def _size_of(line: Sequence[Baris | None]) -> float:
    return next(cell.besar for cell in line if cell is not None)


def _begins_row(block: Kolom, line: Sequence[Baris | None], *, far: bool) -> bool:
    colon = block.penjelas
    if colon is not None:
        begins = line[colon] is not None and line[colon].kata[0].teks == ":"  # type: ignore[union-attr]
        return begins or (line[0] is not None and bool(TYPED.match(line[0].teks)))
    if _is_numbered(block):
        return line[0] is not None
    if is_signatures(block):
        return any(cell is not None and PARTY.match(cell.teks) for cell in line)
    return far and line[0] is not None


def _is_open(row: Sequence[Sequence[Baris]]) -> bool:
    """Whether every cell waits for what its colon announces: "NOMOR:" above a number."""
    return all(cell and cell[-1].teks.endswith(":") and cell[-1].teks != ":" for cell in row)


def _is_numbered(block: Kolom) -> bool:
    """Whether the first column holds nothing but labels: one at the head of each row."""
    heads = [row[0].teks for row in block.baris if row[0] is not None]
    return bool(heads) and all(LABEL.fullmatch(head) for head in heads)


def is_signatures(block: Kolom) -> bool:
    """Whether the block is one of signatures: it names the parties, or leaves room to sign."""
    cells = [cell for row in block.baris for cell in row if cell is not None]
    if block.penjelas is not None or _is_numbered(block):
        return False
    if any(PARTY.match(cell.teks) for cell in cells):
        return True
    ys = [next(cell.y for cell in row if cell is not None) for row in block.baris]
    steps = [b - a for a, b in pairwise(ys)]
    return max(steps, default=0.0) > 3 * cells[0].besar


def is_running_text(block: Kolom) -> bool:
    """Whether the columns are text of their own, to be read one after the other."""
    if len(block.lajur) != 2 or len(block.baris) < 8 or is_signatures(block):
        return False
    both = sum(all(cell is not None for cell in row) for row in block.baris)
    wide = [c.x1 - c.x0 for c in block.lajur]
    size = next(cell for cell in block.baris[0] if cell is not None).besar
    return both > 0.6 * len(block.baris) and min(wide) > 10 * size
