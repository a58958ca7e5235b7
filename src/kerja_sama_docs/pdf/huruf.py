"""Letters of a font: what its codes mean, and how wide they are."""

from __future__ import annotations

from collections.abc import Iterator

from pypdf.generic import DictionaryObject
from pypdf.generic._font import (
    Font,
)  # not public, but the only door to widths and meanings: see docs of the package

BLANK_WIDTH = 1000.0


class Aksara:
    """A font as far as reading needs it."""

    def __init__(self, resource: DictionaryObject | None) -> None:
        self._font = None if resource is None else Font.from_font_resource(resource)
        if self._font is not None and not self._font.interpretable:
            self._font = None

    def glyphs(self, shown: bytes) -> Iterator[tuple[str, float, bool]]:
        """Of a string shown on the page: each letter, its width in thousandths, and whether it is a one-byte blank.

        A letter whose meaning the file does not give is U+FFFD.
        """
        font = self._font
        if font is None:
            yield from (("\ufffd", 500.0, False) for _ in shown)
            return
        if isinstance(font.encoding, str):
            raw = shown.decode(font.encoding, "replace" if len(shown) % 2 else "surrogatepass")
            codes = [(c, c) for c in raw]
        else:
            codes = [(chr(b), font.encoding.get(b, chr(b))) for b in shown]
        default = _number(font.character_widths.get("default"), 500.0)
        for code, decoded in codes:
            text = font.character_map.get(decoded, decoded)
            width = _number(font.character_widths.get(code), default)
            yield str(text), width, code == " "


def _number(value: object, default: float) -> float:
    if isinstance(value, (int, float)) and -100_000 < value < 100_000:
        return float(value)
    return default
