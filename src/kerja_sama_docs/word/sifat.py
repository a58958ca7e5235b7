"""The custom properties of a Word file: in a draft of ours, what it was made from."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kerja_sama_docs.temuan import TemuanError
from kerja_sama_docs.word.buka import Paket, parse_part, read_relations
from kerja_sama_docs.word.relasi import find_part, first_of

_PROPERTY: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/custom-properties}property"
MOST: Final = 100
LONGEST: Final = 1000
_NONE: Mapping[str, str] = MappingProxyType({})


def read_properties(paket: Paket) -> Mapping[str, str]:
    """Name and text of each, at most `MOST`; none where there are none or they cannot be read.

    They are a hint that anybody may have changed: whoever uses one checks it.
    """
    try:
        name = first_of(read_relations(paket, ""), "custom-properties")
        if name is None or find_part(paket.bagian, name) is None:
            return _NONE
        root = parse_part(paket, name)
    except TemuanError:
        return _NONE
    found: dict[str, str] = {}
    for element in root.iterfind(_PROPERTY):
        key = element.get("name") or ""
        text = "".join(str(piece) for piece in element.itertext()).strip()
        if key and len(key) <= LONGEST and len(text) <= LONGEST:
            found.setdefault(key, text)
        if len(found) == MOST:
            break
    return MappingProxyType(found)
