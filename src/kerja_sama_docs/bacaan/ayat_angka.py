"""Offices that write "1." where they mean ayat (1): told by how the paper cites them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from kerja_sama_docs.bacaan.label import is_title, split_typed
from kerja_sama_docs.bacaan.mentah import BlokMentah, ParagrafMentah, TabelMentah

DOTTED: Final = re.compile(r"\d{1,3}\.$")
BRACKETED: Final = re.compile(r"\(\d{1,3}[a-z]?\)$")
CITED: Final = re.compile(
    r"\bayat\s+\(\d{1,3}\)(?!\s+(?:huruf \w\s+)?(?:Undang-Undang|Peraturan|Perpres|Permendagri))"
)

Kepala = tuple[str, str] | None


def numbered_ayat(items: Sequence[BlokMentah], headings: Sequence[Kepala]) -> frozenset[int]:
    """Give the places of the headings whose pasal number their ayat "1.", "2.".

    Its first unit must be numbered so, without a lead-in above it and without "(1)" anywhere in it; and the pasal must
    be cited by "ayat (1)": in itself, or somewhere in a paper that never writes "(1)" as a number.
    """
    sections = dict(_sections(items, headings))
    labels = {_label(p) for section in sections.values() for p in section}
    paper_cites = any(_cites(section) for section in sections.values())
    only_dots = not any(BRACKETED.match(label) for label in labels)
    return frozenset(
        place
        for place, section in sections.items()
        if _begins_dotted(section) and (_cites(section) or (only_dots and paper_cites))
    )


def _sections(
    items: Sequence[BlokMentah], headings: Sequence[Kepala]
) -> Iterator[tuple[int, tuple[ParagrafMentah, ...]]]:
    places = [i for i, heading in enumerate(headings) if heading is not None]
    for start, end in zip(places, [*places, len(items)][1:], strict=True):
        body = tuple(
            p for p in items[start + 1 : end] if not isinstance(p, TabelMentah) and (p.teks or p.nomor)
        )
        yield start, body


def _begins_dotted(section: Sequence[ParagrafMentah]) -> bool:
    first = next((p for p in section if not is_title(p)), None)
    if first is None or not DOTTED.match(_label(first)):
        return False
    return not any(BRACKETED.match(_label(p)) for p in section)


def _cites(section: Sequence[ParagrafMentah]) -> bool:
    return any(CITED.search(p.teks) for p in section)


def _label(paragraph: ParagrafMentah) -> str:
    return paragraph.nomor or split_typed(paragraph.teks)[0]
