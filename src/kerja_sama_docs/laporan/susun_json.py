"""What `susun --json` prints: the documents, their blanks and findings."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from kerja_sama_docs.laporan.diabaikan import Diabaikan
from kerja_sama_docs.laporan.temuan_json import temuan_to_json
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan

VERSION = 1


def blank_to_json(label: str, asal: Tempat) -> dict[str, object]:
    """One blank: what is missing, and the place that would fill it."""
    return {
        "label": label,
        "berkas": asal.berkas,
        "baris": asal.baris,
        "kolom": asal.kolom,
        "jalur": asal.jalur,
    }


def format_susun_json(
    rows: Sequence[dict[str, object]], temuan: Iterable[Temuan] = (), diabaikan: Iterable[Diabaikan] = ()
) -> str:
    """The contract's shape, version 1, with all findings of the run, also those about what was not written."""
    told = temuan_to_json(temuan, diabaikan)
    report = {
        "versi": VERSION,
        "dokumen": list(rows),
        "temuan": told["temuan"],
        "diabaikan": told["diabaikan"],
        "ringkasan": told["ringkasan"],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"
