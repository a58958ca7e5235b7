"""Paint: what a piece of a report is, so that the command line alone decides how (and whether) it is coloured."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum


class Peran(StrEnum):
    """The part that a piece of text plays in a report."""

    GALAT = "galat"
    PERINGATAN = "peringatan"
    INFO = "info"
    BAIK = "baik"
    TEMPAT = "tempat"
    KODE = "kode"
    PENUNJUK = "penunjuk"
    KEPALA = "kepala"


Cat = Callable[[Peran, str], str]
"""Paints a text for its part; must not change the text apart from colour."""


def plain(peran: Peran, teks: str) -> str:  # noqa: ARG001  (it is the Cat that paints nothing)
    """No colour at all."""
    return teks
