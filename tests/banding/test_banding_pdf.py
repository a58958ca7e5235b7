"""A draft and the PDF that LibreOffice makes of it are the same agreement: nothing to report."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kerja_sama_docs.alur.cetak import open_cetakan, print_and_read
from kerja_sama_docs.banding import compare, format_banding
from kerja_sama_docs.pdf.baca import read_naskah_pdf
from kerja_sama_docs.spek.katalog import read_katalog
from kerja_sama_docs.spek.kerja_sama import open_sumber, read_kerja_sama
from kerja_sama_docs.spek.ruang import RuangKerja
from kerja_sama_docs.susunan import assemble
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.libreoffice import find_soffice, to_pdf

SPECS = ("contoh-dua-daerah", "contoh-tiga-daerah", "serang-kota-serang")


def make_drafts(akar: Path, folder: Path) -> list[Path]:
    """Of each cooperation the MoU and the last PKS."""
    ruang = RuangKerja(akar)
    katalog, wrong = read_katalog(ruang)
    assert katalog is not None, wrong
    drafts = []
    for spec in SPECS:
        kerja_sama, wrong = read_kerja_sama(ruang.specs / f"{spec}.yaml", open_sumber(ruang, katalog))
        assert kerja_sama is not None, wrong
        parts = (
            ("kesepakatan_bersama", kerja_sama.kesepakatan_bersama),
            ("perjanjian_kerja_sama", kerja_sama.pks[-1]),
        )
        for kind, part in parts:
            dokumen, _ = assemble(kerja_sama, part, kind, katalog, final=False)
            cetakan, _ = open_cetakan(ruang, dokumen.jenis, kerja_sama)
            assert cetakan is not None
            drafts.append(folder / f"{spec}-{kind}.docx")
            drafts[-1].write_bytes(print_and_read(dokumen, cetakan, {}).data)
    return drafts


def test_a_draft_and_its_own_pdf_are_no_difference(akar: Path, tmp_path: Path) -> None:
    if find_soffice() is None:
        if os.environ.get("CI"):
            pytest.fail("LibreOffice is missing")
        pytest.skip("LibreOffice is not installed here")
    drafts = make_drafts(akar, tmp_path)
    for word, pdf in zip(drafts, to_pdf(drafts, tmp_path, 300), strict=True):
        banding = compare(read_naskah(word), read_naskah_pdf(pdf))
        assert not banding.berbeda, f"{word.name}\n{format_banding(banding)}"
