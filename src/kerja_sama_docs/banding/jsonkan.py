"""The comparison as plain data, and as JSON text: the contract of `banding --json`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Final, TypedDict

from kerja_sama_docs.banding.model import Banding, BandingBagian, BandingPasal, Macam, Perubahan

VERSI: Final = 1
_PASAL: Final = (
    Macam.SAMA, Macam.DIUBAH, Macam.DITAMBAH, Macam.DIHAPUS, Macam.DIPINDAH, Macam.DINOMORI_ULANG,
)  # fmt: skip


class PerubahanJson(TypedDict):
    """One replaced phrase, or one unit that came, went or moved; null on the side where there is nothing."""

    alamat: str
    lama: str | None
    baru: str | None


class PasalJson(TypedDict):
    """One pasal: its addresses on both sides, and what became of it."""

    lama: str | None
    baru: str | None
    jenis: str
    substansi: bool
    tanda: list[str]
    perubahan: list[PerubahanJson]


class BagianJson(TypedDict):
    """A part outside the pasal that differs."""

    bagian: str
    substansi: bool
    tanda: list[str]
    perubahan: list[PerubahanJson]


class BandingJson(TypedDict):
    """The whole report. `ringkasan` counts pasal by kind, parts that differ, and pasal and parts of substance."""

    versi: int
    pasal: list[PasalJson]
    bagian: list[BagianJson]
    ringkasan: dict[str, int]


def banding_to_json(banding: Banding) -> BandingJson:
    """Give the comparison as plain data."""
    return {
        "versi": VERSI,
        "pasal": [_pasal(p) for p in banding.pasal],
        "bagian": [_bagian(b) for b in banding.bagian],
        "ringkasan": {
            **{kind.value: sum(p.macam is kind for p in banding.pasal) for kind in _PASAL},
            "bagian": len(banding.bagian),
            "substansi": sum(p.substansi for p in banding.pasal) + sum(b.substansi for b in banding.bagian),
        },
    }


def format_banding_json(banding: Banding) -> str:
    """Write the comparison as JSON text: keys sorted, as in the other reports; ends with a newline."""
    return json.dumps(banding_to_json(banding), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _pasal(p: BandingPasal) -> PasalJson:
    return {
        "lama": None if p.lama is None else f"pasal-{p.lama}",
        "baru": None if p.baru is None else f"pasal-{p.baru}",
        "jenis": p.macam.value,
        "substansi": p.substansi,
        "tanda": [tanda.value for tanda in p.tanda],
        "perubahan": list(_phrases(p.perubahan)),
    }


def _bagian(b: BandingBagian) -> BagianJson:
    return {
        "bagian": b.bagian,
        "substansi": b.substansi,
        "tanda": [tanda.value for tanda in b.tanda],
        "perubahan": list(_phrases(b.perubahan)),
    }


def _phrases(changes: Iterable[Perubahan]) -> Iterator[PerubahanJson]:
    for change in changes:
        if not change.keping:
            yield {"alamat": change.alamat, "lama": change.lama, "baru": change.baru}
        for piece in change.keping:
            if not piece.tetap:
                yield {
                    "alamat": change.alamat,
                    "lama": piece.lama.strip() or None,
                    "baru": piece.baru.strip() or None,
                }
