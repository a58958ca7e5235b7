"""A pasal taken apart: its heading and its units as words."""

from __future__ import annotations

from dataclasses import dataclass

from kerja_sama_docs.banding.jodoh import Isi
from kerja_sama_docs.banding.kamus import Kamus
from kerja_sama_docs.banding.kata import Kata, substance
from kerja_sama_docs.banding.satuan import Simpul, list_nodes
from kerja_sama_docs.naskah import Pasal


@dataclass(frozen=True, slots=True)
class PasalTerurai:
    """A pasal with its words: `isi` is what it is known by."""

    pasal: Pasal
    judul: tuple[Kata, ...]
    simpul: tuple[Simpul, ...]
    isi: Isi

    @property
    def alamat(self) -> str:
        """Its address."""
        return f"pasal-{self.pasal.nomor}"

    @property
    def kata(self) -> tuple[Kata, ...]:
        """The words of all its units."""
        return tuple(word for node in self.simpul for word in node.kata)


def unfold(pasal: Pasal, kamus: Kamus) -> PasalTerurai:
    """Take a pasal apart."""
    heading, nodes = kamus.read(pasal.judul).kata, list_nodes(pasal, kamus)
    title = substance(heading)
    body = "".join(node.isi.kunci for node in nodes)
    return PasalTerurai(
        pasal, heading, nodes, Isi(f"{title}|{body}", tuple(node.baca for node in nodes), title)
    )


def lead_of(pasal: PasalTerurai, place: int) -> str:
    """What leads to a unit: those above it and the title of the pasal, a line each, the nearest first."""
    lines = []
    while (place := pasal.simpul[place].induk) >= 0:
        lines.append(pasal.simpul[place].cetak)
    return "\n".join([*lines, pasal.pasal.judul])
