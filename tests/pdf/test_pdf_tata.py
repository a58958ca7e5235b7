"""Layouts that drafts of ours do not have, drawn by hand."""

from __future__ import annotations

from pathlib import Path

from kerja_sama_docs.naskah import Bagian, Naskah, Paragraf, Tabel
from kerja_sama_docs.pdf.baca import read_naskah_pdf
from pdf.pdf_uji import at, pages

LONG = "Para pihak melaksanakan kerja sama menurut rencana kerja yang disusun bersama dan"


def read(tmp_path: Path, *contents: bytes) -> Naskah:
    path = tmp_path / "mitra.pdf"
    path.write_bytes(pages(contents))
    return read_naskah_pdf(path)


def heading(y: float, number: int, title: str) -> bytes:
    return at(275, y, f"Pasal {number}") + at(297 - 3.9 * len(title), y + 16, title)


def furniture(page: int) -> bytes:
    return at(72, 40, "DOKUMEN KERJA SAMA", 9) + at(260, 810, f"Halaman {page} dari 3", 9)


def body(page: int) -> bytes:
    text = heading(90, page, "PELAKSANAAN")
    text += at(72, 130, "(1)") + at(100, 130, LONG, 11) + at(100, 146, f"dimutakhirkan tahun ke-{page}.", 11)
    return text + at(72, 166, "(2)") + at(100, 166, "Biaya ditanggung masing-masing.", 11)


def test_heads_and_feet_are_furniture_and_headings_are_not(tmp_path: Path) -> None:
    naskah = read(tmp_path, *(furniture(n) + body(n) for n in (1, 2, 3)))
    assert [p.nomor for p in naskah.pasal] == ["1", "2", "3"]
    assert [p.judul for p in naskah.pasal] == ["PELAKSANAAN"] * 3
    assert naskah.pasal[1].isi[0].teks == f"{LONG} dimutakhirkan tahun ke-2."
    texts = {b.bagian: b.teks for b in naskah.blok if isinstance(b, Paragraf)}
    assert texts[Bagian.KEPALA] == "DOKUMEN KERJA SAMA"
    assert texts[Bagian.KAKI] == "Halaman 1 dari 3"


def test_a_paragraph_goes_on_over_the_page_and_a_reference_is_no_heading(tmp_path: Path) -> None:
    first = heading(90, 1, "UMUM") + at(72, 760, f"{LONG} sebagaimana dimaksud dalam", 10)
    second = at(72, 90, "Pasal 7.", 10) + heading(130, 2, "LAIN")
    naskah = read(tmp_path, first, second + at(72, 170, LONG + " seterusnya.", 11))
    assert [p.nomor for p in naskah.pasal] == ["1", "2"]
    assert naskah.pasal[0].isi[0].teks.endswith("sebagaimana dimaksud dalam Pasal 7.")


def test_wide_gaps_of_justified_lines_are_no_columns(tmp_path: Path) -> None:
    lines = ["Keadaan kahar adalah keadaan di luar", "kemampuan dan kendali setiap pihak yang", "berlaku."]
    text = b"".join(at(72, 130 + 16 * i, line, 12, f"{14 * (i < 2)} Tw") for i, line in enumerate(lines))
    naskah = read(tmp_path, heading(90, 1, "KAHAR") + text)
    assert not any(isinstance(b, Tabel) for b in naskah.blok)
    assert "".join(u.teks for u in naskah.pasal[0].isi) == " ".join(lines)


def test_signatures_stand_side_by_side(tmp_path: Path) -> None:
    text = body(1) + at(90, 300, "PIHAK KESATU,") + at(370, 300, "PIHAK KEDUA,")
    text += at(90, 400, "Nama Satu") + at(370, 400, "Nama Dua")
    naskah = read(tmp_path, text)
    (table,) = (b for b in naskah.blok if isinstance(b, Tabel))
    assert [cell.teks for cell in table.baris[0].sel] == [
        ("PIHAK KESATU,", "Nama Satu"),
        ("PIHAK KEDUA,", "Nama Dua"),
    ]
    assert table.bagian is Bagian.TANDA_TANGAN


def test_a_watermark_is_named_and_not_mixed_into_sentences(tmp_path: Path) -> None:
    askew = b"BT /F 90 Tf 0.7 0.7 -0.7 0.7 150 300 Tm (DRAF) Tj ET\n"
    naskah = read(tmp_path, body(1) + askew + at(150, 140, "DRAF", 90))
    assert not any(isinstance(b, Paragraf) and "DRAF" in b.teks for b in naskah.blok)
    assert any("DRAF" in thing for thing in naskah.tak_terbaca)


def test_a_ruled_table_with_empty_cells_and_broken_amounts(tmp_path: Path) -> None:
    rules = b"".join(b"%d 500 m %d 620 l S\n" % (x, x) for x in (72, 200, 262, 400))
    rules += b"".join(b"72 %d m 400 %d l S\n" % (y, y) for y in (500, 560, 620))
    cells = at(77, 240, "Kegiatan") + at(205, 240, "Biaya") + at(77, 300, "Rapat")
    cells += at(205, 300, "443.955", 11) + at(246, 300, ".00", 11) + at(205, 314, "0", 11)
    naskah = read(tmp_path, body(1) + rules + cells)
    (table,) = (b for b in naskah.blok if isinstance(b, Tabel))
    assert [[cell.teks for cell in row.sel] for row in table.baris] == [
        [("Kegiatan",), ("Biaya",), ()],
        [("Rapat",), ("443.955.000",), ()],
    ]
