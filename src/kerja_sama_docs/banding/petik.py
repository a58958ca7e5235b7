"""Texts cut short for the report: changes in their surroundings, long texts by their beginning."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kerja_sama_docs.banding.model import Keping
from kerja_sama_docs.banding.sasaran import Sasaran, stays_behind

_CONTEXT: Final = 8  # words shown on either side of a change


def show_pieces(pieces: Sequence[Keping], targets: Sasaran) -> str:
    """The changes of a text in their surroundings, long stretches without a change left out.

    A reference with the same words on both sides stands there once, with what it points at.
    """
    shown: list[str] = []
    for n, piece in enumerate(pieces):
        if piece.tetap:
            shown.append(_context(piece.baru, first=n == 0, last=n == len(pieces) - 1))
            continue
        old, new = piece.lama.strip(), piece.baru.strip()
        if stays_behind(piece):
            marked = f"{new} ({targets.explain(new)})"
        else:
            marked = (f"[-{old}-]" if old else "") + (f"{{+{new}+}}" if new else "")
        is_apart = piece.lama.startswith(" ") or piece.baru.startswith(" ")
        shown.append(f" {marked}" if is_apart else marked)
    return "".join(shown).strip()


def _context(text: str, *, first: bool, last: bool) -> str:
    words = text.split(" ")
    head = [] if first else words[:_CONTEXT]
    tail = [] if last else words[-_CONTEXT:]
    if len(words) <= len(head) + len(tail) + 2:
        return text
    return " ".join([*head, "…", *tail])


def shorten(text: str) -> str:
    """The beginning of a text."""
    words = text.split()
    return " ".join(words) if len(words) <= 2 * _CONTEXT else " ".join([*words[: 2 * _CONTEXT], "…"])
