"""Writes pasal in the manner of an office: how headings look, how ayat and letters are numbered, typed or by Word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from naskah_luar.rakit import Rakit

Judul = Literal["dua-baris", "satu-baris", "lunak", "otomatis", "tebal"]
HARI: Final = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
BULAN: Final = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
    "November", "Desember",
)  # fmt: skip
SATUAN: Final = (
    "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
)  # fmt: skip
ROMAWI: Final = (
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
)  # fmt: skip
TANDA: Final = {"@": 0, "-": 1, "*": 2}


@dataclass(frozen=True, slots=True)
class Ps:
    """A pasal: a key to refer to it, its title, its lines.

    A line that begins with "@ " is an ayat, with "- " a letter, with "* " a number below a letter; any other is a plain
    paragraph. "{kunci}" in a line prints the number of the pasal with that key.
    """

    kunci: str
    judul: str
    isi: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tata:
    """How the pasal look. A pattern holds the number as "1" or "a" ("(1)", "a)"), "" lets Word number."""

    judul: Judul = "dua-baris"
    ayat: str = "(1)"
    huruf: str = "a."
    angka: str = "1)"
    antara: str = "\t"
    kata: str = "Pasal"
    romawi: bool = False
    pecah: bool = False
    daftar: tuple[tuple[str, str], ...] = (("decimal", "(%1)"), ("lowerLetter", "%2."), ("decimal", "%3)"))

    def nomor(self, urut: int) -> str:
        """Give the number of the pasal at this place, from 1."""
        return ROMAWI[urut - 1] if self.romawi else str(urut)


def daftar_pasal(pasal: Sequence[Ps], tata: Tata) -> tuple[tuple[str, str], ...]:
    """List numbers and titles as a reader must find them."""
    return tuple((tata.nomor(i), ps.judul) for i, ps in enumerate(pasal, start=1))


def daftar_alamat(pasal: Sequence[Ps], tata: Tata) -> tuple[str, ...]:
    """List the addresses of all units in reading order, as a reader must find them."""
    return tuple(
        f"pasal-{tata.nomor(i)}/{alamat}"
        for i, ps in enumerate(pasal, start=1)
        for alamat in _alamat(ps.isi, tata)
    )


def _alamat(isi: Sequence[str], tata: Tata) -> Iterator[str]:
    """Walk through the units of one pasal: a dash gives a paragraph, "1." below a lead-in no ayat."""
    bertitik = (tata.ayat or tata.daftar[0][1]) in ("1.", "%1.") and tata.judul != "otomatis"
    ayat, huruf, angka, paragraf = 0, 0, 0, Counter[str]()
    for teks in (baris for kelompok in isi for baris in kelompok.split("\n")):
        dasar = f"ayat-{ayat}/" if ayat else ""
        if teks.startswith("@ ") and not (bertitik and paragraf[""]):
            ayat, huruf, angka = ayat + 1, 0, 0
            yield f"ayat-{ayat}"
        elif teks.startswith("@ ") or re.match(r"\d\. ", teks):
            angka += 1
            yield f"{dasar}angka-{angka}"
        elif re.match(r"[a-z]\. ", teks) or (teks.startswith("- ") and tata.huruf != "-"):
            huruf, angka = huruf + 1, 0
            yield f"{dasar}huruf-{chr(96 + huruf)}"
        elif teks.startswith("* "):
            angka += 1
            yield f"{dasar}huruf-{chr(96 + huruf)}/angka-{angka}"
        else:
            paragraf[dasar] += 1
            yield f"{dasar}paragraf-{paragraf[dasar]}"


def tulis_pasal(r: Rakit, pasal: Sequence[Ps], tata: Tata, bab: dict[str, str] | None = None) -> None:
    """Write all pasal; `bab` gives the chapter heading that stands above the pasal with that key."""
    rujuk = {ps.kunci: f"Pasal {tata.nomor(i)}" for i, ps in enumerate(pasal, start=1)}
    bertingkat = r.daftar(
        ("decimal", f"{tata.kata} %1"), ("decimal", "(%2)"), ("lowerLetter", "%3."), ("decimal", "%4)")
    )
    terpisah = r.daftar(*tata.daftar)
    for urut, ps in enumerate(pasal, start=1):
        if bab and ps.kunci in bab:
            r.semua(*bab[ps.kunci].split("\n"), tengah=True, tebal=True)
        _judul(r, ps, tata, tata.nomor(urut), bertingkat)
        daftar = bertingkat if tata.judul == "otomatis" else r.mulai_ulang(terpisah, 0, 1)
        _isi(r, [baris.format_map(rujuk) for baris in ps.isi], tata, daftar)


def _judul(r: Rakit, ps: Ps, tata: Tata, nomor: str, daftar: int) -> None:
    kepala = f"{tata.kata} {nomor}"
    if tata.judul == "otomatis":
        r.p("", daftar=(daftar, 0), tengah=True, tebal=True)
        r.p(ps.judul, tengah=True, tebal=True)
    elif tata.judul == "satu-baris":
        r.p(f"{kepala} – {ps.judul}", tengah=True, tebal=True)
    elif tata.judul == "lunak":
        r.p(f"{kepala}\n{ps.judul}", tengah=True, tebal=True, pecah=tata.pecah)
    else:
        tengah = tata.judul == "dua-baris"
        r.p(kepala, tengah=tengah, tebal=True)
        r.p(ps.judul, tengah=tengah, tebal=True)


def _isi(r: Rakit, baris: Sequence[str], tata: Tata, daftar: int) -> None:
    hitung = [0, 0, 0]
    for teks in baris:
        tingkat = TANDA.get(teks[0]) if teks[1:2] == " " else None
        if tingkat is None:
            r.p(teks, pecah=tata.pecah)
            continue
        hitung[tingkat] += 1
        hitung[tingkat + 1 :] = [0] * (2 - tingkat)
        pola = (tata.ayat, tata.huruf, tata.angka)[tingkat]
        if pola:
            r.p(f"{_cetak(pola, hitung[tingkat])}{tata.antara}{teks[2:]}", pecah=tata.pecah)
        else:
            r.p(teks[2:], daftar=(daftar, tingkat + (tata.judul == "otomatis")), pecah=tata.pecah)


def _cetak(pola: str, n: int) -> str:
    return pola.replace("1", str(n)).replace("a", chr(96 + n)).replace("I", ROMAWI[n - 1])


def kata(n: int) -> str:
    """Spell a number below 2100 as it comes in a date."""
    if n >= 2000:
        return f"dua ribu {kata(n - 2000)}".strip()
    if n < 12:
        return SATUAN[n]
    if n < 20:
        return f"{SATUAN[n - 10]} belas"
    return f"{SATUAN[n // 10]} puluh {SATUAN[n % 10]}".strip()


def hari_ini(tanggal: date, kurung: str = "", kapital: bool = True) -> str:
    """Give "Pada hari ini, Selasa, tanggal …": words in capitals or not; `kurung` "-" or "kata" adds the digits."""
    bilang = [kata(tanggal.day), kata(tanggal.year)]
    hari_ke, tahun = (b.title() if kapital else b for b in bilang)
    bulan = BULAN[tanggal.month - 1]
    digit = {
        "-": f" ({tanggal.day:02}-{tanggal.month:02}-{tanggal.year})",
        "/": f" ({tanggal.day}/{tanggal.month}/{tanggal.year})",
        "kata": f" ({tanggal.day} {bulan} {tanggal.year})",
        "": "",
    }[kurung]
    nama = HARI[tanggal.weekday()]
    return f"Pada hari ini, {nama}, tanggal {hari_ke}, bulan {bulan}, tahun {tahun}{digit}"


def tanggal_indonesia(tanggal: date) -> str:
    """Give "3 Maret 2025"."""
    return f"{tanggal.day} {BULAN[tanggal.month - 1]} {tanggal.year}"
