"""A Kesepakatan Bersama stays general: no sums of money, no list of rights and duties of each party.

Both belong to the PKS, which officials may sign; fixed in the umbrella they bind the heads of region and need an
amendment of it for every change. The stamp duty is no such sum.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.unit import Unit, read_unit
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Dasar, Tingkat

_MONEY: Final = re.compile(r"\bRp\.?\s?\d[\d.]*(?:,\d+)?|\b\d[\d.]{0,60}(?:,\d{1,9})?\s+rupiah\b", re.I)
_STAMP: Final = re.compile(r"m[ae]terai", re.I)
_PARTY: Final = re.compile(r" pihak (?:kesatu|pertama|kedua|ke satu|ke dua|ketiga|keempat) ")
_RIGHT: Final = re.compile(r" (?:berhak|hak|berkewajiban|kewajiban) ")
_FEWEST: Final = 3


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(form_of) is not Bentuk.KESEPAKATAN:
        return
    units = [u for u in bahan.once(read_unit) if u.bagian is Bagian.PASAL]
    for unit in units:
        money = _MONEY.search(unit.teks)
        if money is not None and not _STAMP.search(unit.teks):
            yield Pelanggaran(
                f"Kesepakatan Bersama memuat nilai uang “{money[0]}”",
                bahan.at(unit.alamat),
                "Pindahkan nilai itu ke Perjanjian Kerja Sama.",
            )
            break
    detailed = _first_list(units)
    if detailed is not None:
        yield Pelanggaran(
            "Kesepakatan Bersama merinci hak dan kewajiban setiap pihak",
            bahan.at(detailed.alamat),
            "Pindahkan rinciannya ke Perjanjian Kerja Sama; di sini cukup ruang lingkup dan tindak lanjutnya.",
        )


def _first_list(units: list[Unit]) -> Unit | None:
    """The lead-in of the first list of a party's rights or duties that has several entries."""
    for unit in units:
        if not (_PARTY.search(unit.lipat) and _RIGHT.search(unit.lipat) and unit.teks.rstrip().endswith(":")):
            continue
        if sum(u.pasal == unit.pasal and unit.lipat in u.induk for u in units) >= _FEWEST:
            return unit
    return None


_HEAD: Final = "KESEPAKATAN BERSAMA\nPasal 1\nPEMBIAYAAN\nBiaya dibebankan pada anggaran masing-masing"

ATURAN = Aturan(
    kode="kesepakatan-terlalu-rinci",
    tingkat=Tingkat.PERINGATAN,
    judul="Kesepakatan Bersama bersifat umum",
    alasan=(
        "Kesepakatan Bersama berisi kesepakatan yang bersifat umum; nilai uang serta rincian hak dan kewajiban tempatnya di Perjanjian "
        "Kerja Sama."
    ),
    dasar=(Dasar("praktik"),),
    contoh_salah=f"{_HEAD} sebesar Rp250.000.000,00 setiap tahun.",
    contoh_benar=f"{_HEAD} sesuai dengan kemampuan keuangan daerah.",
    periksa=_check,
)
