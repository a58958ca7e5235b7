"""Counting through the paragraphs as Word does."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from kerja_sama_docs.word.angka import format_number
from kerja_sama_docs.word.penomoran import HIGHEST, LEVELS, UNSTATED, Daftar

PLACE: Final = re.compile(r"%([1-9])")
BULLET: Final = "•"


class Penghitung:
    """Counts through one story. Counters belong to the abstract list, so two lists on one base go on counting."""

    def __init__(self, lists: Mapping[int, Daftar]) -> None:
        self._lists = lists
        self._counts: dict[str, list[int | None]] = {}
        self._started: set[tuple[int, int]] = set()

    def next_number(self, list_id: int, level: int) -> str:
        """Count one paragraph and give its number as printed; "" if the list does not exist."""
        daftar = self._lists.get(list_id)
        if daftar is None:
            return ""
        counts = self._counts.setdefault(daftar.induk, [None] * LEVELS)
        for higher in range(level):
            # A level that is skipped counts as used: the first "1." after "1.1" is "2." (Microsoft Q110380).
            if counts[higher] is None:
                counts[higher] = _start(daftar, higher)
        self._advance(daftar, list_id, level, counts)
        for deeper in range(level + 1, LEVELS):
            rule = daftar.tingkat.get(deeper, UNSTATED).ulang
            if rule is None or level < rule:
                counts[deeper] = None
        return _number_text(daftar, level, counts)

    def _advance(self, daftar: Daftar, list_id: int, level: int, counts: list[int | None]) -> None:
        current = counts[level]
        if level in daftar.mulai_ulang and (list_id, level) not in self._started:
            counts[level] = daftar.mulai_ulang[level]
        elif current is None:
            counts[level] = _start(daftar, level)
        else:
            counts[level] = min(current + 1, HIGHEST)
        self._started.add((list_id, level))


def _start(daftar: Daftar, level: int) -> int:
    return daftar.mulai_ulang.get(level, daftar.tingkat.get(level, UNSTATED).mulai)


def _number_text(daftar: Daftar, level: int, counts: list[int | None]) -> str:
    shape = daftar.tingkat.get(level)
    if shape is None:
        return ""
    if shape.bentuk == "bullet":
        return BULLET if shape.teks and not shape.teks.isascii() else shape.teks.strip()

    def count_at(match: re.Match[str]) -> str:
        wanted = int(match[1]) - 1
        other = daftar.tingkat.get(wanted, UNSTATED)
        number = counts[wanted]
        form = "decimal" if shape.legal and other.bentuk != "none" else other.bentuk
        return format_number(other.mulai if number is None else number, form)

    return " ".join(PLACE.sub(count_at, shape.teks).split())
