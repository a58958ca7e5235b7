"""A comparison in one line, for lists of versions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from kerja_sama_docs.banding import Banding, BandingPasal, Macam, Tanda
from kerja_sama_docs.banding.ikhtisar import part_name

NAMED: Final = 6  # changes of substance that are named; the rest is counted


def describe_banding(banding: Banding) -> str:
    """What changed: substance by name with its marks, then counts, e.g. "Pasal 5 diubah (jumlah); 3 pasal dinomori ulang"."""
    if not banding.berbeda:
        return "tidak ada perbedaan isi"
    named = list(_named(banding))
    more = [f"{len(named) - NAMED} perubahan substansi lain"] if len(named) > NAMED else []
    return "; ".join([*named[:NAMED], *more, *_counted(banding)])


def _named(banding: Banding) -> Iterator[str]:
    for p in banding.pasal:
        match p.macam:
            case Macam.DITAMBAH:
                yield f"Pasal {p.baru} baru"
            case Macam.DIHAPUS:
                yield f"Pasal {p.lama} dihapus"
            case Macam.DIPINDAH:
                yield _moved(p)
            case _ if p.substansi:
                yield f"Pasal {p.baru} diubah{_marks(p.tanda)}"
    for b in banding.bagian:
        if b.substansi:
            name = part_name(b.bagian)
            yield f"{name[:1].lower()}{name[1:]} diubah{_marks(b.tanda)}"


def _moved(p: BandingPasal) -> str:
    place = "" if p.lama == p.baru else f" menjadi Pasal {p.baru}"
    changed = f" dan diubah{_marks(p.tanda)}" if p.substansi else ""
    return f"Pasal {p.lama} dipindah{place}{changed}"


def _marks(marks: Sequence[Tanda]) -> str:
    return f" ({', '.join(marks)})" if marks else ""


def _counted(banding: Banding) -> Iterator[str]:
    numbers = sum(p.lama != p.baru for p in banding.pasal if p.macam in (Macam.DIUBAH, Macam.DINOMORI_ULANG))
    if numbers:
        yield f"{numbers} pasal dinomori ulang"
    wording = sum(p.macam is Macam.DIUBAH and not p.substansi for p in banding.pasal)
    if wording:
        yield f"{wording} pasal berubah redaksinya"
    parts = sum(not b.substansi for b in banding.bagian)
    if parts:
        yield f"{parts} bagian lain berubah redaksinya"
