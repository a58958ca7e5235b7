"""The pipeline of `periksa` on the repository's own cooperations, and on copies with mistakes."""

from __future__ import annotations

import shutil
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.oxml import OxmlElement
from lxml import etree

from kerja_sama_docs.alur.menilai import reader_notes
from kerja_sama_docs.alur.periksa import periksa
from kerja_sama_docs.alur.sasaran import Sasaran, resolve_sasaran
from kerja_sama_docs.alur.susun import Permintaan, resolve_specs, susun
from kerja_sama_docs.naskah import Naskah
from kerja_sama_docs.spek.ruang import find_workspace
from kerja_sama_docs.temuan import Temuan, TemuanError, Tingkat

# What the repository's drafts rightly hear: they are dated but have no numbers or records yet; some laws are unverified.
KNOWN = {"nomor-kosong", "dasar-hukum-belum-diverifikasi", "persiapan-belum-dicatat"}


@pytest.fixture
def ruang(akar: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace of one's own, as the current folder."""
    shutil.copytree(akar / "specs", tmp_path / "specs")
    shutil.copytree(akar / "templates", tmp_path / "templates")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def replace(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / "specs" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def check(*names: str) -> tuple[Temuan, ...]:
    return periksa(resolve_sasaran(names)).temuan


@pytest.mark.parametrize("name", ["solok-sijunjung", "serang-kota-serang", "contoh-tiga-daerah"])
def test_our_own_cooperations_are_sound(akar: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(akar)
    found = check(name)
    assert {t.kode for t in found} <= KNOWN
    assert not any(t.tingkat is Tingkat.GALAT for t in found)


def test_a_mistake_in_a_clause_is_found_in_the_draft_that_it_would_give(ruang: Path) -> None:
    replace(
        ruang,
        "contoh-dua-daerah.yaml",
        "    sektor: [replikasi-aplikasi]\n",
        "    sektor: [replikasi-aplikasi]\n    pasal:\n      tambah:\n"
        '        - {id: uji, judul: Uji, isi: "Dilaksanakan menurut Pasal 77 selama 3 (dua) hari."}\n',
    )
    found = [t for t in check("contoh-dua-daerah") if t.tingkat is Tingkat.GALAT]
    assert {t.kode for t in found} == {"rujukan-pasal", "angka-terbilang"}
    lines = (ruang / "specs" / "contoh-dua-daerah.yaml").read_text(encoding="utf-8").splitlines()
    for t in found:
        assert t.tempat.berkas == "specs/contoh-dua-daerah.yaml"
        assert t.tempat.alamat.startswith("pks-replikasi-sibantu/pasal-")
        assert t.tempat.baris and t.tempat.kolom
        assert lines[t.tempat.baris - 1][t.tempat.kolom - 1 :].startswith('"Dilaksanakan menurut')


def test_rules_on_the_spec_point_at_the_line(ruang: Path) -> None:
    replace(ruang, "contoh-dua-daerah.yaml", "tanggal: 2026-03-02", "tanggal: 2019-03-02")
    spec = (ruang / "specs" / "contoh-dua-daerah.yaml").read_text(encoding="utf-8").splitlines()
    found = next(t for t in check("contoh-dua-daerah") if t.kode == "pks-sebelum-kesepakatan")
    assert found.tempat.baris is not None
    assert "2019-03-02" in spec[found.tempat.baris - 1]


def test_a_spec_with_a_galat_is_not_drafted_but_told(ruang: Path) -> None:
    replace(ruang, "contoh-dua-daerah.yaml", "judul:", "jodul:")
    found = check("contoh-dua-daerah")
    assert any(t.tingkat is Tingkat.GALAT for t in found)
    assert not any(t.tempat.alamat for t in found)


def save(path: Path, *lines: str) -> None:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    path.parent.mkdir(parents=True, exist_ok=True)
    document.save(str(path))


def test_a_word_file_outside_any_workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The law is then that of the catalogue which comes with the program."""
    monkeypatch.chdir(tmp_path)
    save(
        tmp_path / "mitra.docx",
        "PERJANJIAN KERJA SAMA",
        "Pada hari ini Rabu, tanggal 25 bulan Januari tahun 2023, yang bertanda tangan di bawah ini:",
        "A dan B.",
        "Dengan berdasarkan:",
        "1. Peraturan Pemerintah Nomor 50 Tahun 2007 tentang Tata Cara Pelaksanaan Kerja Sama Daerah;",
    )
    (found,) = check("mitra.docx")
    assert (found.kode, found.tempat.berkas, found.tempat.alamat) == (
        "hukum-tak-berlaku",
        "mitra.docx",
        "dasar-hukum/1",
    )


def test_a_file_that_cannot_be_read_does_not_stop_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.docx").write_bytes(b"bukan zip")
    save(tmp_path / "b.docx", "PERJANJIAN KERJA SAMA", "Pasal 1", "TEMPAT", "Di ............")
    assert [t.tempat.berkas for t in check(".")] == ["a.docx", "b.docx"]


def test_a_folder_gives_its_specs_and_papers(ruang: Path) -> None:
    save(ruang / "drafts" / "x" / "satu.v1.docx", "A")
    save(ruang / "drafts" / "x" / "~$satu.v1.docx", "A")
    save(ruang / ".sampah" / "dua.docx", "A")
    whole = resolve_sasaran((".",))
    assert [p.name for p in whole.naskah] == ["satu.v1.docx"]
    assert {p.stem for p in whole.spek} >= {"contoh-dua-daerah", "solok-sijunjung"}
    assert resolve_sasaran(("drafts",)) == Sasaran((), (Path("drafts/x/satu.v1.docx"),))
    assert [p.name for p in resolve_sasaran(("specs",)).spek] == [p.name for p in whole.spek]
    assert resolve_sasaran(()).naskah == ()
    twice = resolve_sasaran(("contoh-dua-daerah", "contoh-dua-daerah", "drafts", "drafts"))
    assert (len(twice.spek), len(twice.naskah)) == (1, 1)


def test_wrong_names_are_told_all_at_once(ruang: Path) -> None:
    (ruang / "kosong").mkdir()
    with pytest.raises(TemuanError) as caught:
        resolve_sasaran(("contoh-dua-daera", "tidak-ada.docx", "tidak-ada.pdf", "kosong"))
    found = caught.value.temuan
    assert len(found) == 4
    assert all(t.kode.startswith("berkas-") and t.saran for t in found)
    assert "contoh-dua-daerah" in found[0].saran


def test_a_folder_is_walked_for_both_kinds_without_going_in_circles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A PDF beside the Word file of its name is the same paper: it is left out, and counted."""
    monkeypatch.chdir(tmp_path)
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    for name in ("satu.DOCX", "satu.pdf", "dua.PDF", "~$satu.docx", ".tiga.pdf", "catatan.txt"):
        (deep / name).write_bytes(b"x")
    (tmp_path / "a" / "templates").mkdir()
    (tmp_path / "a" / "templates" / "empat.docx").write_bytes(b"x")
    (deep / "kembali").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "putus.docx").symlink_to(tmp_path / "tidak-ada.docx")
    found = resolve_sasaran((".",))
    assert [p.name for p in found.naskah] == ["dua.PDF", "satu.DOCX"]
    assert [p.name for p in found.kembar] == ["satu.pdf"]
    named = resolve_sasaran((".", "a/b/satu.pdf"))
    assert [p.name for p in named.naskah] == ["dua.PDF", "satu.DOCX", "satu.pdf"]
    assert named.kembar == ()


def test_notes_of_the_reader_are_findings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    document = docx.Document()
    document.add_paragraph("PERJANJIAN KERJA SAMA")
    paragraph = document.add_paragraph()
    whole: etree._Element = paragraph._p
    piece: etree._Element = paragraph.add_run()._r
    inserted, drawing = OxmlElement("w:ins"), OxmlElement("w:drawing")
    drawing.append(OxmlElement("pic:pic"))
    piece.append(drawing)
    inserted.append(paragraph.add_run("Sisipan.")._r)
    whole.append(inserted)
    document.save(str(tmp_path / "a.docx"))
    found = {t.kode: t for t in check("a.docx")}
    assert set(found) == {"catatan-pembaca", "tak-terbaca"}
    assert "1 perubahan terlacak (1 sisipan), dibaca sebagai diterima" in found["catatan-pembaca"].pesan
    assert "1 gambar" in found["tak-terbaca"].pesan
    assert all(t.tingkat is Tingkat.INFO and t.tempat.berkas == "a.docx" for t in found.values())


def test_findings_on_a_paper_are_in_its_own_order_and_said_in_a_reader_s_words(ruang: Path) -> None:
    """Mistakes are planted from the last page to the first; the rules, too, come in another order."""
    path = ruang / "luar.docx"
    document = docx.Document()
    table = document.add_table(1, 2)
    table.cell(0, 1).text = "KESEPAKATAN BERSAMA"
    lines = [
        "TENTANG UJI",
        "NOMOR: 1/2024",
        "Pada hari ini Senin, tanggal 2-2-2024, kami yang bertanda tangan di bawah ini:",
        "Pasal 1",
        "MAKSUD",
        "Selama 3 (dua) hari menurut Pasal 88.",
        "Pasal 2",
        "LAIN",
        "(1) Menurut Pasal 77.",
        "(2) Selama 4 (dua) hari.",
        "Pasal 3",
        "AKHIR",
        "Menurut Pasal 99 selama 5 (dua) hari.",
    ]
    for line in lines:
        document.add_paragraph(line)
    document.save(str(path))
    hasil = periksa(resolve_sasaran([str(path)]))
    found = [t for t in hasil.temuan if t.kode in {"rujukan-pasal", "angka-terbilang"}]
    places = [hasil.letak[t.tempat] for t in found]
    assert places == ["Pasal 1", "Pasal 1", "Pasal 2 ayat (1)", "Pasal 2 ayat (2)", "Pasal 3", "Pasal 3"]
    assert [t.tempat.alamat for t in found][2] == "pasal-2/ayat-1"


def test_findings_in_specs_are_in_the_order_of_their_lines(ruang: Path) -> None:
    replace(
        ruang,
        "contoh-dua-daerah.yaml",
        "    sektor: [replikasi-aplikasi]\n",
        "    sektor: [replikasi-aplikasi]\n    pasal:\n      tambah:\n"
        '        - {id: uji, judul: Uji, isi: ["Selama 3 (dua) hari.", "Menurut Pasal 77."]}\n',
    )
    replace(ruang, "contoh-dua-daerah.yaml", "tanggal: 2026-03-02", "tanggal: 2019-03-02")
    places = [t.tempat for t in check("contoh-dua-daerah")]
    own = [(p.baris or 9999, p.kolom or 0) for p in places if p.berkas == "specs/contoh-dua-daerah.yaml"]
    assert len(own) > 3
    assert own == sorted(own)
    files = [p.berkas for p in places]
    assert files[: len(own)] == ["specs/contoh-dua-daerah.yaml"] * len(own)


def test_our_own_draft_mark_is_no_news_and_other_ornaments_are(ruang: Path) -> None:
    naskah = Naskah(
        "x.docx",
        (),
        (),
        ("memuat tulisan hias atau tanda air: “DRAF”", "memuat tulisan hias atau tanda air: “SALINAN”"),
    )
    assert [t.pesan for t in reader_notes(naskah, is_ours=True)] == [naskah.catatan[1]]
    assert len(reader_notes(naskah)) == 2


def test_a_draft_of_ours_says_nothing_of_its_mark_until_it_is_not_ours(ruang: Path) -> None:
    workspace = find_workspace(ruang)
    specs = resolve_specs(workspace, ("contoh-dua-daerah",))
    asked = Permintaan(workspace, specs, ("kesepakatan-bersama",), ruang / "drafts", False)
    path = susun(asked).dokumen[0].simpanan.berkas
    assert not any("DRAF" in t.pesan for t in check("drafts"))
    stranger = ruang / "mitra.docx"
    with ZipFile(path) as old, ZipFile(stranger, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b'name="KerjaSama"', b'name="Lain"'))
    assert any("“DRAF”" in t.pesan for t in check("mitra.docx"))
