"""`tampilkan`: text to stdout, notes to stderr, plain words for the wrong kind of file."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kerja_sama_docs.naskah import Bagian, Naskah, Paragraf

if TYPE_CHECKING:
    from cli.conftest import Run


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Put in a reader that reads nothing: how it was asked is what matters here."""
    asked: list[str] = []

    def read_any(path: Path, lihat: str = "diterima") -> Naskah:
        asked.append(lihat)
        return Naskah(
            berkas=str(path),
            blok=(Paragraf(Bagian.JUDUL, "PERJANJIAN\u202e KERJA\x9b2J SAMA"),),
            pasal=(),
            catatan=("memuat 3 perubahan terlacak",),
            tak_terbaca=("gambar \x1b]0;x",),
        )

    monkeypatch.setattr("kerja_sama_docs.alur.baca_naskah.read_any", read_any)
    return asked


def test_text_and_notes_go_separate_ways(run: Run, tmp_path: Path, reader: list[str]) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK")
    outcome = run("tampilkan", "a.docx")
    assert outcome.code == 0
    assert outcome.out == "PERJANJIAN\\u202e KERJA\\x9b2J SAMA\n"
    assert outcome.err == "catatan: memuat 3 perubahan terlacak\ntidak terbaca: gambar \\x1b]0;x\n"
    assert reader == ["diterima"]


def test_quiet_and_the_other_view(run: Run, tmp_path: Path, reader: list[str]) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK")
    outcome = run("show", "--senyap", "--lihat", "asli", "a.docx")
    assert outcome.err == ""
    assert reader == ["asli"]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.yaml", b"judul: x", "berkas ini YAML"),
        ("A.YML", b"", "berkas ini YAML"),
        ("pindai.jpg", b"\xff\xd8\xff\xe0", "berkas ini gambar"),
        ("a.docx", b"\x89PNG\r\n\x1a\n", "berkas ini gambar"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "bentuk lama (.doc)"),
        ("a.rtf", b"{\\rtf1 x}", "berkas RTF"),
    ],
)
def test_wrong_kinds(run: Run, tmp_path: Path, name: str, content: bytes, kind: str) -> None:
    (tmp_path / name).write_bytes(content)
    outcome = run("tampilkan", name)
    assert outcome.code == 2
    assert outcome.out == ""
    assert outcome.err.startswith(f"{name}: galat: ")
    assert kind in outcome.err
    assert "saran: " in outcome.err


@pytest.mark.parametrize("name", ["a.pdf", "a.docx"])
def test_a_pdf_is_known_by_its_content(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"%PDF-1.7")
    outcome = run("tampilkan", name)
    assert outcome.out == ""
    assert f"{name}: galat: PDF rusak" in outcome.err


def zipped(**parts: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"bukan zip",
        b"PK\x03\x04terpotong",
        b"<html><body>x",
        b"{\\rtf1 x}",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        zipped(a="b"),
        zipped(**{"word/document.xml": "<!DOCTYPE x><x/>", "[Content_Types].xml": "<x/>"}),
    ],
    ids=["empty", "text", "cut", "html", "rtf", "doc", "zip", "dtd"],
)
def test_whatever_cannot_be_read_is_unreadable_and_never_our_bug(
    run: Run, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "a.docx").write_bytes(content)
    outcome = run("tampilkan", "a.docx")
    assert outcome.code == 2
    assert outcome.out == ""
    assert outcome.err.startswith("a.docx: galat: ")


def test_a_real_file_through_the_real_reader(run: Run, tmp_path: Path) -> None:
    import docx

    document = docx.Document()
    document.add_paragraph("PERJANJIAN KERJA SAMA")
    document.save(str(tmp_path / "a.docx"))
    outcome = run("tampilkan", "a.docx")
    assert outcome.code == 0
    assert outcome.out == "PERJANJIAN KERJA SAMA\n"
