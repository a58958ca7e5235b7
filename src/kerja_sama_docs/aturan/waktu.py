"""When the umbrella of a cooperation ends, and when one of its PKS does."""

from __future__ import annotations

from datetime import date

from kerja_sama_docs.fakta.pustaka import PihakDokumen


def end_of(dokumen: PihakDokumen) -> date | None:
    """The last day of its term, counted from its date; None while date or term are unknown."""
    day, term = dokumen.spek.tanggal.isi, dokumen.spek.jangka_waktu.isi
    if day is None or term is None:
        return None
    try:
        return term.end_date(day)
    except ValueError:
        return None
