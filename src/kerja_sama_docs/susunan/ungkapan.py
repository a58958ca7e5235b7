"""What a name of the vocabulary stands for while clause text is rendered: words with their source, and the raw value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from kerja_sama_docs import bahasa
from kerja_sama_docs.bahasa import Jangka
from kerja_sama_docs.model import Nilai
from kerja_sama_docs.susunan.teks import JenisPotongan, Potongan, Teks, plain
from kerja_sama_docs.tempat import NOWHERE, Tempat

T = TypeVar("T")
# Dots of a blank: enough for a pen, short enough not to tear a line apart.
BLANK_WIDTH = 24


@dataclass(frozen=True, slots=True)
class Ungkapan:
    """A printable value. `isi` is the raw value for filters and conditions; None for a blank."""

    teks: Teks
    isi: object = None

    def __bool__(self) -> bool:
        return self.isi is not None

    def __eq__(self, other: object) -> bool:
        return self.isi == (other.isi if isinstance(other, Ungkapan) else other)

    def __lt__(self, other: object) -> bool:
        left, right = self._numbers(other)
        return left < right

    def __gt__(self, other: object) -> bool:
        left, right = self._numbers(other)
        return left > right

    def __le__(self, other: object) -> bool:
        return not self > other

    def __ge__(self, other: object) -> bool:
        return not self < other

    def _numbers(self, other: object) -> tuple[int, int]:
        """Both sides of a comparison in a condition. Raises TypeError for anything but numbers."""
        raw = other.isi if isinstance(other, Ungkapan) else other
        if not (isinstance(self.isi, int) and isinstance(raw, int)):
            raise TypeError("only numbers have an order")
        return self.isi, raw

    def __hash__(self) -> int:
        return hash(self.isi)

    def __str__(self) -> str:
        return plain(self.teks)


def blank(label: str, asal: Tempat, width: int = BLANK_WIDTH) -> Ungkapan:
    """A dotted blank for something that nobody has filled in."""
    return Ungkapan((Potongan("." * width, JenisPotongan.KOSONG, asal, label),))


def known(
    text: str, asal: Tempat = NOWHERE, label: str = "", rumus: str = "", isi: object = None
) -> Ungkapan:
    """Words made from known facts."""
    potongan = Potongan(text, JenisPotongan.FAKTA, asal, label, rumus)
    return Ungkapan((potongan,), text if isi is None else isi)


def from_nilai(
    nilai: Nilai[T], label: str, words: Callable[[T], str] = str, *, rumus: str = "", width: int = BLANK_WIDTH
) -> Ungkapan:
    """A fact in words, or its blank."""
    if nilai.isi is None:
        return blank(label, nilai.asal, width)
    return known(words(nilai.isi), nilai.asal, label, rumus, nilai.isi)


def from_tanggal(nilai: Nilai[date], label: str) -> Ungkapan:
    """A date as "25 Januari 2023"."""
    return from_nilai(nilai, label, bahasa.tanggal, rumus="tanggal")


def from_jangka(nilai: Nilai[Jangka], label: str) -> Ungkapan:
    """A term as "3 (tiga) tahun"."""
    return from_nilai(nilai, label, Jangka.kata, rumus="jangka")


def map_text(value: Ungkapan, change: Callable[[str], str], rumus: str) -> Ungkapan:
    """The same words changed span by span (upper case); blanks stay as they are."""
    return Ungkapan(
        tuple(
            p
            if p.jenis is JenisPotongan.KOSONG
            else Potongan(change(p.teks), p.jenis, p.asal, p.label, p.rumus or rumus, p.sasaran)
            for p in value.teks
        ),
        value.isi,
    )


def join(values: Sequence[Ungkapan], kata: str = "dan") -> Ungkapan:
    """ "a, b, dan c" of several values, each keeping its source."""
    spans: list[Potongan] = []
    for place, value in enumerate(values):
        if place:
            last = place == len(values) - 1
            comma = "," if len(values) > 2 else ""
            spans.append(Potongan(f"{comma} {kata} " if last else ", "))
        spans.extend(value.teks)
    complete = bool(values) and all(values)
    return Ungkapan(tuple(spans), plain(spans) if complete else None)
