"""The two papers side by side, line by line: who stands beside whom, and what became of each line."""

from __future__ import annotations

from dataclasses import replace

from kerja_sama_docs.banding.bandingkan import compare_sides
from kerja_sama_docs.banding.garis import take_sides
from kerja_sama_docs.banding.jajar import Jajar, Letak, line_up
from kerja_sama_docs.banding.model import Banding
from kerja_sama_docs.naskah import Naskah

__all__ = ["Jajar", "Letak", "align", "compare_aligned"]


def compare_aligned(lama: Naskah, baru: Naskah) -> tuple[Banding, tuple[Jajar, ...]]:
    """Compare two agreements, and give every line of both side by side; everything is paired once."""
    old, new = take_sides(lama, baru)
    banding, known = compare_sides(old, new)
    return banding, line_up(old, new, known)


def align(lama: Naskah, baru: Naskah, banding: Banding | None = None) -> tuple[Jajar, ...]:
    """Every paragraph and table row of both papers exactly once, blank paragraphs included, in the order of the new one.

    What only the old paper has stands after the line that it followed there. Of a split the first line has both sides,
    the others only `baru`; of a join likewise with `lama`. `banding`, if given, must be what `compare` says of the two:
    its changes are used as they are, so that they can be told apart by identity.
    """
    found, lines = compare_aligned(lama, baru)
    return lines if banding is None else _with_changes_of(lines, found, banding)


def _with_changes_of(lines: tuple[Jajar, ...], found: Banding, banding: Banding) -> tuple[Jajar, ...]:
    if found != replace(banding, rupa=()):
        raise ValueError("banding is not the comparison of these two papers")
    own = {id(a): b for a, b in zip(found.perubahan, banding.perubahan, strict=True)}
    return tuple(replace(line, perubahan=tuple(own[id(c)] for c in line.perubahan)) for line in lines)
