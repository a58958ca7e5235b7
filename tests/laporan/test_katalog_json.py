"""Rows as JSON: fields become keys, days ISO, and nothing else is lost."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.laporan.katalog_json import format_katalog_json


class Status(StrEnum):
    YA = "berlaku"


@dataclass(frozen=True, slots=True)
class Inner:
    n: int


@dataclass(frozen=True, slots=True)
class Row:
    nama: str
    sejak: date | None
    status: Status
    isi: tuple[Inner, ...]
    bagian: Mapping[str, tuple[str, ...]]


def test_shape() -> None:
    row = Row("é", date(2023, 1, 25), Status.YA, (Inner(1),), {"a": ("b",)})
    text = format_katalog_json("uji", [row], [Inner(2)])
    assert text.endswith("}\n")
    assert "é" in text
    assert json.loads(text) == {
        "versi": 1,
        "jenis": "uji",
        "hasil": [
            {
                "nama": "é",
                "sejak": "2023-01-25",
                "status": "berlaku",
                "isi": [{"n": 1}],
                "bagian": {"a": ["b"]},
            }
        ],
        "mirip": [{"n": 2}],
    }


@given(st.lists(st.builds(Inner, st.integers()), max_size=4), st.text())
def test_any_rows_come_back(rows: list[Inner], jenis: str) -> None:
    assert json.loads(format_katalog_json(jenis, rows, ()))["hasil"] == [{"n": r.n} for r in rows]
