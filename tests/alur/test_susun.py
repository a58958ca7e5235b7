"""The pipeline of `susun` on a copy of the repository's own workspace."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from kerja_sama_docs.alur.susun import HasilSusun, Permintaan, resolve_specs, susun
from kerja_sama_docs.arsip.nomor import Status
from kerja_sama_docs.spek.ruang import find_workspace
from kerja_sama_docs.temuan import TemuanError, has_galat
from kerja_sama_docs.word.baca import read_naskah

ROOT = Path(__file__).resolve().parents[2]
SPEC = "specs/solok-sijunjung.yaml"


@pytest.fixture
def ruang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace of one's own, as the current folder."""
    shutil.copytree(ROOT / "specs", tmp_path / "specs")
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(
    folder: Path, *hanya: str, spec: str = "solok-sijunjung", final: bool = False, ke: str = "drafts"
) -> HasilSusun:
    workspace = find_workspace(folder)
    return susun(Permintaan(workspace, resolve_specs(workspace, (spec,)), hanya, folder / ke, final))


def replace(folder: Path, old: str, new: str, file: str = SPEC) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_drafts_every_document_with_its_powers_of_attorney(ruang: Path) -> None:
    hasil = run(ruang)
    ids = {d.dokumen.id for d in hasil.dokumen}
    assert {"kesepakatan-bersama", "pks-replikasi-sidilan", "pks-pelayanan-kesehatan-perbatasan"} <= ids
    assert sum(i.startswith("surat-kuasa-replikasi-sidilan-") for i in ids) == 4
    assert not has_galat(hasil.temuan)
    for d in hasil.dokumen:
        assert d.simpanan.status is Status.BARU
        assert read_naskah(d.simpanan.berkas).pasal == d.dokumen.naskah_pasal()


def test_second_run_writes_nothing(ruang: Path) -> None:
    run(ruang)
    before = {p: p.stat().st_mtime_ns for p in (ruang / "drafts").rglob("*") if p.is_file()}
    again = run(ruang)
    assert all(d.simpanan.status is Status.TETAP for d in again.dokumen)
    assert {p: p.stat().st_mtime_ns for p in (ruang / "drafts").rglob("*") if p.is_file()} == before


def test_a_changed_comment_makes_no_new_version_and_a_changed_fact_makes_one(ruang: Path) -> None:
    run(ruang, "kesepakatan-bersama")
    replace(ruang, "judul: Kerja", "# catatan baru\njudul: Kerja")
    assert [d.simpanan.versi for d in run(ruang, "kesepakatan-bersama").dokumen] == [1]
    replace(ruang, "tanggal: 2023-01-25", "tanggal: 2023-01-26")
    assert [d.simpanan.versi for d in run(ruang, "kesepakatan-bersama").dokumen] == [2]


def test_two_folders_get_identical_bytes(ruang: Path) -> None:
    one = run(ruang, ke="satu")
    two = run(ruang, ke="dua")
    prints = [
        [hashlib.sha256(d.simpanan.berkas.read_bytes()).hexdigest() for d in hasil.dokumen]
        for hasil in (one, two)
    ]
    assert prints[0] == prints[1]
    assert (ruang / "satu/solok-sijunjung/riwayat.yaml").read_bytes() == (
        ruang / "dua/solok-sijunjung/riwayat.yaml"
    ).read_bytes()


def test_a_draft_edited_by_hand_is_kept_and_named(ruang: Path) -> None:
    first = run(ruang, "kesepakatan-bersama").dokumen[0].simpanan.berkas
    edited = first.read_bytes() + b"disunting"
    first.write_bytes(edited)
    assert run(ruang, "kesepakatan-bersama").dokumen[0].simpanan.status is Status.DISUNTING
    replace(ruang, "tanggal: 2023-01-25", "tanggal: 2023-01-26")
    second = run(ruang, "kesepakatan-bersama").dokumen[0].simpanan
    assert second.versi == 2
    assert any("disunting" in note for note in second.catatan)
    assert first.read_bytes() == edited


def test_final_refuses_blanks_and_writes_nothing(ruang: Path) -> None:
    hasil = run(ruang, "kesepakatan-bersama", final=True)
    assert has_galat(hasil.temuan)
    blank = next(t for t in hasil.temuan if t.tempat.jalur == "kesepakatan_bersama/pihak/0/nomor")
    assert blank.kode == "isian-kosong"
    assert blank.tempat.berkas == SPEC
    assert not (ruang / "drafts").exists()


def test_final_has_no_draft_mark(ruang: Path) -> None:
    draft = run(ruang, "kesepakatan-bersama", spec="contoh-tiga-daerah").dokumen[0].simpanan.berkas
    final = (
        run(ruang, "kesepakatan-bersama", spec="contoh-tiga-daerah", final=True).dokumen[0].simpanan.berkas
    )
    import zipfile

    def header(path: Path) -> bytes:
        with zipfile.ZipFile(path) as archive:
            return archive.read("word/header1.xml")

    assert b"PowerPlusWaterMarkObject" in header(draft)
    assert b"PowerPlusWaterMarkObject" not in header(final)


MISTAKES = {
    "jdul: Kerja Sama Kabupaten": ("judul: Kerja Sama Kabupaten", "kunci-tak-dikenal"),
    "kategori: wajb": ("kategori: ~", "nilai-tak-dikenal"),
    "tanggal: 2023-02-30": ("tanggal: 2023-01-25", "tanggal-mustahil"),
    "jangka_waktu: tiga taun": ("jangka_waktu: ~", "bentuk-jangka"),
    "sektor: [replikasi-aplikas]": ("sektor: [replikasi-aplikasi]", "sektor-tak-dikenal"),
    "perangkat: dinas-sosal": ("perangkat: dinas-sosial", "perangkat-tak-dikenal"),
    "tambah: [uu-13-1989, uu": ("tambah: [uu-13-1998, uu", "peraturan-tak-dikenal"),
    "- daerah: sijunjng\n        perangkat: dinas-kesehatan": (
        "- daerah: sijunjung\n        perangkat: dinas-kesehatan", "daerah-tak-dikenal",
    ),
    "peran: penyedai": ("peran: penyedia", "peran-tak-dikenal"),
    "surat_kuasa: mungkin\n    lokasi:": ("lokasi:", "bukan-ya-tidak"),
    "tentang: Pelayanan\n    tentang: Pelayanan Kesehatan": ("tentang: Pelayanan Kesehatan", "kunci-ganda"),
    "pasal: {tambah: [{id: baru, judul: Baru, isi: \"Lihat {{ rujuk('kerahasian') }}.\"}]}\n    lokasi:": (
        "lokasi:", "rujukan-klausul",
    ),
}  # fmt: skip


def test_every_mistake_is_told_at_its_line_in_one_run_and_nothing_is_written(ruang: Path) -> None:
    for new, (old, _) in MISTAKES.items():
        replace(ruang, old, new)
    text = (ruang / SPEC).read_text(encoding="utf-8")
    hasil = run(ruang)
    told = {(t.kode, t.tempat.baris) for t in hasil.temuan if t.tempat.berkas == SPEC}
    for new, (_, kode) in MISTAKES.items():
        line = text[: text.index(new.partition("\n")[0])].count("\n") + 1
        if kode == "kunci-ganda":
            line += 1  # the second of the two is the one to remove
        assert (kode, line) in told, (kode, line, sorted(told, key=str))
    assert all(t.saran for t in hasil.temuan if t.tempat.berkas == SPEC)
    assert hasil.dokumen == ()
    assert not (ruang / "drafts").exists()


def test_a_broken_spec_does_not_stop_the_others(ruang: Path) -> None:
    replace(ruang, "tanggal: 2023-01-25", "tanggal: 2023-02-30")
    workspace = find_workspace(ruang)
    specs = resolve_specs(workspace, ("solok-sijunjung", "contoh-tiga-daerah"))
    hasil = susun(Permintaan(workspace, specs, ("kesepakatan-bersama",), ruang / "drafts", final=False))
    assert [d.kerja_sama for d in hasil.dokumen] == ["contoh-tiga-daerah"]
    assert has_galat(hasil.temuan)


def test_a_template_that_loses_a_pasal_is_refused(ruang: Path) -> None:
    from docx import Document

    path = ruang / "templates" / "kesepakatan_bersama.docx"
    document = Document(str(path))
    for paragraph in document.paragraphs:
        if paragraph.style is not None and paragraph.style.name == "KS Huruf":
            paragraph.text = ""
    document.save(str(path))
    with pytest.raises(TemuanError) as caught:
        run(ruang, "kesepakatan-bersama")
    assert caught.value.temuan[0].kode == "draf-tidak-sama"
    assert "Pasal 1" in caught.value.temuan[0].pesan
    assert not list((ruang / "drafts").rglob("*.docx"))


def test_unknown_document_and_spec_names_get_a_hint(ruang: Path) -> None:
    hasil = run(ruang, "kesepakatan-bersam")
    assert hasil.temuan[-1].kode == "dokumen-tak-dikenal"
    assert "kesepakatan-bersama" in hasil.temuan[-1].saran
    with pytest.raises(TemuanError) as caught:
        resolve_specs(find_workspace(ruang), ("solok-sijunjng",))
    assert "solok-sijunjung" in caught.value.temuan[0].saran


def test_eleven_agencies_of_three_regions_in_one_pks(ruang: Path) -> None:
    hasil = run(ruang, spec="contoh-tiga-daerah")
    pks = next(d for d in hasil.dokumen if d.dokumen.id.startswith("pks-"))
    text = "\n".join(
        b.teks
        for b in read_naskah(pks.simpanan.berkas).blok
        if not hasattr(b, "baris") and hasattr(b, "teks")
    )
    assert text.count("NOMOR:") == 11
    labels = ("KESEBELAS", "KESEPULUH", "PERTAMA")
    assert all(f"PIHAK {label}" in text for label in labels)
    assert sum(d.dokumen.id.startswith("surat-kuasa-") for d in hasil.dokumen) == 11
