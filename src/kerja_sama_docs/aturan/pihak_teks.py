"""All texts of a paper, laid out once for the rules that read every one of them."""

from __future__ import annotations

from kerja_sama_docs.aturan.bentuk import TeksBeralamat, iter_teks
from kerja_sama_docs.naskah import Naskah


def list_teks(naskah: Naskah) -> tuple[TeksBeralamat, ...]:
    """Every text in reading order; a study for `bahan.once(list_teks)`."""
    return tuple(iter_teks(naskah))
