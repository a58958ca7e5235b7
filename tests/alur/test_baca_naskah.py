"""Telling the kinds of files apart, and what a guess looks like at the end of the road."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
import pytest

from kerja_sama_docs.alur.baca_naskah import open_any, read_any
from kerja_sama_docs.alur.periksa import periksa
from kerja_sama_docs.alur.sasaran import resolve_sasaran
from kerja_sama_docs.cli.galat import is_unreadable
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


PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)


def with_pictures(path: Path, pictures: int, *lines: str) -> Path:
    document = docx.Document()
    for _ in range(pictures):
        document.add_picture(BytesIO(PNG))
    document.sections[0].header.paragraphs[0].text = "Salinan hasil pindai naskah Perjanjian Kerja Sama"
    for line in lines:
        document.add_paragraph(line)
    document.save(str(path))
    return path


@pytest.mark.parametrize("lines", [(), ("Halaman 1 dari 2",)])
def test_a_word_file_of_scanned_pages_is_refused(tmp_path: Path, lines: tuple[str, ...]) -> None:
    path = with_pictures(tmp_path / "pindai.docx", 2, *lines)
    with pytest.raises(TemuanError, match="pindai") as caught:
        read_any(path)
    assert [t.kode for t in caught.value.temuan] == ["berkas-tanpa-teks"]
    assert is_unreadable("berkas-tanpa-teks")
    (found,) = periksa(resolve_sasaran((str(path),))).temuan
    assert found.kode == "berkas-tanpa-teks"


def test_pictures_beside_text_are_named(tmp_path: Path) -> None:
    path = with_pictures(
        tmp_path / "berlogo.docx", 2, "PERJANJIAN KERJA SAMA", "Pasal 1", "MAKSUD DAN TUJUAN"
    )
    assert "2 gambar" in read_any(path).tak_terbaca


def test_an_empty_word_file_is_no_scan(tmp_path: Path) -> None:
    assert read_any(with_pictures(tmp_path / "kosong.docx", 0)).tak_terbaca == ()
