"""Reports: findings and tables as text for people, and as JSON for programs. Pure; colour is handed in by the caller."""

from __future__ import annotations

from kerja_sama_docs.laporan.cat import Cat, Peran, plain
from kerja_sama_docs.laporan.diabaikan import Diabaikan, format_diabaikan
from kerja_sama_docs.laporan.sarif import Keterangan, format_sarif
from kerja_sama_docs.laporan.sumber import SourceLookup, make_source_lookup
from kerja_sama_docs.laporan.tabel import format_tabel
from kerja_sama_docs.laporan.temuan_json import TemuanJson, format_temuan_json, temuan_to_json
from kerja_sama_docs.laporan.temuan_teks import format_ringkasan, format_temuan

__all__ = [
    "Cat", "Diabaikan", "Keterangan", "Peran", "SourceLookup", "TemuanJson",
    "format_diabaikan", "format_ringkasan", "format_sarif", "format_tabel", "format_temuan", "format_temuan_json",
    "make_source_lookup", "plain", "temuan_to_json",
]  # fmt: skip
