"""The comments of a YAML file, found where the YAML scanner finds them: a `#` inside a text is no comment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from yaml.error import YAMLError
from yaml.tokens import ScalarToken, Token

from kerja_sama_docs.spek.huruf import Garis
from kerja_sama_docs.spek.sumber_yaml import Sumber

_COMMENT: Final = re.compile("#[^\r\n\x85\u2028\u2029]*")
_HEADER: Final = re.compile("[|>][^\r\n\x85\u2028\u2029]*")


@dataclass(frozen=True, slots=True)
class Komentar:
    """A comment: its words after `#`, where the `#` stands (1-based), and whether it has the line for itself."""

    teks: str
    baris: int
    kolom: int
    sendiri: bool


def find_comments(text: str) -> tuple[Komentar, ...]:
    """Every comment of a text that has been read without a mistake; none if it hasn't.

    Between two tokens there is nothing but space and comments; the one other place for a comment is the line that
    begins a block text (`isi: |  # …`).
    """
    garis = Garis(text)
    try:
        return tuple(_comment(garis, place, words) for place, words in _comments(text))
    except (YAMLError, ValueError):
        return ()


def _comments(text: str) -> Iterator[tuple[int, str]]:
    done = 0
    for token in _tokens(text):
        start, end = token.start_mark.index, token.end_mark.index
        if start > done:
            yield from _found(text, done, start)
        if isinstance(token, ScalarToken) and token.style in ("|", ">"):
            header = _HEADER.match(text, start)
            yield from _found(text, start, header.end() if header else start)
        done = max(done, end)
    yield from _found(text, done, len(text))


def _tokens(text: str) -> Iterator[Token]:
    scanner = Sumber(text)
    while scanner.check_token():
        yield scanner.get_token()


def _found(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    for match in _COMMENT.finditer(text, start, end):
        yield match.start(), match[0][1:]


def _comment(garis: Garis, place: int, words: str) -> Komentar:
    where = garis.place("", place)
    row = where.baris or 1
    before = garis.line(row - 1).removeprefix("\ufeff")[: (where.kolom or 1) - 1]
    return Komentar(words, row, where.kolom or 1, not before.strip())
