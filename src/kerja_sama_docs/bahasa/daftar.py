"""Lists inside a sentence."""

from __future__ import annotations

from collections.abc import Sequence


def gabung(items: Sequence[str], kata: str = "dan") -> str:
    """Join as EYD wants, with a comma before the last word of three or more: "a dan b", "a, b, dan c"."""
    if len(items) <= 2:
        return f" {kata} ".join(items)
    return f"{', '.join(items[:-1])}, {kata} {items[-1]}"
