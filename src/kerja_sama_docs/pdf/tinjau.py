"""What is to be said about a reading: which pages have no text, and what was seen and not read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from kerja_sama_docs.pdf.halaman import Halaman
from kerja_sama_docs.pdf.pesan import page_list

FEWEST: Final = 3  # letters: fewer are no text
FOREIGN: Final = 0.3  # of the letters: more, and what is left makes no sense
SCAN: Final = 0.5  # of the page: so large a picture on a page without text is the page itself
SMALL: Final = 0.001  # of the page: a smaller picture is an ornament


def letters(page: Halaman) -> int:
    """How many letters and digits the page has."""
    return sum(c.isalnum() for word in page.kata for c in word.teks)


def has_foreign_letters(page: Halaman) -> bool:
    """Whether the page shows text that the file does not translate."""
    return page.asing > FEWEST and page.asing > FOREIGN * (letters(page) + page.asing)


def has_text(page: Halaman) -> bool:
    """Whether the page can be read."""
    return letters(page) >= FEWEST and not has_foreign_letters(page)


def remarks(pages: Sequence[Halaman]) -> Iterator[str]:
    """What a reader of the naskah should know about its making."""
    hidden = _pages(pages, lambda p: p.tersembunyi > 0.5 * max(1, letters(p)) and has_text(p))
    if hidden:
        yield f"teks {page_list(hidden)} adalah hasil pengenalan huruf (OCR) dan dapat memuat salah baca"


def unread(pages: Sequence[Halaman]) -> Iterator[str]:
    """What is there and was not read, with its pages."""
    scans = _pages(
        pages, lambda p: not has_text(p) and not has_foreign_letters(p) and max(p.gambar, default=0) > SCAN
    )
    foreign = _pages(pages, has_foreign_letters)
    if scans:
        yield f"hasil pindai tanpa teks ({page_list(scans)})"
    if foreign:
        yield f"teks dengan huruf yang tidak dapat diterjemahkan ({page_list(foreign)})"
    pictures = [n for n in _pages(pages, _has_picture) if n not in scans]
    if pictures:
        count = sum(1 for n in pictures for g in pages[n - 1].gambar if g > SMALL)
        yield f"{count} gambar ({page_list(pictures)})"
    remarked = _pages(pages, lambda p: p.anotasi > 0)
    if remarked:
        count = sum(page.anotasi for page in pages)
        yield f"{count} catatan atau isian formulir di atas halaman ({page_list(remarked)})"


def _has_picture(page: Halaman) -> bool:
    return any(g > SMALL for g in page.gambar)


def _pages(pages: Sequence[Halaman], holds: Callable[[Halaman], bool]) -> list[int]:
    return [number for number, page in enumerate(pages, 1) if holds(page)]
