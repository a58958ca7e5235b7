"""What a paper says that it is about: its subject, and the sentences of its object and scope."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from kerja_sama_docs.aturan.model import BahanNaskah
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.pola import fits_any, fold, read_pola
from kerja_sama_docs.aturan.unit import Unit, read_unit
from kerja_sama_docs.fakta.muatan import Batas
from kerja_sama_docs.naskah import Bagian

_NAMES: Final = re.compile(r" (?:objek|obyek|ruang lingkup|lingkup) ")
# Sentences that leave a thing to whom it belongs, or leave it out.
_LEFT_OUT: Final = re.compile(
    r" (?:provinsi|gubernur|pemerintah pusat|menteri|kementerian|di luar kewenangan|tidak termasuk|tidak meliputi|tidak mencakup|kecuali"
    r"|bukan|pengusulan|diusulkan|usulan|usul|koordinasi dengan|dikoordinasikan|sosialisasi|penyuluhan|bagi siswa|bagi pelajar|lomba"
    r"|tanpa) "
)


def find_objek(bahan: BahanNaskah) -> tuple[Unit, ...]:
    """The subject of the title, and each unit of a pasal on object or scope or below such a lead-in."""
    about = bahan.once(find_pihak).kepala
    title = (
        (Unit(Bagian.JUDUL, about.alamat_tentang, about.tentang, fold(about.tentang)),)
        if about.tentang
        else ()
    )
    units = (u for u in bahan.once(read_unit) if u.bagian in (Bagian.PASAL, Bagian.LAIN))
    return (*title, *(u for u in units if any(_NAMES.search(text) for text in u.sejalur)))


def find_batas(bahan: BahanNaskah, table: Iterable[Batas]) -> Iterator[tuple[Batas, Unit]]:
    """Each entry of a table that object or scope commit the parties to, once, where it stands first."""
    units = [u for u in bahan.once_with(find_objek) if not _LEFT_OUT.search(u.lipat)]
    for batas in table:
        patterns = [read_pola(text.isi) for text in batas.pola]
        first = next((u for u in units if fits_any(u.lipat, patterns)), None)
        if first is not None:
            yield batas, first
