"""Soft line breaks: where a paragraph of another office holds several, it is cut before each line that begins one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kerja_sama_docs.bacaan.bagian import ANNEX, CLOSING, SIGNATURE
from kerja_sama_docs.bacaan.label import PASAL_LINE, is_heading_case, split_typed
from kerja_sama_docs.bacaan.mentah import ParagrafMentah

NUMBER: Final = re.compile(r"NOMOR\b|Nomor\s*:")
INITIAL: Final = re.compile(r"[A-Z]\.$")  # "A. Yusuf" begins a name more often than a point


def split_soft(paragraph: ParagrafMentah) -> tuple[ParagrafMentah, ...]:
    """Give the pieces of a paragraph; the automatic number stays with the first. No word is lost or moved."""
    lines = paragraph.teks.split("\n")
    cuts = [i for i in range(1, len(lines)) if _begins(lines, i)]
    if not cuts:
        return (paragraph,)
    texts = ("\n".join(lines[a:b]).strip("\n") for a, b in zip([0, *cuts], [*cuts, len(lines)], strict=True))
    return tuple(
        replace(paragraph, teks=text, nomor=paragraph.nomor if i == 0 else "") for i, text in enumerate(texts)
    )


def _begins(lines: Sequence[str], index: int) -> bool:
    line, before = lines[index], lines[index - 1]
    if not line:
        return False
    if PASAL_LINE.match(before):
        return not is_heading_case(line)
    if index > 1 and PASAL_LINE.match(lines[index - 2]) and not is_heading_case(line):
        return True
    label = split_typed(line)[0]
    if label:
        return not INITIAL.match(label)
    return any(shape.match(line) for shape in (PASAL_LINE, NUMBER, CLOSING, SIGNATURE, ANNEX))
