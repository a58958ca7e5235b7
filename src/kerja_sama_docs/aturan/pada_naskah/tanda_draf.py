"""A typed mark of a draft ("DRAF", "DRAFT", "RANCANGAN" in a line of its own). Watermarks are pictures and not read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Tingkat

_MARK: Final = re.compile(
    r"[\s(\[\-–]*(?:DRAF|DRAFT|RANCANGAN|KONSEP)(?:\s+(?:KE-?)?\d{1,2})?[\s)\]\-–]*", re.I
)
_WHERE: Final = frozenset({Bagian.JUDUL, Bagian.NOMOR, Bagian.KEPALA, Bagian.KAKI})


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    for teks in bahan.once(list_teks):
        if teks.bagian in _WHERE and _MARK.fullmatch(teks.teks):
            yield Pelanggaran(
                f"naskah ini masih bertanda “{teks.teks.strip()}”",
                bahan.at(teks.alamat),
                "Hapus tandanya bila naskah sudah disepakati.",
            )


ATURAN = Aturan(
    kode="tanda-draf",
    tingkat=Tingkat.INFO,
    judul="Tidak bertanda draf",
    alasan="Tanda yang diketik mudah tertinggal di naskah final. Tanda air berupa gambar tidak terbaca.",
    dasar=(),
    contoh_salah="DRAF\nPERJANJIAN KERJA SAMA\nPasal 1\nPENUTUP\nSelesai.",
    contoh_benar="PERJANJIAN KERJA SAMA\nPasal 1\nPENUTUP\nSelesai.",
    periksa=_check,
)
