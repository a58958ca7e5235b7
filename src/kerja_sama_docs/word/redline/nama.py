"""Names of the elements that tracked changes are made of."""

from __future__ import annotations

from typing import Final

from lxml import etree

from kerja_sama_docs.word.xml import ALTERNATE, DEL, INS, MOVE_FROM, MOVE_TO, TBL, P, chosen_branch, w

Unsur = etree._Element

PPR_CHANGE: Final = w("pPrChange")
SECT: Final = w("sectPr")
STORIES: Final = frozenset({"header", "footer", "footnotes", "endnotes"})
NOTES: Final = {"footnotes": w("footnote"), "endnotes": w("endnote")}
NOTE_KIND: Final = {w("footnoteReference"): "footnotes", w("endnoteReference"): "endnotes"}
SDT: Final = w("sdt")
SDT_CONTENT: Final = w("sdtContent")
WRAPS: Final = frozenset({SDT, SDT_CONTENT, w("customXml"), w("smartTag"), w("dir"), w("bdo")})
NOT_BLOCKS: Final = frozenset(
    {w("pPr"), SECT, w("sdtPr"), w("sdtEndPr"), w("tblPr"), w("tblGrid"), w("tcPr"), w("trPr")}
)
BLOCKS: Final = frozenset({P, TBL})
MARKS: Final = (INS, DEL, MOVE_FROM, MOVE_TO)
BOOKMARK: Final = w("bookmarkStart")
BOOKMARK_END: Final = w("bookmarkEnd")
ID: Final = w("id")
NAME: Final = w("name")


def blocks_in(container: Unsur) -> list[Unsur]:
    """The paragraphs and tables of a container, also those in block controls; not those inside tables."""
    found: list[Unsur] = []
    for child in container:
        tag = str(child.tag)
        if tag in BLOCKS:
            found.append(child)
        elif tag == ALTERNATE:
            branch = chosen_branch(child)
            if branch is not None:
                found.extend(blocks_in(branch))
        elif tag not in NOT_BLOCKS:
            found.extend(blocks_in(child))
    return found


def inside(container: Unsur, wanted: str) -> list[Unsur]:
    """The rows of a table or the cells of a row, also those inside controls."""
    found: list[Unsur] = []
    for child in container:
        tag = str(child.tag)
        if tag == wanted:
            found.append(child)
        elif tag == ALTERNATE:
            branch = chosen_branch(child)
            if branch is not None:
                found.extend(inside(branch, wanted))
        elif tag not in NOT_BLOCKS and tag not in BLOCKS:
            found.extend(inside(child, wanted))
    return found
