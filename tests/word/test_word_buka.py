"""The door: what is let in, what is refused, and in which words."""

from __future__ import annotations

import io
import warnings
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from rakit_docx import NAMESPACES, ROOT_RELS, R, docx, rels, tp, zipped

from kerja_sama_docs.temuan import TemuanError
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.batas import BATAS, Batas
from kerja_sama_docs.word.buka import open_docx, parse_part

OLE = bytes.fromhex("D0CF11E0A1B11AE1")


def refusal(data: bytes | Path, berkas: str = "naskah.docx", batas: Batas = BATAS) -> str:
    """Give the code with which the door (or the reader behind it) refuses."""
    with pytest.raises(TemuanError) as caught:
        read_naskah(open_docx(data, berkas, batas))
    assert all(t.pesan and t.tempat.berkas for t in caught.value.temuan)
    return caught.value.temuan[0].kode


@pytest.mark.parametrize(
    ("data", "kode"),
    [
        (b"", "berkas-kosong"),
        (OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le"), "berkas-doc-lama"),
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "berkas-bersandi"),
        (rb"{\rtf1\ansi Halo}", "berkas-rtf"),
        (b"%PDF-1.7\n%\xe2\xe3", "berkas-pdf"),
        (b"\xef\xbb\xbf <!DOCTYPE html><html></html>", "berkas-html"),
        ("<html><body>".encode("utf-16"), "berkas-html"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related", "berkas-html"),
        (b'<?xml version="1.0"?><pkg:package xmlns:pkg="x">', "berkas-word-xml"),
        (b"Perjanjian Kerja Sama", "bukan-docx"),
        (b"PK\x05\x06" + b"\0" * 18, "bukan-docx"),
        (b"PK\x03\x04 terpotong", "docx-rusak"),
    ],
)
def test_names_what_is_not_a_docx(data: bytes, kode: str) -> None:
    assert refusal(data) == kode


def test_names_word_lock_file() -> None:
    assert refusal(b"\x05Budi" + b"\0" * 150, "folder/~$rjanjian.docx") == "berkas-kunci-word"


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}, "OpenDocument"),
        (
            {"xl/workbook.xml": "<a/>", "_rels/.rels": rels(("r", "officeDocument", "xl/workbook.xml"))},
            "Excel",
        ),
        ({"ppt/presentation.xml": "<a/>"}, "PowerPoint"),
        ({"catatan.txt": "halo"}, "tanpa dokumen Word"),
        ({"_rels/.rels": ROOT_RELS, "word/lain.xml": "<a/>"}, "tanpa dokumen Word"),
    ],
)
def test_names_other_packages(parts: dict[str, str], words: str) -> None:
    with pytest.raises(TemuanError, match=words):
        open_docx(zipped(parts), "x.docx")


def test_main_part_is_found_by_relation_not_by_name() -> None:
    root = f"<w:document {NAMESPACES}><w:body>{tp('Halo')}</w:body></w:document>"
    paket = open_docx(
        zipped({"_rels/.rels": rels(("a", "officeDocument", "/Word/Isi.xml")), "word/isi.xml": root}), "x"
    )
    assert paket.utama == "word/isi.xml"
    assert read_naskah(paket).blok[0].urutan == 0


def test_main_part_that_is_no_document_is_refused() -> None:
    assert refusal(docx("", more={"word/document.xml": "<a/>"})) == "bukan-dokumen-word"


def test_strict_namespaces_are_read() -> None:
    strict = docx(tp("Halo"))
    with zipfile.ZipFile(io.BytesIO(strict)) as package:
        parts = {name: package.read(name).decode() for name in package.namelist()}
    for name, text in parts.items():
        text = text.replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/",
            "http://purl.oclc.org/ooxml/wordprocessingml/",
        )
        parts[name] = text.replace(R, "http://purl.oclc.org/ooxml/officeDocument/relationships")
    assert read_naskah(open_docx(zipped(parts), "x")).blok[0] == read_naskah(open_docx(strict, "x")).blok[0]


def test_parts_are_read_only() -> None:
    paket = open_docx(docx(tp("Halo")), "x.docx")
    with pytest.raises(TypeError):
        paket.bagian["x"] = b""  # type: ignore[index]


@pytest.mark.parametrize(
    ("limits", "body"),
    [
        (replace(BATAS, bagian=50_000), "<!--" + "x" * 60_000 + "-->"),
        (replace(BATAS, seluruh=50_000), "<!--" + "x" * 60_000 + "-->"),
        (replace(BATAS, rasio=50, bebas_rasio=10_000), "<!--" + "x" * 60_000 + "-->"),
        (replace(BATAS, jumlah=3), ""),
    ],
)
def test_zip_bombs_are_refused_by_the_directory(limits: Batas, body: str) -> None:
    assert refusal(docx(body), batas=limits) == "bom-zip"


def test_default_limits_stop_a_real_bomb() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/media/a.bmp", bytes(101_000_000))
    assert len(out.getvalue()) < 200_000
    assert refusal(out.getvalue()) == "bom-zip"


def test_a_directory_that_lies_about_sizes_is_refused() -> None:
    data = docx("<!--" + "x" * 60_000 + "-->")
    size = next(
        i.file_size for i in zipfile.ZipFile(io.BytesIO(data)).infolist() if i.filename == "word/document.xml"
    )
    assert refusal(data.replace(size.to_bytes(4, "little"), (100).to_bytes(4, "little"))) == "docx-rusak"


def test_large_file_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "besar.docx"
    with path.open("wb") as stream:
        stream.truncate(BATAS.berkas + 1)
    assert refusal(path) == "berkas-terlalu-besar"
    assert refusal(docx(tp("x")), batas=replace(BATAS, berkas=100)) == "berkas-terlalu-besar"


def test_missing_file_and_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path / "tidak-ada.docx") == "berkas-tidak-ada"
    assert refusal(tmp_path) == "bukan-berkas"


@pytest.mark.parametrize("second", ["word/document.xml", "WORD/Document.xml"])
def test_two_parts_of_one_name_are_refused(second: str) -> None:
    out = io.BytesIO(docx(tp("satu")))
    with warnings.catch_warnings(), zipfile.ZipFile(out, "a") as package:
        warnings.simplefilter("ignore")
        package.writestr(second, "<a/>")
    assert refusal(out.getvalue()) == "bagian-ganda"


@pytest.mark.parametrize("name", ["../x.xml", "/etc/x", "word\\x.xml", "C:/x", "a/./b", "a\x01b"])
def test_unsafe_names_are_refused(name: str) -> None:
    assert refusal(docx(tp("x"), more={name: "x"})) == "nama-bagian-berbahaya"


def test_encrypted_entry_is_refused() -> None:
    data = bytearray(docx(tp("x")))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert refusal(bytes(data)) == "berkas-bersandi"


def test_unusual_compression_is_refused() -> None:
    out = io.BytesIO(docx(tp("x")))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_LZMA) as package:
        package.writestr("word/x.xml", "<a/>")
    assert refusal(out.getvalue()) == "docx-rusak"


DTD = '<!DOCTYPE a [<!ENTITY x "hahaha"><!ENTITY f SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    "name", ["word/document.xml", "word/styles.xml", "word/numbering.xml", "_rels/.rels"]
)
def test_dtd_in_any_parsed_part_is_refused(name: str) -> None:
    assert refusal(docx("", more={name: f"{DTD}<a>&x;&f;</a>"})) == "xml-dtd"


def test_dtd_in_another_encoding_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("_rels/.rels", f'<?xml version="1.0" encoding="UTF-16"?>{DTD}<a/>'.encode("utf-16"))
    assert refusal(out.getvalue()) == "xml-dtd"


@pytest.mark.parametrize("depth", [201, 300, 5000])
def test_deep_xml_is_refused(depth: int) -> None:
    assert refusal(docx("<w:sdt>" * depth + "</w:sdt>" * depth)) == "xml-terlalu-dalam"


@pytest.mark.parametrize(
    "unit", [("<w:sdt>", "</w:sdt>", 190), ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 64)]
)
def test_deepest_xml_allowed_is_read(unit: tuple[str, str, int]) -> None:
    start, end, times = unit
    naskah = read_naskah(open_docx(docx(start * times + tp("dasar") + end * times), "x"))
    assert "dasar" in repr(naskah.blok)


def test_too_many_elements_are_refused() -> None:
    assert refusal(docx("<w:p/>" * 100), batas=replace(BATAS, unsur=90)) == "xml-terlalu-besar"


def test_broken_xml_names_its_part() -> None:
    with pytest.raises(TemuanError, match=r"word/styles\.xml"):
        read_naskah(open_docx(docx("", styles_xml="<a><b></a>"), "x"))


def test_missing_part_is_named() -> None:
    paket = open_docx(docx(tp("x")), "x")
    with pytest.raises(TemuanError, match="bagian-hilang"):
        parse_part(paket, "word/tidak-ada.xml")


def test_what_points_outside_is_noted_and_not_fetched() -> None:
    more = {
        "word/settings.xml": "<a/>",
        "word/_rels/settings.xml.rels": rels(("a", "attachedTemplate", "http://contoh.invalid/t.dotm")),
        "word/vbaProject.bin": "x",
    }
    links = (("p", "image", "https://contoh.invalid/logo.png"), ("h", "hyperlink", "https://contoh.invalid/"))
    naskah = read_naskah(open_docx(docx(tp("x"), more=more, links=links), "x"))
    assert set(naskah.catatan) == {
        "memuat makro, tidak dijalankan",
        "menunjuk gambar di luar berkas (https://contoh.invalid/logo.png), tidak diambil",
        "menunjuk templat jarak jauh (http://contoh.invalid/t.dotm), tidak diambil",
    }


def test_entity_bomb_is_refused_before_it_is_parsed() -> None:
    entities = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 12))
    bomb = f'<!DOCTYPE a [<!ENTITY e0 "ha">{entities}]><a x="&e11;">&e11;</a>'
    assert refusal(docx("", more={"word/styles.xml": bomb})) == "xml-dtd"
