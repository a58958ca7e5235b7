"""Reading words: nothing that stands on the paper is missed, nothing is read twice."""

from __future__ import annotations

from typing import Literal

import pytest
from rakit_docx import deleted, docx, field, ins, para, part, rels, run, style, styles, table, tp

from kerja_sama_docs.naskah import Bagian, Naskah, Paragraf, Tabel
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx

View = Literal["diterima", "asli"]
BOX = f"<w:txbxContent>{tp('dalam kotak')}</w:txbxContent>"
MARK_INS = '<w:ins w:id="9" w:author="A"/>'
MARK_DEL = '<w:del w:id="9" w:author="A"/>'


def read(
    body: str,
    lihat: View = "diterima",
    styles_xml: str | None = None,
    more: dict[str, str] | None = None,
    links: tuple[tuple[str, str, str], ...] = (),
) -> Naskah:
    """Read a body."""
    return read_naskah(open_docx(docx(body, styles_xml, None, more, links), "x.docx"), lihat)


def texts(body: str, lihat: View = "diterima") -> list[str]:
    """Give the texts of the paragraphs of a body."""
    return [b.teks if isinstance(b, Paragraf) else repr(b) for b in read(body, lihat).blok]


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('kendali')}</w:sdtContent></w:sdt>", "kendali"),
        (ins(run("sisipan")), "sisipan"),
        (f'<w:moveTo w:id="1" w:author="A">{run("pindah")}</w:moveTo>', "pindah"),
        (f'<w:smartTag w:element="x">{run("cerdas")}</w:smartTag>', "cerdas"),
        (f'<w:fldSimple w:instr="REF a">{run("bidang")}</w:fldSimple>', "bidang"),
        (f'<w:hyperlink r:id="x">{run("tautan")}</w:hyperlink>', "tautan"),
        (f'<w:customXml w:element="x">{run("khusus")}</w:customXml>', "khusus"),
        (f'<w:bdo w:val="ltr"><w:dir w:val="ltr">{run("arah")}</w:dir></w:bdo>', "arah"),
        (
            ins(f"<w:sdt><w:sdtContent><w:hyperlink>{run('dalam')}</w:hyperlink></w:sdtContent></w:sdt>"),
            "dalam",
        ),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>bantu</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>dasar</w:t></w:r></w:rubyBase></w:ruby></w:r>",
            "dasar",
        ),
        ("<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>", "x+1"),
        (field("REF pasal \\h", "Pasal 5"), "Pasal 5"),
        (field("IF </w:instrText><w:t>rahasia</w:t><w:instrText>", "ya"), "ya"),
    ],
)
def test_text_in_every_wrapping_is_seen(inner: str, expected: str) -> None:
    assert texts(para(run("awal ") + inner + run(" akhir"))) == [f"awal {expected} akhir"]


def test_text_box_is_read_once_whichever_branch() -> None:
    both = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>'
        + BOX
        + "</wps:txbx></w:drawing>"
        "</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        + BOX.replace("dalam kotak", "cadangan")
        + "</v:textbox></v:shape></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )
    naskah = read(para(run("luar") + both))
    assert [b.teks for b in naskah.blok if isinstance(b, Paragraf)] == ["luar", "dalam kotak"]
    assert naskah.catatan == ("memuat 1 kotak teks, dibaca setelah paragraf tempatnya tertambat",)
    unknown = both.replace('Requires="wps"', 'Requires="v"')
    assert texts(para(run("luar") + unknown)) == ["luar", "cadangan"]


def test_fields_nested_and_unfinished() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    inside = (
        begin + field("REF a", "buang") + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("hasil")
    )
    assert texts(para(inside + '<w:r><w:fldChar w:fldCharType="end"/></w:r>')) == ["hasil"]
    assert texts(para(begin + run("tetap ada")) + tp("lanjut")) == ["tetap ada", "lanjut"]
    stray = '<w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/></w:r>'
    assert texts(para(run("a") + stray + run("b"))) == ["ab"]


def test_characters_that_are_elements() -> None:
    inner = (
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t>"
        '<w:cr/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:char="zz"/><w:sym w:char="D800"/><w:sym w:char="41"/></w:r>'
    )
    assert texts(para(inner)) == ["a b\nc-de\n✓A"]


def test_white_space_is_folded_as_word_shows_it() -> None:
    assert texts(tp("  dua \u00a0\t kata \n  baris  ")) == ["dua kata\nbaris"]
    assert texts(para("<w:r><w:t> rapat </w:t></w:r>" + run("lekat"))) == ["rapatlekat"]
    assert texts(para("<w:r><w:t>satu\n  dua</w:t></w:r>")) == ["satu dua"]


def test_hidden_text_is_left_out_and_counted() -> None:
    naskah = read(para(run("tampak") + run("rahasia", "<w:vanish/>") + run("!", '<w:vanish w:val="0"/>')))
    assert [b.teks for b in naskah.blok if isinstance(b, Paragraf)] == ["tampak!"]
    assert naskah.catatan == ("memuat 1 potong teks tersembunyi (tidak tercetak), tidak ikut dibaca",)


def test_tracked_runs_in_both_views() -> None:
    body = para(
        run("Jangka waktu ") + deleted("tiga") + ins(run("lima")) + run(" tahun")
        + f'<w:moveFrom w:id="3" w:author="A">{run(" dari")}</w:moveFrom><w:moveTo w:id="4" w:author="A">{run(" ke")}</w:moveTo>'
    )  # fmt: skip
    assert texts(body) == ["Jangka waktu lima tahun ke"]
    assert texts(body, "asli") == ["Jangka waktu tiga tahun dari"]
    notes = read(body, "asli").catatan
    assert len(notes) == 1
    assert notes[0].startswith("memuat 4 perubahan terlacak (1 hapusan, 1 sisipan")
    assert notes[0].endswith("dibaca sebagai asli")


def test_paragraph_marks_merge_paragraphs_as_word_does() -> None:
    joined = para(run("satu "), "KS Isi", tanda=MARK_DEL) + tp("dua", "KS Ayat")
    accepted = read(joined).blok
    assert [(b.teks, b.gaya) for b in accepted if isinstance(b, Paragraf)] == [("satu dua", "KS Ayat")]
    assert texts(joined, "asli") == ["satu", "dua"]
    split = para(run("satu "), tanda=MARK_INS) + tp("dua")
    assert texts(split) == ["satu", "dua"]
    assert texts(split, "asli") == ["satu dua"]
    whole = tp("a") + para(ins(run("baru")), tanda=MARK_INS) + tp("b")
    assert texts(whole, "asli") == ["a", "b"]
    assert texts(whole) == ["a", "baru", "b"]
    assert texts(tp("a") + para(deleted("x"), tanda=MARK_DEL)) == ["a"]
    assert texts(para(run("tetap"), tanda=MARK_DEL) + table([tp("sel")]))[0] == "tetap"


def test_changed_style_in_both_views() -> None:
    change = '<w:pPrChange w:id="5" w:author="A"><w:pPr><w:pStyle w:val="KSIsi"/></w:pPr></w:pPrChange>'
    body = tp("Judul", "KS Pasal") + para(run("butir"), "KS Ayat", sifat=change)
    assert [p.isi[0].jenis for p in read(body).pasal] == ["ayat"]
    assert [p.isi[0].jenis for p in read(body, "asli").pasal] == ["paragraf"]


def test_content_controls_at_every_level() -> None:
    def control(inner: str) -> str:
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>"

    cell = f"<w:tc>{tp('sel')}</w:tc>"
    row = f"<w:tr>{control(cell)}<w:tc>{control(tp('isi'))}</w:tc></w:tr>"
    naskah = read(control(control(tp("paragraf"))) + f"<w:tbl>{control(row)}</w:tbl>")
    assert isinstance(naskah.blok[0], Paragraf)
    tabel = naskah.blok[1]
    assert isinstance(tabel, Tabel)
    assert [c.teks for c in tabel.baris[0].sel] == [("sel",), ("isi",)]


def test_tables_spans_headers_nesting_and_tracked_rows() -> None:
    span = '<w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>'
    gone = '<w:trPr><w:del w:id="1" w:author="A"/></w:trPr>'
    body = (
        f"<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>{span}{tp('judul')}</w:tc></w:tr>"
        f"<w:tr>{gone}<w:tc>{tp('lama')}</w:tc></w:tr>"
        f"<w:tr><w:tc>{tp('a')}{table([tp('dalam')])}{tp('')}</w:tc><w:tc>{tp('')}</w:tc></w:tr></w:tbl>"
    )
    tabel = read(body).blok[0]
    assert isinstance(tabel, Tabel)
    assert [r.kepala for r in tabel.baris] == [True, False]
    assert tabel.baris[0].sel[0].rentang == 63
    assert [c.teks for c in tabel.baris[1].sel] == [("a", "dalam"), ()]
    before = read(body, "asli").blok[0]
    assert isinstance(before, Tabel)
    assert len(before.baris) == 3


def test_headers_footers_and_notes_come_last() -> None:
    more = {
        "word/header1.xml": part("hdr", tp("Kop") + tp("")),
        "word/footer1.xml": part("ftr", table([tp("Paraf")])),
        "word/header9.xml": part("hdr", tp("tidak dipakai")),
        "word/footnotes.xml": part(
            "footnotes",
            f'<w:footnote w:type="separator" w:id="-1">{tp("garis")}</w:footnote><w:footnote w:id="1">{tp("Catatan.")}</w:footnote>',
        ),
    }
    links = (
        ("h1", "header", "header1.xml"), ("f1", "footer", "footer1.xml"), ("h9", "header", "header9.xml"),
        ("n1", "footnotes", "footnotes.xml"),
    )  # fmt: skip
    section = '<w:headerReference r:id="h1"/><w:headerReference r:id="h1"/><w:footerReference r:id="f1"/>'
    naskah = read(tp("Isi") + f"<w:sectPr>{section}</w:sectPr>", more=more, links=links)
    seen = [(b.bagian, b.alamat, b.urutan) for b in naskah.blok[1:]]
    assert seen == [
        (Bagian.KEPALA, "kepala-halaman/0", 1),
        (Bagian.KAKI, "kaki-halaman/0", 2),
        (Bagian.CATATAN, "catatan/0", 3),
    ]


def test_what_is_not_words_is_named() -> None:
    inner = (
        "<w:r><w:drawing><pic:pic/></w:drawing><w:drawing><c:chart/></w:drawing><w:object><v:imagedata/><o:OLEObject/></w:object>"
        '<w:pict><v:shape><v:textpath string="DRAF"/></v:shape></w:pict></w:r><m:oMath/>'
    )
    comments = part("comments", "<w:comment/><w:comment/>")
    naskah = read(
        para(inner) + '<w:altChunk r:id="x"/>',
        more={"word/comments.xml": comments},
        links=(("c", "comments", "comments.xml"),),
    )
    assert naskah.tak_terbaca == (
        "1 gambar", "1 bagan", "1 objek tersemat", "1 persamaan", "1 isi sisipan dari berkas lain",
    )  # fmt: skip
    assert naskah.catatan == (
        "memuat 2 komentar, tidak ikut dibandingkan dan diperiksa",
        "memuat tulisan hias atau tanda air: “DRAF”",
    )


def test_file_without_styles_or_numbering() -> None:
    bare = docx(tp("Halo", "KS Isi"), more={"word/_rels/document.xml.rels": rels()})
    assert [b.urutan for b in read_naskah(open_docx(bare, "x")).blok] == [0]


def test_style_based_on_a_contract_style_keeps_its_meaning() -> None:
    own = styles(
        style("KS Penutup") + style("Penutup Biro", dasar="KS Penutup") + style("lingkar", dasar="lingkar")
    )
    naskah = read(tp("Demikian", "Penutup Biro") + tp("x", "lingkar"), styles_xml=own)
    assert [b.bagian for b in naskah.blok] == [Bagian.PENUTUP, Bagian.PENUTUP]
