"""How a redline looks: only what changed is marked, in the way Word marks it."""

from __future__ import annotations

import difflib

import pytest
from rakit_docx import W, docx, field, ins, num, para, run, styles, table, tp
from redline.redline_uji import (
    Jajar,
    Letak,
    changes,
    lines,
    names,
    paper,
    printed,
    prove,
    redline,
    story,
    tracked,
    typed,
)
from validasi import faults

from kerja_sama_docs.temuan import TemuanError
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx
from kerja_sama_docs.word.redline import Redline, accept_all, reject_all, write_redline
from kerja_sama_docs.word.redline import tulis as modul_tulis

NOTE = '<w:r><w:footnoteReference w:id="{}"/></w:r>'


def made(old: bytes, new: bytes, *hints: Jajar) -> Redline:
    """Make a redline and prove it, and that it is as valid as the papers were."""
    found = redline(old, new, hints)
    prove(old, new, found)
    known = set(faults(old)) | set(faults(new))
    assert [f for f in faults(found.data) if f not in known] == []
    ids = [e.get(f"{{{W}}}id") for e in story(found.data).iter(f"{{{W}}}ins", f"{{{W}}}del")]
    assert len(ids) == len(set(ids))
    return found


def pair(*places: tuple[int, int], macam: str = "sama", pindah: bool = False) -> tuple[Jajar, ...]:
    """Lines that correspond, by the order of their blocks."""
    return tuple(Jajar(Letak(a), Letak(b), macam, pindah) for a, b in places)


def test_identical_papers_have_no_revision() -> None:
    old = paper(tp("Satu", "KS Isi") + table(["<w:p/>"]), tp("Kop"), tp("Kaki"))
    found = made(old, old)
    assert changes(found.data) == 0
    assert story(found.data).tag == story(old).tag
    assert names(found.data) == sorted(
        names(found.data), key=lambda n: (n != "[Content_Types].xml", n != "_rels/.rels", n)
    )


def test_empty_papers() -> None:
    assert changes(made(paper(""), paper("")).data) == 0
    assert tracked(made(paper(""), paper(tp("Baru"))).data, "ins") == ["Baru"]
    assert tracked(made(paper(tp("Lama")), paper("")).data, "del") == ["Lama"]


def test_a_word_changed_across_runs_keeps_the_looks() -> None:
    old = paper(para(run("Para pihak ") + run("wajib", "<w:b/>") + run(" melapor setiap bulan.")))
    new = paper(para(run("Para pihak dapat melapor setiap ") + run("tahun", "<w:i/>") + run(".")))
    found = made(old, new)
    assert tracked(found.data, "del") == ["wajib", "bulan"]
    assert tracked(found.data, "ins") == ["dapat", "tahun"]
    gone = next(story(found.data).iter(f"{{{W}}}del"))
    assert gone.find(f".//{{{W}}}b") is not None
    assert gone.find(f".//{{{W}}}t") is None
    assert "wajib" in printed(reject_all(found.data))[0][1]  # type: ignore[operator]


def test_an_amount_is_replaced_as_the_comparison_says() -> None:
    def cut(one: str, other: str) -> list[tuple[str, str, bool]]:
        assert one.startswith("Biaya")
        return [
            ("Biaya ", "Biaya ", True),
            ("30 (tiga puluh) hari", "60 (enam puluh) hari", False),
            (" kerja", " kerja", True),
        ]

    old, new = paper(tp("Biaya 30 (tiga puluh) hari kerja")), paper(tp("Biaya 60 (enam puluh) hari kerja"))
    found = redline(old, new, cut=cut)
    prove(old, new, found)
    assert tracked(found.data, "del") == ["30 (tiga puluh) hari"]
    assert tracked(found.data, "ins") == ["60 (enam puluh) hari"]


def numbered(*titles: str) -> bytes:
    """Pasal with automatic numbers, each with one ayat."""
    return paper(
        "".join(
            tp("", "KS Pasal") + tp(t, "KS Judul Pasal") + tp(f"Isi {t.lower()} ini.", "KS Ayat")
            for t in titles
        )
    )


def test_an_inserted_pasal_is_one_unit_and_renumbers_by_itself() -> None:
    found = made(
        numbered("MAKSUD", "BIAYA"),
        numbered("MAKSUD", "OBJEK BARU", "BIAYA"),
        *pair((0, 0), (1, 1), (2, 2), (3, 6), (4, 7), (5, 8)),
    )
    assert tracked(found.data, "ins") == ["OBJEK BARU", "Isi objek baru ini."]
    assert tracked(found.data, "del") == []
    assert ("", "Pasal 3") in printed(found.data)
    marks = story(found.data).findall(f".//{{{W}}}pPr/{{{W}}}rPr/{{{W}}}ins")
    assert len(marks) == 3


def test_a_removed_pasal() -> None:
    found = made(
        numbered("MAKSUD", "OBJEK LAMA", "BIAYA"),
        numbered("MAKSUD", "BIAYA"),
        *pair((0, 0), (1, 1), (2, 2), (6, 3), (7, 4), (8, 5)),
    )
    assert [t for t in tracked(found.data, "del") if t] == ["OBJEK LAMA", "Isi objek lama ini."]
    assert tracked(found.data, "ins") == []


def test_typed_numbers_change_as_words() -> None:
    old = paper(para(run("Pasal 5", "<w:b/>")) + tp("Biaya ditanggung bersama."))
    new = paper(para(run("Pasal 6", "<w:b/>")) + tp("Biaya ditanggung bersama."))
    found = made(old, new)
    assert (tracked(found.data, "del"), tracked(found.data, "ins")) == (["5"], ["6"])


def test_a_moved_clause_is_a_move() -> None:
    body = [tp(f"Klausul {k} tentang hal {k} yang cukup panjang.", "KS Ayat") for k in "abcd"]
    old, new = paper("".join(body)), paper("".join([body[1], body[2], body[0], body[3]]))
    found = made(old, new, *pair((1, 0), (2, 1), (3, 3)), *pair((0, 2), macam="dipindah", pindah=True))
    assert (
        tracked(found.data, "moveFrom")
        == tracked(found.data, "moveTo")
        == ["Klausul a tentang hal a yang cukup panjang."]
    )
    assert tracked(found.data, "ins") == tracked(found.data, "del") == []
    root = story(found.data)
    assert next(root.iter(f"{{{W}}}moveFrom")).getparent() is not None
    assert not list(root.iter(f"{{{W}}}delText"))
    starts = [
        e.get(f"{{{W}}}name") for e in root.iter(f"{{{W}}}moveFromRangeStart", f"{{{W}}}moveToRangeStart")
    ]
    assert starts == ["pindah1", "pindah1"]
    ends = {e.get(f"{{{W}}}id") for e in root.iter(f"{{{W}}}moveFromRangeEnd", f"{{{W}}}moveToRangeEnd")}
    assert ends == {
        e.get(f"{{{W}}}id") for e in root.iter(f"{{{W}}}moveFromRangeStart", f"{{{W}}}moveToRangeStart")
    }


def test_a_paragraph_split_without_a_changed_word_is_only_its_mark() -> None:
    old = paper(tp("Satu dua tiga. Empat lima enam.", "KS Isi") + tp("Penutup", "KS Isi"))
    new = paper(tp("Satu dua tiga.", "KS Isi") + tp("Empat lima enam.", "KS Isi") + tp("Penutup", "KS Isi"))
    split = (*pair((0, 0), macam="dipecah"), Jajar(None, Letak(1), "dipecah"), *pair((1, 2)))
    found = made(old, new, *split)
    assert tracked(found.data, "ins") == tracked(found.data, "del") == []
    assert len(story(found.data).findall(f".//{{{W}}}pPr/{{{W}}}rPr/{{{W}}}ins")) == 1
    join = (*pair((0, 0), macam="dipecah"), Jajar(Letak(1), None, "dipecah"), *pair((2, 1)))
    back = made(new, old, *join)
    assert tracked(back.data, "del") == []
    assert "".join(tracked(back.data, "ins")).strip() == ""


def grid(*rows: tuple[str, ...]) -> str:
    """A table of plain cells."""
    return table(*[[tp(cell) for cell in row] for row in rows])


def test_tables_by_cell_and_by_row() -> None:
    old = paper(
        tp("Awal") + grid(("No", "Uraian"), ("1", "Rapat kerja"), ("2", "Pelatihan petugas")) + tp("Akhir")
    )
    word = made(
        old,
        paper(
            tp("Awal")
            + grid(("No", "Uraian"), ("1", "Rapat bersama"), ("2", "Pelatihan petugas"))
            + tp("Akhir")
        ),
    )
    assert (tracked(word.data, "del"), tracked(word.data, "ins")) == (["kerja"], ["bersama"])
    more = made(
        old,
        paper(
            tp("Awal")
            + grid(("No", "Uraian"), ("1", "Rapat kerja"), ("9", "Survei awal"), ("2", "Pelatihan petugas"))
            + tp("Akhir")
        ),
    )
    assert tracked(more.data, "ins") == ["9", "Survei awal"]
    assert len(story(more.data).findall(f".//{{{W}}}trPr/{{{W}}}ins")) == 1
    less = made(old, paper(tp("Awal") + grid(("No", "Uraian"), ("2", "Pelatihan petugas")) + tp("Akhir")))
    assert tracked(less.data, "del") == ["1", "Rapat kerja"]
    assert len(story(less.data).findall(f".//{{{W}}}trPr/{{{W}}}del")) == 1


def test_other_columns_replace_the_table() -> None:
    old = paper(tp("Awal") + grid(("No", "Uraian")) + tp("Akhir"))
    new = paper(tp("Awal") + grid(("No", "Uraian", "Biaya")) + tp("Akhir"))
    found = made(old, new)
    assert len(story(found.data).findall(f".//{{{W}}}tbl")) == 2
    keeper = [
        e
        for e in story(found.data).iter(f"{{{W}}}rPr")
        if e.find(f"{{{W}}}ins") is not None and e.find(f"{{{W}}}del") is not None
    ]
    assert len(keeper) == 1


def test_last_mark_of_a_cell_is_never_tracked() -> None:
    old = paper(table([tp("Satu")]))
    for cell in (tp("Satu") + tp("Dua"), tp("Nol") + tp("Satu"), tp("Lain sama sekali") + tp("Begitu")):
        for one, other in ((old, paper(table([cell]))), (paper(table([cell])), old)):
            found = made(one, other)
            for tc in story(found.data).iter(f"{{{W}}}tc"):
                assert tc[-1].find(f"{{{W}}}pPr/{{{W}}}rPr") is None


def test_headers_footers_and_notes() -> None:
    old = paper(
        para(run("Isi") + NOTE.format(1)),
        tp("DRAF satu"),
        tp("Halaman kaki"),
        {1: tp("Catatan lama sekali.")},
    )
    new = paper(
        para(run("Isi") + NOTE.format(7)), tp("DRAF dua"), tp("Halaman kaki"), {7: tp("Catatan baru sekali.")}
    )
    found = made(old, new)
    assert tracked(found.data, "ins", "word/header1.xml") == ["dua"]
    assert tracked(found.data, "del", "word/footnotes.xml") == ["lama"]
    assert changes(found.data) == 0


def test_notes_come_and_go_with_their_references() -> None:
    one = paper(tp("Isi pasal ini"), notes={})
    two = paper(para(run("Isi pasal ini") + NOTE.format(2)), notes={2: tp("Lihat lampiran.")})
    assert tracked(made(one, two).data, "ins", "word/footnotes.xml") == ["Lihat lampiran."]
    assert tracked(made(two, one).data, "del", "word/footnotes.xml") == ["Lihat lampiran."]
    made(paper(tp("Isi pasal ini")), two)


def test_a_header_that_only_one_paper_has() -> None:
    plain, headed = paper(tp("Isi")), paper(tp("Isi"), tp("RAHASIA"), tp("Kaki"))
    assert len(made(plain, headed).data) > len(plain)
    assert tracked(made(headed, plain).data, "del", "word/header1.xml") == ["RAHASIA"]


BOX = (
    "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)


def test_text_boxes_links_controls_and_fields() -> None:
    old = paper(para(run("Lihat") + BOX.format(tp("Kotak lama"))))
    assert tracked(made(old, paper(para(run("Lihat") + BOX.format(tp("Kotak baru"))))).data, "ins") == [
        "baru"
    ]
    link = '<w:hyperlink w:anchor="a">{}</w:hyperlink>'
    found = made(
        paper(para(run("Unduh ") + link.format(run("di sini saja")))),
        paper(para(run("Unduh ") + link.format(run("di sana saja")))),
    )
    assert next(story(found.data).iter(f"{{{W}}}del")).getparent().tag == f"{{{W}}}hyperlink"  # type: ignore[union-attr]
    control = '<w:sdt><w:sdtPr><w:tag w:val="ks-1"/><w:id w:val="5"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>'
    found = made(
        paper(para(run("Nomor ") + control.format(run("......")))),
        paper(para(run("Nomor ") + control.format(run("119/2026")))),
    )
    assert story(found.data).find(f".//{{{W}}}sdtContent/{{{W}}}ins") is not None
    found = made(
        paper(para(run("menurut ") + field(" REF a \\h ", "Pasal 12") + run(" di atas"))),
        paper(para(run("menurut ") + field(" REF a \\h ", "Pasal 13") + run(" di atas"))),
    )
    assert tracked(found.data, "del") == ["Pasal 12"]
    assert len(list(story(found.data).iter(f"{{{W}}}delInstrText"))) == 1


def test_papers_that_carry_tracked_changes_are_resolved_first() -> None:
    old = paper(para(run("Isi ") + ins(run("sisipan ")) + run("akhir")))
    accepted = redline(old, paper(tp("Isi sisipan akhir")))
    assert changes(accepted.data) == 0
    kept = write_redline(
        open_docx(old),
        open_docx(paper(tp("Isi sisipan akhir"))),
        penulis="A",
        tanggal="2026-11-21",
        lihat="asli",
    )
    assert tracked(kept.data, "ins") == ["sisipan "]


def test_a_style_and_number_that_change_are_a_change_of_properties() -> None:
    old = paper(tp("Ketentuan lain tetap berlaku.", "KS Ayat") + tp("x", "KS Isi"))
    new = paper(tp("Ketentuan lain tetap berlaku.", "KS Huruf") + tp("x", "KS Isi"))
    found = made(old, new)
    assert tracked(found.data, "ins") == []
    former = story(found.data).find(f".//{{{W}}}pPrChange/{{{W}}}pPr/{{{W}}}pStyle")
    assert former is not None
    assert former.get(f"{{{W}}}val") == "KSAyat"


def test_a_number_that_the_old_lists_cannot_print_comes_as_text() -> None:
    old = typed(
        docx(
            tp("Satu") + tp("Penutup"),
            styles_xml=styles(),
            numbering_xml='<w:numbering xmlns:w="' + W + '"/>',
        )
    )
    new = paper(tp("Satu") + para(run("Baru masuk"), sifat=num(1, 2)) + tp("Penutup"))
    found = redline(old, new)
    prove(old, new, found)
    assert ("", "a. Baru masuk") in lines(read_naskah(open_docx(accept_all(found.data))))


def test_unproven_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(modul_tulis, "rewrite_container", lambda *_: None)
    with pytest.raises(TemuanError) as caught:
        redline(paper(tp("Lama")), paper(tp("Baru")))
    assert caught.value.temuan[0].kode == "redline-tidak-terbukti"
    assert "Baru" in caught.value.temuan[0].pesan


def test_accept_and_reject_of_foreign_changes() -> None:
    body = para(run("A"), tanda='<w:del w:id="1" w:author="x"/>') + tp("B") + table([tp("C")])
    assert printed(accept_all(paper(body)))[0] == ("", "AB")
    assert (
        difflib.SequenceMatcher(None, printed(reject_all(paper(body))), printed(paper(body), "asli")).ratio()
        == 1.0
    )


def test_author_and_date_are_on_every_change() -> None:
    found = redline(paper(tp("Satu dua")), paper(tp("Satu tiga")))
    for element in story(found.data).iter(f"{{{W}}}ins", f"{{{W}}}del"):
        assert element.get(f"{{{W}}}author") == "Bagian Hukum"
        assert element.get(f"{{{W}}}date") == "2026-11-21T08:00:00Z"


def test_what_was_not_compared_is_named() -> None:
    picture = '<w:r><w:pict><v:shape><v:imagedata r:id="rIdX"/></v:shape></w:pict></w:r>'
    link = (("rIdX", "image", "media/a.png"),)
    old = docx(para(run("Isi") + picture), links=link, more={"word/media/a.png": "x"})
    found = redline(old, paper(tp("Isi")))
    assert found.tak_dibandingkan == ("1 gambar dalam dokumen lama",)
    back = redline(
        paper(tp("Isi")),
        docx(tp("Isi") + para(run("Peta") + picture), links=link, more={"word/media/a.png": "x"}),
    )
    assert "1 gambar atau objek baru yang tidak dapat disisipkan" in back.tak_dibandingkan


def test_the_parts_of_a_split_take_the_styles_of_the_new_paper() -> None:
    old = paper(tp("Satu dua tiga: empat lima; enam tujuh.", "KS Ayat") + tp("Penutup", "KS Isi"))
    new = paper(
        tp("Satu dua tiga:", "KS Ayat")
        + tp("empat lima;", "KS Huruf")
        + tp("enam tujuh.", "KS Huruf")
        + tp("Penutup", "KS Isi")
    )
    hints = (
        *pair((0, 0), macam="dipecah"),
        Jajar(None, Letak(1), "dipecah"),
        Jajar(None, Letak(2), "dipecah"),
        *pair((1, 3)),
    )
    found = made(old, new, *hints)
    assert tracked(found.data, "ins") == tracked(found.data, "del") == []
    ids = [
        e.get(f"{{{W}}}val")
        for e in story(found.data).findall(f"{{{W}}}body/{{{W}}}p/{{{W}}}pPr/{{{W}}}pStyle")
    ]
    assert ids == ["KSAyat", "KSHuruf", "KSHuruf", "KSIsi"]
