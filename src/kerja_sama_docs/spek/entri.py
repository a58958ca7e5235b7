"""The entries of a YAML tree as stretches of the file: each key, or item of a list, to the end of its block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kerja_sama_docs.model import Deret, Peta
from kerja_sama_docs.spek.huruf import Garis
from kerja_sama_docs.tempat import Tempat

Titik = tuple[int, int]  # line and column, 1-based
END: Final[Titik] = (2**31, 0)
_FLOW: Final = re.compile(r"(?:&\S+\s+)?[\[{]")


@dataclass(frozen=True, slots=True)
class Entri:
    """A key, or an item of a list.

    Attributes:
        jalur: its path in the tree.
        mulai: where its key (for an item: its value) starts.
        akhir: where the next entry that is not inside it starts.
        sebaris: whether it is written inside brackets (`[…]`, `{…}`).
    """

    jalur: str
    mulai: Titik
    akhir: Titik
    sebaris: bool

    def has(self, titik: Titik) -> bool:
        """Whether a point lies inside."""
        return self.mulai <= titik < self.akhir


def is_inside(jalur: str, outer: str) -> bool:
    """Whether a path is that of an entry or of something inside it."""
    return jalur == outer or jalur.startswith(f"{outer}/")


def list_entries(pohon: Peta, garis: Garis) -> tuple[Entri, ...]:
    """Every entry, in the order of the file, the outer before the inner."""
    found = {(_point(t), t.jalur): flow for t, flow in _walk(pohon, garis, flow=False)}
    order = sorted(found, key=lambda key: (key[0], key[1].count("/")))
    ends = _ends(order)
    return tuple(
        Entri(jalur, mulai, akhir, found[mulai, jalur])
        for (mulai, jalur), akhir in zip(order, ends, strict=True)
    )


def _ends(order: Sequence[tuple[Titik, str]]) -> list[Titik]:
    """Where each ends: entries still open are a stack, since an entry ends no later than the one around it."""
    ends = [END] * len(order)
    open_: list[int] = []
    for place, (mulai, jalur) in enumerate(order):
        while open_ and not is_inside(jalur, order[open_[-1]][1]):
            ends[open_.pop()] = mulai
        open_.append(place)
    return ends


def _walk(node: object, garis: Garis, *, flow: bool) -> Iterator[tuple[Tempat, bool]]:
    """Each entry's place, and whether it stands in brackets."""
    if isinstance(node, Peta):
        for key, value in node.items():
            yield node.kunci[key], flow
            yield from _walk(value, garis, flow=flow or _is_flow(node.isi[key], garis))
    elif isinstance(node, Deret):
        for value, place in zip(node, node.isi, strict=True):
            yield place, flow
            yield from _walk(value, garis, flow=flow or _is_flow(place, garis))


def _is_flow(place: Tempat, garis: Garis) -> bool:
    row, column = _point(place)
    return _FLOW.match(garis.line(row - 1).removeprefix("\ufeff"), column - 1) is not None


def _point(place: Tempat) -> Titik:
    return place.baris or 1, place.kolom or 1
