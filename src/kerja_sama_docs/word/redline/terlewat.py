"""What stands in the papers and was not compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.word.redline.konteks import Konteks
from kerja_sama_docs.word.redline.nama import SECT
from kerja_sama_docs.word.redline.sisi import Sisi

NAMES: Final = {Bagian.KEPALA: "kepala halaman", Bagian.KAKI: "kaki halaman", Bagian.CATATAN: "catatan kaki"}


def not_compared(konteks: Konteks) -> tuple[str, ...]:
    """Name it: first what the readers could not read, then what could not be brought over."""
    return tuple(dict.fromkeys(_named(konteks)))


def _named(konteks: Konteks) -> Iterator[str]:
    for which, side in (("lama", konteks.lama), ("baru", konteks.baru)):
        for what in side.cetakan.tak_terbaca:
            yield f"{what} dalam dokumen {which}"
    for bagian in sorted(konteks.beku):
        yield f"{NAMES[bagian]}: tidak dilacak, dibiarkan seperti dalam dokumen lama"
    if _sections(konteks.lama) != _sections(konteks.baru):
        yield "pembagian halaman (bagian dokumen): jumlahnya berbeda"
    if konteks.baru.first("comments"):
        yield "komentar dalam dokumen baru"
    for what, number in sorted(konteks.tertinggal.items()):
        yield f"{number} {what} yang tidak dapat disisipkan"


def _sections(side: Sisi) -> int:
    return max(1, sum(1 for _ in side.badan.iter(SECT)))
