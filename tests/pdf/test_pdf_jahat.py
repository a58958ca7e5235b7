"""PDFs made to harm, or harmed: each gives its message within seconds, and nothing else happens."""

from __future__ import annotations

import io
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from kerja_sama_docs.pdf.baca import read_naskah_pdf
from kerja_sama_docs.temuan import TemuanError
from pdf.pdf_uji import at, build, pages, stream

TEXT = at(72, 100, "Pasal 1 KETENTUAN UMUM")
LINES = b"0 0 m 9 9 l S\n"


def squeezed(data: bytes) -> bytes:
    return pages([b""], {11: stream(zlib.compress(data, 9), b"/Filter/FlateDecode")})


def tree(*nodes: bytes) -> bytes:
    return build({1: b"<</Type/Catalog/Pages 2 0 R>>", **dict(enumerate(nodes, 2))})


def forms(levels: int, each: int) -> bytes:
    """Forms that draw each other: each ** levels in all."""
    more = {
        100 + i: stream(
            b"/X Do " * each,
            b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>" % (101 + i),
        )
        for i in range(levels)
    }
    return pages([b"/X Do"], {**more, 100 + levels: stream(TEXT)}, b"/XObject<</X 100 0 R>>")


def own_form() -> bytes:
    kind = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 100 0 R>>>>"
    return pages([b"/X Do"], {100: stream(b"/X Do /X Do", kind)}, b"/XObject<</X 100 0 R>>")


def locked() -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pages([TEXT])))
    writer.encrypt("rahasia", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def picture() -> bytes:
    kind = b"/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"
    content = b"q 595 0 0 842 0 0 cm /I Do Q"
    return pages([content], {100: stream(b"\0", kind)}, b"/XObject<</I 100 0 R>>")


CASES: list[tuple[str, Callable[[], bytes], str]] = [
    ("kosong", lambda: b"", "berkas-kosong"),
    ("zip", lambda: b"PK\x03\x04 isi", "bukan-pdf"),
    ("gambar jpeg", lambda: b"\xff\xd8\xff\xe0", "bukan-pdf"),
    ("teks", lambda: b"Perjanjian", "bukan-pdf"),
    ("hanya kepala", lambda: b"%PDF-1.7\n", "pdf-rusak"),
    ("terpotong", lambda: pages([TEXT] * 20)[:1500], "pdf-rusak"),
    ("pohon berputar", lambda: tree(b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"), "pdf-rusak"),
    (
        "pohon berputar dua",
        lambda: tree(b"<</Type/Pages/Kids[3 0 R]/Count 1>>", b"<</Type/Pages/Kids[2 0 R]/Count 1>>"),
        "pdf-rusak",
    ),
    ("hitungan bohong", lambda: tree(b"<</Type/Pages/Kids[]/Count 2000000000>>"), "pdf-rusak"),
    ("benda dalam", lambda: tree(b"[" * 100_000 + b"]" * 100_000), "pdf-terlalu-berat"),
    ("isi dalam", lambda: pages([b"[" * 200_000 + TEXT]), "pdf-terlalu-berat"),
    ("bom", lambda: squeezed(b" " * 100_000_000), "pdf-terlalu-berat"),
    ("bom operator", lambda: squeezed(LINES * 250_000), "pdf-terlalu-berat"),
    ("bentuk beranak", lambda: forms(10, 10), "pdf-terlalu-berat"),
    ("bentuk menggambar diri", own_form, "pdf-terlalu-berat"),
    ("lima ribu halaman", lambda: pages([b""] * 5000), "pdf-terlalu-panjang"),
    ("bersandi", locked, "pdf-terkunci"),
    ("hasil pindai", picture, "pdf-tanpa-teks"),
    ("halaman kosong", lambda: pages([b""]), "pdf-tanpa-teks"),
]


@pytest.mark.parametrize(("make", "code"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_each_gives_its_message_in_time(tmp_path: Path, make: Callable[[], bytes], code: str) -> None:
    path = tmp_path / "mitra.pdf"
    path.write_bytes(make())
    begin = time.monotonic()
    with pytest.raises(TemuanError) as caught:
        read_naskah_pdf(path)
    assert time.monotonic() - begin < 30
    (found,) = caught.value.temuan
    assert found.kode == code
    assert found.tempat.berkas == str(path)
    assert found.saran


def test_many_objects_that_mean_nothing_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "mitra.pdf"
    path.write_bytes(pages([TEXT], dict.fromkeys(range(1000, 60000), b"null")))
    assert [p.nomor for p in read_naskah_pdf(path).pasal] == ["1"]


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "tiada.pdf", "berkas-tidak-ada"), (tmp_path, "bukan-berkas")):
        with pytest.raises(TemuanError) as caught:
            read_naskah_pdf(path)
        assert [t.kode for t in caught.value.temuan] == [code]


def test_nothing_is_imported_from_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(3)")
    (tmp_path / "pypdf.py").write_text("raise SystemExit(3)")
    path = tmp_path / "mitra.pdf"
    path.write_bytes(pages([TEXT]))
    monkeypatch.chdir(tmp_path)
    assert read_naskah_pdf(path).pasal
