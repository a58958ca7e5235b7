"""Automatic numbers: what numbering.xml defines, and which list a paragraph belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from lxml import etree

from kerja_sama_docs.word.gaya import LembarGaya
from kerja_sama_docs.word.xml import is_on, to_int, value, w

LEVELS: Final = 9
LONGEST_TEXT: Final = 200
HIGHEST: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Tingkatan:
    """One level of a list. `ulang`: None restarts below any higher level, 0 never, k below levels 1 … k."""

    mulai: int = 1
    bentuk: str = "decimal"
    teks: str = ""
    legal: bool = False
    ulang: int | None = None
    gaya: str | None = None


UNSTATED: Final = Tingkatan()


@dataclass(frozen=True, slots=True)
class Daftar:
    """A `w:num`: which counters it shares (`induk`), its levels, and where it starts counting anew."""

    induk: str
    tingkat: Mapping[int, Tingkatan]
    mulai_ulang: Mapping[int, int] = field(default_factory=dict)

    def level_of_style(self, style_id: str) -> int | None:
        """Find the level that is linked to this style."""
        return next((i for i, level in self.tingkat.items() if level.gaya == style_id), None)


def read_numbering(root: etree._Element | None, styles: LembarGaya) -> dict[int, Daftar]:
    """Every list of numbering.xml by its id."""
    if root is None:
        return {}
    abstracts = {a.get(w("abstractNumId")) or "": a for a in root.iterfind(w("abstractNum"))}
    bases = {
        to_int(n.get(w("numId")), 0, 0, 1 << 31): value(n, w("abstractNumId")) or ""
        for n in root.iterfind(w("num"))
    }
    levels = {key: _read_levels(abstract) for key, abstract in abstracts.items()}
    lists: dict[int, Daftar] = {}
    for element in root.iterfind(w("num")):
        base = _real_abstract(value(element, w("abstractNumId")) or "", abstracts, bases, styles)
        if base in levels:
            number = to_int(element.get(w("numId")), 0, 0, 1 << 31)
            lists[number] = _with_overrides(element, base, levels[base])
    return lists


def find_list(
    lists: Mapping[int, Daftar],
    styles: LembarGaya,
    style_id: str | None,
    number: int | None,
    level: int | None,
) -> tuple[int, int] | None:
    """Find the list and level of a paragraph from its own numPr and its style's, or None if it is not numbered."""
    chain = styles.chain(style_id)
    if number is None:
        number = next((s.nomor_id for s in chain if s.nomor_id is not None), None)
    if not number or number not in lists:
        return None
    if level is not None:
        return number, level
    for style in chain:
        linked = lists[number].level_of_style(style.id)
        if linked is not None:
            return number, linked
        if style.tingkat is not None:
            return number, style.tingkat
    return number, 0


def _read_levels(parent: etree._Element) -> dict[int, Tingkatan]:
    return {
        to_int(element.get(w("ilvl")), 0, 0, LEVELS - 1): _read_level(element)
        for element in parent.iterfind(w("lvl"))
    }


def _read_level(element: etree._Element) -> Tingkatan:
    restart = value(element, w("lvlRestart"))
    return Tingkatan(
        mulai=to_int(value(element, w("start")), 0, 0, HIGHEST),
        bentuk=value(element, w("numFmt")) or "decimal",
        teks=(value(element, w("lvlText")) or "")[:LONGEST_TEXT],
        legal=is_on(element, w("isLgl")),
        ulang=None if restart is None else to_int(restart, 0, 0, LEVELS),
        gaya=value(element, w("pStyle")),
    )


def _with_overrides(element: etree._Element, base: str, levels: Mapping[int, Tingkatan]) -> Daftar:
    own = dict(levels)
    restarts: dict[int, int] = {}
    for override in element.iterfind(w("lvlOverride")):
        index = to_int(override.get(w("ilvl")), 0, 0, LEVELS - 1)
        level = override.find(w("lvl"))
        if level is not None:
            linked = own.get(index, UNSTATED).gaya
            replacement = _read_level(level)
            own[index] = replacement if replacement.gaya else replace(replacement, gaya=linked)
        start = value(override, w("startOverride"))
        if start is not None:
            restarts[index] = to_int(start, 1, 0, HIGHEST)
    return Daftar(base, own, restarts)


def _real_abstract(
    base: str, abstracts: Mapping[str, etree._Element], bases: Mapping[int, str], styles: LembarGaya
) -> str:
    """Follow `w:numStyleLink`: the levels are those of the list that the named numbering style uses."""
    for _ in range(len(abstracts)):
        link = value(abstracts.get(base), w("numStyleLink"))
        if link is None:
            return base
        number = next((s.nomor_id for s in styles.chain(link) if s.nomor_id is not None), None)
        following = _style_home(link, abstracts) if number is None else bases.get(number)
        if following is None or following == base:
            return base
        base = following
    return base


def _style_home(link: str, abstracts: Mapping[str, etree._Element]) -> str | None:
    return next((key for key, a in abstracts.items() if value(a, w("styleLink")) == link), None)
