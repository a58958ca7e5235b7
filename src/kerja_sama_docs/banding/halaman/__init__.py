"""The comparison as one web page that needs nothing but itself: for people who have to sign."""

from __future__ import annotations

from kerja_sama_docs.banding.halaman.cetak import format_halaman

__all__ = ["format_halaman"]
