"""Line ends: what was wrapped, what was broken, and what is a word with a hyphen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.pdf.sambung import join_lines, join_two

KNOWN = frozenset({"pelaksanaan", "kerja", "per", "antar-daerah"})


@pytest.mark.parametrize(
    ("one", "two", "whole"),
    [
        ("Kerja", "Sama", "Kerja Sama"),
        ("Undang-", "Undang Nomor 23", "Undang-Undang Nomor 23"),
        ("perundang-", "undangan", "perundang-undangan"),
        ("masing-", "masing", "masing-masing"),
        ("sehari-", "hari", "sehari-hari"),
        ("bersama-", "sama", "bersama-sama"),
        ("Bulan ke-", "4", "Bulan ke-4"),
        ("dinas-", "sosial@contoh.example", "dinas-sosial@contoh.example"),
        ("pelak-", "sanaan kegiatan", "pelaksanaan kegiatan"),
        ("antar-", "daerah", "antar-daerah"),
        ("penyeleng-", "garaan", "penyelenggaraan"),
        ("dan/", "atau", "dan/atau"),
        ("5 -", "10", "5 - 10"),
        ("pelak\u00ad", "sanaan", "pelaksanaan"),
        ("10", ".", "10."),
        ("Nomor", "........................", "Nomor ........................"),
    ],
)
def test_line_ends(one: str, two: str, whole: str) -> None:
    assert join_two(one, two, KNOWN) == whole


@given(st.lists(st.text("abcdefg", min_size=1, max_size=8), min_size=1, max_size=12))
def test_plain_words_are_never_joined_nor_lost(words: list[str]) -> None:
    assert join_lines(words, frozenset()).split() == words
