"""The parties are labelled in one way, and only labels that were given are used.

KESATU and PERTAMA are both customary, but mixed in one paper they look like two parties. A label counts as given after
"disebut"; where fewer than two are given that way, the paper does it otherwise and use is not judged. Between two
parties, "pihak ketiga" is anybody else, so it needs no giving. Titles of regulations hold "Pihak Ketiga", too: legal
bases are not read. Nor are amendments, which quote the old wording. PIHAK I and PIHAK 1 are labels only in a paper that
gives such ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import TeksBeralamat, is_amendment
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_label import LABEL, PERTAMA, is_given, label_number, label_word
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Tingkat

_THIRD: Final = 3
_OTHERS: Final = re.compile(r"\b(?:tidak|dilarang|selain|tanpa|mana\s?pun|luar|dari|oleh)\b", re.I)
_READ: Final = frozenset(Bagian) - {Bagian.JUDUL, Bagian.DASAR_HUKUM, Bagian.LAMPIRAN, Bagian.CATATAN}


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(is_amendment):
        return
    every = [
        (teks, match) for teks in bahan.once(list_teks) if teks.bagian in _READ and "ihak" in teks.teks.casefold()
        for match in LABEL.finditer(teks.teks)
    ]  # fmt: skip
    given_so = [(t, m) for t, m in every if is_given(t.teks, m)]
    in_digits = any(m[2] for _, m in given_so)
    uses = [(t, m) for t, m in every if m[1] or in_digits]
    yield from _mixed(bahan, uses)
    given = {label_number(m) for _, m in given_so}
    if len(given) < 2:
        return
    told = set[int]()
    for teks, match in uses:
        number = label_number(match)
        is_anybody = number == _THIRD and given == {1, 2}
        if number not in given and number not in told and not (is_anybody and not match[0].isupper()):
            told.add(number)
            yield Pelanggaran(
                f"sebutan “{' '.join(match[0].split())}” dipakai, tetapi tidak ada pihak yang disebut demikian",
                bahan.at(teks.alamat),
                "Sesuaikan dengan sebutan para pihak pada bagian pembuka.",
                _weight(teks.teks) if is_anybody else None,
            )


def _weight(text: str) -> Tingkat:
    """In capitals it looks like a party; only a note where the sentence keeps others out."""
    return Tingkat.INFO if _OTHERS.search(text) else Tingkat.PERINGATAN


def _mixed(bahan: BahanNaskah, uses: list[tuple[TeksBeralamat, re.Match[str]]]) -> Iterator[Pelanggaran]:
    """At the first place of the label that is used less."""
    first = [(t, m) for t, m in uses if label_number(m) == 1 and m[1]]
    as_pertama = [(t, m) for t, m in first if label_word(m) == PERTAMA]
    as_kesatu = [(t, m) for t, m in first if label_word(m) != PERTAMA]
    if as_pertama and as_kesatu:
        fewer = min(as_kesatu, as_pertama, key=len)
        teks, match = fewer[0]
        other = "PIHAK KESATU" if fewer is as_pertama else "PIHAK PERTAMA"
        yield Pelanggaran(
            f"naskah ini memakai “{' '.join(match[0].split())}” ({len(fewer)} kali) di samping “{other}”",
            bahan.at(teks.alamat),
            "Pakai satu cara penyebutan di seluruh naskah.",
        )


ATURAN = Aturan(
    kode="label-pihak",
    tingkat=Tingkat.GALAT,
    judul="Sebutan para pihak tetap dan sudah diberikan",
    alasan=(
        "PIHAK KESATU dan PIHAK PERTAMA sama-sama lazim, tetapi tidak dalam satu naskah. Sebutan yang tidak pernah diberikan kepada "
        "siapa pun biasanya sisa naskah lain. “Pihak ketiga” di antara dua pihak berarti orang lain, dan dinilai hanya bila ditulis dengan huruf besar."
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
