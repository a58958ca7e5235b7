"""Columns that no line rules, and lines that are no columns, drawn by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from kerja_sama_docs.naskah import Naskah, Paragraf, Tabel
from kerja_sama_docs.pdf.alinea import Kolong, Letak, paragraphs_of
from kerja_sama_docs.pdf.baca import read_naskah_pdf
from kerja_sama_docs.pdf.baris import Baris
from kerja_sama_docs.pdf.halaman import Kata
from pdf.pdf_uji import at, pages

WIDE = "Kepala Dinas Perhubungan Kabupaten Contoh yang berkedudukan di Jalan Contoh Nomor 1 Contoh"


def read(tmp_path: Path, *contents: bytes) -> Naskah:
    path = tmp_path / "mitra.pdf"
    path.write_bytes(pages(contents))
    return read_naskah_pdf(path)


def tables(naskah: Naskah) -> list[list[list[str]]]:
    return [
        [[" ".join(cell.teks) for cell in row.sel] for row in b.baris]
        for b in naskah.blok
        if isinstance(b, Tabel)
    ]


def column(x: float, y: float, *lines: str) -> bytes:
    return b"".join(at(x, y + 14 * i, line) for i, line in enumerate(lines))


def test_columns_go_on_over_the_page(tmp_path: Path) -> None:
    first = at(72, 700, "1.") + at(200, 700, "A. CONTOH") + at(350, 700, ":") + at(365, 700, "Bupati Contoh,")
    second = column(365, 80, "selanjutnya disebut", "PIHAK KESATU.")
    second += at(72, 140, "2.") + at(200, 140, "B. CONTOH") + at(350, 140, ":") + at(365, 140, "Bupati Satu.")
    assert tables(read(tmp_path, at(72, 60, WIDE, 11) + first, second + at(72, 200, WIDE, 11))) == [
        [
            ["1.", "A. CONTOH", ":", "Bupati Contoh, selanjutnya disebut PIHAK KESATU."],
            ["2.", "B. CONTOH", ":", "Bupati Satu."],
        ]
    ]


def test_words_below_the_colon_are_of_its_cell(tmp_path: Path) -> None:
    text = at(72, 100, "1.") + at(200, 100, "A. CONTOH") + at(350, 100, ":") + at(357, 100, "Bupati Contoh,")
    text += column(350, 114, "selanjutnya disebut", "PIHAK KESATU.")
    text += at(72, 160, "2.") + at(200, 160, "B. CONTOH") + at(350, 160, ":") + at(357, 160, "Bupati Satu.")
    assert tables(read(tmp_path, text)) == [
        [
            ["1.", "A. CONTOH", ": Bupati Contoh, selanjutnya disebut PIHAK KESATU."],
            ["2.", "B. CONTOH", ": Bupati Satu."],
        ]
    ]


def test_numbers_stand_below_their_words_however_even_the_gaps(tmp_path: Path) -> None:
    text = b"".join(at(x, 100, "NOMOR:") + at(x - 9, 122, "119/4/2025") for x in (90, 210, 330, 450))
    assert tables(read(tmp_path, text)) == [[["NOMOR: 119/4/2025"] * 4]]


def test_wide_gaps_of_a_narrow_justified_column_part_nothing(tmp_path: Path) -> None:
    text = at(72, 100, "Menimbang") + at(200, 100, ":") + at(350, 100, "bahwa lalu lintas ternak di")
    text += at(350, 114, "Kabupaten") + at(430, 114, "Bima") + at(466, 114, "dan")
    text += at(350, 128, "Kabupaten Dompu diawasi;")
    assert tables(read(tmp_path, text)) == [
        [["Menimbang", ":", "bahwa lalu lintas ternak di Kabupaten Bima dan Kabupaten Dompu diawasi;"]]
    ]


def test_a_name_before_a_colon_may_begin_a_paragraph(tmp_path: Path) -> None:
    text = (
        at(72, 100, "I.")
        + at(100, 100, "A. CONTOH")
        + at(250, 100, ":")
        + at(270, 100, "Kepala Badan Penanggulangan Bencana Daerah Contoh")
    )
    naskah = read(tmp_path, text + column(72, 114, WIDE, "selanjutnya disebut PIHAK KESATU."))
    assert tables(naskah) == []
    texts = [b.teks for b in naskah.blok if isinstance(b, Paragraf)]
    assert any("Bencana Daerah Contoh Kepala Dinas" in text for text in texts)


def test_a_list_of_dashes_is_no_table(tmp_path: Path) -> None:
    text = b"".join(at(72, 100 + 14 * i, "-") + at(100, 100 + 14 * i, f"bidang {i};") for i in range(3))
    assert tables(read(tmp_path, text)) == []


def lines(*texts: str, room: Kolong, x0: float = 70.0, x1: float = 500.0) -> list[str]:
    """Join full lines to paragraphs; every word is as wide as its letters are many."""
    placed = []
    for i, text in enumerate(texts):
        words = text.split()
        width = (x1 - x0) / len(text)
        place, kata = x0, []
        for word in words:
            kata.append(Kata(word, place, place + width * len(word), 100 + 14 * i, 12))
            place += width * (len(word) + 1)
        placed.append(Letak(Baris(tuple(kata)), 0, room, 1.17))
    return [p.teks for p in paragraphs_of(placed, frozenset())]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("terakhir diubah dengan Undang-Undang Nomor 6 Tahun", "2023 tentang Penetapan Peraturan Pemerintah"),
        (
            "terakhir diubah dengan peraturan sebagaimana pada ayat",
            "(1) yang memberitahukannya secara tertulis",
        ),
        (
            "PARA PIHAK menunjuk narahubung yang tercantum dalam Pasal",
            "12. atau dalam lampiran perjanjian ini",
        ),
        (
            "berdasarkan surat kuasa yang ditandatangani pada tanggal",
            "26. Agustus yang lalu di tempat yang sama",
        ),
    ],
)
@pytest.mark.parametrize("right", [500.0, 560.0])
def test_a_number_that_was_wrapped_begins_no_point(above: str, below: str, right: float) -> None:
    """Even where the line above seems to have had room for it."""
    assert lines(above, below, room=Kolong(70, right)) == [f"{above} {below}"]


def test_a_point_ends_with_its_semicolon_although_its_line_is_full() -> None:
    room = Kolong(70, 500)
    above, below = (
        "b. bahwa penyelenggaraan perhubungan perlu dipadukan;",
        "Dengan berpedoman pada peraturan:",
    )
    assert lines(above, below, room=room) == [above, below]
    running = "Undang-Undang Nomor 18 Tahun 2008 tentang Pengelolaan Sampah;"
    assert lines(running, "Peraturan Pemerintah ini", room=room) == [f"{running} Peraturan Pemerintah ini"]


def test_names_of_a_title_that_fill_their_lines_stay_apart() -> None:
    title = ("DINAS PERHUBUNGAN KABUPATEN SATU", "DINAS PERHUBUNGAN KABUPATEN DUA", "TENTANG", "KERJA SAMA")
    assert lines(*title, room=Kolong(60, 510)) == list(title)


def test_a_full_line_at_a_shared_edge_is_not_centred() -> None:
    """A hanging list moves the left margin: text between may have the middle of the room by chance."""
    text = (
        "Maksud Kesepakatan Bersama ini adalah sebagai pedoman bagi",
        "dan seluruh perangkat yang melaksanakan",
    )
    assert len(lines(*text, room=Kolong(45, 525))) == 2
    assert lines(*text, room=Kolong(45, 525, tepi=(70.0,))) == [" ".join(text)]
