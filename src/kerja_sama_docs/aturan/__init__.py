"""Rules: what a sound cooperation, and a sound paper, look like.

A rule is one file with one pure function and the text of its entry in the manual. It is listed in `daftar`; it never
reads a file and never asks what day it is.
"""

from __future__ import annotations

from kerja_sama_docs.aturan.daftar import PADA_NASKAH, PADA_SPEK
from kerja_sama_docs.aturan.halaman import format_halaman
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah
from kerja_sama_docs.fakta import KerjaSama
from kerja_sama_docs.temuan import Temuan

__all__ = [
    "PADA_NASKAH",
    "PADA_SPEK",
    "Aturan",
    "BahanNaskah",
    "check_naskah",
    "check_spek",
    "format_halaman",
]


def check_spek(kerja_sama: KerjaSama) -> tuple[Temuan, ...]:
    """What every rule on the spec finds."""
    return tuple(t for aturan in PADA_SPEK for t in aturan.apply(kerja_sama))


def check_naskah(bahan: BahanNaskah) -> tuple[Temuan, ...]:
    """What every rule on the paper finds."""
    return tuple(t for aturan in PADA_NASKAH for t in aturan.apply(bahan))
