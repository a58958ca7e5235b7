"""Matters are known by meaning, whatever an office calls them; what is missing is named, and only what is missing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.aturan import BahanNaskah
from kerja_sama_docs.aturan.indeks import read_indeks
from kerja_sama_docs.aturan.pokok import find_pokok, match_heading
from kerja_sama_docs.aturan.pola import fold, read_pola
from kerja_sama_docs.naskah import Bagian, Baris, Naskah, Paragraf, Sel, Tabel
from kerja_sama_docs.peraturan import Pustaka
from kerja_sama_docs.temuan import Tingkat
from muatan_uji import PKS, change, findings, messages, muatan, paper, without_pasal

# Wordings of each matter: "# …" is the heading of a pasal, anything else a sentence of one.
WORDINGS = {
    "maksud-dan-tujuan": ["# Tujuan", "# MAKSUD DAN TUJUAN", "Kerja sama ini bertujuan memperluas pasar.", "# Maksud, Tujuan, dan Sasaran"],
    "objek": ["# Objek Kerja Sama", "# OBYEK PERJANJIAN", "Obyek perjanjian ini adalah pasar bersama.", "# Lingkup dan Objek"],
    "ruang-lingkup": ["# Ruang Lingkup Kegiatan", "Kerja sama ini mencakup bidang sebagai berikut:", "Ruang lingkup meliputi pasar.", "# CAKUPAN"],
    "pelaksanaan": ["# Tindak Lanjut", "# MEKANISME PELAKSANAAN", "Kesepakatan ini dijabarkan dalam perjanjian tersendiri.", "# Tata Cara"],
    "pembiayaan": [
        "# Biaya", "# Pendanaan", "Segala biaya menjadi beban para pihak.", "Pengeluaran dibebankan kepada APBD.", "# SUMBER DANA",
    ],
    "jangka-waktu": [
        "# Masa Berlaku", "# JANGKA WAKTU", "Perjanjian ini berlaku selama dua tahun.",
        "Naskah ini berlaku sejak tanggal 1 Maret 2023 sampai dengan tanggal 1 Maret 2025.",
    ],
    "perselisihan": ["# Penyelesaian Sengketa", "# PERSELISIHAN", "Perbedaan pendapat diselesaikan dengan musyawarah.", "# Musyawarah"],
    "pengakhiran": ["# Berakhirnya Kerja Sama", "# PEMUTUSAN PERJANJIAN", "Naskah ini berakhir apabila tujuannya tercapai.", "# Pengakhiran"],
    "kahar": [
        "# Force Majeure", "# KEADAAN MEMAKSA", "Dalam keadaan kahar pihak dibebaskan.",
        "Peristiwa di luar kekuasaan pihak, misalnya gempa bumi.",
    ],
    "perubahan": ["# Addendum", "# KETENTUAN LAIN-LAIN", "Hal yang belum diatur disepakati kemudian secara tertulis.", "# Amandemen"],
    "korespondensi": ["# Surat-Menyurat", "# Pemberitahuan", "Setiap pihak menunjuk narahubung.", "Alamat: Jalan Contoh, telepon 000."],
    "pelaporan": ["# Monitoring dan Evaluasi", "# MONEV", "Para pihak melakukan evaluasi setiap tahun.", "Laporan berkala disampaikan kepada bupati."],
    "penutup": ["# Penutup", "Demikian perjanjian ini dibuat.", "Perjanjian ini dibuat dalam rangkap dua.", "# Ketentuan Akhir"],
    "meterai": ["Naskah ini bermeterai cukup.", "Dibubuhi materai Rp10.000.", "Masing-masing bermaterai cukup."],
    "jumlah-asli": ["Dibuat dalam rangkap dua.", "Dibuat dua eksemplar.", "Masing-masing pihak menerima satu asli."],
    "hak": ["# Hak Para Pihak", "PIHAK KESATU berhak menerima hasil.", "PIHAK KEDUA mempunyai hak menolak.", "Hak PIHAK KESATU:"],
    "kewajiban": ["# Kewajiban", "PIHAK KESATU wajib membayar.", "PIHAK KEDUA berkewajiban mengirim.", "Kewajiban PIHAK KEDUA:", "# Tugas dan Tanggung Jawab"],
    "keberlanjutan": [
        "Pergantian kepala daerah tidak mengakhiri perjanjian ini.",
        "Perjanjian ini tetap berlaku meskipun terjadi penggantian pejabat.",
        "Perjanjian ini mengikat pengganti para pihak.",
        "# Kesinambungan Kerja Sama",
        "Naskah ini tidak berakhir dengan berakhirnya masa jabatan bupati.",
    ],
    "data-pribadi": ["Daftar memuat NIK warga.", "Data pribadi dipertukarkan.", "Rekam medis pasien dikirim.", "Data penduduk meliputi nama dan alamat."],
    "data-kependudukan": ["Dinas memanfaatkan data kependudukan.", "Verifikasi NIK dilakukan.", "Para pihak membuka basis data kependudukan."],
    "standar-pelayanan": ["Menurut standar pelayanan.", "Layanan sesuai dengan standar layanan yang ditetapkan.", "# Standar Pelayanan", "Pemenuhan SPM."],
    "bentuk-kerja-sama-sampah": [
        "Kerja sama pengelolaan sampah ini berbentuk kerja sama operasional.",
        "Para pihak membentuk usaha bersama.",
        "Bentuk kerja sama ini adalah pemakaian bersama.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("id_", "wording"), [(i, w) for i, words in WORDINGS.items() for w in words])
def test_a_matter_is_known_by_any_wording(id_: str, wording: str) -> None:
    if wording.startswith("#") and id_ != "standar-pelayanan":
        assert id_ in match_heading(wording[1:], muatan())
    else:
        blok = Paragraf(Bagian.PASAL, wording.lstrip("# "), alamat="pasal-1/paragraf-1")
        assert id_ in find_pokok(BahanNaskah(Naskah("uji.docx", (blok,), ()), Pustaka(()), muatan()))


CAUSES = {
    "akhir-jangka-waktu": ["habis masa berlakunya", "berakhirnya jangka waktu", "jangka waktunya telah selesai dan tidak diperpanjang"],
    "akhir-tujuan": ["tujuannya telah tercapai", "tercapainya tujuan", "maksud dan tujuan telah terpenuhi", "sasaran kerja sama tercapai"],
    "akhir-kesepakatan": ["PARA PIHAK sepakat mengakhirinya", "para pihak sepakat menghentikan", "persetujuan bersama untuk mengakhiri", "disepakati untuk diakhiri oleh kedua belah pihak"],
    "akhir-kebijakan": ["perubahan peraturan perundang-undangan", "terbitnya kebijakan baru", "ketentuan yang tidak memungkinkan dilaksanakannya kerja sama"],
    "akhir-objek": ["objeknya hilang atau musnah", "hilang atau musnahnya objek kerja sama", "obyek tidak ada lagi"],
}  # fmt: skip
SOUND = [
    "jangka waktu berakhir",
    "tujuan tercapai",
    "PARA PIHAK sepakat mengakhiri",
    "terdapat perubahan kebijakan",
    "objek hilang atau musnah",
]


@pytest.mark.parametrize(("id_", "wording"), [(i, w) for i, words in CAUSES.items() for w in words])
def test_a_cause_of_ending_is_known_by_any_wording(id_: str, wording: str) -> None:
    old = SOUND[list(CAUSES).index(id_)]
    text = change(PKS, (f". {old}", f". {wording}"))
    assert messages("muatan-wajib", text) == []


def test_missing_causes_are_named_one_by_one_in_one_finding() -> None:
    text = change(PKS, ("b. tujuan tercapai;\n", ""), (" atau\ne. objek hilang atau musnah.", "."))
    found = findings("muatan-wajib", text)
    assert [t.pesan for t in found] == [
        "sebab berakhirnya kerja sama tidak lengkap: belum ada tercapainya tujuan dan hilang atau musnahnya objek"
    ]
    assert found[0].tempat.alamat.startswith("pasal-8")
    assert found[0].dasar[0].peraturan == "pp-28-2018"
    assert found[0].tingkat is Tingkat.PERINGATAN


def test_the_end_of_a_notice_period_is_no_cause_of_ending() -> None:
    """ "Sebelum jangka waktu berakhir" in the pasal on ending doesn't stand for cause a."""
    text = change(
        PKS,
        ("a. jangka waktu berakhir;\n", ""),
        ("(2) Pergantian", "(2) Usul disampaikan tertulis sebelum jangka waktu berakhir.\n(3) Pergantian"),
    )
    assert len(messages("muatan-wajib", text)) == 1


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("MAKSUD DAN TUJUAN", "maksud dan tujuan"),
        ("PEMBIAYAAN", "pembiayaan"),
        ("JANGKA WAKTU", "jangka waktu"),
        ("KEADAAN KAHAR", "keadaan kahar"),
        ("PEMANTAUAN DAN PELAPORAN", "pelaporan"),
        ("PENYELESAIAN PERSELISIHAN", "penyelesaian perselisihan"),
        ("KORESPONDENSI", "korespondensi"),
        ("PERUBAHAN", "perubahan naskah"),
        ("HAK DAN KEWAJIBAN", "hak dan kewajiban"),
    ],
)
def test_a_missing_pasal_is_told_once(heading: str, told: str) -> None:
    found = messages("muatan-wajib", without_pasal(PKS, heading))
    assert len(found) == 1
    assert told in found[0]


def test_a_sound_paper_a_fragment_and_an_amendment_miss_nothing() -> None:
    assert messages("muatan-wajib", PKS) == []
    assert messages("muatan-wajib", "PERJANJIAN KERJA SAMA\nPasal 1\nTUJUAN\nTujuannya baik.") == []
    text = without_pasal(PKS, "PEMBIAYAAN")
    assert (
        messages(
            "muatan-wajib",
            change(text, ("PERJANJIAN KERJA SAMA\nANTARA", "ADENDUM PERJANJIAN KERJA SAMA\nANTARA")),
        )
        == []
    )


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("(3) PIHAK KEDUA berhak menerima pembayaran harga panen.\n", "", "naskah tidak menyebut hak PIHAK KEDUA"),
        ("(2) PIHAK KESATU berkewajiban membayar harga panen.\n", "", "naskah tidak menyebut kewajiban PIHAK KESATU"),
    ],
)  # fmt: skip
def test_each_party_has_rights_and_duties(old: str, new: str, told: str) -> None:
    assert messages("muatan-wajib", change(PKS, (old, new))) == [told]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("(1) PIHAK KESATU berhak:", "(1) Hak PIHAK KESATU adalah:"),
        ("(3) PIHAK KEDUA berhak menerima", "(3) Setiap pihak berhak menerima"),
        ("(2) PIHAK KESATU berkewajiban membayar", "(2) PIHAK KESATU mempunyai kewajiban untuk membayar"),
        ("(4) PIHAK KEDUA berkewajiban:", "(4) Kewajiban PIHAK KEDUA meliputi:"),
    ],
)
def test_rights_may_be_worded_in_many_ways(old: str, new: str) -> None:
    assert messages("muatan-wajib", change(PKS, (old, new))) == []


DATA = (
    "Pasal 3\nPELINDUNGAN DATA PRIBADI\n(1) PARA PIHAK adalah pengendali data pribadi dan bertanggung jawab atas pemrosesannya.\n"
    "(2) Hubungan antarpengendali terbatas pada pencocokan, dengan tujuan pelayanan.\n(3) Narahubung bersama ditunjuk.\n"
    "(4) Cara diatur."
)


def test_personal_data_need_their_clause() -> None:
    flow = change(PKS, ("menurut rencana kerja.", "dengan bertukar data pribadi petani."))
    told = messages("muatan-wajib", flow)
    assert len(told) == 1 and told[0].startswith("naskah tidak memuat pelindungan data pribadi: ")
    sound = change(flow, ("Pasal 3\nPELAKSANAAN\n", f"{DATA}\nPasal 14\nPELAKSANAAN\n"))
    assert messages("muatan-wajib", sound) == []
    without = change(sound, ("(3) Narahubung bersama ditunjuk.\n", ""))
    assert messages("muatan-wajib", without) == [
        "pelindungan data pribadi tidak lengkap: belum ada narahubung bersama"
    ]


def test_the_law_on_personal_data_among_the_bases_is_no_flow_of_data() -> None:
    text = change(
        PKS,
        ("selanjutnya disebut PARA PIHAK.\n", "selanjutnya disebut PARA PIHAK.\nDengan berdasarkan:\n"
         "1. Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi;\n"),
    )  # fmt: skip
    assert messages("muatan-wajib", text) == []


def test_population_data_follow_the_access_that_the_minister_gives() -> None:
    text = change(PKS, ("menurut rencana kerja.", "dengan memanfaatkan data kependudukan."))
    assert messages("muatan-wajib", text) == [
        "naskah tidak memuat batas pemanfaatan data kependudukan: hak akses menurut pemberian Menteri dan larangan menyebarluaskan data"
    ]
    sound = change(
        text,
        ("data kependudukan.", "data kependudukan menurut hak akses dari Menteri Dalam Negeri, dan data dilarang disebarluaskan."),
    )  # fmt: skip
    assert messages("muatan-wajib", sound) == []


def test_waste_and_service_are_asked_for_what_their_laws_ask() -> None:
    waste = change(PKS, ("PEMASARAN HASIL PERTANIAN", "PENGELOLAAN SAMPAH"))
    assert [t.tingkat for t in findings("muatan-wajib", waste)] == [Tingkat.INFO]
    service = change(
        PKS, ("menurut rencana kerja.", "dengan menyerahkan sebagian tugas pelayanan kepada PIHAK KEDUA.")
    )
    assert messages("muatan-wajib", service) == [
        "naskah tidak memuat syarat penyerahan tugas pelayanan: standar pelayanan dan larangan menambah beban masyarakat"
    ]


def test_a_matter_in_a_table_of_the_paper_counts() -> None:
    naskah = paper(without_pasal(PKS, "PEMBIAYAAN"))
    tabel = Tabel(
        Bagian.PASAL,
        (Baris((Sel(("Biaya",)), Sel(("dibebankan pada APBD masing-masing",)))),),
        "pasal-3",
        999,
    )
    with_table = replace(naskah, blok=(*naskah.blok, tabel))
    assert "pembiayaan" not in find_pokok(BahanNaskah(naskah, Pustaka(()), muatan()))
    assert "pembiayaan" in find_pokok(BahanNaskah(with_table, Pustaka(()), muatan()))


WORDS = st.sampled_from(["jangka", "waktu", "berakhir", "berakhirnya", "sebelum", "pengakhiran"])
PLACES = st.sampled_from(
    ["jangka_waktu", "berakhir*", "*akhir*", "waktu/sebelum", "!sebelum", "jangka", "*hir_n*"]
)


@given(st.lists(st.lists(WORDS, max_size=5), max_size=6), st.lists(PLACES, min_size=1, max_size=3))
def test_the_index_finds_what_trying_every_unit_finds(texts: list[list[str]], places: list[str]) -> None:
    blok = tuple(Paragraf(Bagian.PASAL, " ".join(t), alamat=f"pasal-1/ayat-{n}") for n, t in enumerate(texts))
    indeks = read_indeks(BahanNaskah(Naskah("uji.docx", blok, ()), Pustaka(())))
    pattern = read_pola(" ".join(places))
    assert indeks.find(pattern) == [n for n, unit in enumerate(indeks.unit) if pattern.fits(unit.lipat)]


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_pattern_of_a_text_fits_the_text_and_whatever_contains_it(text: str, more: str) -> None:
    words = fold(text).split()
    pattern = read_pola(" ".join(words))
    assert pattern.fits(fold(text)) == bool(words)
    assert not words or pattern.fits(fold(f"{more} {text} {more}"))


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        ("jangka waktu", "Waktu dan Jangka", True),
        ("jangka_waktu", "Waktu dan Jangka", False),
        ("jangka_waktu", "JANGKA-WAKTU.", True),
        ("berakhir*", "berakhirnya masa", True),
        ("akhir*", "berakhirnya masa", False),
        ("*akhir*", "pengakhiran", True),
        ("habis/selesai masa", "masa telah selesai", True),
        ("berakhir !sebelum", "sebelum berakhir", False),
        ("berakhir !sebelum", "berakhir", True),
        ("", "apa saja", False),
        ("!sebelum", "apa saja", False),
    ],
)
def test_patterns(pattern: str, text: str, fits: bool) -> None:
    assert read_pola(pattern).fits(fold(text)) is fits
