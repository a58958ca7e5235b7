"""Whose rights and whose duties a paper lays down, unit by unit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kerja_sama_docs.aturan.model import BahanNaskah
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.pihak_komparisi import PihakNaskah
from kerja_sama_docs.aturan.pola import fold
from kerja_sama_docs.aturan.unit import Unit, read_unit
from kerja_sama_docs.bahasa import urutan
from kerja_sama_docs.naskah import Bagian


class Macam(StrEnum):
    """A right, or a duty; the ids of these matters in the table of contents."""

    HAK = "hak"
    KEWAJIBAN = "kewajiban"


@dataclass(frozen=True, slots=True)
class HakPihak:
    """A unit that is, or leads in to, a right or a duty: whose (their places in the komparisi), and of what kind."""

    unit: Unit
    macam: Macam
    pihak: frozenset[int]


_RIGHT: Final = re.compile(r" (?:hak|berhak|haknya) (?!akses |cipta |kekayaan |milik )")
_DUTY: Final = re.compile(
    r" (?:kewajiban|berkewajiban|kewajibannya|wajib|bertanggung jawab|bertugas|tugas|tanggung jawab) "
)
_CUT: Final = re.compile(
    r" (?:berhak|mempunyai|memiliki|memperoleh hak|berkewajiban|wajib|bertugas|bertanggung jawab) "
)
_EVERYONE: Final = re.compile(
    r" (?:para pihak|setiap pihak|masing masing pihak|kedua belah pihak|kedua pihak|semua pihak|tiap pihak|tiap tiap pihak) "
)


def read_hak(bahan: BahanNaskah) -> tuple[HakPihak, ...]:
    """Every such unit whose party is told, in reading order; () where the parties have no labels.

    A paper with pasal on rights and duties is taken at their word: "PARA PIHAK wajib menjaga kerahasiaan" elsewhere is
    not the duty that such a pasal owes.
    """
    parties = bahan.once(find_pihak).pihak
    if not parties:
        return ()
    names = {i: _names(party) for i, party in enumerate(parties)}
    units = [u for u in bahan.once(read_unit) if u.bagian in _READ]
    headed = [u for u in units if _HEADED.search(u.judul)]
    return tuple(_read(headed, names)) or tuple(_read(units, names))


_READ: Final = (Bagian.PASAL, Bagian.LAIN)
_HEADED: Final = re.compile(r" (?:hak|kewajiban|tanggung jawab|tugas|peran) ")


def _read(units: list[Unit], names: Mapping[int, tuple[str, ...]]) -> Iterator[HakPihak]:
    for unit in units:
        kinds = _kinds(unit)
        owners = _owners(unit, names) if kinds else frozenset()
        if owners:
            yield from (HakPihak(unit, macam, owners) for macam in kinds)


def _kinds(unit: Unit) -> tuple[Macam, ...]:
    """By the nearest words that say it: its own "berhak", the words that lead in to it, the heading."""
    own = _said(unit.lipat)
    if own and _CUT.search(unit.lipat):
        return own
    above = (kinds for text in (*reversed(unit.induk), unit.judul) if len(kinds := _said(text)) == 1)
    return next(above, own if len(own) == 1 else ())


def _said(lipat: str) -> tuple[Macam, ...]:
    if not any(needle in lipat for needle in _NEEDLES):
        return ()
    shapes = ((Macam.HAK, _RIGHT), (Macam.KEWAJIBAN, _DUTY))
    return tuple(macam for macam, shape in shapes if shape.search(lipat))


_NEEDLES: Final = ("hak", "wajib", "tugas", "tanggung jawab")


def _owners(unit: Unit, names: Mapping[int, tuple[str, ...]]) -> frozenset[int]:
    """The parties that the nearest text names; in the unit itself only those before "berhak" and its like."""
    cut = _CUT.search(unit.lipat)
    own = unit.lipat[: cut.start() + 1] if cut else unit.lipat if _is_lead(unit) else " "
    for text in (own, *reversed(unit.induk), unit.judul):
        if _EVERYONE.search(text) and text is not unit.judul:
            return frozenset(names)
        found = frozenset(i for i, forms in names.items() if any(form in text for form in forms))
        if found:
            return found
    return frozenset()


def _is_lead(unit: Unit) -> bool:
    """Whether the unit leads in to a list, or stands alone, rather than being an entry of one."""
    return unit.teks.rstrip().endswith(":") or not unit.induk


def _names(party: PihakNaskah) -> tuple[str, ...]:
    """How its label may be written, folded."""
    forms = {fold(party.sebutan)}
    if 0 < party.nomor <= _MOST:
        ordinal = urutan(party.nomor)
        forms |= {f" pihak {ordinal} ", f" pihak {ordinal.replace('ke', 'ke ', 1)} "}
    if party.nomor == 1:
        forms.add(" pihak pertama ")
    return tuple(sorted(forms))


_MOST: Final = 30


def find_without(bahan: BahanNaskah) -> tuple[tuple[Macam, tuple[str, ...]], ...]:
    """The parties that have no right, or no duty, where some party has one; their labels."""
    every = bahan.once_with(read_hak)
    parties = bahan.once(find_pihak).pihak
    found: list[tuple[Macam, tuple[str, ...]]] = []
    for macam in Macam:
        owners = frozenset(i for hak in every if hak.macam is macam for i in hak.pihak)
        without = tuple(p.sebutan for i, p in enumerate(parties) if i not in owners)
        if owners and without:
            found.append((macam, without))
    return tuple(found)
