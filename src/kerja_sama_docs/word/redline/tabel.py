"""Tables: rows that come and go, cells that change."""

from __future__ import annotations

from collections.abc import Sequence

from kerja_sama_docs.word.redline.konteks import Konteks
from kerja_sama_docs.word.redline.nama import Unsur, blocks_in, inside
from kerja_sama_docs.word.redline.padan import match_blocks
from kerja_sama_docs.word.redline.salin import copy_row, track_row
from kerja_sama_docs.word.redline.sunting import delete_content
from kerja_sama_docs.word.xml import DEL, TBL, TC, TR, is_on, value, w


def rewrite_table(konteks: Konteks, old: Unsur, new: Unsur) -> bool:
    """Rewrite a table in place; False, with nothing touched, if its columns differ."""
    if _columns(old) != _columns(new):
        return False
    last: Unsur | None = None
    for step in match_blocks(konteks, inside(old, TR), inside(new, TR)):
        if step.lama and step.baru and _shape(step.lama[0]) == _shape(step.baru[0]):
            _rewrite_row(konteks, step.lama[0], step.baru[0])
            last = step.lama[0]
            continue
        for row in step.lama:
            _delete_row(konteks, row)
            last = row
        for row in step.baru:
            last = _insert_row(konteks, old, row, last)
    return True


def delete_table(konteks: Konteks, table: Unsur) -> None:
    """Mark every row of a table as deleted."""
    for row in inside(table, TR):
        _delete_row(konteks, row)


def _rewrite_row(konteks: Konteks, old: Unsur, new: Unsur) -> None:
    from kerja_sama_docs.word.redline.wadah import rewrite_container

    for one, other in zip(inside(old, TC), inside(new, TC), strict=True):
        rewrite_container(konteks, one, other)


def _delete_row(konteks: Konteks, row: Unsur) -> None:
    track_row(konteks, row, DEL)
    for cell in inside(row, TC):
        for block in blocks_in(cell):
            if block.tag == TBL:
                delete_table(konteks, block)
            else:
                delete_content(konteks, block)


def _insert_row(konteks: Konteks, table: Unsur, row: Unsur, last: Unsur | None) -> Unsur:
    made = copy_row(konteks, row)
    if last is not None:
        last.addnext(made)
        return made
    first = next(iter(inside(table, TR)), None)
    if first is None:
        table.append(made)
    else:
        first.addprevious(made)
    return made


def _columns(table: Unsur) -> int:
    return max((sum(span for span, _ in _shape(row)[1]) for row in inside(table, TR)), default=0)


def _shape(row: Unsur) -> tuple[bool, Sequence[tuple[int, str]]]:
    """Whether it is a heading row; the span of each cell, and whether it goes on from the row above."""
    properties = row.find(w("trPr"))
    cells = []
    for cell in inside(row, TC):
        own = cell.find(w("tcPr"))
        span = value(own, w("gridSpan")) or "1"
        merge = None if own is None else own.find(w("vMerge"))
        kind = "" if merge is None else merge.get(w("val")) or "continue"
        cells.append((int(span) if span.isdigit() and len(span) < 4 else 1, kind))
    return is_on(properties, w("tblHeader")), tuple(cells)
