"""Findings as JSON for other programs, in a shape with a version (see docs: `periksa --format json`)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TypedDict

from kerja_sama_docs.laporan.diabaikan import Diabaikan
from kerja_sama_docs.temuan import Dasar, Temuan, Tingkat

VERSI = 1


class DasarJson(TypedDict):
    """One legal basis."""

    peraturan: str
    pasal: str
    terverifikasi: bool


class SatuTemuanJson(TypedDict):
    """One finding; `baris` and `kolom` are null when unknown, texts are "" then."""

    kode: str
    tingkat: str
    pesan: str
    berkas: str
    baris: int | None
    kolom: int | None
    alamat: str
    saran: str
    dasar: list[DasarJson]
    pasti: bool


class DiabaikanJson(SatuTemuanJson):
    """A finding that a comment in YAML silences, with the reason that it gives."""

    alasan: str


class TemuanJson(TypedDict):
    """The whole report; `ringkasan` counts every level, also those that are not there, and nothing that is silenced."""

    versi: int
    temuan: list[SatuTemuanJson]
    diabaikan: list[DiabaikanJson]
    ringkasan: dict[str, int]


def temuan_to_json(temuan: Iterable[Temuan], diabaikan: Iterable[Diabaikan] = ()) -> TemuanJson:
    """Give the report as plain data, findings in the order given."""
    every = tuple(temuan)
    return {
        "versi": VERSI,
        "temuan": [_one(t) for t in every],
        "diabaikan": [{**_one(d.temuan), "alasan": d.alasan} for d in diabaikan],
        "ringkasan": {level.value: sum(t.tingkat is level for t in every) for level in Tingkat},
    }


def format_temuan_json(temuan: Iterable[Temuan], diabaikan: Iterable[Diabaikan] = ()) -> str:
    """Write the report as JSON text: keys sorted, so that two reports can be compared line by line; ends with a newline."""
    report = temuan_to_json(temuan, diabaikan)
    return json.dumps(report, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _one(t: Temuan) -> SatuTemuanJson:
    return {
        "kode": t.kode,
        "tingkat": t.tingkat.value,
        "pesan": t.pesan,
        "berkas": t.tempat.berkas,
        "baris": t.tempat.baris,
        "kolom": t.tempat.kolom,
        "alamat": t.tempat.alamat or t.tempat.jalur,
        "saran": t.saran,
        "dasar": [_basis(d) for d in t.dasar],
        "pasti": t.pasti,
    }


def _basis(d: Dasar) -> DasarJson:
    return {"peraturan": d.peraturan, "pasal": d.pasal, "terverifikasi": d.terverifikasi}
