"""Agreements of other offices, made a PDF by LibreOffice: the rules find on the PDF what they find on the Word file."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest

from kerja_sama_docs.alur.menilai import Acuan, judge
from kerja_sama_docs.alur.terbuka import read_acuan
from kerja_sama_docs.banding import compare
from kerja_sama_docs.naskah import Bagian, Naskah
from kerja_sama_docs.pdf.baca import read_naskah_pdf
from kerja_sama_docs.temuan import Tingkat
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.libreoffice import find_soffice, to_pdf
from naskah_luar import ALL

Pasangan = dict[str, tuple[Naskah, Naskah]]
TRACKED = {"pks-sarolangun-tebo"}  # LibreOffice prints the tracked changes as they stand
# What no PDF shows: which lines of a title are one paragraph, which lines of a block of signatures one row.
LOOKS = {Bagian.JUDUL, Bagian.TANDA_TANGAN}
AS_IN_WORD = {
    "kb-bima-dompu", "pks-klaten-boyolali", "pks-ngawi-sragen", "pks-sleman-klaten", "sinergi-gunungkidul",
}  # fmt: skip

semua = pytest.mark.parametrize("nama", [n.nama for n in ALL])


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> Pasangan:
    """Each of them, read from Word and from PDF."""
    if find_soffice() is None:
        if os.environ.get("CI"):
            pytest.fail("LibreOffice is missing")
        pytest.skip("LibreOffice is not installed here")
    folder = tmp_path_factory.mktemp("luar")
    words = [folder / f"{luar.nama}.docx" for luar in ALL]
    for luar, word in zip(ALL, words, strict=True):
        word.write_bytes(luar.bytes())
    pdfs = to_pdf(words, folder, 300)
    return {w.stem: (read_naskah(w), read_naskah_pdf(p)) for w, p in zip(words, pdfs, strict=True)}


@pytest.fixture(scope="module")
def acuan(akar: Path) -> Acuan:
    """What papers are judged by."""
    return read_acuan(akar)


def findings(naskah: Naskah, acuan: Acuan) -> Counter[tuple[Tingkat, str, str]]:
    return Counter((t.tingkat, t.kode, t.pesan) for t in judge(naskah, acuan))


@semua
def test_the_findings_are_those_on_the_word_file(nama: str, pairs: Pasangan, acuan: Acuan) -> None:
    word, pdf = pairs[nama]
    assert findings(pdf, acuan) == findings(word, acuan)


@semua
def test_the_pasal_are_those_of_the_word_file(nama: str, pairs: Pasangan) -> None:
    word, pdf = pairs[nama]
    numbers = [[(p.nomor, p.judul) for p in naskah.pasal] for naskah in (word, pdf)]
    if nama not in TRACKED:
        assert numbers[1] == numbers[0]
        assert not [p for p in compare(word, pdf).pasal if p.perubahan]


@pytest.mark.parametrize("nama", sorted(AS_IN_WORD))
def test_nothing_at_all_differs(nama: str, pairs: Pasangan) -> None:
    assert compare(*pairs[nama]).perubahan == ()


def test_differences_outside_the_pasal_are_of_looks(pairs: Pasangan) -> None:
    """Parties laid out by tabs, text boxes or numbers of Word become tables; legal bases and recitals differ nowhere."""
    for nama, pair in pairs.items():
        differing = {part.bagian for part in compare(*pair).bagian}
        allowed = LOOKS | {Bagian.PIHAK} | ({Bagian.MENIMBANG} if nama in TRACKED else set())
        assert differing <= allowed, nama
