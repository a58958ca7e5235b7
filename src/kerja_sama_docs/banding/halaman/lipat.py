"""What has not changed is folded away: stretches of lines, and runs of whole parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from kerja_sama_docs.banding.halaman.isi import BagianHalaman, Kelompok, Lajur, Rentet

_CONTEXT: Final = 1  # unchanged lines that stay beside a changed one
_FEWEST: Final = 3  # unchanged lines that are worth folding


def fold_lines(lines: list[Lajur], *, is_table: bool) -> Iterator[Rentet]:
    """Unchanged lines that have no changed neighbour, in stretches to be folded."""
    loud = [n for n, line in enumerate(lines) if not line.tenang]
    near = {k for n in loud for k in range(n - _CONTEXT, n + _CONTEXT + 1)}
    start = 0
    for is_near, run in groupby(range(len(lines)), key=near.__contains__):
        size = len(list(run))
        foldable = not is_near and size >= _FEWEST and bool(loud)
        yield Rentet(tuple(lines[start : start + size]), is_table, foldable)
        start += size


def fold_parts(parts: Iterable[BagianHalaman]) -> Iterator[Kelompok]:
    """Unchanged parts that follow one another, as one stretch to be folded."""
    for is_calm, run in groupby(parts, key=lambda part: part.tenang):
        members = tuple(run)
        count = sum(part.jumlah for part in members)
        yield Kelompok(members, is_calm, _name_run(members) if is_calm else "", count)


def _name_run(parts: Sequence[BagianHalaman]) -> str:
    names = list(dict.fromkeys(part.nama for part in parts))
    if len(names) <= 2:
        return " dan ".join(names)
    return f"{names[0]} sampai dengan {names[-1]}"
