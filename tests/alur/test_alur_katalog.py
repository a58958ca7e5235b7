"""What `katalog` finds: the search, and the rows of each kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from katalog_uji import make_ruang, write
from kerja_sama_docs.alur.katalog.cari import MAX_MIRIP, search
from kerja_sama_docs.alur.katalog.klausul import list_klausul, list_sektor, list_urusan
from kerja_sama_docs.alur.katalog.peraturan import PeraturanBaris, Status, list_peraturan, status_on
from kerja_sama_docs.alur.katalog.wilayah import list_daerah
from kerja_sama_docs.alur.mulai import lay_out
from kerja_sama_docs.peraturan import JenisPeraturan, Peraturan
from kerja_sama_docs.spek.ruang import RuangKerja
from kerja_sama_docs.temuan import TemuanError

ROOT = Path(__file__).resolve().parents[2]
ROWS = ("uu-23-2014 Pemerintahan Daerah", "pp-28-2018 Kerja Sama Daerah", "uu-1-2023 Hukum Pidana")
WORDS = st.sampled_from(["daerah", "SAMA", "kerja", "2014", "hukum", "xyz", "28", "sam", "dareah", "(", "-"])


def find(*kata: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = search(ROWS, kata, lambda row: row.split()[0], lambda row: row)
    return found.cocok, found.mirip


@pytest.fixture
def ruang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RuangKerja:
    monkeypatch.chdir(tmp_path)
    return RuangKerja(make_ruang(tmp_path))


@pytest.mark.parametrize(
    ("kata", "cocok"),
    [
        ((), ROWS),
        (("DAERAH",), ROWS[:2]),
        (("daerah", "sama"), ROWS[1:2]),
        (("kerja sama",), ROWS[1:2]),
        (("23",), ROWS[:1]),
        (("UU-1-2023",), ROWS[2:]),
        (("uu",), (ROWS[0], ROWS[2])),
    ],
)
def test_every_word_must_match(kata: tuple[str, ...], cocok: tuple[str, ...]) -> None:
    assert find(*kata) == (cocok, ())


@pytest.mark.parametrize(
    ("kata", "mirip"),
    [
        (("pemerintahn",), ROWS[:1]),
        (("kerja", "dareah"), ROWS[1:2]),
        (("pidana", "daerah", "sama"), ROWS[1:2]),
        (("zzzzzz",), ()),
    ],
)
def test_what_resembles_is_kept_apart(kata: tuple[str, ...], mirip: tuple[str, ...]) -> None:
    assert find(*kata) == ((), mirip)


@given(st.lists(WORDS, max_size=4))
def test_more_words_never_find_more(kata: list[str]) -> None:
    cocok, mirip = find(*kata)
    assert not (cocok and mirip)
    assert len(mirip) <= MAX_MIRIP
    assert set(cocok) <= set(find(*kata[:-1])[0] or ROWS)
    assert find(*reversed(kata))[0] == cocok


def laws(
    ruang: RuangKerja, *kata: str, pada: date = date(2010, 6, 1), belum: bool = False
) -> list[PeraturanBaris]:
    return list(list_peraturan(ruang, kata, pada, belum_diverifikasi=belum).cocok)


def test_regulations_as_of_a_day(ruang: RuangKerja) -> None:
    rows = laws(ruang)
    assert [(r.id, r.status) for r in rows] == [
        ("uu-1-2000", Status.BERLAKU),
        ("uu-2-2010", Status.BERLAKU),
        ("pp-3-2001", Status.BERAKHIR),
        ("pp-4-2026", Status.BELUM),
    ]
    assert laws(ruang, "pp-4-2026", pada=date(2026, 5, 1))[0].status is Status.TAK_PASTI
    assert laws(ruang, "pp-3-2001", pada=date(2009, 12, 31))[0].status is Status.BERLAKU
    assert rows[1].mengubah == ("uu-1-2000",)
    assert rows[2].dicabut_oleh == ("pp-4-2026",)


@pytest.mark.parametrize(("pada", "counted"), [(date(2010, 5, 31), False), (date(2010, 6, 1), True)])
def test_amendments_count_from_their_day(ruang: RuangKerja, pada: date, counted: bool) -> None:
    (row,) = laws(ruang, "uu-1-2000", pada=pada)
    assert [(u.id, u.dihitung) for u in row.diubah_oleh] == [("uu-2-2010", counted)]
    assert ("sebagaimana telah diubah" in row.sitasi) is counted
    assert row.sitasi_belum_diverifikasi == (("uu-2-2010/lembaran",) if counted else ())


def test_only_the_unverified(ruang: RuangKerja) -> None:
    assert [(r.id, r.belum_diverifikasi) for r in laws(ruang, belum=True)] == [
        ("uu-2-2010", ("lembaran",)),
        ("pp-4-2026", ("judul", "lembaran", "status")),
    ]


@given(st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.dates(date(1990, 1, 1), date(2030, 1, 1)))
def test_the_last_day_is_still_in_force(sejak: date, pada: date) -> None:
    p = Peraturan("uu-1-1990", JenisPeraturan.UNDANG_UNDANG, "1", sejak.year, "Uji", sejak=sejak, sampai=pada)
    assert status_on(p, pada) is (Status.BERLAKU if sejak <= pada else Status.BELUM)
    assert status_on(replace(p, sampai=None), pada) is status_on(p, pada)


def test_affairs_name_their_basis_and_sectors(ruang: RuangKerja) -> None:
    social, tourism = list_urusan(ruang, ()).cocok
    assert (social.dasar, social.sektor) == ("Pasal 12 ayat (1) huruf f", ("data-sosial",))
    assert (tourism.dasar, tourism.sektor) == ("Pasal 12 ayat (3) huruf b", ())
    assert list_urusan(ruang, ("panti",)).cocok == (social,)


def test_sectors_name_what_a_spec_needs(ruang: RuangKerja) -> None:
    (row,) = list_sektor(ruang, ("pengguna",)).cocok
    assert [(p.id, p.hak, p.kewajiban) for p in row.peran] == [("pemilik", 1, 2), ("pengguna", 0, 0)]
    assert [(n.id, n.contoh) for n in row.nilai] == [("nama_data", "DTKS")]
    assert (row.jumlah_klausul, row.data_pribadi, row.dasar_hukum) == (5, True, ("uu-1-2000",))


def test_clauses_by_document_kind(ruang: RuangKerja) -> None:
    assert [(r.dokumen, r.id, r.pilihan) for r in list_klausul(ruang, ()).cocok] == [
        ("kesepakatan bersama", "penutup", ()),
        ("perjanjian kerja sama", "kerahasiaan", ("ringkas",)),
        ("perjanjian kerja sama", "penutup", ()),
    ]
    secret, closing = list_klausul(ruang, ("perjanjian",)).cocok
    assert secret.bunyi == {"baku": ("Panjang.",), "ringkas": ("Pendek.",)}
    assert closing.bunyi == {"baku": ("Rincian:", "– Satu.", "– Dua.", "Sampai di sini.")}


def test_regions_with_neighbours_and_files(ruang: RuangKerja) -> None:
    rows = list_daerah(ruang, ("solok",)).cocok
    assert [(r.kode, r.berkas) for r in rows] == [
        ("13.02", "specs/daerah/solok.yaml"),
        ("13.11", ""),
        ("13.72", ""),
    ]
    assert [t.nama for t in rows[0].tetangga] == [
        "Kabupaten Sijunjung",
        "Kabupaten Solok Selatan",
        "Kota Solok",
    ]
    assert [(t.kode, t.nama) for t in list_daerah(ruang, ("13",)).cocok[0].tetangga] == [
        ("15", "Provinsi Jambi")
    ]
    (jakarta,) = list_daerah(ruang, ("jakarta", "utara")).cocok
    assert (jakarta.otonom, jakarta.kepala, jakarta.tetangga) == (False, "", ())


@pytest.mark.parametrize(
    ("kata", "kode"),
    [
        (("tolitoli",), ["72.04"]),
        (("kab.", "solok"), ["13.02", "13.11"]),
        (("15.03",), ["15.03"]),
        (("provinsi", "jambi"), ["15", "15.03", "15.04", "15.71"]),
        (("kep.", "siau"), ["71.09"]),
    ],
)
def test_regions_as_people_type_them(ruang: RuangKerja, kata: tuple[str, ...], kode: list[str]) -> None:
    found = list_daerah(ruang, kata)
    assert [r.kode for r in found.cocok or found.mirip] == kode


def test_what_cannot_be_read_is_said(ruang: RuangKerja) -> None:
    write(ruang.akar, "specs/katalog/klausul/sektor/data-sosial.yaml", "nama: Data\n")
    for lister in (list_sektor, list_urusan):
        with pytest.raises(TemuanError, match="kunci-wajib"):
            lister(ruang, ())
    (ruang.katalog / "peraturan.yaml").unlink()
    with pytest.raises(TemuanError, match="berkas-tidak-ada"):
        laws(ruang)
    write(ruang.akar, "specs/katalog/tetangga.csv", "x\n")
    with pytest.raises(TemuanError, match="wilayah-rusak"):
        list_daerah(ruang, ())
    (ruang.katalog / "wilayah.csv").unlink()
    (ruang.katalog / "tetangga.csv").unlink()
    with pytest.raises(TemuanError, match="berkas-tidak-ada"):
        list_daerah(ruang, ())


def test_the_shipped_catalogue_can_be_listed() -> None:
    ruang = RuangKerja(ROOT)
    assert len(list_peraturan(ruang, (), date(2026, 1, 1)).cocok) > 50
    assert len(list_urusan(ruang, ()).cocok) == 32
    assert len(list_daerah(ruang, ()).cocok) == 552
    assert {r.dokumen for r in list_klausul(ruang, ("penutup",)).cocok} == {
        "kesepakatan bersama",
        "perjanjian kerja sama",
    }


def test_a_new_workspace_has_the_lists_and_their_licence(tmp_path: Path) -> None:
    lay_out(tmp_path)
    assert len(list_daerah(RuangKerja(tmp_path), ()).cocok) == 552
    assert "Cahya DSN" in (tmp_path / "specs/katalog/README.md").read_text(encoding="utf-8")
