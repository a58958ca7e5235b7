"""Text on a screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.laporan.layar import clean, clean_line, columns


@pytest.mark.parametrize(
    ("teks", "expected"),
    [
        ("Kabupaten “Garut” – 市\n\tx", "Kabupaten “Garut” – 市\n\tx"),
        ("\x1b[31m", "\\x1b[31m"),
        ("\x9b2J", "\\x9b2J"),
        ("a\u202eb\u2028c", "a\\u202eb\\u2028c"),
        ("\ud800", "\\ud800"),
        ("\r", "\\r"),
    ],
)
def test_clean(teks: str, expected: str) -> None:
    assert clean(teks) == expected


@given(st.text())
def test_cleaned_text_can_be_printed_and_cleaned_again(teks: str) -> None:
    cleaned = clean(teks)
    cleaned.encode()
    assert clean(cleaned) == cleaned
    assert "\x1b" not in cleaned
    assert "\n" not in clean_line(teks)


@pytest.mark.parametrize(("teks", "width"), [("abc", 3), ("市", 2), ("e\u0301", 1), ("", 0), ("a\u200db", 2)])
def test_columns(teks: str, width: int) -> None:
    assert columns(teks) == width
