"""Every error that our models can raise has an Indonesian text of its own."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from importlib import import_module
from inspect import getmembers, isclass
from pathlib import Path
from pkgutil import iter_modules
from typing import get_args

import pytest
from pydantic_core import core_schema

import kerja_sama_docs.fakta as fakta
import kerja_sama_docs.model.isian as isian
from kerja_sama_docs.model import Model
from kerja_sama_docs.spek.galat import describe_error, is_known_type

# What each kind of core schema may raise, and what each of its limits may. Kinds that can't fail by themselves: ().
RAISES: dict[str, tuple[str, ...]] = {
    "model": ("model_type",), "model-fields": ("model_attributes_type", "missing", "extra_forbidden"),
    "str": ("string_type",), "int": ("int_type", "int_parsing", "int_parsing_size", "int_from_float"),
    "bool": (), "list": ("list_type",), "tuple": ("tuple_type",), "dict": ("dict_type",),
    "literal": ("literal_error",), "enum": ("enum",), "union": (),
    "tagged-union": ("union_tag_invalid", "union_tag_not_found"), "definition-ref": ("recursion_loop",),
    "is-instance": (), "any": (), "nullable": (), "default": (), "definitions": (), "model-field": (),
    "json-or-python": (), "function-plain": (), "function-before": (), "function-after": (), "function-wrap": (),
}  # fmt: skip
# `bool` comes after our own ya/tidak, `is-instance` guards `tempat`, which is reported as an unknown key.
LIMITS: dict[str, dict[str, str]] = {
    "str": {
        "min_length": "string_too_short",
        "max_length": "string_too_long",
        "pattern": "string_pattern_mismatch",
    },
    "int": {"ge": "greater_than_equal", "gt": "greater_than", "le": "less_than_equal", "lt": "less_than"},
    "list": {"min_length": "too_short", "max_length": "too_long"},
    "tuple": {"min_length": "too_short", "max_length": "too_long"},
    "dict": {"min_length": "too_short", "max_length": "too_long"},
}
ENGLISH = re.compile(
    r"\b(the|should|must|input|valid|field|required|value|expected|least|most|string|number)\b", re.I
)


def all_models() -> list[type[Model]]:
    modules = [import_module(f"{fakta.__name__}.{info.name}") for info in iter_modules(fakta.__path__)]
    found = {cls for module in modules for _, cls in getmembers(module, isclass) if issubclass(cls, Model)}
    return sorted(found, key=lambda cls: cls.__name__)


NOT_VALIDATION = {
    "metadata",
    "serialization",
    "expected",
    "members",
    "json_schema",
    "function",
    "definitions",
}
Schema = dict[str, object]


def definitions(node: object) -> Iterator[tuple[str, Schema]]:
    """Shared schemas by their `ref`; some are there for serialization only, so references must be followed."""
    if isinstance(node, dict):
        if isinstance(node.get("ref"), str):
            yield node["ref"], node
        for value in node.values():
            yield from definitions(value)
    elif isinstance(node, list | tuple):
        for item in node:
            yield from definitions(item)


def schemas(node: object, shared: dict[str, Schema], seen: set[str]) -> Iterator[Schema]:
    if isinstance(node, dict):
        if isinstance(node.get("type"), str):
            yield node
        ref = node.get("schema_ref")
        if isinstance(ref, str) and ref not in seen:
            seen.add(ref)
            yield from schemas(shared[ref], shared, seen)
        for key, value in node.items():
            if key not in NOT_VALIDATION:
                yield from schemas(value, shared, seen)
    elif isinstance(node, list | tuple):
        for item in node:
            yield from schemas(item, shared, seen)


def raised_types(model: type[Model]) -> set[str]:
    found: set[str] = set()
    root = model.__pydantic_core_schema__
    for schema in schemas(root, dict(definitions(root)), set()):
        kind = str(schema["type"])
        assert kind in RAISES, f"{model.__name__}: say in RAISES what a schema of kind {kind} can raise"
        found.update(RAISES[kind])
        found.update(tipe for limit, tipe in LIMITS.get(kind, {}).items() if schema.get(limit) is not None)
    return found


def test_there_are_models() -> None:
    assert {"KerjaSamaSpek", "Daerah", "KlausulUmum"} <= {model.__name__ for model in all_models()}


@pytest.mark.parametrize("model", all_models(), ids=lambda model: model.__name__)
def test_every_error_of_our_models_has_a_text(model: type[Model]) -> None:
    types = raised_types(model)
    assert {"extra_forbidden", "missing"} <= types
    assert [tipe for tipe in types if not is_known_type(tipe)] == []


def test_the_walk_sees_nested_models_and_limits() -> None:
    models = {model.__name__: model for model in all_models()}
    assert {"too_short", "tuple_type", "literal_error", "less_than_equal", "string_too_long"} <= raised_types(
        models["KerjaSamaSpek"]
    )
    assert "enum" in raised_types(models["Daerah"])


def test_every_error_of_our_scalars_has_a_text() -> None:
    source = Path(str(isian.__file__)).read_text(encoding="utf-8")
    types = re.findall(r"PydanticCustomError\(\s*\"(\w+)\"", source)
    assert len(types) >= 8
    assert [tipe for tipe in types if not is_known_type(tipe)] == []


@pytest.mark.parametrize("tipe", [*get_args(core_schema.ErrorType), "sesuatu_yang_baru"])
@pytest.mark.parametrize("masukan", ["x", None, {"a": 1}])
def test_no_text_is_english_or_lacks_a_part(tipe: str, masukan: object) -> None:
    said = describe_error(tipe, {}, masukan)
    assert said.pesan
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", said.kode)
    assert not ENGLISH.search(f"{said.pesan} {said.saran}")


def test_unknown_type_gets_the_generic_text() -> None:
    assert describe_error("value_error", {"error": ValueError("English")}, "x").kode == "nilai-tidak-sesuai"


def test_own_error_brings_its_words() -> None:
    said = describe_error("peran_ganda", {"pesan": "peran {x} ganda", "saran": "hapus satu"}, "x")
    assert (said.kode, said.pesan, said.saran) == ("peran-ganda", "peran {x} ganda", "hapus satu")


@pytest.mark.parametrize(
    ("written", "saran"),
    [
        ("25-01-2023", "2023-01-25"), ("25/1/2023", "2023-01-25"), ("25.01.2023", "2023-01-25"),
        ("25 Januari 2023", "2023-01-25"), ("2023/01/25", "2023-01-25"), ("2023-1-5", "2023-01-05"),
        ("31-02-2023", "TTTT-BB-HH"), ("besok", "TTTT-BB-HH"), (" " * 1_000_000 + "x", "TTTT-BB-HH"),
    ],
)  # fmt: skip
def test_date_forms(written: str, saran: str) -> None:
    said = describe_error("bentuk_tanggal", {"tertulis": written}, written)
    assert said.kode == "bentuk-tanggal"
    assert saran in said.saran
    assert len(said.pesan) < 200


def test_a_long_text_is_not_searched_for_a_date() -> None:
    start = time.perf_counter()
    describe_error("bentuk_tanggal", {"tertulis": "x" + " " * 100_000 + "x"}, "")
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize(
    ("tipe", "written", "saran"),
    [
        ("bukan_bilangan", "1.000", "1000"), ("bukan_bilangan", "1_000_000", "1000000"), ("bukan_bilangan", "dua", "angka"),
        ("bukan_ya_tidak", "no", "`tidak`"), ("bukan_ya_tidak", "Yes", "`ya`"), ("bukan_ya_tidak", "x", "ya atau tidak"),
        ("bentuk_id", "Dinas Sosial", "`dinas-sosial`"), ("bentuk_id", "??", "tanda hubung"),
        ("bentuk_jangka", "tiga", "3 tahun"), ("tanggal_mustahil", "2025-02-30", "bulan"),
    ],
)  # fmt: skip
def test_scalar_hints(tipe: str, written: str, saran: str) -> None:
    said = describe_error(tipe, {"tertulis": written}, written)
    assert saran in said.saran
    assert f"`{written}`" in said.pesan
