"""The law of the writer: the pasal read back from a draft equal the pasal that went in, and the draft is sound."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from validasi import faults

from kerja_sama_docs.naskah import Jenis
from kerja_sama_docs.susunan import (
    Dokumen,
    JenisPotongan,
    PasalTersusun,
    Potongan,
    SatuanTersusun,
    Teks,
    unit_addresses,
)
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx
from kerja_sama_docs.word.tulis import write_docx
from ruang_uji import PKS, make_uji

ROOT = Path(__file__).resolve().parents[2]
BELOW = {
    Jenis.PARAGRAF: Jenis.HURUF, Jenis.AYAT: Jenis.HURUF, Jenis.HURUF: Jenis.ANGKA, Jenis.ANGKA: Jenis.SUBHURUF,
}  # fmt: skip
LOOK_ALIKE = [
    "Pasal 5", "PASAL 1", "(1)", "a.", "1)", "Lampiran", "PIHAK KESATU,", "{{ 7*7 }}", "{% if x %}", "{{r x }}", "{%p endif %}",
    "{_{", "}_}", "{_%", "%_}", "&amp;", "<w:p>", "</w:t>", "]]>", "<!--", "{#", "None", "REF x", "x" * 300, "a\tb", "a\nb", "  ",
    "\u00a0", "\u00ad", "\u200b", "é", "😀", "\ufffd", "“‘’”", "\x85",
]  # fmt: skip
words = st.lists(
    st.one_of(
        st.sampled_from(LOOK_ALIKE),
        st.text(st.characters(exclude_categories=["Cs", "Co", "Cn", "Cc"]), min_size=1, max_size=8),
    ),
    min_size=1,
    max_size=4,
).map("".join)


def shown(text: str) -> bool:
    """Whether a paragraph of it can be seen at all."""
    return any(c.isalnum() for c in text)


texts = words.filter(shown)
titles = texts.map(lambda t: " ".join(t.split()))


def clause(text: str) -> Teks:
    return (Potongan(text, JenisPotongan.KLAUSUL, Tempat("k.yaml", "x", 1, 1)),)


def fact(text: str) -> Teks:
    return (
        *clause("x "),
        Potongan(text, JenisPotongan.FAKTA, Tempat("s.yaml", "y", 1, 1), "fakta"),
        *clause(" y"),
    )


def gap(text: str) -> Teks:
    blank = Potongan("." * 24, JenisPotongan.KOSONG, Tempat("s.yaml", "z", 1, 1), f"isian {text[:20]}")
    return (*clause("x "), blank, *clause(text))


def reference(text: str) -> Teks:
    return (
        *clause("x"),
        Potongan("Pasal 1", JenisPotongan.RUJUKAN, sasaran="p1", rumus="pasal"),
        *clause(f" {text}"),
    )


any_text = texts.flatmap(lambda t: st.sampled_from([clause, fact, gap, reference]).map(lambda make: make(t)))


def listed(jenis: Jenis) -> st.SearchStrategy[tuple[SatuanTersusun, ...]]:
    """A numbered list of a rank with what stands below; a list may end with a closing line."""
    below = st.one_of(st.just(()), listed(BELOW[jenis])) if jenis in BELOW else st.just(())
    unit = st.tuples(any_text, below)
    return st.lists(unit, min_size=1, max_size=3).map(
        lambda items: tuple(
            SatuanTersusun(jenis, "", label(jenis, place), teks, anak)
            for place, (teks, anak) in enumerate(items, 1)
        )
    )


def label(jenis: Jenis, place: int) -> str:
    return "abcdefghij"[place - 1] if jenis in (Jenis.HURUF, Jenis.SUBHURUF) else str(place)


closing = st.lists(any_text.map(lambda t: SatuanTersusun(Jenis.PARAGRAF, "", "", t)), max_size=1).map(tuple)
letters = st.one_of(
    st.just(()), st.tuples(listed(Jenis.HURUF), closing).map(lambda pair: (*pair[0], *pair[1]))
)


def number(items: list[tuple[Teks, tuple[SatuanTersusun, ...]]]) -> tuple[SatuanTersusun, ...]:
    """One unit is a paragraph, several are ayat, as the assembly makes them."""
    if len(items) == 1:
        ((teks, anak),) = items
        tail = tuple(u for u in anak if u.jenis is Jenis.PARAGRAF)
        lists = tuple(u for u in anak if u.jenis is not Jenis.PARAGRAF)
        return (SatuanTersusun(Jenis.PARAGRAF, "", "", teks, lists), *tail)
    return tuple(
        SatuanTersusun(Jenis.AYAT, "", str(i), teks, anak) for i, (teks, anak) in enumerate(items, 1)
    )


bodies = st.lists(st.tuples(any_text, letters), min_size=1, max_size=3).map(number)
agreements = st.lists(st.tuples(titles, bodies), min_size=1, max_size=3).map(
    lambda items: tuple(
        PasalTersusun(f"p{i}", i, clause(title), isi) for i, (title, isi) in enumerate(items, 1)
    )
)
GAYA = {
    "sebutan": ["kesatu", "pertama"], "judul": ["tentang-nomor", "nomor-tentang"], "kata_hubung": ["dengan", "dan"],
    "tanggal_angka": ["ya", "tidak"], "komparisi": ["tabel", "baris", "paragraf"], "nomor_pihak": ["romawi", "angka"],
    "menimbang": ["huruf", "angka", "tanpa"], "judul_pasal": ["bawah", "sebaris"], "nip": ["ya", "tidak"],
    "paraf": ["ya", "tidak"], "halaman": ["x-dari-y", "x", "tanpa"], "kertas": ["F4", "A4"], "ukuran_huruf": ["9", "12"],
}  # fmt: skip
choices = st.fixed_dictionaries({key: st.sampled_from(values) for key, values in GAYA.items()})


@lru_cache(maxsize=256)
def framed(pihak: int, gaya: str, kosong: bool) -> Dokumen:
    rows = "rencana_kerja: [{kegiatan: 'A & B <c>'}]" if pihak % 2 else ""
    umum = None
    dokumen, _ = make_uji(umum, pihak=pihak, gaya=gaya, kosong=kosong, pks=rows).assemble()
    return dokumen


@lru_cache(maxsize=4)
def template(jenis: str) -> bytes:
    return (ROOT / "templates" / f"{jenis}.docx").read_bytes()


@settings(max_examples=40)
@given(agreements, st.integers(2, 11), choices, st.booleans())
def test_what_goes_in_comes_out(
    pasal: tuple[PasalTersusun, ...], pihak: int, gaya: dict[str, str], kosong: bool
) -> None:
    style = ", ".join(f"{key}: {value}" for key, value in gaya.items())
    dokumen = replace(framed(pihak, "{" + style + "}", kosong), pasal=pasal)
    data = write_docx(dokumen, template(PKS))
    assert read_naskah(open_docx(data, "naskah.docx")).pasal == dokumen.naskah_pasal()
    assert faults(data) == []
    assert write_docx(dokumen, template(PKS)) == data


@settings(max_examples=25)
@given(st.lists(texts, min_size=8, max_size=8))
def test_facts_of_the_frame_come_out(facts: list[str]) -> None:
    """No word of a fact is lost or changed on its way through the frame."""
    from kerja_sama_docs.naskah import fold_blanks, naskah_to_text

    clean = [" ".join(f.split()) for f in facts]
    keys = ("nama", "jabatan", "alamat", "nomor")
    base = framed(2, "{komparisi: paragraf}", False)
    parties = base.kerangka["pihak"]
    assert isinstance(parties, tuple)
    changed = tuple(
        {**party, **{key: fact(clean[4 * i + k]) for k, key in enumerate(keys)}}
        for i, party in enumerate(parties)
        if isinstance(party, dict)
    )
    frame = {**base.kerangka, "pihak": changed, "tentang": fact(clean[0])}
    data = write_docx(replace(base, kerangka=frame), template(PKS))
    text = " ".join(naskah_to_text(read_naskah(open_docx(data, "naskah.docx"))).split())
    for i in range(2):
        for k, key in enumerate(keys):
            if key != "nomor":
                assert " ".join(fold_blanks(f"x {clean[4 * i + k]} y").split()) in text
    assert faults(data) == []


def test_addresses_are_distinct_bookmarks() -> None:
    """Two places whose ids differ only in where a word ends must not share a bookmark."""
    unit = SatuanTersusun(Jenis.AYAT, "c", "1", clause("satu"))
    other = SatuanTersusun(Jenis.AYAT, "x", "2", clause("dua"))
    refs = tuple(
        Potongan("1", JenisPotongan.RUJUKAN, sasaran=s, rumus="satuan")
        for s in ("a-b/c", "a", "a-b-c", "a/x")
    )
    pasal = (
        PasalTersusun("a-b", 1, clause("A"), (unit, other)),
        PasalTersusun("a", 2, clause("B"), (unit, other)),
        PasalTersusun("a-b-c", 3, clause("C"), (SatuanTersusun(Jenis.PARAGRAF, "", "", refs),)),
    )
    dokumen = replace(framed(2, "{}", False), pasal=pasal)
    assert {a for p in pasal for a, _ in unit_addresses(p)} >= {"a-b/c", "a/c"}
    assert faults(write_docx(dokumen, template(PKS))) == []
