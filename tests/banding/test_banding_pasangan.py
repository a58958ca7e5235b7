"""On generated pairs in Word the comparison shows the true edits and hardly anything else."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

MEASURE = runpy.run_path(str(Path(__file__).resolve().parents[2] / "benchmarks" / "pasangan_naskah.py"))[
    "measure"
]


@pytest.mark.parametrize("size", ["s", "m"])
def test_items_are_the_true_edits(size: str) -> None:
    found = MEASURE(size)
    assert found["suntingan"] <= found["butir"] <= 1.1 * found["suntingan"]
    assert found["pasal_ditambah"] == 1
    assert found["pasal_dipindah"] == 0
    assert found["pindah"] == found["pindah_benar"]
    assert found["derau"] == 0
