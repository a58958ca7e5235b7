"""What changed outside the pasal: title, numbers, parties, recitals, bases, closing, signatures, annexes, furniture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from kerja_sama_docs.banding.datang_pergi import PARTIES, Ditempatkan, fit_to_part, list_come, list_gone
from kerja_sama_docs.banding.hubungan import LUAR, Butir, Titik
from kerja_sama_docs.banding.jodoh import (
    exact_pairs,
    left_over,
    moved,
    similar_pairs,
    slot_pairs,
)
from kerja_sama_docs.banding.kamus import Terbaca, joined
from kerja_sama_docs.banding.lajur import Lajur
from kerja_sama_docs.banding.model import BandingBagian, Macam, Perubahan, Tanda, gather_tanda
from kerja_sama_docs.banding.rujukan import Peta, resolve_references
from kerja_sama_docs.banding.ubah import change_of
from kerja_sama_docs.naskah import Bagian

_REASONS: Final = frozenset({Bagian.MENIMBANG, Bagian.DASAR_HUKUM})


@dataclass(frozen=True, slots=True)
class BandinganLuar:
    """What became of the lines outside the pasal.

    Attributes:
        bagian: the parts that differ, in the order of `Bagian`.
        butir: their changes.
        pasangan: who is who.
        pindah: those of `pasangan` that stand in another place.
        ikut_lama: table rows that went with their whole pasal, by its place; they are told there.
        ikut_baru: likewise those that came.
    """

    bagian: tuple[BandingBagian, ...]
    butir: tuple[Butir, ...]
    pasangan: tuple[tuple[Titik, Titik], ...]
    pindah: frozenset[tuple[Titik, Titik]]
    ikut_lama: Mapping[int, list[int]]
    ikut_baru: Mapping[int, list[int]]


def compare_parts(
    old: Sequence[Lajur],
    new: Sequence[Lajur],
    maps: tuple[Peta, Peta],
    owned: tuple[Mapping[int, int], Mapping[int, int]],
) -> BandinganLuar:
    """Pair the lines and compare them; `owned`: rows in a pasal that only one side has, by the place of that pasal."""
    texts_old, texts_new = [line.isi for line in old], [line.isi for line in new]
    exact = exact_pairs(texts_old, texts_new)
    pairs = exact + similar_pairs(texts_old, texts_new, *left_over(exact, len(old), len(new)))
    pairs += slot_pairs(pairs, texts_old, texts_new)
    strayed = moved(pairs, texts_old, texts_new)
    placed: list[Ditempatkan] = []
    for i, j in pairs:
        one, two = old[i], new[j]
        at = ((LUAR, i),), ((LUAR, j),)
        placed += [
            ((j, 0, n), _told_in(one, two), Butir(c, *at))
            for n, c in enumerate(_line_changes(one, two, maps))
        ]
        if (i, j) in strayed:
            shift = Perubahan(one.alamat, two.alamat, Macam.DIPINDAH, one.cetak, two.cetak, substansi=False)
            placed.append(((j, 1, 0), _told_in(one, two), Butir(shift, *at)))
    left_old, left_new = left_over(pairs, len(old), len(new))
    placed += list_come(new, [j for j in left_new if j not in owned[1]])
    placed += list_gone(old, [i for i in left_old if i not in owned[0]], pairs)
    return BandinganLuar(
        tuple(_by_part(placed)),
        tuple(item for _, _, item in placed),
        tuple(((LUAR, i), (LUAR, j)) for i, j in pairs),
        frozenset(((LUAR, i), (LUAR, j)) for i, j in strayed),
        _by_owner(left_old, owned[0]),
        _by_owner(left_new, owned[1]),
    )


def _told_in(one: Lajur, two: Lajur) -> Bagian:
    """The part in which a line is told that may have gone to another: the same one whichever side is the old one."""
    return min(one.bagian, two.bagian, key=list(Bagian).index)


def _by_owner(left: Sequence[int], owner: Mapping[int, int]) -> dict[int, list[int]]:
    """The lines without a partner that belong to a pasal, by its place."""
    found: dict[int, list[int]] = {}
    for n in left:
        if n in owner:
            found.setdefault(owner[n], []).append(n)
    return found


def _line_changes(one: Lajur, two: Lajur, maps: tuple[Peta, Peta]) -> Iterator[Perubahan]:
    cells: Iterable[tuple[str, str, Terbaca, Terbaca, str]]
    if len(one.sel) == len(two.sel) and two.baris is not None and one.baris is not None:
        pairs = zip(one.sel, two.sel, one.kolom, two.kolom, strict=True)
        cells = [(f"/sel-{m}", f"/sel-{n}", a, b, name or was) for a, b, (m, was), (n, name) in pairs]
    else:
        cells = [("", "", joined(one.sel), joined(two.sel), "")]
    for tail_old, tail_new, a, b, name in cells:
        old = resolve_references(a, one.alamat, maps[0])
        new = resolve_references(b, two.alamat, maps[1])
        change = change_of(old, new, one.alamat + tail_old, two.alamat + tail_new)
        if change is not None:
            yield fit_to_part(_without_hands(replace(change, kolom=name), two.bagian), two.bagian)


def _without_hands(change: Perubahan, bagian: Bagian) -> Perubahan:
    """Reasons and bases give nobody a right or a duty."""
    if bagian not in _REASONS:
        return change
    return replace(change, tanda=tuple(tanda for tanda in change.tanda if tanda is not Tanda.HAK_KEWAJIBAN))


def _by_part(placed: Iterable[Ditempatkan]) -> Iterator[BandingBagian]:
    order = list(Bagian)
    ordered = sorted(placed, key=lambda entry: (order.index(Bagian(entry[1])), entry[0]))
    for part, entries in groupby(ordered, key=lambda entry: entry[1]):
        changes = tuple(item.perubahan for _, _, item in entries)
        is_substance = any(change.substansi for change in changes)
        marks = gather_tanda(changes, *(_mark_of_part(Bagian(part)) if is_substance else ()))
        yield BandingBagian(part, changes, is_substance, marks)


def _mark_of_part(bagian: Bagian) -> tuple[Tanda, ...]:
    if bagian is Bagian.DASAR_HUKUM:
        return (Tanda.DASAR_HUKUM,)
    return (Tanda.PIHAK,) if bagian in PARTIES else ()
