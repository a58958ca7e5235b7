"""Moves between pasal, splits with changed words, marks with reasons, references in a row, tables, looks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from banding.contoh_banding import (
    KERANGKA,
    NASKAH,
    PASAL,
    ayat,
    bernomor,
    every,
    huruf,
    paragraf,
    summary,
    sunting,
    susun,
)
from kerja_sama_docs.banding import (
    REASONS,
    Banding,
    BandingPasal,
    Macam,
    Tanda,
    alasan,
    banding_to_json,
    compare,
    format_banding,
)
from kerja_sama_docs.banding.hitung import Hitungan, count_changes
from kerja_sama_docs.banding.kata import Ragam, split_words
from kerja_sama_docs.banding.sasaran import find_targets
from kerja_sama_docs.naskah import Bagian, Baris, Naskah, Paragraf, Pasal, Satuan, Sel, Tabel


def pair(lama: Satuan, *baru: Satuan) -> tuple[Naskah, Naskah]:
    return susun((Pasal("1", "", (lama,)),)), susun((Pasal("1", "", baru),))


def told(lama: Naskah, baru: Naskah) -> list[tuple[Macam, str | None, str | None]]:
    banding = compare(lama, baru)
    assert summary(banding, mirrored=True) == summary(compare(baru, lama))
    return [(c.macam, c.alamat_lama, c.alamat_baru) for c in every(banding)]


def test_an_ayat_that_goes_to_another_pasal_is_a_move() -> None:
    body = list(PASAL)
    body[2] = ("PELAKSANAAN", PASAL[2][1][:2])
    body[4] = (
        "PEMBIAYAAN",
        (*PASAL[4][1], ayat(3, "PIHAK KESATU menyediakan ruang pertemuan di kantornya.")),
    )
    moved = susun(bernomor(tuple(body)))
    assert told(NASKAH, moved) == [(Macam.DIPINDAH, "pasal-3/ayat-3", "pasal-5/ayat-3")]
    banding = compare(NASKAH, moved)
    assert [p.macam for p in banding.pasal if p.keluar] == [Macam.DIUBAH]
    report = format_banding(banding)
    assert "dipindah dari Pasal 3 ayat (3)" in report
    assert "dipindah ke Pasal 5 ayat (3)" in report
    data = banding_to_json(banding)
    assert data["pasal"][2]["keluar"] == [{"lama": "pasal-3/ayat-3", "baru": "pasal-5/ayat-3"}]
    assert data["pasal"][4]["perubahan"][0]["alamat_lama"] == "pasal-3/ayat-3"


def test_less_than_five_words_are_no_move() -> None:
    one = (Pasal("1", "A", (ayat(1, "Biaya ditanggung bersama."), ayat(2, "Kereta api berhenti di dua stasiun kecil itu."))), Pasal("2", "B", (ayat(1, "Kapal berlayar setiap pagi dari dermaga utara."),)))  # fmt: skip
    two = (
        Pasal("1", "A", one[0].isi[1:]),
        Pasal("2", "B", (*one[1].isi, ayat(2, "Biaya ditanggung bersama."))),
    )
    assert {kind for kind, _, _ in told(susun(one), susun(two))} == {Macam.DIHAPUS, Macam.DITAMBAH}


def test_a_duty_that_becomes_a_right_in_another_pasal_is_marked() -> None:
    point = "menyediakan kendaraan dan bahan bakar untuk petugas lapangan"
    rights = ayat(
        1, "PIHAK KESATU berhak:", huruf("a", "menerima laporan triwulan lengkap dengan lampirannya;")
    )
    duties = ayat(1, "PIHAK KEDUA berkewajiban:", huruf("a", "menjaga kebersihan gedung dan halaman kantor;"))
    lama = susun((Pasal("1", "HAK", (rights,)), Pasal("2", "KEWAJIBAN", (replace(duties, anak=(*duties.anak, huruf("b", point))),))))  # fmt: skip
    baru = susun((Pasal("1", "HAK", (replace(rights, anak=(*rights.anak, huruf("b", point))),)), Pasal("2", "KEWAJIBAN", (duties,))))  # fmt: skip
    assert told(lama, baru) == [(Macam.DIPINDAH, "pasal-2/ayat-1/huruf-b", "pasal-1/ayat-1/huruf-b")]
    assert [p.tanda for p in compare(lama, baru).pasal] == [(Tanda.HAK_KEWAJIBAN,), ()]


def long_pasal(number: int, title: str, first: int, last: int) -> Pasal:
    nouns = ("kapal", "kereta", "sawah", "sekolah", "pasar", "hutan", "sungai", "jembatan")
    units = tuple(
        ayat(
            k,
            f"Pengelolaan {nouns[n]} di wilayah {nouns[-n]} diatur oleh tim {n} menurut tata cara {nouns[n - 3]}.",
        )
        for k, n in enumerate(range(first, last), 1)
    )
    return Pasal(str(number), title, units)


def test_a_pasal_split_in_two_is_a_move_of_its_units() -> None:
    lama = susun((long_pasal(1, "PENGELOLAAN", 0, 8),))
    baru = susun((long_pasal(1, "PENGELOLAAN", 0, 5), long_pasal(2, "PENGELOLAAN LANJUTAN", 5, 8)))
    assert told(lama, baru) == [
        (Macam.DITAMBAH, None, "pasal-2"),
        (Macam.DIPINDAH, "pasal-1/ayat-6", "pasal-2/ayat-1"),
    ]
    heading, move = compare(lama, baru).pasal[1].perubahan
    assert heading.baru == "Pasal 2\nPENGELOLAAN LANJUTAN"
    assert move.baru is not None
    assert move.baru.count("\n") == 2


def test_a_split_with_a_changed_word_is_told_once() -> None:
    whole = "PARA PIHAK menyusun rencana kerja tahunan bersama, memelihara jalan penghubung di perbatasan, dan melaporkan hasilnya kepada gubernur setiap semester."  # fmt: skip
    points = paragraf(
        "PARA PIHAK:",
        huruf("a", "menyusun rencana kerja tahunan bersama;"),
        huruf("b", "memelihara jembatan penghubung di perbatasan; dan"),
        huruf("c", "melaporkan hasilnya kepada gubernur setiap semester."),
    )
    lama, baru = pair(paragraf(whole), points)
    assert [kind for kind, _, _ in told(lama, baru)] == [Macam.DIPECAH]
    (change,) = every(compare(lama, baru))
    assert change.substansi
    last = [k for k in change.keping if not k.tetap][-1]
    assert last.lama.endswith("memelihara jalan")
    assert last.baru.endswith("memelihara jembatan")
    (entry,) = banding_to_json(compare(lama, baru))["pasal"][0]["perubahan"]
    assert (entry["lama"], entry["baru"]) == (change.lama, change.baru)
    assert entry["kata"][-1] == {"lama": last.lama.strip(), "baru": last.baru.strip()}
    report = format_banding(compare(lama, baru))
    assert "dipecah, dan kata-katanya berubah:" in report
    assert "digabung, dan kata-katanya berubah:" in format_banding(compare(baru, lama))
    assert "REDAKSI" not in report


def test_a_split_keeps_its_blanks() -> None:
    tail = "dituangkan dalam berita acara serah terima yang menyebutkan versi dan kelengkapan berkas."
    lama, baru = pair(
        ayat(1, f"Penyerahan dokumentasi dilakukan melalui saluran yang aman dan {tail}"),
        ayat(1, "Penyerahan dokumentasi dilakukan melalui saluran yang aman."),
        ayat(2, f"Penyerahan tersebut {tail}"),
    )
    assert "yang aman [-dan-]{+. Penyerahan tersebut+} dituangkan" in format_banding(compare(lama, baru))
    assert "yang aman [-. Penyerahan tersebut-]{+dan+} dituangkan" in format_banding(compare(baru, lama))


@pytest.mark.parametrize(
    ("lama", "baru", "tanda"),
    [
        ("PIHAK KESATU wajib hadir", "PIHAK KEDUA wajib hadir", {Tanda.PIHAK, Tanda.HAK_KEWAJIBAN}),
        ("PIHAK KESATU berhak hadir", "PIHAK KESATU berkewajiban hadir", {Tanda.WAJIB_DAPAT, Tanda.HAK_KEWAJIBAN}),
        ("Laporan dibuat oleh PIHAK KESATU", "Laporan dibuat oleh PIHAK KEDUA", {Tanda.PIHAK}),
        ("Biaya dari APBD tahun berjalan", "Biaya dari APBN tahun berjalan", {Tanda.SUMBER_DANA}),
        ("dihitung menurut hari kerja penuh", "dihitung menurut hari kalender penuh", {Tanda.JANGKA}),
        ("dihitung menurut hari kerja penuh", "dihitung menurut hari penuh", {Tanda.JANGKA}),
        ("dapat diperpanjang lagi", "tidak dapat diperpanjang lagi", {Tanda.NEGASI}),
        ("Rapat di gedung lama", "Rapat di gedung baru", set()),
        ("milik Pemerintah Kabupaten Contoh Hulu", "milik Pemerintah Kabupaten Contoh Udik", {Tanda.PIHAK}),
        ("milik KOTA BATU di sana", "milik KABUPATEN BATU di sana", {Tanda.PIHAK}),
        ("Rapat diadakan di Kota Batu", "Rapat koordinasi diadakan di Kota Batu dan di Kota Batu", set()),
        ("Perselisihan diselesaikan oleh Menteri Dalam Negeri", "Perselisihan diselesaikan oleh Gubernur Contoh Raya", {Tanda.SENGKETA}),
        ("Perselisihan diselesaikan secara musyawarah", "Perselisihan diselesaikan secara musyawarah atau melalui Pengadilan Negeri Hulu", {Tanda.SENGKETA}),
        ("Sengketa diselesaikan oleh Gubernur", "Sengketa diselesaikan melalui arbitrase", {Tanda.SENGKETA}),
        ("Perselisihan diatur dengan Peraturan Menteri", "Perselisihan diatur dengan ketentuan lain", set()),
        ("Laporan disampaikan kepada Menteri", "Laporan disampaikan kepada Gubernur", set()),
        ("Menurut Undang-Undang Nomor 27 Tahun 2022 tentang Data", "Menurut Undang-Undang Nomor 28 Tahun 2023 tentang Data", {Tanda.DASAR_HUKUM}),
        ("Menurut Undang-Undang Nomor 27 Tahun 2022; biaya 5 persen", "Menurut Undang-Undang Nomor 27 Tahun 2022; biaya 6 persen", {Tanda.JUMLAH}),
        ("Kesepakatan Bersama Nomor 12 itu dilaksanakan", "Kesepakatan Bersama Nomor 13 itu dilaksanakan", set()),
        ("bahwa perlu pengaturan mengenai hak, kewajiban, dan biaya", "bahwa perlu pengaturan mengenai hak, tanggung jawab, dan biaya", {Tanda.WAJIB_DAPAT}),
        ("bahwa perlu pengaturan mengenai kewajiban", "bahwa perlu pengaturan mengenai hak", {Tanda.WAJIB_DAPAT}),
        ("Hak PIHAK KESATU atas data", "Kewajiban PIHAK KESATU atas data", {Tanda.WAJIB_DAPAT, Tanda.HAK_KEWAJIBAN}),
    ],
)  # fmt: skip
def test_marks_of_changed_words(lama: str, baru: str, tanda: set[Tanda]) -> None:
    (change,) = every(compare(*pair(paragraf(lama), paragraf(baru))))
    assert set(change.tanda) == tanda


def test_whole_units_are_marked_by_their_words_and_by_what_leads_to_them() -> None:
    extra = ayat(4, "Kendaraan tidak boleh dipinjamkan selama 30 (tiga puluh) hari kerja atas biaya APBD.")
    units = (*NASKAH.pasal[2].isi, extra)
    more = replace(NASKAH, pasal=tuple(replace(p, isi=units) if p.nomor == "3" else p for p in NASKAH.pasal))
    for one, two in ((NASKAH, more), (more, NASKAH)):
        (change,) = every(compare(one, two))
        assert set(change.tanda) == {Tanda.NEGASI, Tanda.WAJIB_DAPAT, Tanda.JANGKA, Tanda.SUMBER_DANA}
    duty = NASKAH.pasal[3].isi[1]
    fewer = (NASKAH.pasal[3].isi[0], replace(duty, anak=duty.anak[:1]))
    less = replace(NASKAH, pasal=tuple(replace(p, isi=fewer) if p.nomor == "4" else p for p in NASKAH.pasal))
    (change,) = every(compare(NASKAH, less))
    assert change.tanda == (Tanda.WAJIB_DAPAT,)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("berdasarkan Surat Kuasa Nomor 1", "berdasarkan Keputusan Nomor 1"),
        ("Bupati Hulu, bertindak", "Plt. Bupati Hulu, bertindak"),
        ("untuk dan atas nama Pemerintah", "untuk Pemerintah"),
    ],
)
def test_authority_in_the_block_of_parties_is_about_the_party(was: str, now: str) -> None:
    text = "BUDI, Bupati Hulu, bertindak berdasarkan Surat Kuasa Nomor 1 untuk dan atas nama Pemerintah Kabupaten Hulu;"
    lama = replace(NASKAH, blok=(Paragraf(Bagian.PIHAK, text, "1.", alamat="pihak/0"),))
    (change,) = every(compare(lama, sunting(lama, was, now)))
    assert Tanda.PIHAK in change.tanda


def test_every_mark_has_a_reason() -> None:
    assert set(REASONS) == set(Tanda)
    assert all(alasan(tanda) and alasan(tanda)[0].islower() for tanda in Tanda)
    banding = compare(NASKAH, sunting(NASKAH, "pihak wajib mencatat", "pihak dapat mencatat"))
    assert banding_to_json(banding)["pasal"][4]["alasan"] == [alasan(Tanda.WAJIB_DAPAT)]
    line = f"  Pasal 5 PEMBIAYAAN: {alasan(Tanda.WAJIB_DAPAT)} (wajib-dapat)"
    assert line in format_banding(banding).splitlines()
    assert line not in format_banding(banding, ikhtisar=False).splitlines()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Pasal 5, Pasal 6, dan Pasal 7", ["Pasal 5", "Pasal 6", "Pasal 7"]),
        ("Pasal 5, 6 dan 7 berlaku", ["Pasal 5", "Pasal 6", "Pasal 7"]),
        ("Pasal 5 sampai dengan Pasal 7", ["Pasal 5", "Pasal 7"]),
        ("pada ayat (1) dan (2)", ["ayat (1)", "ayat (2)"]),
        ("Pasal 4 ayat (2) huruf a dan huruf b", ["Pasal 4 ayat (2) huruf a", "Pasal 4 ayat (2) huruf b"]),
        ("Pasal 4 ayat (2) dan ayat (3)", ["Pasal 4 ayat (2)", "Pasal 4 ayat (3)"]),
        ("huruf a, b, dan c", ["huruf a", "huruf b", "huruf c"]),
        ("Pasal 5 dan 30 (tiga puluh) hari", ["Pasal 5"]),
        ("Pasal 5, 6 dan 7 Undang-Undang Nomor 23", []),
        ("Pasal 5 dan 6 orang petugas", ["Pasal 5"]),
        ("Pasal 5, 7 rangkap, dan 8 unit", ["Pasal 5"]),
        ("Pasal 5 dan 6 % dari anggaran", ["Pasal 5"]),
        ("Pasal 5 dan 6% dari anggaran", ["Pasal 5"]),
        ("Pasal 5 dan 6 (enam) orang", ["Pasal 5"]),
        ("Pasal 5 dan 6(enam) orang", ["Pasal 5"]),
        ("Pasal 5, 6, dan 30 hari kerja", ["Pasal 5", "Pasal 6"]),
        ("Pasal 5 dan Pasal 6 Peraturan Pemerintah", []),
    ],
)
def test_references_in_a_row_are_references_each(text: str, found: list[str]) -> None:
    assert [w.rujuk or w.teks for w in split_words(text) if w.ragam is Ragam.RUJUKAN] == found


def test_each_number_in_a_row_may_follow_its_pasal() -> None:
    body = (*PASAL[:7], ("PENUTUP", (paragraf("Hal lain diatur menurut Pasal 3, 5 dan 6 serta Pasal 4 ayat (1) dan (2)."),)))  # fmt: skip
    lama = susun(bernomor(body))
    added = ("KERAHASIAAN", (paragraf("Setiap pihak menjaga rahasia data yang diterimanya."),))
    new = susun(bernomor((*body[:3], added, *body[3:])))
    followed = new
    for was, now in (("Pasal 4 ayat (2) huruf a", "Pasal 5 ayat (2) huruf a"), ("Pasal 3, 5 dan 6 serta Pasal 4", "Pasal 3, 6 dan 7 serta Pasal 5")):  # fmt: skip
        followed = sunting(followed, was, now)
    assert told(lama, followed) == [(Macam.DITAMBAH, None, "pasal-4")]
    wrong = sunting(followed, "3, 6 dan 7", "3, 5 dan 7")
    change = every(compare(lama, wrong))[-1]
    assert change.tanda == (Tanda.RUJUKAN,)
    assert [(k.lama.strip(), k.baru.strip()) for k in change.keping if not k.tetap] == [("5", "5")]


def table(*rows: tuple[str, ...]) -> Naskah:
    cells = tuple(Baris(tuple(Sel((text,)) for text in row)) for row in rows)
    return Naskah("t.docx", (Tabel(Bagian.LAMPIRAN, cells, "lampiran/0"),), ())


ROWS = (("No", "Kegiatan", "Biaya"), ("1", "Pelatihan petugas", "Rp10.000"), ("2", "Rapat evaluasi", "Rp20.000"), ("3", "Survei jalan", "Rp30.000"))  # fmt: skip


def test_rows_are_known_by_their_key_not_by_their_place() -> None:
    inserted = (*ROWS[:2], ("2", "Cetak buku panduan", "Rp20.000"), ("3", *ROWS[2][1:]), ("4", *ROWS[3][1:]))
    assert told(table(*ROWS), table(*inserted)) == [(Macam.DITAMBAH, None, "lampiran/0/baris-3")]
    deleted = (*ROWS[:2], ("2", *ROWS[3][1:]))
    assert told(table(*ROWS), table(*deleted)) == [(Macam.DIHAPUS, "lampiran/0/baris-3", None)]
    swapped = (ROWS[0], ("1", *ROWS[3][1:]), ("2", *ROWS[1][1:]), ("3", *ROWS[2][1:]))
    assert [kind for kind, _, _ in told(table(*ROWS), table(*swapped))] == [Macam.DIPINDAH]


def test_a_changed_cell_names_its_column() -> None:
    changed = (*ROWS[:3], ("3", "Survei jalan", "Rp99.000"))
    (change,) = every(compare(table(*ROWS), table(*changed)))
    assert (change.alamat, change.kolom, change.tanda) == (
        "lampiran/0/baris-4/sel-3",
        "Biaya",
        (Tanda.JUMLAH,),
    )
    assert "(kolom Biaya)" in format_banding(compare(table(*ROWS), table(*changed)))


def test_a_table_that_came_whole_is_one_thing() -> None:
    nothing = Naskah("t.docx", (), ())
    assert told(nothing, table(*ROWS)) == [(Macam.DITAMBAH, None, "lampiran/0")]


def test_looks_are_told_only_if_asked_for_and_apart() -> None:
    blok = (
        Paragraf(Bagian.PASAL, "", "Pasal 1", alamat="pasal-1"),
        Paragraf(Bagian.PASAL, 'Disebut "data" - lengkap.', "(1)", alamat="pasal-1/ayat-1"),
        Paragraf(Bagian.PASAL, "Menurut Pasal 1 saja.", "(2)", alamat="pasal-1/ayat-2"),
    )
    units = (ayat(1, blok[1].teks), ayat(2, blok[2].teks))
    lama = Naskah("a.docx", blok, (Pasal("1", "", units),))
    other = replace(blok[1], teks="Disebut “data” – lengkap.", nomor="1.")
    baru = Naskah("b.docx", (blok[0], other, blok[2]), (Pasal("1", "", (replace(units[0], teks=other.teks), units[1])),))  # fmt: skip
    assert compare(lama, baru).rupa == ()
    banding = compare(lama, baru, semua=True)
    assert not banding.berbeda
    assert [(c.alamat, c.lama, c.baru, c.substansi) for c in banding.rupa] == [
        ("pasal-1/ayat-1", '(1) Disebut "data" - lengkap.', "1. Disebut “data” – lengkap.", False)
    ]
    assert "rupa" in banding_to_json(banding)
    assert "RUPA" in format_banding(banding)
    assert compare(lama, lama, semua=True).rupa == ()


def test_new_numbers_are_one_line_a_run() -> None:
    added = ("KERAHASIAAN", (paragraf("Setiap pihak menjaga rahasia data yang diterimanya."),))
    report = format_banding(compare(NASKAH, susun(bernomor((added, *PASAL)), *KERANGKA)))
    assert "Pasal 1–8 menjadi Pasal 2–9" in report.splitlines()


def test_the_title_of_the_pasal_says_that_it_is_about_disputes() -> None:
    def paper(forum: str, *more: Satuan) -> Naskah:
        units = (
            ayat(1, "Hal itu dimusyawarahkan lebih dahulu."),
            ayat(2, f"Bila gagal, diputus oleh {forum}."),
            *more,
        )
        return susun((Pasal("1", "PENYELESAIAN PERSELISIHAN", units),))

    (change,) = every(compare(paper("Menteri Dalam Negeri"), paper("Gubernur Contoh Raya")))
    assert change.tanda == (Tanda.SENGKETA,)
    added = paper("Gubernur", ayat(3, "Selanjutnya perkara dibawa ke Pengadilan Negeri setempat."))
    (change,) = every(compare(paper("Gubernur"), added))
    assert change.tanda == (Tanda.SENGKETA,)
    assert "jalur penyelesaian perselisihan berubah (sengketa)" in format_banding(
        compare(paper("Gubernur"), added)
    )


def test_a_law_that_came_or_went_holds_no_amount() -> None:
    law = Paragraf(Bagian.DASAR_HUKUM, "Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 97, Tambahan Lembaran Negara Republik Indonesia Nomor 6219);", "2.", alamat="dasar-hukum/1")  # fmt: skip
    more = replace(NASKAH, blok=(*KERANGKA[:3], law, KERANGKA[3]))
    for one, two in ((NASKAH, more), (more, NASKAH)):
        (part,) = compare(one, two).bagian
        assert part.tanda == (Tanda.DASAR_HUKUM,)


def test_recitals_give_nobody_a_duty() -> None:
    def paper(who: str) -> Naskah:
        return susun(
            (), Paragraf(Bagian.MENIMBANG, f"{who} wajib memelihara jalan;", "a.", alamat="menimbang/0")
        )

    (change,) = every(compare(paper("PIHAK KESATU"), paper("PIHAK KEDUA")))
    assert change.tanda == (Tanda.PIHAK,)


def test_one_count_in_report_and_json() -> None:
    edited = sunting(sunting(NASKAH, "Pelatihan petugas", "Pelatihan guru"), "Rp20.000.000", "Rp25.000.000")
    edited = sunting(
        sunting(edited, "30 (tiga puluh)", "14 (empat belas)"), "Bencana alam, wabah", "Bencana alam; wabah"
    )
    banding = compare(NASKAH, edited)
    assert len(banding.perubahan) == 4
    data = banding_to_json(banding)["ringkasan"]
    assert count_changes(banding) == Hitungan(2, 1)  # both cells of the row are one change
    assert (data["substansi"], data["redaksi"]) == (2, 1)
    assert (data["pasal_substansi"], data["bagian_substansi"]) == (1, 1)
    assert format_banding(banding).startswith(
        f"Ringkasan: {data['substansi']} perubahan substansi, 1 perubahan redaksi atau letak (2 pasal diubah, 1 bagian lain diubah)\n"
    )


def test_renumbered_pasal_are_counted_as_in_the_ranges() -> None:
    added = ("KERAHASIAAN", (paragraf("Setiap pihak menjaga rahasia data yang diterimanya."),))
    banding = compare(NASKAH, susun(bernomor((*PASAL[:3], added, *PASAL[3:]))))
    report = format_banding(banding)
    assert "2 pasal diubah, 1 pasal ditambah, 5 pasal dinomori ulang" in report
    assert "Pasal 4–8 menjadi Pasal 5–9" in report
    assert banding_to_json(banding)["ringkasan"]["berganti_nomor"] == 5


def test_a_reference_left_behind_is_printed_once_with_its_targets() -> None:
    added = ("KERAHASIAAN", (paragraf("Setiap pihak menjaga rahasia data yang diterimanya."),))
    banding = compare(NASKAH, susun(bernomor((*PASAL[:3], added, *PASAL[3:]))))
    report = format_banding(banding)
    assert (
        "menurut Pasal 6 ayat (2) (dahulu menunjuk Pasal 6 JANGKA WAKTU, kini Pasal 6 PEMBIAYAAN) atas"
        in report
    )
    assert "[-Pasal 6" not in report
    entries = [c for p in banding_to_json(banding)["pasal"] for c in p["perubahan"] if p["jenis"] == "diubah"]
    assert entries
    assert all(c["lama"] == c["baru"] for c in entries)


@pytest.mark.parametrize(
    ("cited", "said"),
    [
        ("Pasal 2", "dahulu menunjuk Pasal 2, kini tidak menunjuk pasal mana pun"),
        ("Pasal 1 ayat (2)", "dahulu menunjuk ketentuan yang kini Pasal 3, kini Pasal 1"),
        ("Pasal 3 dan Pasal 1", "dahulu tidak menunjuk pasal mana pun, kini menunjuk Pasal 3; dahulu menunjuk ketentuan yang kini Pasal 3, kini Pasal 1"),
        ("ayat (2)", "tulisannya sama, tetapi ketentuan yang ditunjuk kini lain"),
    ],
)  # fmt: skip
def test_targets_of_pasal_without_titles(cited: str, said: str) -> None:
    pasal = (
        BandingPasal(None, "1", "", Macam.DITAMBAH),
        BandingPasal("1", "3", "", Macam.DIPINDAH),
        BandingPasal("2", None, "", Macam.DIHAPUS),
    )
    assert find_targets(Banding(pasal, ())).explain(cited) == said
