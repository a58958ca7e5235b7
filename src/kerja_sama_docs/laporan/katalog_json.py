"""What `katalog … --json` prints."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date

VERSI = 1


def format_katalog_json(jenis: str, hasil: Sequence[object], mirip: Sequence[object]) -> str:
    """The rows (frozen dataclasses, whose fields become keys) of a kind in the shape of version 1; ends with a newline."""
    report = {"versi": VERSI, "jenis": jenis, "hasil": _plain(hasil), "mirip": _plain(mirip)}
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _plain(value: object) -> object:
    """As lists, mappings, texts and numbers; a day as TTTT-BB-HH."""
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(entry) for key, entry in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(entry) for entry in value]
    return value
