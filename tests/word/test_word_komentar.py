"""Comments: what they say, who says it, and which block and words they hang on, in either view."""

from __future__ import annotations

from xml.sax.saxutils import escape

from rakit_docx import deleted, docx, field, ins, para, part, run, table, tp

from kerja_sama_docs.bacaan.mentah import Lihat
from kerja_sama_docs.naskah import Komentar, Naskah
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx


def start(number: int) -> str:
    return f'<w:commentRangeStart w:id="{number}"/>'


def end(number: int) -> str:
    return f'<w:commentRangeEnd w:id="{number}"/>'


def reference(number: int) -> str:
    return f'<w:r><w:commentReference w:id="{number}"/></w:r>'


def comment(number: int, *texts: str, author: str = "Biro Hukum", date: str = "2026-03-01T09:30:00Z") -> str:
    who = f'w:author="{escape(author)}" w:date="{date}"'
    return f'<w:comment w:id="{number}" {who}>{"".join(tp(text) for text in texts)}</w:comment>'


def read(body: str, *comments: str, lihat: Lihat = "diterima", more: dict[str, str] | None = None) -> Naskah:
    parts = {"word/comments.xml": part("comments", "".join(comments)), **(more or {})}
    links = [("c", "comments", "comments.xml"), ("f", "footnotes", "footnotes.xml")]
    data = docx(body, more=parts, links=tuple(link for link in links if f"word/{link[2]}" in parts))
    return read_naskah(open_docx(data, "uji.docx"), lihat)


def quotes(naskah: Naskah) -> list[str]:
    return [komentar.kutipan for komentar in naskah.komentar]


def test_comment_has_author_date_words_and_place() -> None:
    body = tp("KEUANGAN", "KS Pasal") + para(
        run("Biaya ") + start(4) + run("Rp5.000.000") + end(4) + reference(4) + run(" per tahun."), "KS Ayat"
    )
    naskah = read(body, comment(4, "Terlalu besar.", "Mohon  ditinjau."))
    assert naskah.komentar == (
        Komentar(
            "pasal-1/ayat-1",
            1,
            "Rp5.000.000",
            "Biro Hukum",
            "2026-03-01T09:30:00Z",
            "Terlalu besar.\nMohon ditinjau.",
        ),
    )
    assert naskah.komentar[0].urutan == naskah.blok[1].urutan
    assert any(note.startswith("memuat 1 komentar") for note in naskah.catatan)


def test_paper_with_and_without_comments_reads_the_same() -> None:
    with_marks = tp("KEUANGAN", "KS Pasal") + start(1) + para(run("Biaya") + end(1) + reference(1), "KS Ayat")
    bare = tp("KEUANGAN", "KS Pasal") + tp("Biaya", "KS Ayat")
    one, two = read(with_marks, comment(1, "x")), read(bare)
    assert (one.blok, one.pasal) == (two.blok, two.pasal)
    assert two.komentar == ()
    assert quotes(one) == ["Biaya"]


def test_range_over_several_paragraphs_hangs_on_the_first() -> None:
    body = tp("awal") + para(run("Satu ") + start(1) + run("dua.")) + tp("Tiga.") + para(run("Empat") + end(1) + run(" lima."))  # fmt: skip
    (komentar,) = read(body, comment(1, "x")).komentar
    assert (komentar.urutan, komentar.kutipan) == (1, "dua.\nTiga.\nEmpat")


def test_views_quote_what_they_show() -> None:
    body = para(run("Paling lama ") + start(1) + deleted("14") + ins(run("21")) + run(" hari") + end(1) + run("."))  # fmt: skip
    assert quotes(read(body, comment(1, "x"))) == ["21 hari"]
    assert quotes(read(body, comment(1, "x"), lihat="asli")) == ["14 hari"]


def test_comment_on_deleted_words_is_not_lost() -> None:
    body = tp("awal") + para(run("Tetap ") + f'<w:del w:id="9" w:author="A">{start(1)}<w:r><w:delText>hilang</w:delText></w:r>{end(1)}</w:del>')  # fmt: skip
    (komentar,) = read(body, comment(1, "Mengapa dihapus?")).komentar
    assert (komentar.urutan, komentar.kutipan, komentar.teks) == (1, "", "Mengapa dihapus?")


def test_range_may_end_in_what_is_gone() -> None:
    gone = f'<w:del w:id="9" w:author="A"><w:r><w:delText>hilang</w:delText></w:r>{end(1)}</w:del>'
    body = para(run("Kepala ") + start(1) + run("tetap ") + gone + run("ekor"))
    assert quotes(read(body, comment(1, "x"))) == ["tetap"]


def test_comment_in_a_table_hangs_on_the_table() -> None:
    body = tp("awal") + table([tp("Kegiatan"), tp("Biaya")], [tp("Rapat"), para(start(1) + run("Rp5") + end(1) + reference(1))])  # fmt: skip
    (komentar,) = read(body, comment(1, "x")).komentar
    assert (komentar.urutan, komentar.kutipan) == (1, "Rp5")
    assert komentar.alamat == read(body).blok[1].alamat != ""


def test_table_that_only_lays_out_pasal() -> None:
    rows = ([tp("KEUANGAN", "KS Pasal")], [para(start(1) + run("Biaya") + end(1), "KS Ayat")])
    (komentar,) = read(table(*rows), comment(1, "x")).komentar
    assert (komentar.alamat, komentar.urutan, komentar.kutipan) == ("pasal-1/ayat-1", 1, "Biaya")


def test_comment_without_a_range_and_one_without_a_place() -> None:
    body = tp("satu") + para(run("dua") + reference(7))
    seven, lost = read(body, comment(8, "tak bertempat"), comment(7, "di sini")).komentar
    assert (seven.urutan, seven.kutipan, seven.teks) == (1, "", "di sini")
    assert (lost.alamat, lost.kutipan, lost.teks) == ("", "", "tak bertempat")


def test_reading_order_is_that_of_the_paper() -> None:
    body = tp("nol") + "".join(para(start(n) + run(f"kata{n}") + end(n)) for n in (3, 1, 2))
    naskah = read(body, *(comment(n, f"ke-{n}") for n in (1, 2, 3)))
    assert [k.teks for k in naskah.komentar] == ["ke-3", "ke-1", "ke-2"]
    assert [k.urutan for k in naskah.komentar] == [1, 2, 3]


def test_marks_between_paragraphs_and_fields_in_the_range() -> None:
    body = (
        start(1) + tp("Satu.") + end(1) + start(2) + para(run("Lihat ") + field("REF x", "Pasal 5")) + end(2)
    )
    naskah = read(body, comment(1, "a"), comment(2, "b"))
    assert quotes(naskah) == ["Satu.", "Lihat Pasal 5"]


def test_comment_in_a_footnote() -> None:
    note = part("footnotes", f'<w:footnote w:id="2">{para(start(1) + run("Catatan") + end(1))}</w:footnote>')
    (komentar,) = read(tp("isi"), comment(1, "x"), more={"word/footnotes.xml": note}).komentar
    assert (komentar.alamat, komentar.urutan, komentar.kutipan) == ("catatan/0", 1, "Catatan")


def test_what_stands_in_a_comment_is_no_part_of_the_paper() -> None:
    picture = "<w:r><w:drawing><pic:pic/></w:drawing></w:r>"
    naskah = read(para(run("isi") + reference(1)), f'<w:comment w:id="1">{para(picture)}</w:comment>')
    assert naskah.tak_terbaca == ()
    assert naskah.komentar == (Komentar("judul/0", 0, "", "", "", ""),)


def test_merged_paragraphs_keep_the_comment() -> None:
    mark = '<w:del w:id="5" w:author="A"/>'
    body = tp("awal") + para(run("Satu ") + start(1) + run("dua"), tanda=mark) + para(run(" tiga") + end(1))
    (komentar,) = read(body, comment(1, "x")).komentar
    assert (komentar.urutan, komentar.kutipan) == (1, "dua tiga")
