"""Which units left their pasal and stand in another one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from kerja_sama_docs.banding.hubungan import Titik
from kerja_sama_docs.banding.jodoh import Isi, exact_pairs, left_over, similar_pairs, slot_pairs
from kerja_sama_docs.banding.kata import Ragam
from kerja_sama_docs.banding.lintas import Lintas
from kerja_sama_docs.banding.pasal import PasalTerurai
from kerja_sama_docs.banding.satuan import Simpul

_FEWEST: Final = 5  # words; less is said anywhere
_ALIKE: Final = 0.8


def find_crossings(
    old: Sequence[PasalTerurai],
    new: Sequence[PasalTerurai],
    left: tuple[Iterable[Titik], Iterable[Titik]],
    same: set[tuple[int, int]],
) -> Lintas:
    """Pair whole units left over in different pasal: equal, or nearly; then what stands below them.

    `same` holds the pasal that are the same on both sides: inside those units have been paired already.
    """
    places = [sorted(side) for side in left]
    nodes = [
        {at: pasal[at[0]].simpul[at[1]] for at in side}
        for pasal, side in zip((old, new), places, strict=True)
    ]
    long_old, long_new = (
        [at for at in side if _is_long(known[at])] for side, known in zip(places, nodes, strict=True)
    )
    pairs = _paired(long_old, long_new, nodes[0], nodes[1], _ALIKE)
    pairs = {one: two for one, two in pairs.items() if (one[0], two[0]) not in same}
    below_old, below_new = (
        _below(places[0], nodes[0], set(pairs)),
        _below(places[1], nodes[1], set(pairs.values())),
    )
    for one, two in sorted(pairs.items()):
        pairs |= _paired(below_old[one], below_new[two], nodes[0], nodes[1], None)
    return Lintas(old, new, tuple(sorted(pairs.items())))


def _is_long(node: Simpul) -> bool:
    return sum(word.ragam is not Ragam.BACA for word in node.kata) >= _FEWEST


def _paired(
    ones: Sequence[Titik],
    twos: Sequence[Titik],
    old: Mapping[Titik, Simpul],
    new: Mapping[Titik, Simpul],
    least: float | None,
) -> dict[Titik, Titik]:
    if not ones or not twos:
        return {}
    texts_old: list[Isi] = [old[at].isi for at in ones]
    texts_new: list[Isi] = [new[at].isi for at in twos]
    pairs = exact_pairs(texts_old, texts_new)
    rest = left_over(pairs, len(ones), len(twos))
    pairs += (
        similar_pairs(texts_old, texts_new, *rest)
        if least is None
        else similar_pairs(texts_old, texts_new, *rest, least)
    )
    if least is None:
        pairs += slot_pairs(pairs, texts_old, texts_new)
    return {ones[i]: twos[j] for i, j in pairs}


def _below(
    places: Sequence[Titik], nodes: Mapping[Titik, Simpul], roots: set[Titik]
) -> dict[Titik, list[Titik]]:
    """What is left over below each unit that moved, and has not been paired by itself."""
    found: dict[Titik, list[Titik]] = {at: [] for at in roots}
    owner = {at: at for at in roots}
    for at in places:
        above = owner.get((at[0], nodes[at].induk))
        if at not in roots and above is not None:
            owner[at] = above
            found[above].append(at)
    return found
