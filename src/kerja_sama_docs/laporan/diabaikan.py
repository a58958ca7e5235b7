"""Findings that somebody has silenced, with the reason: they are never printed as findings, and always listed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kerja_sama_docs.laporan.alamat_teks import say_address
from kerja_sama_docs.laporan.layar import clean_line
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan


@dataclass(frozen=True, slots=True)
class Diabaikan:
    """A silenced finding, why, and the place of the comment that says so."""

    temuan: Temuan
    alasan: str
    oleh: Tempat


def format_diabaikan(diabaikan: Iterable[Diabaikan]) -> str:
    """Two lines for each, each line ended; "" when there are none."""
    return "".join(
        f"Diabaikan: {clean_line(_head(d.temuan))}\n"
        f"    alasan: {clean_line(d.alasan)} ({clean_line(f'{d.oleh.berkas}:{d.oleh.baris}')})\n"
        for d in diabaikan
    )


def _head(t: Temuan) -> str:
    address = f" ({say_address(t.tempat.alamat)})" if t.tempat.alamat else ""
    return f"{t.tempat}{address}: {t.tingkat}: {t.pesan} [{t.kode}]"
