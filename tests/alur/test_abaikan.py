"""Silencing, from the comment in YAML to the outcome of `periksa` and `susun`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kerja_sama_docs.alur.menilai import ABOUT_BLANKS, ABOUT_DRAFTS, RULES, explain_rules
from kerja_sama_docs.alur.periksa import HasilPeriksa, periksa
from kerja_sama_docs.alur.sasaran import resolve_sasaran
from kerja_sama_docs.alur.susun import HasilSusun, Permintaan, resolve_specs, susun
from kerja_sama_docs.spek.ruang import find_workspace
from kerja_sama_docs.temuan import Temuan, Tingkat, has_galat

NAME = "contoh-dua-daerah"
SPEC = f"specs/{NAME}.yaml"
CLAUSE = '        - {id: uji, judul: Uji, isi: "Selama 3 (dua) hari."}'


@pytest.fixture
def ruang(akar: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace of one's own with one cooperation, as the current folder."""
    shutil.copytree(akar / "specs", tmp_path / "specs")
    shutil.copytree(akar / "templates", tmp_path / "templates")
    for path in (tmp_path / "specs").glob("*.yaml"):
        if path.stem != NAME:
            path.unlink()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def replace(folder: Path, old: str, new: str, file: str = SPEC) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def plant(folder: Path, comment: str = "") -> None:
    """A clause whose number differs from its words, in the PKS."""
    old = "    sektor: [replikasi-aplikasi]\n"
    replace(folder, old, f"{old}    pasal:\n      tambah:\n{CLAUSE}{comment}\n")


def check(*names: str) -> HasilPeriksa:
    return periksa(resolve_sasaran(names or (NAME,)))


def draft(folder: Path, *hanya: str, final: bool = False) -> HasilSusun:
    workspace = find_workspace(folder)
    return susun(Permintaan(workspace, resolve_specs(workspace, (NAME,)), hanya, folder / "drafts", final))


def codes(hasil: HasilPeriksa | HasilSusun) -> set[str]:
    return {t.kode for t in hasil.temuan}


def by_code(hasil: HasilPeriksa | HasilSusun, kode: str) -> list[str]:
    return [d.alasan for d in hasil.diabaikan if d.temuan.kode == kode]


def test_a_finding_on_the_draft_is_silenced_at_the_clause(ruang: Path) -> None:
    plant(ruang, "  # periksa: abaikan angka-terbilang -- kutipan dari surat lama")
    for hasil in (check(), draft(ruang)):
        assert not codes(hasil) & {"angka-terbilang", "abaikan-tak-terpakai"}
        assert by_code(hasil, "angka-terbilang") == ["kutipan dari surat lama"]
    (told,) = [d for d in check().diabaikan if d.temuan.kode == "angka-terbilang"]
    assert told.temuan.tingkat is Tingkat.GALAT
    assert told.oleh.baris == told.temuan.tempat.baris


@pytest.mark.parametrize("block", ["  replikasi-sibantu:\n", "pks:\n"])
def test_or_at_the_block_of_its_document(ruang: Path, block: str) -> None:
    plant(ruang)
    replace(ruang, block, f"  # periksa: abaikan angka-terbilang -- lihat berita acara\n{block}")
    hasil = check()
    assert "angka-terbilang" not in codes(hasil)
    assert by_code(hasil, "angka-terbilang") == ["lihat berita acara"]


@pytest.mark.parametrize("key", ["judul:", "kesepakatan_bersama:", "    jangka_waktu: 3 tahun"])
def test_elsewhere_it_silences_nothing_and_is_told(ruang: Path, key: str) -> None:
    plant(ruang)
    replace(ruang, f"\n{key}", f"\n# periksa: abaikan angka-terbilang -- salah tempat\n{key}")
    hasil = check()
    assert {"angka-terbilang", "abaikan-tak-terpakai"} <= codes(hasil)
    assert not by_code(hasil, "angka-terbilang")
    assert has_galat(hasil.temuan)


def test_a_rule_on_the_spec_and_a_doubt_of_assembly(ruang: Path) -> None:
    replace(
        ruang,
        "    tanggal: 2026-03-02",
        "    tanggal: 2026-01-02  # periksa: abaikan pks-sebelum-kesepakatan -- ditandatangani bersamaan",
    )
    replace(
        ruang,
        "dasar_hukum: [",
        "# periksa: abaikan dasar-hukum-belum-diverifikasi -- sudah dicocokkan Bagian Hukum\ndasar_hukum: [",
        "specs/katalog/klausul/umum/kesepakatan_bersama.yaml",
    )
    hasil = check()
    assert "pks-sebelum-kesepakatan" not in codes(hasil)
    assert by_code(hasil, "pks-sebelum-kesepakatan") == ["ditandatangani bersamaan"]
    assert by_code(hasil, "dasar-hukum-belum-diverifikasi")
    # The same citation in the clauses of the PKS is another place.
    assert [t.tempat.berkas for t in hasil.temuan if t.kode == "dasar-hukum-belum-diverifikasi"] == [
        "specs/katalog/klausul/umum/perjanjian_kerja_sama.yaml"
    ]


def test_a_file_in_drafts_hears_the_same_as_the_draft(ruang: Path) -> None:
    plant(ruang, "  # periksa: abaikan angka-terbilang -- kutipan dari surat lama")
    draft(ruang)
    hasil = check("drafts")
    assert "angka-terbilang" not in codes(hasil)
    (told,) = [d for d in hasil.diabaikan if d.temuan.kode == "angka-terbilang"]
    assert told.temuan.tempat.berkas.endswith("pks-replikasi-sibantu.v1.docx")
    replace(ruang, "  # periksa: abaikan angka-terbilang -- kutipan dari surat lama", "")
    assert "angka-terbilang" in codes(check("drafts"))


TERM = "  jangka_waktu: 5 tahun\n"
OTHER_TERM = "  jangka_waktu: 4 tahun\n"


def seam(hasil: HasilPeriksa) -> list[Temuan]:
    return [t for t in hasil.temuan if t.kode == "jangka-beda-spesifikasi"]


@pytest.mark.parametrize("above", [True, False])
def test_a_comment_where_the_finding_on_a_file_points_silences_it(ruang: Path, above: bool) -> None:
    """The paper says another term than the spec: the finding names the line of the term in the spec."""
    draft(ruang)
    replace(ruang, TERM, OTHER_TERM)
    (found,) = seam(check("drafts"))
    row = (ruang / SPEC).read_text(encoding="utf-8").splitlines().index(OTHER_TERM.rstrip()) + 1
    assert f"{SPEC}:{row}:17" in found.saran
    comment = "# periksa: abaikan jangka-beda-spesifikasi -- draf lama"
    replace(
        ruang, OTHER_TERM, f"  {comment}\n{OTHER_TERM}" if above else f"{OTHER_TERM.rstrip()}  {comment}\n"
    )
    for hasil in (check("drafts"), check(".")):
        assert not seam(hasil)
        assert by_code(hasil, "jangka-beda-spesifikasi") == ["draf lama"]
    # What only files can show is never called unused.
    for every in (check(), check("."), draft(ruang)):
        assert "abaikan-tak-terpakai" not in codes(every)


def test_a_comment_elsewhere_does_not_reach_a_finding_on_a_file(ruang: Path) -> None:
    draft(ruang)
    comment = "  # periksa: abaikan jangka-beda-spesifikasi -- salah tempat\n"
    replace(ruang, TERM, OTHER_TERM)
    replace(ruang, "  tanggal: 2026-02-02\n", f"{comment}  tanggal: 2026-02-02\n")
    assert seam(check("drafts"))


def test_a_comment_for_a_pasal_holds_on_a_file_whose_other_pasal_were_edited(ruang: Path) -> None:
    import docx

    plant(ruang, "  # periksa: abaikan angka-terbilang -- kutipan dari surat lama")
    path = draft(ruang).dokumen[1].simpanan.berkas
    document = docx.Document(str(path))
    paragraph = next(p for p in document.paragraphs if "Hak cipta atas SIBANTU" in p.text)
    paragraph.add_run(" Untuk 7 (dua) salinan.")
    document.save(str(path))
    hasil = check("drafts")
    assert by_code(hasil, "angka-terbilang") == ["kutipan dari surat lama"]
    (left,) = [t for t in hasil.temuan if t.kode == "angka-terbilang"]
    assert "7" in left.pesan


def test_a_comment_that_only_the_paper_needs_is_used(ruang: Path) -> None:
    """The spec is right by now; its earlier draft isn't."""
    plant(ruang)
    draft(ruang)
    replace(ruang, "3 (dua) hari", "2 (dua) hari")
    comment = "  # periksa: abaikan angka-terbilang -- draf lama"
    replace(ruang, "  replikasi-sibantu:\n", f"{comment}\n  replikasi-sibantu:\n")
    assert "abaikan-tak-terpakai" in codes(check())
    hasil = check(".")
    assert by_code(hasil, "angka-terbilang") == ["draf lama"]
    assert "abaikan-tak-terpakai" not in codes(hasil)


def test_a_comment_in_a_shared_file_may_be_for_somebody_else(ruang: Path) -> None:
    """Whether it is useless is known only after every cooperation has been checked."""
    replace(
        ruang,
        "nama:",
        "# periksa: abaikan nip-tidak-lazim -- belum ada\nnama:",
        "specs/daerah/contoh-hulu.yaml",
    )
    assert "abaikan-tak-terpakai" in codes(check())
    shutil.copy(ruang / SPEC, ruang / "specs" / "lain.yaml")
    assert "abaikan-tak-terpakai" not in codes(check())
    assert "abaikan-tak-terpakai" in codes(check("."))
    assert "abaikan-tak-terpakai" not in codes(draft(ruang))


def test_susun_tells_what_the_rules_find_also_of_what_is_unchanged(ruang: Path) -> None:
    plant(ruang)
    first, again = draft(ruang), draft(ruang)
    assert [d.berubah for d in again.dokumen] == [False] * len(again.dokumen)
    assert first.temuan == again.temuan
    for hasil in (first, again):
        (found,) = [t for t in hasil.temuan if t.kode == "angka-terbilang"]
        assert (found.tempat.berkas, found.tempat.baris is not None) == (SPEC, True)
        pks = next(d for d in hasil.dokumen if d.dokumen.id == "pks-replikasi-sibantu")
        assert found in pks.temuan
        assert all(found not in d.temuan for d in hasil.dokumen if d is not pks)


def test_susun_tells_what_the_rules_find_in_the_spec_and_drafts_all_the_same(ruang: Path) -> None:
    replace(ruang, "    tanggal: 2026-03-02", "    tanggal: 2026-01-02")
    hasil = draft(ruang)
    assert "pks-sebelum-kesepakatan" in codes(hasil)
    assert len(hasil.dokumen) == 4


def test_a_draft_edited_by_hand_is_judged_as_the_file_that_it_is(ruang: Path) -> None:
    import docx

    path = draft(ruang).dokumen[1].simpanan.berkas
    document = docx.Document(str(path))
    document.add_paragraph("Selama 3 (dua) hari.")
    document.save(str(path))
    (found,) = [t for t in draft(ruang).temuan if t.kode == "angka-terbilang"]
    assert (found.tempat.berkas, found.tempat.baris) == (path.relative_to(ruang).as_posix(), None)
    path.write_bytes(b"rusak")
    hasil = draft(ruang)
    assert not has_galat(hasil.temuan)
    assert any(t.tempat.berkas.endswith(path.name) and t.tingkat is Tingkat.PERINGATAN for t in hasil.temuan)


def fill(folder: Path) -> None:
    """Nothing is blank any more."""
    replace(folder, "        nomor: ~\n", '        nomor: "CONTOH/22/PKS/2026"\n')
    for region in ("contoh-hulu", "contoh-hilir"):
        path = folder / "specs" / "daerah" / f"{region}.yaml"
        text = path.read_text(encoding="utf-8")
        kepala = text.index("nama:", text.index("kepala:", text.index("  dinas-sosial:")))
        end = text.index("\n", kepala) + 1
        more = '      nip: "197001011990031001"\n      pangkat: Pembina\n'
        path.write_text(text[:end] + more + text[end:], encoding="utf-8")


def finals(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.rglob("*.docx") if "templates" not in p.parts)


ONLY = ("kesepakatan-bersama", "pks-replikasi-sibantu")


def test_final_is_all_or_nothing(ruang: Path) -> None:
    fill(ruang)
    plant(ruang)
    hasil = draft(ruang, *ONLY, final=True)
    assert hasil.dokumen == ()
    assert finals(ruang) == []
    assert {"angka-terbilang", "final-ditolak"} <= codes(hasil)
    refused = next(t for t in hasil.temuan if t.kode == "final-ditolak")
    assert refused.tempat.berkas == SPEC and "1 galat" in refused.pesan and refused.saran
    replace(ruang, CLAUSE, f"{CLAUSE}  # periksa: abaikan angka-terbilang -- kutipan")
    assert [d.simpanan.versi for d in draft(ruang, *ONLY, final=True).dokumen] == [1, 1]


def test_blanks_and_what_the_rules_find_stop_a_final_in_one_run(ruang: Path) -> None:
    plant(ruang)
    hasil = draft(ruang, *ONLY, final=True)
    assert {"angka-terbilang", "isian-kosong", "final-ditolak"} <= codes(hasil)
    grave = [t for t in hasil.temuan if t.tingkat is Tingkat.GALAT]
    assert grave[-1].kode == "final-ditolak" and f"ada {len(grave) - 1} galat" in grave[-1].pesan
    assert finals(ruang) == []


def test_a_blank_without_its_key_is_told_with_the_line_to_add(ruang: Path) -> None:
    advice = {
        t.tempat.jalur: t.saran for t in draft(ruang, *ONLY, final=True).temuan if t.kode == "isian-kosong"
    }
    assert "ambahkan baris nip: …" in advice["perangkat/dinas-sosial/kepala/nip"]
    assert "ambahkan" not in advice["pks/replikasi-sibantu/pihak/1/nomor"]
    for region in ("contoh-hulu", "contoh-hilir"):
        path = ruang / "specs" / "daerah" / f"{region}.yaml"
        text = path.read_text(encoding="utf-8")
        end = text.index("\n", text.index("nama:", text.index("kepala:", text.index("  dinas-sosial:")))) + 1
        path.write_text(f"{text[:end]}      nip: ~\n{text[end:]}", encoding="utf-8")
    advice = {
        t.tempat.jalur: t.saran for t in draft(ruang, *ONLY, final=True).temuan if t.kode == "isian-kosong"
    }
    assert "ambahkan" not in advice["perangkat/dinas-sosial/kepala/nip"]
    assert "ambahkan baris pangkat: …" in advice["perangkat/dinas-sosial/kepala/pangkat"]


def test_final_is_stopped_by_a_galat_in_the_spec_that_concerns_it(ruang: Path) -> None:
    fill(ruang)
    replace(ruang, "  tanggal: 2026-02-02", "  tanggal: 2026-03-05")
    assert "final-ditolak" in codes(draft(ruang, *ONLY, final=True))
    assert finals(ruang) == []
    hasil = draft(ruang, "kesepakatan-bersama", final=True)
    assert "pks-sebelum-kesepakatan" in codes(hasil)
    assert finals(ruang) == ["kesepakatan-bersama.v1.docx"]


def test_the_codes_that_are_named_here_are_rules() -> None:
    assert ABOUT_DRAFTS | ABOUT_BLANKS <= RULES
    assert {k.kode for k in explain_rules()} == RULES
