"""How many changes there are: one definition for the report, the page and JSON.

A change is what a reader finds in one place: a unit or line that came, went, moved, was split or says something else,
however many phrases of it changed; a table row with all its cells; a pasal that came, went or moved whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kerja_sama_docs.banding.model import Banding, BandingPasal, Macam, Perubahan

_KINDS: Final = (
    (Macam.DIUBAH, "diubah"), (Macam.DITAMBAH, "ditambah"), (Macam.DIHAPUS, "dihapus"), (Macam.DIPINDAH, "dipindah"),
)  # fmt: skip
_RENUMBERED: Final = (Macam.DIUBAH, Macam.DINOMORI_ULANG)


@dataclass(frozen=True, slots=True)
class Hitungan:
    """Changes of substance, and those of wording or place only."""

    substansi: int
    redaksi: int


def count_changes(banding: Banding) -> Hitungan:
    """Count what a reader finds changed."""
    found = [any(change.substansi for change in item) for item in _items(banding)]
    moved = sum(p.macam is Macam.DIPINDAH and not changes_heading(p) for p in banding.pasal)
    return Hitungan(sum(found), len(found) - sum(found) + moved)


def count_renumbered(banding: Banding) -> int:
    """How many pasal have another number; those that moved are told as moved."""
    return sum(p.lama != p.baru and p.macam in _RENUMBERED for p in banding.pasal)


def say_changes(banding: Banding) -> str:
    """The changes in words: "3 perubahan substansi, 1 perubahan redaksi atau letak"."""
    count = count_changes(banding)
    told = [f"{count.substansi or 'tidak ada'} perubahan substansi"]
    if count.redaksi:
        told.append(f"{count.redaksi} perubahan redaksi atau letak")
    return ", ".join(told)


def say_pasal(banding: Banding) -> str:
    """What became of the pasal and the other parts, in words: "2 pasal diubah, 9 pasal dinomori ulang"."""
    counts = [(sum(p.macam is kind for p in banding.pasal), f"pasal {words}") for kind, words in _KINDS]
    counts += [
        (len(banding.bagian), "bagian lain diubah"),
        (count_renumbered(banding), "pasal dinomori ulang"),
    ]
    return ", ".join(f"{count} {words}" for count, words in counts if count)


def changes_heading(pasal: BandingPasal) -> bool:
    """Whether a pasal that both sides have got another title."""
    return any(change.alamat_baru == f"pasal-{pasal.baru}/judul" for change in pasal.perubahan)


def _items(banding: Banding) -> Iterator[Sequence[Perubahan]]:
    told = [*(p.perubahan for p in banding.pasal), *(b.perubahan for b in banding.bagian)]
    for changes in told:
        item: list[Perubahan] = []
        for change in changes:
            if item and not _is_same_place(item[-1], change):
                yield item
                item = []
            item.append(change)
        if item:
            yield item


def _is_same_place(one: Perubahan, two: Perubahan) -> bool:
    """Whether both are about one line: cells of a row, or a unit that moved and was changed."""
    if None in (one.alamat_lama, one.alamat_baru, two.alamat_lama, two.alamat_baru):
        return False
    if (_line(one.alamat_lama), _line(one.alamat_baru)) != (_line(two.alamat_lama), _line(two.alamat_baru)):
        return False
    return one.macam is not two.macam or one.alamat_baru != two.alamat_baru


def _line(address: str | None) -> str:
    head, _, last = (address or "").rpartition("/")
    return head if last.startswith("sel-") else address or ""
