"""The fingerprint follows what is printed, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from kerja_sama_docs.alur.sidik import fingerprint_dokumen
from kerja_sama_docs.fakta import Gaya
from kerja_sama_docs.susunan import Dokumen, JenisPotongan, Potongan
from kerja_sama_docs.tempat import Tempat

BASE = Dokumen("d", "surat_kuasa", "Judul", (), {"a": (Potongan("satu"),), "b": True}, Gaya())


def test_every_word_and_every_switch_counts() -> None:
    variants = [
        BASE,
        replace(BASE, kerangka={"a": (Potongan("dua"),), "b": True}),
        replace(BASE, kerangka={"a": (Potongan("satu"),), "b": False}),
        replace(BASE, kerangka={"a": (Potongan("satu", JenisPotongan.KOSONG),), "b": True}),
        replace(BASE, judul="Lain"),
        replace(BASE, gaya=Gaya(kertas="A4")),
    ]
    prints = {fingerprint_dokumen(d, b"t", ()) for d in variants}
    prints |= {fingerprint_dokumen(BASE, b"u", ()), fingerprint_dokumen(BASE, b"t", (b"logo",))}
    assert len(prints) == len(variants) + 2


def test_lines_do_not_count() -> None:
    moved = replace(BASE, kerangka={"a": (Potongan("satu", asal=Tempat("x.yaml", "", 9, 9)),), "b": True})
    assert fingerprint_dokumen(moved, b"t", ()) == fingerprint_dokumen(BASE, b"t", ())
