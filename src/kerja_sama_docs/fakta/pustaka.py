"""What the YAML files resolve to: the catalogue as one value, and a cooperation whose ids are all known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kerja_sama_docs.fakta.daerah import Daerah, Pejabat, PerangkatDaerah, SuratKuasa
from kerja_sama_docs.fakta.kerja_sama import (
    DokumenSpek,
    KerjaSamaSpek,
    KesepakatanBersamaSpek,
    PihakSpek,
    PksSpek,
)
from kerja_sama_docs.fakta.klausul import KlausulSektor, KlausulUmum
from kerja_sama_docs.fakta.muatan import MuatanWajib
from kerja_sama_docs.fakta.urusan import Urusan
from kerja_sama_docs.peraturan import Pustaka


@dataclass(frozen=True, slots=True)
class Katalog:
    """What every document draws on from `specs/katalog/`; the sectors' clauses come with the cooperation that uses them."""

    peraturan: Pustaka
    urusan: Mapping[str, Urusan]
    umum: Mapping[str, KlausulUmum]
    muatan: MuatanWajib = field(default_factory=MuatanWajib)


@dataclass(frozen=True, slots=True)
class Pihak:
    """A party of one document, resolved. `perangkat` is None where the region itself signs through its head."""

    spek: PihakSpek
    daerah: Daerah
    perangkat: PerangkatDaerah | None
    pejabat: Pejabat
    surat_kuasa: SuratKuasa

    @property
    def peran(self) -> tuple[str, ...]:
        """The ids of its roles in the sectors."""
        return self.spek.peran


@dataclass(frozen=True, slots=True)
class PihakDokumen:
    """One document of a cooperation with its resolved parties. `id` is also the stem of its drafts."""

    id: str
    spek: DokumenSpek
    pihak: tuple[Pihak, ...]


@dataclass(frozen=True, slots=True)
class KerjaSama:
    """One cooperation, resolved: every region, agency, sector, regulation and role that it names exists.

    `sektor` holds the clauses of the sectors that it names.
    """

    id: str
    spek: KerjaSamaSpek
    sektor: Mapping[str, KlausulSektor]
    kesepakatan_bersama: PihakDokumen
    pks: tuple[PihakDokumen, ...]


__all__ = ["Katalog", "KerjaSama", "KesepakatanBersamaSpek", "Pihak", "PihakDokumen", "PksSpek"]
