"""What `riwayat --json` prints: documents and their versions."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final, TypedDict

VERSI: Final = 1


class VersiJson(TypedDict):
    """One version.

    `keadaan` is utuh, disunting, hilang or tak_terbaca; `dari` the version that it was compared with, and `perubahan`
    what changed since, in words and as counts (null where nothing could be compared).
    """

    versi: int
    berkas: str
    tanggal: str
    oleh: str
    final: bool
    keadaan: str
    catatan: list[str]
    dari: int | None
    perubahan: str | None
    ringkasan: dict[str, int] | None


class NaskahJson(TypedDict):
    """One document."""

    kerja_sama: str
    dokumen: str
    versi: list[VersiJson]


def format_riwayat_json(naskah: Sequence[NaskahJson]) -> str:
    """The report as JSON text; ends with a newline."""
    return json.dumps({"versi": VERSI, "naskah": list(naskah)}, ensure_ascii=False, indent=2) + "\n"
