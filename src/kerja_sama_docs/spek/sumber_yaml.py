"""PyYAML's pure parser over characters (the C one crashes the process on deep nesting)."""

from __future__ import annotations

from yaml.events import Event, ScalarEvent
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner
from yaml.tokens import ScalarToken, Token


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

    def token_of(self, event: ScalarEvent) -> ScalarToken | None:
        """The token of the scalar event that was just handed over; None where nothing is written (`kunci:`)."""
        token = self.last_scalar
        return token if token is not None and event.end_mark is token.end_mark else None
