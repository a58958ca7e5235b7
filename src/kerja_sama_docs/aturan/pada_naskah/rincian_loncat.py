"""Ayat, huruf and angka are numbered one after the other, each once.

A list that begins anew at 1 or a is another list; inserted ayat ("2a") are no jump; lists that don't begin at their
first number are not judged (they go on from somewhere).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import is_amendment
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.naskah import Bagian, Jenis, Paragraf, Satuan
from kerja_sama_docs.temuan import Tingkat

_LISTS: Final = frozenset({Bagian.MENIMBANG, Bagian.DASAR_HUKUM})
_ENTRY: Final = re.compile(r"\(?(\d{1,3}|[a-z])[.)]")
_LEVELS: Final = {Jenis.AYAT: "ayat ({})", Jenis.HURUF: "huruf {}", Jenis.ANGKA: "angka {}"}


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(is_amendment):
        return
    yield from _before_pasal(bahan)
    for pasal in bahan.naskah.pasal:
        yield from _below(bahan, f"pasal-{pasal.nomor}", pasal.isi)


def _before_pasal(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    """The lists of recitals and legal bases, whose entries stand one after the other."""
    last: dict[tuple[Bagian, str], int] = {}
    for blok in bahan.naskah.blok:
        if not isinstance(blok, Paragraf) or blok.bagian not in _LISTS or not blok.teks:
            continue
        shape = _ENTRY.fullmatch(blok.nomor.strip())
        if shape is None:
            continue
        word = shape[1]
        number = int(word) if word.isdecimal() else ord(word) - ord("a") + 1
        kind = (blok.bagian, "angka" if word.isdecimal() else "huruf")
        before = last.get(kind)
        if before is not None and number not in (before + 1, 1):
            yield Pelanggaran(
                f"“{blok.nomor.strip()}” {'ada lebih dari satu' if number == before else 'tidak menyusul nomor di atasnya'}",
                bahan.at(blok.alamat),
                "Urutkan nomornya.",
            )
        if before is not None or number == 1:
            last[kind] = number


def _below(bahan: BahanNaskah, base: str, units: tuple[Satuan, ...]) -> Iterator[Pelanggaran]:
    before: dict[Jenis, int] = {}
    paragraphs = 0
    for unit in units:
        if unit.jenis is Jenis.PARAGRAF:
            paragraphs += 1
            yield from _below(bahan, base, unit.anak)
            before = {jenis: n for jenis, n in before.items() if jenis is Jenis.AYAT}
            continue
        place = _place(unit)
        if unit.jenis in _LEVELS and place is not None:
            last = before.get(unit.jenis)
            if last is not None and place not in (last + 1, 1):
                name = _LEVELS[unit.jenis]
                problem = (
                    "ada lebih dari satu" if place == last else f"menyusul {name.format(_number(unit, last))}"
                )
                yield Pelanggaran(
                    f"{name.format(unit.nomor)} {problem}",
                    bahan.at(f"{base}/{unit.jenis}-{unit.nomor}"),
                    "Urutkan nomornya, lalu sesuaikan rujukan ke sana.",
                )
            elif last is not None and place == 1 and unit.jenis is Jenis.AYAT:
                yield Pelanggaran(
                    "ayat (1) ada lebih dari satu dalam pasal ini",
                    bahan.at(f"{base}/ayat-1"),
                    "Lanjutkan nomor ayatnya, atau beri judul pasal tersendiri.",
                )
            if last is not None or place == 1:
                before[unit.jenis] = place
        yield from _below(bahan, f"{base}/{unit.jenis}-{unit.nomor}", unit.anak)


def _place(unit: Satuan) -> int | None:
    if unit.nomor.isdecimal():
        return int(unit.nomor)
    is_letter = unit.jenis is Jenis.HURUF and len(unit.nomor) == 1 and unit.nomor.isascii()
    return ord(unit.nomor.lower()) - ord("a") + 1 if is_letter and unit.nomor.isalpha() else None


def _number(unit: Satuan, place: int) -> str:
    return str(place) if unit.nomor.isdecimal() else chr(ord("a") + place - 1)


_HEAD: Final = "PERJANJIAN KERJA SAMA\nPasal 1\nTUJUAN\n(1) Tujuannya sama.\n(2) Manfaatnya bersama.\n"
ATURAN = Aturan(
    kode="rincian-loncat",
    tingkat=Tingkat.GALAT,
    judul="Nomor ayat dan huruf berurutan",
    alasan="Ayat atau huruf yang terlewat atau kembar membuat rujukan ke sana tidak tentu. Adendum tidak diperiksa.",
    dasar=(),
    contoh_salah=f"{_HEAD}(4) Biayanya ditanggung bersama.",
    contoh_benar=f"{_HEAD}(3) Biayanya ditanggung bersama.",
    periksa=_check,
)
