"""How alike texts are: every pair for few, bounded for many, the same from both sides."""

from __future__ import annotations

import random
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from banding.contoh_banding import ayat, summary, susun
from kerja_sama_docs.banding import Macam, compare, mirip
from kerja_sama_docs.banding.jodoh import Isi
from kerja_sama_docs.banding.kamus import Kamus
from kerja_sama_docs.banding.mirip import score_pairs
from kerja_sama_docs.naskah import Naskah, Pasal

WORDS = tuple(
    f"{a}{b}{c}" for a in ("ka", "lo", "mi", "tu") for b in ("ra", "si", "no") for c in ("", "n", "k")
)
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), max_size=7).map(" ".join), max_size=8)


def read(texts: list[str]) -> list[Isi]:
    kamus = Kamus()
    return [Isi(found.kunci, (found,)) for found in map(kamus.read, texts)]


@given(TEXTS, TEXTS)
def test_of_few_texts_every_pair_alike_enough_is_found_from_both_sides(
    one: list[str], two: list[str]
) -> None:
    a, b = read(one), read(two)
    found = score_pairs(a, b, range(len(a)), range(len(b)), 0.4)
    assert sorted((s, j, i) for s, i, j in found) == sorted(
        score_pairs(b, a, range(len(b)), range(len(a)), 0.4)
    )
    shares = {
        (i, j): 2 * len(x.ciri & y.ciri) / max(1, len(x.ciri) + len(y.ciri))
        for i, x in enumerate(a)
        for j, y in enumerate(b)
    }
    assert {(i, j): s for s, i, j in found} == {at: share for at, share in shares.items() if share >= 0.4}


def paper(lines: list[str], heading: str = "RINCIAN") -> Naskah:
    return susun((Pasal("1", heading, tuple(ayat(n, text) for n, text in enumerate(lines, 1))),))


def random_lines(chance: random.Random, count: int, length: int) -> list[str]:
    return [" ".join(chance.choice(WORDS) for _ in range(length)) for _ in range(count)]


def changed(chance: random.Random, lines: list[str]) -> list[str]:
    texts = [line.split() for line in lines]
    for words in texts:
        words[chance.randrange(len(words))] = "ganti"
    return [" ".join(words) for words in texts]


@settings(max_examples=4, deadline=None)
@given(st.integers(0, 1_000_000))
def test_many_texts_that_are_all_alike_are_compared_the_same_from_both_sides(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    old = random_lines(chance, 90, 30)
    new = changed(chance, old)
    chance.shuffle(new)
    one, two = paper(old), paper(new)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(mirip, "_MEETINGS", 500)  # so that only the rarest features are looked at
        banding, back = compare(one, two), compare(two, one)
    assert summary(banding, mirrored=True) == summary(back)
    assert sum(c.macam is Macam.DIUBAH for c in banding.perubahan) > 0.9 * len(old)
    assert len({c.alamat_lama for c in banding.perubahan if c.alamat_lama}) <= len(old)


def test_ten_times_the_lines_are_not_a_hundred_times_the_work() -> None:
    """Every line changed and moved, few different words: what would be quadratic, were there no bounds."""

    def spent(count: int) -> float:
        chance = random.Random(count)  # noqa: S311
        old = random_lines(chance, count, 40)
        new = changed(chance, old)
        chance.shuffle(new)
        one, two = paper(old), paper(new)
        begun = process_time()
        compare(one, two)
        return process_time() - begun

    small = min(spent(60) for _ in range(3))
    assert spent(600) < 40 * small
