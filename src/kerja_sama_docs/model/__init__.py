"""What a value from a YAML file is before anybody knows what it means: words with their places."""

from __future__ import annotations

from kerja_sama_docs.model.dasar import Model
from kerja_sama_docs.model.isian import (
    Bilangan,
    DaerahRujukan,
    Id,
    JangkaIsian,
    Kalimat,
    TanggalIsian,
    TeksIsian,
    YaTidak,
)
from kerja_sama_docs.model.nilai import KOSONG, Nilai
from kerja_sama_docs.model.sumber import Deret, Kata, Peta

__all__ = [
    "KOSONG",
    "Bilangan",
    "DaerahRujukan",
    "Deret",
    "Id",
    "JangkaIsian",
    "Kalimat",
    "Kata",
    "Model",
    "Nilai",
    "Peta",
    "TanggalIsian",
    "TeksIsian",
    "YaTidak",
]
