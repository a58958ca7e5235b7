"""From paragraphs to parts and pasal trees: our own drafts, and a first step on files from elsewhere."""

from __future__ import annotations

import pytest
from rakit_docx import docx, level, num, numbering, styles, table, tp

from kerja_sama_docs.naskah import Bagian, Jenis, Naskah, Paragraf, Satuan, Tabel, iter_pasal_units
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx


def read(body: str, styles_xml: str | None = None, numbering_xml: str | None = None) -> Naskah:
    """Read a body."""
    return read_naskah(open_docx(docx(body, styles_xml, numbering_xml), "x.docx"))


def foreign(*lines: str) -> Naskah:
    """Read unstyled lines."""
    return read("".join(tp(line) for line in lines), styles())


def places(naskah: Naskah) -> list[tuple[str, str]]:
    """Give the address and words of every paragraph."""
    return [(b.alamat, b.teks) for b in naskah.blok if isinstance(b, Paragraf)]


PARAGRAF, AYAT, HURUF, ANGKA = Jenis.PARAGRAF, Jenis.AYAT, Jenis.HURUF, Jenis.ANGKA


def test_contract_draft_is_read_into_parts() -> None:
    naskah = read(
        tp("KESEPAKATAN BERSAMA", "KS Judul")
        + tp("Nomor: 1/KB/2026", "KS Nomor")
        + tp("Pada hari ini", "KS Pembuka")
        + table([tp("I."), tp("BUPATI BANJARNEGARA", "KS Pihak")])
        + tp("bahwa perlu;", "KS Menimbang")
        + tp("Undang-Undang;", "KS Dasar Hukum")
        + tp("\nMAKSUD", "KS Pasal")
        + tp("Maksudnya baik.", "KS Isi")
        + tp("Demikian", "KS Penutup")
        + table([tp("PIHAK KESATU", "KS Tanda Tangan")])
        + tp("LAMPIRAN", "KS Lampiran")
        + tp("RENCANA KERJA", "KS Judul")
        + table([tp("KS", "KS Pihak")])
        + tp("butir", "KS Huruf")
    )
    assert [str(b.bagian) for b in naskah.blok] == [
        "judul", "nomor", "pembuka", "pihak", "menimbang", "dasar-hukum", "pasal", "pasal", "penutup",
        "tanda-tangan", "lampiran", "lampiran", "lampiran", "lampiran",
    ]  # fmt: skip
    assert [b.alamat for b in naskah.blok][-4:] == [f"lampiran/{i}" for i in range(4)]
    assert [b.urutan for b in naskah.blok] == list(range(14))
    assert [(p.nomor, p.judul) for p in naskah.pasal] == [("1", "MAKSUD")]


def test_contract_pasal_becomes_a_tree() -> None:
    """Letters before the first ayat count as an ayat for Word: see the law of skipped levels."""
    naskah = read(
        tp("", "KS Pasal")
        + tp("HAK DAN KEWAJIBAN", "KS Judul Pasal")
        + tp("PIHAK KESATU wajib:", "KS Isi")
        + tp("membayar;", "KS Huruf")
        + tp("kepada:", "KS Huruf")
        + tp("bank; dan", "KS Angka")
        + tp("", "KS Isi")
        + tp("kas.", "KS Angka")
        + tp("Kewajiban itu tetap.", "KS Isi")
        + tp("Hak:", "KS Ayat")
        + tp("menerima.", "KS Huruf")
        + tp("Hak itu penuh.", "KS Isi Lanjutan")
        + tp("Cukup.", "KS Ayat")
    )
    (pasal,) = naskah.pasal
    assert pasal.judul == "HAK DAN KEWAJIBAN"
    assert pasal.isi == (
        Satuan(PARAGRAF, "", "PIHAK KESATU wajib:", (
            Satuan(HURUF, "a", "membayar;"),
            Satuan(HURUF, "b", "kepada:", (Satuan(ANGKA, "1", "bank; dan"), Satuan(ANGKA, "2", "kas."))),
        )),
        Satuan(PARAGRAF, "", "Kewajiban itu tetap."),
        Satuan(AYAT, "2", "Hak:", (Satuan(HURUF, "a", "menerima."), Satuan(PARAGRAF, "", "Hak itu penuh."))),
        Satuan(AYAT, "3", "Cukup."),
    )  # fmt: skip
    words = {b.alamat: b.teks for b in naskah.blok if isinstance(b, Paragraf) and b.alamat.count("/")}
    assert words == {address: unit.teks for address, unit in iter_pasal_units(pasal)}


def test_typed_numbers_in_contract_styles_count_where_automatic_ones_are_lost() -> None:
    naskah = read(
        tp("Pasal 7\nBIAYA", "KS Pasal", num(0))
        + tp("(2) Biaya dibagi.", "KS Ayat", num(0))
        + tp("(3) apa adanya", "KS Isi")
    )
    (pasal,) = naskah.pasal
    assert (pasal.nomor, pasal.judul) == ("7", "BIAYA")
    assert [(u.jenis, u.nomor, u.teks) for u in pasal.isi] == [
        (AYAT, "2", "Biaya dibagi."), (PARAGRAF, "", "(3) apa adanya"),
    ]  # fmt: skip


def test_unstyled_paragraph_in_our_draft_stays_where_it_stands() -> None:
    naskah = read(
        tp("BIAYA", "KS Pasal")
        + tp("Satu.", "KS Ayat")
        + tp("Demikian pula ini.")
        + tp("Habis", "KS Penutup")
        + tp("lagi")
    )
    assert places(naskah)[2] == ("pasal-1/ayat-1/paragraf-1", "Demikian pula ini.")
    assert [b.bagian for b in naskah.blok][-2:] == [Bagian.PENUTUP, Bagian.PENUTUP]


def test_table_inside_a_pasal_has_an_address() -> None:
    naskah = read(
        tp("DATA", "KS Pasal")
        + tp("Data:", "KS Isi")
        + table([tp("No"), tp("Data")])
        + tp("Habis.", "KS Isi")
    )
    tabel = naskah.blok[2]
    assert isinstance(tabel, Tabel)
    assert (tabel.bagian, tabel.alamat) == (Bagian.PASAL, "pasal-1/tabel-1")
    assert len(naskah.pasal[0].isi) == 2


FOREIGN = (
    "PERJANJIAN KERJA SAMA", "ANTARA", "DINAS A", "TENTANG", "PERATURAN DAERAH NOMOR 1", "NOMOR : 12/2024", "",
    "Pada hari ini, Senin, bertempat di Banjarnegara, yang bertanda tangan di bawah ini:",
    "I. BUDI: Kepala Dinas A", "II. SITI: Kepala Dinas B",
    "PARA PIHAK terlebih dahulu menerangkan hal-hal sebagai berikut:", "a. bahwa perlu;", "b. bahwa penting;",
    "Dengan memperhatikan ketentuan:", "1. Undang-Undang Nomor 23 Tahun 2014;",
    "Pasal 1", "MAKSUD DAN TUJUAN", "(1) Maksud:", "a. satu; dan", "b. dua.", "(2)Tujuan.", "",
    "Pasal 2A", "(RUANG LINGKUP)", "Ruang lingkup sebagaimana Pasal 1 ayat (1):", "a. satu:", "1) kecil;", "a) kecil sekali;", "2) lagi.",
    "BAB II", "PENUTUP",
    "PASAL 3 PENUTUP", "Demikianlah berlaku juga.", "PIHAK KESATU wajib.",
    "Pasal 4. LAIN-LAIN", "Lain.",
    "Demikian Perjanjian ini dibuat.", "PIHAK KESATU, PIHAK KEDUA,", "BUDI SITI", "LAMPIRAN I", "Rencana kerja",
)  # fmt: skip


def test_foreign_file_is_placed_by_words_and_position() -> None:
    naskah = foreign(*FOREIGN)
    parts: dict[str, list[str]] = {}
    for blok in naskah.blok:
        if isinstance(blok, Paragraf) and blok.teks:
            parts.setdefault(blok.bagian, []).append(blok.teks)
    assert parts["judul"][-1] == "PERATURAN DAERAH NOMOR 1"
    assert parts["nomor"] == ["NOMOR : 12/2024"]
    assert parts["pihak"] == ["BUDI: Kepala Dinas A", "SITI: Kepala Dinas B"]
    assert parts["menimbang"][1:] == ["bahwa perlu;", "bahwa penting;"]
    assert parts["dasar-hukum"][1:] == ["Undang-Undang Nomor 23 Tahun 2014;"]
    assert parts["lain"] == ["BAB II", "PENUTUP"]
    assert parts["penutup"] == ["Demikian Perjanjian ini dibuat."]
    assert parts["tanda-tangan"] == ["PIHAK KESATU, PIHAK KEDUA,", "BUDI SITI"]
    assert parts["lampiran"] == ["LAMPIRAN I", "Rencana kerja"]


def test_foreign_pasal_are_trees() -> None:
    naskah = foreign(*FOREIGN)
    assert [(p.nomor, p.judul) for p in naskah.pasal] == [
        ("1", "MAKSUD DAN TUJUAN"), ("2A", "(RUANG LINGKUP)"), ("3", "PENUTUP"), ("4", "LAIN-LAIN"),
    ]  # fmt: skip
    addresses = [address for pasal in naskah.pasal for address, _ in iter_pasal_units(pasal)]
    assert addresses == [
        "pasal-1/ayat-1", "pasal-1/ayat-1/huruf-a", "pasal-1/ayat-1/huruf-b", "pasal-1/ayat-2", "pasal-2A/paragraf-1",
        "pasal-2A/huruf-a", "pasal-2A/huruf-a/angka-1", "pasal-2A/huruf-a/angka-1/subhuruf-a", "pasal-2A/huruf-a/angka-2",
        "pasal-3/paragraf-1", "pasal-3/paragraf-2", "pasal-4/paragraf-1",
    ]  # fmt: skip


def test_no_line_of_a_foreign_file_is_lost() -> None:
    naskah = foreign(*FOREIGN)
    read_back = [f"{b.nomor} {b.teks}" for b in naskah.blok if isinstance(b, Paragraf)]
    assert ["".join(t.split()).replace(".", "") for t in read_back] == [
        "".join(t.split()).replace(".", "") for t in FOREIGN
    ]


def test_foreign_automatic_headings_and_lists() -> None:
    shapes = (
        level(0, "Pasal %1")
        + level(1, "(%2)")
        + level(2, "%3.", "lowerLetter")
        + level(3, "\uf0b7", "bullet")
    )
    body = "".join(
        tp(t, sifat=num(1, i)) for i, t in ((0, ""), (1, "Satu"), (2, "huruf"), (3, "bulat"), (0, "JUDUL"))
    )
    naskah = read(body, styles(), numbering({0: shapes}, {1: (0, "")}))
    assert [(p.nomor, p.judul) for p in naskah.pasal] == [("1", ""), ("2", "JUDUL")]
    assert naskah.pasal[0].isi == (
        Satuan(AYAT, "1", "Satu", (Satuan(HURUF, "a", "huruf"), Satuan(PARAGRAF, "", "bulat"))),
    )


def test_foreign_signature_and_party_tables() -> None:
    body = (
        tp("PERJANJIAN") + tp("Pada hari ini:") + table([tp("BUDI"), tp(": Kepala Dinas")]) + tp("Pasal 1") + tp("Isi.")
        + table([tp("PIHAK KEDUA,"), tp("PIHAK KESATU,")])
    )  # fmt: skip
    naskah = read(body, styles())
    assert [b.bagian for b in naskah.blok if isinstance(b, Tabel)] == [Bagian.PIHAK, Bagian.TANDA_TANGAN]


def test_layout_table_of_one_column_is_read_as_paragraphs() -> None:
    naskah = read(table([tp("Pasal 1") + tp("BIAYA")], [tp("(1) Biaya.")]), styles())
    assert [(p.nomor, p.judul, len(p.isi)) for p in naskah.pasal] == [("1", "BIAYA", 1)]
    matrix = read(table([tp("Pasal 1"), tp("semula")]), styles())
    assert matrix.pasal == ()


@pytest.mark.parametrize(
    "line",
    [
        "Pasal 5 ayat (1) berlaku",
        "pasal 5",
        "Pasal lima",
        "Pasal 1 .... 3",
        "sesuai Pasal 5",
        "Pasal 5 dan Pasal 6",
    ],
)
def test_sentences_are_no_headings(line: str) -> None:
    assert foreign(line).pasal == ()
