"""The tables of the guide name exactly what the models, the vocabulary and the frame have."""

from __future__ import annotations

import re
import typing
from functools import cache
from pathlib import Path

import pytest
from pydantic import BaseModel

from kerja_sama_docs.bacaan.kontrak import Gaya as GayaWord
from kerja_sama_docs.fakta import Daerah, Gaya
from kerja_sama_docs.fakta.daerah import Pejabat, PerangkatDaerah, SuratKuasa
from kerja_sama_docs.fakta.kerja_sama import (
    DasarHukumUbah,
    DokumenSpek,
    KerjaSamaSpek,
    KesepakatanBersamaSpek,
    PasalUbah,
    PihakSpek,
    PksSpek,
)
from kerja_sama_docs.fakta.klausul import (
    Butir,
    KlausulSektor,
    KlausulUmum,
    NilaiSektor,
    PasalKlausul,
    PeranSektor,
    RencanaKerja,
)
from kerja_sama_docs.fakta.persiapan import BebanDaerah, Penawaran, Persiapan
from kerja_sama_docs.spek.katalog import read_katalog
from kerja_sama_docs.spek.kerja_sama import open_sumber, read_kerja_sama
from kerja_sama_docs.spek.ruang import RuangKerja
from kerja_sama_docs.susunan import assemble, assemble_surat_kuasa
from kerja_sama_docs.susunan.bahasa_klausul import FILTERS
from kerja_sama_docs.susunan.konteks import build_konteks

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "panduan"
SPEC_PAGE, STYLE_PAGE = GUIDE / "03-berkas-spesifikasi.md", GUIDE / "04-gaya.md"
CLAUSE_PAGE, TEMPLATE_PAGE = GUIDE / "05-klausul.md", GUIDE / "06-templat.md"
MODELS: dict[type[BaseModel], Path] = {
    **dict.fromkeys(
        (
            KerjaSamaSpek,
            KesepakatanBersamaSpek,
            PihakSpek,
            DasarHukumUbah,
            PasalUbah,
            RencanaKerja,
            Persiapan,
            BebanDaerah,
            Penawaran,
        ),
        SPEC_PAGE,
    ),
    **dict.fromkeys((Daerah, PerangkatDaerah, Pejabat, SuratKuasa), SPEC_PAGE),
    Gaya: STYLE_PAGE,
    **dict.fromkeys((PasalKlausul, Butir, KlausulSektor, PeranSektor, NilaiSektor, KlausulUmum), CLAUSE_PAGE),
}


def section(page: Path, mark: str) -> str:
    """The part of a page between `<!-- mark -->` and the next heading or mark."""
    text = page.read_text(encoding="utf-8")
    start = text.index(f"<!-- {mark} -->")
    rest = text[start + len(mark) + 9 :]
    return re.split(r"^#|^<!-- ", rest, maxsplit=1, flags=re.MULTILINE)[0]


def table_keys(page: Path, mark: str) -> list[str]:
    """The first column of the table after a mark."""
    return re.findall(r"^\| `([^`|]+)` \|", section(page, mark), re.MULTILINE)


def _keys(model: type[BaseModel]) -> set[str]:
    return {name for name in model.model_fields if name != "tempat"}


@pytest.mark.parametrize(("model", "page"), MODELS.items(), ids=lambda v: getattr(v, "__name__", ""))
def test_tables_name_the_keys_of_the_models(model: type[BaseModel], page: Path) -> None:
    """No key is missing, none is invented, none stands twice."""
    named = table_keys(page, f"model: {model.__name__}")
    assert len(named) == len(set(named))
    assert set(named) == _keys(model)


def test_pks_table_names_what_a_pks_has_besides() -> None:
    """The other keys stand in the table above it."""
    assert set(table_keys(SPEC_PAGE, "model: PksSpek")) == _keys(PksSpek) - _keys(DokumenSpek)


def test_required_keys_are_marked() -> None:
    """The mark ✱ in the table, and only there, for what the model itself demands."""
    for model, page in MODELS.items():
        if page != SPEC_PAGE:
            continue
        text = section(page, f"model: {model.__name__}")
        for name in _keys(model) - {
            "sektor"
        }:  # asked for by the resolver, as a PKS without one has no clauses
            marked = re.search(rf"^\| `{name}` \| ✱", text, re.MULTILINE) is not None
            assert marked == model.model_fields[name].is_required(), f"{model.__name__}.{name}"


def test_style_table_names_choices_and_defaults() -> None:
    """Choices in the order of the model, and its default."""
    text = section(STYLE_PAGE, "model: Gaya")
    for name, info in Gaya.model_fields.items():
        row = next(line for line in text.splitlines() if line.startswith(f"| `{name}` |"))
        _, _, choices, default, *_ = (cell.strip() for cell in row.split("|"))
        allowed = typing.get_args(info.annotation)
        if info.annotation is bool:
            assert choices == "`ya`, `tidak`"
            assert default == ("`ya`" if info.default else "`tidak`")
            continue
        assert default == f"`{info.default}`"
        if allowed:
            assert choices == ", ".join(f"`{choice}`" for choice in allowed)


@cache
def _example() -> tuple[dict[str, object], dict[str, set[str]]]:
    """The vocabulary of the example's PKS, and the names of each template's frame."""
    ruang = RuangKerja(ROOT)
    katalog, _ = read_katalog(ruang)
    assert katalog is not None
    kerja_sama, _ = read_kerja_sama(ruang.specs / "contoh-dua-daerah.yaml", open_sumber(ruang, katalog))
    assert kerja_sama is not None
    pks = kerja_sama.pks[0]
    konteks = build_konteks(
        kerja_sama, pks, "perjanjian_kerja_sama", tuple(kerja_sama.sektor.values()), kerja_sama.spek.gaya
    )
    frame = dict(assemble(kerja_sama, pks, "perjanjian_kerja_sama", katalog, final=False)[0].kerangka)
    kuasa = dict(assemble_surat_kuasa(kerja_sama, pks, final=False)[0].kerangka)
    return dict(konteks), {
        "pks": _names({**frame, "isi": ({"jenis": "", "teks": ""},), "logo": ()}),
        "kuasa": _names({**kuasa, "logo": (), "isi": ()}),
    }


def _names(frame: dict[str, object]) -> set[str]:
    """Top-level names, and below groups (and lists of groups) the names inside, joined by a dot."""
    found: set[str] = set()
    for key, value in frame.items():
        found.add(key)
        group = value[0] if isinstance(value, tuple) and value else value
        if isinstance(group, dict) and key not in ("gaya", "tanda_tangan"):
            found |= {f"{key}.{inner}" for inner in group}
    return found


def test_vocabulary_of_the_clause_page_is_complete() -> None:
    """Every top-level name and, for groups, every name inside."""
    konteks, _ = _example()
    named = set(table_keys(CLAUSE_PAGE, "kosakata"))
    assert {name.partition(".")[0].partition("[")[0] for name in named} == set(konteks) - {
        "peran",
        "nilai",
    } | {
        "peran",
        "nilai",
        "p",
        "r",
    }
    parties = typing.cast("tuple[dict[str, object], ...]", konteks["pihak"])
    for prefix, group in (
        ("pihak[0]", parties[0]),
        ("dokumen", konteks["dokumen"]),
        ("kesepakatan_bersama", konteks["kesepakatan_bersama"]),
        ("peran.<id>", typing.cast("dict[str, object]", konteks["peran"])["pemilik"]),
    ):
        wanted = {f"{prefix}.{key}" for key in typing.cast("dict[str, object]", group)}
        assert {name for name in named if name.startswith(f"{prefix}.")} == wanted


def test_filters_of_the_clause_page_are_complete() -> None:
    """The allow-list of the clause language."""
    assert set(table_keys(CLAUSE_PAGE, "penyaring")) == set(FILTERS)


@pytest.mark.parametrize(("mark", "kind"), [("kerangka", "pks"), ("kerangka-kuasa", "kuasa")])
def test_frame_names_of_the_template_page_are_complete(mark: str, kind: str) -> None:
    """What a template may ask for, no more and no less."""
    _, frames = _example()
    assert set(table_keys(TEMPLATE_PAGE, mark)) == frames[kind]


def test_contract_styles_of_the_template_page_are_complete() -> None:
    """The style names that the reader knows."""
    assert set(table_keys(TEMPLATE_PAGE, "gaya-kontrak")) == {str(style) for style in GayaWord}


def test_codes_of_the_message_page_exist() -> None:
    """Every code in the tables is one that the program can say."""
    page = (GUIDE / "08-pesan-galat.md").read_text(encoding="utf-8")
    source = "\n".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "src" / "kerja_sama_docs").rglob("*.py")
    )
    codes = re.findall(r"^\| `([a-z]+(?:-[a-z0-9]+)+)` \|", page, re.MULTILINE)
    assert len(codes) > 30
    assert [code for code in codes if f'"{code}"' not in source] == []
