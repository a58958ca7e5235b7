"""Digits and the words beside them say the same number: "30 (tiga puluh)", "dua (2)", "Rp1.500,00 (…)".

Words that aren't exactly the words of a number are not judged, nor is the end of such words ("duaribu tiga (2003)"), nor
a product ("2 x 24 (empat puluh delapan) jam").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.bahasa import dengan_terbilang, parse_bertitik, parse_terbilang, rupiah_terbilang
from kerja_sama_docs.temuan import Tingkat

_DIGITS_FIRST: Final = re.compile(
    r"(?<![\w.,/(-])(?:Rp\.?\s?)?(\d{1,3}(?:\.\d{3})+|\d{1,15})(?:,00|,-)?\s*%?\s*\(([A-Za-z][A-Za-z\s]{2,250})\)"
)
_BRACKET: Final = re.compile(r"\((\d{1,3}(?:\.\d{3})+|\d{1,15})\)")
_WORDS_BACKWARDS: Final = re.compile(r"(?:\s++[A-Za-z]++\b){1,20}")
_BEFORE_WORDS: Final = re.compile(r"\([A-Za-z]")
_PART: Final = re.compile(
    r"satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|ratus|ribu|juta|mil+[iy]ar|tril|koma",
    re.I,
)
_TIMES: Final = ("x", "X", "×", "*")
_UNIT: Final = re.compile(r"\s+(?:rupiah|persen|perseratus|dolar|orang|hari|bulan|tahun|kali)$")


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    for teks in bahan.once(list_teks):
        for digits, words, said in (*_digits_first(teks.teks), *_words_first(teks.teks)):
            number = parse_bertitik(digits)
            if number is not None and number != said:
                yield Pelanggaran(
                    f"angka {digits} tidak sama dengan hurufnya, “{words}”",
                    bahan.at(teks.alamat),
                    f"Tulis {_write(number, digits, teks.teks)} atau {_write(said, digits, teks.teks)}, menurut jumlah yang benar.",
                )


def _write(number: int, digits: str, teks: str) -> str:
    """As it should stand: an amount of money as one."""
    place = teks.find(digits)
    is_money = teks[max(place - 4, 0) : place].rstrip(" .").endswith("Rp")
    return rupiah_terbilang(number) if is_money else dengan_terbilang(number)


def _digits_first(teks: str) -> Iterator[tuple[str, str, int]]:
    for match in _DIGITS_FIRST.finditer(teks) if _BEFORE_WORDS.search(teks) else ():
        words = " ".join(match[2].split())
        said = parse_terbilang(_UNIT.sub("", words.casefold()))
        before = teks[max(match.start() - 3, 0) : match.start()].rstrip()
        if said is not None and not before.endswith(_TIMES):
            yield match[1], words, said


def _words_first(teks: str) -> Iterator[tuple[str, str, int]]:
    """The longest run of number words in front of the bracket."""
    backwards = teks[::-1] if "(" in teks else ""
    for match in _BRACKET.finditer(teks):
        before = _WORDS_BACKWARDS.match(backwards, len(teks) - match.start())
        words = before[0][::-1].split() if before else []
        for start in range(len(words)):
            said = parse_terbilang(" ".join(words[start:]))
            if said is not None:
                if not _PART.search(" ".join(words[max(start - 2, 0) : start])):
                    yield match[1], " ".join(words[start:]), said
                break


ATURAN = Aturan(
    kode="angka-terbilang",
    tingkat=Tingkat.GALAT,
    judul="Angka sama dengan hurufnya",
    alasan=(
        "Jumlah, jangka waktu, atau uang yang angka dan hurufnya berlainan tidak dapat dilaksanakan tanpa perselisihan. Huruf yang "
        "salah eja tidak dinilai."
    ),
    dasar=(),
    contoh_salah="PERJANJIAN KERJA SAMA\nPasal 1\nJANGKA WAKTU\nJangka waktunya 3 (lima) tahun.",
    contoh_benar="PERJANJIAN KERJA SAMA\nPasal 1\nJANGKA WAKTU\nJangka waktunya 3 (tiga) tahun.",
    periksa=_check,
)
