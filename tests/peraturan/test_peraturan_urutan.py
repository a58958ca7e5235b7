"""The order of legal bases, and the catalogue value."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.peraturan import JenisPeraturan, Peraturan, Pustaka, sort_key
from kerja_sama_docs.peraturan.urutan import number_of


def make(jenis: str, nomor: str, tahun: int, penetap: str = "") -> Peraturan:
    return Peraturan(f"{jenis}-{nomor}-{tahun}-{penetap}", JenisPeraturan(jenis), nomor, tahun, "X", penetap)


IN_ORDER = [
    make("undang-undang-dasar", "1945", 1945),
    make("tap-mpr", "V/MPR/2000", 2000),
    make("undang-undang", "12", 1956),
    make("undang-undang-darurat", "3", 1957),
    make("undang-undang", "9", 2014),
    make("undang-undang", "23", 2014),
    make("perppu", "2", 2022),
    make("undang-undang", "6", 2023),
    make("peraturan-pemerintah", "28", 2018),
    make("peraturan-presiden", "87", 2014),
    make("instruksi-presiden", "9", 2000),
    make("peraturan-menteri", "03/PRT/M/2013", 2013, "Menteri Pekerjaan Umum"),
    make(
        "peraturan-menteri", "P.32/MENLHK/SETJEN/KUM.1/3/2016", 2016, "Menteri Lingkungan Hidup dan Kehutanan"
    ),
    make("peraturan-menteri", "120", 2018, "Menteri Dalam Negeri"),
    make("peraturan-lembaga", "4", 2010, "Badan Nasional Penanggulangan Bencana"),
    make("peraturan-daerah", "8", 2020, "Provinsi Jambi"),
    make("peraturan-daerah", "2", 2011, "Kabupaten Serang"),
    make("peraturan-kepala-daerah", "1", 2021, "Gubernur Jambi"),
    make("peraturan-kepala-daerah", "1", 2012, "Bupati Serang"),
    make("putusan-mk", "31/PUU-XXIII/2025", 2025),
]


@given(st.permutations(IN_ORDER))
def test_order_of_legal_bases(shuffled: list[Peraturan]) -> None:
    assert sorted(shuffled, key=sort_key) == IN_ORDER


@given(st.permutations(IN_ORDER), st.sets(st.sampled_from([p.id for p in IN_ORDER])))
def test_those_in_front_stay_within_their_rank(shuffled: list[Peraturan], front: set[str]) -> None:
    ordered = sorted(shuffled, key=lambda p: sort_key(p, frozenset(front)))
    assert [sort_key(p)[:2] for p in ordered] == [sort_key(p)[:2] for p in IN_ORDER]
    laws = [p for p in ordered if sort_key(p)[0] == sort_key(IN_ORDER[2])[0]]
    assert laws == sorted(laws, key=lambda p: (p.id not in front, IN_ORDER.index(p)))


def test_formation_laws_come_first_when_asked_for() -> None:
    formation = make("undang-undang", "37", 2024)
    laws = [make("undang-undang", "23", 2014), formation, IN_ORDER[0]]
    ordered = sorted(laws, key=lambda p: sort_key(p, frozenset({formation.id})))
    assert [p.nomor for p in ordered] == ["1945", "37", "23"]


@pytest.mark.parametrize(
    ("nomor", "number"),
    [
        *[("23", 23), ("03/PRT/M/2013", 3), ("P.32/MENLHK/SETJEN/KUM.1/3/2016", 32), ("XV/MPR/1998", 15)],
        *[("31/PUU-XXIII/2025", 31), ("", 0), ("9" * 5000, 999_999_999)],
    ],
)
def test_numbers_as_integers(nomor: str, number: int) -> None:
    assert number_of(make("peraturan-menteri", nomor, 2016)) == number


def test_the_catalogue_is_a_frozen_mapping() -> None:
    pustaka = Pustaka(tuple(IN_ORDER))
    first = IN_ORDER[0]
    assert list(pustaka) == [p.id for p in IN_ORDER] and len(pustaka) == len(IN_ORDER)
    assert pustaka[first.id] is pustaka.get(first.id) is first
    assert pustaka.get("uu-99-1999") is None and "uu-99-1999" not in pustaka
    assert pickle.loads(pickle.dumps(pustaka)) == pustaka  # noqa: S301 - our own bytes; workers get it this way
    assert hash(pustaka) == hash(Pustaka(tuple(IN_ORDER)))
    with pytest.raises(AttributeError):
        pustaka.semua = ()  # type: ignore[misc]


def test_the_same_id_twice_is_refused() -> None:
    with pytest.raises(ValueError, match=r"lebih dari sekali: undang-undang-12-1956-$"):
        Pustaka((IN_ORDER[2], IN_ORDER[2], IN_ORDER[0]))
