"""Amounts of money in whole rupiah."""

from __future__ import annotations

import re
from typing import Final

from kerja_sama_docs.bahasa.angka import bertitik, parse_bertitik, parse_terbilang, terbilang

_MAX_TEXT: Final = 1000


def rupiah(n: int) -> str:
    """Write the amount in digits, without a space after "Rp" as EYD wants: "Rp1.500.000.000,00".

    Raises ValueError when the amount is negative.
    """
    if n < 0:
        raise ValueError(f"jumlah uang {n} tidak boleh kurang dari nol")
    return f"Rp{bertitik(n)},00"


def rupiah_terbilang(n: int) -> str:
    """Write the amount in digits and words: "Rp1.500,00 (seribu lima ratus rupiah)".

    Raises ValueError when the amount is negative or too large for words.
    """
    return f"{rupiah(n)} ({terbilang(n)} rupiah)"


def parse_rupiah(text: str) -> int | None:
    """Read "Rp1.500,00", with or without ",00" (or ",-"), words in brackets, or a space after "Rp".

    None for anything else, in particular for wrongly placed dots ("Rp1.50"), for sen, and for words in brackets that
    say another amount than the digits: such an amount must be looked at by a person.
    """
    if len(text) > _MAX_TEXT:
        return None
    match = re.fullmatch(r"\s*Rp\.?\s?([0-9.]+?)(?:,00|,-)?(?:\s*\((.*)\s+rupiah\))?\s*", text, re.IGNORECASE)
    if match is None:
        return None
    value = parse_bertitik(match[1])
    if match[2] is not None and parse_terbilang(match[2]) != value:
        return None
    return value
