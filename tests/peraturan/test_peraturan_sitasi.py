"""Citations as of a day: hand-made values first, laws of every citation after."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.peraturan import (
    JenisPeraturan,
    Keyakinan,
    Peraturan,
    Pustaka,
    Verifikasi,
    amendments,
    bentuk,
    cite,
    in_force,
    short_name,
)

SEEN = Verifikasi(Keyakinan.NASKAH, Keyakinan.TURUNAN, Keyakinan.TURUNAN, ("buatan",))
UU = JenisPeraturan.UNDANG_UNDANG
BASE = Peraturan(
    "uu-1-2000", UU, "1", 2000, "Jembatan", lembaran_negara="10", tambahan_lembaran_negara="3000",
    sejak=date(2000, 5, 1), diubah_oleh=("uu-2-2001", "uu-3-2002"), verifikasi=SEEN,
)  # fmt: skip
FIRST = Peraturan(
    "uu-2-2001", UU, "2", 2001, "Perubahan Jembatan", lembaran_negara="11", tambahan_lembaran_negara="3001",
    sejak=date(2001, 5, 1), sampai=date(2003, 5, 1), verifikasi=SEEN,
)  # fmt: skip
SECOND = Peraturan(
    "uu-3-2002", UU, "3", 2002, "Sungai", lembaran_negara="12", tambahan_lembaran_negara="3002",
    sejak=date(2002, 5, 1), sampai=date(2002, 8, 1), verifikasi=SEEN,
)  # fmt: skip
PUSTAKA = Pustaka((BASE, FIRST, SECOND))
BASE_TEXT = (
    "Undang-Undang Nomor 1 Tahun 2000 tentang Jembatan (Lembaran Negara Republik Indonesia Tahun 2000 Nomor 10, "
    "Tambahan Lembaran Negara Republik Indonesia Nomor 3000)"
)
FIRST_TEXT = (
    "Undang-Undang Nomor 2 Tahun 2001 tentang Perubahan Jembatan (Lembaran Negara Republik Indonesia Tahun 2001 "
    "Nomor 11, Tambahan Lembaran Negara Republik Indonesia Nomor 3001)"
)
SECOND_TEXT = (
    "Undang-Undang Nomor 3 Tahun 2002 tentang Sungai (Lembaran Negara Republik Indonesia Tahun 2002 Nomor 12, "
    "Tambahan Lembaran Negara Republik Indonesia Nomor 3002)"
)
SEVERAL = "sebagaimana telah beberapa kali diubah, terakhir dengan"


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2001-04-30", BASE_TEXT),
        ("2001-05-01", f"{BASE_TEXT} sebagaimana telah diubah dengan {FIRST_TEXT}"),
        ("2002-05-01", f"{BASE_TEXT} {SEVERAL} {SECOND_TEXT}"),
        ("2002-08-01", f"{BASE_TEXT} {SEVERAL} {SECOND_TEXT}"),
        # made twice by then, though only the first is left
        ("2002-08-02", f"{BASE_TEXT} {SEVERAL} {FIRST_TEXT}"),
        ("2003-05-01", f"{BASE_TEXT} {SEVERAL} {FIRST_TEXT}"),
        ("2003-05-02", BASE_TEXT),
    ],
)
def test_amendments_as_of_the_day(day: str, text: str) -> None:
    assert cite(BASE, date.fromisoformat(day), PUSTAKA).teks == text
    assert cite(BASE, date.fromisoformat(day), PUSTAKA).belum_diverifikasi == ()


def test_without_gazette_and_with_pasal() -> None:
    cited = cite(BASE, date(2001, 5, 1), PUSTAKA, lembaran=False, pasal="Pasal 5 ayat (1)")
    assert cited.teks == (
        "Pasal 5 ayat (1) Undang-Undang Nomor 1 Tahun 2000 tentang Jembatan sebagaimana telah diubah dengan "
        "Undang-Undang Nomor 2 Tahun 2001 tentang Perubahan Jembatan"
    )


def test_an_undated_paper_follows_the_law_as_known_now() -> None:
    assert cite(BASE, None, PUSTAKA).teks == BASE_TEXT
    living = Pustaka((BASE, replace(FIRST, sampai=None), SECOND))
    assert cite(BASE, None, living).teks == f"{BASE_TEXT} {SEVERAL} {FIRST_TEXT}"


UNSEEN = Verifikasi(Keyakinan.NASKAH, Keyakinan.BELUM, Keyakinan.NASKAH)


def test_unverified_numbers_are_withheld_and_named() -> None:
    pustaka = Pustaka((replace(BASE, verifikasi=UNSEEN), replace(FIRST, verifikasi=Verifikasi()), SECOND))
    base = pustaka["uu-1-2000"]
    cited = cite(base, date(2001, 6, 1), pustaka)
    assert "Lembaran" not in cited.teks
    assert cited.belum_diverifikasi == ("uu-1-2000/lembaran", "uu-2-2001/judul", "uu-2-2001/lembaran")
    assert cite(base, date(2001, 6, 1), pustaka, lembaran=False).belum_diverifikasi == ("uu-2-2001/judul",)
    later = cite(base, date(2002, 6, 1), pustaka)
    assert later.teks.endswith(SECOND_TEXT)
    assert later.belum_diverifikasi == ("uu-1-2000/lembaran",), "only what is printed is judged"


def test_an_amendment_of_unknown_day_counts_from_the_next_year() -> None:
    pustaka = Pustaka(
        (BASE, replace(FIRST, sejak=None, sampai=None), replace(SECOND, tahun=2009, sejak=None))
    )
    assert cite(BASE, date(2000, 12, 31), pustaka).teks == BASE_TEXT
    cited = cite(BASE, date(2001, 12, 31), pustaka)
    assert (cited.teks, cited.belum_diverifikasi) == (BASE_TEXT, ("uu-2-2001/sejak",))
    cited = cite(BASE, date(2002, 1, 1), pustaka)
    assert cited.teks == f"{BASE_TEXT} {bentuk.DIUBAH_SEKALI} {FIRST_TEXT}"
    assert cited.belum_diverifikasi == ()


def test_a_missing_amendment_is_an_error_that_can_be_found_beforehand() -> None:
    pustaka = Pustaka((BASE, FIRST))
    assert pustaka.dangling() == (("uu-1-2000", "uu-3-2002"),)
    with pytest.raises(KeyError):
        cite(BASE, date(2001, 5, 1), pustaka)


@pytest.mark.parametrize(
    ("changes", "gazette"),
    [
        ({"tambahan_lembaran_negara": None}, " (Lembaran Negara Republik Indonesia Tahun 2000 Nomor 10)"),
        ({"lembaran_negara": None}, ""),
        ({"lembaran_tahun": 2001}, " (Lembaran Negara Republik Indonesia Tahun 2001 Nomor 10, "
         "Tambahan Lembaran Negara Republik Indonesia Nomor 3000)"),
        ({"jenis": JenisPeraturan.PERATURAN_PRESIDEN}, " (Lembaran Negara Republik Indonesia Tahun 2000 Nomor 10)"),
        ({"jenis": JenisPeraturan.INSTRUKSI_PRESIDEN}, ""),
        ({"jenis": JenisPeraturan.PERATURAN_MENTERI, "penetap": "Menteri Sosial"}, ""),
        ({"jenis": JenisPeraturan.PERATURAN_MENTERI, "penetap": "Menteri Sosial", "berita_negara": "371"},
         " (Berita Negara Republik Indonesia Tahun 2000 Nomor 371)"),
    ],
)  # fmt: skip
def test_gazettes(changes: dict[str, object], gazette: str) -> None:
    p = replace(BASE, diubah_oleh=(), **changes)  # type: ignore[arg-type]
    assert cite(p, None, Pustaka()).teks == short_name(p) + gazette


@pytest.mark.parametrize(
    ("jenis", "nomor", "penetap", "name"),
    [
        ("undang-undang", "5", "", "Undang-Undang Nomor 5 Tahun 2016 tentang X"),
        ("undang-undang-darurat", "5", "", "Undang-Undang Darurat Nomor 5 Tahun 2016 tentang X"),
        ("perppu", "5", "", "Peraturan Pemerintah Pengganti Undang-Undang Nomor 5 Tahun 2016 tentang X"),
        ("peraturan-pemerintah", "5", "", "Peraturan Pemerintah Nomor 5 Tahun 2016 tentang X"),
        ("peraturan-presiden", "5", "", "Peraturan Presiden Nomor 5 Tahun 2016 tentang X"),
        ("instruksi-presiden", "5", "", "Instruksi Presiden Nomor 5 Tahun 2016 tentang X"),
        (
            *("peraturan-menteri", "27/PRT/M/2016", "Menteri Pekerjaan Umum"),
            "Peraturan Menteri Pekerjaan Umum Nomor 27/PRT/M/2016 tentang X",
        ),
        (
            *("peraturan-lembaga", "5", "Badan Siber dan Sandi Negara"),
            "Peraturan Badan Siber dan Sandi Negara Nomor 5 Tahun 2016 tentang X",
        ),
        (
            *("peraturan-daerah", "5", "Kabupaten Serang"),
            "Peraturan Daerah Kabupaten Serang Nomor 5 Tahun 2016 tentang X",
        ),
        (
            *("peraturan-kepala-daerah", "5", "Bupati Serang"),
            "Peraturan Bupati Serang Nomor 5 Tahun 2016 tentang X",
        ),
        ("tap-mpr", "V/MPR/2016", "", "Ketetapan Majelis Permusyawaratan Rakyat Nomor V/MPR/2016 tentang X"),
        ("putusan-mk", "31/PUU-XXIII/2016", "", "Putusan Mahkamah Konstitusi Nomor 31/PUU-XXIII/2016"),
    ],
)
def test_names(jenis: str, nomor: str, penetap: str, name: str) -> None:
    assert short_name(Peraturan("id", JenisPeraturan(jenis), nomor, 2016, "X", penetap)) == name


def test_every_kind_has_a_name() -> None:
    kinds = [jenis for jenis, _ in bentuk.SEBUTAN]
    assert len(kinds) == len(set(kinds))
    assert {*kinds, JenisPeraturan.UNDANG_UNDANG_DASAR} == set(JenisPeraturan)


def test_in_force() -> None:
    assert not in_force(FIRST, date(2001, 4, 30))
    assert in_force(FIRST, date(2001, 5, 1)) and in_force(FIRST, date(2003, 5, 1))
    assert not in_force(FIRST, date(2003, 5, 2))
    unknown = replace(FIRST, sejak=None)
    assert in_force(unknown, date(2001, 1, 1)), "unknown is taken as in force"
    assert not in_force(unknown, date(2000, 12, 31)), "but not before its year"
    assert not in_force(unknown, date(2003, 5, 2))


DAYS = st.dates(date(2000, 1, 1), date(2012, 12, 31))


@st.composite
def amended(draw: st.DrawFn) -> Pustaka:
    """Draw a base and up to five amendments in the order of their promulgation; a few of unknown day, some revoked."""
    starts = sorted(draw(st.lists(DAYS, max_size=5)))
    known = draw(st.lists(st.booleans(), min_size=5, max_size=5))
    lives = draw(st.lists(st.none() | st.integers(0, 2000), min_size=5, max_size=5))
    news = tuple(
        Peraturan(
            f"uu-{n + 10}-{day.year}", UU, str(n + 10), day.year, f"Ubahan {n}", verifikasi=SEEN,
            sejak=day if known[n] else None, sampai=None if (life := lives[n]) is None else day + timedelta(life),
        )
        for n, day in enumerate(starts)
    )  # fmt: skip
    return Pustaka((replace(BASE, diubah_oleh=tuple(p.id for p in news)), *news))


@given(amended(), DAYS)
def test_the_amendment_cited_was_made_and_in_force(pustaka: Pustaka, day: date) -> None:
    base = pustaka["uu-1-2000"]
    text = cite(base, day, pustaka, lembaran=False).teks
    named = [p for p in pustaka.values() if p.id in base.diubah_oleh and text.endswith(short_name(p))]
    state = amendments(base, day, pustaka)
    assert ([state.terakhir] if state.terakhir else []) == named
    for p in named:
        assert (p.sejak or date(p.tahun, 12, 31)) <= day and in_force(p, day)
        later = [q for q in state.dibuat if base.diubah_oleh.index(q.id) > base.diubah_oleh.index(p.id)]
        assert not any(in_force(q, day) for q in later)
    assert ("sebagaimana" in text) == bool(named)
    assert ("beberapa kali" in text) == (bool(named) and len(state.dibuat) > 1)
    assert not set(state.dibuat) & set(state.tak_bertanggal)
