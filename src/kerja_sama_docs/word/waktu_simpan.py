"""When a Word file was saved last, as the file itself says."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Final

from kerja_sama_docs.temuan import TemuanError
from kerja_sama_docs.word.buka import Paket, parse_part, read_relations
from kerja_sama_docs.word.relasi import find_part, first_of

_MODIFIED: Final = "{http://purl.org/dc/terms/}modified"
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?", re.ASCII)


def read_saved_time(paket: Paket) -> str:
    """The moment in the core properties (ISO 8601, UTC); "" if there is none or it cannot be read."""
    try:
        name = first_of(read_relations(paket, ""), "core-properties")
        if name is None or find_part(paket.bagian, name) is None:
            return ""
        root = parse_part(paket, name)
    except TemuanError:
        return ""
    text = (root.findtext(_MODIFIED) or "").strip()
    if not _MOMENT.fullmatch(text):
        return ""
    try:
        moment = datetime.fromisoformat(text)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):  # the 31st of February, or a zone beyond the first or last year
        return ""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment.year >= 1980 else ""
