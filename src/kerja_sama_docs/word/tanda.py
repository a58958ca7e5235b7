"""Marks in rendered text become Word's own things: cross references, blanks to fill in, bookmarks.

Values travel through the template as plain text in which private-use characters (refused in every input) fence the
spans that are more than words. So a template needs nothing but `{{ name }}`, and keeps its formatting.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from lxml import etree

from kerja_sama_docs.susunan import JenisPotongan, Potongan, Teks

_OPEN, _MIDDLE, _CLOSE, _ANCHOR, _ANCHOR_END, KEEP = (
    "\ue010", "\ue011", "\ue012", "\ue013", "\ue014", "\ue015"
)  # fmt: skip
# Each mark whole: a digit that follows one is text.
_TOKENS = re.compile(f"({_OPEN}[0-9]+{_MIDDLE}|{_CLOSE}|{_ANCHOR}[0-9]+{_ANCHOR_END}|{KEEP})")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
# What stands before the number of an ayat, huruf or angka in a reference.
CITED_WORDS = frozenset({" ayat ", " huruf ", " angka ", "ayat ", "huruf ", "angka "})
_MAX_ALIAS = 64  # Word refuses longer titles and tags


def w(name: str) -> str:
    """A WordprocessingML name."""
    return f"{{{W}}}{name}"


def bookmark_name(address: str) -> str:
    """A legal bookmark name (letters, digits, "_", at most 40) for a stable address; the same for every draft."""
    # "a-b" and "a/b" are different places.
    slug = "ks_" + re.sub(r"[^a-z0-9_]+", "_", address.lower().replace("/", "__"))
    if len(slug) <= 40:
        return slug
    return f"{slug[:31]}_{hashlib.sha256(address.encode()).hexdigest()[:8]}"


@dataclass
class MarkBook:
    """Collects the marks of one document while its data are written, and resolves them in its XML."""

    _spans: list[Potongan] = field(default_factory=list)
    _anchors: list[str] = field(default_factory=list)
    _control_id: int = 100_000

    def encode(self, teks: Teks) -> str:
        """A text with its blanks and references fenced."""
        return "".join(self._encode_span(p) for p in teks)

    def anchor(self, address: str) -> str:
        """A mark that puts a bookmark around the paragraph in which it is printed; "" for an address already marked."""
        name = bookmark_name(address)
        if name in self._anchors:
            return ""
        self._anchors.append(name)
        return f"{_ANCHOR}{len(self._anchors) - 1}{_ANCHOR_END}"

    def _encode_span(self, span: Potongan) -> str:
        if span.teks in CITED_WORDS:
            # "ayat" and its number are never torn apart; the reader folds this blank like any other.
            return span.teks[:-1] + "\u00a0"
        if span.jenis not in (JenisPotongan.KOSONG, JenisPotongan.RUJUKAN):
            return span.teks
        self._spans.append(span)
        return f"{_OPEN}{len(self._spans) - 1}{_MIDDLE}{span.teks}{_CLOSE}"

    def resolve(self, root: etree._Element) -> None:
        """Replace every mark below an element, in place."""
        for run in list(root.iter(w("r"))):
            if any(_is_marked(t.text) for t in run.iter(w("t"))):
                self._resolve_run(run)

    def _resolve_run(self, run: etree._Element) -> None:
        parent = run.getparent()
        assert parent is not None  # noqa: S101 - a run always stands in something
        props = run.find(w("rPr"))
        made: list[etree._Element] = []
        current: list[etree._Element] = []
        span: Potongan | None = None
        for piece in _pieces(run):
            if not isinstance(piece, str):
                current.append(piece)
                continue
            if piece == KEEP:
                _keep_with_next(next(run.iterancestors(w("p"))))
                continue
            if piece[0] == _ANCHOR:
                self._bookmark(run, self._anchors[int(piece[1:-1])])
                continue
            if current:
                made.extend(self._wrap(span, _make_run(props, current)))
                current = []
            span = self._spans[int(piece[1:-1])] if piece[0] == _OPEN else None
        if current:
            made.extend(self._wrap(span, _make_run(props, current)))
        for element in made:
            run.addprevious(element)
        parent.remove(run)

    def _wrap(self, span: Potongan | None, run: etree._Element) -> list[etree._Element]:
        if span is None:
            return [run]
        if span.jenis is JenisPotongan.KOSONG:
            return [self._control(span, run)]
        return _reference(bookmark_name(span.sasaran), run)

    def _control(self, span: Potongan, run: etree._Element) -> etree._Element:
        """A plain-text content control: the blank can be tabbed to, and says what belongs there."""
        self._control_id += 1
        control = etree.Element(w("sdt"))
        props = etree.SubElement(control, w("sdtPr"))
        tag = hashlib.sha256(
            f"{span.asal.berkas.rpartition('/')[2]}\n{span.asal.jalur}".encode()
        ).hexdigest()[:16]
        etree.SubElement(props, w("alias")).set(w("val"), span.label[:_MAX_ALIAS])
        etree.SubElement(props, w("tag")).set(w("val"), f"ks-{tag}")
        etree.SubElement(props, w("id")).set(w("val"), str(self._control_id))
        etree.SubElement(props, w("text"))
        etree.SubElement(control, w("sdtContent")).append(run)
        return control

    def _bookmark(self, run: etree._Element, name: str) -> None:
        paragraph = next(run.iterancestors(w("p")))
        number = str(self._anchors.index(name))
        start, end = etree.Element(w("bookmarkStart")), etree.Element(w("bookmarkEnd"))
        start.set(w("id"), number)
        start.set(w("name"), name)
        end.set(w("id"), number)
        props = paragraph.find(w("pPr"))
        paragraph.insert(0 if props is None else 1, start)
        paragraph.append(end)


def _keep_with_next(paragraph: etree._Element) -> None:
    """Hold a paragraph on the page of the next one: a lead-in without its list is an orphan."""
    props = paragraph.find(w("pPr"))
    if props is None:
        props = etree.Element(w("pPr"))
        paragraph.insert(0, props)
    if props.find(w("keepNext")) is None:
        style = props.find(w("pStyle"))
        props.insert(0 if style is None else 1, etree.Element(w("keepNext")))


def _is_marked(text: str | None) -> bool:
    return text is not None and _TOKENS.search(text) is not None


def _pieces(run: etree._Element) -> Sequence[etree._Element | str]:
    """The content of a run in order: elements, and marks as strings."""
    pieces: list[etree._Element | str] = []
    for child in run:
        if child.tag == w("rPr"):
            continue
        if child.tag != w("t") or not _is_marked(child.text):
            pieces.append(child)
            continue
        for part in _TOKENS.split(child.text or ""):
            if part and _TOKENS.fullmatch(part):
                pieces.append(part)
            elif part:
                pieces.append(_text(part))
    return pieces


def _text(text: str) -> etree._Element:
    element = etree.Element(w("t"))
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    element.text = text
    return element


def _make_run(props: etree._Element | None, content: Sequence[etree._Element]) -> etree._Element:
    run = etree.Element(w("r"))
    if props is not None:
        run.append(etree.fromstring(etree.tostring(props)))
    run.extend(content)
    return run


def _reference(bookmark: str, run: etree._Element) -> list[etree._Element]:
    """A REF field with its cached text: Word renumbers it when a pasal is inserted."""
    props = run.find(w("rPr"))

    def char(kind: str) -> etree._Element:
        element = etree.Element(w("fldChar"))
        element.set(w("fldCharType"), kind)
        return _make_run(props, [element])

    code = etree.Element(w("instrText"))
    code.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    code.text = f" REF {bookmark} \\n \\h "
    return [char("begin"), _make_run(props, [code]), char("separate"), run, char("end")]
