"""Writing the children of old paragraphs anew, from a plan of what goes and what comes in where."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Final

from kerja_sama_docs.word.redline.konteks import Konteks
from kerja_sama_docs.word.redline.nama import Unsur
from kerja_sama_docs.word.redline.salin import new_unsur
from kerja_sama_docs.word.redline.tanda import Rekam
from kerja_sama_docs.word.redline.uraian import DESCEND, PROPERTIES, Potong, Uraian
from kerja_sama_docs.word.xml import DEL, INS, PPR, RPR, XML_SPACE, P, R, T, w

DELETED: Final = {T: w("delText"), w("instrText"): w("delInstrText")}


@dataclass(slots=True, eq=False)
class Sisipan:
    """What comes in at one place: runs, and the ends of new paragraphs (by their index) among them."""

    isi: list[Unsur | int] = field(default_factory=list)


@dataclass(slots=True)
class Rencana:
    """Where insertions stand: behind a character of a piece, or before or behind a child of the paragraph."""

    dalam: dict[Potong, list[tuple[int, Sisipan]]] = field(default_factory=lambda: defaultdict(list))
    sebelum: dict[Unsur, list[Sisipan]] = field(default_factory=lambda: defaultdict(list))
    sesudah: dict[Unsur, list[Sisipan]] = field(default_factory=lambda: defaultdict(list))
    akhir: dict[int, list[Sisipan]] = field(default_factory=lambda: defaultdict(list))


class Penulis:
    """Writes the children of old paragraphs anew."""

    def __init__(
        self,
        konteks: Konteks,
        old: Uraian,
        kept: bytearray,
        plan: Rencana,
        news: Sequence[Unsur],
        *,
        whole: bool = False,
        tag: str = DEL,
    ) -> None:
        self._konteks = konteks
        self._old = old
        self._kept = kept
        self._plan = plan
        self._news = news
        self._whole = whole
        self._tag = tag
        self._by_parent: dict[Unsur, list[Potong]] = defaultdict(list)
        self._touched: set[Unsur] = set()
        self._gone_units: set[int] = set()
        spans = old.units()
        for piece in old.potong:
            self._by_parent[piece.unsur if piece.lari is None else piece.lari].append(piece)
            if piece.satuan >= 0:
                start, end = spans[piece.satuan]
                if whole or (end > start and not kept[start]):
                    self._gone_units.add(piece.satuan)

    def write(self) -> list[Rekam]:
        records: list[Rekam] = []
        for index, paragraph in enumerate(self._old.paragraf):
            items = self._children(paragraph, top=True)
            for more in self._plan.akhir.get(index, ()):
                items += more.isi
            records += self._split(paragraph, items, last=index == len(self._old.paragraf) - 1)
        return records

    def _split(self, paragraph: Unsur, items: list[Unsur | int], *, last: bool) -> list[Rekam]:
        properties = paragraph.find(PPR)
        for child in list(paragraph):
            if child is not properties:
                paragraph.remove(child)
        records: list[Rekam] = []
        part: list[Unsur] = []
        for item in items:
            if isinstance(item, int):
                made = new_unsur(P)
                made.extend(_joined(part))
                paragraph.addprevious(made)
                records.append(Rekam(made, None, self._news[item]))
                part = []
            else:
                part.append(item)
        paragraph.extend(_joined(part))
        records.append(Rekam(paragraph, paragraph, self._news[-1] if last and self._news else None))
        return records

    def _children(self, parent: Unsur, *, top: bool) -> list[Unsur | int]:
        items: list[Unsur | int] = []
        for child in list(parent):
            if child.tag in PROPERTIES:
                if not top:
                    items.append(child)
                continue
            for more in self._plan.sebelum.get(child, ()) if top else ():
                items += more.isi
            items += self._child(child)
            for more in self._plan.sesudah.get(child, ()) if top else ():
                items += more.isi
        return items

    def _child(self, child: Unsur) -> list[Unsur | int]:
        if child.tag == R:
            return self._run(child)
        if child.tag in DESCEND:
            inner = self._children(child, top=False)
            for old in list(child):
                child.remove(old)
            child.extend(_joined([i for i in inner if not isinstance(i, int)]))
            return [child]
        pieces = self._by_parent.get(child, [])
        if len(pieces) == 1 and pieces[0].lari is None and not pieces[0].diam and self._is_gone(pieces[0], 0):
            items: list[Unsur | int] = [self._wrap([child])]
        else:
            items = [child]
        for piece in pieces:
            for _, more in self._plan.dalam.get(piece, ()):
                items += more.isi
        return items

    def _run(self, run: Unsur) -> list[Unsur | int]:
        pieces = self._by_parent.get(run, [])
        if not any(self._is_changed(p) for p in pieces):
            return [run]
        items: list[Unsur | int] = []
        part: list[Unsur] = []
        gone = False
        for piece in pieces:
            for element, is_gone, more in self._slices(piece):
                if element is not None:
                    if part and is_gone != gone:
                        items.append(self._run_of(run, part, gone))
                        part = []
                    gone = is_gone
                    part.append(element)
                if more is not None:
                    if part:
                        items.append(self._run_of(run, part, gone))
                        part = []
                    items += more.isi
        if part:
            items.append(self._run_of(run, part, gone))
        return items

    def _is_changed(self, piece: Potong) -> bool:
        if piece in self._plan.dalam:
            return True
        if piece.teks:
            return 0 in self._kept[piece.mulai : piece.akhir]
        return self._is_gone(piece, 0)

    def _is_gone(self, piece: Potong, offset: int) -> bool:
        if piece.diam:
            return False
        if piece.satuan >= 0:
            return piece.satuan in self._gone_units
        if not piece.teks:
            return self._whole
        return not self._kept[piece.mulai + offset]

    def _slices(self, piece: Potong) -> list[tuple[Unsur | None, bool, Sisipan | None]]:
        """The piece cut where it changes, with what comes in between."""
        insertions = sorted(self._plan.dalam.get(piece, ()), key=lambda pair: pair[0])
        if piece.unsur.tag != T or not piece.teks:
            found: list[tuple[Unsur | None, bool, Sisipan | None]] = [
                (piece.unsur, self._is_gone(piece, 0), None)
            ]
            return found + [(None, False, more) for _, more in insertions]
        found = []
        start = 0
        cuts = sorted({*(at for at, _ in insertions), *self._turns(piece), len(piece.teks)})
        pending = list(insertions)
        for end in cuts:
            if end > start:
                found.append((_text_of(piece, start, end), self._is_gone(piece, start), None))
                start = end
            while pending and pending[0][0] <= end:
                found.append((None, False, pending.pop(0)[1]))
        return found

    def _turns(self, piece: Potong) -> list[int]:
        flags = self._kept[piece.mulai : piece.akhir]
        return [k for k in range(1, len(flags)) if flags[k] != flags[k - 1]]

    def _run_of(self, run: Unsur, children: list[Unsur], gone: bool) -> Unsur:
        made = new_unsur(R)
        for name, text in run.attrib.items():
            made.set(name, text)
        properties = run.find(RPR)
        if properties is not None:
            made.append(deepcopy(properties))
        made.extend(children)
        return self._wrap([made]) if gone else made

    def _wrap(self, elements: list[Unsur]) -> Unsur:
        if self._tag == DEL:
            for element in elements:
                for inner in element.iter(*DELETED) if element.tag == R else ():
                    parent = inner.getparent()
                    if parent is element:
                        inner.tag = DELETED[str(inner.tag)]
        change = self._konteks.change(self._tag)
        change.extend(elements)
        return change


def _text_of(piece: Potong, start: int, end: int) -> Unsur:
    if start == 0 and end == len(piece.teks):
        return piece.unsur
    made = new_unsur(T)
    made.text = piece.teks[start:end]
    made.set(XML_SPACE, "preserve")
    return made


def _joined(items: Sequence[Unsur | int]) -> list[Unsur]:
    """Neighbouring changes of one kind as one."""
    found: list[Unsur] = []
    for item in items:
        if isinstance(item, int):
            continue
        if found and item.tag in (INS, DEL, w("moveFrom")) and found[-1].tag == item.tag:
            found[-1].extend(list(item))
        else:
            found.append(item)
    return found
