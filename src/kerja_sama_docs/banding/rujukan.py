"""References: two are equal if they point at the same unit, whatever its number on either side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kerja_sama_docs.banding.kamus import Terbaca
from kerja_sama_docs.banding.kata import Kata
from kerja_sama_docs.banding.rantai import Langkah, cited_steps


@dataclass(frozen=True, slots=True)
class Peta:
    """What the addresses of one naskah stand for: the same mark on both sides for units that are the same."""

    tanda: Mapping[str, str]


def resolve_references(read: Terbaca, home: str, peta: Peta) -> tuple[Kata, ...]:
    """The words with each reference known by what it points at; `home` is the address of the unit they stand in."""
    if not read.rujukan:
        return read.kata
    words = list(read.kata)
    for place in read.rujukan:
        word = words[place]
        words[place] = replace(word, kunci=_target(word.rujuk or word.teks, home, peta))
    return tuple(words)


def _target(cited: str, home: str, peta: Peta) -> str:
    steps = cited_steps(cited)
    for base in _bases(steps[0][0], home):
        address = "/".join([*base, *(f"{rank}-{number}" for rank, number in steps)])
        if address in peta.tanda:
            return f"→{peta.tanda[address]}"
    return _nearest(steps, home, peta) or f"?{cited}"


def _bases(first: str, home: str) -> list[list[str]]:
    """Where to count from: "Pasal 3" from the paper, "ayat (2)" from its pasal, "huruf a" from its ayat or its pasal."""
    parts = home.split("/")
    if first == "pasal":
        return [[]]
    if not home.startswith("pasal-"):
        return []
    return [parts[:1]] if first == "ayat" else [parts[:depth] for depth in range(len(parts) - 1, 0, -1)]


def _nearest(steps: Langkah, home: str, peta: Peta) -> str:
    """A unit that does not exist is known by the pasal that it is said to be in."""
    if steps[0][0] == "pasal":
        pasal, rest = f"pasal-{steps[0][1]}", steps[1:]
    else:
        pasal, rest = home.split("/", maxsplit=1)[0], steps
    mark = peta.tanda.get(pasal)
    return f"→{mark}/{'/'.join(f'{rank}-{number}' for rank, number in rest)}" if mark else ""
