"""The facts and the clauses, as values: one model for each kind of YAML file, and what they resolve to.

Frozen; every leaf that a person fills in is a `Nilai` with its place. The models are also the source of the JSON
Schema, so their `description` texts are Indonesian: the editor shows them.
"""

from __future__ import annotations

from kerja_sama_docs.fakta.daerah import Daerah, Pejabat, PerangkatDaerah, SuratKuasa, Tingkatan
from kerja_sama_docs.fakta.gaya import Gaya
from kerja_sama_docs.fakta.kerja_sama import (
    DokumenSpek,
    KerjaSamaSpek,
    KesepakatanBersamaSpek,
    PihakSpek,
    PksSpek,
)
from kerja_sama_docs.fakta.klausul import (
    Butir,
    KlausulSektor,
    KlausulUmum,
    PasalKlausul,
    PeranSektor,
    RencanaKerja,
)
from kerja_sama_docs.fakta.muatan import Batas, DasarMuatan, Muatan, MuatanWajib, Pokok
from kerja_sama_docs.fakta.persiapan import BebanDaerah, Penawaran, Persiapan
from kerja_sama_docs.fakta.pustaka import Katalog, KerjaSama, Pihak
from kerja_sama_docs.fakta.urusan import Urusan, UrusanKelompok

__all__ = [
    "Batas",
    "BebanDaerah",
    "Butir",
    "Daerah",
    "DasarMuatan",
    "DokumenSpek",
    "Gaya",
    "Katalog",
    "KerjaSama",
    "KerjaSamaSpek",
    "KesepakatanBersamaSpek",
    "KlausulSektor",
    "KlausulUmum",
    "Muatan",
    "MuatanWajib",
    "PasalKlausul",
    "Pejabat",
    "Penawaran",
    "PeranSektor",
    "PerangkatDaerah",
    "Persiapan",
    "Pihak",
    "PihakSpek",
    "PksSpek",
    "Pokok",
    "RencanaKerja",
    "SuratKuasa",
    "Tingkatan",
    "Urusan",
    "UrusanKelompok",
]
