"""Addresses in a reader's words: counted from 1, with the number that is printed, and never twice changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.laporan.alamat_teks import make_say_address, say_address, with_words
from kerja_sama_docs.naskah import Bagian, Naskah, Paragraf, Tabel
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import galat


def paragraph(bagian: Bagian, alamat: str, nomor: str = "") -> Paragraf:
    return Paragraf(bagian, "teks", nomor, alamat=alamat)


PAPER = Naskah(
    "x.docx",
    (
        paragraph(Bagian.NOMOR, "nomor/0"),
        paragraph(Bagian.PEMBUKA, "pembuka/0"),
        Tabel(Bagian.PIHAK, (), "pihak/0"),
        paragraph(Bagian.PIHAK, "pihak/1", "II."),
        paragraph(Bagian.MENIMBANG, "menimbang/0"),
        paragraph(Bagian.MENIMBANG, "menimbang/1", "a."),
        *(paragraph(Bagian.DASAR_HUKUM, f"dasar-hukum/{n}", f"{n + 2}.") for n in range(4)),
        paragraph(Bagian.DASAR_HUKUM, "dasar-hukum/4", "1)"),
        paragraph(Bagian.DASAR_HUKUM, "dasar-hukum/5", "1)"),
        paragraph(Bagian.PASAL, "pasal-1"),
        paragraph(Bagian.PASAL, "pasal-1/paragraf-1"),
        paragraph(Bagian.PASAL, "pasal-2/paragraf-1"),
        paragraph(Bagian.PASAL, "pasal-2/paragraf-2"),
        paragraph(Bagian.LAMPIRAN, "lampiran/0"),
        Tabel(Bagian.LAMPIRAN, (), "lampiran/1"),
        paragraph(Bagian.LAMPIRAN, "lampiran/2", "4."),
        Tabel(Bagian.LAMPIRAN, (), "lampiran/3"),
    ),
    (),
)


@pytest.mark.parametrize(
    ("alamat", "words"),
    [
        ("", ""),
        ("pasal-5", "Pasal 5"),
        ("pasal-5A/ayat-2/huruf-a", "Pasal 5A ayat (2) huruf a"),
        ("pasal-5/huruf-b/angka-1", "Pasal 5 huruf b angka 1"),
        ("pasal-5/paragraf-2", "Pasal 5 paragraf ke-2"),
        ("pasal-5/tabel-1/baris-2/sel-3", "Pasal 5, tabel ke-1, baris 2, kolom 3"),
        ("nomor/1", "baris NOMOR ke-2"),
        ("pembuka/0", "pembuka"),
        ("pembuka/2", "pembuka, paragraf ke-3"),
        ("pihak/0", "identitas para pihak, bagian ke-1"),
        ("dasar-hukum/3", "dasar hukum ke-4"),
        ("lampiran/3/baris-5/sel-4", "lampiran, bagian ke-4, baris 5, kolom 4"),
        ("tanda-tangan/0", "ruang tanda tangan, bagian ke-1"),
        ("judul", "judul"),
        ("pks-uji/nomor/1", "pks-uji: baris NOMOR ke-2"),
        ("kesepakatan-bersama/pasal-5/ayat-2", "kesepakatan-bersama: Pasal 5 ayat (2)"),
        ("pks-uji", "pks-uji"),
        ("entah/apa/3", "entah/apa/3"),
        ("nomor/x", "nomor/x"),
    ],
)
def test_without_the_paper(alamat: str, words: str) -> None:
    assert say_address(alamat) == words


@pytest.mark.parametrize(
    ("alamat", "words"),
    [
        ("dasar-hukum/2", "dasar hukum angka 4"),
        ("pks-uji/dasar-hukum/2", "pks-uji: dasar hukum angka 4"),
        ("dasar-hukum/5", "dasar hukum ke-6"),
        ("menimbang/1", "menimbang huruf a"),
        ("menimbang/0", "menimbang ke-1"),
        ("pihak/0", "identitas para pihak, bagian ke-1"),
        ("pihak/1", "identitas para pihak angka II"),
        ("lampiran/1/baris-5/sel-4", "lampiran, tabel ke-1, baris 5, kolom 4"),
        ("lampiran/3", "lampiran, tabel ke-2"),
        ("lampiran/2", "lampiran, bagian ke-3"),
        ("pasal-1/paragraf-1", "Pasal 1"),
        ("pasal-2/paragraf-1", "Pasal 2 paragraf ke-1"),
    ],
)
def test_with_the_paper(alamat: str, words: str) -> None:
    assert say_address(alamat, PAPER) == words


ADDRESSES = st.one_of(
    st.builds(
        "/".join,
        st.lists(
            st.sampled_from(
                [
                    "pks-x",
                    "pasal-5",
                    "ayat-2",
                    "huruf-a",
                    "paragraf-1",
                    "tabel-1",
                    "baris-3",
                    "sel-1",
                    "0",
                    "7",
                    "",
                ]
                + [b.value for b in Bagian]
            ),
            max_size=5,
        ),
    ),
    st.text(max_size=30),
    st.sampled_from([b.alamat for b in PAPER.blok]),
)


@given(ADDRESSES)
def test_words_that_are_said_stay(alamat: str) -> None:
    for paper in (None, PAPER):
        say = make_say_address(paper)
        words = say(alamat)
        assert say_address(words) == words
        assert bool(words) == bool(alamat)


def test_blocks_of_one_paper_have_different_words() -> None:
    words = [say_address(b.alamat, PAPER) for b in PAPER.blok]
    assert len(set(words)) == len(words) - 1  # a pasal and its only paragraph are one place
    assert not any("/" in w for w in words)


def test_findings_with_words_keep_everything_else() -> None:
    one, other = (galat("k", "p", Tempat("a.yaml", "b", 1, 2, alamat)) for alamat in ("nomor/0", "nomor/1"))
    said, same = with_words([one, other], {one.tempat: "di sana"})
    assert said.tempat == Tempat("a.yaml", "b", 1, 2, "di sana")
    assert same == other
