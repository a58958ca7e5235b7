"""Copying from the new document what comes into the old one: runs, properties of paragraphs, tables."""

from __future__ import annotations

from copy import deepcopy
from typing import Final

from lxml import etree

from kerja_sama_docs.word.redline.konteks import Konteks
from kerja_sama_docs.word.redline.nama import NOTE_KIND, SECT, Unsur, inside
from kerja_sama_docs.word.redline.uraian import INSTRUCTION, MARK, Potong, Uraian, describe
from kerja_sama_docs.word.sebaris import FIELD
from kerja_sama_docs.word.xml import (
    INS,
    NS_R,
    NS_W,
    PPR,
    RPR,
    TBL,
    TC,
    TR,
    VAL,
    XML_SPACE,
    P,
    R,
    T,
    w,
)

NEVER_COPIED: Final = frozenset(
    {
        w("commentReference"), w("lastRenderedPageBreak"), w("proofErr"), w("commentRangeStart"), w("annotationRef"),
        w("commentRangeEnd"), w("permStart"), w("permEnd"), w("bookmarkStart"), w("bookmarkEnd"),
    }
)  # fmt: skip
PLAIN_CHILDREN: Final = frozenset(
    w(n)
    for n in (
        "t", "tab", "br", "cr", "sym", "noBreakHyphen", "softHyphen", "ptab", "fldChar", "instrText", "pgNum",
        "footnoteRef", "endnoteRef", "separator", "continuationSeparator", "footnoteReference", "endnoteReference",
        "dayShort", "monthShort", "yearShort", "dayLong", "monthLong", "yearLong",
    )
)  # fmt: skip
SINGLE: Final = frozenset({w("bookmarkStart"), w("bookmarkEnd")})
POINTERS: Final = (w("rStyle"), w("pStyle"), w("tblStyle"), *SINGLE)
MARK_TAGS: Final = frozenset({w("rPr"), SECT, w("pPrChange")})


def new_unsur(tag: str, **attributes: str) -> Unsur:
    """Make an element with WordprocessingML attributes."""
    element = etree.Element(tag, nsmap={"w": NS_W})
    for name, text in attributes.items():
        element.set(w(name), text)
    return element


def copy_pieces(
    konteks: Konteks, source: Uraian, start: int, end: int, *, whole: bool = False
) -> list[Unsur]:
    """Give runs for the characters start..end of the new text, and for what stands between them without characters.

    `whole`: the text is a whole paragraph, so what stands at its ends belongs to it too.
    """
    spans = source.units()
    found: list[Unsur] = []
    last: Potong | None = None
    run: Unsur | None = None
    for piece in source.potong:
        if not _is_meant(piece, spans, start, end, whole):
            continue
        child = _copy_piece(konteks, piece, start, end)
        if child is None:
            continue
        if piece.lari is None:
            found.append(child)
            last = run = None
            continue
        if run is None or last is None or last.lari is not piece.lari:
            run = new_unsur(R)
            properties = run_properties(konteks, piece.lari)
            if properties is not None:
                run.append(properties)
            found.append(run)
        run.append(child)
        last = piece
    return found


def _is_meant(piece: Potong, spans: dict[int, tuple[int, int]], start: int, end: int, whole: bool) -> bool:
    if piece.unsur.tag in NEVER_COPIED or piece.diam or piece.teks == MARK:
        return False
    if piece.teks:
        return piece.mulai < end and piece.akhir > start
    if piece.satuan >= 0:
        first, last = spans[piece.satuan]
        return (start <= first and last <= end and last > first) or (
            last == first and (whole or start < first < end)
        )
    return (whole and start <= piece.mulai <= end) or start < piece.mulai < end


def _copy_piece(konteks: Konteks, piece: Potong, start: int, end: int) -> Unsur | None:
    tag = str(piece.unsur.tag)
    if tag == T:
        text = new_unsur(T)
        text.text = piece.teks[max(0, start - piece.mulai) : end - piece.mulai]
        text.set(XML_SPACE, "preserve")
        return text if text.text else None
    if tag in NOTE_KIND:
        return konteks.catatan.insert(piece.unsur)
    if tag in PLAIN_CHILDREN:
        return _plain_copy(konteks, piece.unsur)
    return copy_object(konteks, piece.unsur)


def _plain_copy(konteks: Konteks, element: Unsur) -> Unsur:
    copied = new_unsur(str(element.tag))
    for name, text in element.attrib.items():
        if str(name).startswith(f"{{{NS_W}}}") or name == XML_SPACE:
            copied.set(name, text)
    copied.text = element.text
    if element.tag == FIELD:
        copied.attrib.pop(w("dirty"), None)
    elif element.tag == INSTRUCTION:
        konteks.need_bookmark(element.text or "")
    return copied


def copy_object(konteks: Konteks, element: Unsur) -> Unsur | None:
    """Copy a drawing or an equation if it needs nothing from its own file; otherwise it is named as left out."""
    for inner in element.iter():
        if any(str(name).startswith(f"{{{NS_R}}}") for name in inner.attrib):
            konteks.leave_out("gambar atau objek baru")
            return None
    copied = deepcopy(element)
    for inner in list(copied.iter(*POINTERS)):
        parent = inner.getparent()
        if parent is not None and (inner.tag in SINGLE or not konteks.map_style(inner)):
            parent.remove(inner)
    for inner in copied.iter("{*}docPr"):
        inner.set("id", konteks.next_id())
    for inner in copied.iterfind(f".//{w('sdtPr')}/{w('id')}"):
        inner.set(VAL, konteks.next_id())
    return copied


def run_properties(konteks: Konteks, run: Unsur | None) -> Unsur | None:
    """Give the properties of a new run in terms of the old document."""
    own = None if run is None else run.find(RPR)
    return None if own is None else _clean_properties(konteks, own)


def _clean_properties(konteks: Konteks, own: Unsur) -> Unsur | None:
    copied = new_unsur(str(own.tag))
    for child in own:
        if not str(child.tag).startswith(f"{{{NS_W}}}") or child.tag in {w("rPrChange"), w("ins"), w("del")}:
            continue
        clone = deepcopy(child)
        if clone.tag == w("rStyle") and not konteks.map_style(clone):
            continue
        copied.append(clone)
    return copied if len(copied) else None


def paragraph_properties(konteks: Konteks, paragraph: Unsur) -> Unsur:
    """Give the properties of a new paragraph in terms of the old document, without those of its mark."""
    copied = new_unsur(PPR)
    own = paragraph.find(PPR)
    for child in () if own is None else own:
        if child.tag in MARK_TAGS or not str(child.tag).startswith(f"{{{NS_W}}}") or child.tag == w("divId"):
            continue
        clone = deepcopy(child)
        if clone.tag == w("pStyle") and not konteks.map_style(clone):
            continue
        copied.append(clone)
    konteks.nomor.settle(paragraph, copied)
    return copied


def inserted(konteks: Konteks, elements: list[Unsur], tag: str = INS) -> list[Unsur]:
    """Wrap elements in one tracked insertion."""
    if not elements:
        return []
    change = konteks.change(tag)
    change.extend(elements)
    return [change]


def copy_paragraph(konteks: Konteks, paragraph: Unsur, tag: str = INS) -> Unsur:
    """Copy a new paragraph with everything in it tracked; its mark is not."""
    made = new_unsur(P)
    properties = paragraph_properties(konteks, paragraph)
    if len(properties):
        made.append(properties)
    source = describe([paragraph], konteks.baru.tersembunyi)
    literal = konteks.nomor.literal(paragraph)
    runs = copy_pieces(konteks, source, 0, len(source.teks), whole=True)
    names, ends = konteks.bookmarks(paragraph)
    made.extend(names)
    made.extend(inserted(konteks, [*literal, *runs], tag))
    made.extend(ends)
    return made


def copy_table(konteks: Konteks, table: Unsur) -> Unsur:
    """Copy a table with all its rows tracked as inserted."""
    made = new_unsur(TBL)
    for name in ("tblPr", "tblGrid"):
        own = table.find(w(name))
        if own is not None:
            made.append(_copy_frame(konteks, own))
    made.extend(copy_row(konteks, row) for row in inside(table, TR))
    return made


def copy_row(konteks: Konteks, row: Unsur) -> Unsur:
    """Copy a row, tracked as inserted with everything in it."""
    made = new_unsur(TR)
    for name in ("tblPrEx", "trPr"):
        own = row.find(w(name))
        if own is not None:
            made.append(_copy_frame(konteks, own))
    track_row(konteks, made, INS)
    for cell in inside(row, TC):
        copied = new_unsur(TC)
        own = cell.find(w("tcPr"))
        if own is not None:
            copied.append(_copy_frame(konteks, own))
        for block in konteks.blocks(cell):
            copied.append(copy_table(konteks, block) if block.tag == TBL else copy_paragraph(konteks, block))
        if not len(copied) or copied[-1].tag != P:
            copied.append(new_unsur(P))
        made.append(copied)
    return made


def _copy_frame(konteks: Konteks, own: Unsur) -> Unsur:
    copied = deepcopy(own)
    for child in list(copied.iter()):
        parent = child.getparent()
        if parent is None:
            continue
        foreign = not str(child.tag).startswith(f"{{{NS_W}}}")
        if foreign or (child.tag == w("tblStyle") and not konteks.map_style(child)):
            parent.remove(child)
    for child in copied.iter():
        for name in [n for n in child.attrib if not str(n).startswith(f"{{{NS_W}}}")]:
            del child.attrib[name]
    return copied


def track_row(konteks: Konteks, row: Unsur, tag: str) -> None:
    """Say that a row was inserted or deleted."""
    properties = row.find(w("trPr"))
    if properties is None:
        properties = new_unsur(w("trPr"))
        row.insert(1 if len(row) and row[0].tag == w("tblPrEx") else 0, properties)
    properties.append(konteks.change(tag))
