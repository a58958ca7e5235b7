"""Headers and footers as pages show them: for every section its first, even and other pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Final, TypeVar

from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.word.baca import FURNITURE
from kerja_sama_docs.word.redline.berkas import Berkas
from kerja_sama_docs.word.redline.nama import SECT, Unsur
from kerja_sama_docs.word.xml import NS_R, is_on, w

Tempatnya = tuple[Bagian, str]  # header or footer, and on which pages: "default", "first", "even"
KINDS: Final = ("default", "first", "even")
S = TypeVar("S")
TAGS: Final = {bagian: tag for tag, bagian in FURNITURE.items()}
PLACES: Final = tuple(product(TAGS, KINDS))


def shown_furniture(berkas: Berkas, main: Unsur) -> list[dict[Tempatnya, str]]:
    """Which part each section shows where, "" for none; whatever a section doesn't say is as in the one before.

    Pages that have no header of their own kind show the usual one, so a paper that is saved with one header for all
    pages and the same paper saved with three equal ones are alike.
    """
    settings = berkas.optional("settings")
    even = settings is not None and is_on(settings, w("evenAndOddHeaders"))
    said: dict[Tempatnya, str] = {}
    found: list[dict[Tempatnya, str]] = []
    for section in sections_of(main):
        said = {**said, **dict(_said(berkas, section))}
        own = {"default": True, "first": is_on(section, w("titlePg")), "even": even}
        found.append({(b, kind): said.get((b, kind if own[kind] else "default"), "") for b, kind in PLACES})
    return found or [dict.fromkeys(PLACES, "")]


def sections_of(main: Unsur) -> list[Unsur]:
    """The sections in their order, without those that tracked changes remember."""
    return [s for s in main.iter(SECT) if (p := s.getparent()) is not None and p.tag != w("sectPrChange")]


def aligned(
    here: Sequence[Mapping[Tempatnya, S]], there: Sequence[Mapping[Tempatnya, S]]
) -> Iterator[tuple[int, Tempatnya, S, S]]:
    """Every place of the sections here beside that of the other document; its last section stands for any it lacks."""
    for number, slots in enumerate(here):
        others = there[min(number, len(there) - 1)]
        for place, shown in slots.items():
            yield number, place, shown, others[place]


def _said(berkas: Berkas, section: Unsur) -> Iterator[tuple[Tempatnya, str]]:
    for reference in section.iterchildren(*FURNITURE):
        name = berkas.target(reference.get(f"{{{NS_R}}}id") or "")
        kind = reference.get(w("type")) or "default"
        if name and kind in KINDS:
            yield (FURNITURE[str(reference.tag)], kind), name
