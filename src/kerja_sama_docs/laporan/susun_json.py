"""What `susun --json` prints: the documents, their blanks and findings."""

from __future__ import annotations

import json
from collections.abc import Sequence

from kerja_sama_docs.tempat import Tempat

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


def format_susun_json(rows: Sequence[dict[str, object]]) -> str:
    """The contract's shape, version 1; ends with a newline."""
    return json.dumps({"versi": VERSION, "dokumen": list(rows)}, ensure_ascii=False, indent=2) + "\n"
