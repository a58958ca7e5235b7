"""An independent reader: what LibreOffice shows of a draft is what we say stands in it."""

from __future__ import annotations

import io
import os
import re
import subprocess
import zipfile
from functools import lru_cache
from pathlib import Path

import pypdf
import pytest

from kerja_sama_docs.naskah import pasal_to_text
from kerja_sama_docs.spek.katalog import read_katalog
from kerja_sama_docs.spek.kerja_sama import open_sumber, read_kerja_sama
from kerja_sama_docs.spek.ruang import RuangKerja
from kerja_sama_docs.susunan import Dokumen, assemble
from kerja_sama_docs.word.libreoffice import find_soffice, to_pdf
from kerja_sama_docs.word.tulis import write_docx
from ruang_uji import PKS, klausul_umum, make_uji

ROOT = Path(__file__).resolve().parents[2]
CITATION = re.compile(
    r"(?:Pasal\d+)?(?:ayat\(\d+\))(?:huruf[a-z])?(?:angka\d+\))?(?:huruf[a-z]\))?|Pasal\d+huruf[a-z]"
)
SPOILED = "¤¤"


@pytest.fixture(scope="module", autouse=True)
def libreoffice() -> None:
    """LibreOffice must be there where the suite is judged; elsewhere these tests are left out."""
    if find_soffice() is None:
        if os.environ.get("CI"):
            pytest.fail("LibreOffice is missing")
        pytest.skip("LibreOffice is not installed here")


@lru_cache(maxsize=1)
def solok_sijunjung() -> Dokumen:
    """The first PKS of the cooperation that this repository is about."""
    ruang = RuangKerja(ROOT)
    katalog, _ = read_katalog(ruang)
    assert katalog is not None
    kerja_sama, _ = read_kerja_sama(ROOT / "specs" / "solok-sijunjung.yaml", open_sumber(ruang, katalog))
    assert kerja_sama is not None
    return assemble(kerja_sama, kerja_sama.pks[0], PKS, katalog, final=False)[0]


def deep() -> Dokumen:
    """References to every rank."""
    pasal = """\
  - id: sasaran
    judul: Sasaran
    isi:
      - Satu.
      - id: dua
        teks: "Dua:"
        butir: [x, {id: be, teks: "b:", butir: [p, {id: anak, teks: "q:", butir: [r, {id: cucu, teks: s}]}]}]
  - id: akhir
    judul: Akhir
    isi:
      - "Lihat {{ rujuk('sasaran', 'be') }} saja."
      - "Lihat {{ rujuk('sasaran', 'anak') }} saja."
      - "Lihat {{ rujuk('sasaran', 'cucu') }} saja."
"""
    return make_uji(klausul_umum(pasal)).assemble()[0]


def write(dokumen: Dokumen) -> bytes:
    return write_docx(dokumen, (ROOT / "templates" / f"{PKS}.docx").read_bytes())


def test_as_text(tmp_path: Path) -> None:
    """Every pasal line for line: numbers, letters, words, cross references."""
    program = find_soffice()
    assert program is not None
    dokumen = solok_sijunjung()
    (tmp_path / "naskah.docx").write_bytes(write(dokumen))
    profile = (tmp_path / "profil").as_uri()
    command = [str(program), "--headless", "--norestore", f"-env:UserInstallation={profile}"]
    command += ["--convert-to", "txt:Text", "--outdir", str(tmp_path), str(tmp_path / "naskah.docx")]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    lines = (tmp_path / "naskah.txt").read_text(encoding="utf-8-sig").splitlines()
    shown = [" ".join(line.split()) for line in lines if line.strip()]
    ours = [
        line.strip() for pasal in dokumen.naskah_pasal() for line in pasal_to_text(pasal).splitlines() if line
    ]
    start = shown.index("Pasal 1")
    assert shown[start : start + len(ours)] == ours


@pytest.mark.parametrize("which", ["solok-sijunjung", "deep"])
def test_references_as_libreoffice_works_them_out(which: str, tmp_path: Path) -> None:
    """The text that we cached in the fields is spoiled first, so what the PDF shows is LibreOffice's own."""
    dokumen = solok_sijunjung() if which == "solok-sijunjung" else deep()
    path = tmp_path / "naskah.docx"
    path.write_bytes(spoil(write(dokumen)))
    (pdf,) = to_pdf([path], tmp_path)
    pages = "".join(page.extract_text() for page in pypdf.PdfReader(pdf).pages)
    shown = "".join(pages.split())
    assert SPOILED not in shown
    ours = "".join("".join(pasal_to_text(p).split()) for p in dokumen.naskah_pasal())
    wanted = CITATION.findall(ours)
    assert len(wanted) > 2
    assert [c for c in CITATION.findall(shown[shown.index("Pasal1") :]) if c in wanted] == wanted


def spoil(data: bytes) -> bytes:
    """The same draft with nonsense as the cached text of every cross reference."""
    out = io.BytesIO()
    field = re.compile(
        r'(REF ks_.*?fldCharType="separate"/></w:r><w:r>(?:<w:rPr>.*?</w:rPr>)?<w:t[^>]*>)[^<]*', re.DOTALL
    )
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                text, count = field.subn(rf"\g<1>{SPOILED}", content.decode())
                assert count == text.count(" REF ks_")
                content = text.encode()
            target.writestr(name, content)
    return out.getvalue()
