"""Findings as JSON: the documented shape, and no other key."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.laporan import Diabaikan, format_temuan_json, temuan_to_json
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Dasar, Temuan, Tingkat, galat

TEXT = st.text(max_size=20)
LINE = st.one_of(st.none(), st.integers(1, 9999))
FINDINGS = st.lists(
    st.builds(
        Temuan,
        TEXT,
        st.sampled_from(list(Tingkat)),
        TEXT,
        st.builds(Tempat, TEXT, TEXT, LINE, LINE, TEXT),
        TEXT,
        st.lists(st.builds(Dasar, TEXT, TEXT, st.booleans()), max_size=2).map(tuple),
    ),
    max_size=5,
)


def test_the_documented_shape() -> None:
    temuan = Temuan(
        "rujukan-pasal",
        Tingkat.PERINGATAN,
        "Pasal 9 tidak ada",
        Tempat("a.docx", "", 12, 9, "pasal-5/ayat-2"),
        "periksa",
        (Dasar("pp-28-2018", "Pasal 2 ayat (2)", True),),
    )
    assert temuan_to_json([temuan]) == {
        "versi": 1,
        "temuan": [
            {
                "kode": "rujukan-pasal",
                "tingkat": "peringatan",
                "pesan": "Pasal 9 tidak ada",
                "berkas": "a.docx",
                "baris": 12,
                "kolom": 9,
                "alamat": "pasal-5/ayat-2",
                "saran": "periksa",
                "dasar": [{"peraturan": "pp-28-2018", "pasal": "Pasal 2 ayat (2)", "terverifikasi": True}],
                "pasti": True,
            }
        ],
        "diabaikan": [],
        "ringkasan": {"galat": 0, "peringatan": 1, "info": 0},
    }


def test_what_is_silenced_is_listed_apart_and_not_counted() -> None:
    grave = galat("k", "p", Tempat("a.yaml", "", 3, 1))
    report = temuan_to_json([], [Diabaikan(grave, "sudah disepakati", Tempat("a.yaml", "", 2, 1))])
    assert report["temuan"] == []
    assert report["ringkasan"]["galat"] == 0
    (told,) = report["diabaikan"]
    assert (told["kode"], told["baris"], told["alasan"]) == ("k", 3, "sudah disepakati")


def test_a_guess_says_so() -> None:
    assert temuan_to_json([replace(galat("k", "p"), pasti=False)])["temuan"][0]["pasti"] is False


def test_a_place_in_yaml_gives_its_path() -> None:
    assert temuan_to_json([galat("k", "p", Tempat("a.yaml", "pihak/0"))])["temuan"][0]["alamat"] == "pihak/0"


def test_text_is_readable_stable_and_ends_a_line() -> None:
    text = format_temuan_json([galat("k", "Kabupaten “Garut”")])
    assert "“Garut”" in text
    assert text.endswith("}\n")
    assert text.index('"ringkasan"') < text.index('"temuan"') < text.index('"versi"')


@given(FINDINGS)
def test_the_text_says_what_the_data_says(temuan: list[Temuan]) -> None:
    data = temuan_to_json(temuan)
    assert json.loads(format_temuan_json(temuan)) == data
    assert sum(data["ringkasan"].values()) == len(temuan) == len(data["temuan"])
