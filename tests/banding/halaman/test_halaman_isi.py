"""The page as a parser of HTML finds it: both papers whole, every change marked, nothing hostile alive, nothing loaded."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from dataclasses import replace
from importlib.resources import files
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from banding.halaman.contoh_halaman import (
    BARU,
    FRAME,
    LAKSANA,
    LAMA,
    UMUM,
    above,
    after,
    ayat,
    column,
    edited_papers,
    kertas,
    lines_of,
    p,
    page,
    papers,
    parsed,
    pasal,
    select,
    tabel,
    visible,
    words_of,
)  # fmt: skip
from kerja_sama_docs.bacaan.kontrak import Gaya
from kerja_sama_docs.banding import (
    Banding,
    BandingBagian,
    BandingPasal,
    Jajar,
    Keping,
    Letak,
    Macam,
    Perubahan,
    Tanda,
    align,
    compare,
)
from kerja_sama_docs.banding.alasan import alasan
from kerja_sama_docs.banding.halaman import format_halaman
from kerja_sama_docs.banding.halaman.aman import show
from kerja_sama_docs.banding.halaman.nama import HELD, KINDS, PARTS, name_address
from kerja_sama_docs.banding.hitung import count_changes, say_changes, say_pasal
from kerja_sama_docs.naskah import Bagian, Komentar, Naskah

HOSTILE = (
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "{{ 7 * 7 }} {% raw %}",
    "\"'><svg/onload=alert(1)>",
    "-->]]><!--",
    "</p></div></main>",
    "&lt;b&gt; &amp;",
)


def shown(lines: Counter[str]) -> Counter[str]:
    """Lines of papers as a page shows them."""
    return Counter({visible(line): count for line, count in lines.items()})


@given(papers(), papers())
@settings(max_examples=40)
def test_both_columns_hold_every_line_of_their_paper(one: Naskah, two: Naskah) -> None:
    tree = parsed(page(one, two))
    assert column(tree, "l") == shown(lines_of(one))
    assert column(tree, "b") == shown(lines_of(two))


@given(papers(), papers())
@settings(max_examples=20)
def test_ids_are_unique_and_every_link_leads_somewhere(one: Naskah, two: Naskah) -> None:
    tree = parsed(page(one, two))
    ids = [str(e.get("id")) for e in tree.iter() if isinstance(e.tag, str) and e.get("id")]
    assert len(ids) == len(set(ids))
    links = {str(a.get("href")) for a in tree.iter("a")}
    assert links <= {f"#{identity}" for identity in ids}
    labels = {
        str(e.get("aria-labelledby"))
        for e in tree.iter()
        if isinstance(e.tag, str) and e.get("aria-labelledby")
    }
    assert labels <= set(ids)


@given(papers())
@settings(max_examples=15)
def test_a_paper_beside_itself_shows_no_change(paper: Naskah) -> None:
    tree = parsed(page(paper, paper))
    assert select(tree, ".r.u") == []
    assert select(tree, "main ins") == select(tree, "main del") == []
    assert "Tidak ada perbedaan isi antara kedua naskah." in words_of(select(tree, ".inti")[0])


@given(st.one_of(edited_papers(), st.tuples(papers(), papers())))
@settings(max_examples=80)
def test_the_page_stops_at_as_many_changes_as_are_counted(both: tuple[Naskah, Naskah]) -> None:
    one, two = both
    count = count_changes(compare(one, two))
    tree = parsed(page(one, two))
    stops = [e for e in tree.iter() if isinstance(e.tag, str) and e.get("data-di") is not None]
    assert len(stops) == count.substansi + count.redaksi
    assert sum("sub" in (e.get("class") or "").split() for e in stops) == count.substansi


def test_a_part_torn_into_stretches_is_marked_only_where_it_changed() -> None:
    def draft(day: str, last: str = "Dengan berdasarkan:") -> Naskah:
        return kertas(
            [p("PERJANJIAN KERJA SAMA", Gaya.JUDUL), p(f"Pada hari ini {day} telah dibuat perjanjian:", Gaya.PEMBUKA)],
            [p("BUDI, selanjutnya disebut PIHAK KESATU;", Gaya.PIHAK), p("Kedua pihak menerangkan hal berikut:", Gaya.PEMBUKA)],
            [p("bahwa jalan penghubung perlu dipelihara;", Gaya.MENIMBANG), p(last, Gaya.PEMBUKA)],
            UMUM,
        )  # fmt: skip

    first = parsed(page(draft("Senin"), draft("Selasa")))
    heads = [words_of(h) for h in select(first, "section.bg h2") if "Pembuka" in words_of(h)]
    assert heads == ["Pembuka diubah", *["Pembuka (lanjutan) tanpa perubahan"] * 2]
    assert [words_of(e) for e in select(first, ".perhatian li")] == ["Pembuka diubah tanggal berubah"]
    assert len(select(first, "section.bg.sub")) == 1
    late = parsed(page(draft("Senin"), draft("Senin", "Dengan mengingat:")))
    (link,) = select(late, ".perhatian li a")
    (goal,) = [e for e in select(late, "section.bg") if f"#{e.get('id')}" == link.get("href")]
    assert "mengingat" in words_of(goal)
    both = parsed(page(draft("Senin"), draft("Rabu", "Dengan mengingat:")))
    assert len(select(both, ".perhatian li")) == 1
    assert len(select(both, "section.bg.sub")) == 2


def test_a_split_shows_its_changed_words_once_with_their_blanks() -> None:
    tail = "dituangkan dalam berita acara serah terima yang menyebutkan versi dan kelengkapan berkas."
    old = kertas(FRAME, pasal(1, "CARA", ayat(1, f"Penyerahan dokumentasi dilakukan melalui saluran yang aman dan {tail}")))  # fmt: skip
    new = kertas(FRAME, pasal(1, "CARA", ayat(1, "Penyerahan dokumentasi dilakukan melalui saluran yang aman."), ayat(2, f"Penyerahan tersebut {tail}")))  # fmt: skip
    tree = parsed(page(old, new))
    (remark,) = select(tree, ".ket")
    assert "saluran yang aman dan. Penyerahan tersebut dituangkan" in words_of(remark)
    assert words_of(select(tree, ".inti")[0]) == "1 perubahan substansi (1 pasal diubah)."


def test_changed_words_are_marked_in_both_views() -> None:
    tree = parsed(page(LAMA, BARU))
    (row,) = [r for r in select(tree, "div.r.diubah") if "Narahubung ditunjuk" in words_of(r)]
    left, right, both = (next(e for e in row if e.get("class") == side) for side in ("l", "b", "c"))
    assert [words_of(e) for e in select(left, "del")] == ["14 (empat belas) hari kerja"]
    assert [words_of(e) for e in select(right, "ins")] == ["21 (dua puluh satu) hari kerja"]
    assert (
        words_of(both)
        == "(3) Narahubung ditunjuk paling lama 14 (empat belas) hari kerja 21 (dua puluh satu) hari kerja."
    )
    assert [words_of(e) for e in select(row, ".cap")] == [alasan(Tanda.JANGKA)]
    assert "[dihapus: 14" in left.text_content()
    assert "[ditambah: 21" in right.text_content()


def test_every_change_of_the_comparison_is_on_the_page() -> None:
    banding = compare(LAMA, BARU)
    tree = parsed(page(LAMA, BARU))
    gone = " ".join(words_of(e) for e in select(tree, "main del"))
    come = " ".join(words_of(e) for e in select(tree, "main ins"))
    moved = " ".join(words_of(e) for e in select(tree, "main .pd"))
    assert banding.perubahan
    for change in banding.perubahan:
        if change.macam is Macam.DIUBAH:
            for piece in (k for k in change.keping if not k.tetap):
                assert " ".join(piece.lama.split()) in gone
                assert " ".join(piece.baru.split()) in come
        elif change.macam is Macam.DIPINDAH:
            assert (change.baru or "").split(" ", 1)[1] in moved
        else:
            where = gone if change.macam is Macam.DIHAPUS else come
            assert all(
                word in where for word in (change.lama or change.baru or "").replace(" | ", " ").split()
            )


def test_changes_that_no_line_is_about_are_still_told() -> None:
    banding = compare(LAMA, BARU)
    bare = [replace(line, perubahan=()) for line in align(LAMA, BARU, banding)]
    tree = parsed(format_halaman(LAMA, BARU, banding, bare, judul="x"))
    (rest,) = [s for s in select(tree, "section.bg") if "Perubahan lain" in words_of(s)]
    assert len(select(rest, ".r")) == len(banding.perubahan)


def test_top_of_the_page() -> None:
    old = replace(
        LAMA, catatan=("memuat 3 perubahan terlacak, dibaca sebagai diterima",), tak_terbaca=("2 gambar",)
    )
    tree = parsed(page(old, replace(BARU, pasti=False), judul="PKS Perbatasan"))
    top = select(tree, "header.kop")[0]
    assert [words_of(e) for e in select(top, "h1")] == ["PKS Perbatasan"]
    assert [words_of(e) for e in select(top, "dd")] == ["lama.docx", "baru.docx"]
    said = [words_of(e) for e in select(top, ".catatan li")]
    assert said[:2] == [
        "Lama: memuat 3 perubahan terlacak, dibaca sebagai diterima",
        "Lama: tidak dibandingkan: 2 gambar",
    ]
    assert said[2].startswith("Baru: dibaca dari PDF: ")
    banding = compare(old, BARU)
    assert words_of(select(top, ".inti")[0]) == (
        f"{say_changes(banding)} ({say_pasal(banding)}). "
        "Pasal 2–3 menjadi Pasal 3–4. Rujukan yang mengikuti nomor baru tidak dihitung sebagai perubahan."
    )
    lines = [words_of(e) for e in select(top, ".perhatian li")]
    assert [line.split(" ")[1] for line in lines if line.startswith("Pasal")] == ["2", "3", "4", "4"]
    assert any("KERAHASIAAN dihapus" in line for line in lines)
    assert any(
        line.startswith("Pasal 4 PEMBIAYAAN dahulu Pasal 3") and alasan(Tanda.WAJIB_DAPAT) in line
        for line in lines
    )


def test_same_names_are_told_apart_by_their_folders() -> None:
    tree = parsed(page(replace(LAMA, berkas="a/b/pks.docx"), replace(BARU, berkas="a/c/pks.docx")))
    assert [words_of(e) for e in select(tree, "header.kop dd")] == ["b/pks.docx", "c/pks.docx"]


def test_a_moved_unit_links_to_where_it_was_and_back() -> None:
    tree = parsed(page(LAMA, BARU))
    (moved,) = [r for r in select(tree, "div.r.dipindah") if "Rapat koordinasi" in words_of(r)]
    (trace,) = select(tree, "p.jejak")
    assert "dipindah dari Pasal 2 ayat (3)" in words_of(moved)
    assert words_of(trace).startswith("Pasal 2 ayat (3) dipindah ke Pasal 3 ayat (1)")
    assert [a.get("href") for a in select(moved, "a")] == [f"#{trace.get('id')}"]
    assert [a.get("href") for a in select(trace, "a")] == [f"#{moved.get('id')}"]


def test_a_moved_pasal_is_marked_once() -> None:
    umum, laksana = pasal(1, "UMUM", *UMUM[1:]), pasal(2, "PELAKSANAAN", *LAKSANA[1:])
    biaya = ayat(1, "Biaya dibebankan pada anggaran setiap daerah dan dicatat oleh bendahara.")
    old = kertas(FRAME, umum, laksana, pasal(3, "BIAYA", biaya))
    new = kertas(
        FRAME, pasal(1, "BIAYA", biaya), pasal(2, "UMUM", *UMUM[1:]), pasal(3, "PELAKSANAAN", *LAKSANA[1:])
    )
    tree = parsed(page(old, new))
    assert [words_of(e) for e in select(tree, ".jejak .cap")] == ["Pasal 3 dipindah ke Pasal 1"]
    assert [words_of(e) for e in select(tree, ".ket .cap")] == ["dipindah dari Pasal 3"]


def test_renumbered_pasal_says_what_it_was() -> None:
    tree = parsed(page(LAMA, BARU))
    heads = {
        words_of(select(h, ".nm")[0]): words_of(h) for h in select(tree, "section.bg h2") if select(h, ".nm")
    }
    assert "dahulu Pasal 2" in heads["Pasal 3"]
    assert "dahulu" not in heads["Pasal 1"]


def test_a_reference_that_does_not_follow_is_not_shown_as_replaced() -> None:
    old = kertas(FRAME, pasal(1, "UMUM", p("Hal yang menyangkut pertemuan diatur lebih rinci dalam Pasal 2 ayat (1) tentang rapat tahunan kedua daerah itu.")), pasal(2, "RAPAT", ayat(1, "Rapat diadakan setiap tahun di ibu kota.")))  # fmt: skip
    new = kertas(FRAME, pasal(1, "UMUM", p("Hal yang menyangkut pertemuan diatur lebih rinci dalam Pasal 2 ayat (1) tentang rapat tahunan kedua daerah itu.")), pasal(2, "BARU", ayat(1, "Data warga dilindungi.")), pasal(3, "RAPAT", ayat(1, "Rapat diadakan setiap tahun di ibu kota.")))  # fmt: skip
    tree = parsed(page(old, new))
    (row,) = [r for r in select(tree, "div.r.diubah") if "Hal yang" in words_of(r)]
    assert {words_of(e) for e in select(row, "mark")} == {"Pasal 2 ayat (1)"}
    assert select(row, "del") == []
    assert "Rujukan tidak mengikuti" in words_of(row)
    assert "Pasal 2 ayat (1) dahulu menunjuk Pasal 2 RAPAT, kini Pasal 2 BARU." in words_of(row)


def test_tables_are_tables() -> None:
    tree = parsed(page(LAMA, BARU))
    rows = select(tree, "main tr.r")
    assert [words_of(th) for th in select(rows[0], "th")][:2] == ["Kegiatan", "Biaya"]
    added = [r for r in rows if "ditambah" in (r.get("class") or "")]
    assert [words_of(c) for c in select(added[0], "td.b")] == ["Survei lokasi", "Rp1.000.000"]
    changed = [r for r in rows if "diubah" in (r.get("class") or "")]
    assert [words_of(c) for c in select(changed[0], "td.c")] == [
        "Pelatihan petugas lapangan",
        "Rp20.000.000Rp25.000.000",
    ]


def test_a_row_whose_columns_do_not_agree_is_shown_as_gone_and_come() -> None:
    old = kertas(FRAME, UMUM, [tabel(("a", "b"), ("Pelatihan petugas lapangan setiap tahun", "Rp5"))])
    new = kertas(
        FRAME, UMUM, [tabel(("a", "b", "c"), ("Pelatihan petugas lapangan setiap tahun", "Rp5", "2027"))]
    )
    tree = parsed(page(old, new))
    assert column(tree, "l") == lines_of(old)
    assert column(tree, "b") == lines_of(new)


def test_comments_stand_beside_what_they_are_about() -> None:
    place = next(b for b in BARU.blok if getattr(b, "teks", "").startswith("Narahubung ditunjuk"))
    table = BARU.blok[-1]
    notes = (
        Komentar(place.alamat, place.urutan, "21 (dua puluh satu)", "Biro <b>Hukum</b>", "2026-03-01T09:30:00Z", "Terlalu lama.\nMohon ditinjau."),
        Komentar(table.alamat, table.urutan, "Survei lokasi", "", "bukan tanggal", "Siapa?"),
    )  # fmt: skip
    tree = parsed(page(LAMA, replace(BARU, komentar=notes)))
    one, two = select(tree, "aside.kom")
    assert words_of(one).startswith(
        "Biro <b>Hukum</b> 1 Maret 2026 pukul 09.30 pada naskah baru 21 (dua puluh satu)"
    )
    assert "Narahubung ditunjuk" in words_of(above(above(one, "div"), "div"))
    assert words_of(two).startswith("Tanpa nama bukan tanggal")
    assert "Survei lokasi" in words_of(after(above(two, "tr"), -1))


def test_a_comment_on_an_unchanged_line_keeps_it_open() -> None:
    place = next(b for b in LAMA.blok if getattr(b, "teks", "").startswith("Rencana Kerja adalah"))
    note = Komentar(place.alamat, place.urutan, "", "A", "", "Perlu dirinci.")
    tree = parsed(page(replace(LAMA, komentar=(note,)), BARU))
    (aside,) = select(tree, "aside.kom")
    assert not any("s" in (e.get("class") or "").split() for e in aside.iterancestors())


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_only_text(text: str) -> None:
    old = kertas(
        [p(text), *FRAME], pasal(1, text, p(f"{text} lama")), [tabel((text, "x"))], berkas=f"{text}.docx"
    )
    new = kertas(
        [p(text), *FRAME], pasal(1, text, p(f"{text} baru"), p(text)), [tabel((text, "y"))], berkas=text
    )
    note = Komentar(text, 0, text, text, text, text)
    new = replace(new, komentar=(note,), catatan=(text,), tak_terbaca=(text,))
    tree = parsed(page(old, new, judul=text))
    assert len(list(tree.iter("script"))) == len(list(tree.iter("style"))) == 1
    assert not list(tree.iter("img", "svg", "iframe", "object", "embed", "link", "base", "form"))
    assert not [
        name for e in tree.iter() if isinstance(e.tag, str) for name in e.attrib if str(name).startswith("on")
    ]
    assert words_of(next(tree.iter("h1"))) == text
    assert column(tree, "l") == lines_of(old)
    assert column(tree, "b") == lines_of(new)


def test_what_cannot_be_seen_is_written_out() -> None:
    assert show("a\u202eb\u2066c\ue000d\x1be\u200bf\ud800\U000f0000") == "a⟨U+202E⟩b⟨U+2066⟩c⟨U+E000⟩d⟨U+001B⟩e⟨U+200B⟩f⟨U+D800⟩⟨U+F0000⟩"  # fmt: skip
    assert show("“Kab. Muna” – 5 m²\nbaris\tdua\u00ad") == "“Kab. Muna” – 5 m²\nbaris\tdua\u00ad"
    assert show("a" + "\u0301" * 50 + "b") == "a" + "\u0301" * 4 + "b"
    paper = kertas(FRAME, pasal(1, "UMUM", p("bayar \u202e000.1pR\ud800")))
    text = page(LAMA, paper)
    assert "\u202e" not in text
    text.encode()
    assert "bayar ⟨U+202E⟩000.1pR⟨U+D800⟩" in text


def test_nothing_is_loaded_and_nothing_else_may_run() -> None:
    text = page(LAMA, BARU)
    tree = parsed(text)
    assert not re.search(r"(?:https?:)?//\w", re.sub(r"<script>.*</script>", "", text, flags=re.S))
    for element in tree.iter():
        if isinstance(element.tag, str):
            assert not {"src", "srcset", "data", "action", "style"} & set(element.attrib)
    policy = next(str(m.get("content")) for m in tree.iter("meta") if m.get("http-equiv"))
    prints = {}
    for tag in ("style", "script"):
        content = next(iter(tree.iter(tag))).text or ""
        prints[tag] = "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert not re.search(r"url\(|@import|fetch\(|XMLHttp|innerHTML|eval\(|https?:", content)
    assert policy == (
        f"default-src 'none'; style-src '{prints['style']}'; script-src '{prints['script']}'; "
        "base-uri 'none'; form-action 'none'"
    )


def test_without_javascript_everything_is_there_and_open() -> None:
    tree = parsed(page(LAMA, BARU))
    closed = [e for e in tree.iter() if isinstance(e.tag, str) and e.get("hidden") is not None]
    assert closed
    assert all({"buka", "bk", "alat"} & set((e.get("class") or "").split()) for e in closed)
    assert not [d for d in tree.iter("details") if d.get("open") is None]


def test_folds_say_how_much_they_hold() -> None:
    tree = parsed(page(LAMA, BARU))
    labels = [words_of(b) for b in select(tree, "button.buka")]
    assert "… 4 baris tanpa perubahan" in labels
    assert any("tanpa perubahan isi" in label and label.startswith("… Judul") for label in labels)
    for button in select(tree, "button.buka"):
        in_table = any(True for _ in button.iterancestors("td"))
        stretch = after(above(button, "tbody") if in_table else button)
        assert "s" in (stretch.get("class") or "").split()


def test_same_papers_same_page() -> None:
    assert page(LAMA, BARU) == page(LAMA, BARU)


def test_language_headings_and_stops() -> None:
    tree = parsed(page(LAMA, BARU))
    assert tree.get("lang") == "id"
    assert len(list(tree.iter("h1"))) == len(list(tree.iter("main"))) == len(list(tree.iter("nav"))) == 1
    stops = [e for e in tree.iter() if isinstance(e.tag, str) and e.get("data-di") is not None]
    assert len(stops) >= 7
    assert all(e.get("id") and e.get("tabindex") == "-1" for e in stops)
    listed = [words_of(e) for e in select(tree, "nav li")]
    assert any(line.startswith("Pasal 3 PELAKSANAAN dahulu Pasal 2") for line in listed)


def test_every_kind_part_and_mark_has_words() -> None:
    assert set(KINDS) == set(Macam)
    assert set(PARTS) == set(Bagian)
    assert set(HELD) == set(Tanda)


def test_addresses_as_people_say_them() -> None:
    assert name_address("pasal-5/ayat-2/huruf-a") == "Pasal 5 ayat (2) huruf a"
    assert name_address("pasal-5") == "Pasal 5"
    assert name_address("lampiran/0/baris-3") == "Lampiran baris 3"
    assert name_address("") == ""


def _colours(css: str, dark: bool) -> dict[str, str]:
    light, rest = css.split("@media (prefers-color-scheme:dark)", 1)
    block = rest.split("}}", 1)[0] if dark else light
    return {
        name: "#" + "".join(c * 2 for c in value) if len(value) == 3 else f"#{value}"
        for name, value in re.findall(r"--([\w-]+):#([0-9a-f]{3,6})\b", block)
    }


def _contrast(one: str, two: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
        red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    bright, dim = sorted((light(one), light(two)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("dark", [False, True])
def test_colours_can_be_read(dark: bool) -> None:
    css = files("kerja_sama_docs.banding.halaman").joinpath("halaman.css").read_text(encoding="utf-8")
    c = _colours(css, dark)
    pairs = [("sisip", "sisip-l"), ("hapus", "hapus-l"), ("pindah", "pindah-l"), ("awas", "awas-l")]
    pairs += [
        (ink, ground)
        for ink in ("tinta", "redup", "taut", "sisip", "hapus", "pindah")
        for ground in ("kertas", "latar")
    ]
    pairs += [("tinta", "tekan"), ("redup", "tekan"), ("tinta", "awas-l")]
    assert {f"{a}/{b}": _contrast(c[a], c[b]) for a, b in pairs if _contrast(c[a], c[b]) < 4.5} == {}


def test_a_long_pair_stays_small_and_quick() -> None:
    """About 320 pages: 200,000 words in 4,250 lines, each twentieth of them changed."""
    text = "PIHAK KESATU melaksanakan pemeliharaan jalan penghubung dan pertukaran data warga " * 5

    def paper(shift: int) -> Naskah:
        lines = [ayat(k, f"{text}{k}") for k in range(1, 17)]
        return kertas(FRAME, *(pasal(n + shift, f"KETENTUAN {n}", *lines) for n in range(1, 251)))

    old, new = paper(0), paper(1)
    pieces = (Keping(text.strip(), text.strip(), True), Keping(" 7", " 8", False))
    jajar = []
    for blok in old.blok:
        place = Letak(blok.urutan)
        is_changed = getattr(blok, "teks", "") == f"{text}7"
        change = Perubahan(blok.alamat, blok.alamat, Macam.DIUBAH, f"{text}7", f"{text}8", pieces)
        jajar.append(Jajar(place, place, *((Macam.DIUBAH, (change,)) if is_changed else (Macam.SAMA, ()))))
    changes = tuple(change for line in jajar for change in line.perubahan)
    kept = tuple(
        BandingPasal(f"{n}", f"{n + 1}", f"KETENTUAN {n}", Macam.DINOMORI_ULANG) for n in range(1, 251)
    )
    banding = Banding(kept, (BandingBagian("lain", changes, True, ()),))
    start = perf_counter()
    made = format_halaman(old, new, banding, jajar, judul="Panjang")
    assert perf_counter() - start < 4  # about 0.5 s on a quiet core
    assert len(made.encode()) < 5_000_000
    assert made.count("<p class=c>") == len(changes) == 250
