"""What stands at the top of the page: what was compared, how much changed, and what wants attention."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from kerja_sama_docs.banding.halaman.aman import show_line
from kerja_sama_docs.banding.halaman.isi import BagianHalaman, Kelompok
from kerja_sama_docs.banding.hitung import count_changes, say_pasal
from kerja_sama_docs.banding.ikhtisar import format_renumbering
from kerja_sama_docs.banding.model import Banding
from kerja_sama_docs.naskah import Naskah


@dataclass(frozen=True, slots=True)
class Ringkasan:
    """The head of the page.

    Attributes:
        lama, baru: names of the two files.
        sama: whether there is nothing to report.
        substansi, redaksi: how many changes matter, and how many are wording and place only; `pasal`: in how many pasal.
        rupa: how many lines have the same words and another look, if that was asked for.
        penomoran: the runs of pasal that only have other numbers.
        catatan: what the readers say about their reading, by file.
        perhatian: the parts with changes that matter; `lain`: those with changes of wording and place only.

    """

    lama: str
    baru: str
    sama: bool
    substansi: int
    redaksi: int
    pasal: str
    rupa: int
    penomoran: tuple[str, ...]
    catatan: tuple[tuple[str, str], ...]
    perhatian: tuple[BagianHalaman, ...]
    lain: tuple[BagianHalaman, ...]


def summarise(lama: Naskah, baru: Naskah, banding: Banding, kelompok: Sequence[Kelompok]) -> Ringkasan:
    """The head of the page for a comparison and its parts."""
    count = count_changes(banding)
    loud = [part for group in kelompok if not group.lipat for part in group.bagian if part.utama]
    name_old, name_new = _names(lama.berkas, baru.berkas)
    return Ringkasan(
        lama=name_old,
        baru=name_new,
        sama=not banding.berbeda,
        substansi=count.substansi,
        redaksi=count.redaksi,
        pasal=say_pasal(banding),
        rupa=len(banding.rupa),
        penomoran=tuple(show_line(line).rstrip(".") for line in format_renumbering(banding.pasal)),
        catatan=(
            *(("Lama", note) for note in _notes(lama)),
            *(("Baru", note) for note in _notes(baru)),
        ),
        perhatian=tuple(part for part in loud if part.substansi),
        lain=tuple(part for part in loud if not part.substansi),
    )


def _names(old: str, new: str) -> tuple[str, str]:
    """The names of the files, with their folders only where the names are the same."""
    one, two = PurePath(old), PurePath(new)
    if one.name != two.name or one == two:
        return show_line(one.name), show_line(two.name)
    return show_line("/".join(one.parts[-2:])), show_line("/".join(two.parts[-2:]))


def _notes(naskah: Naskah) -> Iterator[str]:
    if not naskah.pasti:
        yield (
            "dibaca dari PDF: urutan dan tingkat ketentuan diperkirakan dari letak tulisannya, sehingga hasilnya "
            "kurang pasti; cocokkan dengan naskah aslinya"
        )
    yield from map(show_line, naskah.catatan)
    for thing in naskah.tak_terbaca:
        yield f"tidak dibandingkan: {show_line(thing)}"
