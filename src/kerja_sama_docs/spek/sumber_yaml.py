"""The two sources of YAML events: PyYAML's pure parser, which decides, and libyaml, which is some twenty times faster.

libyaml has other error messages, takes some texts that the pure parser refuses, and marks a few places otherwise. So
it reads only what `is_ordinary` lets through, and its reading counts only if the file turns out to be sound: the pure
parser alone says what is wrong with a file.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

import yaml
from yaml.error import Mark, YAMLError
from yaml.events import Event, ScalarEvent
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner
from yaml.tokens import ScalarToken, Token

if TYPE_CHECKING:
    from yaml._yaml import Mark as CMark

# A `?` that may be YAML's: libyaml places nothing after such a key elsewhere. One after a word is text.
_QUESTION: Final = re.compile(r"(?<![^\s\[{,:-])\?")
# Each open bracket costs libyaml time for every token that follows. Its events come without recursion: 100 000 open
# brackets and 2 400 000 `- ` in one line did it no harm but for the time, and `Penyusun` stops at the 51st anyway.
_MAX_BRACKETS: Final = 5_000
_BEFORE_NOTHING: Final = (":", "-")


class Tulisan(NamedTuple):
    """What is written for a scalar: characters `awal` to `akhir` of the file, 0-based line and column, whether plain."""

    awal: int
    akhir: int
    baris: int
    kolom: int
    polos: bool


class SumberEvent(Protocol):
    """Gives event by event."""

    def next_event(self) -> Event | None:
        """The next event, None at the end; raises YAMLError or ValueError for bad syntax."""

    def written(self, event: ScalarEvent) -> Tulisan | None:
        """What is written for the scalar just handed over, its anchor excluded; None for nothing (`kunci:`)."""


def _marks(piece: ScalarEvent | ScalarToken) -> tuple[Mark | CMark, Mark | CMark]:
    """Start and end; both are always there in what comes from a parser."""
    start, end = piece.start_mark, piece.end_mark
    if start is None or end is None:
        raise YAMLError("a piece of the file without a place")
    return start, end


class Sumber(Reader, Scanner, Parser):
    """PyYAML's pure parser over characters; remembers the last scalar token, whose start excludes any anchor."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)
        self.last_scalar: ScalarToken | None = None

    def get_token(self) -> Token:
        """The next token."""
        token: Token = super().get_token()  # type: ignore[no-untyped-call]
        if isinstance(token, ScalarToken):
            self.last_scalar = token
        return token

    def next_event(self) -> Event | None:
        """The next event, None at the end."""
        event: Event | None = self.get_event()  # type: ignore[no-untyped-call]
        return event

    def written(self, event: ScalarEvent) -> Tulisan | None:
        """From the scalar's token, which is the last one if anything is written."""
        token = self.last_scalar
        if token is None or event.end_mark is not token.end_mark:
            return None
        start, end = _marks(token)
        return Tulisan(start.index, end.index, start.line, start.column, bool(token.plain))


class SumberCepat:
    """libyaml's events, with marks as the pure parser sets them.

    Only events are taken from it: its `compose` and `load` recurse and end the process on deep nesting.
    """

    def __init__(self, text: str) -> None:
        # The pure parser counts a byte order mark as a character without a column, libyaml with one.
        self._text = text
        self._geser = 1 if text.startswith("\ufeff") else 0
        self._parser = yaml.CBaseLoader(text[self._geser :])

    def next_event(self) -> Event | None:
        """The next event, None at the end."""
        return self._parser.get_event()

    def written(self, event: ScalarEvent) -> Tulisan | None:
        """From the marks of the event; raises YAMLError where those of the pure parser may be others."""
        start, end = _marks(event)
        first = start.index + self._geser
        if event.anchor or (not event.style and "?" in event.value):
            raise YAMLError("an anchor hides where its scalar starts; the pure parser refuses [a?b]")
        if start.index == end.index:
            if self._text[first - 1 : first] not in _BEFORE_NOTHING:
                raise YAMLError("in {a: } nothing is placed at the bracket")
            return None
        return Tulisan(first, end.index + self._geser, start.line, start.column, not event.style)


def is_ordinary(text: str) -> bool:
    """Whether libyaml is there and may read the text."""
    if not yaml.__with_libyaml__ or text.count("[") + text.count("{") > _MAX_BRACKETS:
        return False
    # libyaml takes tabs and byte order marks for space in more places.
    if "\t" in text or text.find("\ufeff", 1) > 0:
        return False
    # Directives cost it quadratic time.
    if text.startswith(("%", "\ufeff%")) or "\n%" in text or "\r%" in text:
        return False
    return "?" not in text or not _QUESTION.search(text)
