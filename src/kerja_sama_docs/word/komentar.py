"""Comments: what they say, and the block and the words that they hang on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from lxml import etree

from kerja_sama_docs.bacaan.asal import homes_of
from kerja_sama_docs.bacaan.mentah import BlokMentah, ParagrafMentah, paragraphs_of
from kerja_sama_docs.naskah import Blok, Komentar, fold_blanks
from kerja_sama_docs.word.xml import w

RANGE_START: Final = w("commentRangeStart")
RANGE_END: Final = w("commentRangeEnd")
REFERENCE: Final = w("commentReference")
COMMENT_MARKS: Final = frozenset({RANGE_START, RANGE_END, REFERENCE})
ID: Final = w("id")


class JejakKomentar:
    """Where the comments of one file begin and end; filled while its stories are read."""

    def __init__(self) -> None:
        self.tempat: dict[str, ParagrafMentah] = {}
        self._kutipan: dict[str, list[str]] = {}
        self._terbuka: dict[str, int] = {}
        self._menunggu: list[str] = []

    def meet(self, mark: etree._Element, words: Sequence[str] = ()) -> None:
        """Take note of a mark; `words` are those of its paragraph so far."""
        identity = mark.get(ID) or ""
        if mark.tag == RANGE_END:
            start = self._terbuka.pop(identity, None)
            if start is not None:
                self._kutipan[identity].append("".join(words[start:]))
        elif identity not in self._kutipan:
            self._kutipan[identity] = []
            self._menunggu.append(identity)
            if mark.tag == RANGE_START:
                self._terbuka[identity] = len(words)

    def pass_over(self, gone: etree._Element, words: Sequence[str]) -> None:
        """Take note of the marks in what this view does not show."""
        for mark in gone.iter(*COMMENT_MARKS):
            self.meet(mark, words)

    def emit(self, paragraf: ParagrafMentah, words: Sequence[str]) -> None:
        """A paragraph is finished: what began in it hangs on it, what is still open goes on in the next."""
        for identity in self._menunggu:
            self.tempat[identity] = paragraf
        self._menunggu.clear()
        for identity, start in self._terbuka.items():
            self._kutipan[identity].append("".join([*words[start:], "\n"]))
            self._terbuka[identity] = 0

    def quote(self, identity: str) -> str:
        """The words that a comment is about."""
        return fold_blanks("".join(self._kutipan.get(identity, ())))


@dataclass(frozen=True, slots=True)
class _Isi:
    """A comment as the part of comments has it."""

    id: str
    penulis: str
    tanggal: str
    teks: str


def read_comments(
    root: etree._Element,
    read: Callable[[etree._Element], Sequence[BlokMentah]],
    jejak: JejakKomentar,
    mentah: Sequence[BlokMentah],
    blok: Sequence[Blok],
) -> tuple[Komentar, ...]:
    """Every comment of a file, in the order of what it hangs on; one whose place is not shown comes last.

    Args:
        root: the part of comments.
        read: reads the content of an element as a story.
        jejak: where they were met.
        mentah: all that was read, story by story.
        blok: what became of it, in the same order.

    """
    isi = [_content(element, read) for element in root.iterfind(w("comment"))]
    order = {identity: n for n, identity in enumerate(jejak.tempat)}
    places = homes_of(mentah, blok) if order else {}
    last = blok[-1].urutan if blok else 0
    found: list[tuple[tuple[int, int], Komentar]] = []
    for content in isi:
        paragraf = jejak.tempat.get(content.id)
        home = None if paragraf is None else places.get(id(paragraf))
        place = last if home is None else home.urutan
        komentar = Komentar(
            alamat="" if home is None else home.alamat,
            urutan=place,
            kutipan=jejak.quote(content.id),
            penulis=content.penulis,
            tanggal=content.tanggal,
            teks=content.teks,
        )
        found.append(((place if home is not None else last + 1, order.get(content.id, len(order))), komentar))
    return tuple(komentar for _, komentar in sorted(found, key=lambda entry: entry[0]))


def _content(element: etree._Element, read: Callable[[etree._Element], Sequence[BlokMentah]]) -> _Isi:
    paragraphs = (p for blok in read(element) for p in paragraphs_of(blok))
    text = "\n".join(f"{p.nomor} {p.teks}".strip() for p in paragraphs if p.nomor or p.teks)
    author = fold_blanks(element.get(w("author")) or "").replace("\n", " ")
    return _Isi(element.get(ID) or "", author, (element.get(w("date")) or "").strip(), text)
