"""Values as typed: what each scalar type takes and refuses, and the place of what is missing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.fakta import Daerah, PksSpek, RencanaKerja
from kerja_sama_docs.model import Model
from kerja_sama_docs.spek.cocok import fit
from kerja_sama_docs.spek.pohon import read_tree
from kerja_sama_docs.tempat import NOWHERE, Tempat
from kerja_sama_docs.temuan import Temuan
from ruang_uji import baca


def refuse(model: type[Model], text: str) -> Temuan:
    """The one finding for a text that the model must refuse."""
    hasil = read_tree(text.encode(), "uji.yaml")
    assert hasil.pohon is not None
    value, wrong = fit(hasil.pohon, model)
    assert value is None
    (temuan,) = wrong
    return temuan


@pytest.mark.parametrize(
    ("line", "kode"),
    [
        ("tanggal: 25-01-2023", "bentuk-tanggal"),
        ("tanggal: 2025-02-30", "tanggal-mustahil"),
        ("tanggal: '1738540800'", "bentuk-tanggal"),
        ("jangka_waktu: tiga tahun", "bentuk-jangka"),
        ("jangka_waktu: 0 tahun", "bentuk-jangka"),
        ("surat_kuasa: mungkin", "bukan-ya-tidak"),
        ("gaya: {ukuran_huruf: '1.2'}", "bentuk-bilangan"),
        ("gaya: {ukuran_huruf: 99}", "batas-bilangan"),
        ("sektor: [Data Terpadu]", "bentuk-id"),
        ("tentang: [x]", "jenis-nilai"),
        ("tempat: x", "kunci-tak-dikenal"),
        ("tentng: x", "kunci-tak-dikenal"),
    ],
)
def test_refused_at_its_line(line: str, kode: str) -> None:
    temuan = refuse(PksSpek, f"lokasi: []\n{line}\n")
    assert (temuan.kode, temuan.tempat.baris) == (kode, 2)


@given(st.dates())
def test_any_day_is_read_as_typed(day: date) -> None:
    assert baca(PksSpek, f"tanggal: {day.isoformat()}").tanggal.isi == day


@given(st.text(st.sampled_from("0123456789.:_-eEno~ "), max_size=8).filter(lambda t: t.strip()))
def test_text_stays_what_was_typed(text: str) -> None:
    spek = baca(PksSpek, f"tentang: '{text}'")
    assert spek.tentang.isi == text.strip()


@pytest.mark.parametrize(
    "typed", ["no", "08", "15.03", "32.10", "0123", "1.000", "10:30", "2023-01-25", "1_000", "0x1f"]
)
def test_plain_scalars_are_not_bent(typed: str) -> None:
    assert baca(PksSpek, f"tentang: {typed}").tentang.isi == typed


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [("tentang: ~\n", 1, 10), ("lokasi: []\n", 1, 1), ("tentang:\nlokasi: []\n", 1, 9)],
)
def test_a_blank_knows_where_it_would_be_filled_in(text: str, line: int, column: int) -> None:
    nilai = baca(PksSpek, text).tentang
    assert not nilai
    assert nilai.isi is None
    assert nilai.asal == Tempat("uji.yaml", "tentang", line, column)


def test_blanks_of_a_group_that_is_left_out() -> None:
    daerah = baca(Daerah, "nama: X\ntingkat: kota\nperangkat:\n  dinas:\n    nama: D\n")
    assert daerah.perangkat["dinas"].surat_kuasa.nomor.asal.jalur == "perangkat/dinas/surat_kuasa/nomor"
    assert daerah.kepala.nama.asal.jalur == "kepala/nama"
    assert daerah.sebutan == "Kota X"
    assert daerah.jabatan_kepala == "Wali Kota X"


def test_a_value_that_is_not_known_yet() -> None:
    nilai = baca(PksSpek, "nilai:\n  a: ~\n  b:\n  c: isi\n").nilai
    assert [(v.isi, v.asal.jalur, v.asal.baris) for v in nilai.values()] == [
        (None, "nilai/a", 2),
        (None, "nilai/b", 3),
        ("isi", "nilai/c", 4),
    ]


def test_a_region_must_have_a_name() -> None:
    assert refuse(Daerah, "tingkat: kota\n").kode == "kunci-wajib"


def test_an_empty_sentence() -> None:
    assert refuse(RencanaKerja, "kegiatan: ' '\n").kode == "kunci-wajib"


def test_places() -> None:
    assert str(NOWHERE) == "-"
    assert str(Tempat("a.yaml", "x", 3, 4)) == "a.yaml:3:4"
    assert str(Tempat("a.yaml")) == "a.yaml"
    assert Tempat("a.yaml", "", 1, 1).child("x").child(0).jalur == "x/0"
