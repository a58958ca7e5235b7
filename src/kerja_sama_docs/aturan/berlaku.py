"""Whether the law behind a rule was in force on the day of the paper."""

from __future__ import annotations

from collections.abc import Iterable

from kerja_sama_docs.aturan.bentuk import date_of
from kerja_sama_docs.aturan.model import BahanNaskah
from kerja_sama_docs.peraturan import in_force
from kerja_sama_docs.temuan import Dasar


def bases_then(bahan: BahanNaskah, dasar: Iterable[Dasar]) -> tuple[Dasar, ...]:
    """Those of the bases that a paper of its day could keep to; all of them for an undated one, which is yet to be signed.

    Practice is as old as papers, and what the catalogue doesn't know is taken as in force.
    """
    day = bahan.once(date_of)
    return tuple(
        d
        for d in dasar
        if day is None or d.peraturan not in bahan.pustaka or in_force(bahan.pustaka[d.peraturan], day)
    )
