"""What goes into a redline and what comes out, as values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

# The words of an old and a new text in stretches (old, new, kept); all stretches together are the two texts.
Cut = Callable[[str, str], Sequence[tuple[str, str, bool]]]


class LetakBaris(Protocol):
    """Where a line stands in a naskah: the order of its block, and the row when that is a table."""

    @property
    def urutan(self) -> int: ...
    @property
    def baris(self) -> int | None: ...


class BarisJajar(Protocol):
    """One line of two papers side by side: a paragraph or a table row. Only a hint for where to look for changes.

    `macam` is "dipecah" for the lines of a paragraph that was split or joined; `pindah` says that the line stands in
    another place than before.
    """

    @property
    def lama(self) -> LetakBaris | None: ...
    @property
    def baru(self) -> LetakBaris | None: ...
    @property
    def macam(self) -> str: ...
    @property
    def pindah(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Redline:
    """The old document with tracked changes that turn it into the new one, proven.

    Attributes:
        data: the .docx.
        tak_dibandingkan: what stands in one of the papers and was not compared, named in Indonesian.

    """

    data: bytes
    tak_dibandingkan: tuple[str, ...] = ()
