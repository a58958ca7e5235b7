"""A hint for mandatory cooperation, which is one of bordering regions (PP 28/2018 Pasal 3 ayat (2))."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kerja_sama_docs.bahasa import gabung
from kerja_sama_docs.fakta import Pihak
from kerja_sama_docs.spek.wilayah import PetaTetangga
from kerja_sama_docs.spek.wilayah_csv import PembacaWilayah
from kerja_sama_docs.temuan import Dasar, Temuan, Tingkat

_DASAR: Final = Dasar("pp-28-2018", "Pasal 3 ayat (2)", terverifikasi=True)
_SARAN: Final = (
    "Periksa letaknya: peta ini disederhanakan dan tidak memuat batas laut. "
    "Bila memang tidak berbatasan, kategorinya sukarela."
)


def check_berbatasan(parties: Sequence[Pihak], wilayah: PembacaWilayah) -> list[Temuan]:
    """A warning for each party that the map does not join to the first, through others or directly.

    Silent when the code of any party is unknown: then the map knows nothing of it.
    """
    temuan: list[Temuan] = []
    daftar, peta = wilayah.daftar(temuan), wilayah.tetangga(temuan)
    by_code = {p.daerah.kode.isi or "": p for p in parties}
    if not peta.tetangga or any(daftar.get(kode) is None for kode in by_code):
        return temuan
    joined = _reach(tuple(by_code), peta)
    for kode, pihak in by_code.items():
        if kode not in joined:
            others = gabung([by_code[other].daerah.sebutan for other in by_code if other in joined])
            pesan = (
                f"kategori wajib, tetapi menurut peta {pihak.daerah.sebutan} tidak berbatasan dengan {others}"
            )
            temuan.append(
                Temuan(
                    "tidak-berbatasan",
                    Tingkat.PERINGATAN,
                    pesan,
                    pihak.spek.daerah.tempat,
                    _SARAN,
                    (_DASAR,),
                )
            )
    return temuan


def _reach(codes: tuple[str, ...], peta: PetaTetangga) -> frozenset[str]:
    """The codes that can be reached from the first by stepping from neighbour to neighbour."""
    joined = set(codes[:1])
    while more := {b for b in codes if b not in joined and any(peta.are_neighbours(a, b) for a in joined)}:
        joined |= more
    return frozenset(joined)
