"""The term that the pasal on the term gives is the one of the spec."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.model import Aturan, BahanSambungan, Pelanggaran
from kerja_sama_docs.aturan.pihak_spek import differs
from kerja_sama_docs.bahasa import Jangka, parse_jangka
from kerja_sama_docs.naskah import Naskah, iter_pasal_units
from kerja_sama_docs.temuan import Tingkat

_HEADING: Final = re.compile(r"\b(?:jangka\s+waktu|masa\s+berlaku)\b", re.I)
_TERM: Final = re.compile(
    r"\bjangka\s+waktu\s+(?:selama\s+)?(\d{1,3}\s*(?:\([a-z ]{3,40}\)\s*)?(?:tahun|bulan|hari))\b|\b(?:berlaku|untuk)\s+selama\s+"
    r"(\d{1,3}\s*(?:\([a-z ]{3,40}\)\s*)?(?:tahun|bulan|hari))\b",
    re.I,
)
_MONTHS: Final = {"tahun": 12, "bulan": 1, "hari": 0}


def _check(bahan: BahanSambungan) -> Iterator[Pelanggaran]:
    wanted, found = bahan.dokumen.spek.jangka_waktu, _term(bahan.bahan.naskah)
    if wanted.isi is not None and found is not None and _length(found[1]) != _length(wanted.isi):
        yield differs("jangka waktu", str(found[1]), str(wanted.isi), found[0], wanted.asal, bahan)


def _term(naskah: Naskah) -> tuple[str, Jangka] | None:
    """The first term in the pasal whose heading is about it, with its address."""
    for pasal in naskah.pasal:
        if not _HEADING.search(pasal.judul):
            continue
        for alamat, unit in iter_pasal_units(pasal):
            match = _TERM.search(unit.teks)
            term = parse_jangka(match[1] or match[2]) if match else None
            if term is not None:
                return alamat, term
    return None


def _length(term: Jangka) -> tuple[int, int]:
    """Months and days, so that 12 bulan is 1 tahun."""
    months = term.jumlah * _MONTHS[term.satuan]
    return months, 0 if months else term.jumlah


_PAPER = "KESEPAKATAN BERSAMA\nPasal 1\nJANGKA WAKTU\nNaskah ini berlaku untuk jangka waktu 3 (tiga) tahun."
ATURAN = Aturan(
    kode="jangka-beda-spesifikasi",
    tingkat=Tingkat.PERINGATAN,
    judul="Jangka waktu sama dengan spesifikasi",
    alasan="Akhir kerja sama dan batas perpanjangan dihitung dari spesifikasi; 12 bulan sama dengan 1 tahun.",
    dasar=(),
    contoh_salah=f"kesepakatan_bersama: {{jangka_waktu: 5 tahun}}\n---\n{_PAPER}",
    contoh_benar=f"kesepakatan_bersama: {{jangka_waktu: 36 bulan}}\n---\n{_PAPER}",
    periksa=_check,
)
