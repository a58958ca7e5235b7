"""Trees into models: every error in Indonesian, at its place, all at once."""

from __future__ import annotations

import time
from typing import Annotated, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from kerja_sama_docs.fakta import Daerah, KerjaSamaSpek
from kerja_sama_docs.model import (
    KOSONG,
    Bilangan,
    Id,
    JangkaIsian,
    Kalimat,
    Model,
    TanggalIsian,
    TeksIsian,
    YaTidak,
)
from kerja_sama_docs.model.dasar import Bertempat
from kerja_sama_docs.model.isian import NO_JANGKA, NO_TANGGAL
from kerja_sama_docs.spek.cocok import fit
from kerja_sama_docs.spek.pohon import read_tree
from kerja_sama_docs.temuan import Temuan


class Orang(Bertempat):
    nama: Kalimat = Field(description="Nama lengkap")
    lahir: TanggalIsian = NO_TANGGAL
    umur: Bilangan = 0


class Rapat(Model):
    jenis: Literal["rapat"]
    peserta: tuple[Orang, ...] = Field(default=(), max_length=2)

    @model_validator(mode="after")
    def _check(self) -> Rapat:
        names = [str(orang.nama.isi) for orang in self.peserta]
        if len(names) != len(set(names)):
            raise PydanticCustomError(
                "peserta_ganda", "x", {"pesan": "peserta ditulis dua kali", "tempat": self.peserta[-1].tempat}
            )
        return self


class Surat(Model):
    jenis: Literal["surat"]
    nomor: TeksIsian = KOSONG


class Berkas(Model):
    judul: Kalimat
    tempat: TeksIsian = KOSONG
    jangka: JangkaIsian = NO_JANGKA
    rahasia: YaTidak = False
    sifat: Literal["biasa", "segera"] = "biasa"
    unit: tuple[Id, ...] = ()
    kontak: dict[str, Orang] = Field(default_factory=dict)
    acara: Annotated[Rapat | Surat, Field(discriminator="jenis")] | None = None
    isi: Rapat | Surat | None = None
    catatan: Id | Orang | None = None
    pasangan: tuple[Id, Orang] | None = None


def errors(text: str) -> list[tuple[int | None, int | None, str]]:
    return [(t.tempat.baris, t.tempat.kolom, t.kode) for t in found(text)]


def found(text: str) -> tuple[Temuan, ...]:
    result = read_tree(text.encode(), "x.yaml")
    assert result.pohon is not None
    assert result.temuan == ()
    value, temuan = fit(result.pohon, Berkas)
    assert (value is None) == bool(temuan)
    return temuan


def one(text: str) -> Temuan:
    (temuan,) = found(text)
    return temuan


def test_sound_tree_gives_the_model_with_places() -> None:
    text = (
        "judul: A\ntempat: Solok\nrahasia: ya\nkontak: {a: {nama: X, umur: '08'}}\nsifat: segera\njangka: ~\n"
    )
    pohon = read_tree(text.encode(), "x.yaml").pohon
    assert pohon is not None
    value, temuan = fit(pohon, Berkas)
    assert temuan == ()
    assert value is not None
    assert (value.judul.isi, value.judul.asal.baris, value.judul.mentah) == ("A", 1, "A")
    assert (value.tempat.isi, value.tempat.asal.jalur) == ("Solok", "tempat")
    assert (value.rahasia, value.sifat, value.kontak["a"].umur) == (True, "segera", 8)
    assert (value.jangka.isi, value.jangka.asal.baris, value.jangka.asal.kolom) == (None, 6, 9)
    assert (value.kontak["a"].tempat.baris, value.kontak["a"].tempat.jalur) == (4, "kontak/a")
    assert value.kontak["a"].lahir.asal.jalur == "kontak/a/lahir"


@pytest.mark.parametrize(
    ("line", "kolom", "kode", "jalur", "words"),
    [
        ("sifat: segra", 8, "nilai-tak-dikenal", "sifat", "`segera`?"),
        ("sifat: [a]", 8, "nilai-tak-dikenal", "sifat", "biasa, segera"),
        ("sifatt: biasa", 1, "kunci-tak-dikenal", "sifatt", "`sifat`?"),
        ("kontak: {a: {nama: X, lahr: 1}}", 23, "kunci-tak-dikenal", "kontak/a/lahr", "`lahir`?"),
        (
            "kontak: {a: {nama: X, tempat: 1}}",
            23,
            "kunci-tak-dikenal",
            "kontak/a/tempat",
            "nama, lahir, umur",
        ),
        (
            "kontak: {a: {nama: X, tempat: {berkas: x}}}",
            23,
            "kunci-tak-dikenal",
            "kontak/a/tempat",
            "nama, lahir",
        ),
        ("kontak: {a: {}}", 13, "kunci-wajib", "kontak/a/nama", "`nama` wajib diisi (Nama lengkap)"),
        ("kontak: {a: {nama: ''}}", 20, "kunci-wajib", "kontak/a/nama", "wajib diisi"),
        ("kontak: {a: {nama: ~}}", 20, "kunci-wajib", "kontak/a/nama", "wajib diisi"),
        ("kontak: {a: {nama: [b]}}", 20, "jenis-nilai", "kontak/a/nama", "teks"),
        ("kontak: {a: b}", 13, "jenis-nilai", "kontak/a", "pemetaan"),
        ("kontak: [a]", 9, "jenis-nilai", "kontak", "pemetaan"),
        ("unit: a", 7, "jenis-nilai", "unit", "daftar"),
        ("unit: [a, B C]", 11, "bentuk-id", "unit/1", "`b-c`?"),
        ("jangka: tiga", 9, "bentuk-jangka", "jangka", "3 tahun"),
        ("rahasia: no", 10, "bukan-ya-tidak", "rahasia", "`tidak`?"),
        ("kontak: {a: {nama: X, umur: 1.000}}", 29, "bentuk-bilangan", "kontak/a/umur", "1000"),
        ("kontak: {a: {nama: X, umur: -1}}", 29, "bentuk-bilangan", "kontak/a/umur", "angka"),
        (
            "kontak: {a: {nama: X, lahir: 25-01-2023}}",
            30,
            "bentuk-tanggal",
            "kontak/a/lahir",
            "`2023-01-25`?",
        ),
        ("kontak: {a: {nama: X, lahir: 2025-02-30}}", 30, "tanggal-mustahil", "kontak/a/lahir", "kalender"),
        ("acara: {jenis: rapt}", 8, "nilai-tak-dikenal", "acara", "`rapat`?"),
        ("acara: {nomor: 1}", 8, "kunci-wajib", "acara", "'jenis'"),
        ("acara: {jenis: surat, nomr: 1}", 23, "kunci-tak-dikenal", "acara/nomr", "`nomor`?"),
        ("isi: {jenis: surat, nomr: 1}", 21, "kunci-tak-dikenal", "isi/nomr", "`nomor`?"),
        ("isi: {jenis: rapat, peserta: [{nama: ''}]}", 38, "kunci-wajib", "isi/peserta/0/nama", "wajib"),
        (
            "isi: {jenis: rapat, peserta: [{nama: a}, {nama: a}]}",
            42,
            "peserta-ganda",
            "isi/peserta/1",
            "dua kali",
        ),
        (
            "isi: {jenis: rapat, peserta: [{nama: a}, {nama: b}, {nama: c}]}",
            30,
            "jumlah-isi",
            "isi/peserta",
            "2",
        ),
        ("catatan: A B", 10, "bentuk-id", "catatan", "`a-b`?"),
        ("catatan: {nam: x}", 11, "kunci-tak-dikenal", "catatan/nam", "`nama`?"),
        ("pasangan: [a, {nama: x, umr: 1}]", 25, "kunci-tak-dikenal", "pasangan/1/umr", "`umur`?"),
    ],
)
def test_one_finding(line: str, kolom: int, kode: str, jalur: str, words: str) -> None:
    temuan = one(f"judul: A\n{line}\n")
    assert (temuan.kode, temuan.tempat.baris, temuan.tempat.kolom) == (kode, 2, kolom)
    assert temuan.tempat.jalur == jalur
    assert words in f"{temuan.pesan} {temuan.saran}"


def test_missing_key_at_the_top_points_at_the_file() -> None:
    temuan = one("tempat: x")
    assert (temuan.kode, temuan.tempat.jalur, temuan.tempat.baris) == ("kunci-wajib", "judul", 1)


def test_misspelt_required_key_is_one_finding() -> None:
    temuan = one("judl: x")
    assert temuan.kode == "kunci-tak-dikenal"
    assert "`judul`?" in temuan.saran


def test_everything_at_once_in_the_order_of_lines() -> None:
    assert errors("x: 1\nkontak: {b: {}, a: {lahir: 1}}\nsifat: y\njudul: ''\n") == [
        (1, 1, "kunci-tak-dikenal"), (2, 13, "kunci-wajib"), (2, 20, "kunci-wajib"),
        (2, 28, "bentuk-tanggal"), (3, 8, "nilai-tak-dikenal"), (4, 8, "kunci-wajib"),
    ]  # fmt: skip


def test_error_behind_an_alias_is_told_once_at_the_anchor() -> None:
    assert errors("judul: A\nkontak:\n  a: &a {nama: ''}\n  b: *a\n") == [(3, 16, "kunci-wajib")]


def test_too_few_is_not_said_of_entries_that_are_there_but_wrong() -> None:
    pohon = read_tree(b"judul: A\npihak: [solok, '']\nkesepakatan_bersama: {}\n", "x.yaml").pohon
    assert pohon is not None
    assert [t.kode for t in fit(pohon, KerjaSamaSpek)[1]] == ["kunci-wajib"]


def test_many_errors_are_cut_and_fast() -> None:
    start = time.perf_counter()
    temuan = found("judul: A\n" + "".join(f"k{i}: 1\n" for i in range(20_000)))
    assert time.perf_counter() - start < 15
    assert len(temuan) == 101
    assert temuan[-1].kode == "terlalu-banyak-galat"


def test_own_place_is_no_key_of_the_schema() -> None:
    assert "tempat" not in Daerah.model_json_schema()["properties"]


def test_shorthand_in_the_real_models_keeps_places() -> None:
    text = "judul: A\npihak: [solok, '']\nkesepakatan_bersama: {menimbang: ['', {tekss: a}]}\n"
    pohon = read_tree(text.encode(), "x.yaml").pohon
    assert pohon is not None
    _, temuan = fit(pohon, KerjaSamaSpek)
    assert [(t.tempat.baris, t.tempat.kolom, t.kode) for t in temuan] == [
        (2, 16, "kunci-wajib"), (3, 35, "kunci-wajib"), (3, 40, "kunci-tak-dikenal"),
    ]  # fmt: skip


KEYS = st.sampled_from(
    ["judul", "tempat", "sifat", "unit", "kontak", "acara", "isi", "catatan", "jenis", "nomor", "peserta", "nama",
     "lahir", "umur", "pasangan", "rahasia", "x"]
)  # fmt: skip
WORDS = st.sampled_from(["", "a", "rapat", "surat", "ya", "2023-01-25", "9" * 5000, "~", "A B", "'null'"])
VALUES = st.recursive(
    WORDS,
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda parts: f"[{', '.join(parts)}]")
        | st.dictionaries(KEYS, inner, max_size=4).map(
            lambda entries: "{" + ", ".join(f"{key}: {value}" for key, value in entries.items()) + "}"
        )
    ),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None)
@given(
    st.dictionaries(KEYS, VALUES, min_size=1, max_size=6), st.sampled_from([Berkas, Daerah, KerjaSamaSpek])
)
def test_any_tree_gives_a_value_or_placed_findings(entries: dict[str, str], model: type[Model]) -> None:
    text = "".join(f"{key}: {value}\n" for key, value in entries.items())
    pohon = read_tree(text.encode(), "x.yaml").pohon
    if pohon is None:
        return
    value, temuan = fit(pohon, model)
    assert (value is None) == bool(temuan)
    assert len(set(temuan)) == len(temuan)
    assert all(t.tempat.berkas == "x.yaml" and t.tempat.baris is not None for t in temuan)
    lines = [t.tempat.baris or 0 for t in temuan]
    assert lines == sorted(lines)
