"""Number words against a parser written another way, and the hard cases."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kerja_sama_docs import bahasa

NUMBERS = st.one_of(
    st.integers(0, bahasa.BATAS_TERBILANG - 1),
    # groups of 000, 001, 010 … are where speakers of numbers go wrong
    st.lists(st.sampled_from([0, 1, 2, 10, 11, 12, 19, 20, 100, 101, 110, 111, 999]), max_size=6).map(
        lambda groups: sum(group * 1000**power for power, group in enumerate(groups))
    ),
)
UNITS = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
BELOW_THOUSAND = re.compile(
    rf"(?:(?:(?P<hundreds>{'|'.join(UNITS)}) ratus|(?P<hundred>seratus)) ?)?"
    rf"(?:(?P<teen>{'|'.join(UNITS[1:])}) belas|(?P<eleven>sebelas)|(?P<ten>sepuluh)"
    rf"|(?:(?P<tens>{'|'.join(UNITS[1:])}) puluh ?)?(?P<units>{'|'.join(UNITS)})?)"
)


def hear_group(text: str) -> int:
    match = BELOW_THOUSAND.fullmatch(text)
    assert match and text and text == text.strip(), text

    def digit(name: str) -> int:
        return UNITS.index(match[name]) + 1 if match[name] else 0

    hundreds = 1 if match["hundred"] else digit("hundreds")
    rest = 10 if match["ten"] else 11 if match["eleven"] else 10 + digit("teen") if match["teen"] else 0
    assert digit("hundreds") != 1, "satu ratus"
    return hundreds * 100 + rest + digit("tens") * 10 + digit("units")


def hear(text: str) -> int:
    """Parse in another way: cut the sentence at its group names, from the largest down."""
    if text == "nol":
        return 0
    total = 0
    for power, name in ((5, "kuadriliun"), (4, "triliun"), (3, "miliar"), (2, "juta")):
        head, found, tail = text.partition(f" {name}")
        if found:
            total, text = total + hear_group(head) * 1000**power, tail.removeprefix(" ")
    if text == "seribu" or text.startswith("seribu "):
        total, text = total + 1000, text.removeprefix("seribu").removeprefix(" ")
    else:
        head, found, tail = text.partition(" ribu")
        if found:
            assert head != "satu", "satu ribu"
            total, text = total + hear_group(head) * 1000, tail.removeprefix(" ")
    return total + (hear_group(text) if text else 0)


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (0, "nol"),
        (1, "satu"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (12, "dua belas"),
        (19, "sembilan belas"),
        (20, "dua puluh"),
        (21, "dua puluh satu"),
        (100, "seratus"),
        (101, "seratus satu"),
        (110, "seratus sepuluh"),
        (111, "seratus sebelas"),
        (200, "dua ratus"),
        (999, "sembilan ratus sembilan puluh sembilan"),
        (1000, "seribu"),
        (1001, "seribu satu"),
        (1100, "seribu seratus"),
        (2000, "dua ribu"),
        (2023, "dua ribu dua puluh tiga"),
        (11_000, "sebelas ribu"),
        (21_000, "dua puluh satu ribu"),
        (100_000, "seratus ribu"),
        (101_000, "seratus satu ribu"),
        (1_000_000, "satu juta"),
        (1_001_000, "satu juta seribu"),
        (1_001_001, "satu juta seribu satu"),
        (1_000_001, "satu juta satu"),
        (10**9, "satu miliar"),
        (1_500_000_000, "satu miliar lima ratus juta"),
        (10**12 + 1000, "satu triliun seribu"),
        (10**15 + 10**6, "satu kuadriliun satu juta"),
        (
            10**18 - 1,
            " ".join(
                f"sembilan ratus sembilan puluh sembilan {name}".strip()
                for name in ("kuadriliun", "triliun", "miliar", "juta", "ribu", "")
            ),
        ),
    ],
)
def test_hard_cases(n: int, words: str) -> None:
    assert bahasa.terbilang(n) == words
    assert bahasa.parse_terbilang(words) == n
    assert hear(words) == n


@settings(max_examples=500)
@given(NUMBERS)
@example(1_001_000)
def test_an_independent_listener_hears_the_number(n: int) -> None:
    words = bahasa.terbilang(n)
    assert hear(words) == n
    assert bahasa.parse_terbilang(words) == n
    assert bahasa.parse_terbilang(f"  {words.title()} ".replace(" ", "  ")) == n


def test_every_number_to_twelve_thousand() -> None:
    words = [bahasa.terbilang(n) for n in range(12_000)]
    assert [hear(w) for w in words] == list(range(12_000))
    assert [bahasa.parse_terbilang(w) for w in words] == list(range(12_000))


VOCABULARY = [
    *["nol", *UNITS, "sepuluh", "sebelas", "seratus", "seribu", "belas", "puluh", "ratus"],
    *["ribu", "juta", "miliar", "triliun", "kuadriliun", "milyar", "dan"],
]


@settings(max_examples=500)
@given(st.lists(st.sampled_from(VOCABULARY), max_size=7).map(" ".join))
def test_only_words_we_would_write_are_understood(text: str) -> None:
    value = bahasa.parse_terbilang(text)
    assert value is None or bahasa.terbilang(value) == text


@pytest.mark.parametrize(
    "text",
    [
        *["", " ", "satu ribu", "satu ratus", "satu puluh", "satu belas", "dua puluh nol", "lima dan enam"],
        *["satu milyar", "seratus seratus", "ribu", "juta seribu", "seribu juta", "dua satu", "5", "-satu"],
        *["satu juta dua juta", "duapuluh", "sepuluh ribu dua ribu", "satu " * 1000],
    ],
)
def test_malformed_words_are_no_number(text: str) -> None:
    assert bahasa.parse_terbilang(text) is None


@pytest.mark.parametrize("n", [-1, 10**18])
def test_numbers_without_words_are_refused(n: int) -> None:
    with pytest.raises(ValueError, match="di luar jangkauan"):
        bahasa.terbilang(n)


@given(NUMBERS)
def test_digits_with_words_round_trip(n: int) -> None:
    assert bahasa.parse_bertitik(bahasa.bertitik(n)) == n == bahasa.parse_bertitik(str(n))
    assert bahasa.parse_dengan_terbilang(bahasa.dengan_terbilang(n)) == n
    assert bahasa.parse_dengan_terbilang(f"{n} ({bahasa.terbilang(n)})") == n


def test_digits_with_words_must_agree() -> None:
    assert bahasa.dengan_terbilang(5) == "5 (lima)"
    assert bahasa.dengan_terbilang(1500) == "1.500 (seribu lima ratus)"
    for wrong in ("5 (enam)", "5", "5 ()", "(lima)", "1.50 (seratus lima puluh)", "05 (lima)"):
        assert bahasa.parse_dengan_terbilang(wrong) is None, wrong


@pytest.mark.parametrize(
    "text", ["", "1.50", "1.0000", ".5", "5.", "01", "1,5", "-1", "١", "1.000.00", "9" * 5000]
)
def test_malformed_digits_are_no_number(text: str) -> None:
    assert bahasa.parse_bertitik(text) is None


def test_roman_numerals() -> None:
    table = {1: "I", 4: "IV", 9: "IX", 14: "XIV", 40: "XL", 49: "XLIX", 90: "XC", 400: "CD", 1994: "MCMXCIV"}
    assert {n: bahasa.romawi(n) for n in table} == table
    worth = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    for n in range(1, 4000):
        text = bahasa.romawi(n)
        signs = [worth[c] for c in text]
        assert n == sum(-a if any(b > a for b in signs[i + 1 : i + 2]) else a for i, a in enumerate(signs))
        assert bahasa.parse_romawi(text) == n
        assert re.search(r"(.)\1\1\1", text) is None
    for wrong in ("", "IIII", "iv", "IC", "VX", "MMMM", "A", "IVI"):
        assert bahasa.parse_romawi(wrong) is None
    for out in (0, 4000):
        with pytest.raises(ValueError, match="Romawi"):
            bahasa.romawi(out)


def test_letters_are_words_own() -> None:
    table = {1: "a", 2: "b", 26: "z", 27: "aa", 28: "bb", 52: "zz", 53: "aaa", 780: "z" * 30}
    assert {n: bahasa.huruf(n) for n in table} == table
    assert len({bahasa.huruf(n) for n in range(1, 781)}) == 780
    for out in (0, 781):
        with pytest.raises(ValueError, match="huruf"):
            bahasa.huruf(out)


def test_ordinals() -> None:
    table = {1: "kesatu", 2: "kedua", 3: "ketiga", 10: "kesepuluh", 11: "kesebelas", 12: "kedua belas"}
    assert {n: bahasa.urutan(n) for n in table} == table
    assert [bahasa.urutan_pertama(n) for n in (1, 2, 21)] == ["pertama", "kedua", "kedua puluh satu"]
    for out in (0, -1):
        with pytest.raises(ValueError, match="urutan"):
            bahasa.urutan_pertama(out)
