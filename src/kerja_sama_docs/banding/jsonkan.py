"""The comparison as plain data, and as JSON text: the contract of `banding --json`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Final, NotRequired, TypedDict

from kerja_sama_docs.banding.alasan import alasan
from kerja_sama_docs.banding.hitung import count_changes, count_renumbered
from kerja_sama_docs.banding.model import Banding, BandingBagian, BandingPasal, Macam, Perubahan

VERSI: Final = 1
_PASAL: Final = (
    Macam.SAMA, Macam.DIUBAH, Macam.DITAMBAH, Macam.DIHAPUS, Macam.DIPINDAH, Macam.DINOMORI_ULANG,
)  # fmt: skip


class PerubahanJson(TypedDict):
    """One replaced phrase, or one unit that came, went or moved; null on the side where there is nothing.

    `kolom` is there for a table cell whose column has a name; `alamat_lama` for what stood elsewhere; `kata` for what
    was split or joined with other words: the phrases that were replaced.
    """

    alamat: str
    lama: str | None
    baru: str | None
    kolom: NotRequired[str]
    alamat_lama: NotRequired[str]
    kata: NotRequired[list[KataJson]]


class KataJson(TypedDict):
    """One replaced phrase of a unit that was split or joined."""

    lama: str | None
    baru: str | None


class PasalJson(TypedDict):
    """One pasal: its addresses on both sides, and what became of it; `alasan` says in words why each `tanda` matters.

    `keluar` are the units that left it for another pasal, in the `perubahan` of which they are told.
    """

    lama: str | None
    baru: str | None
    jenis: str
    substansi: bool
    tanda: list[str]
    alasan: list[str]
    perubahan: list[PerubahanJson]
    keluar: NotRequired[list[KeluarJson]]


class KeluarJson(TypedDict):
    """A unit that left its pasal."""

    lama: str
    baru: str


class BagianJson(TypedDict):
    """A part outside the pasal that differs."""

    bagian: str
    substansi: bool
    tanda: list[str]
    alasan: list[str]
    perubahan: list[PerubahanJson]


class BandingJson(TypedDict):
    """The whole report.

    `ringkasan` counts pasal by kind, other parts that differ (`bagian`), the changes of substance and the others as the
    report and the page count them (`substansi`, `redaksi`: `hitung.py`), the pasal and the parts with a change of substance
    (`pasal_substansi`, `bagian_substansi`), and every pasal with another number that did not move (`berganti_nomor`).

    `rupa` is there if it was asked for: lines that say the same in other looks.
    """

    versi: int
    pasal: list[PasalJson]
    bagian: list[BagianJson]
    ringkasan: dict[str, int]
    rupa: NotRequired[list[PerubahanJson]]


def banding_to_json(banding: Banding) -> BandingJson:
    """Give the comparison as plain data."""
    count = count_changes(banding)
    data: BandingJson = {
        "versi": VERSI,
        "pasal": [_pasal(p) for p in banding.pasal],
        "bagian": [_bagian(b) for b in banding.bagian],
        "ringkasan": {
            **{kind.value: sum(p.macam is kind for p in banding.pasal) for kind in _PASAL},
            "bagian": len(banding.bagian),
            "substansi": count.substansi,
            "redaksi": count.redaksi,
            "pasal_substansi": sum(p.substansi for p in banding.pasal),
            "bagian_substansi": sum(b.substansi for b in banding.bagian),
            "berganti_nomor": count_renumbered(banding),
        },
    }
    if banding.rupa:
        data["rupa"] = list(_phrases(banding.rupa))
    return data


def format_banding_json(banding: Banding) -> str:
    """Write the comparison as JSON text: keys sorted, as in the other reports; ends with a newline."""
    return json.dumps(banding_to_json(banding), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _pasal(p: BandingPasal) -> PasalJson:
    data: PasalJson = {
        "lama": None if p.lama is None else f"pasal-{p.lama}",
        "baru": None if p.baru is None else f"pasal-{p.baru}",
        "jenis": p.macam.value,
        "substansi": p.substansi,
        "tanda": [tanda.value for tanda in p.tanda],
        "alasan": [alasan(tanda) for tanda in p.tanda],
        "perubahan": list(_phrases(p.perubahan)),
    }
    moves = [c for c in p.keluar if c.macam is Macam.DIPINDAH]
    if moves:
        data["keluar"] = [{"lama": c.alamat_lama or "", "baru": c.alamat_baru or ""} for c in moves]
    return data


def _bagian(b: BandingBagian) -> BagianJson:
    return {
        "bagian": b.bagian,
        "substansi": b.substansi,
        "tanda": [tanda.value for tanda in b.tanda],
        "alasan": [alasan(tanda) for tanda in b.tanda],
        "perubahan": list(_phrases(b.perubahan)),
    }


def _phrases(changes: Iterable[Perubahan]) -> Iterator[PerubahanJson]:
    for change in changes:
        words = [(k.lama.strip() or None, k.baru.strip() or None) for k in change.keping if not k.tetap]
        if change.macam is Macam.DIUBAH and change.keping:
            yield from (_phrase(change, old, new) for old, new in words)
            continue
        whole = _phrase(change, change.lama, change.baru)
        if words:
            whole["kata"] = [{"lama": old, "baru": new} for old, new in words]
        yield whole


def _phrase(change: Perubahan, old: str | None, new: str | None) -> PerubahanJson:
    phrase: PerubahanJson = {"alamat": change.alamat, "lama": old, "baru": new}
    if change.kolom:
        phrase["kolom"] = change.kolom
    if change.macam is Macam.DIPINDAH and change.alamat_lama is not None:
        phrase["alamat_lama"] = change.alamat_lama
    return phrase
