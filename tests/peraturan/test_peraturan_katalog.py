"""Citations from the catalogue that ships with the program."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kerja_sama_docs.peraturan import (
    JenisPeraturan,
    Keyakinan,
    Peraturan,
    Pustaka,
    Verifikasi,
    amendments,
    cite,
    in_force,
    short_name,
    sort_key,
)

CATALOGUE = Path(__file__).resolve().parents[2] / "specs" / "katalog" / "peraturan.yaml"


def blank(text: str | None) -> str | None:
    return None if text in {None, "", "~", "null"} else text


def day(text: str | None) -> date | None:
    known = blank(text)
    return date.fromisoformat(known) if known else None


def build(key: str, entry: dict[str, Any]) -> Peraturan:
    seen = entry["verifikasi"]
    year = blank(entry.get("lembaran_tahun"))
    return Peraturan(
        id=key,
        jenis=JenisPeraturan(entry["jenis"]),
        nomor=entry["nomor"],
        tahun=int(entry["tahun"]),
        tentang=entry["tentang"],
        penetap=entry.get("penetap", ""),
        lembaran_negara=blank(entry.get("lembaran_negara")),
        lembaran_tahun=int(year) if year else None,
        tambahan_lembaran_negara=blank(entry.get("tambahan_lembaran_negara")),
        berita_negara=blank(entry.get("berita_negara")),
        sejak=day(entry["berlaku"]["sejak"]),
        sampai=day(entry["berlaku"]["sampai"]),
        diubah_oleh=tuple(entry.get("diubah_oleh", ())),
        dicabut_oleh=tuple(entry.get("dicabut_oleh", ())),
        verifikasi=Verifikasi(
            Keyakinan(seen["judul"]),
            Keyakinan(seen["lembaran"]),
            Keyakinan(seen["status"]),
            tuple(seen["sumber"]),
            seen.get("catatan", ""),
        ),
    )


@cache
def catalogue() -> Pustaka:
    data = yaml.load(CATALOGUE.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - strings only
    return Pustaka(tuple(build(key, entry) for key, entry in data.items()))


PEMDA = (
    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 "
    "Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587)"
)


def test_the_whole_catalogue_fits() -> None:
    assert len(catalogue()) >= 355
    assert catalogue().dangling() == ()
    assert "uu-23-2014" in catalogue().nearest("uu-23-2041")
    assert catalogue().nearest("permendagri-222020", 1) == ("permendagri-22-2020",)


@pytest.mark.parametrize(
    ("on", "joint", "last", "gazette"),
    [
        ("2015-02-10", "sebagaimana telah diubah dengan", "uu-2-2015", "2015 Nomor 24, 5657"),
        ("2019-05-01", None, "uu-9-2015", "2015 Nomor 58, 5679"),
        ("2021-06-01", None, "uu-11-2020", "2020 Nomor 245, 6573"),
        ("2023-01-25", None, "perppu-2-2022", "2022 Nomor 238, 6841"),
        ("2025-08-08", None, "uu-6-2023", "2023 Nomor 41, 6856"),
        (None, None, "uu-6-2023", "2023 Nomor 41, 6856"),
    ],
)
def test_the_local_government_law(on: str | None, joint: str | None, last: str, gazette: str) -> None:
    cited = cite(catalogue()["uu-23-2014"], day(on), catalogue())
    joint = joint or "sebagaimana telah beberapa kali diubah, terakhir dengan"
    main, supplement = gazette.split(", ")
    assert cited.teks == (
        f"{PEMDA} {joint} {short_name(catalogue()[last])} (Lembaran Negara Republik Indonesia Tahun {main}, "
        f"Tambahan Lembaran Negara Republik Indonesia Nomor {supplement})"
    )
    assert cited.belum_diverifikasi == ()


def test_the_local_government_law_before_it_was_amended() -> None:
    assert cite(catalogue()["uu-23-2014"], date(2014, 12, 1), catalogue()).teks == PEMDA


def test_the_last_word_of_january_2023() -> None:
    assert short_name(catalogue()["perppu-2-2022"]) == (
        "Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja"
    )


def test_the_constitution() -> None:
    cited = cite(catalogue()["uud-1945-1945"], date(2023, 1, 25), catalogue(), pasal="Pasal 18 ayat (6)")
    assert cited.teks == "Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945"
    assert cited.belum_diverifikasi == ()


def test_an_unverified_gazette_number_is_not_printed() -> None:
    cited = cite(catalogue()["permendagri-22-2020"], date(2023, 1, 25), catalogue())
    assert cited.teks.startswith("Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020 tentang Tata Cara ")
    if catalogue()["permendagri-22-2020"].verifikasi.lembaran is Keyakinan.BELUM:
        assert "Berita Negara" not in cited.teks
        assert cited.belum_diverifikasi == ("permendagri-22-2020/lembaran",)
    else:
        assert "(Berita Negara Republik Indonesia Tahun 2020 Nomor 371)" in cited.teks


@settings(max_examples=300)
@given(st.data(), st.dates(date(1999, 1, 1), date(2026, 12, 31)))
def test_laws_of_every_citation(data: st.DataObject, on: date) -> None:
    chosen = data.draw(st.sampled_from(catalogue().semua))
    cited = cite(chosen, on, catalogue())
    state = amendments(chosen, on, catalogue())
    last = state.terakhir
    assert cited.teks.startswith(short_name(chosen))
    added = cited.teks.removeprefix(short_name(chosen))  # a title may hold the formula itself
    assert ("sebagaimana telah" in added) == (last is not None)
    for text in (cited.teks, *cited.belum_diverifikasi):
        assert "None" not in text and "  " not in text and text == text.strip()
    if last is not None:
        assert short_name(last) in cited.teks
        assert (last.sejak is None or last.sejak <= on) and last.tahun <= on.year and in_force(last, on)
    for p in catalogue().values():
        number = p.lembaran_negara or p.berita_negara
        if number and p.verifikasi.lembaran is Keyakinan.BELUM and p in (chosen, last):
            assert f"{p.id}/lembaran" in cited.belum_diverifikasi
            assert f"Indonesia Tahun {p.lembaran_tahun or p.tahun} Nomor {number}" not in cited.teks


def test_the_customary_order() -> None:
    names = "permendagri-22-2020 pp-28-2018 uu-23-2014 uu-61-1958 uud-1945-1945 uu-51-2024 perppu-2-2022"
    chosen = [catalogue()[key] for key in names.split()]
    formation = frozenset({"uu-61-1958", "uu-51-2024"})
    assert [p.id for p in sorted(chosen, key=lambda p: sort_key(p, formation))] == [
        *["uud-1945-1945", "uu-61-1958", "uu-51-2024", "uu-23-2014", "perppu-2-2022"],
        *["pp-28-2018", "permendagri-22-2020"],
    ]
