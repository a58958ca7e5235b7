"""Drafts of every kind, made a PDF by LibreOffice: read from the PDF they are what they are in Word."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kerja_sama_docs.alur.cetak import open_cetakan, print_and_read
from kerja_sama_docs.naskah import Naskah, naskah_to_text
from kerja_sama_docs.pdf.baca import GUESSED, read_naskah_pdf
from kerja_sama_docs.spek.katalog import read_katalog
from kerja_sama_docs.spek.kerja_sama import open_sumber, read_kerja_sama
from kerja_sama_docs.spek.ruang import RuangKerja
from kerja_sama_docs.susunan import assemble
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.libreoffice import find_soffice, to_pdf

SPECS = ("solok-sijunjung", "contoh-tiga-daerah", "contoh-dua-daerah")
Pasangan = dict[str, tuple[Naskah, Naskah]]
KINDS = ("kesepakatan_bersama", "perjanjian_kerja_sama")


@pytest.fixture(scope="module")
def pairs(akar: Path, tmp_path_factory: pytest.TempPathFactory) -> Pasangan:
    """Of each cooperation the MoU and the first PKS, read from Word and from PDF."""
    if find_soffice() is None:
        if os.environ.get("CI"):
            pytest.fail("LibreOffice is missing")
        pytest.skip("LibreOffice is not installed here")
    folder = tmp_path_factory.mktemp("draf")
    words = _make_drafts(akar, folder)
    pdfs = to_pdf(words, folder, 300)
    return {w.stem: (read_naskah(w), read_naskah_pdf(p)) for w, p in zip(words, pdfs, strict=True)}


def _make_drafts(akar: Path, folder: Path) -> list[Path]:
    ruang = RuangKerja(akar)
    katalog, wrong = read_katalog(ruang)
    assert katalog is not None, wrong
    words = []
    for spec in SPECS:
        kerja_sama, wrong = read_kerja_sama(ruang.specs / f"{spec}.yaml", open_sumber(ruang, katalog))
        assert kerja_sama is not None, wrong
        for kind, part in zip(KINDS, (kerja_sama.kesepakatan_bersama, kerja_sama.pks[0]), strict=True):
            dokumen, _ = assemble(kerja_sama, part, kind, katalog, final=False)
            cetakan, _ = open_cetakan(ruang, dokumen.jenis, kerja_sama)
            assert cetakan is not None
            path = folder / f"{spec}-{kind}.docx"
            path.write_bytes(print_and_read(dokumen, cetakan, {}).data)
            words.append(path)
    return words


def test_the_pasal_are_the_same(pairs: Pasangan) -> None:
    assert len(pairs) == 6
    for name, (word, pdf) in pairs.items():
        assert pdf.pasal == word.pasal, name
        assert len(pdf.pasal) > 10


def test_no_word_of_the_body_is_lost_or_added(pairs: Pasangan) -> None:
    for name, (word, pdf) in pairs.items():
        one, two = (_words(n) for n in (word, pdf))
        assert one == two, name


def _words(naskah: Naskah) -> list[str]:
    """All words in any order; page numbers are being made and differ."""
    body = tuple(b for b in naskah.blok if b.bagian not in ("kepala-halaman", "kaki-halaman"))
    text = naskah_to_text(Naskah("", body, ())).replace("|", " ").replace(" / ", " ")
    return sorted("".join(text.split()))


def test_a_guess_says_so(pairs: Pasangan) -> None:
    for _, pdf in pairs.values():
        assert not pdf.pasti
        assert GUESSED in pdf.catatan
