"""How alike are the sectors' clauses? `python benchmarks/kemiripan_sektor.py [--batas 0.35]`

For every pair of sectors: the share of sentences of scope, implementation, rights and duties that have a near-duplicate
in the other. Two sentences are near-duplicates when their words, in order, agree to three quarters or more (so that a
text with only the noun replaced counts as one). Prints the worst pairs and exits 1 when a pair is over the limit.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations
from pathlib import Path

import yaml

SECTORS = Path(__file__).resolve().parents[1] / "specs" / "katalog" / "klausul" / "sektor"
PARTS = ("ruang_lingkup", "pelaksanaan", "ruang_lingkup_umum")
ALIKE = 0.75


def sentences(node: object) -> Iterator[str]:
    """Every clause text below a node of a sector file."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, list):
        for item in node:
            yield from sentences(item)
    elif isinstance(node, dict):
        for key in ("teks", "butir", "penutup"):
            yield from sentences(node.get(key))


def words(sentence: str) -> tuple[str, ...]:
    """Its words, with every expression as one word."""
    return tuple(re.findall(r"[a-z0-9]+", re.sub(r"\{\{.*?\}\}", " isian ", sentence).lower()))


def read_sector(path: Path) -> list[tuple[str, ...]]:
    """The word rows of one sector's scope, implementation, rights and duties."""
    data = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - BaseLoader makes text only
    found = [s for part in PARTS for s in sentences(data.get(part))]
    for role in data["peran"].values():
        found += [s for part in ("hak", "kewajiban") for s in sentences(role.get(part))]
    return [w for s in found if len(w := words(s)) >= 3]


def alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two sentences say the same but for a word or two."""
    common = sum((Counter(a) & Counter(b)).values())
    if 2 * common < ALIKE * (len(a) + len(b)):
        return False
    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= ALIKE


def share(a: list[tuple[str, ...]], b: list[tuple[str, ...]]) -> float:
    """The larger of the two shares of sentences that have a near-duplicate on the other side."""
    in_a = sum(any(alike(x, y) for y in b) for x in a) / max(len(a), 1)
    in_b = sum(any(alike(x, y) for x in a) for y in b) / max(len(b), 1)
    return max(in_a, in_b)


def main() -> int:
    """Print the worst pairs; 1 when one is over the limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--batas", type=float, default=0.35)
    parser.add_argument("--baris", type=int, default=15)
    options = parser.parse_args()
    sectors = {path.stem: read_sector(path) for path in sorted(SECTORS.glob("*.yaml"))}
    pairs = sorted(((share(sectors[a], sectors[b]), a, b) for a, b in combinations(sectors, 2)), reverse=True)
    print(f"{len(sectors)} sectors, {sum(map(len, sectors.values()))} sentences, {len(pairs)} pairs")
    for value, a, b in pairs[: options.baris]:
        print(f"{value:6.1%}  {a} ~ {b}")
    return int(bool(pairs) and pairs[0][0] >= options.batas)


if __name__ == "__main__":
    sys.exit(main())
