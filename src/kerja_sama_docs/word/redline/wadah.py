"""A container (body, cell, header, note, text box) of the old document becomes that of the new one, tracked."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from kerja_sama_docs.word.redline.konteks import Konteks
from kerja_sama_docs.word.redline.nama import NOTE_KIND, SECT, Unsur, blocks_in
from kerja_sama_docs.word.redline.padan import Langkah, has_section, match_blocks
from kerja_sama_docs.word.redline.pindah import find_moves, mark_ranges
from kerja_sama_docs.word.redline.salin import copy_paragraph, copy_table, new_unsur
from kerja_sama_docs.word.redline.sisi import boxes_in
from kerja_sama_docs.word.redline.sunting import delete_content, rewrite
from kerja_sama_docs.word.redline.tabel import delete_table, rewrite_table
from kerja_sama_docs.word.redline.tanda import Rekam, settle_end, track_both, write_marks
from kerja_sama_docs.word.xml import MOVE_FROM, MOVE_TO, TBL, TXBX, P, w


def rewrite_container(konteks: Konteks, old: Unsur, new: Unsur) -> None:
    """Rewrite the old container in place."""
    if _same_xml(old, new):
        _keep_notes(konteks, old, new)
        return
    steps = match_blocks(konteks, blocks_in(old), blocks_in(new))
    moves = find_moves(konteks, steps)
    _Wadah(konteks, old, moves).write(steps)


class _Wadah:
    def __init__(self, konteks: Konteks, container: Unsur, moves: dict[Unsur, int]) -> None:
        self._konteks = konteks
        self._container = container
        self._moves = moves
        self._records: list[Rekam] = []
        self._all: list[Rekam] = []
        self._last: Unsur | None = None
        self._table_was_replaced: Unsur | None = None

    def write(self, steps: Sequence[Langkah]) -> None:
        for step in steps:
            self._step(step)
        self._close()
        mark_ranges(self._konteks, self._all)

    def _step(self, step: Langkah) -> None:
        if any(e.tag == TBL for e in (*step.lama, *step.baru)):
            self._table(step)
        elif not step.lama:
            for new in step.baru:
                self._insert(new)
        elif not step.baru:
            for old in step.lama:
                self._delete(old)
        else:
            self._pair(step)
        if step.lama and step.baru and step.lama[-1].tag == P and has_section(step.lama[-1]):
            self._close()

    def _pair(self, step: Langkah) -> None:
        single = len(step.lama) == len(step.baru) == 1
        if single:
            old, new = step.lama[0], step.baru[0]
            boxes = boxes_in(old), boxes_in(new)
            if len(boxes[0]) != len(boxes[1]):
                self._replace(step)
                return
            for one, other in zip(*boxes, strict=True):
                _rewrite_box(self._konteks, one, other)
            if _same_xml(old, new) and not self._konteks.nomor.is_literal(new):
                _keep_notes(self._konteks, old, new)
                self._take([Rekam(old, old, new)])
                return
        elif any(boxes_in(e) for e in (*step.lama, *step.baru)):
            self._replace(step)
            return
        records = rewrite(self._konteks, step.lama, step.baru)
        if records is None:
            self._replace(step)
        else:
            self._take(records)

    def _replace(self, step: Langkah) -> None:
        for old in step.lama:
            self._delete(old)
        for new in step.baru:
            self._insert(new)

    def _insert(self, new: Unsur) -> None:
        number = self._moves.get(new)
        made = copy_paragraph(self._konteks, new, MOVE_TO if number is not None else w("ins"))
        self._place(made)
        self._take([Rekam(made, None, new, number)])

    def _delete(self, old: Unsur) -> None:
        number = self._moves.get(old)
        delete_content(self._konteks, old, MOVE_FROM if number is not None else w("del"))
        self._take([Rekam(old, old, None, number)])

    def _take(self, records: list[Rekam]) -> None:
        self._records += records
        self._last = records[-1].unsur

    def _table(self, step: Langkah) -> None:
        self._close()
        if step.lama and step.baru and rewrite_table(self._konteks, step.lama[0], step.baru[0]):
            self._last = step.lama[0]
            return
        for old in step.lama:
            delete_table(self._konteks, old)
            self._last = old
        for new in step.baru:
            if self._last is not None and self._last.tag == TBL:
                keeper = new_unsur(P)
                self._place(keeper)
                track_both(self._konteks, keeper)
            self._place(copy_table(self._konteks, new))

    def _place(self, element: Unsur) -> None:
        """Put an element behind the last one of the container."""
        last = self._last
        if last is None:
            first = next(iter(blocks_in(self._container)), None)
            if first is not None:
                _outermost(first, self._container, first=True).addprevious(element)
            elif self._container.find(SECT) is not None:
                self._container.find(SECT).addprevious(element)  # type: ignore[union-attr]
            else:
                self._container.append(element)
        else:
            _outermost(last, self._container, first=False).addnext(element)
        self._last = element

    def _close(self) -> None:
        """End of a stretch of paragraphs."""
        if self._records:
            settle_end(self._konteks, self._records)
            write_marks(self._konteks, self._records)
            self._all += self._records
            self._records = []


def _outermost(element: Unsur, container: Unsur, *, first: bool) -> Unsur:
    """Step out of block controls in which nothing follows (or comes before)."""
    here = element
    while True:
        parent = here.getparent()
        if parent is None or parent is container:
            return here
        blocks = blocks_in(parent)
        if not blocks or (blocks[0] if first else blocks[-1]) is not element:
            return here
        here = parent


def _rewrite_box(konteks: Konteks, old: Unsur, new: Unsur) -> None:
    """A text box, and its double for older programs."""
    doubles = _doubles(old)
    rewrite_container(konteks, old, new)
    for double in doubles:
        rewrite_container(konteks, double, new)


def _doubles(box: Unsur) -> list[Unsur]:
    alternate = next(box.iterancestors(w("AlternateContent"), "{*}AlternateContent"), None)
    if alternate is None:
        return []
    branch = next((c for c in alternate if box in set(c.iter(TXBX))), None)
    place = list(branch.iter(TXBX) if branch is not None else ()).index(box)
    found = []
    for other in alternate:
        if other is not branch:
            boxes = list(other.iter(TXBX))
            if place < len(boxes):
                found.append(boxes[place])
    return found


def _same_xml(old: Unsur, new: Unsur) -> bool:
    return etree.tostring(old, with_tail=False) == etree.tostring(new, with_tail=False)


def _keep_notes(konteks: Konteks, old: Unsur, new: Unsur) -> None:
    for one, other in zip(old.iter(*NOTE_KIND), new.iter(*NOTE_KIND), strict=False):
        konteks.catatan.keep(one, other)
