"""Order of legal bases: by rank, then by time (UU 12/2011 Pasal 7 and 8, Lampiran II no 43)."""

from __future__ import annotations

import re
from typing import Final

from kerja_sama_docs.bahasa import parse_romawi
from kerja_sama_docs.peraturan.model import JenisPeraturan, Peraturan

SortKey = tuple[int, bool, bool, int, int, str, str]

_OF_RANK_OF_LAW: Final = frozenset(
    {JenisPeraturan.UNDANG_UNDANG, JenisPeraturan.UNDANG_UNDANG_DARURAT, JenisPeraturan.PERPPU}
)
_RANK: Final = {
    jenis: place for place, jenis in enumerate(JenisPeraturan) if jenis not in _OF_RANK_OF_LAW
} | dict.fromkeys(_OF_RANK_OF_LAW, list(JenisPeraturan).index(JenisPeraturan.UNDANG_UNDANG))

_REGENCY: Final = ("Kabupaten ", "Kota ", "Bupati ", "Wali Kota ", "Walikota ")


def sort_key(p: Peraturan, dahulu: frozenset[str] = frozenset()) -> SortKey:
    """Key for `sorted`: rank, then those in `dahulu` (ids, e.g. the formation laws), then year and number.

    Undang-undang, undang-undang darurat and Perppu share a rank; among regional regulations those of provinces come
    before those of regencies and cities. `dahulu` never lifts a regulation above its rank.
    """
    return (
        _RANK[p.jenis],
        p.penetap.startswith(_REGENCY),
        p.id not in dahulu,
        p.tahun,
        number_of(p),
        p.penetap,
        p.id,
    )


def number_of(p: Peraturan) -> int:
    """Take the number as an integer: 23 of "23", 3 of "03/PRT/M/2013", 32 of "P.32/MENLHK/…", 15 of "XV/MPR/1998"."""
    roman = parse_romawi(p.nomor.partition("/")[0])
    if roman is not None:
        return roman
    digits = re.search(r"[0-9]{1,9}", p.nomor)
    return int(digits[0]) if digits else 0
