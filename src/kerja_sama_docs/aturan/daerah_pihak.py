"""The regions that a paper is between, with the province of each as far as the list of regions tells."""

from __future__ import annotations

from dataclasses import dataclass

from kerja_sama_docs.aturan.model import BahanNaskah
from kerja_sama_docs.aturan.pihak import ParaPihak, find_pihak
from kerja_sama_docs.aturan.pihak_instansi import DaerahTertulis
from kerja_sama_docs.fakta import Tingkatan


@dataclass(frozen=True, slots=True)
class DaerahPihak:
    """Regions of the parties in order, each once.

    Attributes:
        daerah: as the paper names them.
        provinsi: the province of each regency or city; None where the list of regions doesn't know it.
        semua: whether every institution of the title, or every party, has one of these regions.
        ada_lain: whether a party plainly acts for something that is no region.
    """

    daerah: tuple[DaerahTertulis, ...]
    provinsi: tuple[str | None, ...]
    semua: bool
    ada_lain: bool

    @property
    def ada_provinsi(self) -> bool:
        """Whether a province is a party."""
        return any(d.tingkat is Tingkatan.PROVINSI for d in self.daerah)

    @property
    def hanya_kabupaten_kota(self) -> bool:
        """Whether there are two or more, all regencies or cities, and nobody else."""
        return self.semua and len(self.daerah) > 1 and not self.ada_provinsi

    @property
    def satu_provinsi(self) -> str | None:
        """The one province that all of them lie in; None where there are several or one is not known."""
        known = set(self.provinsi)
        return next(iter(known)) if len(known) == 1 and not self.ada_provinsi else None


def find_daerah(bahan: BahanNaskah) -> DaerahPihak:
    """Those of the komparisi, or else of the title."""
    parties = bahan.once(find_pihak)
    regions = parties.daerah or _from_title(parties)
    complete = (
        all(p.daerah is not None for p in parties.pihak)
        if parties.daerah
        else all(i.daerah is not None for i in parties.instansi)
    )
    provinces = tuple(bahan.wilayah.province_of(str(daerah)) for daerah in regions)
    others = (w.atas_nama for p in parties.pihak if p.daerah is None for w in p.wakil)
    return DaerahPihak(regions, provinces, complete, any(others))


def _from_title(parties: ParaPihak) -> tuple[DaerahTertulis, ...]:
    found = {i.daerah.kunci: i.daerah for i in reversed(parties.instansi) if i.daerah is not None}
    return tuple(reversed(found.values()))
