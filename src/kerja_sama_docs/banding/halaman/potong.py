"""The words of one line as stretches: kept, gone, new."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from kerja_sama_docs.banding.halaman.aman import show
from kerja_sama_docs.banding.halaman.isi import Corak, Potongan
from kerja_sama_docs.banding.kata import join_words, split_words
from kerja_sama_docs.banding.model import Keping
from kerja_sama_docs.banding.sasaran import stays_behind

_INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff"  # make no words, so that no stretch counts them

Bertiga = tuple[tuple[Potongan, ...], tuple[Potongan, ...], tuple[Potongan, ...]]


def plain(text: str) -> tuple[Potongan, ...]:
    """A text without any mark."""
    return whole(text, Corak.TETAP)


def whole(text: str, corak: Corak) -> tuple[Potongan, ...]:
    """A text of one kind."""
    return (Potongan(corak, show(text)),) if text else ()


def replaced(old: str, new: str) -> Bertiga:
    """Old, new and both in one, as if nothing were kept."""
    gone, come = whole(old, Corak.HAPUS), whole(new, Corak.SISIP)
    return gone, come, gone + come


def cut(pieces: Sequence[Keping], old: str, new: str) -> Bertiga:
    """Old, new and both in one, by the pieces of a change; the words are printed as they stand in the papers.

    Where the pieces are not about just these texts (a heading of which only a part is compared), the texts are shown
    as replaced.
    """
    sides_old = _lay_on([piece.lama for piece in pieces], old)
    sides_new = _lay_on([piece.baru for piece in pieces], new)
    if sides_old is None or sides_new is None:
        return replaced(old, new)
    left: list[Potongan] = []
    right: list[Potongan] = []
    both: list[Potongan] = []
    for piece, one, two in zip(pieces, sides_old, sides_new, strict=True):
        if piece.tetap:
            follows = one.split() != two.split() and piece.lama.split() != piece.baru.split()
            kind = Corak.IKUT if follows else Corak.TETAP
            left.append(Potongan(Corak.TETAP, show(one)))
            right.append(Potongan(kind, show(two), show(one.strip()) if follows else ""))
            both.append(right[-1])
        elif stays_behind(piece):
            left += _marked(one, Corak.RAGU)
            right += _marked(two, Corak.RAGU)
            both += _marked(two, Corak.RAGU)
        else:
            gone, come = _marked(one, Corak.HAPUS), _marked(two, Corak.SISIP)
            left += gone
            right += come
            both += [*gone, *come]
    return tuple(left), tuple(right), tuple(both)


def pieces_only(pieces: Sequence[Keping]) -> tuple[Potongan, ...]:
    """Both sides in one, without a paper to lay them on."""
    shown: list[Potongan] = []
    for piece in pieces:
        if piece.tetap:
            shown += plain(piece.baru)
        elif stays_behind(piece):
            shown += _marked(piece.baru, Corak.RAGU)
        else:
            shown += [*_marked(piece.lama, Corak.HAPUS), *_marked(piece.baru, Corak.SISIP)]
    return tuple(shown)


def _marked(text: str, corak: Corak) -> list[Potongan]:
    """A stretch of one kind; the blank before it is nobody's."""
    words = text.lstrip(" ")
    blank = [Potongan(Corak.TETAP, " ")] if words != text else []
    return [*blank, *whole(words, corak)]


def _lay_on(parts: Sequence[str], text: str) -> list[str] | None:
    """Cut the text of the paper where the parts, whose blanks and quotes are unified, end; None if they do not fit."""
    if "".join("".join(parts).split()) != "".join(join_words(split_words(text)).split()):
        return None
    return list(_slices(parts, text))


def _slices(parts: Sequence[str], text: str) -> Iterator[str]:
    start = place = 0
    last = max((n for n, part in enumerate(parts) if part.strip()), default=-1)
    for n, part in enumerate(parts):
        wanted = sum(not c.isspace() for c in part)
        while wanted and place < len(text):
            if not (text[place].isspace() or text[place] in _INVISIBLE):
                wanted -= 1
            place += 1
        end = len(text) if n == last else place
        yield text[start:end]
        start = place = end
