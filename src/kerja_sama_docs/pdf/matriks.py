"""Places and directions on a page: the six-number matrices of PDF."""

from __future__ import annotations

import math
from typing import Final

Matriks = tuple[float, float, float, float, float, float]
Titik = tuple[float, float]

SATUAN: Final[Matriks] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def multiply(m: Matriks, n: Matriks) -> Matriks:
    """First `m`, then `n`."""
    return (
        m[0] * n[0] + m[1] * n[2],
        m[0] * n[1] + m[1] * n[3],
        m[2] * n[0] + m[3] * n[2],
        m[2] * n[1] + m[3] * n[3],
        m[4] * n[0] + m[5] * n[2] + n[4],
        m[4] * n[1] + m[5] * n[3] + n[5],
    )


def apply(m: Matriks, x: float, y: float) -> Titik:
    """Where a point comes to lie."""
    return x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5]


def turn(m: Matriks, tolerance: float = 3.0) -> int | None:
    """The direction of text in quarter turns (0 to 3, counterclockwise), None if it runs askew."""
    angle = math.degrees(math.atan2(m[1], m[0])) % 360
    quarter = round(angle / 90)
    return quarter % 4 if abs(angle - quarter * 90) <= tolerance else None


def numbers(operands: list[object], count: int) -> tuple[float, ...] | None:
    """The last `count` operands as finite numbers of a sane size, None if they are not."""
    found = tuple(float(o) for o in operands[-count:] if isinstance(o, (int, float)))
    if len(found) != count or not all(math.isfinite(f) and abs(f) < 1e7 for f in found):
        return None
    return found
