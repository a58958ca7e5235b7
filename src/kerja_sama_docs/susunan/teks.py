"""Text that remembers where each span of it came from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from kerja_sama_docs.bahasa import kapital
from kerja_sama_docs.tempat import NOWHERE, Tempat


class JenisPotongan(StrEnum):
    """What a span is: clause wording, a fact, a blank where a fact is missing, or a cross reference."""

    KLAUSUL = "klausul"
    FAKTA = "fakta"
    KOSONG = "kosong"
    RUJUKAN = "rujukan"


@dataclass(frozen=True, slots=True)
class Potongan:
    """A span of text with its source.

    Attributes:
        teks: the words as printed; for a RUJUKAN "" until the numbers are known.
        jenis: what kind of span it is.
        asal: the YAML place: the clause, or the fact.
        label: for a FAKTA or KOSONG, what it is, in the user's words ("nomor PIHAK KESATU").
        rumus: how a fact was turned into words ("angka_kata", "tanggal"), "" if as typed.
        sasaran: for a RUJUKAN, the stable address it points at ("jangka-waktu/perpanjangan").
    """

    teks: str
    jenis: JenisPotongan = JenisPotongan.KLAUSUL
    asal: Tempat = NOWHERE
    label: str = ""
    rumus: str = ""
    sasaran: str = ""


Teks = tuple[Potongan, ...]


def plain(teks: Iterable[Potongan]) -> str:
    """The words alone."""
    return "".join(potongan.teks for potongan in teks)


def wording(text: str, asal: Tempat = NOWHERE) -> Teks:
    """Clause wording as a text of one span."""
    return (Potongan(text, JenisPotongan.KLAUSUL, asal),) if text else ()


def in_capitals(teks: Teks) -> Teks:
    """The same text in capitals, span by span; blanks and references stay as they are."""
    return tuple(
        replace(p, teks=kapital(p.teks)) if p.jenis in (JenisPotongan.KLAUSUL, JenisPotongan.FAKTA) else p
        for p in teks
    )


def blanks(teks: Iterable[Potongan]) -> tuple[Potongan, ...]:
    """The spans that are blanks."""
    return tuple(potongan for potongan in teks if potongan.jenis is JenisPotongan.KOSONG)
