"""Where disputes are settled: before whom, and by which way."""

from __future__ import annotations

import re
from typing import Final

_DISPUTE: Final = re.compile(r"perselisihan|sengketa", re.IGNORECASE)
_NAME: Final = r"(?:\s[A-Z][\w'’-]*){0,4}"
# A regulation of a minister is no forum.
_FORUM: Final = re.compile(
    rf"(?<!Peraturan )(?<!Keputusan )\b(?:(?:Menteri|Gubernur|Presiden|Mahkamah|Kementerian){_NAME}"
    rf"|[Pp]engadilan(?:\s(?:negeri|tinggi|agama|tata\susaha\snegara))?{_NAME}"
    rf"|[Aa]rbitrase{_NAME}|BANI|[Mm]ediasi|[Mm]ediator|[Kk]onsiliasi|[Aa]judikasi|[Mm]usyawarah)\b"
)


def forums(text: str, lead: str = "") -> frozenset[str]:
    """Every forum that a provision on disputes names; none if neither it nor what leads to it is about disputes."""
    if not (_DISPUTE.search(text) or _DISPUTE.search(lead)):
        return frozenset()
    return frozenset(" ".join(match[0].split()).casefold() for match in _FORUM.finditer(text))
