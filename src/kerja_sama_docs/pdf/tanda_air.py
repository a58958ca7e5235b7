"""Watermarks: words far larger than the text, drawn across it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median
from typing import Final

from kerja_sama_docs.pdf.halaman import Halaman, Kata
from kerja_sama_docs.pdf.pesan import page_list

LARGE: Final = 2.5  # times the usual size of the letters
LARGEST_TEXT: Final = 34.0  # points; headings stay below


def take_watermarks(pages: Sequence[Halaman]) -> tuple[list[Halaman], tuple[str, ...]]:
    """Take them off the pages; gives the pages, and a line for each watermark with its pages."""
    sizes = [word.besar for page in pages for word in page.kata]
    usual = median(sizes) if sizes else 12.0
    limit = max(LARGE * usual, LARGEST_TEXT)
    found: dict[str, list[int]] = {}
    cleaned = []
    for number, page in enumerate(pages, 1):
        large = [word for word in page.kata if word.besar > limit]
        words = [*page.miring, *(word.teks for word in large)]
        if words:
            found.setdefault(" ".join(words), []).append(number)
        cleaned.append(replace(page, kata=_without(page.kata, large)) if large else page)
    return cleaned, tuple(f"tanda air atau cap “{text}” ({page_list(on)})" for text, on in found.items())


def _without(words: Sequence[Kata], gone: Sequence[Kata]) -> tuple[Kata, ...]:
    marks = frozenset(gone)
    return tuple(word for word in words if word not in marks)
