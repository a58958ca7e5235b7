"""What a test needs to know about an agreement of another office: its bytes, and what a reader must find in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Literal

Bentuk = Literal["kesepakatan-bersama", "pks", "lain"]


@dataclass(frozen=True, slots=True)
class NaskahLuar:
    """One agreement.

    Attributes:
        nama: a short stem.
        bentuk: the form that its title gives it.
        pihak: number of parties.
        pasal: number and title of each pasal as a reader must find them.
        alamat: the addresses of their units in reading order.
        susun: builds the .docx.
    """

    nama: str
    bentuk: Bentuk
    pihak: int
    pasal: tuple[tuple[str, str], ...]
    alamat: tuple[str, ...]
    susun: Callable[[], bytes]

    def bytes(self) -> bytes:
        """Give the .docx, built once."""
        return _built(self.susun)


@cache
def _built(susun: Callable[[], bytes]) -> bytes:
    return susun()
