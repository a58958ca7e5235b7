"""The marks that end paragraphs: which stay, which go, which come in."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from lxml import etree

from kerja_sama_docs.word.redline.konteks import Konteks
from kerja_sama_docs.word.redline.nama import PPR_CHANGE, SECT, Unsur
from kerja_sama_docs.word.redline.salin import new_unsur, paragraph_properties
from kerja_sama_docs.word.xml import DEL, INS, MOVE_FROM, MOVE_TO, NUM_PR, PPR, RPR, w

NOT_BASE: Final = frozenset({RPR, SECT, PPR_CHANGE})
FIRST_IN_MARK: Final = (INS, DEL, MOVE_FROM, MOVE_TO)


@dataclass(slots=True, eq=False)
class Rekam:
    """A paragraph of the redline: its element, the old and the new paragraph whose mark it ends with; None for none.

    `gerak`: the number of the move to which it belongs.
    """

    unsur: Unsur
    lama: Unsur | None
    baru: Unsur | None
    gerak: int | None = None


def settle_end(konteks: Konteks, records: list[Rekam]) -> None:
    """See that the last mark stays; a move that this would tear apart is told to the writer."""
    moved = [r for r in records if r.gerak is not None]
    _settle_end(records)
    if any((r.lama is None) == (r.baru is None) or r not in records for r in moved):
        konteks.gerak_putus = True


def _settle_end(records: list[Rekam]) -> None:
    """See that the last mark of a stretch stays: the one before a table or the end of a cell can't come or go alone."""
    kept = max((k for k, r in enumerate(records) if r.lama is not None and r.baru is not None), default=-1)
    tail = records[kept + 1 :]
    if not tail or (kept >= 0 and _has_section(records[kept].lama)):
        return
    last_old = next((r for r in reversed(tail) if r.lama is not None), None)
    last_new = next((r for r in reversed(tail) if r.baru is not None), None)
    if last_old is not None and last_new is not None:
        _melt(records, last_old, last_new)
    elif kept >= 0:
        anchor, final = records[kept], tail[-1]
        if last_old is None:
            anchor.lama, final.lama = None, anchor.lama
        else:
            anchor.baru, final.baru = None, anchor.baru


def _melt(records: list[Rekam], last_old: Rekam, last_new: Rekam) -> None:
    """Let the last old and the last new mark be one: the earlier paragraph's words move into the one after it."""
    first, final = (last_old, last_new) if records[-1] is last_new else (last_new, last_old)
    place = next(k for k, r in enumerate(records) if r is first)
    following = records[place + 1].unsur
    at = 1 if len(following) and following[0].tag == PPR else 0
    following[at:at] = [child for child in first.unsur if child.tag != PPR]
    if final is last_new:
        final.lama = first.lama
    else:
        final.baru = first.baru
    parent = first.unsur.getparent()
    if parent is not None:
        parent.remove(first.unsur)
    del records[place]


def write_marks(konteks: Konteks, records: list[Rekam]) -> None:
    """Write the marks; the properties of the old paragraphs are taken before any is changed."""
    before = {id(r.lama): deepcopy(_properties(r.lama)) for r in records if r.lama is not None}
    for record in records:
        if record.baru is not None:
            konteks.hasil[record.baru] = record.unsur
        own = None if record.lama is None else before[id(record.lama)]
        if record.lama is None and record.baru is not None:
            made = paragraph_properties(konteks, record.baru)
            _replace(record.unsur, made)
            _track(konteks, record.unsur, INS if record.gerak is None else MOVE_TO)
        elif record.baru is None:
            if record.unsur is not record.lama:
                _replace(record.unsur, new_unsur(PPR) if own is None else own)
            _track(konteks, record.unsur, DEL if record.gerak is None else MOVE_FROM)
        else:
            _write_kept(konteks, record, own)


def _write_kept(konteks: Konteks, record: Rekam, own: Unsur | None) -> None:
    assert record.lama is not None and record.baru is not None  # noqa: S101
    in_place = record.unsur is record.lama
    if in_place and not _differs(konteks, record.lama, record.baru):
        return
    base = new_unsur(PPR) if own is None else own
    wanted = paragraph_properties(konteks, record.baru)
    if in_place:
        own_style = base.find(w("pStyle"))
        if wanted.find(w("pStyle")) is None and own_style is not None and _has_style(record.baru):
            wanted.insert(0, deepcopy(own_style))  # a style that the old document does not know
        wanted = _with_style_and_number(base, wanted)
    former = new_unsur(PPR)
    former.extend([deepcopy(c) for c in base if c.tag not in NOT_BASE])
    current = new_unsur(PPR)
    current.extend([c for c in wanted if c.tag not in NOT_BASE])
    changed = _canonical(former) != _canonical(current)
    current.extend([deepcopy(c) for c in base if c.tag in (RPR, SECT)])
    if changed:
        change = konteks.change(PPR_CHANGE)
        change.append(former)
        current.append(change)
    _replace(record.unsur, current)


def _differs(konteks: Konteks, old: Unsur, new: Unsur) -> bool:
    """Whether style or numbering differ; the rest of the look is the old document's own affair."""
    if konteks.nomor.is_literal(new):
        return True
    here, there = konteks.lama.list_of(old), konteks.baru.list_of(new)
    if (here is None) != (there is None) or (here is not None and there is not None and here[1] != there[1]):
        return True
    return konteks.lama.style_name(old) != konteks.baru.style_name(new)


def _has_style(paragraph: Unsur) -> bool:
    properties = _properties(paragraph)
    return properties is not None and properties.find(w("pStyle")) is not None


def _with_style_and_number(base: Unsur, wanted: Unsur) -> Unsur:
    """The old properties with the new style and number."""
    style, number = wanted.find(w("pStyle")), wanted.find(NUM_PR)
    made = deepcopy(base)
    for tag in (w("pStyle"), NUM_PR):
        own = made.find(tag)
        if own is not None:
            made.remove(own)
    if number is not None:
        early = {w(n) for n in ("keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")}
        made.insert(sum(1 for c in made if c.tag in early), deepcopy(number))
    if style is not None:
        made.insert(0, deepcopy(style))
    return made


def _track(konteks: Konteks, paragraph: Unsur, tag: str) -> None:
    properties = paragraph.find(PPR)
    if properties is None:
        properties = new_unsur(PPR)
        paragraph.insert(0, properties)
    mark = properties.find(RPR)
    if mark is None:
        mark = new_unsur(RPR)
        place = next((k for k, c in enumerate(properties) if c.tag in (SECT, PPR_CHANGE)), len(properties))
        properties.insert(place, mark)
    mark.insert(0, konteks.change(tag))


def track_both(konteks: Konteks, paragraph: Unsur) -> None:
    """A mark that is there in neither document: it only keeps two tables apart."""
    _track(konteks, paragraph, DEL)
    _track(konteks, paragraph, INS)


def _replace(paragraph: Unsur, properties: Unsur) -> None:
    own = paragraph.find(PPR)
    if own is not None:
        paragraph.remove(own)
    if len(properties):
        paragraph.insert(0, properties)


def _properties(paragraph: Unsur | None) -> Unsur | None:
    return None if paragraph is None else paragraph.find(PPR)


def _has_section(paragraph: Unsur | None) -> bool:
    properties = _properties(paragraph)
    return properties is not None and properties.find(SECT) is not None


def _canonical(properties: Unsur) -> bytes:
    return etree.tostring(properties, method="c14n")
