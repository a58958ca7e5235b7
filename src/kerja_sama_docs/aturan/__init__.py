"""Rules: what a sound cooperation, and a sound paper, look like.

A rule is one file with one pure function and the text of its entry in the manual. It is listed in `daftar`; it never
reads a file and never asks what day it is.
"""

from __future__ import annotations

from dataclasses import replace

from kerja_sama_docs.aturan.daftar import PADA_NASKAH, PADA_SAMBUNGAN, PADA_SPEK
from kerja_sama_docs.aturan.halaman import format_halaman
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, BahanSambungan
from kerja_sama_docs.fakta import KerjaSama
from kerja_sama_docs.temuan import Temuan

__all__ = [
    "PADA_NASKAH",
    "PADA_SAMBUNGAN",
    "PADA_SPEK",
    "Aturan",
    "BahanNaskah",
    "BahanSambungan",
    "check_naskah",
    "check_sambungan",
    "check_spek",
    "format_halaman",
]


def check_spek(kerja_sama: KerjaSama) -> tuple[Temuan, ...]:
    """What every rule on the spec finds."""
    return tuple(t for aturan in PADA_SPEK for t in aturan.apply(kerja_sama))


def check_naskah(bahan: BahanNaskah) -> tuple[Temuan, ...]:
    """What every rule on the paper finds; less certain where the paper could only be read with guesses."""
    found = tuple(t for aturan in PADA_NASKAH for t in aturan.apply(bahan))
    return found if bahan.naskah.pasti else tuple(replace(t, pasti=False) for t in found)


def check_sambungan(bahan: BahanSambungan) -> tuple[Temuan, ...]:
    """Where the paper doesn't say what the spec says."""
    return tuple(t for aturan in PADA_SAMBUNGAN for t in aturan.apply(bahan))
