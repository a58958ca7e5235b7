"""The comparison of two versions of an agreement, of any origin: pure functions of two `Naskah`."""

from __future__ import annotations

from kerja_sama_docs.banding.alasan import REASONS, alasan
from kerja_sama_docs.banding.bandingkan import compare
from kerja_sama_docs.banding.jsonkan import banding_to_json, format_banding_json
from kerja_sama_docs.banding.model import (
    Banding,
    BandingBagian,
    BandingPasal,
    Keping,
    Macam,
    Perubahan,
    Tanda,
)
from kerja_sama_docs.banding.sejajar import Jajar, Letak, align, compare_aligned
from kerja_sama_docs.banding.teks import format_banding

__all__ = [
    "REASONS", "Banding", "BandingBagian", "BandingPasal", "Jajar", "Keping", "Letak", "Macam", "Perubahan", "Tanda",
    "alasan", "align", "banding_to_json", "compare", "compare_aligned", "format_banding", "format_banding_json",
]  # fmt: skip
