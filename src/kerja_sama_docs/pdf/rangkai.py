"""Letters strung together to words while they are drawn."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from kerja_sama_docs.pdf.matriks import Titik

GAP: Final = 0.16  # of the size of the letters: a wider gap is a blank that nobody drew
OVERLAP: Final = 0.45  # a letter that goes back further begins a word of its own
SHIFT: Final = 0.4  # up or down: more is another line


@dataclass(frozen=True, slots=True)
class Rangkaian:
    """A word where it is drawn: begin and end of its baseline, quarter turns (None: askew)."""

    teks: str
    awal: Titik
    akhir: Titik
    besar: float
    arah: int | None
    perabot: bool


@dataclass(slots=True)
class Perangkai:
    """Takes letters in the order in which they are drawn."""

    kata: list[Rangkaian] = field(default_factory=list)
    huruf: int = 0
    _text: list[str] = field(default_factory=list)
    _last: Rangkaian | None = None

    def add(self, text: str, begin: Titik, end: Titik, size: float, arah: int | None, mark: bool) -> None:
        """Take a letter."""
        self.huruf += 1
        if not text.strip():
            self.flush()
            return
        last = self._last
        if last is not None and not _goes_on(last, begin, size, arah):
            self.flush()
            last = None
        self._text.append(text)
        start = begin if last is None else last.awal
        largest = size if last is None else max(size, last.besar)
        self._last = Rangkaian("", start, end, largest, arah, mark)

    def flush(self) -> None:
        """End the word."""
        if self._last is not None:
            last = self._last
            text = "".join(self._text)
            self.kata.append(Rangkaian(text, last.awal, last.akhir, last.besar, last.arah, last.perabot))
        self._text, self._last = [], None


def _goes_on(last: Rangkaian, begin: Titik, size: float, arah: int | None) -> bool:
    if arah != last.arah:
        return False
    dx, dy = begin[0] - last.akhir[0], begin[1] - last.akhir[1]
    along, across = {0: (dx, dy), 1: (dy, -dx), 2: (-dx, -dy), 3: (-dy, dx)}.get(arah or 0, (dx, dy))
    if arah is None:
        return abs(dx) + abs(dy) < 0.5 * size
    unit = max(size, last.besar)
    return -OVERLAP * unit < along < GAP * unit and abs(across) < SHIFT * unit
