"""`periksa` on the command line: exit codes, JSON, and where things are printed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import docx

if TYPE_CHECKING:
    from cli.conftest import Run

SOUND = ("PERJANJIAN KERJA SAMA", "Pasal 1", "TUJUAN", "Tujuannya sama.")
WRONG = (*SOUND, "Pasal 2", "WAKTU", "Selama 3 (dua) hari menurut Pasal 9.")
DATED = (
    "PERJANJIAN KERJA SAMA",
    "NOMOR: ........",
    "Pada hari ini Rabu, tanggal 25 bulan Januari tahun 2023, yang bertanda tangan di bawah ini:",
    *SOUND[1:],
)


def save(path: Path, lines: tuple[str, ...]) -> None:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(path))


def test_exit_codes(run: Run, tmp_path: Path) -> None:
    save(tmp_path / "baik.docx", SOUND)
    save(tmp_path / "salah.docx", WRONG)
    save(tmp_path / "bertanggal.docx", DATED)
    (tmp_path / "rusak.docx").write_bytes(b"x")
    assert run("periksa", "baik.docx").code == 0
    assert run("periksa", "salah.docx").code == 1
    assert run("periksa", "bertanggal.docx").code == 0
    assert run("periksa", "bertanggal.docx", "--ketat").code == 1
    assert run("periksa", "baik.docx", "rusak.docx").code == 2
    assert run("periksa", "tidak-ada.docx").code == 2
    assert run("periksa", "baik.docx", "--format", "xml").code == 2
    assert run("check", "baik.docx").code == 0


def test_findings_are_the_result_and_the_rest_is_not(run: Run, tmp_path: Path) -> None:
    save(tmp_path / "baik.docx", SOUND)
    save(tmp_path / "salah.docx", WRONG)
    good, bad = run("periksa", "baik.docx"), run("periksa", "salah.docx")
    assert good.out == ""
    assert good.err == "0 kerja sama dan 1 naskah diperiksa; tidak ada temuan.\n"
    assert "salah.docx: Pasal 2: galat: dirujuk Pasal 9" in bad.out
    assert bad.out.endswith("2 galat\n")
    assert bad.err == "0 kerja sama dan 1 naskah diperiksa.\n"
    assert run("periksa", "baik.docx", "--senyap").err == ""


def test_json_follows_the_contract(run: Run, tmp_path: Path) -> None:
    save(tmp_path / "salah.docx", WRONG)
    outcome = run("periksa", "salah.docx", "--format", "json")
    report = json.loads(outcome.out)
    assert outcome.code == 1
    assert report["versi"] == 1
    assert report["ringkasan"] == {"galat": 2, "peringatan": 0, "info": 0}
    first = report["temuan"][0]
    assert (first["kode"], first["berkas"], first["alamat"]) == (
        "rujukan-pasal",
        "salah.docx",
        "pasal-2/paragraf-1",
    )
    save(tmp_path / "baik.docx", SOUND)
    assert json.loads(run("periksa", "baik.docx", "--format", "json").out)["temuan"] == []


def test_sarif_is_alone_on_stdout_and_the_same_each_time(run: Run, tmp_path: Path) -> None:
    save(tmp_path / "salah.docx", WRONG)
    outcome = run("periksa", "salah.docx", "--format", "sarif")
    assert outcome.code == 1
    assert outcome.out == run("periksa", "salah.docx", "--format", "sarif").out
    (report,) = json.loads(outcome.out)["runs"]
    results = [r for r in report["results"] if r["ruleId"] == "angka-terbilang"]
    assert [r["level"] for r in results] == ["error"]
    (location,) = results[0]["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "salah.docx"
    assert location["logicalLocations"][0]["fullyQualifiedName"] == "pasal-2/paragraf-1"
    rule = report["tool"]["driver"]["rules"][results[0]["ruleIndex"]]
    assert rule["help"]["text"]


def test_a_pdf_beside_its_word_file_is_left_out_and_counted(run: Run, tmp_path: Path) -> None:
    save(tmp_path / "baik.docx", SOUND)
    (tmp_path / "baik.pdf").write_bytes(b"%PDF-1.7")
    outcome = run("periksa", ".")
    assert outcome.err.startswith("1 PDF dilewati:")
    assert "\n  baik.pdf\n" in outcome.err
    assert "0 kerja sama dan 1 naskah diperiksa" in outcome.err


def test_what_cannot_be_read_is_not_counted_as_checked(run: Run, tmp_path: Path) -> None:
    save(tmp_path / "baik.docx", SOUND)
    (tmp_path / "rusak.docx").write_bytes(b"PK")
    outcome = run("periksa", ".")
    assert outcome.code == 2
    assert "0 kerja sama dan 1 naskah diperiksa, 1 tidak terbaca." in outcome.err


def test_papers_in_other_forms_are_told_where_a_folder_is_checked(run: Run, tmp_path: Path) -> None:
    for name in ("lama.DOC", "terbuka.odt", "kaya.rtf", "~$lama.doc", "catatan.txt"):
        (tmp_path / name).write_bytes(b"x")
    outcome = run("periksa", ".", "--format", "json")
    found = json.loads(outcome.out)["temuan"]
    assert [t["berkas"] for t in found] == ["kaya.rtf", "lama.DOC", "terbuka.odt"]
    assert {t["tingkat"] for t in found} == {"peringatan"}
    assert all(t["pesan"].startswith("tidak diperiksa: berkas .") and t["saran"] for t in found)
    assert outcome.code == 0
    assert "0 naskah diperiksa" in outcome.err
    assert run("periksa", ".", "--ketat").code == 1
    assert run("periksa", "kaya.rtf").code == 2
