"""The title and the date of the Kesepakatan Bersama are quoted alike wherever it is named."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_induk import Induk, find_induk
from kerja_sama_docs.aturan.pihak_instansi import squash, squash_number
from kerja_sama_docs.bahasa import tanggal
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(form_of) is not Bentuk.PERJANJIAN:
        return
    named = [i for i in bahan.once(find_induk) if i.tentang or i.nomor]
    for index, later in enumerate(named):
        for first in named[:index]:
            said = _difference(first, later)
            if said:
                yield Pelanggaran(
                    f"Kesepakatan Bersama dikutip berbeda: {said}",
                    bahan.at(later.alamat),
                    "Samakan kutipannya di seluruh naskah.",
                )
                return


def _difference(first: Induk, later: Induk) -> str:
    """How two quotations of what is one paper differ; "" if they agree, or may be two papers."""
    numbers = {squash_number(n) for n in first.nomor}, {squash_number(n) for n in later.nomor}
    same_numbers = bool(numbers[0] & numbers[1])
    same_date = first.tanggal is not None and first.tanggal == later.tanggal
    a, b = squash(first.tentang), squash(later.tentang)
    same_title = bool(a and b) and (a.startswith(b) or b.startswith(a))
    if (same_numbers or same_date) and a and b and not same_title:
        return f"tentang “{first.tentang}” dan tentang “{later.tentang}”"
    if (same_numbers or same_title) and first.tanggal and later.tanggal and not same_date:
        return f"tanggal {tanggal(first.tanggal)} dan tanggal {tanggal(later.tanggal)}"
    if same_title and same_date and all(numbers) and not same_numbers:
        return f"nomor “{first.nomor[0]}” dan nomor “{later.nomor[0]}”"
    return ""


_HEAD = (
    "PERJANJIAN KERJA SAMA\nPasal 1\nDASAR\nNaskah ini melaksanakan Kesepakatan Bersama tentang Kebersihan Kota Nomor 1/A/2022 tanggal "
    "3 Maret 2022.\nPasal 2\nISTILAH\nKesepakatan Bersama tentang "
)
_END = " Nomor 1/A/2022 tanggal 3 Maret 2022 menjadi induk naskah ini."
ATURAN = Aturan(
    kode="judul-induk-berbeda",
    tingkat=Tingkat.PERINGATAN,
    judul="Kesepakatan Bersama dikutip sama di semua tempat",
    alasan="Judul, nomor, atau tanggal yang berbeda untuk naskah yang sama membuat tidak jelas Kesepakatan Bersama mana yang dimaksud.",
    dasar=(),
    contoh_salah=f"{_HEAD}Ketertiban Umum{_END}",
    contoh_benar=f"{_HEAD}Kebersihan Kota{_END}",
    periksa=_check,
)
