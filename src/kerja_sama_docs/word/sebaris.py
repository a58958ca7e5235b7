"""The words inside one paragraph: runs, fields, links, controls, tracked changes."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from kerja_sama_docs.bacaan.mentah import Lihat, ParagrafMentah, Terlihat
from kerja_sama_docs.word.komentar import COMMENT_MARKS, JejakKomentar
from kerja_sama_docs.word.xml import (
    ALTERNATE,
    DEL,
    INS,
    MOVE_FROM,
    MOVE_TO,
    NS_DRAWING,
    NS_M,
    NS_V,
    PPR,
    RPR,
    TXBX,
    VAL,
    XML_SPACE,
    R,
    T,
    chosen_branch,
    w,
)

BLANKS: Final = re.compile(r"[^\S\n ][^\S\n]*| [^\S\n]+")  # a single blank is left as it is
AROUND_BREAK: Final = re.compile(r" ?\n ?")
IN_TEXT: Final = re.compile(r"[\r\n\t]")
XML_BLANKS: Final = " \t\r\n"

FIELD: Final = w("fldChar")
FIELD_KIND: Final = w("fldCharType")
DEL_TEXT: Final = w("delText")
RUN_STYLE: Final = w("rStyle")
VANISH: Final = w("vanish")
SYMBOL: Final = w("sym")
OBJECT: Final = w("object")
TEXT_PATH: Final = f"{{{NS_V}}}textpath"
FIXED: Final = {
    w("br"): "\n",
    w("cr"): "\n",
    w("tab"): " ",
    w("ptab"): " ",
    w("noBreakHyphen"): "-",
}
# Never words: properties, instructions of fields, the reading aid of ruby text.
SILENT: Final = frozenset(
    {
        PPR,
        RPR,
        w("sdtPr"),
        w("sdtEndPr"),
        w("instrText"),
        w("delInstrText"),
        w("rt"),
        w("rubyPr"),
        w("softHyphen"),
    }
)
GONE: Final = {"diterima": frozenset({DEL, MOVE_FROM}), "asli": frozenset({INS, MOVE_TO})}
COUNTED: Final = {
    f"{{{NS_DRAWING}picture}}pic": "gambar",
    f"{{{NS_V}}}imagedata": "gambar",
    f"{{{NS_DRAWING}chart}}chart": "bagan",
    f"{{{NS_DRAWING}diagram}}relIds": "diagram SmartArt",
    f"{{{NS_M}}}oMath": "persamaan",
}
MATH_TEXT: Final = f"{{{NS_M}}}t"
# Symbol fonts keep their signs in a private area; these are the ones that offices use.
SIGNS: Final = {
    0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF0FE: "☒", 0xF0A8: "☐", 0xF0E0: "→", 0xF0B0: "°",
    0xF0B1: "±", 0xF0B3: "≥", 0xF0A3: "≤", 0xF0B4: "×",
}  # fmt: skip


def fold(text: str) -> str:
    """White space folded: runs of blanks to one, none at the ends or around a line break."""
    folded = BLANKS.sub(" ", text)
    return AROUND_BREAK.sub("\n", folded).strip() if "\n" in folded else folded.strip()


class Sebaris:
    """Collects the words of one paragraph; several are joined when a mark between them is gone."""

    def __init__(
        self, lihat: Lihat, hidden: frozenset[str], seen: Terlihat, komentar: JejakKomentar | None = None
    ) -> None:
        self.komentar = komentar
        self.boxes: list[etree._Element] = []
        self._out: list[str] = []
        self._instructions: list[int | None] = []
        self._gone = GONE[lihat]
        self._hidden = hidden
        self._seen = seen

    def add(self, element: etree._Element) -> None:
        """Take in everything below this element, in order."""
        for child in element:
            tag = child.tag
            if tag == T:
                self._out.append(_text(child))
            elif tag in SILENT:
                continue
            elif tag in self._gone:
                if self.komentar is not None:
                    self.komentar.pass_over(child, self._out)
            elif tag == R:
                if len(child) and child[0].tag == RPR and self._is_hidden(child[0]):
                    self._seen.hitung["teks tersembunyi"] += 1
                else:
                    self.add(child)
            else:
                self._add_other(child, str(tag))

    def text(self) -> str:
        """Give the folded words."""
        return fold("".join(self._out))

    def finish(self, paragraf: ParagrafMentah) -> None:
        """Tell the comments that this has become a paragraph."""
        if self.komentar is not None:
            self.komentar.emit(paragraf, self._out)

    def end_paragraph(self) -> None:
        """Forget fields still open: an instruction never reaches into the next paragraph."""
        self._instructions.clear()

    def _add_other(self, child: etree._Element, tag: str) -> None:
        if tag in FIXED:
            self._out.append(FIXED[tag])
        elif tag in COMMENT_MARKS:
            if self.komentar is not None:
                self.komentar.meet(child, self._out)
        elif tag == FIELD:
            self._field(child.get(FIELD_KIND) or "")
        elif tag in (DEL_TEXT, MATH_TEXT):
            self._out.append(_text(child))
        elif tag == SYMBOL:
            self._out.append(_symbol(child))
        elif tag == TXBX:
            self.boxes.append(child)
        elif tag == ALTERNATE:
            branch = chosen_branch(child)
            if branch is not None:
                self.add(branch)
        elif tag == OBJECT:
            self._seen.hitung["objek tersemat"] += 1
        else:
            self._count(child, tag)
            self.add(child)

    def _count(self, child: etree._Element, tag: str) -> None:
        if tag in COUNTED:
            self._seen.hitung[COUNTED[tag]] += 1
        elif tag == TEXT_PATH and child.get("string"):
            self._seen.seni_kata.append(fold(child.get("string") or "")[:80])

    def _field(self, kind: str) -> None:
        """Drop what stands between the beginning of a field and its result; keep it if no result follows."""
        if kind == "begin":
            self._instructions.append(len(self._out))
        elif kind in {"separate", "end"} and self._instructions:
            start = self._instructions[-1]
            if start is not None:
                del self._out[start:]
                self._instructions[-1] = None
            if kind == "end":
                self._instructions.pop()

    def _is_hidden(self, properties: etree._Element) -> bool:
        for child in properties:
            if child.tag == VANISH:
                return (child.get(VAL) or "true") not in {"0", "false", "off"}
            if child.tag == RUN_STYLE and child.get(VAL) in self._hidden:
                return not any(c.tag == VANISH for c in properties)
        return False


def _text(element: etree._Element) -> str:
    text = element.text or ""
    if not text:
        return ""
    if (text[0] in XML_BLANKS or text[-1] in XML_BLANKS) and not _keeps_space(element):
        text = text.strip(XML_BLANKS)
    return IN_TEXT.sub(" ", text)


def _keeps_space(element: etree._Element) -> bool:
    """Whether white space at the ends counts: Word drops it unless the file says otherwise."""
    own = element.get(XML_SPACE)
    if own is not None:
        return own == "preserve"
    return next((a.get(XML_SPACE) == "preserve" for a in element.iterancestors() if a.get(XML_SPACE)), False)


def _symbol(element: etree._Element) -> str:
    try:
        code = int((element.get(w("char")) or "")[:6], 16)
    except ValueError:
        return ""
    if code in SIGNS:
        return SIGNS[code]
    return chr(code) if 0x20 <= code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else ""
