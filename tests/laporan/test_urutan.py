"""Findings file by file, from the top down; nothing is lost, and equals keep their order."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.laporan.urutan import sort_by_line
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, galat

PLACES = st.builds(
    Tempat,
    st.sampled_from(["a.yaml", "b.yaml", "c.yaml"]),
    st.just(""),
    st.one_of(st.none(), st.integers(1, 20)),
    st.one_of(st.none(), st.integers(1, 9)),
)


@given(st.lists(PLACES, max_size=20))
def test_the_order_is_that_of_the_files(places: list[Tempat]) -> None:
    given_ = [galat("k", str(n), place) for n, place in enumerate(places)]
    found = sort_by_line(given_, ["b.yaml"])
    assert sorted(found, key=lambda t: int(t.pesan)) == given_
    files = [t.tempat.berkas for t in found]
    assert files == sorted(files, key=lambda f: "bac".index(f[0]))
    for before, after in pairwise(found):
        if before.tempat.berkas == after.tempat.berkas:
            assert _rank(before) <= _rank(after)
            assert _rank(before) != _rank(after) or int(before.pesan) < int(after.pesan)


def _rank(t: Temuan) -> tuple[int, int]:
    """As a reader goes through a file; what has no line comes last."""
    return t.tempat.baris or 99, t.tempat.kolom or 0
