"""Plain tables: aligned, wrapped, nothing lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.laporan import Peran, format_tabel
from kerja_sama_docs.laporan.layar import columns

HEADING = ("Dokumen", "Versi", "Berkas")
ROWS = (("PKS Dinas Kesehatan", "1", "drafts/kesehatan/pks.v1.docx"), ("MoU", "12", "drafts/mou.docx"))
CELL = st.text(alphabet="ab市 \u0301", max_size=30)


def test_a_table() -> None:
    assert format_tabel(HEADING, ROWS, kanan=frozenset({1})) == (
        "Dokumen              Versi  Berkas\n"
        "PKS Dinas Kesehatan      1  drafts/kesehatan/pks.v1.docx\n"
        "MoU                     12  drafts/mou.docx\n"
    )


def test_a_narrow_table_wraps() -> None:
    assert format_tabel(HEADING, ROWS, lebar=36) == (
        "Dokumen        Versi  Berkas\n"
        "PKS Dinas      1      drafts/kesehat\n"
        "Kesehatan             an/pks.v1.docx\n"
        "MoU            12     drafts/mou.doc\n"
        "                      x\n"
    )


def test_only_the_heading_is_painted() -> None:
    def paint(peran: Peran, teks: str) -> str:
        assert peran is Peran.KEPALA
        return f"<{teks}>"

    lines = format_tabel(("A",), [("b",)], cat=paint).splitlines()
    assert lines == ["<A>", "b"]


def test_no_rows_no_table() -> None:
    assert format_tabel(HEADING, []) == ""


def test_rows_of_another_length_are_refused() -> None:
    with pytest.raises(ValueError, match="as many cells"):
        format_tabel(HEADING, [("a",)])


def test_hostile_cells_stay_in_their_line() -> None:
    assert format_tabel(("A",), [("x\ny\x1b[2J",)]).splitlines() == ["A", "x y\\x1b[2J"]


@given(st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=5), st.integers(28, 100))
def test_it_fits_and_loses_no_letter(rows: list[tuple[str, str, str]], lebar: int) -> None:
    text = format_tabel(("Satu", "Dua", "Tiga"), rows, lebar=lebar)
    assert all(columns(line) <= lebar for line in text.splitlines())
    letters = sorted(c for row in rows for cell in row for c in cell if not c.isspace())
    assert sorted(c for line in text.splitlines()[1:] for c in line if not c.isspace()) == letters
