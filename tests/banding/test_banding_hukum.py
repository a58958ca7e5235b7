"""Laws of the comparison, on generated agreements."""

from __future__ import annotations

import itertools
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from banding.contoh_banding import WORDS, every, naskahs, pairs_of_naskah, summary
from kerja_sama_docs.banding import Macam, banding_to_json, compare, format_banding
from kerja_sama_docs.banding.kata import join_words, split_words
from kerja_sama_docs.banding.urut import common_in_order, longest_chain
from kerja_sama_docs.naskah import Naskah, Satuan


@given(naskahs())
def test_the_same_is_no_difference(naskah: Naskah) -> None:
    banding = compare(naskah, naskah)
    assert not banding.berbeda
    assert all(not p.perubahan and not p.substansi and not p.tanda for p in banding.pasal)
    assert format_banding(banding) == "Tidak ada perbedaan isi.\n"


@settings(max_examples=150)
@given(naskahs(), naskahs())
def test_there_and_back_is_the_mirror(one: Naskah, two: Naskah) -> None:
    assert summary(compare(one, two), mirrored=True) == summary(compare(two, one))


@settings(max_examples=150)
@given(pairs_of_naskah())
def test_edited_there_and_back_is_the_mirror(both: tuple[Naskah, Naskah]) -> None:
    one, two = both
    assert summary(compare(one, two), mirrored=True) == summary(compare(two, one))


@given(naskahs(), naskahs())
def test_every_pasal_is_told_once_and_pieces_are_the_text(one: Naskah, two: Naskah) -> None:
    banding = compare(one, two)
    assert sorted(p.lama for p in banding.pasal if p.lama) == [p.nomor for p in one.pasal]
    assert [p.baru for p in banding.pasal if p.baru] == [p.nomor for p in two.pasal]
    for change in every(banding):
        if change.macam is Macam.DIUBAH:
            assert "".join(k.lama for k in change.keping).strip() == change.lama
            assert "".join(k.baru for k in change.keping).strip() == change.baru
            assert any(not k.tetap for k in change.keping)
    data = banding_to_json(banding)
    assert sum(data["ringkasan"][m] for m in ("sama", "diubah", "ditambah", "dihapus", "dipindah", "dinomori_ulang")) == len(banding.pasal)  # fmt: skip
    assert all(p["jenis"] != "sama" or not p["perubahan"] for p in data["pasal"])


@given(naskahs(), st.sampled_from([("“", '"'), (" ", "\u00a0"), (" ", "  "), (" ", "\n"), ("”", "\u200b”")]))
def test_blanks_and_quotes_are_no_difference(naskah: Naskah, noise: tuple[str, str]) -> None:
    pasal = tuple(
        replace(p, judul=p.judul.replace(*noise), isi=tuple(_noisy(u, noise) for u in p.isi))
        for p in naskah.pasal
    )
    assert not compare(naskah, replace(naskah, pasal=pasal)).berbeda


def _noisy(unit: Satuan, noise: tuple[str, str]) -> Satuan:
    return replace(unit, teks=unit.teks.replace(*noise), anak=tuple(_noisy(u, noise) for u in unit.anak))


@given(st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join))
def test_words_are_the_text(text: str) -> None:
    straight = text.replace("“", '"').replace("”", '"')
    assert join_words(split_words(text)).strip() == straight


KEYS = st.lists(st.sampled_from("abcdef"), max_size=12)


@given(KEYS, KEYS)
def test_common_is_common_in_order_and_symmetric(one: list[str], two: list[str]) -> None:
    pairs = common_in_order(one, two)
    assert all(one[i] == two[j] for i, j in pairs)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in itertools.pairwise(pairs))
    assert [(j, i) for i, j in pairs] == common_in_order(two, one)


@given(st.permutations(range(8)))
def test_the_longest_chain_is_the_longest(order: list[int]) -> None:
    pairs = list(enumerate(order))
    best = [1] * len(order)
    for i in range(len(order)):
        best[i] = 1 + max((best[k] for k in range(i) if order[k] < order[i]), default=0)
    chain = longest_chain(pairs, [1] * len(pairs))
    assert len(chain) == max(best)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in itertools.pairwise(chain))
