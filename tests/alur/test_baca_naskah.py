"""Telling the kinds of files apart, and what a guess looks like at the end of the road."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from kerja_sama_docs.alur.baca_naskah import open_any, read_any
from kerja_sama_docs.alur.periksa import periksa
from kerja_sama_docs.alur.sasaran import resolve_sasaran
from kerja_sama_docs.naskah import Naskah
from kerja_sama_docs.temuan import TemuanError


def save(path: Path, *lines: str) -> Path:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(path))
    return path


@pytest.fixture
def pdf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PDF that reads like a Word file with a mistake; its layout is not what matters here."""
    monkeypatch.chdir(tmp_path)
    lines = ("PERJANJIAN KERJA SAMA", "Pasal 1", "WAKTU", "Selama 3 (dua) hari.")
    naskah = read_any(save(tmp_path / "sumber.docx", *lines))

    def read_naskah_pdf(path: Path) -> Naskah:
        return Naskah(str(path), naskah.blok, naskah.pasal, ("dibaca dari PDF",), pasti=False)

    monkeypatch.setattr("kerja_sama_docs.pdf.baca.read_naskah_pdf", read_naskah_pdf)
    path = tmp_path / "hasil.pdf"
    path.write_bytes(b"\r\n%PDF-1.7 ...")
    return path


def test_the_content_decides_not_the_name(pdf: Path) -> None:
    assert not read_any(pdf).pasti
    assert read_any(pdf).berkas == "hasil.pdf"
    assert not read_any(pdf.rename(pdf.with_suffix(".docx"))).pasti
    assert read_any(save(pdf.parent / "naskah.pdf", "PERJANJIAN")).pasti


def test_findings_on_a_pdf_are_less_certain(pdf: Path) -> None:
    hasil = periksa(resolve_sasaran((str(pdf),)))
    found = {t.kode: t for t in hasil.temuan}
    assert found["catatan-pembaca"].pesan == "dibaca dari PDF"
    assert not found["angka-terbilang"].pasti
    word = {t.kode: t for t in periksa(resolve_sasaran(("sumber.docx",))).temuan}
    assert word["angka-terbilang"].pasti


def test_only_a_word_file_has_properties(pdf: Path) -> None:
    assert dict(open_any(pdf).sifat) == {}


@pytest.mark.parametrize(
    ("name", "data", "kode"),
    [
        ("a.yaml", b"judul: x", "berkas-bukan-naskah"),
        ("a.tif", b"II*\0", "berkas-gambar"),
        ("a.doc", bytes.fromhex("D0CF11E0A1B11AE1"), "berkas-doc-lama"),
        ("a.rtf", b"{\\rtf1", "berkas-rtf"),
        ("a.docx", b"", "berkas-kosong"),
        ("a.txt", b"teks", "bukan-docx"),
    ],
)
def test_other_kinds_are_named(tmp_path: Path, name: str, data: bytes, kode: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(TemuanError) as caught:
        read_any(tmp_path / name)
    assert [t.kode for t in caught.value.temuan] == [kode]
    assert caught.value.temuan[0].saran


def test_an_odt_is_named(tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "a.odt", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    with pytest.raises(TemuanError, match="OpenDocument"):
        read_any(tmp_path / "a.odt")


@pytest.mark.parametrize("name", ["tidak-ada.docx", "."])
def test_what_is_no_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(TemuanError):
        read_any(tmp_path / name)
