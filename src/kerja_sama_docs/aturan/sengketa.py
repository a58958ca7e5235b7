"""The units of a paper that say how disputes are settled."""

from __future__ import annotations

from typing import Final

from kerja_sama_docs.aturan.model import BahanNaskah
from kerja_sama_docs.aturan.unit import Unit, read_unit
from kerja_sama_docs.naskah import Bagian

_NEEDLES: Final = ("selisih", "sengketa")
_READ: Final = frozenset({Bagian.PASAL, Bagian.PENUTUP, Bagian.LAIN})


def find_sengketa(bahan: BahanNaskah) -> tuple[Unit, ...]:
    """Those of a pasal with such a heading, and others that speak of disputes themselves or in their lead-in."""
    units = [u for u in bahan.once(read_unit) if u.bagian in _READ]
    return tuple(u for u in units if any(needle in text for text in u.sejalur for needle in _NEEDLES))
