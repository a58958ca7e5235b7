"""The catalogue of regulations as a value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kerja_sama_docs.bahasa import nearest
from kerja_sama_docs.peraturan.model import Peraturan


@dataclass(frozen=True, slots=True)
class Pustaka(Mapping[str, Peraturan]):
    """A frozen mapping of id → regulation, in the order of the catalogue.

    Raises ValueError when two regulations share an id.
    """

    semua: tuple[Peraturan, ...] = ()
    _index: dict[str, Peraturan] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        index = {p.id: p for p in self.semua}
        if len(index) != len(self.semua):
            ids = [p.id for p in self.semua]
            twice = sorted({i for i in ids if ids.count(i) > 1})
            raise ValueError(f"peraturan tercatat lebih dari sekali: {', '.join(twice)}")
        object.__setattr__(self, "_index", index)

    def __getitem__(self, key: str) -> Peraturan:
        return self._index[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._index)

    def __len__(self) -> int:
        return len(self._index)

    def nearest(self, key: str, limit: int = 3) -> tuple[str, ...]:
        """Ids that resemble a mistyped one, most alike first."""
        return nearest(key, self, limit)

    def dangling(self) -> tuple[tuple[str, str], ...]:
        """Pairs (id, missing id) of every amendment or revocation that points to nothing."""
        return tuple(
            (p.id, ref)
            for p in self.semua
            for ref in (*p.diubah_oleh, *p.dicabut_oleh)
            if ref not in self._index
        )
