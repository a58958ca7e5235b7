"""No clause ends the cooperation because the head of a region, or the official who signed, changes.

A sentence that says so, or an entry of a list of causes ("berakhir apabila: … pergantian kepala daerah"). Sentences that
deny it are what the law wants.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of, is_amendment
from kerja_sama_docs.aturan.berlaku import bases_then
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pola import fold
from kerja_sama_docs.aturan.unit import Unit, read_unit, shorten
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Dasar, Tingkat

_CHANGE: Final = re.compile(
    r" (?:pergantian|penggantian|berganti|bergantinya|digantinya|diganti|perubahan|mutasi|berakhirnya masa jabatan"
    r"|masa jabatan|habis masa jabatan|tidak lagi menjabat)"
    r" (?:\w+ ){0,4}?(?:kepala daerah|bupati|gubernur|wali kota|walikota|pimpinan|kepemimpinan|pejabat|kepala dinas|kepala badan"
    r"|penanda tangan|penandatangan)"
    r"| (?:kepala daerah|bupati|gubernur|wali kota|walikota|pimpinan|pejabat|kepala dinas|kepala badan) (?:\w+ ){0,5}?"
    r"(?:berganti|diganti|tidak lagi menjabat|masa jabatannya|berakhir masa jabatan|habis masa jabatan) "
)
_ENDS: Final = re.compile(
    r" (?:berakhir|berakhirnya|mengakhiri|diakhiri|pengakhiran|batal|gugur|hapus|putus|tidak berlaku|terputus|berhenti) "
)
_DENIED: Final = re.compile(
    r" (?:tidak|tidaklah|bukan|tanpa) (?!berlaku)(?:\w+ ){0,4}?(?:berakhir|berakhirnya|mengakhiri|diakhiri|pengakhiran|membatalkan|batal|gugur"
    r"|hapus|putus|mengakibatkan|menyebabkan|menjadi|mempengaruhi|memengaruhi|berpengaruh|dipengaruhi|terpengaruh|dapat dijadikan)"
    r"| tetap (?:berlaku|mengikat|dilaksanakan|berjalan|sah|melekat)| mengikat (?:\w+ )?pengganti| meskipun | walaupun "
    r"| berlaku terus | dilanjutkan "
)
_SENTENCE: Final = re.compile(r"(?<=[.;])\s+")
_READ: Final = frozenset({Bagian.PASAL, Bagian.PENUTUP, Bagian.LAIN})


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if not bases_then(bahan, ATURAN.dasar):
        return
    if bahan.once(form_of) is Bentuk.LAIN and not bahan.once(is_amendment):
        return
    for unit in bahan.once(read_unit):
        if unit.bagian in _READ and _CHANGE.search(unit.lipat) and _ends(unit):
            yield Pelanggaran(
                f"kerja sama diakhiri oleh pergantian pimpinan atau pejabat: “{shorten(unit.teks)}”",
                bahan.at(unit.alamat),
                "Hapus sebab itu, dan nyatakan bahwa pergantian kepemimpinan daerah tidak mengakhiri kerja sama.",
            )


def _ends(unit: Unit) -> bool:
    """Whether one of its sentences ends the cooperation so; an entry without a verb takes that of its lead-in."""
    for sentence in _SENTENCE.split(unit.teks):
        lipat = fold(sentence)
        own = _CHANGE.sub(" ", lipat)
        if own == lipat or _DENIED.search(own):
            continue
        if _ENDS.search(own):
            return True
        lead = unit.induk[-1] if unit.induk else " "
        if _ENDS.search(lead) and not _DENIED.search(lead):
            return True
    return False


_HEAD: Final = "PERJANJIAN KERJA SAMA\nPasal 1\nPENGAKHIRAN\n"

ATURAN = Aturan(
    kode="pergantian-pimpinan",
    tingkat=Tingkat.GALAT,
    judul="Pergantian pimpinan tidak mengakhiri kerja sama",
    alasan=(
        "Pergantian kepemimpinan daerah, juga pergantian pejabat yang memegang kuasa, tidak mengakhiri kerja sama daerah selain karena "
        "sebab yang disebut peraturan pemerintah."
    ),
    dasar=(Dasar("pp-28-2018", "Pasal 9 ayat (2)", terverifikasi=True),),
    contoh_salah=f"{_HEAD}Perjanjian Kerja Sama ini berakhir apabila terjadi pergantian kepala daerah salah satu pihak.",
    contoh_benar=f"{_HEAD}Perjanjian Kerja Sama ini tidak berakhir karena pergantian kepala daerah salah satu pihak.",
    periksa=_check,
)
