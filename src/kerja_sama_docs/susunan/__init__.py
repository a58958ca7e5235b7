"""Assembly: facts and clauses become documents; every span of their text knows its YAML place."""

from __future__ import annotations

from kerja_sama_docs.susunan.dokumen import (
    Dokumen,
    Isian,
    IsianKosong,
    PasalTersusun,
    SatuanTersusun,
    iter_teks,
)
from kerja_sama_docs.susunan.rakit import assemble
from kerja_sama_docs.susunan.rujukan import unit_addresses
from kerja_sama_docs.susunan.surat_kuasa import assemble_surat_kuasa
from kerja_sama_docs.susunan.teks import JenisPotongan, Potongan, Teks, plain

__all__ = [
    "Dokumen",
    "Isian",
    "IsianKosong",
    "JenisPotongan",
    "PasalTersusun",
    "Potongan",
    "SatuanTersusun",
    "Teks",
    "assemble",
    "assemble_surat_kuasa",
    "iter_teks",
    "plain",
    "unit_addresses",
]
