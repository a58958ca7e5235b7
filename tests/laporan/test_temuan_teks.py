"""Findings as text: place first, source line with a caret, never more than twenty, nothing that steers a terminal."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.laporan import Peran, format_ringkasan, format_temuan
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Dasar, Temuan, Tingkat, galat

PLACE = Tempat("specs/x.yaml", "pihak/0/nama", 12, 9)


def caret_line(source: str, kolom: int | None) -> list[str]:
    place = Tempat("x.yaml", "", 3, kolom)
    shown = format_temuan([galat("k", "p", place)], lambda _berkas, _baris: source)
    return shown.splitlines()[1:-1]


def test_one_finding_in_full() -> None:
    temuan = Temuan(
        "jangka-waktu",
        Tingkat.GALAT,
        "jangka waktu melampaui batas",
        PLACE,
        "pendekkan menjadi 5 tahun",
        (Dasar("pp-28-2018", "Pasal 2", True), Dasar("praktik")),
    )
    assert format_temuan([temuan], lambda _berkas, _baris: "  nama: Garut\n") == (
        "specs/x.yaml:12:9: galat: jangka waktu melampaui batas [jangka-waktu]\n"
        "    12 |   nama: Garut\n"
        "       |         ^\n"
        "    saran: Pendekkan menjadi 5 tahun.\n"
        "    dasar: pp-28-2018 Pasal 2; praktik\n"
        "1 galat\n"
    )


@pytest.mark.parametrize(
    ("place", "head"),
    [
        (Tempat("a.yaml", "", 3), "a.yaml:3: galat: p [k]"),
        (Tempat("a.yaml", "pihak/0"), "a.yaml: pihak/0: galat: p [k]"),
        (Tempat("a.docx", alamat="pasal-5/ayat-2"), "a.docx: Pasal 5 ayat (2): galat: p [k]"),
        (Tempat("a.docx"), "a.docx: galat: p [k]"),
        (Tempat(jalur="pihak/0"), "pihak/0: galat: p [k]"),
        (Tempat(), "galat: p [k]"),
        (Tempat("a\n\x1b[2J.yaml", "", 1), "a \\x1b[2J.yaml:1: galat: p [k]"),
    ],
)
def test_places(place: Tempat, head: str) -> None:
    assert format_temuan([galat("k", "p", place)]).splitlines()[0] == head


@pytest.mark.parametrize(
    ("dasar", "words"),
    [
        (Dasar("praktik"), "praktik"),
        (Dasar("belum diverifikasi"), "belum diverifikasi"),
        (Dasar("uu-1-2020", "Pasal 3"), "uu-1-2020 Pasal 3 (belum diverifikasi)"),
        (Dasar("uu-1-2020", "Pasal 3", True), "uu-1-2020 Pasal 3"),
    ],
)
def test_only_regulations_are_unverified(dasar: Dasar, words: str) -> None:
    assert f"    dasar: {words}\n" in format_temuan([Temuan("k", Tingkat.INFO, "p", dasar=(dasar,))])


def test_a_line_and_an_address_are_both_shown() -> None:
    place = Tempat("a.yaml", "", 3, 1, "pasal-5")
    assert "    letak: Pasal 5\n" in format_temuan([galat("k", "p", place)])


@pytest.mark.parametrize(
    ("source", "kolom", "expected"),
    [
        ("nama: x", 7, ["     3 | nama: x", "       |       ^"]),
        ("\tnama: x", 2, ["     3 |     nama: x", "       |     ^"]),
        ("市: x", 4, ["     3 | 市: x", "       |     ^"]),
        ("e\u0301: x", 5, ["     3 | e\u0301: x", "       |    ^"]),
        ("a: \x1b[2Jx", 4, ["     3 | a: \\x1b[2Jx", "       |    ^"]),
        ("nama: x", 99, ["     3 | nama: x", "       |        ^"]),
        ("nama: x", None, ["     3 | nama: x"]),
        ("   ", 1, []),
    ],
)
def test_the_caret(source: str, kolom: int | None, expected: list[str]) -> None:
    assert caret_line(source, kolom) == expected


@given(
    source=st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=400),
    kolom=st.integers(1, 500),
)
def test_a_source_line_stays_short_and_harmless(source: str, kolom: int) -> None:
    for line in caret_line(source, kolom):
        assert "\x1b" not in line
        assert "\n" not in line
        assert len(line) <= 400


def test_a_long_line_is_cut_around_the_caret() -> None:
    line, caret = caret_line("x" * 5000 + "!" + "y" * 5000, 5001)
    assert len(line) < 130
    assert line[caret.index("^")] == "!"


def test_no_source_where_it_cannot_be_read() -> None:
    assert format_temuan([galat("k", "p", PLACE)], lambda _berkas, _baris: None).count("\n") == 2


def test_many_findings_show_the_gravest_in_their_order() -> None:
    warnings = [Temuan("w", Tingkat.PERINGATAN, f"peringatan-{n}-") for n in range(30)]
    errors = [galat("g", f"galat-{n}-") for n in range(27)]
    shown = format_temuan([*warnings, *errors])
    assert re.findall(r"galat-(\d+)-", shown) == [str(n) for n in range(20)]
    assert "peringatan-" not in shown
    assert shown.endswith("… dan 37 lagi (semuanya ditampilkan dengan -v)\n27 galat, 30 peringatan\n")
    assert "lagi" not in format_temuan([*warnings, *errors], maks=None)


@given(
    levels=st.lists(st.sampled_from(list(Tingkat)), max_size=60),
    maks=st.one_of(st.none(), st.integers(1, 30)),
)
def test_nothing_is_lost_from_the_count(levels: list[Tingkat], maks: int | None) -> None:
    shown = format_temuan([Temuan("k", level, f"<{i}>") for i, level in enumerate(levels)], maks=maks)
    numbers = [int(n) for n in re.findall(r"<(\d+)>", shown)]
    left = re.search(r"dan (\d+) lagi", shown)
    assert len(numbers) + (int(left[1]) if left else 0) == len(levels)
    assert numbers == sorted(numbers)
    assert maks is None or len(numbers) <= maks


def test_no_findings_no_text() -> None:
    assert format_temuan([]) == ""
    assert format_ringkasan([]) == "tidak ada temuan"


def test_paint_and_names_come_from_outside() -> None:
    def paint(peran: Peran, teks: str) -> str:
        return f"<{peran}>{teks}</>"

    temuan = Temuan("k", Tingkat.INFO, "p", PLACE, dasar=(Dasar("pp-28-2018", "Pasal 2", True),))
    shown = format_temuan([temuan], lambda _berkas, _baris: "abc", cat=paint, sebut=str.upper)
    assert "<tempat>specs/x.yaml:12:9</>: <info>info:</> p <kode>[k]</>" in shown
    assert "dasar: PP-28-2018 Pasal 2\n" in shown
    assert "<penunjuk>^</>" in shown


def test_a_hostile_message_cannot_steer_the_terminal() -> None:
    shown = format_temuan([galat("k", "a\x1b[2J\u202eb\nc", saran="d\x07\ne")])
    assert "\x1b" not in shown
    assert "a\\x1b[2J\\u202eb\n    c [k]" in shown
    assert "    saran: D\\x07\n           e.\n" in shown


def test_what_is_less_certain_says_so_and_is_counted() -> None:
    sure = galat("k", "p")
    shown = format_temuan([sure, replace(sure, pasti=False)])
    assert shown.splitlines() == [
        "galat: p [k]",
        "galat: p (kurang pasti: dibaca dari PDF) [k]",
        "2 galat (1 di antaranya kurang pasti)",
    ]
