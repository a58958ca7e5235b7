"""The numbers of paragraphs that come in: the old document's lists where they fit, else the number as text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from lxml import etree

from kerja_sama_docs.word.redline.nama import Unsur
from kerja_sama_docs.word.redline.sisi import Sisi
from kerja_sama_docs.word.xml import NS_W, NUM_PR, PPR, VAL, XML_SPACE, R, T, value, w

BEFORE_NUMBER = frozenset(
    w(n) for n in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
)


class Nomor:
    """Which list of the old document stands for which of the new one."""

    def __init__(self, lama: Sisi, baru: Sisi) -> None:
        self._lama = lama
        self._baru = baru
        self._lists: dict[str, str] = {}
        self._literal: dict[Unsur, str] = {}
        if _numbering(lama) == _numbering(baru):
            self._lists = {str(n): str(n) for n in baru.daftar}

    def learn(self, pairs: Mapping[Unsur, Unsur]) -> None:
        """Take from paragraphs that correspond which lists correspond."""
        votes: dict[str, Counter[str]] = {}
        for old, new in pairs.items():
            theirs, ours = _own_list(new), _own_list(old)
            if theirs and ours and theirs not in self._lists:
                votes.setdefault(theirs, Counter())[ours] += 1
        for theirs, counts in votes.items():
            self._lists[theirs] = max(sorted(counts), key=lambda number: counts[number])

    def write_out(self, paragraph: Unsur, number: str) -> None:
        """Have the number of a new paragraph written as text."""
        self._literal[paragraph] = number

    def literal(self, paragraph: Unsur) -> list[Unsur]:
        """The run with the number of a new paragraph, where it has to be text."""
        number = self._literal.get(paragraph, "")
        if not number:
            return []
        run, text = etree.Element(R, nsmap={"w": NS_W}), etree.Element(T, nsmap={"w": NS_W})
        text.text = f"{number} "
        text.set(XML_SPACE, "preserve")
        run.append(text)
        return [run]

    def is_literal(self, paragraph: Unsur) -> bool:
        """Whether this new paragraph gets its number as text, or none."""
        return paragraph in self._literal

    def settle(self, paragraph: Unsur, properties: Unsur) -> None:
        """Make the copied properties of a new paragraph name a list of the old document."""
        own = properties.find(NUM_PR)
        if paragraph in self._literal:
            if own is not None:
                properties.remove(own)
            if self._has_number(properties):
                _put(properties, number_off())
            return
        if own is None:
            if self._baru.list_of(paragraph) is None and self._has_number(properties):
                _put(properties, number_off())
            return
        number = value(own, w("numId"))
        if number is None or number == "0":
            return
        known = self._lists.get(number)
        if known is None:
            properties.remove(own)
        else:
            element = own.find(w("numId"))
            if element is not None:
                element.set(VAL, known)

    def _has_number(self, properties: Unsur) -> bool:
        paragraph = etree.Element(w("p"))
        paragraph.append(etree.fromstring(etree.tostring(properties)))
        return self._lama.list_of(paragraph) is not None


def number_off() -> Unsur:
    """Properties that take a paragraph out of the list of its style."""
    numbering = etree.Element(NUM_PR, nsmap={"w": NS_W})
    for name in ("ilvl", "numId"):
        child = etree.SubElement(numbering, w(name))
        child.set(VAL, "0")
    return numbering


def _put(properties: Unsur, numbering: Unsur) -> None:
    place = sum(1 for child in properties if child.tag in BEFORE_NUMBER)
    properties.insert(place, numbering)


def _own_list(paragraph: Unsur) -> str | None:
    properties = paragraph.find(PPR)
    return None if properties is None else value(properties.find(NUM_PR), w("numId"))


def _numbering(side: Sisi) -> bytes:
    return side.paket.bagian.get(side.first("numbering"), b"")
