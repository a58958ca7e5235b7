"""Where a paper doesn't say what its spec says: each difference is told by its own rule, with both places."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from io import BytesIO
from pathlib import Path

import pytest

from kerja_sama_docs import aturan
from kerja_sama_docs.aturan import (
    PADA_NASKAH,
    PADA_SAMBUNGAN,
    PADA_SPEK,
    Aturan,
    BahanNaskah,
    BahanSambungan,
    check_sambungan,
)
from kerja_sama_docs.fakta import Daerah, KerjaSama, KerjaSamaSpek, Pihak, SuratKuasa
from kerja_sama_docs.fakta.pustaka import PihakDokumen
from kerja_sama_docs.naskah import Naskah
from kerja_sama_docs.peraturan import Pustaka
from kerja_sama_docs.temuan import Temuan
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx
from ruang_uji import baca

PACKAGE = Path(aturan.__file__).parent
CUT = "\n---\n"
REGIONS = {
    "d1": "nama: Alfa\ntingkat: kabupaten\nperangkat: {dinas: {nama: Dinas Uji}}\n",
    "d2": "nama: Beta\ntingkat: kota\nperangkat: {dinas: {nama: Dinas Uji}}\n",
}


def paper(text: str) -> Naskah:
    """A foreign Word file of these lines, read back."""
    import docx

    document = docx.Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    buffer = BytesIO()
    document.save(buffer)
    return read_naskah(open_docx(buffer.getvalue(), "uji.docx"))


def seam(text: str) -> BahanSambungan:
    """The spec before the line of dashes, the paper behind it; the document is the PKS if the spec has one."""
    yaml, lines = text.split(CUT)
    missing = "" if "kesepakatan_bersama:" in yaml else "kesepakatan_bersama: {}\n"
    spek = baca(KerjaSamaSpek, f"judul: Uji\npihak: [d1, d2]\n{missing}{yaml}\n")
    dokumen = next(iter(spek.pks.values()), spek.kesepakatan_bersama)
    parties: list[Pihak] = []
    for p in dokumen.pihak:
        region = baca(Daerah, REGIONS[str(p.daerah)], f"{p.daerah}.yaml")
        agency = region.perangkat["dinas"] if p.perangkat else None
        head = agency.kepala if agency else region.kepala
        parties.append(Pihak(p, region, agency, p.pejabat or head, p.surat_kuasa or SuratKuasa()))
    resolved = PihakDokumen("uji", dokumen, tuple(parties))
    return BahanSambungan(
        BahanNaskah(paper(lines), Pustaka(())), KerjaSama("uji", spek, {}, resolved, ()), resolved
    )


def test_every_module_is_listed_under_its_own_name() -> None:
    stems = {p.stem for p in (PACKAGE / "pada_sambungan").glob("*.py")} - {"__init__"}
    assert {rule.kode for rule in PADA_SAMBUNGAN} == {stem.replace("_", "-") for stem in stems}
    others = {rule.kode for rule in PADA_SPEK} | {rule.kode for rule in PADA_NASKAH}
    assert not others & {rule.kode for rule in PADA_SAMBUNGAN}
    for stem in stems:
        module = import_module(f"kerja_sama_docs.aturan.pada_sambungan.{stem}")
        assert module.ATURAN in PADA_SAMBUNGAN
        assert module.__doc__


@pytest.mark.parametrize("rule", PADA_SAMBUNGAN, ids=lambda rule: rule.kode)
def test_examples_on_the_seam(rule: Aturan[BahanSambungan]) -> None:
    found = check_sambungan(seam(rule.contoh_salah))
    assert [(t.kode, t.tingkat) for t in found] == [(rule.kode, rule.tingkat)]
    assert found[0].tempat.berkas == "uji.docx"
    assert found[0].saran
    assert check_sambungan(seam(rule.contoh_benar)) == ()


YAML = """\
pks:
  uji:
    tentang: Pengelolaan Sampah
    tanggal: 2023-01-25
    jangka_waktu: 3 tahun
    pihak:
      - {daerah: d1, perangkat: dinas, nomor: 1/A/2023, pejabat: {nama: "Drs. Ani Satu, M.Si."}, surat_kuasa: {nomor: 5/K/2023, tanggal: 2023-01-02}}
      - {daerah: d2, perangkat: dinas, nomor: 2/B/2023, pejabat: {nama: Budi Dua}, surat_kuasa: {nomor: 6/K/2023, tanggal: 2023-01-03}}
"""
PAPER = """\
PERJANJIAN KERJA SAMA
ANTARA
DINAS UJI KABUPATEN ALFA
DENGAN
DINAS UJI KOTA BETA
TENTANG
PENGELOLAAN SAMPAH
NOMOR: 1/A/2023
NOMOR: 2/B/2023
Pada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda tangan di bawah ini:
I. Ani Satu, Kepala Dinas Uji Kabupaten Alfa, berdasarkan Surat Kuasa Bupati Alfa Nomor 5/K/2023 tanggal 2 Januari 2023 bertindak untuk dan atas nama Pemerintah Kabupaten Alfa, selanjutnya disebut PIHAK KESATU.
II. Budi Dua, Kepala Dinas Uji Kota Beta, berdasarkan Surat Kuasa Wali Kota Beta Nomor 6/K/2023 tanggal 3 Januari 2023 bertindak untuk dan atas nama Pemerintah Kota Beta, selanjutnya disebut PIHAK KEDUA.
Pasal 1
JANGKA WAKTU
Perjanjian Kerja Sama ini berlaku untuk jangka waktu 3 (tiga) tahun.
Pasal 2
PENUTUP
Dibuat dalam rangkap 2 (dua).
PIHAK KESATU,
KEPALA DINAS UJI,
Ani Satu
PIHAK KEDUA,
KEPALA DINAS UJI,
Budi Dua"""
PLANTED = [
    ("judul-beda-spesifikasi", "PENGELOLAAN SAMPAH", "PENGELOLAAN AIR"),
    ("nomor-beda-spesifikasi", "NOMOR: 2/B/2023", "NOMOR: 2/B/2032"),
    ("tanggal-beda-spesifikasi", "Rabu, tanggal dua puluh lima", "Kamis, tanggal dua puluh enam"),
    ("nama-beda-spesifikasi", "II. Budi Dua", "II. Cici Tiga"),
    ("nama-beda-spesifikasi", "KEPALA DINAS UJI,\nBudi Dua", "KEPALA DINAS UJI,\nCici Tiga"),
    ("kuasa-beda-spesifikasi", "Nomor 6/K/2023", "Nomor 9/K/2023"),
    ("kuasa-beda-spesifikasi", "tanggal 3 Januari 2023", "tanggal 4 Januari 2023"),
    ("jangka-beda-spesifikasi", "3 (tiga) tahun", "2 (dua) tahun"),
    ("pihak-beda-spesifikasi", "II. Budi Dua, Kepala Dinas Uji Kota Beta", "II. Budi Dua, Kepala Dinas Lain Kota Beta"),
    ("isian-sudah-diketahui", "NOMOR: 2/B/2023", "NOMOR: ..............."),
    ("isian-sudah-diketahui", "Nomor 6/K/2023 tanggal 3 Januari 2023", "Nomor ........ tanggal 3 Januari 2023"),
    ("isian-sudah-diketahui", "II. Budi Dua,", "II. ....................,"),
    ("isian-sudah-diketahui", "hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga", "hari ini ......, tanggal ......, bulan ......, tahun ......"),
]  # fmt: skip


@pytest.fixture(scope="module")
def findings() -> Callable[[str], tuple[Temuan, ...]]:
    return lambda lines: check_sambungan(seam(f"{YAML}{CUT[1:]}{lines}"))


def test_a_paper_that_says_what_its_spec_says(findings: Callable[[str], tuple[Temuan, ...]]) -> None:
    assert findings(PAPER) == ()


@pytest.mark.parametrize(("kode", "old", "new"), PLANTED)
def test_a_planted_difference_is_found_alone(
    findings: Callable[[str], tuple[Temuan, ...]], kode: str, old: str, new: str
) -> None:
    assert PAPER.count(old) == 1 or kode == "judul-beda-spesifikasi"
    found = findings(PAPER.replace(old, new))
    assert [t.kode for t in found] == [kode]
    assert found[0].tempat.alamat
    assert ".yaml" in found[0].saran or ":" in found[0].saran


def test_swapped_parties_are_told_for_both(findings: Callable[[str], tuple[Temuan, ...]]) -> None:
    swapped = (
        PAPER.replace("Kabupaten Alfa", "X").replace("Kota Beta", "Kabupaten Alfa").replace("X", "Kota Beta")
    )
    assert [t.kode for t in findings(swapped)] == ["pihak-beda-spesifikasi"] * 2


def test_a_missing_party_is_told_once(findings: Callable[[str], tuple[Temuan, ...]]) -> None:
    lines = PAPER.splitlines()
    fewer = "\n".join(line for line in lines if not line.startswith("II."))
    found = [t for t in findings(fewer) if t.kode == "pihak-beda-spesifikasi"]
    assert len(found) == 1
    assert "jumlah pihak" in found[0].pesan


@pytest.mark.parametrize(
    "sentence", ["selama 36 (tiga puluh enam) bulan", "untuk jangka waktu 36 (tiga puluh enam) bulan"]
)
def test_the_same_term_in_other_words(findings: Callable[[str], tuple[Temuan, ...]], sentence: str) -> None:
    assert findings(PAPER.replace("untuk jangka waktu 3 (tiga) tahun", sentence)) == ()
