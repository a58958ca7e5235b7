"""The words beside digits, and those of the date in the opening, are number words: no "Duaribu", no "pulah".

Only words that come near to number words are judged; other words in brackets are remarks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache
from typing import Final

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.bahasa import parse_bertitik, parse_terbilang, terbilang
from kerja_sama_docs.temuan import Tingkat

_WORDS: Final = tuple(
    "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus ratus seribu ribu juta "
    "miliar triliun koma persen per".split()
)
_UNIT: Final = re.compile(
    r"\s+(?:rupiah|persen|perseratus|dolar|orang|hari|bulan|tahun|kali|jam|unit|buah|rangkap|eksemplar|kerja|kalender|hektare?|meter|ton|kilogram|kilometer)$"
)
_BESIDE: Final = re.compile(
    r"(?<![\w.,/(-])(?:Rp\.?\s?)?(?P<angka>\d{1,3}(?:\.\d{3})+|\d{1,15})(?:,00|,-)?\s*%?\s*\((?P<kata>[A-Za-z][A-Za-z\s]{2,200})\)"
)
_DATE: Final = re.compile(
    r"\btanggal\s+(?P<hari>[A-Za-z ]{3,40}?)\s*,?\s*bulan\s+[A-Za-z]+\s*,?\s*tahun\s+(?P<tahun>[A-Za-z ]{4,60}?)(?=\s*[,.;:(]|\s+bertempat\b|\s+kami\b|\s+yang\b|\s*$)",
    re.I,
)
_FOREIGN: Final = {
    "milyar": "miliar",
    "milyard": "miliar",
    "trilyun": "triliun",
    "trilliun": "triliun",
    "bilyun": "triliun",
}
_LONGEST: Final = 400
_ALIKE: Final = 0.78


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    for teks in bahan.once(list_teks):
        if "(" in teks.teks:
            for match in _BESIDE.finditer(teks.teks):
                words = _UNIT.sub("", " ".join(match["kata"].casefold().split()))
                number = parse_bertitik(match["angka"])
                if number is not None and _is_misspelt(words):
                    yield Pelanggaran(
                        f"“{' '.join(match['kata'].split())}” salah eja",
                        bahan.at(teks.alamat),
                        f"Tulis {match['angka']} ({terbilang(number)}).",
                    )
        if "tanggal" in teks.teks and (date := _DATE.search(teks.teks[:_LONGEST])):
            for part in (date["hari"], date["tahun"]):
                words = " ".join(part.split())
                if _is_misspelt(words.casefold()):
                    yield Pelanggaran(
                        f"bilangan “{words}” pada tanggal pembuka salah eja",
                        bahan.at(teks.alamat),
                        "Tulis bilangan dengan huruf menurut ejaan, misalnya “dua ribu dua puluh lima”.",
                    )


def _is_misspelt(words: str) -> bool:
    """Whether words that are no number all look like number words."""
    if parse_terbilang(words) is not None or not words:
        return False
    parts = words.split()
    wrong = [part for part in parts if part not in _WORDS]
    return bool(wrong) and all(_looks_like_number(part) for part in wrong)


@cache
def _looks_like_number(word: str) -> bool:
    """A number word with a slip, or several run together."""
    if word in _FOREIGN or any(_is_slip(word, right) for right in _WORDS):
        return True
    return any(
        word.startswith(head) and (word[len(head) :] in _WORDS or _looks_like_number(word[len(head) :]))
        for head in _WORDS
        if len(head) > 2 and len(word) > len(head) + 2
    )


def _is_slip(word: str, right: str) -> bool:
    return (
        min(len(word), len(right)) > 2
        and word[0] == right[0]
        and abs(len(word) - len(right)) <= 1
        and SequenceMatcher(None, word, right).ratio() >= _ALIKE
    )


ATURAN = Aturan(
    kode="angka-salah-eja",
    tingkat=Tingkat.PERINGATAN,
    judul="Bilangan dengan huruf dieja dengan benar",
    alasan="Bilangan dengan huruf adalah yang dipegang bila angkanya diragukan, sehingga salah eja mengundang penafsiran.",
    dasar=(),
    contoh_salah="PERJANJIAN KERJA SAMA\nPasal 1\nJANGKA WAKTU\nJangka waktunya 25 (duapuluh lima) hari.",
    contoh_benar="PERJANJIAN KERJA SAMA\nPasal 1\nJANGKA WAKTU\nJangka waktunya 25 (dua puluh lima) hari.",
    periksa=_check,
)
