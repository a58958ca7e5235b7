"""What stands on the pages of a PDF, as values; coordinates in points from the upper left corner."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kata:
    """A word: its left and right edge, its baseline, the size of its letters."""

    teks: str
    x0: float
    x1: float
    y: float
    besar: float
    perabot: bool = False


@dataclass(frozen=True, slots=True)
class Garis:
    """A ruled line, upright (`tegak`) or level: where it lies, and from where to where it runs."""

    tegak: bool
    letak: float
    awal: float
    akhir: float


@dataclass(frozen=True, slots=True)
class Halaman:
    """A page.

    Attributes:
        lebar: its width as a reader holds it.
        tinggi: its height.
        kata: its words, in the order in which they are drawn.
        garis: its ruled lines.
        gambar: share of the page that each picture covers.
        miring: words that run askew (stamps, watermarks).
        asing: number of letters that the file does not translate into text.
        tersembunyi: number of letters that are drawn invisibly (the text layer of a scan).
        anotasi: number of remarks and form fields that lie on the page.
    """

    lebar: float
    tinggi: float
    kata: tuple[Kata, ...] = ()
    garis: tuple[Garis, ...] = ()
    gambar: tuple[float, ...] = ()
    miring: tuple[str, ...] = ()
    asing: int = 0
    tersembunyi: int = 0
    anotasi: int = 0
