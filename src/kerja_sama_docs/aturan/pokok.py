"""Which matters a paper treats, and where: known by the words of headings and sentences, on any paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kerja_sama_docs.aturan.indeks import read_indeks
from kerja_sama_docs.aturan.model import BahanNaskah
from kerja_sama_docs.aturan.pola import Pola, fits_any, fold, read_pola
from kerja_sama_docs.aturan.unit import Unit
from kerja_sama_docs.fakta import MuatanWajib, Pokok


@dataclass(frozen=True, slots=True)
class LetakPokok:
    """A place that treats a matter: a pasal by its heading, or a paragraph (`unit`) by what it says."""

    alamat: str
    unit: Unit | None = None

    @property
    def pada_judul(self) -> bool:
        """Whether the heading of a pasal names it."""
        return self.unit is None

    @property
    def pasal(self) -> str:
        """The address of the pasal, "" outside."""
        return self.alamat if self.unit is None else self.unit.pasal


def find_pokok(bahan: BahanNaskah) -> Mapping[str, tuple[LetakPokok, ...]]:
    """Every matter of the table that the paper treats, with its places; headings first, then in reading order."""
    indeks = bahan.once_with(read_indeks)
    headings = [(f"pasal-{pasal.nomor}", fold(pasal.judul)) for pasal in bahan.naskah.pasal]
    all_headings = "".join(judul for _, judul in headings)
    found: dict[str, tuple[LetakPokok, ...]] = {}
    every = bahan.muatan.pokok
    for id_ in sorted(every, key=lambda id_: every[id_].dalam is not None):
        pokok = every[id_]
        titles = [pola for pola in _headings(pokok) if pola.may_fit(all_headings)]
        places = [LetakPokok(alamat) for alamat, judul in headings if fits_any(judul, titles)]
        within = None if pokok.dalam is None else {p.pasal or p.alamat for p in found.get(pokok.dalam, ())}
        parts = frozenset(pokok.bagian)
        at = {i for text in pokok.isi for i in indeks.find(read_pola(text.isi))}
        units = [indeks.unit[i] for i in sorted(at)]
        places += [
            LetakPokok(unit.alamat, unit)
            for unit in units
            if unit.bagian in parts and (within is None or (unit.pasal or unit.alamat) in within)
        ]
        if places:
            found[id_] = tuple(places)
    return found


def match_heading(judul: str, muatan: MuatanWajib) -> tuple[str, ...]:
    """The matters that a heading names."""
    lipat = fold(judul)
    return tuple(id_ for id_, pokok in muatan.pokok.items() if fits_any(lipat, _headings(pokok)))


def _headings(pokok: Pokok) -> list[Pola]:
    return [read_pola(text.isi) for text in pokok.judul]
