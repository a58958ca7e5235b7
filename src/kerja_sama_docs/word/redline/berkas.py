"""The parts of a package by their role."""

from __future__ import annotations

from kerja_sama_docs.word.buka import Paket, parse_part, read_relations
from kerja_sama_docs.word.redline.nama import STORIES, Unsur
from kerja_sama_docs.word.relasi import find_part, first_of


class Berkas:
    """A package and the relations of its main part."""

    def __init__(self, paket: Paket) -> None:
        self.paket = paket
        self.relasi = read_relations(paket, paket.utama)
        self._targets = {r.id: r.sasaran for r in self.relasi if not r.luar}

    def first(self, kind: str) -> str:
        """The name of the part of this kind, as the package spells it; "" if there is none."""
        name = first_of(self.relasi, kind)
        return "" if name is None else find_part(self.paket.bagian, name) or ""

    def target(self, relation: str) -> str:
        """The name of the part to which a relation leads, "" if there is none."""
        name = self._targets.get(relation)
        return "" if name is None else find_part(self.paket.bagian, name) or ""

    def optional(self, kind: str) -> Unsur | None:
        """The tree of the part of this kind, None if there is none."""
        name = self.first(kind)
        return parse_part(self.paket, name) if name else None

    def stories(self) -> dict[str, Unsur]:
        """The trees of the parts that hold text of the paper: the body first, then headers, footers and notes."""
        related = {r.sasaran for r in self.relasi if r.jenis in STORIES and not r.luar}
        known = (find_part(self.paket.bagian, name) for name in sorted(related))
        names = [self.paket.utama, *(name for name in known if name is not None)]
        return {name: parse_part(self.paket, name) for name in names}
