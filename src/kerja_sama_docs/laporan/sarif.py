"""Findings as SARIF 2.1.0, for code scanning and editors (OASIS, "Static Analysis Results Interchange Format")."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath, PureWindowsPath
from typing import Final
from urllib.parse import quote

from kerja_sama_docs.laporan.dasar_teks import dasar_words
from kerja_sama_docs.laporan.diabaikan import Diabaikan
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Dasar, Temuan, Tingkat

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
LEVEL: Final[Mapping[Tingkat, str]] = {
    Tingkat.GALAT: "error",
    Tingkat.PERINGATAN: "warning",
    Tingkat.INFO: "note",
}
Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Keterangan:
    """What a rule asks and why: the help text of its findings."""

    kode: str
    tingkat: Tingkat
    judul: str
    alasan: str
    dasar: tuple[Dasar, ...] = ()


def format_sarif(
    temuan: Iterable[Temuan],
    diabaikan: Iterable[Diabaikan] = (),
    *,
    aturan: Sequence[Keterangan] = (),
    versi: str,
) -> str:
    """One run of the program `versi`; findings in the order given, the silenced ones last. Ends with a newline.

    `aturan` explains the rules; a code that is not among them is listed by its name alone.
    """
    found, silenced = tuple(temuan), tuple(diabaikan)
    known = {a.kode: a for a in aturan}
    codes = sorted({*known, *(t.kode for t in found), *(d.temuan.kode for d in silenced)})
    place = {kode: i for i, kode in enumerate(codes)}
    driver: Json = {
        "name": "kerja-sama",
        "version": versi,
        "rules": [_rule(known[k]) if k in known else {"id": k} for k in codes],
    }
    run: Json = {
        "tool": {"driver": driver},
        "language": "id",
        "columnKind": "unicodeCodePoints",
        "results": [
            *(_result(t, place) for t in found),
            *({**_result(d.temuan, place), "suppressions": [_suppression(d)]} for d in silenced),
        ],
    }
    report = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _rule(aturan: Keterangan) -> Json:
    basis = "; ".join(dasar_words(d) for d in aturan.dasar)
    return {
        "id": aturan.kode,
        "shortDescription": {"text": aturan.judul},
        "fullDescription": {"text": aturan.alasan},
        "help": {"text": f"{aturan.alasan}\nDasar: {basis}." if basis else aturan.alasan},
        "defaultConfiguration": {"level": LEVEL[aturan.tingkat]},
    }


def _result(t: Temuan, place: Mapping[str, int]) -> Json:
    result: Json = {
        "ruleId": t.kode,
        "ruleIndex": place[t.kode],
        "level": LEVEL[t.tingkat],
        "message": {"text": f"{t.pesan}\n{t.saran}" if t.saran else t.pesan},
    }
    if location := _location(t.tempat):
        result["locations"] = [location]
    properties: Json = {"pasti": t.pasti}
    if t.dasar:
        properties["dasar"] = [dasar_words(d) for d in t.dasar]
    result["properties"] = properties
    return result


def _suppression(d: Diabaikan) -> Json:
    return {"kind": "inSource", "justification": d.alasan, "location": _location(d.oleh)}


def _location(tempat: Tempat) -> Json:
    location: Json = {}
    if tempat.berkas:
        physical: Json = {"artifactLocation": {"uri": _uri(tempat.berkas)}}
        if tempat.baris is not None:
            region: Json = {"startLine": tempat.baris}
            if tempat.kolom is not None:
                region["startColumn"] = tempat.kolom
            physical["region"] = region
        location["physicalLocation"] = physical
    if address := tempat.alamat or tempat.jalur:
        location["logicalLocations"] = [
            {"name": address.rpartition("/")[2], "fullyQualifiedName": address, "kind": "element"}
        ]
    return location


def _uri(berkas: str) -> str:
    """Relative paths stay relative; others become `file:` addresses."""
    for kind in (PurePath, PureWindowsPath):
        if kind(berkas).is_absolute():
            return kind(berkas).as_uri()
    # A colon in the first part, which would be read as a scheme, is written %3A.
    return quote(berkas.replace("\\", "/"))
