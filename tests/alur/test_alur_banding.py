"""Reading two papers, comparing them, and what is made of it."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.alur.banding import (
    HasilBanding,
    bandingkan,
    cut_words,
    format_json,
    make_page,
    make_redline,
)
from kerja_sama_docs.naskah import Naskah, naskah_to_text
from kerja_sama_docs.temuan import TemuanError
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx
from kerja_sama_docs.word.redline import accept_all, reject_all
from versi_uji import MOU, NAME, lay_out

WORDS = st.lists(
    st.sampled_from(
        ["PIHAK KESATU", "wajib", "dapat", "10 (sepuluh) hari kerja", "45 (empat puluh lima) hari", "Pasal 5",
         "Rp10.000.000,00 (sepuluh juta rupiah)", "2 Maret 2026", "dan", "“laporan”", "laporan;", "Pasal 6"]
    ),
    max_size=8,
).map(" ".join)  # fmt: skip


@pytest.fixture(scope="module")
def drafts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("alur-banding")
    lay_out(folder)
    return folder / "drafts" / NAME


@pytest.fixture(scope="module")
def pair(drafts: Path) -> tuple[Path, Path]:
    return drafts / f"{MOU}.v1.docx", drafts / f"{MOU}.v2.docx"


@pytest.fixture(scope="module")
def hasil(pair: tuple[Path, Path]) -> HasilBanding:
    return bandingkan(*pair)


def read_back(data: bytes) -> str:
    return naskah_to_text(read_naskah(open_docx(data, "x.docx")))


def save(path: Path, *lines: str) -> Path:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(path))
    return path


def test_the_lines_only_if_asked_for(pair: tuple[Path, Path], hasil: HasilBanding) -> None:
    assert hasil.banding.berbeda
    assert hasil.jajar
    short = bandingkan(*pair, sejajar=False)
    assert short.jajar == ()
    assert short.banding == hasil.banding


def test_two_runs_give_the_same_bytes(pair: tuple[Path, Path], hasil: HasilBanding) -> None:
    again = bandingkan(*pair)
    assert make_page(hasil) == make_page(again)
    first, second = (make_redline(*pair, run, "diterima") for run in (hasil, again))
    assert first == second
    other = make_redline(*pair, hasil, "diterima", penulis="Rina", tanggal="2026-03-02")
    assert other.data != first.data


def test_bytes_do_not_depend_on_when_files_were_touched(
    pair: tuple[Path, Path], hasil: HasilBanding, tmp_path: Path
) -> None:
    one, two = (Path(shutil.copy(path, tmp_path / path.name)) for path in pair)
    shutil.copy(pair[0].parent / "riwayat.yaml", tmp_path)
    for path in (one, two):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    assert make_page(bandingkan(one, two)) == make_page(hasil)
    redline = make_redline(one, two, bandingkan(one, two), "diterima")
    assert redline == make_redline(*pair, hasil, "diterima")


def test_accepted_it_is_the_new_one_and_rejected_the_old(
    pair: tuple[Path, Path], hasil: HasilBanding
) -> None:
    redline = make_redline(*pair, hasil, "diterima", penulis="Rina", tanggal="2026-03-02")
    assert read_back(accept_all(redline.data)) == naskah_to_text(hasil.baru)
    assert read_back(reject_all(redline.data)) == naskah_to_text(hasil.lama)
    assert redline.tak_dibandingkan == ()


def test_json_says_how_each_was_read(hasil: HasilBanding) -> None:
    data = json.loads(format_json(hasil))
    assert set(data) == {"versi", "pasal", "bagian", "ringkasan", "naskah"}
    assert data["naskah"]["baru"]["berkas"].endswith(f"{MOU}.v2.docx")
    assert data["naskah"]["lama"]["pasti"] is True
    assert "DRAF" in data["naskah"]["lama"]["catatan"][0]


def test_looks_only_if_asked_for(tmp_path: Path) -> None:
    one = save(tmp_path / "a.docx", "PERJANJIAN KERJA SAMA", "Pasal 1", "UMUM", 'Disebut "laporan".')
    two = save(tmp_path / "b.docx", "PERJANJIAN KERJA SAMA", "Pasal 1", "UMUM", "Disebut “laporan”.")
    assert bandingkan(one, two).banding.rupa == ()
    for aligned in (True, False):
        found = bandingkan(one, two, semua=True, sejajar=aligned).banding
        assert not found.berbeda
        assert [change.alamat for change in found.rupa] == ["pasal-1/paragraf-1"]


def test_both_sides_are_told_when_both_are_bad(tmp_path: Path) -> None:
    one, two = tmp_path / "a.docx", tmp_path / "b.pdf"
    one.write_bytes(b"x")
    two.write_bytes(b"%PDF-1.7")
    with pytest.raises(TemuanError) as caught:
        bandingkan(one, two)
    assert {Path(t.tempat.berkas).name for t in caught.value.temuan} == {"a.docx", "b.pdf"}


def test_a_pdf_is_compared_but_makes_no_redline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    word = save(tmp_path / "a.docx", "PERJANJIAN KERJA SAMA", "Pasal 1", "UMUM", "Selama 3 hari.")
    pdf = tmp_path / "a.pdf"
    pdf.write_bytes(b"%PDF-1.7")
    naskah = read_naskah(word)

    def read_naskah_pdf(path: Path) -> Naskah:
        return Naskah(str(path), naskah.blok, naskah.pasal, ("dibaca dari PDF",), pasti=False)

    monkeypatch.setattr("kerja_sama_docs.pdf.baca.read_naskah_pdf", read_naskah_pdf)
    for both in ((word, pdf), (pdf, word), (pdf, pdf)):
        assert not bandingkan(*both).banding.berbeda
        with pytest.raises(TemuanError) as caught:
            bandingkan(*both, hanya_word=True)
        assert {t.kode for t in caught.value.temuan} == {"berkas-redline-pdf"}
    assert b"dibaca dari PDF" in make_page(bandingkan(word, pdf))


@given(WORDS, WORDS)
def test_stretches_are_the_two_texts(one: str, two: str) -> None:
    stretches = cut_words(one, two)
    assert bare("".join(old for old, _, _ in stretches)) == bare(one)
    assert bare("".join(new for _, new, _ in stretches)) == bare(two)
    assert all(bare(old) == bare(new) for old, new, kept in stretches if kept)


def bare(text: str) -> str:
    return "".join(text.translate(str.maketrans("“”", '""')).split())


def test_amounts_and_terms_are_not_cut() -> None:
    stretches = cut_words(
        "dibayar Rp10.000,00 dalam 10 (sepuluh) hari", "dibayar Rp12.000,00 dalam 12 (dua belas) hari"
    )
    replaced = [(old.strip(), new.strip()) for old, new, kept in stretches if not kept]
    assert " ".join(old for old, _ in replaced) in (
        "Rp10.000,00 10 (sepuluh) hari",
        "Rp10.000,00 dalam 10 (sepuluh) hari",
    )
