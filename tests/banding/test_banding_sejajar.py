"""Laws of the two papers side by side: every line once, the mirror, order; on generated papers and on real drafts."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from banding.contoh_banding import NASKAH, naskahs, pairs_of_naskah, paragraf, sunting
from kerja_sama_docs.alur.susun import Permintaan, resolve_specs, susun
from kerja_sama_docs.banding import Jajar, Letak, Macam, align, compare, compare_aligned
from kerja_sama_docs.naskah import Bagian, Blok, Naskah, Paragraf, Pasal, Tabel, iter_pasal_units
from kerja_sama_docs.spek.ruang import find_workspace
from kerja_sama_docs.word.baca import read_naskah

ROOT = Path(__file__).resolve().parents[2]
_MIRROR = {Macam.DITAMBAH: Macam.DIHAPUS, Macam.DIHAPUS: Macam.DITAMBAH}


def laid_out(naskah: Naskah, *, blanks: int = 0, titles: bool = True) -> Naskah:
    """The paper as a reader gives it: the paragraphs of its pasal among the blocks, with a blank one now and then."""
    front, back = naskah.blok[: len(naskah.blok) // 2], naskah.blok[len(naskah.blok) // 2 :]
    body: list[Blok] = []
    for p in naskah.pasal:
        name = f"pasal-{p.nomor}"
        if titles:
            body += [Paragraf(Bagian.PASAL, "", f"Pasal {p.nomor}", alamat=name), Paragraf(Bagian.PASAL, p.judul, alamat=name)]  # fmt: skip
        else:
            body.append(Paragraf(Bagian.PASAL, p.judul, f"Pasal {p.nomor}", alamat=name))
        body += [Paragraf(Bagian.PASAL, u.teks, u.nomor, alamat=a) for a, u in iter_pasal_units(p)]
        body += [Paragraf(Bagian.PASAL, "", alamat=name)] * blanks
    every = (*front, *body, *back, Paragraf(Bagian.KAKI, "Halaman 1"), Paragraf(Bagian.KAKI, "Halaman 1"))
    return replace(naskah, blok=tuple(replace(b, urutan=n) for n, b in enumerate(every)))


def places(naskah: Naskah) -> list[Letak]:
    every = ((b.urutan, range(len(b.baris)) if isinstance(b, Tabel) else (None,)) for b in naskah.blok)
    return [Letak(urutan, baris) for urutan, rows in every for baris in rows]


def told(lines: tuple[Jajar, ...], *, mirrored: bool = False) -> Counter[tuple[object, ...]]:
    if mirrored:
        return Counter(
            (x.baru, x.lama, _MIRROR.get(x.macam, x.macam), len(x.perubahan), x.pindah) for x in lines
        )
    return Counter((x.lama, x.baru, x.macam, len(x.perubahan), x.pindah) for x in lines)


def assert_laws(lama: Naskah, baru: Naskah) -> None:
    banding, lines = compare_aligned(lama, baru)
    assert Counter(x.lama for x in lines if x.lama) == Counter(places(lama))
    assert [x.baru for x in lines if x.baru] == places(baru)
    still = [x for x in lines if x.lama and x.baru and not x.pindah]
    assert [(x.lama.urutan, x.lama.baris or 0) for x in still if x.lama] == sorted((x.lama.urutan, x.lama.baris or 0) for x in still if x.lama)  # fmt: skip
    assert {id(c) for x in lines for c in x.perubahan} <= {id(c) for c in banding.perubahan}
    assert banding == compare(lama, baru)
    assert told(lines, mirrored=True) == told(align(baru, lama))
    assert all(x.lama for x in lines if x.macam is Macam.DIHAPUS)
    assert all(x.macam is not Macam.SAMA or not x.perubahan for x in lines)


@settings(max_examples=60)
@given(naskahs(), naskahs(), st.integers(0, 2), st.booleans())
def test_laws_on_any_two_papers(one: Naskah, two: Naskah, blanks: int, titles: bool) -> None:
    assert_laws(laid_out(one, titles=titles), laid_out(two, blanks=blanks))


@settings(max_examples=100)
@given(pairs_of_naskah(), st.integers(0, 2), st.integers(0, 2))
def test_laws_on_a_paper_and_what_became_of_it(both: tuple[Naskah, Naskah], before: int, after: int) -> None:
    assert_laws(laid_out(both[0], blanks=before), laid_out(both[1], blanks=after))


@given(naskahs(), st.integers(0, 2))
def test_the_same_paper_is_the_same_line_by_line(naskah: Naskah, blanks: int) -> None:
    paper = laid_out(naskah, blanks=blanks)
    assert all(x.macam is Macam.SAMA and x.lama == x.baru and not x.pindah for x in align(paper, paper))


@given(pairs_of_naskah())
def test_every_change_is_about_some_line(both: tuple[Naskah, Naskah]) -> None:
    one, two = laid_out(both[0]), laid_out(both[1])
    banding = compare(one, two)
    shown = {id(c) for x in align(one, two, banding) for c in x.perubahan}
    assert shown == {id(c) for c in banding.perubahan}


def test_another_comparison_is_refused() -> None:
    with pytest.raises(ValueError, match="not the comparison"):
        align(NASKAH, NASKAH, compare(NASKAH, sunting(NASKAH, "wabah", "banjir")))


def test_what_becomes_of_single_lines() -> None:
    extra = Pasal("9", "TAMBAHAN", (paragraf("Ketentuan yang sama sekali lain dan belum pernah tertulis."),))
    edited = sunting(NASKAH, "wabah", "banjir")
    pasal = (extra, *edited.pasal[1:])
    numbered = tuple(replace(p, nomor=str(n)) for n, p in enumerate(pasal, 1))
    old, new = laid_out(NASKAH, blanks=1), laid_out(replace(edited, pasal=numbered), blanks=1)
    texts_old, texts_new = [{b.urutan: b for b in n.blok} for n in (old, new)]
    kinds: dict[str, Macam] = {}
    for x in align(old, new):
        blok = texts_new[x.baru.urutan] if x.baru else texts_old[x.lama.urutan] if x.lama else None
        if isinstance(blok, Paragraf):
            kinds.setdefault(blok.teks or blok.nomor, x.macam)
    assert kinds["Bencana alam, banjir, dan kerusuhan membebaskan pihak yang terkena dari tanggung jawab."] is Macam.DIUBAH  # fmt: skip
    assert kinds["TAMBAHAN"] is Macam.DITAMBAH
    assert kinds["MAKSUD"] is Macam.DIHAPUS
    assert kinds["RUANG LINGKUP"] is Macam.SAMA


@pytest.fixture(scope="module")
def drafts(tmp_path_factory: pytest.TempPathFactory) -> list[Naskah]:
    folder = tmp_path_factory.mktemp("sejajar")
    for name in ("specs", "templates"):
        shutil.copytree(ROOT / name, folder / name)
    workspace = find_workspace(folder)
    specs = resolve_specs(workspace, ("solok-sijunjung", "contoh-dua-daerah"))
    susun(Permintaan(workspace, specs, (), folder / "drafts", False))
    return [read_naskah(path) for path in sorted((folder / "drafts").glob("*/*.docx"))]


def test_laws_on_real_drafts(drafts: list[Naskah]) -> None:
    assert len(drafts) > 4
    for one, two in zip(drafts, [*drafts[1:], drafts[0]], strict=True):
        assert all(x.macam is Macam.SAMA and x.lama == x.baru for x in align(one, one))
        assert_laws(one, two)


def test_six_thousand_lines_take_less_than_a_second_more() -> None:
    def body(n: int, shift: int) -> Pasal:
        return Pasal(str(n), f"JUDUL {n}", tuple(paragraf(f"Ketentuan {n} {k} mengatur hal {n * 7 % 31} dan {k + shift} lagi.") for k in range(20)))  # fmt: skip

    one, two = (laid_out(Naskah("b", (), tuple(body(n, s) for n in range(1, 281))), blanks=1) for s in (0, 1))
    begun = perf_counter()
    compare(one, two)
    alone = perf_counter() - begun
    begun = perf_counter()
    assert len(align(one, two)) > 6_000
    assert perf_counter() - begun < 2 * alone + 3
