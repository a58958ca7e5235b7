"""The command `susun` as a whole process sees it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kerja_sama_docs.word.libreoffice import find_soffice

if TYPE_CHECKING:
    from cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def ruang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "specs", tmp_path / "specs")
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_json_is_the_contract_and_alone_on_stdout(ruang: Path, run: Run) -> None:
    result = run("susun", "solok-sijunjung", "--hanya", "kesepakatan-bersama", "--json")
    assert result.code == 0
    data = json.loads(result.out)
    assert data["versi"] == 1
    (document,) = data["dokumen"]
    assert set(document) == {
        "kerja_sama", "dokumen", "berkas", "versi_draf", "berubah", "isian_kosong", "temuan",
    }  # fmt: skip
    assert document["berkas"] == "drafts/solok-sijunjung/kesepakatan-bersama.v1.docx"
    assert (ruang / document["berkas"]).is_file()
    assert document["versi_draf"] == 1
    assert document["berubah"] is True
    blank = next(b for b in document["isian_kosong"] if b["jalur"] == "kesepakatan_bersama/pihak/0/nomor")
    line = (ruang / blank["berkas"]).read_text(encoding="utf-8").splitlines()[blank["baris"] - 1]
    assert line[blank["kolom"] - 1 :].startswith("~")
    again = json.loads(run("susun", "solok-sijunjung", "--hanya", "kesepakatan-bersama", "--json").out)
    assert again["dokumen"][0]["berubah"] is False


def test_a_mistake_gives_1_and_writes_nothing(ruang: Path, run: Run) -> None:
    spec = ruang / "specs" / "solok-sijunjung.yaml"
    spec.write_text(spec.read_text(encoding="utf-8").replace("2023-01-25", "2023-02-30"), encoding="utf-8")
    result = run("susun", "solok-sijunjung")
    assert result.code == 1
    assert "specs/solok-sijunjung.yaml:" in result.err
    assert "2023-02-30" in result.err
    assert not (ruang / "drafts").exists()


CLAUSE = '      tambah: [{id: uji, judul: Uji, isi: "Selama 3 (dua) hari."}]'
QUIET = "  # periksa: abaikan angka-terbilang -- kutipan"


def test_what_the_rules_find_is_told_counted_and_may_be_silenced(ruang: Path, run: Run) -> None:
    spec = ruang / "specs" / "contoh-dua-daerah.yaml"
    old = "    sektor: [replikasi-aplikasi]\n"
    text = spec.read_text(encoding="utf-8")
    assert old in text
    spec.write_text(text.replace(old, f"{old}    pasal:\n{CLAUSE}\n"), encoding="utf-8")
    result = run("susun", "contoh-dua-daerah")
    assert result.code == 1
    assert "[angka-terbilang]" in result.err
    assert "    letak: pks-replikasi-sibantu: Pasal " in result.err
    assert "(perangkat/dinas-sosial/kepala/nip); tambahkan baris nip: …" in result.err
    assert "(pks/replikasi-sibantu/pihak/1/nomor)\n" in result.err
    row = next(line for line in result.out.splitlines() if "pks-replikasi-sibantu.v1" in line)
    assert "1 galat" in row
    assert "isian-naskah-kosong" not in result.err
    data = json.loads(run("susun", "contoh-dua-daerah", "--json").out)
    (found,) = [t for t in data["temuan"] if t["kode"] == "angka-terbilang"]
    assert (found["berkas"], found["alamat"].partition("/")[0]) == (
        "specs/contoh-dua-daerah.yaml",
        "pks-replikasi-sibantu",
    )
    assert text.splitlines()[found["baris"] - 3] == old.rstrip()
    assert data["ringkasan"]["galat"] == 1
    spec.write_text(text.replace(old, f"{old}    pasal:\n{CLAUSE}{QUIET}\n"), encoding="utf-8")
    result = run("susun", "contoh-dua-daerah")
    assert result.code == 0
    assert "Diabaikan: specs/contoh-dua-daerah.yaml:" in result.err
    assert "    alasan: kutipan (specs/contoh-dua-daerah.yaml:" in result.err
    silenced = json.loads(run("susun", "contoh-dua-daerah", "--json").out)["diabaikan"]
    assert [d["alasan"] for d in silenced] == ["kutipan"]


def test_an_unknown_cooperation_gives_2(ruang: Path, run: Run) -> None:
    result = run("susun", "solok-sijunjng")
    assert result.code == 2
    assert "solok-sijunjung" in result.err


def test_outside_a_workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("susun")
    assert result.code == 2
    assert "kerja-sama mulai" in result.err


def test_pdf_without_libreoffice_is_refused_before_any_work(
    ruang: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    monkeypatch.setattr("kerja_sama_docs.word.libreoffice.find_soffice", lambda: None)
    result = run("susun", "solok-sijunjung", "--pdf")
    assert result.code == 2
    assert "LibreOffice" in result.err
    assert not (ruang / "drafts").exists()


@pytest.mark.skipif(find_soffice() is None, reason="LibreOffice is not installed here")
def test_pdf_stands_beside_the_draft(ruang: Path, run: Run) -> None:
    result = run("susun", "contoh-dua-daerah", "--hanya", "kesepakatan-bersama", "--pdf")
    assert result.code == 0
    pdf = ruang / "drafts" / "contoh-dua-daerah" / "kesepakatan-bersama.v1.pdf"
    assert pdf.read_bytes().startswith(b"%PDF-")
