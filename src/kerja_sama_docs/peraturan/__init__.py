"""The law as data: regulations, what was in force on a day, citations and their order.

Nothing here is known by heart: every number and title comes from the catalogue, and what the catalogue marks as
unverified is withheld and named.
"""

from __future__ import annotations

from kerja_sama_docs.peraturan.model import JenisPeraturan, Keyakinan, Peraturan, Sitasi, Verifikasi
from kerja_sama_docs.peraturan.pustaka import Pustaka
from kerja_sama_docs.peraturan.sitasi import cite, designation, short_name
from kerja_sama_docs.peraturan.urutan import sort_key
from kerja_sama_docs.peraturan.waktu import KeadaanUbahan, amendments, in_force

__all__ = [
    "JenisPeraturan",
    "KeadaanUbahan",
    "Keyakinan",
    "Peraturan",
    "Pustaka",
    "Sitasi",
    "Verifikasi",
    "amendments",
    "cite",
    "designation",
    "in_force",
    "short_name",
    "sort_key",
]
