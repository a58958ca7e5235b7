"""The parties are labelled in one way, and only labels that were given are used.

KESATU and PERTAMA are both customary, but mixed in one paper they look like two parties. A label counts as given after
"disebut"; where fewer than two are given that way, the paper does it otherwise and use is not judged. Between two
parties, "pihak ketiga" is anybody else, so it needs no giving. Titles of regulations hold "Pihak Ketiga", too: legal
bases are not read. Nor are amendments, which quote the old wording.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import TeksBeralamat, is_amendment, iter_teks
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.bahasa import urutan
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Tingkat

_FIRST: Final = "PERTAMA"
_THIRD: Final = 3
_NEAR: Final = 60  # characters in front of a label among which "disebut" is looked for
_NUMBER: Final = {urutan(n).upper(): n for n in range(1, 31)} | {_FIRST: 1}
_ORDINAL: Final = "|".join(
    name.replace("KE", r"KE\s?", 1).replace(" ", r"\s+") for name in sorted(_NUMBER, key=len, reverse=True)
)
_LABEL: Final = re.compile(rf"\b(?:PIHAK|Pihak)\s+((?i:{_ORDINAL}))\b")
_GIVEN: Final = re.compile(r"\bdisebut(?:\s+juga)?(?:\s+(?:sebagai|dengan))?[\s:“”\"'‘’(]*$", re.I)
_READ: Final = frozenset(Bagian) - {Bagian.JUDUL, Bagian.DASAR_HUKUM, Bagian.LAMPIRAN, Bagian.CATATAN}


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if is_amendment(bahan.naskah):
        return
    uses = [
        (teks, match) for teks in iter_teks(bahan.naskah) if teks.bagian in _READ
        for match in _LABEL.finditer(teks.teks)
    ]  # fmt: skip
    yield from _mixed(bahan, uses)
    given = {_number(m) for t, m in uses if _GIVEN.search(t.teks[max(m.start() - _NEAR, 0) : m.start()])}
    if len(given) < 2:
        return
    told = {_THIRD} if given == {1, 2} else set[int]()
    for teks, match in uses:
        number = _number(match)
        if number not in given and number not in told:
            told.add(number)
            yield Pelanggaran(
                f"sebutan “{' '.join(match[0].split())}” dipakai, tetapi tidak ada pihak yang disebut demikian",
                bahan.at(teks.alamat),
                "Sesuaikan dengan sebutan para pihak pada bagian pembuka.",
            )


def _mixed(bahan: BahanNaskah, uses: list[tuple[TeksBeralamat, re.Match[str]]]) -> Iterator[Pelanggaran]:
    """At the first place of the label that is used less."""
    first = [(t, m) for t, m in uses if _number(m) == 1]
    as_pertama = [(t, m) for t, m in first if _word(m) == _FIRST]
    as_kesatu = [(t, m) for t, m in first if _word(m) != _FIRST]
    if as_pertama and as_kesatu:
        fewer = min(as_kesatu, as_pertama, key=len)
        teks, match = fewer[0]
        other = "PIHAK KESATU" if fewer is as_pertama else "PIHAK PERTAMA"
        yield Pelanggaran(
            f"naskah ini memakai “{' '.join(match[0].split())}” ({len(fewer)} kali) di samping “{other}”",
            bahan.at(teks.alamat),
            "Pakai satu cara penyebutan di seluruh naskah.",
        )


def _word(match: re.Match[str]) -> str:
    return re.sub(r"^KE\s", "KE", " ".join(match[1].upper().split()))


def _number(match: re.Match[str]) -> int:
    return _NUMBER[_word(match)]


ATURAN = Aturan(
    kode="label-pihak",
    tingkat=Tingkat.GALAT,
    judul="Sebutan para pihak tetap dan sudah diberikan",
    alasan=(
        "PIHAK KESATU dan PIHAK PERTAMA sama-sama lazim, tetapi tidak dalam satu naskah. Sebutan yang tidak pernah diberikan kepada "
        "siapa pun biasanya sisa naskah lain. “Pihak ketiga” di antara dua pihak berarti orang lain dan tidak dinilai."
    ),
    dasar=(),
    contoh_salah=(
        "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\n"
        "I. A, selanjutnya disebut PIHAK KESATU.\nII. B, selanjutnya disebut PIHAK KEDUA.\n"
        "Pasal 1\nBIAYA\nPIHAK PERTAMA menanggung biayanya."
    ),
    contoh_benar=(
        "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\n"
        "I. A, selanjutnya disebut PIHAK KESATU.\nII. B, selanjutnya disebut PIHAK KEDUA.\n"
        "Pasal 1\nBIAYA\nPIHAK KESATU menanggung biayanya."
    ),
    periksa=_check,
)
