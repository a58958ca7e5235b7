"""Planted mistakes are found at their place, and sound papers are left in peace.

A sample of what `benchmarks/ketelitian.py` does in full: every kind of mistake, in two papers each.
"""

from __future__ import annotations

from itertools import chain, islice
from pathlib import Path

import pytest

from cacat.jenis import SEMUA
from cacat.sumber import open_asal
from cacat.ukur import Asal, Hasil, Periksa, try_all
from kerja_sama_docs.aturan import PADA_NASKAH
from kerja_sama_docs.temuan import Tingkat

ENOUGH = 0.95
EACH = 2


@pytest.fixture(scope="module")
def papers(akar: Path) -> tuple[list[Asal], Periksa]:
    return open_asal(akar)


def test_sound_papers_have_nothing_grave(papers: tuple[list[Asal], Periksa]) -> None:
    """Dated papers of which something is not known yet are told so; nothing else weighs."""
    found = {
        (asal.nama, t.kode, t.pesan)
        for asal in papers[0]
        for t in asal.temuan
        if t.tingkat is not Tingkat.INFO and t.kode not in ("nomor-kosong", "isian-naskah-kosong")
    }
    assert found == set()
    assert len(papers[0]) > 50


def test_planted_mistakes_are_found(papers: tuple[list[Asal], Periksa]) -> None:
    every, periksa = papers
    results: list[Hasil] = []
    for place, kind in enumerate(SEMUA):
        start = place * 7 % len(every)
        turns = chain(every[start:], every[:start])
        planted = (hasil for asal in turns for hasil in try_all(asal, [kind], periksa, place))
        results += islice(planted, EACH)
    missed = [
        f"{h.cacat.nama} ({h.naskah}): {', '.join(h.kode) or '-'}" for h in results if not h.letak_benar
    ]
    assert len(missed) <= (1 - ENOUGH) * len(results), missed
    assert {h.cacat.nama for h in results} == {c.nama for c in SEMUA}


def test_kinds_name_rules_that_there_are() -> None:
    known = {aturan.kode for aturan in PADA_NASKAH}
    assert {kode for kind in SEMUA for kode in kind.kode} <= known
    assert len(SEMUA) >= 40
    assert len({kind.nama for kind in SEMUA}) == len(SEMUA)
