"""What is in no part of the agreement that the reader knows: said, never passed over in silence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kerja_sama_docs.bacaan.bagian import is_chapter
from kerja_sama_docs.bacaan.label import is_heading_case
from kerja_sama_docs.naskah import Bagian, Blok, Paragraf

SHOWN = 3
LONGEST = 60


def unplaced_notes(blok: Iterable[Blok]) -> tuple[str, ...]:
    """Give one line that counts the paragraphs and tables without a place and quotes the first; () if there are none.

    Chapter headings (BAB) and their titles have no place in a naskah either, but are known for what they are.
    """
    found = list(_unplaced(blok))
    if not found:
        return ()
    quoted = ", ".join(f"“{words}”" for words in found[:SHOWN])
    more = ", …" if len(found) > SHOWN else ""
    return (f"{len(found)} paragraf tidak dapat ditempatkan: {quoted}{more}",)


def _unplaced(blok: Iterable[Blok]) -> Iterator[str]:
    after_chapter = False
    for item in blok:
        if item.bagian is not Bagian.LAIN:
            after_chapter = False
        elif not isinstance(item, Paragraf):
            yield _short(" ".join(t for row in item.baris for cell in row.sel for t in cell.teks))
        elif is_chapter(item.teks):
            after_chapter = True
        elif item.teks and not (after_chapter and is_heading_case(item.teks)):
            yield _short(f"{item.nomor} {item.teks}".strip())


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rsplit(' ', 1)[0]} …"
