"""The heads of the parts of the page: what became of a pasal, or of a part that may stand torn into several stretches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kerja_sama_docs.banding.halaman.aman import show_line
from kerja_sama_docs.banding.halaman.baris import reasons
from kerja_sama_docs.banding.halaman.isi import Lajur
from kerja_sama_docs.banding.halaman.nama import name_part
from kerja_sama_docs.banding.model import BandingBagian, BandingPasal, Macam


@dataclass(frozen=True, slots=True)
class Kepala:
    """What is known of a part before its lines."""

    nama: str
    judul: str = ""
    dahulu: str = ""
    macam: Macam = Macam.SAMA
    substansi: bool = False
    alasan: tuple[str, ...] = ()
    lanjutan: bool = False
    utama: bool = True


def head_of_pasal(pasal: BandingPasal) -> Kepala:
    renumbered = pasal.lama is not None and pasal.baru is not None and pasal.lama != pasal.baru
    return Kepala(
        f"Pasal {show_line(pasal.baru or pasal.lama or '')}",
        show_line(pasal.judul),
        f"Pasal {show_line(pasal.lama or '')}" if renumbered else "",
        pasal.macam,
        pasal.substansi,
        reasons(pasal.tanda, pasal.macam),
    )


def head_of_part(name: str, part: BandingBagian | None) -> Kepala:
    if part is None:
        return Kepala(name_part(name))
    return Kepala(name_part(name), "", "", Macam.DIUBAH, part.substansi, reasons(part.tanda))


def main_stretch(stretches: Sequence[Sequence[Lajur]]) -> int:
    """Which stretch of a part that is torn into several carries its marks: the first with what matters most."""

    def weight(lines: Sequence[Lajur]) -> int:
        if any(line.berubah and line.substansi for line in lines):
            return 3
        return 2 if any(line.berubah for line in lines) else int(any(line.komentar for line in lines))

    weights = [weight(lines) for lines in stretches]
    return weights.index(max(weights))


def head_of_rest(head: Kepala, lines: Sequence[Lajur]) -> Kepala:
    """The head of another stretch: changed only where a line of it is."""
    substance = any(line.berubah and line.substansi for line in lines)
    is_calm = head.macam is Macam.DIUBAH and not any(line.berubah for line in lines)
    kind = Macam.SAMA if is_calm else head.macam
    return replace(head, macam=kind, substansi=substance, alasan=(), utama=False)
