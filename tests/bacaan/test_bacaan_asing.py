"""Laws of arranging papers without our styles, and the layouts that a whole file shows too rarely."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.bacaan.asal import homes_of
from kerja_sama_docs.bacaan.mentah import BarisMentah, BlokMentah, ParagrafMentah, SelMentah, TabelMentah
from kerja_sama_docs.bacaan.penggal import split_soft
from kerja_sama_docs.bacaan.susun_blok import arrange
from kerja_sama_docs.bacaan.tak_terletak import unplaced_notes
from kerja_sama_docs.naskah import Bagian, Blok, Paragraf, Pasal, Tabel, iter_pasal_units

LINES = (
    "Pasal 1", "PASAL 2 – BIAYA", "Pasal 3. Jangka Waktu", "MAKSUD DAN TUJUAN", "Maksud dan Tujuan", "BAB II", "1. Satu;",
    "2. Dua.", "a. huruf:", "b) lagi.", "1) kecil", "(1) Ayat.", "(2)", "", "Demikian dibuat.", "PIHAK KESATU, PIHAK KEDUA,",
    "BUPATI SERANG,", "LAMPIRAN", "Lampiran I", "Nomor : 1/2", "Pada hari ini", "menerangkan:", "a. bahwa", "Mengingat:",
    "sebagaimana dimaksud pada ayat (1)", "A. CONTOH", "berdasarkan Surat Kuasa", "- strip",
)  # fmt: skip
paragraf = st.builds(
    ParagrafMentah,
    st.lists(st.sampled_from(LINES), min_size=1, max_size=4).map("\n".join),
    nomor=st.sampled_from(("", "", "", "1.", "(2)", "a.", "Pasal 7")),
    tengah=st.booleans(),
)
sel = st.builds(SelMentah, st.lists(paragraf, max_size=2).map(tuple))
tabel = st.builds(
    TabelMentah,
    st.lists(
        st.builds(BarisMentah, st.lists(sel, min_size=1, max_size=3).map(tuple)), min_size=1, max_size=3
    ).map(tuple),
)
naskah = st.lists(st.one_of(paragraf, paragraf, paragraf, tabel), max_size=25)


def letters(text: str) -> str:
    """Keep letters and digits."""
    return "".join(c for c in text if c.isalnum())


def letters_in(blocks: tuple[Blok, ...]) -> str:
    """Join the letters and digits of blocks."""
    found = []
    for blok in blocks:
        if isinstance(blok, Paragraf):
            found.append(blok.nomor + blok.teks)
        else:
            found += [text for row in blok.baris for cell in row.sel for text in cell.teks]
    return letters("".join(found))


def raw_paragraphs(raw: list[BlokMentah]) -> list[ParagrafMentah]:
    """List the paragraphs of raw blocks."""
    found: list[ParagrafMentah] = []
    for item in raw:
        if isinstance(item, ParagrafMentah):
            found.append(item)
        else:
            found += [p for row in item.baris for cell in row.sel for p in cell.paragraf]
    return found


def lines(*texts: str) -> list[BlokMentah]:
    """Give paragraphs."""
    return [ParagrafMentah(text) for text in texts]


def addresses(*texts: str) -> list[str]:
    """Give the addresses of all units of these lines."""
    _, pasal = arrange(lines(*texts))
    return [address for one in pasal for address, _ in iter_pasal_units(one)]


@given(naskah)
def test_no_letter_is_lost_or_moved(raw: list[BlokMentah]) -> None:
    blocks, _ = arrange(raw)
    assert letters_in(blocks) == letters("".join(p.nomor + p.teks for p in raw_paragraphs(raw)))
    assert [b.urutan for b in blocks] == list(range(len(blocks)))


@given(naskah)
def test_every_unit_has_its_block_and_its_words(raw: list[BlokMentah]) -> None:
    blocks, pasal = arrange(raw)
    words = [
        b.teks for b in blocks if isinstance(b, Paragraf) and "/" in b.alamat and b.bagian is Bagian.PASAL
    ]
    units = [unit.teks for one in pasal for _, unit in iter_pasal_units(one)]
    assert len(words) == len(units)
    assert all(text.endswith(own) or own.endswith(text) for text, own in zip(units, words, strict=True))


@given(naskah)
def test_every_paragraph_finds_the_block_of_its_words(raw: list[BlokMentah]) -> None:
    fresh: list[BlokMentah] = [replace(item) for item in raw]
    blocks, _ = arrange(fresh)
    homes = homes_of(fresh, blocks)
    for paragraph in raw_paragraphs(fresh):
        own = letters(paragraph.nomor + paragraph.teks)
        if own:
            assert own[0] in letters_in((homes[id(paragraph)],))


@given(paragraf)
def test_cut_pieces_are_the_paragraph(paragraph: ParagrafMentah) -> None:
    pieces = split_soft(paragraph)
    assert letters("".join(p.teks for p in pieces)) == letters(paragraph.teks)
    assert [p.nomor for p in pieces] == [paragraph.nomor, *([""] * (len(pieces) - 1))]


def test_soft_breaks_are_cut_where_a_unit_begins() -> None:
    text = "Pasal 4\nBIAYA\n(1) Biaya\ndibagi dua.\n(2) Cukup:\na. satu; dan\nb. dua.\nPasal 5\nLain-Lain\nCukup."
    blocks, pasal = arrange(lines("Pasal 3\nObjek", "Objeknya jalan.", text))
    assert [(p.nomor, p.judul) for p in pasal] == [("3", "Objek"), ("4", "BIAYA"), ("5", "Lain-Lain")]
    assert [a for a, _ in iter_pasal_units(pasal[1])] == [
        "pasal-4/ayat-1", "pasal-4/ayat-2", "pasal-4/ayat-2/huruf-a", "pasal-4/ayat-2/huruf-b",
    ]  # fmt: skip
    assert pasal[1].isi[0].teks == "Biaya\ndibagi dua."
    assert blocks[-1].alamat == "pasal-5/paragraf-1"


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Pasal 1 – Maksud dan Tujuan", ("1", "Maksud dan Tujuan")),
        ("PASAL 2: JANGKA WAKTU", ("2", "JANGKA WAKTU")),
        ("Pasal III. Penyelesaian Perselisihan", ("III", "Penyelesaian Perselisihan")),
        ("Pasal 4 Objek Kerja Sama berlaku", None),
        ("Pasal 5. Berlaku sejak ditandatangani", None),
        ("Pasal 1 .... 3", None),
    ],
)
def test_headings_on_one_line(heading: str, expected: tuple[str, str] | None) -> None:
    _, pasal = arrange(lines(heading))
    assert [(p.nomor, p.judul) for p in pasal] == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("below", "judul"),
    [
        ("Hak dan Kewajiban", "Hak dan Kewajiban"),
        ("KEADAAN KAHAR (FORCE MAJEURE)", "KEADAAN KAHAR (FORCE MAJEURE)"),
        ("Biaya ditanggung PARA PIHAK", ""),
        ("Selesai.", ""),
        ("(1) Hak", ""),
    ],
)
def test_title_on_the_left_is_told_by_its_letters(below: str, judul: str) -> None:
    (pasal,) = arrange(lines("Pasal 1", below, "Isi pasal ini ada."))[1]
    assert pasal.judul == judul


def test_dotted_numbers_are_ayat_only_where_cited_so() -> None:
    cited = (
        "Pasal 1",
        "HAK",
        "1. Hak:",
        "a) satu;",
        "b) dua:",
        "1) kecil;",
        "2) lagi.",
        "2. Pada ayat (1) itu.",
    )
    assert addresses(*cited) == [
        "pasal-1/ayat-1", "pasal-1/ayat-1/huruf-a", "pasal-1/ayat-1/huruf-b", "pasal-1/ayat-1/huruf-b/angka-1",
        "pasal-1/ayat-1/huruf-b/angka-2", "pasal-1/ayat-2",
    ]  # fmt: skip
    assert addresses("Pasal 1", "HAK", "1. Satu.", "2. Dua.") == ["pasal-1/angka-1", "pasal-1/angka-2"]
    assert addresses("Pasal 1", "1. Satu.", "Pasal 2", "Lihat Pasal 1 ayat (1).")[0] == "pasal-1/ayat-1"
    law = "Lihat Pasal 65 ayat (1) Undang-Undang Nomor 23 Tahun 2014."
    assert addresses("Pasal 1", "1. Satu.", "Pasal 2", law)[0] == "pasal-1/angka-1"


def test_dotted_numbers_below_a_lead_in_or_a_letter_stay_numbers() -> None:
    assert addresses("Pasal 1", "Artinya:", "1. Satu.", "2. Lihat ayat (1).")[1:] == [
        "pasal-1/angka-1", "pasal-1/angka-2",
    ]  # fmt: skip
    nested = ("Pasal 1", "1. Hak:", "a. satu:", "1. kecil;", "2. lagi; dan", "3. habis.", "2. Pada ayat (1).")
    assert addresses(*nested)[2:] == [
        "pasal-1/ayat-1/huruf-a/angka-1", "pasal-1/ayat-1/huruf-a/angka-2", "pasal-1/ayat-1/huruf-a/angka-3",
        "pasal-1/ayat-2",
    ]  # fmt: skip


def test_numbers_in_a_column_of_their_own_are_labels() -> None:
    def row(*cells: str) -> BarisMentah:
        return BarisMentah(tuple(SelMentah((ParagrafMentah(text),)) for text in cells))

    beside = TabelMentah((row("(1)", "Biaya dibagi:"), row("a.", "dua;"), row("", "sama rata.")))
    _, (pasal,) = arrange([*lines("Pasal 1", "BIAYA"), beside])
    assert [a for a, _ in iter_pasal_units(pasal)] == [
        "pasal-1/ayat-1", "pasal-1/ayat-1/huruf-a", "pasal-1/ayat-1/paragraf-1",
    ]  # fmt: skip
    data = TabelMentah((row("No.", "Kegiatan"), row("1.", "Patroli")))
    blocks, (other,) = arrange([*lines("Pasal 1", "RENCANA"), data])
    assert isinstance(blocks[-1], Tabel)
    assert other == Pasal("1", "RENCANA", ())


FRONT = ("PERJANJIAN", "Pada hari ini", "M. CONTOH, Kepala, disebut PIHAK KESATU")


@pytest.mark.parametrize(
    ("text", "bagian"),
    [
        ("berdasarkan Surat Kuasa Nomor 1", Bagian.PIHAK),
        ("Dengan mengingat:", Bagian.DASAR_HUKUM),
        ("Berdasarkan :", Bagian.DASAR_HUKUM),
        ("Undang-Undang Nomor 23 Tahun 2014; bertindak untuk dan atas nama", Bagian.PIHAK),
        ("1. Peraturan Pemerintah Nomor 28 Tahun 2018;", Bagian.DASAR_HUKUM),
        ("A. Bahwa perlu;", Bagian.MENIMBANG),
        ("BAB I", Bagian.LAIN),
    ],
)
def test_front_parts_are_told_by_their_words(text: str, bagian: Bagian) -> None:
    blocks, _ = arrange(lines(*FRONT, text))
    assert (blocks[2].bagian, isinstance(blocks[2], Paragraf) and blocks[2].nomor) == (Bagian.PIHAK, "")
    assert blocks[3].bagian is bagian


def test_offices_alone_begin_the_signatures_after_the_last_pasal_only() -> None:
    blocks, _ = arrange(
        lines("Pasal 1", "BUPATI SERANG", "Isi.", "Pasal 2", "Isi.", "BUPATI SERANG, WALI KOTA SERANG,")
    )
    assert [b.bagian for b in blocks][-1] is Bagian.TANDA_TANGAN
    assert [b.bagian for b in blocks][1] is Bagian.PASAL


def test_what_has_no_place_is_counted_and_quoted() -> None:
    blocks, _ = arrange(lines("Pasal 1", "Isi.", "BAB II", "PENUTUP", "Pasal 2", "Isi."))
    assert unplaced_notes(blocks) == ()
    lost = tuple(Paragraf(Bagian.LAIN, f"kalimat ke-{n} yang panjang {'sekali ' * 9}") for n in range(4))
    (note,) = unplaced_notes((*blocks, *lost))
    assert note.startswith("4 paragraf tidak dapat ditempatkan: “kalimat ke-0 yang panjang sekali")
    assert note.count("“") == 3
    assert note.endswith("…”, …")
