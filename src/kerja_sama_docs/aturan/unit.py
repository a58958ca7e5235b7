"""Every text of a paper with what stands above it: the heading of its pasal, and the lead-ins of the list it is in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kerja_sama_docs.aturan.pola import fold
from kerja_sama_docs.naskah import Bagian, Naskah, Paragraf, Tabel

_LONGEST: Final = 100
_DASHES: Final = ("-", "–", "•", "*")


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph, or one paragraph of a table cell.

    Attributes:
        bagian: the part it stands in.
        alamat: its address.
        teks: its words.
        lipat: the same, folded for patterns.
        pasal: the address of its pasal, "" outside.
        judul: the heading of that pasal, folded.
        induk: the texts that lead in to it, folded, nearest last: "(1) … berakhir apabila:" for "a. … tercapai".
    """

    bagian: Bagian
    alamat: str
    teks: str
    lipat: str
    pasal: str = ""
    judul: str = " "
    induk: tuple[str, ...] = ()

    @property
    def sejalur(self) -> tuple[str, ...]:
        """What names the unit's subject: its own words, then those above it, nearest first, the heading last."""
        return (self.lipat, *reversed(self.induk), self.judul)


def read_unit(naskah: Naskah) -> tuple[Unit, ...]:
    """All units in reading order; headings of pasal are not among them."""
    return tuple(_units(naskah))


def _units(naskah: Naskah) -> Iterator[Unit]:
    headings = {f"pasal-{pasal.nomor}": fold(pasal.judul) for pasal in naskah.pasal}
    here = ""
    above: list[tuple[float, str]] = []
    for blok in naskah.blok:
        pasal = blok.alamat.partition("/")[0] if blok.bagian is Bagian.PASAL else ""
        if pasal != here:
            here, above = pasal, []
        if isinstance(blok, Tabel):
            yield from _cells(blok, pasal, headings.get(pasal, " "), tuple(text for _, text in above))
            continue
        if blok.alamat == pasal or not blok.teks:
            continue
        rank = _rank(blok)
        while above and above[-1][0] >= rank:
            above.pop()
        lipat = fold(blok.teks)
        lead = tuple(text for _, text in above)
        yield Unit(blok.bagian, blok.alamat, blok.teks, lipat, pasal, headings.get(pasal, " "), lead)
        if pasal:
            above.append((rank, lipat))


def _rank(blok: Paragraf) -> float:
    """Depth in the pasal; a plain paragraph leads in to the list that follows it at the same depth, dashes included."""
    plain = blok.alamat.rpartition("/")[2].startswith("paragraf-")
    dashed = blok.teks.startswith(_DASHES)
    return blok.alamat.count("/") - (0.5 if plain and not dashed else 0.0)


def _cells(tabel: Tabel, pasal: str, judul: str, above: tuple[str, ...]) -> Iterator[Unit]:
    for baris in tabel.baris:
        for sel in baris.sel:
            for teks in sel.teks:
                if teks:
                    yield Unit(tabel.bagian, tabel.alamat, teks, fold(teks), pasal, judul, above)


def shorten(text: str) -> str:
    """The beginning of a text as messages quote it."""
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]} …"
