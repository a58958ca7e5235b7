"""A document as assembled: what is to be printed, each span with its source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kerja_sama_docs.fakta import Gaya
from kerja_sama_docs.naskah import Jenis, Pasal, Satuan, fold_blanks
from kerja_sama_docs.susunan.teks import JenisPotongan, Potongan, Teks, plain
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan


@dataclass(frozen=True, slots=True)
class SatuanTersusun:
    """A unit of a pasal before it is printed. `id` is "" when nothing can refer to it."""

    jenis: Jenis
    id: str
    nomor: str
    teks: Teks
    anak: tuple[SatuanTersusun, ...] = ()


@dataclass(frozen=True, slots=True)
class PasalTersusun:
    """A pasal before it is printed."""

    id: str
    nomor: int
    judul: Teks
    isi: tuple[SatuanTersusun, ...]


@dataclass(frozen=True, slots=True)
class IsianKosong:
    """A blank: what is missing, and the YAML place that would fill it."""

    label: str
    asal: Tempat


# What a template sees: text with its sources, groups of it, or plain switches.
Isian = Teks | Potongan | str | bool | int | tuple["Isian", ...] | Mapping[str, "Isian"]


@dataclass(frozen=True, slots=True)
class Dokumen:
    """One document, ready to be printed.

    Attributes:
        id: stem of its drafts: "kesepakatan-bersama", "pks-replikasi-sidilan", "surat-kuasa-…".
        jenis: name of its template.
        judul: its full title in plain words, for the document properties.
        pasal: its articles, numbered, references resolved.
        kerangka: the data of the frame, by the names that the template uses.
        gaya: choices of style.
        isian_kosong: every blank, once, in the order in which the paper shows it.
        temuan: what assembly has to say (unverified citations …).
    """

    id: str
    jenis: str
    judul: str
    pasal: tuple[PasalTersusun, ...]
    kerangka: Mapping[str, Isian]
    gaya: Gaya
    isian_kosong: tuple[IsianKosong, ...] = ()
    temuan: tuple[Temuan, ...] = field(default=())

    def naskah_pasal(self) -> tuple[Pasal, ...]:
        """The articles as a reader must find them on the paper."""
        return tuple(Pasal(str(p.nomor), fold_blanks(plain(p.judul)), _as_read(p.isi)) for p in self.pasal)


def _as_read(units: tuple[SatuanTersusun, ...]) -> tuple[Satuan, ...]:
    return tuple(Satuan(u.jenis, u.nomor, fold_blanks(plain(u.teks)), _as_read(u.anak)) for u in units)


def iter_teks(isian: Isian) -> Iterator[Potongan]:
    """Every span inside frame data, in order."""
    if isinstance(isian, Potongan):
        yield isian
    elif isinstance(isian, Mapping):
        for value in isian.values():
            yield from iter_teks(value)
    elif isinstance(isian, tuple):
        for value in isian:
            yield from iter_teks(value)


def collect_blanks(spans: Iterable[Potongan]) -> tuple[IsianKosong, ...]:
    """Every blank once: the same missing fact is one thing to fill in, wherever it prints."""
    found: dict[tuple[str, str], IsianKosong] = {}
    for span in spans:
        if span.jenis is JenisPotongan.KOSONG:
            found.setdefault(
                (span.asal.berkas, span.asal.jalur or span.label), IsianKosong(span.label, span.asal)
            )
    return tuple(found.values())
