"""What the writers of one redline share: both documents, who changed what when, and what may be used of the new one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree

from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.word.redline.catatan import Catatan
from kerja_sama_docs.word.redline.nama import BOOKMARK, BOOKMARK_END, ID, NAME, Unsur, blocks_in
from kerja_sama_docs.word.redline.nilai import Cut
from kerja_sama_docs.word.redline.nomor import Nomor
from kerja_sama_docs.word.redline.sisi import Sisi
from kerja_sama_docs.word.redline.terima import TRACKED
from kerja_sama_docs.word.xml import NS_W, PPR, VAL, P, to_int, w

POINTS_TO: Final = re.compile(r"\s*(?:REF|PAGEREF|NOTEREF)\s+(\w+)", re.IGNORECASE)


class Konteks:
    """One redline in the making.

    Attributes:
        pasangan: paragraphs and rows of the old body and their like in the new one.
        pindah: those of the old body that the comparison calls moved.
        pecah: new paragraphs that are part of a split or a join.
        gerak_putus: one half of a move could not be written as such.
        hasil: the paragraphs of the redline that stand for those of the new document.
        beku: what stands beside the body and stays as in the old document, because no change of it could be proven.
        tumpul: elements of either document that are replaced as a whole, because nothing finer could be proven.

    """

    def __init__(self, lama: Sisi, baru: Sisi, penulis: str, tanggal: str, cut: Cut | None) -> None:
        self.lama = lama
        self.baru = baru
        self.cut = cut
        self.pasangan: dict[Unsur, Unsur] = {}
        self.pindah: set[Unsur] = set()
        self.pecah: set[Unsur] = set()
        self.tumpul: set[Unsur] = set()
        self.beku: frozenset[Bagian] = frozenset()
        self.hasil: dict[Unsur, Unsur] = {}
        self._needed: dict[str, None] = {}
        self.catatan = Catatan()
        self.tertinggal: Counter[str] = Counter()
        self._attributes = {w("author"): penulis, w("date"): tanggal}
        self._styles = _style_map(lama, baru)
        self.nomor = Nomor(lama, baru)
        self._names = {b.get(NAME) for root in lama.akar.values() for b in root.iter(BOOKMARK)}
        self._next_id = 1 + max((n for root in lama.akar.values() for n in _ids(root)), default=0)
        self.moves = 0
        self.gerak_putus = False

    def change(self, tag: str) -> Unsur:
        """Make an element of a tracked change; its id is given at the end, in order."""
        element = etree.Element(tag, nsmap={"w": NS_W})
        element.set(ID, "")
        for name, text in self._attributes.items():
            element.set(name, text)
        return element

    def next_id(self) -> str:
        """Take an id that nothing in the old document has."""
        self._next_id += 1
        return str(self._next_id - 1)

    def number_changes(self, root: Unsur) -> bool:
        """Give the tracked changes of a story their ids, in order; whether there were any."""
        pairs: dict[str, str] = {}
        found = False
        for element in root.iter(*TRACKED):
            mark = element.get(ID)
            if mark is None or mark.isdigit():
                continue
            found = True
            if mark not in pairs or not mark:
                pairs[mark] = str(self._next_id)
                self._next_id += 1
            element.set(ID, pairs[mark])
        return found

    def map_style(self, element: Unsur) -> bool:
        """Point a copied reference to a style at the old document's style of that name; whether there is one."""
        known = self._styles.get(element.get(VAL) or "")
        if known is None:
            return False
        element.set(VAL, known)
        return True

    def learn_styles(self, pairs: Mapping[Unsur, Unsur]) -> None:
        """Styles that the old document does not know: the one of the paragraphs of the same rank there."""
        votes: dict[str, Counter[str]] = {}
        for old, new in pairs.items():
            theirs, ours = _style_id(new), _style_id(old)
            if theirs and ours and theirs not in self._styles:
                votes.setdefault(theirs, Counter())[ours] += 1
        for theirs, counts in votes.items():
            self._styles[theirs] = max(sorted(counts), key=lambda name: counts[name])

    def leave_out(self, what: str) -> None:
        """Note something of the new document that could not be brought over."""
        self.tertinggal[what] += 1

    def bookmarks(self, paragraph: Unsur) -> tuple[list[Unsur], list[Unsur]]:
        """Beginnings and ends of the bookmarks of a new paragraph whose names are free here."""
        starts: list[Unsur] = []
        ends: list[Unsur] = []
        closed = {e.get(ID) for e in paragraph.iter(BOOKMARK_END)}
        for mark in paragraph.iter(BOOKMARK):
            name = mark.get(NAME) or ""
            if name in self._names or name == "_GoBack" or mark.get(ID) not in closed:
                continue
            self._names.add(name)
            start, end = self._bookmark(name)
            starts.append(start)
            ends.insert(0, end)
        return starts, ends

    def need_bookmark(self, code: str) -> None:
        """Note that a field that comes in points to a bookmark."""
        match = POINTS_TO.match(code)
        if match is not None:
            self._needed.setdefault(match[1])

    def add_needed_bookmarks(self) -> None:
        """Bookmarks that fields of the new document need, around the paragraphs that they stand in now."""
        wanted = [name for name in self._needed if name not in self._names]
        if not wanted:
            return
        marks = {m.get(NAME): m for root in self.baru.akar.values() for m in root.iter(BOOKMARK)}
        for name in wanted:
            mark = marks.get(name)
            here = None if mark is None else self.hasil.get(next(mark.iterancestors(P), mark))
            if here is not None:
                self._names.add(name)
                start, end = self._bookmark(name)
                here.insert(1 if len(here) and here[0].tag == PPR else 0, start)
                here.append(end)

    def _bookmark(self, name: str) -> tuple[Unsur, Unsur]:
        start, end = (etree.Element(tag, nsmap={"w": NS_W}) for tag in (BOOKMARK, BOOKMARK_END))
        for element in (start, end):
            element.set(ID, str(self._next_id))
        start.set(NAME, name)
        self._next_id += 1
        return start, end

    def blocks(self, container: Unsur) -> list[Unsur]:
        """The paragraphs and tables of a container."""
        return blocks_in(container)


def _ids(root: Unsur) -> Iterator[int]:
    """Ids of bookmarks, comments and controls; controls with the huge ids that Word draws by lot don't matter."""
    for element in root.iter():
        number = element.get(ID) or (element.get(VAL) if element.tag == ID else None)
        if number is not None and len(number) < 10:
            yield to_int(number, 0, 0, 1 << 30)


def _style_id(element: Unsur) -> str:
    style = element.find(f"{w('pPr')}/{w('pStyle')}")
    return "" if style is None else style.get(VAL) or ""


def _style_map(lama: Sisi, baru: Sisi) -> dict[str, str]:
    by_name = {" ".join(s.nama.split()).casefold(): key for key, s in lama.gaya.gaya.items()}
    found = {}
    for key, style in baru.gaya.gaya.items():
        known = by_name.get(" ".join(style.nama.split()).casefold())
        if known is not None:
            found[key] = known
    return found
