"""Accepting and rejecting all tracked changes of a document, as Word does."""

from __future__ import annotations

from typing import Final

from lxml import etree

from kerja_sama_docs.bacaan.mentah import Lihat
from kerja_sama_docs.word.buka import Paket, open_docx
from kerja_sama_docs.word.kemas import pack, serialise
from kerja_sama_docs.word.redline.berkas import Berkas
from kerja_sama_docs.word.redline.gabung import merge_paragraphs
from kerja_sama_docs.word.redline.nama import (
    BLOCKS,
    BOOKMARK,
    BOOKMARK_END,
    MARKS,
    NOTE_KIND,
    NOTES,
    SDT_CONTENT,
    Unsur,
    blocks_in,
)
from kerja_sama_docs.word.xml import DEL, INS, MOVE_FROM, MOVE_TO, NUM_PR, PPR, RPR, TBL, TC, TR, P, T, w

GONE: Final = {"diterima": (DEL, MOVE_FROM), "asli": (INS, MOVE_TO)}
RANGES: Final = tuple(
    w(f"{kind}Range{end}")
    for kind in ("moveFrom", "moveTo", "customXmlIns", "customXmlDel", "customXmlMoveFrom", "customXmlMoveTo")
    for end in ("Start", "End")
)
CHANGES: Final = tuple(
    w(f"{kind}Change")
    for kind in ("rPr", "pPr", "sectPr", "tblPr", "tblPrEx", "trPr", "tcPr", "tblGrid", "numbering")
)
CELLS: Final = {w("cellIns"), w("cellDel"), w("cellMerge")}
TRACKED: Final = (*MARKS, *RANGES, *CHANGES, *CELLS)
PLAIN: Final = {w("delText"): T, w("delInstrText"): w("instrText")}
# What a list of former properties does not hold, so that it stays: Word keeps no history of it.
KEPT: Final = {
    w("pPrChange"): frozenset({RPR, w("sectPr")}),
    w("sectPrChange"): frozenset({w("headerReference"), w("footerReference")}),
    w("trPrChange"): frozenset({INS, DEL}),
    w("tcPrChange"): CELLS,
}
PROPERTIES: Final = frozenset(
    {RPR, NUM_PR, w("trPr"), w("tcPr"), "{http://schemas.openxmlformats.org/officeDocument/2006/math}ctrlPr"}
)
SHELLS: Final = frozenset(
    {w("hyperlink"), w("fldSimple"), w("smartTag"), w("sdt"), SDT_CONTENT, w("customXml")}
)


def accept_all(data: bytes) -> bytes:
    """The document as if every tracked change had been accepted.

    Raises:
        TemuanError: if it cannot be read.

    """
    paket = open_docx(data)
    return pack(settled_parts(paket, "diterima"))


def reject_all(data: bytes) -> bytes:
    """The document as if every tracked change had been rejected; see `accept_all`."""
    paket = open_docx(data)
    return pack(settled_parts(paket, "asli"))


def settled_parts(paket: Paket, lihat: Lihat) -> dict[str, bytes]:
    """Every part of the package, stories without tracked changes."""
    parts = dict(paket.bagian)
    roots = Berkas(paket).stories()
    changed = settle_stories(roots, lihat)
    parts.update({name: serialise(roots[name]) for name in sorted(changed)})
    return parts


def settle_stories(roots: dict[str, Unsur], lihat: Lihat) -> set[str]:
    """Resolve the tracked changes of all stories of a document, notes included; which of them had any."""
    before = note_references(roots)
    changed = {name for name, root in roots.items() if settle(root, lihat)}
    drop_notes(roots, before - note_references(roots))
    return changed


def note_references(roots: dict[str, Unsur]) -> set[tuple[str, str]]:
    """Which notes the stories refer to: (kind, id)."""
    return {
        (NOTE_KIND[str(e.tag)], e.get(w("id")) or "")
        for root in roots.values()
        for e in root.iter(*NOTE_KIND)
    }


def drop_notes(roots: dict[str, Unsur], gone: set[tuple[str, str]]) -> None:
    """Remove the notes whose reference is gone."""
    for root in roots.values():
        for kind, tag in NOTES.items():
            for note in root.findall(tag):
                if (kind, note.get(w("id")) or "") in gone:
                    root.remove(note)


def settle(root: Unsur, lihat: Lihat) -> bool:
    """Resolve every tracked change below; whether there was any."""
    tracked = list(root.iter(*TRACKED))
    if not tracked:
        return False
    gone = GONE[lihat]
    for element in tracked:
        if str(element.tag) in CHANGES:
            _settle_properties(element, lihat)
    _settle_rows(root, gone)
    marked = [p for p in root.iter(P) if _settle_mark(p, gone)]
    for element in list(root.iter(*MARKS, *RANGES, *CELLS)):
        _settle_inline(element, gone)
    for element in list(root.iter(*PLAIN)):
        element.tag = PLAIN[str(element.tag)]
    merge_paragraphs(marked)
    return True


def _settle_properties(change: Unsur, lihat: Lihat) -> None:
    owner = change.getparent()
    if owner is None:
        return
    owner.remove(change)
    if lihat == "diterima" or not len(change):
        return
    keep = KEPT.get(str(change.tag), frozenset())
    for child in list(owner):
        if str(child.tag) not in keep:
            owner.remove(child)
    first = change[0] if change[0].tag == owner.tag else change
    last = first if str(change.tag) in {w("sectPrChange")} else None
    for place, child in enumerate(list(first)):
        if last is None:
            owner.insert(place, child)
        else:
            owner.append(child)


def _settle_rows(root: Unsur, gone: tuple[str, ...]) -> None:
    cell_gone = w("cellDel") if DEL in gone else w("cellIns")
    for row in list(root.iter(TR)):
        properties = row.find(w("trPr"))
        if properties is not None and any(properties.find(tag) is not None for tag in gone):
            _remove(row)
            continue
        for cell in row.findall(TC):
            own = cell.find(w("tcPr"))
            if own is not None and own.find(cell_gone) is not None:
                row.remove(cell)
    for table in list(root.iter(TBL)):
        if next(table.iter(TR), None) is None:
            _remove(table)


def _settle_mark(paragraph: Unsur, gone: tuple[str, ...]) -> bool:
    properties = paragraph.find(PPR)
    mark = None if properties is None else properties.find(RPR)
    if properties is None or mark is None:
        return False
    is_gone = any(mark.find(tag) is not None for tag in gone)
    found = [child for child in mark if str(child.tag) in MARKS]
    for child in found:
        mark.remove(child)
    if found and not len(mark):
        properties.remove(mark)
        if not len(properties):
            paragraph.remove(properties)
    return is_gone


def _settle_inline(element: Unsur, gone: tuple[str, ...]) -> None:
    parent = element.getparent()
    if parent is None:
        return
    tag = str(element.tag)
    if str(parent.tag) in PROPERTIES:
        if parent.tag == NUM_PR and INS in gone and tag == INS:
            _remove(parent)
        else:
            _remove(element)
            _drop_if_bare(parent)
    elif tag in gone or tag in RANGES or tag in CELLS:
        if tag in gone:
            _drop_bookmarks_around(element)
        _remove(element)
        if tag in gone:
            _drop_empty_shell(parent)
    else:
        place = parent.index(element)
        for child in list(element):
            parent.insert(place, child)
            place += 1
        parent.remove(element)


def _drop_bookmarks_around(element: Unsur) -> None:
    """A bookmark that held nothing but what goes, goes with it."""
    while True:
        start, end = element.getprevious(), element.getnext()
        if start is None or end is None or start.tag != BOOKMARK or end.tag != BOOKMARK_END:
            return
        if start.get(w("id")) != end.get(w("id")):
            return
        _remove(start)
        _remove(end)


def _drop_if_bare(properties: Unsur) -> None:
    """Row properties that held nothing but the change."""
    if properties.tag in {w("trPr"), RPR} and not len(properties):
        _remove(properties)


def _drop_empty_shell(shell: Unsur) -> None:
    """A link, a field or a control that has lost all its words goes with them."""
    while str(shell.tag) in SHELLS:
        parent = shell.getparent()
        words = [c for c in shell if str(c.tag) not in {w("sdtPr"), w("sdtEndPr")} and c.tag not in RANGES]
        if words or parent is None or any(str(c.tag) in BLOCKS for c in blocks_in(shell)):
            return
        if str(parent.tag) == TC:
            return
        parent.remove(shell)
        shell = parent


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
