"""When the changes of a redline were made, as far as can be known without a clock: the same inputs, the same bytes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kerja_sama_docs.arsip.periksa import list_versions
from kerja_sama_docs.arsip.riwayat import today

if TYPE_CHECKING:
    from kerja_sama_docs.word.buka import Paket

UNKNOWN: Final = "1980-01-01"  # as the times inside every .docx that we write


def change_moment(path: Path, paket: Paket) -> str:
    """The moment of the newer file (ISO 8601).

    `SOURCE_DATE_EPOCH` if set, else when Word says it was saved last, else the day in the history of drafts, else
    `UNKNOWN`. Never the clock nor the file system: a copy of a file is the same file.

    Raises:
        TemuanError: the history beside the file is damaged.

    """
    from kerja_sama_docs.word.waktu_simpan import read_saved_time

    if os.environ.get("SOURCE_DATE_EPOCH", "").isdigit():
        return today()
    return read_saved_time(paket) or _recorded_day(path) or UNKNOWN


def _recorded_day(path: Path) -> str:
    days = [v.dibuat for v in list_versions(path.parent) if v.berkas.casefold() == path.name.casefold()]
    return days[0] if days else ""
