"""Clauses that say the wrong thing, each found by its own rule; sound clauses that look like them are left alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kerja_sama_docs.aturan import PADA_NASKAH
from kerja_sama_docs.spek.katalog import read_peraturan
from kerja_sama_docs.temuan import Temuan, Tingkat
from muatan_uji import KATALOG, PKS, bahan, change, findings, messages, without_pasal

MINE = (
    "muatan-wajib jalur-sengketa sengketa-arbitrase pergantian-pimpinan jangka-hitung jangka-lima-tahun hak-tanpa-imbangan "
    "kesepakatan-terlalu-rinci hibah-kerja-sama bahasa-indonesia jumlah-rangkap kewenangan-sektor urusan-absolut jenis-naskah"
).split()
SETTLES = "diselesaikan oleh Gubernur Sumatera Barat."
ENDS = "(2) Pergantian kepala daerah tidak mengakhiri Perjanjian Kerja Sama ini."
TERM = "selama 3 (tiga) tahun terhitung sejak tanggal ditandatangani."
SCOPE = "meliputi pemasaran hasil pertanian."
COPIES = "dalam rangkap 2 (dua) asli dan bermeterai cukup."
FUNDS = "Biaya dibebankan pada anggaran masing-masing."


def regions(first: str, second: str, text: str = PKS) -> str:
    """The paper between two other regions: "Kabupaten Dharmasraya"."""
    for old, new in (("Kabupaten Solok", first), ("Kabupaten Sijunjung", second)):
        head = {"Kabupaten": "Bupati", "Kota": "Wali Kota", "Provinsi": "Gubernur"}[new.split()[0]]
        text = change(
            text,
            (f"PEMERINTAH {old.upper()}", f"PEMERINTAH {new.upper()}"),
            (f"Pemerintah {old}", f"Pemerintah {new}"),
        )
        text = change(text, (f"Bupati {old.split()[1]},", f"{head} {' '.join(new.split()[1:])},"))
    return text


def test_the_sound_paper_is_sound_to_all() -> None:
    subject = bahan(PKS)
    assert [t for r in PADA_NASKAH if r.kode in MINE for t in r.apply(subject)] == []


@pytest.mark.parametrize(
    ("first", "second", "clause", "level"),
    [
        ("Kabupaten Solok", "Kabupaten Sijunjung", "diselesaikan oleh Menteri Dalam Negeri.", Tingkat.GALAT),
        ("Kabupaten Solok", "Kabupaten Sijunjung", "diserahkan kepada Mendagri.", Tingkat.GALAT),
        ("Kabupaten Solok", "Kota Sawahlunto", "diselesaikan oleh Gubernur Jambi.", Tingkat.GALAT),
        ("Provinsi Jambi", "Kabupaten Sijunjung", "diselesaikan oleh Gubernur Jambi.", Tingkat.GALAT),
        ("Provinsi Jambi", "Provinsi Sumatera Barat", "difasilitasi gubernur.", None),
        ("Provinsi Jambi", "Provinsi Sumatera Barat", "difasilitasi oleh Gubernur Jambi.", Tingkat.GALAT),
        ("Kabupaten Tebo", "Kabupaten Sijunjung", "diselesaikan oleh Gubernur Jambi.", Tingkat.PERINGATAN),
        ("Kota Batam", "Kota Pariaman", "dilaporkan kepada Gubernur untuk diputuskan.", Tingkat.PERINGATAN),
    ],
)
def test_the_wrong_level_of_settlement(first: str, second: str, clause: str, level: Tingkat | None) -> None:
    text = change(regions(first, second), (SETTLES, clause))
    expected = Tingkat.GALAT if level is None else level
    assert [t.tingkat for t in findings("jalur-sengketa", text)] == [expected]


@pytest.mark.parametrize(
    ("first", "second", "clause"),
    [
        ("Kabupaten Solok", "Kota Padang", "diselesaikan oleh Gubernur."),
        (
            "Kabupaten Solok",
            "Kota Padang",
            "diselesaikan oleh Gubernur Sumatera Barat selaku wakil Pemerintah Pusat.",
        ),
        (
            "Kabupaten Solok",
            "Kota Padang",
            "diselesaikan oleh gubernur, dan bila gagal oleh Menteri Dalam Negeri.",
        ),
        ("Kabupaten Solok", "Kota Padang", "diselesaikan menurut ketentuan peraturan perundang-undangan."),
        (
            "Kabupaten Solok",
            "Kota Padang",
            "diselesaikan menurut Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020.",
        ),
        ("Kabupaten Tebo", "Kabupaten Sijunjung", "diselesaikan oleh Menteri Dalam Negeri."),
        (
            "Provinsi Jambi",
            "Kabupaten Tebo",
            "dimusyawarahkan oleh Gubernur dan Bupati Tebo, lalu diselesaikan Menteri.",
        ),
        ("Provinsi Jambi", "Kabupaten Tebo", "dimusyawarahkan oleh Gubernur Jambi dan Bupati Tebo."),
        ("Kabupaten Antah", "Kabupaten Berantah", "diselesaikan oleh Menteri Dalam Negeri."),
        ("Kabupaten Antah", "Kabupaten Berantah", "diselesaikan oleh Gubernur."),
    ],
)
def test_sound_ways_of_settlement(first: str, second: str, clause: str) -> None:
    assert messages("jalur-sengketa", change(regions(first, second), (SETTLES, clause))) == []


@pytest.mark.parametrize(
    ("clause", "count"),
    [
        ("diselesaikan melalui arbitrase.", 1),
        ("diajukan kepada Badan Arbitrase Nasional Indonesia (BANI).", 1),
        ("PARA PIHAK memilih domisili hukum pada Kepaniteraan Pengadilan Negeri Solok.", 1),
        ("dibawa ke pengadilan.", 1),
        ("diselesaikan tanpa melalui pengadilan.", 0),
        ("tidak diajukan ke pengadilan maupun arbitrase.", 0),
        ("dengan pihak ketiga diselesaikan melalui Pengadilan Negeri.", 0),
    ],
)
def test_arbitration_and_courts(clause: str, count: int) -> None:
    assert len(messages("sengketa-arbitrase", change(PKS, (SETTLES, clause)))) == count


def test_a_court_elsewhere_is_no_way_of_settlement() -> None:
    text = change(
        PKS, ("menurut rencana kerja.", "kecuali menurut putusan pengadilan yang berkekuatan hukum tetap.")
    )
    assert messages("sengketa-arbitrase", text) == []


@pytest.mark.parametrize(
    "clause",
    [
        "(2) Perjanjian ini berakhir apabila terjadi pergantian kepala daerah.",
        "(2) Apabila Bupati diganti, Perjanjian Kerja Sama ini batal.",
        "(2) Perjanjian ini tidak berlaku lagi dengan berakhirnya masa jabatan Bupati Solok.",
        "(2) Pergantian kepemimpinan daerah mengakhiri Perjanjian ini.",
        "(2) Perjanjian ini diakhiri jika:\na. pejabat penanda tangan berganti; atau\nb. objek hilang.",
    ],
)
def test_the_cooperation_must_not_end_with_the_head(clause: str) -> None:
    found = findings("pergantian-pimpinan", change(PKS, (ENDS, clause)))
    assert [t.tingkat for t in found] == [Tingkat.GALAT]
    assert found[0].tempat.alamat.startswith("pasal-8/ayat-2")


@pytest.mark.parametrize(
    "clause",
    [
        "(2) Perjanjian ini tetap berlaku walaupun terjadi pergantian pimpinan.",
        "(2) Pergantian pejabat tidak mengakibatkan berakhirnya Perjanjian ini.",
        "(2) Perjanjian ini tidak berakhir karena:\na. pergantian kepala daerah; atau\nb. pergantian pejabat.",
        "(2) Penggantian Bupati tidak memengaruhi Perjanjian ini dan mengikat penggantinya.",
        "(2) Perubahan pejabat narahubung diberitahukan paling lama 7 (tujuh) hari. Perjanjian ini berakhir apabila tujuannya tercapai.",
        "(2) Perjanjian ini tidak berakhir dengan berakhirnya masa jabatan kepala daerah.",
    ],
)
def test_clauses_of_continuity_are_sound(clause: str) -> None:
    assert messages("pergantian-pimpinan", change(PKS, (ENDS, clause))) == []


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        (
            "selama 3 (tiga) tahun sejak ditandatangani sampai dengan tanggal 25 Januari 2028.",
            "tidak berakhir pada",
        ),
        ("selama 3 (tiga) tahun, mulai tanggal 1-3-2023 s.d. 1-3-2025.", "tidak berakhir pada"),
        (
            "selama 12 (dua belas) bulan terhitung sejak tanggal 1 Maret 2023 hingga 31 Maret 2024.",
            "tidak berakhir pada",
        ),
        ("sejak tanggal 1 Maret 2025 sampai dengan tanggal 1 Maret 2023.", "sebelum mulai"),
        (
            "selama 3 (tiga) tahun.\n(2) Perjanjian ini berlaku untuk jangka waktu 5 (lima) tahun.",
            "bertentangan",
        ),
    ],
)
def test_terms_that_contradict_themselves(clause: str, words: str) -> None:
    found = messages("jangka-hitung", change(PKS, (TERM, clause)))
    assert len(found) == 1 and words in found[0]


@pytest.mark.parametrize(
    "clause",
    [
        "selama 3 (tiga) tahun sejak ditandatangani sampai dengan tanggal 24 Januari 2026.",
        "selama tiga tahun sejak tanggal ditandatangani, berakhir pada tanggal 25 Januari 2026.",
        "selama 36 (tiga puluh enam) bulan sejak tanggal 1 Maret 2023 sampai dengan tanggal 28 Februari 2026.",
        "sejak tanggal 1 Maret 2023 sampai dengan tanggal 31 Desember 2025.",
        "selama 3 (tiga) tahun dan dapat diperpanjang untuk jangka waktu 2 (dua) tahun.",
        "selama 3 (tiga) tahun anggaran sampai dengan tanggal 31 Desember 2025.",
        "selama .......... terhitung sejak ..........",
    ],
)
def test_sound_terms(clause: str) -> None:
    assert messages("jangka-hitung", change(PKS, (TERM, clause))) == []


def test_long_terms_are_told_once() -> None:
    assert (
        len(
            messages(
                "jangka-lima-tahun", change(PKS, (TERM, "untuk jangka waktu 72 (tujuh puluh dua) bulan."))
            )
        )
        == 1
    )
    assert len(messages("jangka-lima-tahun", change(PKS, (TERM, "selama sepuluh tahun.")))) == 1
    assert messages("jangka-lima-tahun", change(PKS, (TERM, "selama 60 (enam puluh) bulan."))) == []


@pytest.mark.parametrize(
    ("old", "new", "thing"),
    [
        (
            "(3) PIHAK KEDUA berhak menerima pembayaran harga panen.",
            "(3) PIHAK KEDUA berhak menentukan jadwal.",
            "pembayaran",
        ),
        ("b. menyampaikan laporan penjualan.", "b. meminjamkan kendaraan kepada PIHAK KESATU.", "sarana"),
        ("b. memperoleh laporan penjualan.", "b. menerima data lahan.", "data"),
    ],
)
def test_rights_without_a_counterpart(old: str, new: str, thing: str) -> None:
    text = change(PKS, (old, new))
    if thing == "data":
        text = change(text, ("b. menyampaikan laporan penjualan.", "b. menjaga mutu."))
    found = messages("hak-tanpa-imbangan", text)
    assert len(found) == 1 and f"mengenai {thing}" in found[0]


def test_counterparts_in_other_words_are_enough() -> None:
    text = change(PKS, ("berhak menerima pembayaran harga panen", "berhak atas imbalan yang layak"))
    assert messages("hak-tanpa-imbangan", text) == []


MOU = change(PKS, ("PERJANJIAN KERJA SAMA\nANTARA", "KESEPAKATAN BERSAMA\nANTARA"))


def test_an_umbrella_stays_general() -> None:
    text = change(MOU, (FUNDS, "PIHAK KESATU menanggung Rp1.500.000.000,00 setiap tahun."), ("a. menyerahkan hasil panen; dan", "a. menyerahkan hasil panen;\nb. menjaga mutu; dan"))  # fmt: skip
    found = messages("kesepakatan-terlalu-rinci", text)
    assert len(found) == 2
    assert "Rp1.500.000.000,00" in found[0]
    assert messages("kesepakatan-terlalu-rinci", PKS) == []
    stamp = change(MOU, (COPIES, "dalam rangkap 2 (dua), bermeterai Rp10.000,00."))
    assert messages("kesepakatan-terlalu-rinci", stamp) == []


@pytest.mark.parametrize(
    ("clause", "count"),
    [
        ("PIHAK KESATU memberikan dana hibah kepada PIHAK KEDUA.", 1),
        ("Belanja hibah dari Pemerintah Kabupaten Solok disalurkan kepada PIHAK KEDUA.", 1),
        ("Pembiayaan antardaerah diberikan dalam bentuk hibah kerja sama.", 1),
        ("Dana antardaerah tidak diberikan sebagai hibah.", 0),
        ("PARA PIHAK dapat menerima dana hibah dari pihak ketiga.", 0),
        ("Hibah dari Pemerintah Pusat menambah anggaran PARA PIHAK.", 0),
        ("PIHAK KESATU memberikan bantuan keuangan kepada PIHAK KEDUA.", 0),
    ],
)
def test_grants_between_regions(clause: str, count: int) -> None:
    assert len(messages("hibah-kerja-sama", change(PKS, (FUNDS, clause)))) == count


def test_a_foreign_paragraph_is_left_over_and_a_bilingual_paper_is_sound() -> None:
    english = "The costs of this agreement shall be borne by each of the parties from its own budget."
    assert [t.tingkat for t in findings("bahasa-indonesia", change(PKS, (FUNDS, english)))] == [
        Tingkat.PERINGATAN
    ]
    body = "Biaya perjanjian ini ditanggung oleh para pihak dari anggaran masing-masing dan sesuai dengan kemampuan."
    lines = "\n".join(f"Pasal {n}\nPEMBIAYAAN\n{body}\n{english}" for n in range(1, 6))
    assert messages("bahasa-indonesia", f"PERJANJIAN KERJA SAMA\n{lines}") == []
    terms = change(PKS, (FUNDS, "Aplikasi memakai application programming interface dan single sign on."))
    assert messages("bahasa-indonesia", terms) == []


@pytest.mark.parametrize(
    ("clause", "count"),
    [
        ("dalam rangkap 1 (satu) asli dan bermeterai cukup.", 1),
        ("dalam satu rangkap asli bermeterai cukup.", 1),
        ("dalam rangkap 2 (dua) asli bermeterai.\n(2) Naskah asli dibuat dalam rangkap 4 (empat).", 1),
        ("dalam rangkap 4 (empat) asli dan bermeterai cukup.", 0),
        ("dalam rangkap dua, masing-masing bermaterai cukup.", 0),
        ("dalam 2 (dua) rangkap asli bermeterai.\n(2) Salinan dibuat dalam rangkap 5 (lima).", 0),
        ("dengan rangkap secukupnya dan bermeterai.", 0),
    ],
)
def test_the_number_of_originals(clause: str, count: int) -> None:
    assert len(messages("jumlah-rangkap", change(PKS, (COPIES, clause)))) == count


@pytest.mark.parametrize(
    "scope",
    [
        "meliputi pengelolaan terminal tipe A.",
        "meliputi:\na. pembukaan trayek antarkota; dan\nb. promosi.",
        "meliputi penyelenggaraan SMA dan SMK di perbatasan.",
        "meliputi penangkapan ikan di laut.",
        "meliputi rehabilitasi penyandang masalah sosial dalam panti.",
        "meliputi pembangunan TPA regional.",
        "meliputi penanganan permukiman kumuh seluas 15 hektare.",
        "meliputi pendidikan khusus.",
        "meliputi pengelolaan rumah sakit kelas B.",
    ],
)
def test_scope_beyond_the_power_of_regencies(scope: str) -> None:
    text = change(PKS, (SCOPE, scope))
    assert len(messages("kewenangan-sektor", text)) == 1
    assert (
        messages("kewenangan-sektor", regions("Provinsi Sumatera Barat", "Kabupaten Sijunjung", text)) == []
    )


@pytest.mark.parametrize(
    "scope",
    [
        "meliputi pengelolaan terminal tipe C.",
        "meliputi pengusulan trayek antarkota kepada provinsi.",
        "meliputi pendidikan dasar, dan tidak termasuk pendidikan menengah.",
        "meliputi sekolah menengah pertama.",
        "meliputi rehabilitasi sosial di luar panti.",
        "meliputi permukiman kumuh di bawah 10 hektare.",
        "meliputi budidaya ikan air tawar.",
        "meliputi pemakaian TPA milik PIHAK KESATU.",
    ],
)
def test_scope_within_the_power_of_regencies(scope: str) -> None:
    assert messages("kewenangan-sektor", change(PKS, (SCOPE, scope))) == []


@pytest.mark.parametrize(
    ("scope", "levels"),
    [
        ("meliputi hubungan luar negeri dan politik luar negeri.", [Tingkat.GALAT]),
        ("meliputi pengawasan kebijakan moneter.", [Tingkat.GALAT]),
        ("meliputi bidang pertahanan.", [Tingkat.GALAT]),
        ("meliputi bidang keagamaan.", [Tingkat.PERINGATAN]),
        ("meliputi keamanan pangan segar.", []),
        ("meliputi ketenteraman dan ketertiban umum.", []),
        ("meliputi keamanan informasi dan kerukunan umat beragama.", []),
        ("meliputi pasar murah menjelang hari besar keagamaan.", []),
    ],
)
def test_affairs_of_the_government_alone(scope: str, levels: list[Tingkat]) -> None:
    assert [t.tingkat for t in findings("urusan-absolut", change(PKS, (SCOPE, scope)))] == levels


@pytest.mark.parametrize(
    ("title", "count"),
    [
        ("NOTA KESEPAHAMAN", 1),
        ("MEMORANDUM OF UNDERSTANDING (MoU)", 1),
        ("NOTA KESEPAKATAN", 1),
        ("KESEPAKATAN BERSAMA", 0),
    ],
)
def test_names_of_papers(title: str, count: int) -> None:
    text = change(PKS, ("PERJANJIAN KERJA SAMA\nANTARA", f"{title}\nANTARA"))
    assert len(messages("jenis-naskah", text)) == count


def test_a_paper_with_the_government_may_be_a_nota_kesepakatan() -> None:
    text = (
        "NOTA KESEPAKATAN\nANTARA\nKEMENTERIAN SOSIAL\nDENGAN\nPEMERINTAH KABUPATEN SOLOK\nTENTANG\nSINERGI"
    )
    assert messages("jenis-naskah", text) == []


def test_hostile_paragraphs_are_read_in_time() -> None:
    """Long runs of the words that the patterns look for."""
    words = " ".join(["pergantian kepala gubernur hibah rangkap dua berhak PIHAK KESATU selama tiga"] * 3000)
    subject = bahan(f"{PKS[: PKS.index('Pasal 2')]}Pasal 2\nPENYELESAIAN PERSELISIHAN\n{words}")
    for rule in PADA_NASKAH:
        if rule.kode in MINE:
            rule.apply(subject)


def test_a_paper_is_not_asked_for_what_became_law_later() -> None:
    """In 2016 there was no PP 28/2018; the pasal themselves are as old as papers."""
    wrong: list[Temuan] = []
    law = read_peraturan(KATALOG / "peraturan.yaml", wrong)
    assert law is not None, wrong
    old = change(
        without_pasal(without_pasal(PKS, "PENGAKHIRAN"), "PEMBIAYAAN"),
        ("Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga", "Senin, tanggal dua puluh lima, bulan Januari, tahun dua ribu enam belas"),
    )  # fmt: skip
    rule = next(r for r in PADA_NASKAH if r.kode == "muatan-wajib")
    subject = bahan(old)
    assert {t.pesan for t in rule.apply(replace(subject, pustaka=law))} == {
        "naskah tidak memuat pembiayaan",
        "naskah tidak memuat berakhirnya kerja sama",
    }
    assert len(rule.apply(subject)) > 2


def test_a_paper_with_a_company_is_not_asked_for_the_law_between_regions() -> None:
    text = change(
        without_pasal(PKS, "PENGAKHIRAN"),
        ("PEMERINTAH KABUPATEN SIJUNJUNG", "PT CONTOH TANI"),
        ("Bupati Sijunjung", "Direktur"),
        ("Pemerintah Kabupaten Sijunjung", "PT Contoh Tani"),
    )
    assert messages("muatan-wajib", text) == ["naskah tidak memuat berakhirnya kerja sama"]
