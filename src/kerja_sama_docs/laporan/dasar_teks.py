"""The basis of a finding in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kerja_sama_docs.temuan import Dasar

# No regulations, so there is nothing to verify about them.
_NO_REGULATION: Final = frozenset({"praktik", "belum diverifikasi"})


def dasar_words(dasar: Dasar, sebut: Callable[[str], str] = str) -> str:
    """One basis: "pp-28-2018 Pasal 6", marked if it is a regulation that isn't verified; `sebut` names a regulation."""
    if dasar.peraturan in _NO_REGULATION:
        return f"{dasar.peraturan} {dasar.pasal}".strip()
    words = f"{sebut(dasar.peraturan)} {dasar.pasal}".strip()
    return words if dasar.terverifikasi else f"{words} (belum diverifikasi)"
