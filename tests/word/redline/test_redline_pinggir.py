"""What stands beside the body: page numbers being made, headers stored otherwise, and what could not be proven."""

from __future__ import annotations

import pytest
from lxml import etree
from rakit_docx import W, docx, field, para, part, run, table, tp
from redline.redline_uji import changes, paper, printed, redline, story, tracked, typed

from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import TemuanError
from kerja_sama_docs.word.buka import open_docx
from kerja_sama_docs.word.redline import accept_all, lain, reject_all
from kerja_sama_docs.word.redline import tulis as modul_tulis
from kerja_sama_docs.word.redline.konteks import Konteks
from kerja_sama_docs.word.redline.wadah import rewrite_container

NOTE = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
NUMPAGES_BARE = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> NUMPAGES </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
SIMPLE = '<w:fldSimple w:instr=" NUMPAGES ">{}</w:fldSimple>'
FOOTER = "word/footer1.xml"


def pages(word: str, page: str, total: str) -> str:
    """The foot of a page: `Halaman 1 dari 6`; `total` is XML."""
    return para(run(f"{word} ") + field(" PAGE ", page) + run(" dari ") + total)


def paraf(*words: str) -> str:
    """The table for initials at the foot."""
    return table([tp(text) for text in words])


def sections(
    *feet: dict[str, str], even: bool = False, titles: tuple[int, ...] = (), words: str = "Isi"
) -> bytes:
    """A paper of as many sections, each with its own footers by type (block XML)."""
    more: dict[str, str] = {}
    links: list[tuple[str, str, str]] = []
    body: list[str] = []
    for number, foot in enumerate(feet):
        inner = ""
        for kind, xml in foot.items():
            name = f"footer{len(links) + 1}"
            more[f"word/{name}.xml"] = part("ftr", xml)
            links.append((f"rId{name}", "footer", f"{name}.xml"))
            inner += f'<w:footerReference w:type="{kind}" r:id="rId{name}"/>'
        section = f"<w:sectPr>{inner}{'<w:titlePg/>' if number in titles else ''}</w:sectPr>"
        body.append(
            tp(f"{words} {number}")
            + (section if number == len(feet) - 1 else f"<w:p><w:pPr>{section}</w:pPr></w:p>")
        )
    if even:
        more["word/settings.xml"] = part("settings", "<w:evenAndOddHeaders/>")
        links.append(("rIdset", "settings", "settings.xml"))
    return typed(docx("".join(body), more=more, links=tuple(links)))


def marks(data: bytes, name: str) -> list[str]:
    return [*tracked(data, "del", name), *tracked(data, "ins", name)]


@pytest.mark.parametrize(
    "total", [field(" NUMPAGES ", "12"), NUMPAGES_BARE, SIMPLE.format(run("9")), SIMPLE.format("")]
)
def test_page_numbers_being_made_are_no_change(total: str) -> None:
    old = paper(tp("Isi"), footer=pages("Halaman", "1", field(" NUMPAGES ", "1")))
    new = paper(tp("Isi"), footer=pages("Halaman", "7", total))
    for one, other in ((old, new), (new, old)):
        found = redline(one, other)
        assert found.tak_dibandingkan == ()
        assert open_docx(found.data).bagian[FOOTER] == open_docx(one).bagian[FOOTER]


def test_beside_a_page_number_only_the_word_is_tracked() -> None:
    old = paper(tp("Isi"), footer=pages("Halaman", "3", NUMPAGES_BARE))
    new = paper(tp("Isi"), footer=pages("Lembar", "8", field(" NUMPAGES ", "12")))
    found = redline(old, new)
    assert marks(found.data, FOOTER) == ["Halaman", "Lembar"]
    assert printed(reject_all(found.data)) == printed(old)
    assert printed(found.data)[-1] == ("kaki-halaman", "Lembar 3 dari")
    assert len(list(story(found.data, FOOTER).iter(f"{{{W}}}fldChar"))) == 5


def test_words_that_no_program_counts_are_text_even_in_a_page_field() -> None:
    found = redline(
        paper(tp("Isi"), footer=para(field(" PAGE ", "1"))),
        paper(tp("Isi"), footer=para(field(" PAGE ", "wajib"))),
    )
    assert "wajib" in tracked(found.data, "ins", FOOTER)


def test_one_footer_for_all_pages_is_the_same_saved_as_several() -> None:
    one = pages("Halaman", "1", NUMPAGES_BARE)
    foot = paraf("PIHAK KESATU", "PIHAK KEDUA") + one
    rows = tp("PIHAK KESATU") + tp("PIHAK KEDUA") + one
    old = sections({"default": foot}, {})
    every = {"default": foot, "first": rows, "even": foot}
    for new in (
        sections({"default": foot}, {"default": rows}),
        sections(every, every, even=True, titles=(0, 1)),
        sections({"default": foot, "first": tp("Tak pernah tampak")}, {}),
    ):
        for left, right in ((old, new), (new, old)):
            found = redline(left, right)
            before, after = open_docx(left).bagian, open_docx(found.data).bagian
            assert {n: x for n, x in after.items() if "footer" in n} == {
                n: x for n, x in before.items() if "footer" in n
            }
            assert found.tak_dibandingkan == ()


def test_a_section_that_goes_is_no_reason_to_refuse() -> None:
    foot = {"default": tp("Paraf")}
    old, new = sections(foot, {}), sections(foot)
    for one, other in ((old, new), (new, old)):
        found = redline(one, other)
        assert marks(found.data, FOOTER) == []
        assert [t for t in found.tak_dibandingkan if "bagian dokumen" in t]


def test_a_footer_that_changes_in_all_sections_is_tracked_once() -> None:
    old = sections({"default": tp("Paraf lama")}, {})
    new = sections({"default": tp("Paraf baru")}, {"default": tp("Paraf baru")})
    found = redline(old, new)
    assert marks(found.data, FOOTER) == ["lama", "baru"]
    assert found.tak_dibandingkan == ()


def test_a_footer_that_only_the_new_paper_has_comes_in_once() -> None:
    old, foot = sections({}, {}), {"default": tp("Paraf")}
    found = redline(old, sections(foot, foot))
    assert [e for e in open_docx(found.data).bagian if "footer" in e] == ["word/footerPerubahan1.xml"]
    assert tracked(found.data, "ins", "word/footerPerubahan1.xml") == ["Paraf"]
    assert found.tak_dibandingkan == ()


def test_footers_that_cannot_be_told_apart_stay_and_are_named() -> None:
    old = sections({"default": tp("Paraf")}, {}, words="Isi lama")
    new = sections({"default": tp("Paraf satu")}, {"default": tp("Paraf dua")}, words="Isi baru")
    found = redline(old, new)
    assert found.tak_dibandingkan == ("kaki halaman: tidak dilacak, dibiarkan seperti dalam dokumen lama",)
    assert marks(found.data, FOOTER) == []
    assert tracked(found.data, "ins") == ["baru", "baru"]
    assert printed(accept_all(found.data)) == printed(
        sections({"default": tp("Paraf")}, {}, words="Isi baru")
    )


def test_only_the_part_that_cannot_be_proven_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    def torn(konteks: Konteks, old: etree._Element, new: etree._Element) -> None:
        if old.tag == f"{{{W}}}ftr":
            rewrite_container(konteks, old, new)

    monkeypatch.setattr(lain, "rewrite_container", torn)
    old = paper(para(run("Isi lama") + NOTE.format(1)), tp("Kop lama"), tp("Kaki lama"), {1: tp("Lihat A.")})
    new = paper(para(run("Isi baru") + NOTE.format(1)), tp("Kop baru"), tp("Kaki baru"), {1: tp("Lihat B.")})
    found = redline(old, new)
    assert [what.split(":")[0] for what in found.tak_dibandingkan] == ["catatan kaki", "kepala halaman"]
    assert marks(found.data, "word/header1.xml") == marks(found.data, "word/footnotes.xml") == []
    assert marks(found.data, FOOTER) == marks(found.data, "word/document.xml") == ["lama", "baru"]


def test_a_note_that_comes_in_has_its_words_even_when_notes_are_not_tracked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lain, "rewrite_container", lambda *_: None)
    old = paper(para(run("Isi") + NOTE.format(1)), notes={1: tp("Lihat A.")})
    new = paper(
        para(run("Isi") + NOTE.format(1) + run(" lagi") + NOTE.format(2)),
        notes={1: tp("Lihat B."), 2: tp("Lihat C.")},
    )
    found = redline(old, new)
    assert [what.split(":")[0] for what in found.tak_dibandingkan] == ["catatan kaki"]
    assert [text for bagian, text in printed(accept_all(found.data)) if bagian == Bagian.CATATAN] == [
        "Lihat A.",
        "Lihat C.",
    ]


def test_notes_kept_in_another_order_are_the_same() -> None:
    body = para(run("Satu") + NOTE.format(1) + run(" dua") + NOTE.format(2))
    old = paper(body, notes={1: tp("Catatan pertama."), 2: tp("Catatan kedua.")})
    new = paper(body, notes={2: tp("Catatan kedua."), 1: tp("Catatan pertama.")})
    found = redline(old, new)
    assert found.tak_dibandingkan == ()
    assert changes(found.data) == 0
    assert marks(found.data, "word/footnotes.xml") == []


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (
            tp("Pasal 3") + tp("Biaya lama."),
            tp("Pasal 3") + tp("Biaya baru."),
            ("pada kalimat sesudah judul Pasal 3", "“Biaya baru.”", "“Biaya lama.”"),
        ),
        (
            tp("Judul") + paraf("A", "B"),
            tp("Judul") + paraf("A", "C"),
            ("di dalam tabel sebelum pasal pertama", "seharusnya “A | C”, bukan “A | B”"),
        ),
        (tp("Judul"), tp("Judul") + tp("Tambahan."), ("“Tambahan.” tidak muncul",)),
        (tp("Judul") + tp("Lebihan."), tp("Judul"), ("di bagian akhir", "“Lebihan.” berlebih")),
    ],
)
def test_a_refusal_says_where_and_what_to_do(
    monkeypatch: pytest.MonkeyPatch, old: str, new: str, words: tuple[str, ...]
) -> None:
    monkeypatch.setattr(modul_tulis, "rewrite_container", lambda *_: None)
    with pytest.raises(TemuanError) as caught:
        redline(paper(old), paper(new))
    told = caught.value.temuan[0]
    assert told.kode == "redline-tidak-terbukti"
    for word in words:
        assert word in told.pesan
    assert "[" not in told.pesan
    assert "\n" not in told.pesan
    assert told.saran is not None
    assert "--html" in told.saran
