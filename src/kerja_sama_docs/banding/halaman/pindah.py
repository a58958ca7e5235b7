"""What moved: where it came from, and a trace at the place that it left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kerja_sama_docs.banding.sejajar import Jajar, Letak


@dataclass(frozen=True, slots=True)
class Rombongan:
    """Lines that moved together: places in the list of lines, and the line after which they stood (-1: before all)."""

    anggota: tuple[int, ...]
    setelah: int


def find_moves(
    lines: Sequence[Jajar], blank: Sequence[bool], pasal: Sequence[int | None]
) -> tuple[Rombongan, ...]:
    """Moved lines in the order of the old paper, those together that stood and stand together; `blank` ones bind.

    `pasal` is there for the lines of a pasal that moved whole: each such pasal moved by itself.
    """
    order = sorted(
        (n for n, line in enumerate(lines) if line.lama is not None), key=lambda n: _key(lines[n].lama)
    )
    found: list[Rombongan] = []
    run: list[int] = []
    anchor = -1
    for n in order:
        if lines[n].pindah and lines[n].baru is not None:
            if run and (n != run[-1] + 1 or pasal[n] != pasal[run[-1]]):
                found.append(Rombongan(tuple(run), anchor))
                run = []
            run.append(n)
        else:
            if run and not blank[n]:
                found.append(Rombongan(tuple(run), anchor))
                run = []
            anchor = anchor if blank[n] else n
    if run:
        found.append(Rombongan(tuple(run), anchor))
    return tuple(found)


def _key(letak: Letak | None) -> tuple[int, int]:
    return (-1, -1) if letak is None else (letak.urutan, letak.baris or 0)
