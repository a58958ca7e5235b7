"""The flow of one story (body, header, note): paragraphs and tables in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree

from kerja_sama_docs.bacaan.kontrak import Gaya
from kerja_sama_docs.bacaan.mentah import (
    BarisMentah,
    BlokMentah,
    Lihat,
    ParagrafMentah,
    SelMentah,
    TabelMentah,
    Terlihat,
    paragraphs_of,
)
from kerja_sama_docs.word.gaya import LembarGaya
from kerja_sama_docs.word.komentar import COMMENT_MARKS, JejakKomentar
from kerja_sama_docs.word.penghitung import Penghitung
from kerja_sama_docs.word.penomoran import Daftar, find_list
from kerja_sama_docs.word.sebaris import GONE, Sebaris
from kerja_sama_docs.word.xml import (
    ALTERNATE,
    DEL,
    INS,
    MOVE_FROM,
    MOVE_TO,
    NUM_PR,
    PPR,
    RPR,
    TBL,
    TC,
    TR,
    VAL,
    P,
    chosen_branch,
    is_on,
    to_int,
    value,
    w,
)

PSTYLE: Final = w("pStyle")
PPR_CHANGE: Final = w("pPrChange")
SDT_CONTENT: Final = w("sdtContent")
LEFT_OUT: Final = frozenset(
    {PPR, w("sectPr"), w("sdtPr"), w("sdtEndPr"), w("tblPr"), w("tblGrid"), w("tcPr")}
)
OUTSIDE_TEXT: Final = {w("altChunk"): "isi sisipan dari berkas lain", w("subDoc"): "subdokumen"}
MOST_COLUMNS: Final = 63  # Word's own limit
MARK_GONE: Final = {"diterima": (DEL, MOVE_FROM), "asli": (INS, MOVE_TO)}
CELL_GONE: Final = {"diterima": w("cellDel"), "asli": w("cellIns")}


class Wadah:
    """The blocks of one container, and the paragraph whose mark is still to come."""

    def __init__(self) -> None:
        self.blok: list[BlokMentah] = []
        self.terbuka: Sebaris | None = None
        self.sifat: etree._Element | None = None


class Alir:
    """Reads stories of one file in one view; counts and sightings go on from story to story."""

    def __init__(
        self,
        styles: LembarGaya,
        lists: Mapping[int, Daftar],
        lihat: Lihat,
        seen: Terlihat,
        komentar: JejakKomentar | None = None,
    ) -> None:
        self._komentar = komentar
        self._styles = styles
        self._hidden = styles.hidden()
        self._lists = lists
        self._lihat: Lihat = lihat
        self._seen = seen
        self._counter = Penghitung(lists)
        self._list_of: dict[tuple[str | None, int | None, int | None], tuple[int, int] | None] = {}
        self._look_of: dict[str | None, tuple[str, Gaya | None, bool]] = {}

    def read(self, container: etree._Element) -> list[BlokMentah]:
        """Give the blocks of a container, text boxes after the paragraph in which they are anchored."""
        wadah = Wadah()
        self._blocks(container, wadah)
        self._close(wadah)
        return wadah.blok

    def _blocks(self, container: etree._Element, wadah: Wadah) -> None:
        for child in container:
            tag = str(child.tag)
            if tag == P:
                self._paragraph(child, wadah)
            elif tag == TBL:
                self._close(wadah)
                table = self._table(child)
                if table.baris:
                    wadah.blok.append(table)
            elif tag == ALTERNATE:
                branch = chosen_branch(child)
                if branch is not None:
                    self._blocks(branch, wadah)
            elif tag in OUTSIDE_TEXT:
                self._seen.hitung[OUTSIDE_TEXT[tag]] += 1
            elif tag in COMMENT_MARKS:
                if self._komentar is not None:
                    self._komentar.meet(child)
            elif tag not in LEFT_OUT and tag not in GONE[self._lihat]:
                self._blocks(child, wadah)

    def _paragraph(self, element: etree._Element, wadah: Wadah) -> None:
        inline = wadah.terbuka
        if inline is None:
            inline = Sebaris(self._lihat, self._hidden, self._seen, self._komentar)
        inline.add(element)
        inline.end_paragraph()
        properties = element.find(PPR)
        if self._mark_is_gone(properties):
            wadah.terbuka, wadah.sifat = inline, properties
            return
        wadah.terbuka = None
        self._emit(inline, properties, wadah)

    def _mark_is_gone(self, properties: etree._Element | None) -> bool:
        mark = None if properties is None else properties.find(RPR)
        return mark is not None and any(mark.find(tag) is not None for tag in MARK_GONE[self._lihat])

    def _close(self, wadah: Wadah) -> None:
        """Finish a paragraph whose mark is gone where nothing follows: the words stay, an emptied paragraph goes."""
        inline = wadah.terbuka
        wadah.terbuka = None
        if inline is not None and (inline.text() or inline.boxes):
            self._emit(inline, wadah.sifat, wadah)

    def _emit(self, inline: Sebaris, properties: etree._Element | None, wadah: Wadah) -> None:
        style_id, number, level, centred = self._own(properties)
        name, contract, style_centred = self._look(style_id)
        paragraf = ParagrafMentah(
            teks=inline.text(),
            nomor=self._number(style_id, number, level),
            gaya=name,
            kontrak=contract,
            tengah=style_centred if centred is None else centred,
        )
        inline.finish(paragraf)
        wadah.blok.append(paragraf)
        if inline.boxes:
            self._seen.hitung["kotak teks"] += len(inline.boxes)
            for box in inline.boxes:
                wadah.blok.extend(self.read(box))

    def _own(
        self, properties: etree._Element | None
    ) -> tuple[str | None, int | None, int | None, bool | None]:
        """Style id, list, level and centring as the paragraph itself states them in this view."""
        if properties is None:
            return None, None, None, None
        if self._lihat == "asli":
            change = properties.find(PPR_CHANGE)
            if change is not None:
                before = change.find(PPR)
                properties = change if before is None else before
        style_id: str | None = None
        number: int | None = None
        level: int | None = None
        centred: bool | None = None
        for child in properties:
            tag = child.tag
            if tag == PSTYLE:
                style_id = child.get(VAL)
            elif tag == NUM_PR:
                number, level = self._own_number(child)
            elif tag == w("jc"):
                centred = child.get(VAL) == "center"
        return style_id, number, level, centred

    def _own_number(self, element: etree._Element) -> tuple[int | None, int | None]:
        if self._lihat == "asli" and element.find(INS) is not None:
            return None, None
        number, level = value(element, w("numId")), value(element, w("ilvl"))
        return (
            None if number is None else to_int(number, 0, 0, 1 << 31),
            None if level is None else to_int(level, 0, 0, 8),
        )

    def _look(self, style_id: str | None) -> tuple[str, Gaya | None, bool]:
        if style_id not in self._look_of:
            chain = self._styles.chain(style_id)
            self._look_of[style_id] = (
                chain[0].nama if chain else "",
                next((s.kontrak for s in chain if s.kontrak is not None), None),
                next((s.tengah for s in chain if s.tengah is not None), False),
            )
        return self._look_of[style_id]

    def _number(self, style_id: str | None, number: int | None, level: int | None) -> str:
        key = (style_id, number, level)
        if key not in self._list_of:
            self._list_of[key] = find_list(self._lists, self._styles, style_id, number, level)
        found = self._list_of[key]
        return "" if found is None else self._counter.next_number(*found)

    def _table(self, element: etree._Element) -> TabelMentah:
        rows = (self._row(row) for row in self._children(element, TR))
        return TabelMentah(tuple(row for row in rows if row is not None))

    def _row(self, element: etree._Element) -> BarisMentah | None:
        properties = element.find(w("trPr"))
        if properties is not None and any(properties.find(t) is not None for t in GONE[self._lihat]):
            return None
        cells = (self._cell(cell) for cell in self._children(element, TC))
        return BarisMentah(
            tuple(cell for cell in cells if cell is not None), is_on(properties, w("tblHeader"))
        )

    def _cell(self, element: etree._Element) -> SelMentah | None:
        properties = element.find(w("tcPr"))
        if properties is not None and properties.find(CELL_GONE[self._lihat]) is not None:
            return None
        paragraphs = tuple(p for blok in self.read(element) for p in paragraphs_of(blok))
        return SelMentah(paragraphs, to_int(value(properties, w("gridSpan")), 1, 1, MOST_COLUMNS))

    def _children(self, element: etree._Element, wanted: str) -> Iterator[etree._Element]:
        """Rows or cells, also those inside content controls and custom XML."""
        for child in element:
            tag = str(child.tag)
            if tag == wanted:
                yield child
            elif tag == ALTERNATE:
                branch = chosen_branch(child)
                if branch is not None:
                    yield from self._children(branch, wanted)
            elif tag not in LEFT_OUT and tag not in GONE[self._lihat] and tag != w("trPr"):
                yield from self._children(child, wanted)
