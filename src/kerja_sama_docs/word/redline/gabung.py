"""Joining paragraphs whose mark is gone with what follows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kerja_sama_docs.word.redline.nama import (
    BLOCKS,
    BOOKMARK,
    BOOKMARK_END,
    ID,
    SDT,
    SDT_CONTENT,
    SECT,
    Unsur,
    blocks_in,
)
from kerja_sama_docs.word.xml import NS_M, PPR, TC, P, R, w

AROUND: Final = frozenset({SDT, SDT_CONTENT, w("customXml")})
WORDS: Final = (R, f"{{{NS_M}}}oMath")


def merge_paragraphs(marked: Iterable[Unsur]) -> None:
    """Let each of these paragraphs flow into the one after it, which gives the properties. In reading order."""
    for paragraph in marked:
        emptied = next(paragraph.iter(*WORDS), None) is None
        if emptied:
            _drop_bookmarks(paragraph)
        following = next_paragraph(paragraph)
        if following is not None:
            place = 1 if len(following) and following[0].tag == PPR else 0
            for child in [c for c in paragraph if c.tag != PPR]:
                following.insert(place, child)
                place += 1
            _take_out(paragraph)
        elif emptied and not _is_needed(paragraph):
            _take_out(paragraph)


def next_paragraph(paragraph: Unsur) -> Unsur | None:
    """The paragraph that follows in the same cell, body or note; None if a table or the end comes first."""
    here: Unsur | None = paragraph
    while here is not None:
        following = here.getnext()
        while following is not None:
            tag = str(following.tag)
            if tag == SECT:
                return None
            blocks = [following] if tag in BLOCKS else blocks_in(following)
            if blocks:
                return blocks[0] if blocks[0].tag == P else None
            following = following.getnext()
        here = here.getparent()
        if here is not None and str(here.tag) not in AROUND:
            return None
    return None


def _is_needed(paragraph: Unsur) -> bool:
    """A cell must end with a paragraph, and a header or a note may not be without any block."""
    parent = paragraph.getparent()
    if parent is None:
        return True
    if parent.tag == TC:
        return not (paragraph.getnext() is not None and any(c.tag == P for c in paragraph.itersiblings()))
    return parent.tag != w("body") and len(blocks_in(parent)) <= 1


def _drop_bookmarks(paragraph: Unsur) -> None:
    ends = {e.get(ID): e for e in paragraph.iter(BOOKMARK_END)}
    for start in list(paragraph.iter(BOOKMARK)):
        end = ends.get(start.get(ID))
        if end is not None:
            for element in (start, end):
                parent = element.getparent()
                if parent is not None:
                    parent.remove(element)


def _take_out(paragraph: Unsur) -> None:
    """Remove the paragraph, and the controls that held nothing else."""
    here = paragraph
    parent = here.getparent()
    while parent is not None:
        parent.remove(here)
        if str(parent.tag) not in AROUND or blocks_in(parent):
            return
        here, parent = parent, parent.getparent()
