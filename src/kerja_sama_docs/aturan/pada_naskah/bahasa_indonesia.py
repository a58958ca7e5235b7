"""The paper is in Indonesian.

Told by the small words that every sentence has. A paper in two languages side by side is sound; one that is foreign
throughout is not, and in an Indonesian one a foreign paragraph was left over.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.berlaku import bases_then
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.unit import Unit, read_unit, shorten
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Dasar, Tingkat

_ENGLISH: Final = frozenset(
    "the of and to in shall be by for this that is are with or as on any from which will under between parties party".split()
)
_INDONESIAN: Final = frozenset(
    "dan yang di dengan dalam untuk ini pada atau oleh dari sebagai kepada tidak adalah para pihak akan serta kerja sama".split()
)
_FEWEST_WORDS: Final = 8
_SHARE: Final = 0.25
_FOREIGN_PAPER: Final = 0.7
_BILINGUAL: Final = 0.3
_READ: Final = frozenset({Bagian.PASAL, Bagian.PEMBUKA, Bagian.PENUTUP, Bagian.MENIMBANG, Bagian.LAIN})


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if not bases_then(bahan, ATURAN.dasar):
        return
    judged = [
        (u, foreign)
        for u in bahan.once(read_unit)
        if u.bagian in _READ and (foreign := _is_english(u)) is not None
    ]
    found = [u for u, foreign in judged if foreign]
    if not found:
        return
    share = len(found) / len(judged)
    if share >= _FOREIGN_PAPER:
        yield Pelanggaran(
            "naskah tidak dibuat dalam bahasa Indonesia",
            bahan.at(found[0].alamat),
            "Buat naskah dalam bahasa Indonesia; naskah berbahasa asing hanya dapat mendampinginya.",
        )
    elif share < _BILINGUAL:
        yield Pelanggaran(
            f"paragraf ini berbahasa asing: “{shorten(found[0].teks)}”",
            bahan.at(found[0].alamat),
            "Terjemahkan ke dalam bahasa Indonesia.",
            tingkat=Tingkat.PERINGATAN,
        )


def _is_english(unit: Unit) -> bool | None:
    """Whether a paragraph is in English; None for one too short to tell, or in neither language."""
    words = unit.lipat.split()
    if len(words) < _FEWEST_WORDS:
        return None
    english = sum(w in _ENGLISH for w in words)
    indonesian = sum(w in _INDONESIAN for w in words)
    if english == indonesian:
        return None
    return english > indonesian and english >= _SHARE * len(words)


ATURAN = Aturan(
    kode="bahasa-indonesia",
    tingkat=Tingkat.GALAT,
    judul="Naskah berbahasa Indonesia",
    alasan=(
        "Bahasa Indonesia wajib dipakai dalam nota kesepahaman atau perjanjian yang melibatkan lembaga negara dan instansi pemerintah. "
        "Naskah dua bahasa tidak dipersoalkan; satu paragraf asing yang tertinggal hanya peringatan."
    ),
    dasar=(Dasar("uu-24-2009", "Pasal 31 ayat (1)", terverifikasi=True),),
    contoh_salah=(
        "PERJANJIAN KERJA SAMA\nPasal 1\nPURPOSE\nThe purpose of this agreement is to improve the public services of the parties in "
        "the field of tourism."
    ),
    contoh_benar=(
        "PERJANJIAN KERJA SAMA\nPasal 1\nTUJUAN\nTujuan perjanjian ini adalah meningkatkan pelayanan publik para pihak dalam bidang "
        "pariwisata."
    ),
    periksa=_check,
)
