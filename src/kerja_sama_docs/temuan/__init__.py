"""Findings: everything that we have to say about an input, as values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kerja_sama_docs.tempat import NOWHERE, Tempat


class Tingkat(StrEnum):
    """How grave a finding is. Only `GALAT` changes the exit code."""

    GALAT = "galat"
    PERINGATAN = "peringatan"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Dasar:
    """The legal basis of a finding: `peraturan` is an id of the catalogue, or "praktik" / "belum diverifikasi"."""

    peraturan: str
    pasal: str = ""
    terverifikasi: bool = False


@dataclass(frozen=True, slots=True)
class Temuan:
    """One finding, in the words that the user reads (Indonesian).

    `kode` is a kebab-case name, never a number; `saran` says what to do next. `pasti` is False for what was found on a
    paper that could only be read with guesses (a PDF).
    """

    kode: str
    tingkat: Tingkat
    pesan: str
    tempat: Tempat = NOWHERE
    saran: str = ""
    dasar: tuple[Dasar, ...] = ()
    pasti: bool = True


class TemuanError(Exception):
    """Work cannot go on; `temuan` says everything that is wrong, in the order in which it should be printed."""

    def __init__(self, temuan: Iterable[Temuan]) -> None:
        self.temuan: tuple[Temuan, ...] = tuple(temuan)
        super().__init__("; ".join(f"{t.tempat}: {t.pesan} [{t.kode}]" for t in self.temuan))


def galat(kode: str, pesan: str, tempat: Tempat = NOWHERE, saran: str = "") -> Temuan:
    """A finding of level galat."""
    return Temuan(kode, Tingkat.GALAT, pesan, tempat, saran)


def has_galat(temuan: Iterable[Temuan]) -> bool:
    """Whether any finding is of level galat."""
    return any(t.tingkat is Tingkat.GALAT for t in temuan)
