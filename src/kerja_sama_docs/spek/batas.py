"""Limits for YAML from outside, checked before and while a file is parsed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BatasYaml:
    """How much one file may hold; the defaults are many times what the largest catalogue needs.

    Attributes:
        byte: size of the file.
        kedalaman: mappings and sequences inside one another, what aliases stand for included.
        simpul: scalars, mappings and sequences, counting what every alias stands for (the "billion laughs").
        temuan: findings that are listed one by one; the rest is counted.
    """

    byte: int = 5_000_000
    kedalaman: int = 50
    simpul: int = 100_000
    temuan: int = 100


BATAS_YAML = BatasYaml()
