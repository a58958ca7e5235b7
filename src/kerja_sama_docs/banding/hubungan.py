"""What a comparison has found out about single lines: which are the same, and which change is about which of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kerja_sama_docs.banding.model import Perubahan

Titik = tuple[int, int]
"""A line as the comparison knows it: a pasal by its place and a unit in it (JUDUL: its heading); or LUAR and a line
outside the pasal by its place among those."""
JUDUL: Final = -1
LUAR: Final = -1


@dataclass(frozen=True, slots=True)
class Butir:
    """A change, and the lines that it is about on either side."""

    perubahan: Perubahan
    lama: tuple[Titik, ...] = ()
    baru: tuple[Titik, ...] = ()


@dataclass(frozen=True, slots=True)
class Hubungan:
    """Everything about lines.

    Attributes:
        pasangan: the same line on both sides.
        pecah: one line for several, or several for one.
        pindah: those of `pasangan` that stand in another place, by themselves or with their pasal.
        butir: the changes.
    """

    pasangan: tuple[tuple[Titik, Titik], ...]
    pecah: tuple[tuple[tuple[Titik, ...], tuple[Titik, ...]], ...]
    pindah: frozenset[tuple[Titik, Titik]]
    butir: tuple[Butir, ...]
