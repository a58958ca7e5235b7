"""Small papers as their readers give them, edits of them, and pages read back by a parser of HTML."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from hypothesis import strategies as st
from lxml import html

from kerja_sama_docs.bacaan.kontrak import Gaya
from kerja_sama_docs.bacaan.mentah import BarisMentah, BlokMentah, ParagrafMentah, SelMentah, TabelMentah
from kerja_sama_docs.bacaan.susun_blok import arrange
from kerja_sama_docs.banding import align, compare
from kerja_sama_docs.banding.halaman import format_halaman
from kerja_sama_docs.naskah import Naskah, Paragraf


def p(teks: str, gaya: Gaya | None = Gaya.ISI, nomor: str = "") -> ParagrafMentah:
    return ParagrafMentah(teks, nomor, "", gaya)


def ayat(nomor: int, teks: str) -> ParagrafMentah:
    return p(teks, Gaya.AYAT, f"({nomor})")


def huruf(nomor: str, teks: str) -> ParagrafMentah:
    return p(teks, Gaya.HURUF, f"{nomor}.")


def pasal(nomor: int, judul: str, *isi: BlokMentah) -> list[BlokMentah]:
    return [p(judul, Gaya.PASAL, f"Pasal {nomor}"), *isi]


def tabel(*baris: Sequence[str], kepala: bool = True) -> TabelMentah:
    rows = (
        BarisMentah(tuple(SelMentah((p(teks, Gaya.LAMPIRAN),)) for teks in row), kepala and n == 0)
        for n, row in enumerate(baris)
    )
    return TabelMentah(tuple(rows))


def kertas(*butir: BlokMentah | Iterable[BlokMentah], berkas: str = "uji.docx") -> Naskah:
    mentah: list[BlokMentah] = []
    for item in butir:
        mentah += [item] if isinstance(item, ParagrafMentah | TabelMentah) else list(item)
    blok, isi = arrange(mentah)
    return Naskah(berkas, blok, isi)


FRAME: list[BlokMentah] = [
    p("PERJANJIAN KERJA SAMA", Gaya.JUDUL),
    p("Pada hari ini telah dibuat perjanjian antara kedua daerah:", Gaya.PEMBUKA),
]
UMUM = pasal(1, "KETENTUAN UMUM", p("Dalam perjanjian ini yang dimaksud dengan:"), huruf("a", "Kerja Sama adalah usaha bersama kedua daerah;"), huruf("b", "Narahubung adalah pegawai yang ditunjuk setiap pihak;"), huruf("c", "Perangkat Daerah adalah pembantu kepala daerah dalam urusannya;"), huruf("d", "Batas adalah garis yang memisahkan wilayah kedua daerah;"), huruf("e", "Rencana Kerja adalah rincian kegiatan dan sumber dana;"), huruf("f", "Forum adalah pertemuan camat dan lurah di perbatasan;"), huruf("g", "Aset adalah barang milik daerah yang dipakai bersama."))  # fmt: skip
LAKSANA = pasal(2, "PELAKSANAAN", ayat(1, "Kegiatan dilaksanakan menurut Rencana Kerja tahunan."), ayat(2, "Narahubung ditunjuk paling lama 14 (empat belas) hari kerja."), ayat(3, "Rapat koordinasi dilaksanakan setiap triwulan di kantor sekretariat bersama."))  # fmt: skip
BIAYA = pasal(3, "PEMBIAYAAN", ayat(1, "Biaya sebesar Rp5.000.000,00 (lima juta rupiah) dibebankan pada anggaran daerah."), ayat(2, "Setiap pihak wajib mencatat pengeluaran sebagaimana dimaksud dalam Pasal 2 ayat (1)."))  # fmt: skip
RAHASIA = pasal(4, "KERAHASIAAN", p("Keterangan yang diperoleh dari pihak lain dijaga kerahasiaannya selama perjanjian berlaku."))  # fmt: skip
LAMPIRAN: list[BlokMentah] = [
    p("LAMPIRAN", Gaya.LAMPIRAN),
    tabel(("Kegiatan", "Biaya"), ("Pelatihan petugas lapangan", "Rp20.000.000"), ("Rapat evaluasi", "Rp5.000.000")),
]  # fmt: skip
LAMA = kertas(FRAME, UMUM, LAKSANA, BIAYA, RAHASIA, LAMPIRAN, berkas="arsip/lama.docx")


def edited(units: list[BlokMentah], old: str, new: str) -> list[BlokMentah]:
    return [replace(b, teks=b.teks.replace(old, new)) if isinstance(b, ParagrafMentah) else b for b in units]


# A term changed, a duty weakened, a pasal added and one removed, an ayat moved, a row added, a cell changed, wording.
BARU = kertas(
    FRAME,
    edited(UMUM, "camat dan lurah", "camat, dan lurah"),
    pasal(2, "PELINDUNGAN DATA", ayat(1, "PARA PIHAK melindungi data warga."), ayat(2, "Data dihapus setelah perjanjian berakhir.")),
    pasal(3, "PELAKSANAAN", ayat(1, "Rapat koordinasi dilaksanakan setiap triwulan di kantor sekretariat bersama."), ayat(2, "Kegiatan dilaksanakan menurut Rencana Kerja tahunan."), ayat(3, "Narahubung ditunjuk paling lama 21 (dua puluh satu) hari kerja.")),
    pasal(4, "PEMBIAYAAN", ayat(1, "Biaya sebesar Rp5.000.000,00 (lima juta rupiah) dibebankan pada anggaran daerah."), ayat(2, "Setiap pihak dapat mencatat pengeluaran sebagaimana dimaksud dalam Pasal 3 ayat (2).")),
    LAMPIRAN[:1],
    tabel(("Kegiatan", "Biaya"), ("Pelatihan petugas lapangan", "Rp25.000.000"), ("Survei lokasi", "Rp1.000.000"), ("Rapat evaluasi", "Rp5.000.000")),
    berkas="arsip/baru.docx",
)  # fmt: skip


def page(lama: Naskah, baru: Naskah, judul: str = "Perbandingan") -> str:
    banding = compare(lama, baru)
    return format_halaman(lama, baru, banding, align(lama, baru, banding), judul=judul)


def parsed(text: str) -> html.HtmlElement:
    tree = html.document_fromstring(text)
    assert isinstance(tree, html.HtmlElement)
    return tree


def select(tree: html.HtmlElement, css: str) -> list[html.HtmlElement]:
    """Elements by a tiny part of CSS: `tag`, `.class`, `tag.class`, steps separated by blanks."""
    found = [tree]
    for step in css.split():
        tag, _, classes = step.partition(".")
        wanted = {name for name in classes.split(".") if name}
        found = [
            e for base in found for e in base.iter(tag or "*")
            if e is not base and isinstance(e.tag, str) and wanted <= set((e.get("class") or "").split())
        ]  # fmt: skip
    return found


def above(element: html.HtmlElement, tag: str) -> html.HtmlElement:
    """The nearest element around it with this tag."""
    return next(e for e in element.iterancestors(tag) if isinstance(e, html.HtmlElement))


def after(element: html.HtmlElement, steps: int = 1) -> html.HtmlElement:
    """Its next sibling, or with -1 the one before."""
    found = element.getnext() if steps > 0 else element.getprevious()
    assert isinstance(found, html.HtmlElement)
    return found


def words_of(element: html.HtmlElement) -> str:
    """Text without what only screen readers get, blanks folded."""
    copied = html.fromstring(html.tostring(element, encoding="unicode", with_tail=False))
    for extra in [e for e in copied.iter("i") if e.get("class") == "th"]:
        extra.drop_tree()
    return " ".join(str(copied.text_content()).split())


def column(tree: html.HtmlElement, side: str) -> Counter[str]:
    """Every line of a column ("l" or "b"), rows of tables with " | "."""
    lines: Counter[str] = Counter()
    for row in select(tree, ".r"):
        cells = [
            c
            for c in row
            if side in (c.get("class") or "").split() and "kosong" not in (c.get("class") or "")
        ]
        if cells:
            lines[" | ".join(words_of(cell) for cell in cells)] += 1
    return +lines


def lines_of(naskah: Naskah) -> Counter[str]:
    """Every line of a paper that says anything, as `column` gives them."""
    lines: Counter[str] = Counter()
    for blok in naskah.blok:
        if isinstance(blok, Paragraf):
            lines[" ".join(f"{blok.nomor} {blok.teks}".split())] += 1
        else:
            for row in blok.baris:
                if any(any(cell.teks) for cell in row.sel):
                    lines[" | ".join(" ".join(" ".join(cell.teks).split()) for cell in row.sel)] += 1
    del lines[""]
    return lines


texts = st.lists(
    st.sampled_from(
        ["wajib", "dapat", "tidak", "data", "jalan", "30 (tiga puluh) hari", "Rp5.000.000", "PIHAK KESATU", "laporan",
         "Pasal 1", "ayat (1)", "“bahan”", "<b>", "&amp;", "air,", "bersih;", "2 Mei 2026", "kerja\nsama", "\u202esalah", "\ue000"]
    ), min_size=1, max_size=7,
).map(" ".join)  # fmt: skip


@st.composite
def papers(draw: st.DrawFn) -> Naskah:
    """Papers of up to four pasal, a table in between."""
    items: list[BlokMentah] = [p(draw(texts), Gaya.JUDUL)]
    for nomor in range(1, draw(st.integers(1, 4)) + 1):
        items += pasal(nomor, draw(texts))
        items += [ayat(k, draw(texts)) for k in range(1, draw(st.integers(1, 4)))]
        if draw(st.booleans()):
            width = draw(st.integers(1, 3))
            items.append(
                tabel(*(tuple(draw(texts) for _ in range(width)) for _ in range(draw(st.integers(1, 3)))))
            )
    return kertas(items)


@st.composite
def edited_papers(draw: st.DrawFn) -> tuple[Naskah, Naskah]:
    """A paper and what became of it: pasal dropped, shuffled and renamed, ayat shuffled, words replaced."""
    bodies = draw(st.lists(st.tuples(texts, st.lists(texts, min_size=1, max_size=4)), min_size=1, max_size=5))
    old, new = draw(st.sampled_from(["wajib", "data", "jalan", "Pasal 1"])), draw(texts)

    def paper(parts: Sequence[tuple[str, Sequence[str]]], edit: bool) -> Naskah:
        items: list[BlokMentah] = [p("PERJANJIAN", Gaya.JUDUL)]
        for nomor, (title, units) in enumerate(parts, 1):
            said = [text.replace(old, new) if edit else text for text in (title, *units)]
            items += pasal(nomor, said[0], *(ayat(k, text) for k, text in enumerate(said[1:], 1)))
        return kertas(items)

    kept = [
        (title, draw(st.permutations(units)) if draw(st.booleans()) else units)
        for title, units in draw(st.permutations(bodies))
        if draw(st.integers(0, 4))
    ]
    return paper(bodies, edit=False), paper(kept, edit=draw(st.booleans()))


def visible(text: str) -> str:
    """What the page makes of a text."""
    return re.sub("[\u202e\ue000]", lambda m: f"⟨U+{ord(m[0]):04X}⟩", text)
