"""Lines outside the pasal that came or went; a table that came or went whole is one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from kerja_sama_docs.banding.hubungan import LUAR, Butir
from kerja_sama_docs.banding.jodoh import places_after
from kerja_sama_docs.banding.kata import Kata
from kerja_sama_docs.banding.lajur import Lajur
from kerja_sama_docs.banding.model import Perubahan, Tanda, gather_tanda
from kerja_sama_docs.banding.ubah import addition, removal
from kerja_sama_docs.banding.urut import Pasangan
from kerja_sama_docs.naskah import Bagian

PARTIES: Final = frozenset({Bagian.PIHAK, Bagian.TANDA_TANGAN})
_LABELS: Final = frozenset({Bagian.NOMOR, Bagian.KEPALA, Bagian.KAKI})
Ditempatkan = tuple[tuple[int, int, int], str, Butir]
"""A change with what it is sorted by, and the part it belongs to."""


def list_come(new: Sequence[Lajur], left_new: Sequence[int]) -> Iterator[Ditempatkan]:
    """Lines that came."""
    for run in _whole_tables(new, left_new):
        first, words, text = _together(new, run)
        come = fit_to_part(addition(words, first, text), new[run[0]].bagian)
        yield (run[0], 0, 0), new[run[0]].bagian, Butir(come, (), tuple((LUAR, j) for j in run))


def list_gone(
    old: Sequence[Lajur], left_old: Sequence[int], pairs: Sequence[Pasangan]
) -> Iterator[Ditempatkan]:
    """Lines that went."""
    after = places_after(left_old, dict(pairs))
    for run in _whole_tables(old, left_old):
        first, words, text = _together(old, run)
        gone = fit_to_part(removal(words, first, text), old[run[0]].bagian)
        yield (after[run[0]], 2, run[0]), old[run[0]].bagian, Butir(gone, tuple((LUAR, i) for i in run))


def _whole_tables(lines: Sequence[Lajur], left: Sequence[int]) -> Iterator[list[int]]:
    """The lines one by one, but all rows of a table together if no row of it is paired."""
    alone = set(left)
    paired = {line.urutan for n, line in enumerate(lines) if n not in alone}
    for _, run in groupby(left, key=lambda n: lines[n].urutan):
        places = list(run)
        if lines[places[0]].urutan in paired:
            yield from ([n] for n in places)
        else:
            yield places


def _together(lines: Sequence[Lajur], run: Sequence[int]) -> tuple[str, tuple[Kata, ...], str]:
    address = lines[run[0]].alamat
    words = tuple(word for n in run for word in lines[n].kata)
    if len(run) > 1:
        address = address.rpartition("/")[0]
    return address, words, "\n".join(lines[n].cetak for n in run)


def fit_to_part(change: Perubahan, bagian: Bagian) -> Perubahan:
    """The change with marks that fit where it stands.

    Whatever says something else about the parties is about who acts, and by what authority; figures in the number of
    the paper, its header and its footer are no amounts.
    """
    if bagian in _LABELS:
        return replace(change, tanda=tuple(tanda for tanda in change.tanda if tanda is not Tanda.JUMLAH))
    if bagian not in PARTIES or not change.substansi:
        return change
    return replace(change, tanda=gather_tanda((change,), Tanda.PIHAK))
