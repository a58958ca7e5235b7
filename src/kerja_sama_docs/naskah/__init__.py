"""The naskah: what a reader sees on the paper.

The one noun that the drafter, the checker and the comparer share. It knows no YAML, no Word and no law. It is produced
by readers only (`word.baca`, later `pdf.baca`); what was drafted is compared with it, never assumed to be it.
"""

from __future__ import annotations

from kerja_sama_docs.naskah.alamat import iter_pasal_units
from kerja_sama_docs.naskah.model import (
    Bagian,
    Baris,
    Blok,
    Jenis,
    Komentar,
    Naskah,
    Paragraf,
    Pasal,
    Satuan,
    Sel,
    Tabel,
)
from kerja_sama_docs.naskah.teks import fold_blanks, naskah_to_text, pasal_to_text

__all__ = [
    "Bagian",
    "Baris",
    "Blok",
    "Jenis",
    "Komentar",
    "Naskah",
    "Paragraf",
    "Pasal",
    "Satuan",
    "Sel",
    "Tabel",
    "fold_blanks",
    "iter_pasal_units",
    "naskah_to_text",
    "pasal_to_text",
]
