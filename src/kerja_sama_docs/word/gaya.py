"""Paragraph styles as the reader needs them: names, what they are based on, and the numbering they bring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from kerja_sama_docs.bacaan.kontrak import Gaya, contract_style
from kerja_sama_docs.word.xml import NUM_PR, PPR, RPR, VAL, is_on, to_int, value, w

STYLE: Final = w("style")
LONGEST_CHAIN: Final = 20  # ends circles too


@dataclass(frozen=True, slots=True)
class GayaWord:
    """One style as written: `nomor_id` and `tingkat` are its own numPr, None if it says nothing."""

    id: str
    nama: str
    dasar: str | None = None
    nomor_id: int | None = None
    tingkat: int | None = None
    tengah: bool | None = None
    tersembunyi: bool = False
    kontrak: Gaya | None = None


@dataclass(frozen=True, slots=True)
class LembarGaya:
    """All styles of a file by id."""

    gaya: Mapping[str, GayaWord] = field(default_factory=dict)
    bawaan: str = ""

    def chain(self, style_id: str | None) -> tuple[GayaWord, ...]:
        """Give the style and what it is based on, nearest first; the default style if None is asked for."""
        found: list[GayaWord] = []
        wanted = self.bawaan if style_id is None else style_id
        while wanted in self.gaya and len(found) < LONGEST_CHAIN:
            style = self.gaya[wanted]
            found.append(style)
            wanted = style.dasar or ""
        return tuple(found)

    def hidden(self) -> frozenset[str]:
        """Ids of the styles whose text is not printed."""
        return frozenset(sid for sid in self.gaya if any(s.tersembunyi for s in self.chain(sid)))


def read_styles(root: etree._Element | None) -> LembarGaya:
    """Read the styles of styles.xml; none for a file without it."""
    if root is None:
        return LembarGaya()
    styles: dict[str, GayaWord] = {}
    default = ""
    for element in root.iterfind(STYLE):
        style_id = element.get(w("styleId")) or ""
        styles[style_id] = _read_style(element, style_id)
        if element.get(w("type")) == "paragraph" and (element.get(w("default")) or "0") in {
            "1",
            "true",
            "on",
        }:
            default = style_id
    return LembarGaya(styles, default)


def _read_style(element: etree._Element, style_id: str) -> GayaWord:
    properties = element.find(PPR)
    numbering = None if properties is None else properties.find(NUM_PR)
    number, level = value(numbering, w("numId")), value(numbering, w("ilvl"))
    jc = None if properties is None else properties.find(w("jc"))
    name = value(element, w("name")) or style_id
    return GayaWord(
        id=style_id,
        nama=name,
        dasar=value(element, w("basedOn")),
        nomor_id=None if number is None else to_int(number, 0, 0, 1 << 31),
        tingkat=None if level is None else to_int(level, 0, 0, 8),
        tengah=None if jc is None else jc.get(VAL) == "center",
        tersembunyi=is_on(element.find(RPR), w("vanish")),
        kontrak=contract_style(name),
    )
