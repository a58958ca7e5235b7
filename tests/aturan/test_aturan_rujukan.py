"""References are read in every way that people write them; those into laws and other papers are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.aturan.rujukan import find_rujukan
from kerja_sama_docs.naskah import Bagian, Naskah, Paragraf, Pasal


def read(text: str) -> list[str]:
    """What a sentence of Pasal 3 ayat (2) refers to."""
    blok = (Paragraf(Bagian.PASAL, text, alamat="pasal-3/ayat-2"),)
    return [str(r) for r in find_rujukan(Naskah("uji.docx", blok, (Pasal("3", "UJI"),)))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sebagaimana dimaksud dalam Pasal 5 dilaksanakan", ["Pasal 5"]),
        ("sebagaimana dimaksud pada ayat (1) dibayar", ["Pasal 3 ayat (1)"]),
        ("dalam Pasal 4 ayat (1) huruf a dan huruf b", ["Pasal 4 ayat (1) huruf a", "Pasal 4 ayat (1) huruf b"]),
        ("dalam Pasal 4 ayat (1) huruf a, b, dan c berlaku", [f"Pasal 4 ayat (1) huruf {c}" for c in "abc"]),
        ("Pasal 5, 6, dan 7 berlaku", ["Pasal 5", "Pasal 6", "Pasal 7"]),
        ("Pasal 5, Pasal 6 dan Pasal 7", ["Pasal 5", "Pasal 6", "Pasal 7"]),
        ("pada ayat (1), (2) dan (3)", ["Pasal 3 ayat (1)", "Pasal 3 ayat (2)", "Pasal 3 ayat (3)"]),
        ("pada ayat (1) sampai dengan ayat (3)", ["Pasal 3 ayat (1)", "Pasal 3 ayat (3)"]),
        ("dalam pasal 4 ayat 2 di atas", ["Pasal 4 ayat (2)"]),
        ("pada ayat (2) Pasal 6", ["Pasal 6 ayat (2)"]),
        ("huruf a ayat (2) Pasal 6", ["Pasal 6 ayat (2) huruf a"]),
        ("ayat (1) dari Pasal 6 atau ayat (2) dalam Pasal 7", ["Pasal 6 ayat (1)", "Pasal 7 ayat (2)"]),
        ("ayat (1) dan ayat (2) Pasal 6", ["Pasal 6 ayat (1)", "Pasal 6 ayat (2)"]),
        ("ayat (1) dan Pasal 6", ["Pasal 3 ayat (1)", "Pasal 6"]),
        ("Pasal 4 ayat (1) huruf b angka 2", ["Pasal 4 ayat (1) huruf b angka 2"]),
        ("Pasal 5A dan Pasal 6 ayat (2a)", ["Pasal 5A", "Pasal 6 ayat (2a)"]),
        ("Pasal IV dan Pasal V", ["Pasal IV", "Pasal V"]),
        ("dalam Pasal 5 dan 7 (tujuh) hari kerja", ["Pasal 5"]),
        ("dalam Pasal 5 dan 30 hari kerja", ["Pasal 5"]),
        ("PASAL 5", ["Pasal 5"]),
        ("huruf a diberitahukan", []),
        ("Pasal 65 ayat (1) Undang-Undang Nomor 23 Tahun 2014", []),
        ("Pasal 1266 dan Pasal 1267 Kitab Undang-Undang Hukum Perdata", []),
        ("Pasal 1266 dan Pasal 1267 dikesampingkan", []),
        ("Undang-Undang Nomor 23 Tahun 2014 khususnya Pasal 65", []),
        ("Pasal 5 Kesepakatan Bersama antara PARA PIHAK", []),
        ("Pasal 5 Perjanjian Kerja Sama ini", ["Pasal 5"]),
        ("sesuai peraturan perundang-undangan dan Pasal 5", ["Pasal 5"]),
    ],
)  # fmt: skip
def test_a_sentence_refers_to(text: str, found: list[str]) -> None:
    assert read(text) == found


@given(
    st.lists(
        st.sampled_from(
            ["Pasal 5", "ayat (1)", "huruf a", "angka 2", ",", " dan ", " dari ", "7", "(2)", "b", " ", ";"]
        ),
        max_size=40,
    )
)
def test_any_words_are_read(parts: list[str]) -> None:
    for reference in read(" ".join(parts)):
        assert reference.startswith("Pasal ")


def test_a_long_list_costs_little() -> None:
    assert len(read("Pasal " + ", ".join(str(n % 150 + 1) for n in range(20_000)))) == 20_000
