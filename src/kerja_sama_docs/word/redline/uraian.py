"""Paragraphs as a string of characters and the pieces of XML that they come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from kerja_sama_docs.word.redline.nama import NOTE_KIND, Unsur
from kerja_sama_docs.word.sebaris import DEL_TEXT, FIELD, FIELD_KIND, FIXED, SYMBOL, VANISH, _symbol, _text
from kerja_sama_docs.word.xml import NS_M, PPR, RPR, VAL, R, T, w

MARK: Final = "\ufdd0"  # a noncharacter, which no text holds; not a blank
OBJECT: Final = "\ufffc"
INSTRUCTION: Final = w("instrText")
SIMPLE: Final = w("fldSimple")
MATH: Final = frozenset({f"{{{NS_M}}}oMath", f"{{{NS_M}}}oMathPara"})
PROPERTIES: Final = frozenset({PPR, RPR, w("sdtPr"), w("sdtEndPr"), w("smartTagPr"), w("customXmlPr")})
DESCEND: Final = frozenset(
    w(n) for n in ("hyperlink", "sdt", "sdtContent", "smartTag", "customXml", "dir", "bdo", "fldSimple")
)


@dataclass(slots=True, eq=False)
class Potong:
    """A piece: the child of a run, or something beside the runs (`lari` is None).

    Attributes:
        unsur: the element.
        lari: its run.
        puncak: the child of the paragraph in which it stands.
        paragraf: which of the paragraphs.
        teks: its characters; "" for what has none.
        mulai: where they begin in the whole string.
        satuan: the field to which it belongs, which is never cut; -1 for none.
        diam: never to be marked: half of a field that goes on in another paragraph, a bookmark.

    """

    unsur: Unsur
    lari: Unsur | None
    puncak: Unsur
    paragraf: int
    teks: str
    mulai: int
    satuan: int = -1
    diam: bool = False

    @property
    def akhir(self) -> int:
        """Where its characters end."""
        return self.mulai + len(self.teks)


@dataclass(slots=True)
class Uraian:
    """Some paragraphs in a row; `teks` has a MARK between two of them."""

    paragraf: Sequence[Unsur]
    potong: list[Potong] = field(default_factory=list)
    teks: str = ""

    def units(self) -> dict[int, tuple[int, int]]:
        """Where the characters of each field begin and end."""
        found: dict[int, tuple[int, int]] = {}
        for piece in self.potong:
            if piece.satuan >= 0:
                start, end = found.get(piece.satuan, (piece.mulai, piece.mulai))
                found[piece.satuan] = (min(start, piece.mulai), max(end, piece.akhir))
        return found


def describe(paragraphs: Sequence[Unsur], hidden: frozenset[str]) -> Uraian:
    """Take paragraphs to pieces."""
    pengurai = _Pengurai(hidden)
    for index, paragraph in enumerate(paragraphs):
        if index:
            pengurai.add_mark(paragraphs[index - 1], index - 1)
        pengurai.paragraph(paragraph, index)
    return Uraian(paragraphs, pengurai.potong, "".join(p.teks for p in pengurai.potong))


class _Pengurai:
    def __init__(self, hidden: frozenset[str]) -> None:
        self.potong: list[Potong] = []
        self._hidden = hidden
        self._length = 0
        self._units = 0
        self._index = 0
        self._open: list[
            tuple[int, bool]
        ] = []  # where the field began among the pieces; whether its result has

    def add_mark(self, paragraph: Unsur, index: int) -> None:
        self._index = index
        self._add(paragraph, None, paragraph, MARK)

    def paragraph(self, paragraph: Unsur, index: int) -> None:
        self._index = index
        self._open.clear()
        for child in paragraph:
            if child.tag not in PROPERTIES:
                self._inline(child, child)
        for start, _ in self._open:
            self._leave_open(start)

    def _leave_open(self, start: int) -> None:
        """A field that does not end here: its marks and instructions stay as they are."""
        for piece in self.potong[start:]:
            if piece.unsur.tag in {FIELD, INSTRUCTION}:
                piece.diam = True

    def _inline(self, element: Unsur, top: Unsur) -> None:
        tag = element.tag
        if tag == R:
            self._run(element, top)
        elif tag == SIMPLE:
            start = len(self.potong)
            self._children(element, top)
            self._bind(start)
        elif tag in DESCEND:
            self._children(element, top)
        elif tag in MATH:
            start = len(self.potong)
            words = "".join(t.text or "" for t in element.iter(f"{{{NS_M}}}t"))
            self._add(element, None, top, " ".join(words.split()))
            self._bind(start)
        else:
            self._add(element, None, top, "").diam = True

    def _children(self, element: Unsur, top: Unsur) -> None:
        for child in element:
            if child.tag not in PROPERTIES:
                self._inline(child, top)

    def _run(self, run: Unsur, top: Unsur) -> None:
        silent = len(run) > 0 and run[0].tag == RPR and self._is_hidden(run[0])
        for child in run:
            tag = child.tag
            if tag == RPR:
                continue
            if tag == FIELD:
                self._field(child, run, top)
                continue
            text = "" if silent or self._in_instruction() else _characters(child, str(tag))
            self._add(child, run, top, text)

    def _field(self, child: Unsur, run: Unsur, top: Unsur) -> None:
        kind = child.get(FIELD_KIND) or ""
        if kind == "begin":
            self._open.append((len(self.potong), False))
        piece = self._add(child, run, top, "")
        if kind == "separate" and self._open:
            self._open[-1] = (self._open[-1][0], True)
        elif kind == "end":
            if self._open:
                start, _ = self._open.pop()
                if not self._open:
                    self._bind(start)
            else:
                piece.diam = True

    def _in_instruction(self) -> bool:
        return any(not result for _, result in self._open)

    def _bind(self, start: int) -> None:
        """Make one unit of the pieces from here on."""
        for piece in self.potong[start:]:
            piece.satuan = self._units
        self._units += 1

    def _add(self, element: Unsur, run: Unsur | None, top: Unsur, text: str) -> Potong:
        piece = Potong(element, run, top, self._index, text, self._length)
        self.potong.append(piece)
        self._length += len(text)
        return piece

    def _is_hidden(self, properties: Unsur) -> bool:
        for child in properties:
            if child.tag == VANISH:
                return (child.get(VAL) or "true") not in {"0", "false", "off"}
            if child.tag == w("rStyle") and child.get(VAL) in self._hidden:
                return not any(c.tag == VANISH for c in properties)
        return False


def _characters(element: Unsur, tag: str) -> str:
    if tag in (T, DEL_TEXT):
        return _text(element)
    if tag in FIXED:
        return FIXED[tag]
    if tag == SYMBOL:
        return _symbol(element)
    if tag in NOTE_KIND:
        return OBJECT
    return ""


def expand_simple_fields(root: Unsur) -> None:
    """Write simple fields as complex ones, which can stand inside a tracked insertion."""
    for simple in list(root.iter(SIMPLE)):
        parent = simple.getparent()
        if parent is None:
            continue
        place = parent.index(simple)
        pieces = [_field_run("begin"), _instruction(simple.get(w("instr")) or ""), _field_run("separate")]
        pieces += [*simple, _field_run("end")]
        parent.remove(simple)
        for offset, piece in enumerate(pieces):
            parent.insert(place + offset, piece)


def _field_run(kind: str) -> Unsur:
    run = _new(R)
    mark = _new(FIELD)
    mark.set(FIELD_KIND, kind)
    run.append(mark)
    return run


def _instruction(code: str) -> Unsur:
    run = _new(R)
    text = _new(INSTRUCTION)
    text.text = code
    run.append(text)
    return run


def _new(tag: str) -> Unsur:
    from lxml import etree

    return etree.Element(tag, nsmap={"w": w("")[1:-1]})
