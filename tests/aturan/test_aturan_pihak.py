"""Who the parties of a paper are, in any layout; and the mistakes about them that a careful reader finds."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.aturan import BahanNaskah, check_naskah
from kerja_sama_docs.aturan.pihak import find_pihak, same_name
from kerja_sama_docs.aturan.pihak_induk import find_induk
from kerja_sama_docs.aturan.pihak_instansi import first_daerah, iter_daerah, same_agency
from kerja_sama_docs.naskah import Bagian, Naskah, Paragraf
from kerja_sama_docs.peraturan import Pustaka
from kerja_sama_docs.spek.katalog import read_peraturan
from kerja_sama_docs.temuan import Temuan, Tingkat
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx

NAMED = "para jumlah label pihak tanda judul nomor kuasa surat atas frasa daerah objek penanda induk klausul rujukan-diri"


def _is_ours(temuan: Temuan) -> bool:
    return temuan.kode.startswith(tuple(NAMED.split())) and temuan.tingkat is not Tingkat.INFO


PAPER = """\
PERJANJIAN KERJA SAMA
ANTARA
DINAS SOSIAL KABUPATEN ALFA
DENGAN
DINAS SOSIAL KOTA BETA
NOMOR: 119/1/PKS/I/2023
NOMOR: 075/3/2023
TENTANG
PENANGANAN ORANG TERLANTAR
Pada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda tangan di bawah ini:
I. Drs. H. Ani Satu, M.Si., Kepala Dinas Sosial Kabupaten Alfa, berkedudukan di Jalan Satu Nomor 1, berdasarkan Surat Kuasa Bupati Alfa Nomor 5/KUASA/2023 tanggal 2 Januari 2023 bertindak untuk dan atas nama Pemerintah Kabupaten Alfa, selanjutnya disebut PIHAK KESATU.
II. Budi Dua, S.Sos., Kepala Dinas Sosial Kota Beta, berkedudukan di Jalan Dua Nomor 2, berdasarkan Surat Kuasa Wali Kota Beta Nomor 6/KUASA/2023 tanggal 3 Januari 2023 bertindak untuk dan atas nama Pemerintah Kota Beta, selanjutnya disebut PIHAK KEDUA.
PIHAK KESATU dan PIHAK KEDUA secara bersama-sama selanjutnya disebut PARA PIHAK, sepakat membuat Perjanjian Kerja Sama tentang Penanganan Orang Terlantar, dengan ketentuan sebagai berikut:
Pasal 1
DASAR
Perjanjian Kerja Sama ini melaksanakan Kesepakatan Bersama antara Pemerintah Kabupaten Alfa dan Pemerintah Kota Beta Nomor 119/9/KB/2022 dan 075/8/2022 tanggal 3 Maret 2022 tentang Pelayanan Publik di Wilayah Perbatasan.
Pasal 2
MAKSUD DAN TUJUAN
Perjanjian Kerja Sama ini dimaksudkan untuk menangani orang terlantar di wilayah perbatasan.
Pasal 3
HAK DAN KEWAJIBAN
PIHAK KESATU memulangkan orang terlantar dan PIHAK KEDUA menerimanya.
Pasal 4
PELAKSANAAN
Dinas Sosial Kabupaten Alfa menyiapkan kendaraan.
Pasal 5
PENUTUP
Perjanjian Kerja Sama ini dibuat dalam rangkap 2 (dua), bermeterai cukup, dan mempunyai kekuatan hukum yang sama.
PIHAK KESATU,
KEPALA DINAS SOSIAL KABUPATEN ALFA,
ANI SATU
PIHAK KEDUA,
KEPALA DINAS SOSIAL KOTA BETA,
BUDI DUA"""


def paper(text: str) -> Naskah:
    """A foreign Word file of these lines, read back."""
    import docx

    document = docx.Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    buffer = BytesIO()
    document.save(buffer)
    return read_naskah(open_docx(buffer.getvalue(), "uji.docx"))


@pytest.fixture(scope="module")
def findings(akar: Path) -> Callable[[str], list[Temuan]]:
    wrong: list[Temuan] = []
    library = read_peraturan(akar / "specs/katalog/peraturan.yaml", wrong)
    assert library is not None
    return lambda text: [t for t in check_naskah(BahanNaskah(paper(text), library)) if _is_ours(t)]


def test_a_sound_paper_is_sound(findings: Callable[[str], list[Temuan]]) -> None:
    assert findings(PAPER) == []


BOTH = "berdasarkan Surat Kuasa Bupati Alfa Nomor 5/KUASA/2023 tanggal 2 Januari 2023 "
PLANTED = [
    ("label-pihak", "KESATU memulangkan", "PERTAMA memulangkan"),
    ("label-pihak", "PIHAK KEDUA menerimanya", "PIHAK KEEMPAT menerimanya"),
    ("pihak-judul-berbeda", "DINAS SOSIAL KOTA BETA\nNOMOR", "DINAS SOSIAL KOTA GAMA\nNOMOR"),
    ("pihak-judul-berbeda", "DINAS SOSIAL KOTA BETA\nNOMOR", "DINAS KESEHATAN KOTA BETA\nNOMOR"),
    ("pihak-judul-berbeda", "DINAS SOSIAL KABUPATEN ALFA\nDENGAN\nDINAS SOSIAL KOTA BETA", "DINAS SOSIAL KOTA BETA\nDENGAN\nDINAS SOSIAL KABUPATEN ALFA"),
    ("tanda-tangan-berbeda", "KOTA BETA,\nBUDI DUA", "KOTA BETA,\nCICI TIGA"),
    ("tanda-tangan-berbeda", "KEPALA DINAS SOSIAL KOTA BETA,", "KEPALA DINAS SOSIAL KOTA GAMA,"),
    ("tanda-tangan-berbeda", "KEPALA DINAS SOSIAL KOTA BETA,", "SEKRETARIS DAERAH KOTA BETA,"),
    ("tanda-tangan-berbeda", "\nPIHAK KEDUA,\nKEPALA DINAS SOSIAL KOTA BETA,\nBUDI DUA", ""),
    ("kuasa-menandatangani", BOTH, ""),
    ("kuasa-menandatangani", BOTH, "berdasarkan Surat Kuasa Bupati Alfa "),
    ("kuasa-daerah-lain", "Surat Kuasa Bupati Alfa", "Surat Kuasa Bupati Gama"),
    ("surat-setelah-naskah", "tanggal 2 Januari 2023", "tanggal 2 Februari 2023"),
    ("nomor-surat-sama", "Nomor 6/KUASA/2023", "Nomor 5/KUASA/2023"),
    ("atas-nama-daerah", "nama Pemerintah Kota Beta, sel", "nama Dinas Sosial Kota Beta, sel"),
    ("frasa-keliru", "bertindak untuk dan atas nama Pemerintah Kota", "bertindak dan atas nama Pemerintah Kota"),
    ("frasa-keliru", BOTH + "bertindak untuk dan atas nama", "bertindak " + BOTH + "dan atas nama"),
    ("frasa-keliru", "bermeterai cukup", "berterima kasih cukup"),
    ("jumlah-nomor", "NOMOR: 075/3/2023", "NOMOR: 075/3/2023\nNOMOR: 9/C/2023"),
    ("nomor-kembar", "NOMOR: 075/3/2023", "NOMOR : 119/1/PKS/I/2023"),
    ("nomor-kosong", "NOMOR: 075/3/2023", "NOMOR: ...../...../2023"),
    ("nomor-berlawanan-tanggal", "PKS/I/2023", "PKS/VIII/2022"),
    ("nomor-berlawanan-tanggal", "NOMOR: 075/3/2023", "NOMOR: 075/3/2021"),
    ("induk-setelah-pks", "tanggal 3 Maret 2022", "tanggal 3 Maret 2023"),
    ("induk-sudah-berakhir", "tanggal 3 Maret 2022 tentang", "tanggal 3 Maret 2018 dengan jangka waktu 3 (tiga) tahun tentang"),
    ("induk-sudah-berakhir", "di Wilayah Perbatasan.", "di Wilayah Perbatasan yang berlaku sampai dengan tanggal 31 Desember 2022."),
    ("para-pihak-tanpa-batasan", " secara bersama-sama selanjutnya disebut PARA PIHAK,", " atau PARA PIHAK"),
    ("label-ganda", "selanjutnya disebut PIHAK KEDUA", "selanjutnya disebut PIHAK KESATU"),
    ("nomor-induk-sama", "Nomor 119/9/KB/2022", "Nomor 119/1/PKS/I/2023"),
    ("pihak-induk-lain", "Alfa dan Pemerintah Kota Beta Nomor", "Alfa dan Pemerintah Kota Gama Nomor"),
    ("induk-tidak-disebut", "Kesepakatan Bersama antara", "rencana antara"),
    ("induk-tidak-disebut", "Nomor 119/9/KB/2022 dan 075/8/2022 tanggal 3 Maret 2022 tentang", "tentang"),
    ("judul-induk-berbeda", "Dinas Sosial Kabupaten Alfa menyiapkan", "Sesuai dengan Kesepakatan Bersama Nomor 119/9/KB/2022 tanggal 3 Maret 2022 tentang Ketertiban Umum, PIHAK KESATU menyiapkan"),
    ("daerah-bukan-pihak", "Dinas Sosial Kabupaten Alfa menyiapkan", "Dinas Sosial Kabupaten Gama menyiapkan"),
    ("daerah-bukan-pihak", "Dinas Sosial Kabupaten Alfa menyiapkan", "Wali Kota Gama menyiapkan"),
    ("daerah-bukan-pihak", "Dinas Sosial Kabupaten Alfa menyiapkan", "Pemerintah Kabupaten Beta menyiapkan"),
    ("objek-berbeda", "TENTANG\nPENANGANAN ORANG TERLANTAR", "TENTANG\nREPLIKASI APLIKASI"),
    ("objek-berbeda", "menangani orang terlantar", "mengendalikan inflasi"),
    ("rujukan-diri-keliru", "Perjanjian Kerja Sama ini dimaksudkan", "Nota kesepahaman ini dimaksudkan"),
    ("rujukan-diri-keliru", "Perjanjian Kerja Sama ini dimaksudkan", "Kesepakatan ini dimaksudkan"),
    ("rujukan-diri-keliru", "Perjanjian Kerja Sama ini dimaksudkan", "Adendum ini dimaksudkan"),
    ("klausul-naskah-lain", "dan mempunyai kekuatan hukum yang sama", "dan tidak mengikat secara hukum"),
    ("klausul-naskah-lain", "PIHAK KESATU memulangkan", "Hak dan kewajiban diatur lebih lanjut dalam Perjanjian Kerja Sama. PIHAK KESATU memulangkan"),
]  # fmt: skip


@pytest.mark.parametrize(("kode", "old", "new"), PLANTED)
def test_a_planted_mistake_is_found(
    findings: Callable[[str], list[Temuan]], kode: str, old: str, new: str
) -> None:
    assert old in PAPER
    found = findings(PAPER.replace(old, new, 1))
    assert {t.kode for t in found} == {kode}
    assert len(found) <= 2
    assert all(t.pesan and t.saran and t.tempat.berkas for t in found)


SOUND = [
    ("Drs. H. Ani Satu, M.Si.", "Ani Satu"),
    ("KABUPATEN ALFA,\nANI SATU", "KABUPATEN ALFA,\nDrs. H. ANI SATU, M.Si.\nPembina Utama Muda (IV/c)\nNIP 19700101 199003 1 001"),
    ("KEPALA DINAS SOSIAL KOTA BETA,", "KEPALA DINAS SOSIAL,"),
    (BOTH + "bertindak untuk dan atas nama", "bertindak " + BOTH + "untuk dan atas nama"),
    ("KEPALA DINAS SOSIAL KOTA BETA,", "Plt. KEPALA DINAS SOSIAL KOTA BETA,"),
    ("DINAS SOSIAL KOTA BETA\nNOMOR", "PEMERINTAH KOTA BETA\nNOMOR"),
    ("Dinas Sosial Kabupaten Alfa menyiapkan", "Gubernur Jawa Alfa menyelesaikan perselisihan, dan PIHAK KESATU menyiapkan"),
    ("Dinas Sosial Kabupaten Alfa menyiapkan", "Sesuai dengan Peraturan Daerah Kabupaten Gama Nomor 3 Tahun 2020, PIHAK KESATU menyiapkan"),
    ("Dinas Sosial Kabupaten Alfa menyiapkan", "Di perbatasan dengan Kabupaten Gama, PIHAK KESATU menyiapkan"),
    ("Dinas Sosial Kabupaten Alfa menyiapkan", "Kabupaten/Kota, bupati/wali kota, Pemerintah Kabupaten dan Pemerintah Kota menyiapkan"),
    ("PIHAK KEDUA menerimanya", "PIHAK KEDUA menerimanya dari pihak ketiga"),
    ("tanggal 3 Maret 2022", "tanggal 25 Januari 2023"),
    ("119/1/PKS/I/2023", "119/1/PKS/XII/2022"),
    ("NOMOR: 075/3/2023", "NOMOR: 14 TAHUN 2023"),
    ("PIHAK KESATU memulangkan", "Biaya berasal dari sumber lain yang sah dan tidak mengikat. PIHAK KESATU memulangkan"),
    ("PIHAK KESATU memulangkan", "Perubahan dituangkan dalam adendum. Adendum ini bagian tidak terpisahkan. PIHAK KESATU memulangkan"),
    ("Kepala Dinas Sosial Kota Beta, ber", "Plt. Kepala Dinas Sosial Kota Beta, ber"),
    ("KEPALA DINAS SOSIAL KOTA BETA,\nBUDI DUA", "KEPALA DINAS SOSIAL KOTA BETA,\n................\nSaksi-saksi:\nNAMA LAIN"),
    ("II. Budi Dua, S.Sos., Kepala", "II. Pemerintah Kota Beta, dalam hal ini diwakili oleh Budi Dua, S.Sos., Kepala"),
    ("KEPALA DINAS SOSIAL KOTA BETA,\nBUDI DUA", "KEPALA DINAS SOSIAL\nKOTA BETA\n\n(BUDI DUA)"),
    ("Pemerintah Kota Beta, sel", "Pemerintah Daerah Kota Beta, sel"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new"), SOUND)
def test_what_looks_like_a_mistake_is_left_alone(
    findings: Callable[[str], list[Temuan]], old: str, new: str
) -> None:
    assert old in PAPER
    assert findings(PAPER.replace(old, new, 1)) == []


def test_an_office_and_its_region_belong_together(findings: Callable[[str], list[Temuan]]) -> None:
    found = findings(PAPER.replace("nama Pemerintah Kabupaten Alfa, sel", "nama Pemerintah Kota Beta, sel"))
    assert {"kuasa-daerah-lain", "daerah-kurang-dari-dua"} <= {t.kode for t in found}


@pytest.mark.parametrize(
    ("office", "wrong"),
    [
        ("Bupati Alfa", False),
        ("Plt. Bupati Alfa", False),
        ("Penjabat Bupati Alfa", False),
        ("Sekretaris Daerah Kabupaten Alfa selaku Pelaksana Harian Bupati Alfa", False),
        ("Wakil Bupati Alfa", False),
        ("Sekretaris Daerah Kabupaten Alfa", True),
        ("Kepala Dinas Sosial Kabupaten Alfa", True),
        ("Asisten Pemerintahan Kabupaten Alfa", True),
    ],
)
def test_who_signs_a_kesepakatan(findings: Callable[[str], list[Temuan]], office: str, wrong: bool) -> None:
    lines = (
        "KESEPAKATAN BERSAMA\nPada hari ini, yang bertanda tangan di bawah ini:\n"
        f"I. Ani Satu, {office}, bertindak untuk dan atas nama Pemerintah Kabupaten Alfa, selanjutnya disebut PIHAK KESATU.\n"
        "II. Budi Dua, Bupati Beta, bertindak untuk dan atas nama Pemerintah Kabupaten Beta, selanjutnya disebut PIHAK KEDUA."
    )
    assert [t.kode for t in findings(lines)] == (["penanda-tangan-kesepakatan"] if wrong else [])


def test_signatures_side_by_side_are_not_told_apart(findings: Callable[[str], list[Temuan]]) -> None:
    head = PAPER[: PAPER.index("PIHAK KESATU,\nKEPALA")]
    assert (
        findings(f"{head}PIHAK KEDUA,\tPIHAK KESATU,\nKEPALA DINAS\tKEPALA DINAS\nBUDI DUA\tANI SATU") == []
    )


def test_several_signatories_behind_one_label() -> None:
    text = PAPER.replace(
        "II. Budi Dua, S.Sos., Kepala Dinas Sosial Kota Beta, berkedudukan di Jalan Dua Nomor 2, berdasarkan",
        "II. Pemerintah Kota Beta, yang diwakili oleh:\na. Eka Lima, Kepala Dinas Kesehatan Kota Beta, berdasarkan Surat Kuasa Wali "
        "Kota Beta Nomor 7/KUASA/2023 tanggal 3 Januari 2023; dan\nb. Budi Dua, Kepala Dinas Sosial Kota Beta, berdasarkan",
    )
    parties = find_pihak(paper(text)).pihak
    assert [len(p.wakil) for p in parties] == [1, 2]
    assert [w.nama for w in parties[1].wakil] == ["Eka Lima", "Budi Dua"]
    assert [w.perangkat for w in parties[1].wakil] == ["Dinas Kesehatan", "Dinas Sosial"]
    assert [t for t in check_naskah(BahanNaskah(paper(text), Pustaka(()))) if _is_ours(t)] == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Drs. H. Ani Satu, M.Si.", "ANI SATU", True),
        ("Dr. Ir. H. Ani Satu", "Ani Satu, M.M.", True),
        ("Ani", "Ani Satu", True),
        ("Ani Satu", "Ani Dua", False),
        ("Ani Satu", "Anisatu", True),
        ("", "Ani", True),
    ],
)
def test_names(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same is same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("BPBD", "Badan Penanggulangan Bencana Daerah", True),
        ("Dinas Sosial", "DINAS SOSIAL", True),
        ("Dinas Perhubungan dan Kominfo", "Dinas Perhubungan, Kominfo", True),
        ("Dinas Sosial", "Dinas Kesehatan", False),
    ],
)
def test_agencies(one: str, other: str, same: bool) -> None:
    assert same_agency(one, other) is same is same_agency(other, one)


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Pemerintah Kabupaten Solok Selatan Provinsi Sumatera Barat", "Kabupaten Solok Selatan"),
        ("BUPATI PANGKAJENE DAN KEPULAUAN", "Kabupaten PANGKAJENE DAN KEPULAUAN"),
        ("Walikota Serang selaku wakil", "Kota Serang"),
        ("Wali Kota Serang", "Kota Serang"),
        ("Gubernur sebagai wakil Pemerintah Pusat", None),
        ("Ibu Kota Nusantara", None),
        ("pemerintah kabupaten/kota", None),
        ("Pemerintah Aceh", "Provinsi Aceh"),
    ],
)
def test_regions(text: str, region: str | None) -> None:
    found = first_daerah(text)
    assert (None if found is None else str(found)) == region


def test_names_of_special_regions_are_one() -> None:
    names = "Gubernur DKI Jakarta, Pemerintah Provinsi Daerah Khusus Ibukota Jakarta, Provinsi Jakarta"
    assert len({found.daerah.kunci for found in iter_daerah(names)}) == 1


@given(st.text(alphabet="PIHAKEDU ABabnromt:.,\n\t()0123456789“”/", max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    naskah = Naskah("x", tuple(Paragraf(b, t) for b, t in _blocks(text)), ())
    find_pihak(naskah)
    find_induk(naskah)


def _blocks(text: str) -> list[tuple[Bagian, str]]:
    parts = list(Bagian)
    return [
        (parts[i % len(parts)], f"Pemerintah Kabupaten {t} disebut PIHAK KESATU")
        for i, t in enumerate(text.split("\n"))
    ]
