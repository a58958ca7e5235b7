"""The naskah: addresses of units, and its form as plain text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.naskah import (
    Bagian,
    Baris,
    Jenis,
    Naskah,
    Paragraf,
    Pasal,
    Satuan,
    Sel,
    Tabel,
    fold_blanks,
    iter_pasal_units,
    naskah_to_text,
    pasal_to_text,
)

LIST = (
    Satuan(Jenis.HURUF, "a", "satu:", (Satuan(Jenis.ANGKA, "1", "x", (Satuan(Jenis.SUBHURUF, "a", "y"),)),)),
    Satuan(Jenis.HURUF, "b", "dua"),
)
PASAL = Pasal(
    "5A",
    "Isi",
    (
        Satuan(Jenis.AYAT, "1", "Awal:", (*LIST, Satuan(Jenis.PARAGRAF, "", "akhir."))),
        Satuan(Jenis.AYAT, "2", "Dua\nbaris."),
    ),
)


def test_addresses() -> None:
    assert [address for address, _ in iter_pasal_units(PASAL)] == [
        "pasal-5A/ayat-1",
        "pasal-5A/ayat-1/huruf-a",
        "pasal-5A/ayat-1/huruf-a/angka-1",
        "pasal-5A/ayat-1/huruf-a/angka-1/subhuruf-a",
        "pasal-5A/ayat-1/huruf-b",
        "pasal-5A/ayat-1/paragraf-1",
        "pasal-5A/ayat-2",
    ]


def test_a_list_below_a_paragraph_is_addressed_by_its_letters() -> None:
    pasal = Pasal(
        "3", "", (Satuan(Jenis.PARAGRAF, "", "Meliputi:", LIST), Satuan(Jenis.PARAGRAF, "", "Tetap."))
    )
    addresses = [address for address, _ in iter_pasal_units(pasal)]
    assert addresses[0] == "pasal-3/paragraf-1"
    assert "pasal-3/huruf-b" in addresses
    assert addresses[-1] == "pasal-3/paragraf-2"


def test_a_pasal_as_text() -> None:
    assert pasal_to_text(PASAL).splitlines() == [
        "Pasal 5A",
        "Isi",
        "(1) Awal:",
        "    a. satu:",
        "        1) x",
        "            a) y",
        "    b. dua",
        "    akhir.",
        "(2) Dua",
        "baris.",
    ]


def test_a_naskah_as_text() -> None:
    blok = (
        Paragraf(Bagian.JUDUL, "JUDUL"),
        Paragraf(Bagian.PASAL, "Isi", "Pasal 1", alamat="pasal-1"),
        Paragraf(Bagian.PASAL, "x", "a.", alamat="pasal-1/ayat-1/huruf-a"),
        Paragraf(Bagian.LAIN, ""),
        Tabel(Bagian.LAMPIRAN, (Baris((Sel(("a", "b")), Sel(("c\nd",)))),)),
    )
    assert naskah_to_text(Naskah("x.docx", blok, ())) == "JUDUL\nPasal 1 Isi\n    a. x\na / b | c / d\n"


@given(st.text(st.sampled_from("ab \t\n\u00a0\r\u2003"), max_size=30))
def test_folding(text: str) -> None:
    folded = fold_blanks(text)
    assert fold_blanks(folded) == folded
    assert folded.split() == text.split()
    assert "  " not in folded
    assert folded == folded.strip()
