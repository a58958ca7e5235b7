"""Lists, capitals and suggestions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.bahasa import gabung, judul, kapital, nearest, parse_romawi, romawi


@pytest.mark.parametrize(
    ("items", "text"),
    [([], ""), (["a"], "a"), (["a", "b"], "a dan b"), (["a", "b", "c"], "a, b, dan c")],
)
def test_lists(items: list[str], text: str) -> None:
    assert gabung(items) == text
    assert gabung(tuple(items), "dan/atau") == text.replace("dan", "dan/atau")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("KERJA SAMA DAERAH DENGAN DAERAH LAIN", "Kerja Sama Daerah dengan Daerah Lain"),
        ("dinas kependudukan dan pencatatan sipil", "Dinas Kependudukan dan Pencatatan Sipil"),
        ("dengan hormat", "Dengan Hormat"),
        ("“dengan hormat” untuk yang hadir", "“Dengan Hormat” untuk yang Hadir"),
        ("undang-undang dan obat-obatan", "Undang-Undang dan Obat-obatan"),
        ("kawasan b-bintan", "Kawasan B-Bintan"),
        ("KABUPATEN SAROLANGUN-BANGKO", "Kabupaten Sarolangun-Bangko"),
        ("DAERAH TINGKAT II", "Daerah Tingkat II"),
        ("PEMERINTAH KABUPATEN/KOTA DAN/ATAU PROVINSI", "Pemerintah Kabupaten/Kota dan/atau Provinsi"),
        ("dinas kesehatan (bagian i)", "Dinas Kesehatan (Bagian I)"),
        ("UPTD pelayanan e-Government", "UPTD Pelayanan e-Government"),
        ("Jum'at  di\tJambi", "Jum'at  di\tJambi"),
        ("123 pasal", "123 Pasal"),
        ("KERJA SAMA ANTAR DAERAH", "Kerja Sama antar Daerah"),
        ("Kerja Sama Antar Daerah", "Kerja Sama antar Daerah"),
        ("", ""),
    ],
)
def test_titles(text: str, title: str) -> None:
    assert judul(text) == title
    assert judul(title) == title


@given(st.text(st.sampled_from("abcdi -/()'UX"), max_size=30))
def test_titles_change_nothing_but_capitals(text: str) -> None:
    assert judul(text).casefold() == text.casefold()
    assert kapital(judul(text)) == kapital(text)


@given(st.integers(1, 39))
def test_roman_numerals_in_titles(n: int) -> None:
    assert parse_romawi(judul(f"bab {romawi(n).lower()}").removeprefix("Bab ")) == n


def test_capitals() -> None:
    assert kapital("Pemerintah Kabupaten Muaro Jambi") == "PEMERINTAH KABUPATEN MUARO JAMBI"


KEYS = ["jangka_waktu", "pihak", "pejabat", "Peraturan", "pembiayaan"]


def test_suggestions() -> None:
    assert nearest("jangkawaktu", KEYS) == ("jangka_waktu",)
    assert nearest("PERATURAN", KEYS) == ("Peraturan",)
    assert nearest("pehak", KEYS) == ("pihak",)
    assert nearest("xyz", KEYS) == nearest("", KEYS) == nearest("pihak", []) == ()
    assert nearest("pihak", KEYS, limit=0) == ()
    assert nearest("pihak" * 1000, KEYS) == ()
    assert nearest("abd", ["abx", "aby", "abx"], limit=5) == ("abx", "aby"), "ties keep their order"


@given(st.lists(st.text(max_size=8), max_size=6), st.text(max_size=8), st.integers(1, 4))
def test_suggestions_come_from_the_choices(choices: list[str], word: str, limit: int) -> None:
    found = nearest(word, choices, limit)
    assert len(found) == len(set(found)) <= limit
    assert set(found) <= set(choices)
    if word in choices and word:
        assert found[0].casefold() == word.casefold()
