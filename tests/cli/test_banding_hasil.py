"""`banding` with files as results, on a terminal, and along a whole history."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest

from kerja_sama_docs.naskah import Naskah, naskah_to_text
from kerja_sama_docs.word.baca import read_naskah
from versi_uji import MOU, NAME, edit, lay_out, make

if TYPE_CHECKING:
    from cli.conftest import Run

DRAFT = f"{NAME}/{MOU}"


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three versions of the MoU: another term twice."""
    folder = tmp_path_factory.mktemp("cli-banding")
    lay_out(folder)
    edit(folder, "4 tahun", "3 tahun")
    make(folder, MOU)
    return folder


@pytest.fixture(autouse=True)
def _ruang(three: Path, tmp_path: Path) -> None:
    (tmp_path / "specs" / "katalog").mkdir(parents=True)
    shutil.copytree(three / "drafts", tmp_path / "drafts")


def test_page_and_redline_twice_the_same(run: Run, tmp_path: Path) -> None:
    for n in (1, 2):
        outcome = run("banding", DRAFT, "--html", f"beda{n}.html", "--docx", f"beda{n}.docx", "--penulis", "Rina",
                      "--tanggal", "2026-03-02")  # fmt: skip
        assert outcome.code == 1
        assert "PERUBAHAN SUBSTANSI" in outcome.out
        assert f"halaman web ditulis: beda{n}.html\n" in outcome.err
        assert f"perubahan terlacak ditulis: beda{n}.docx\n" in outcome.err
    for ending in ("html", "docx"):
        assert (tmp_path / f"beda1.{ending}").read_bytes() == (tmp_path / f"beda2.{ending}").read_bytes()
    assert not list(tmp_path.glob(".~*"))
    folder = tmp_path / "drafts" / NAME
    for lihat, number in (("asli", 2), ("diterima", 3)):
        back = read_naskah(tmp_path / "beda1.docx", lihat)  # type: ignore[arg-type]
        assert naskah_to_text(back) == naskah_to_text(read_naskah(folder / f"{MOU}.v{number}.docx"))
    with zipfile.ZipFile(tmp_path / "beda1.docx") as archive:
        xml = archive.read("word/document.xml").decode()
    assert set(re.findall(r'<w:(?:ins|del) [^>]*w:author="([^"]*)"', xml)) == {"Rina"}
    assert set(re.findall(r'w:date="([^"]*)"', xml)) == {"2026-03-02T00:00:00Z"}
    outcome = run("banding", "beda1.docx", f"drafts/{NAME}/{MOU}.v3.docx")
    assert outcome.code == 0
    assert "perubahan terlacak" in outcome.err


def test_an_existing_file_is_safe(run: Run, tmp_path: Path) -> None:
    kept = tmp_path / "beda.html"
    kept.write_text("punya orang")
    outcome = run("banding", DRAFT, "--html", "beda.html", "--docx", "beda.docx")
    assert (outcome.code, outcome.out) == (2, "")
    assert "berkas-sudah-ada" in outcome.err
    assert "--timpa" in outcome.err
    assert kept.read_text() == "punya orang"
    assert not (tmp_path / "beda.docx").exists()
    assert run("banding", DRAFT, "--html", "beda.html", "--timpa").code == 1
    assert kept.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_what_stops_one_file_does_not_stop_the_other(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kerja_sama_docs.temuan import TemuanError, galat

    def refuse(*_: object, **__: object) -> None:
        raise TemuanError([galat("redline-tidak-terbukti", "tidak terbukti")])

    monkeypatch.setattr("kerja_sama_docs.word.redline.write_redline", refuse)
    outcome = run("banding", DRAFT, "--html", "beda.html", "--docx", "beda.docx")
    assert outcome.code == 2
    assert "redline-tidak-terbukti" in outcome.err
    assert "PERUBAHAN SUBSTANSI" in outcome.out
    assert (tmp_path / "beda.html").exists()
    assert not (tmp_path / "beda.docx").exists()


def test_a_pdf_is_said_to_be_less_certain_and_makes_no_redline(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    naskah = read_naskah(tmp_path / "drafts" / NAME / f"{MOU}.v1.docx")

    def read_naskah_pdf(path: Path) -> Naskah:
        return Naskah(str(path), naskah.blok, naskah.pasal, ("dibaca dari PDF",), ("gambar",), pasti=False)

    monkeypatch.setattr("kerja_sama_docs.pdf.baca.read_naskah_pdf", read_naskah_pdf)
    (tmp_path / "mitra.pdf").write_bytes(b"%PDF-1.7")
    outcome = run("banding", f"{DRAFT}@1", "mitra.pdf", "--json")
    assert outcome.code == 0
    assert json.loads(outcome.out)["naskah"]["baru"]["pasti"] is False
    assert "mitra.pdf: catatan: dibaca dari PDF\n" in outcome.err
    assert "mitra.pdf: tidak dibandingkan: gambar\n" in outcome.err
    assert "kurang pasti" in outcome.err
    outcome = run("banding", f"{DRAFT}@1", "mitra.pdf", "--docx", "beda.docx", "--html", "beda.html")
    assert (outcome.code, outcome.out) == (2, "")
    assert "berkas-redline-pdf" in outcome.err
    assert not (tmp_path / "beda.html").exists()


def test_a_broken_pdf_is_2(run: Run, tmp_path: Path) -> None:
    (tmp_path / "rusak.pdf").write_bytes(b"%PDF-1.7")
    for command in ("tampilkan", "periksa"):
        assert run(command, "rusak.pdf").code == 2
    assert run("banding", f"{DRAFT}@1", "rusak.pdf").code == 2


def test_words_are_struck_and_underlined_only_in_colour(run: Run) -> None:
    plain = run("banding", DRAFT).out
    painted = run("banding", DRAFT, "--warna", "selalu").out
    assert "\x1b" not in plain
    assert "[-" in plain
    assert "{+" in plain
    assert "\x1b[31m\x1b[9m[-" in painted
    assert "\x1b[32m\x1b[4m{+" in painted
    assert "\x1b[1mPERUBAHAN SUBSTANSI\x1b[0m" in painted
    assert re.sub(r"\x1b\[[0-9]+m", "", painted) == plain


def test_looks_in_a_group_of_their_own(run: Run, tmp_path: Path) -> None:
    for name, words in (("a", 'Disebut "laporan".'), ("b", "Disebut “laporan”.")):
        document = docx.Document()
        for line in ("PERJANJIAN KERJA SAMA", "Pasal 1", "UMUM", words):
            document.add_paragraph(line)
        document.save(str(tmp_path / f"{name}.docx"))
    assert run("banding", "a.docx", "b.docx").out == "Tidak ada perbedaan isi.\n"
    outcome = run("banding", "a.docx", "b.docx", "--semua")
    assert outcome.code == 0
    assert "RUPA (KATA-KATANYA SAMA)" in outcome.out


def test_the_whole_chain(run: Run, tmp_path: Path) -> None:
    outcome = run("banding", DRAFT, "--riwayat")
    assert outcome.code == 1
    titles = [line for line in outcome.out.splitlines() if line.startswith(f"{DRAFT}: versi")]
    assert [title.partition(" (")[0] for title in titles] == [
        f"{DRAFT}: versi 1 ke versi 2", f"{DRAFT}: versi 2 ke versi 3",
    ]  # fmt: skip
    assert run("banding", f"{DRAFT}@2", "--riwayat").out.startswith(titles[1])
    data = json.loads(run("banding", DRAFT, "--riwayat", "--json").out)
    assert [(step["dari"], step["ke"]) for step in data["langkah"]] == [(1, 2), (2, 3)]
    assert all(step["banding"]["ringkasan"]["substansi"] for step in data["langkah"])
    folder = tmp_path / "drafts" / NAME
    (folder / f"{MOU}.v2.docx").unlink()
    outcome = run("banding", DRAFT, "--riwayat")
    assert f"drafts/{NAME}/{MOU}.v2.docx: berkas tidak ada; versi ini dilewati\n" in outcome.err
    assert f"{DRAFT}: versi 1 ke versi 3" in outcome.out
    (folder / f"{MOU}.v3.docx").write_bytes(b"x")
    outcome = run("banding", DRAFT, "--riwayat")
    assert outcome.code == 2
    assert "bukan-docx" in outcome.err or "berkas-" in outcome.err


def test_a_chain_without_changes_is_0(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "drafts" / NAME
    for n in (2, 3):
        shutil.copy(folder / f"{MOU}.v1.docx", folder / f"{MOU}.v{n}.docx")
    outcome = run("banding", DRAFT, "--riwayat")
    assert outcome.code == 0
    assert outcome.out.count("Tidak ada perbedaan isi.") == 2
    assert outcome.err.count("disunting tangan") == 2
