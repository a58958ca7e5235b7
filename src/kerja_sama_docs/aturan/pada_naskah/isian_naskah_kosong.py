"""Blanks that are left: dots, underscores, empty brackets, "xx", "[nama]".

One finding a paper with all its places; only a note where the paper has no date yet, or is marked as a draft.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import date_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Tingkat

_BLANK: Final = re.compile(
    r"\.{4,}|…{2,}|_{3,}|\[[\s_.…]*\]|(?<!\w)(?:x{2,4}|X{3,4})(?!\w)|\{\{[^{}]{0,60}\}\}|\bTB[AD]\b|(?<!\S)/\s+/|\[(?:isi|diisi|nama|nomor|tanggal|jabatan|alamat)\b[^\]]{0,60}\]|\[[A-Z][A-Z .,/]{2,60}\]|<[^<>]{2,60}>|\?{2,}"
)
_SHOWN: Final = 8
# What each of them begins with, plain enough to be skipped to.
_SIGN: Final = re.compile(r"\.\.\.\.|……|___|\[|<|xx|XXX|\{\{|TBA|TBD|/\s|\?\?")


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    is_dated = bahan.once(date_of) is not None
    places = [
        t.alamat
        for t in bahan.once(list_teks)
        if _SIGN.search(t.teks) and not (is_dated and t.bagian is Bagian.NOMOR)  # told by nomor-kosong
        for _ in _BLANK.finditer(t.teks)
    ]
    if not places:
        return
    names = list(dict.fromkeys(map(_name, places)))
    more = f", dan {len(names) - _SHOWN} tempat lain" if len(names) > _SHOWN else ""
    is_signed = is_dated and not any("DRAF" in note for note in bahan.naskah.catatan)
    yield Pelanggaran(
        f"{len(places)} isian masih kosong: {', '.join(names[:_SHOWN])}{more}",
        bahan.at(places[0]),
        "Isi sebelum ditandatangani.",
        None if is_signed else Tingkat.INFO,
    )


def _name(alamat: str) -> str:
    """The part of the paper, or the pasal, in which a blank stands."""
    part = alamat.partition("/")[0]
    return part.replace("pasal-", "Pasal ") if part.startswith("pasal-") else part.replace("-", " ")


_HEAD: Final = (
    "PERJANJIAN KERJA SAMA\n"
    "Pada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda tangan di bawah ini:\n"
)
ATURAN = Aturan(
    kode="isian-naskah-kosong",
    tingkat=Tingkat.PERINGATAN,
    judul="Tidak ada isian kosong",
    alasan=(
        "Titik-titik, garis bawah, kurung siku kosong, atau “xx” wajar dalam draf, tetapi tidak dalam naskah yang ditandatangani. Hanya catatan selama naskah belum bertanggal atau bertanda draf."
    ),
    dasar=(),
    contoh_salah=f"{_HEAD}Pasal 1\nTEMPAT\nKegiatan dilaksanakan di ...............",
    contoh_benar=f"{_HEAD}Pasal 1\nTEMPAT\nKegiatan dilaksanakan di wilayah perbatasan.",
    periksa=_check,
)
