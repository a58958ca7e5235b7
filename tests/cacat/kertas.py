"""A Word file in which a mistake is planted: words are changed where they stand, whatever runs they are cut into."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MAIN = "word/document.xml"
Ganti = str | Callable[[re.Match[str]], str | None]


class Kertas:
    """One copy of a paper; every change is made in the body's own XML."""

    def __init__(self, data: bytes) -> None:
        with ZipFile(BytesIO(data)) as archive:
            self._parts = {name: archive.read(name) for name in archive.namelist()}
        self._root = etree.fromstring(self._parts[MAIN])

    def to_bytes(self) -> bytes:
        """The changed file."""
        self._parts[MAIN] = etree.tostring(
            self._root, xml_declaration=True, encoding="UTF-8", standalone=True
        )
        buffer = BytesIO()
        with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
            for name, part in self._parts.items():
                archive.writestr(name, part)
        return buffer.getvalue()

    def paragraphs(self) -> Iterator[etree._Element]:
        """Every paragraph, those of tables and text boxes too; a box's fallback copy is left out."""
        for p in self._root.iter(f"{W}p"):
            if not any(str(a.tag).endswith("}Fallback") for a in p.iterancestors()):
                yield p

    def text(self, p: etree._Element) -> str:
        """Its typed words."""
        return "".join(node.text or "" for node in _texts(p))

    def replace(
        self, shape: str, new: Ganti, *, unless: str = "", count: int = 1, last: bool = False
    ) -> bool:
        """Change the first words of this shape (or the last) in a paragraph that doesn't hold `unless`; False if none."""
        done = 0
        every = list(self.paragraphs())
        for p in reversed(every) if last else every:
            text = self.text(p)
            if unless and re.search(unless, text):
                continue
            for match in re.finditer(shape, text):
                put = new(match) if callable(new) else match.expand(new)
                if put is not None and put != match[0]:
                    _put(p, match.start(), match.end(), put)
                    done += 1
                    break
            if done == count:
                return True
        return done > 0

    def find(self, shape: str) -> etree._Element | None:
        """The first paragraph with these words."""
        return next((p for p in self.paragraphs() if re.search(shape, self.text(p))), None)

    def drop(self, shape: str) -> bool:
        """Take out the first paragraph with these words; one that is alone in its cell is emptied."""
        p = self.find(shape)
        if p is None:
            return False
        parent = p.getparent()
        if parent is None or (parent.tag == f"{W}tc" and len(parent.findall(f"{W}p")) == 1):
            _put(p, 0, len(self.text(p)), "")
        else:
            parent.remove(p)
        return True

    def repeat(self, shape: str) -> bool:
        """Put a second copy of a paragraph behind it."""
        p = self.find(shape)
        if p is None:
            return False
        copy = deepcopy(p)
        for mark in [*copy.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
            holder = mark.getparent()
            assert holder is not None
            holder.remove(mark)
        p.addnext(copy)
        return True

    def swap(self, one: str, two: str) -> bool:
        """Let the first paragraphs of two shapes change places."""
        a, b = self.find(one), self.find(two)
        if a is None or b is None or a is b:
            return False
        text_a, text_b = self.text(a), self.text(b)
        _put(a, 0, len(text_a), text_b)
        _put(b, 0, len(text_b), text_a)
        return True

    def drop_between(self, first: etree._Element, end: etree._Element | None) -> bool:
        """Take out a paragraph and all that follows beside it, up to another."""
        parent = first.getparent()
        if parent is None or (end is not None and end.getparent() is not parent):
            return False
        node: etree._Element | None = first
        while node is not None and node is not end and node.tag != f"{W}sectPr":
            following = node.getnext()
            parent.remove(node)
            node = following
        return True

    def scatter(self, seed: int) -> None:
        """Cut runs in two at random places, as Word does when it checks spelling."""
        chance = random.Random(seed)  # noqa: S311
        for run in list(self._root.iter(f"{W}r")):
            texts = run.findall(f"{W}t")
            if len(texts) != 1 or len(texts[0].text or "") < 6 or len(run) > 2 or chance.random() < 0.5:
                continue
            words = texts[0].text or ""
            cut = chance.randrange(2, len(words) - 2)
            copy = deepcopy(run)
            _set(texts[0], words[:cut])
            _set(copy.findall(f"{W}t")[0], words[cut:])
            run.addnext(copy)


def _texts(p: etree._Element) -> list[etree._Element]:
    """The text nodes of a paragraph, without those of paragraphs inside it."""
    return [t for t in p.iter(f"{W}t") if next(t.iterancestors(f"{W}p")) is p]


def _put(p: etree._Element, start: int, end: int, new: str) -> None:
    place = 0
    put = False
    for node in _texts(p):
        words = node.text or ""
        a, b = max(start - place, 0), min(end - place, len(words))
        inside = a < b or (start == end and 0 <= start - place <= len(words))
        if inside and not put:
            _set(node, words[:a] + new + words[max(b, a) :])
            put = True
        elif inside:
            _set(node, words[:a] + words[b:])
        place += len(words)


def _set(node: etree._Element, words: str) -> None:
    node.text = words
    node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
