"""File stems: legal on Windows, stable, apart where the texts are apart."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kerja_sama_docs.arsip.nama import file_stem

_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)", re.IGNORECASE)


def _assert_legal(stem: str) -> None:
    assert 0 < len(stem) <= 80
    assert len(f"{stem}.v123456.docx".encode()) <= 255
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f. ]', stem)
    assert not _DEVICES.fullmatch(stem)
    assert unicodedata.is_normalized("NFC", stem)
    assert stem[0] not in "-~" and stem[-1] != "-"
    assert all(c.isprintable() for c in stem)


@settings(deadline=None)
@given(st.text() | st.text(st.characters(), min_size=70, max_size=300))
def test_any_text_gives_a_legal_stable_name(text: str) -> None:
    stem = file_stem(text)
    _assert_legal(stem)
    assert file_stem(stem) == stem
    assert stem.casefold() == stem


def test_every_single_character_is_legal_and_stable() -> None:
    for code in (*range(0x3400), *range(0xA000, 0xAC00), *range(0xD7A0, 0x20000), *range(0x2F800, 0x2FA20)):
        stem = file_stem(f"a{chr(code)}b")
        if not stem.isascii():
            assert file_stem(stem) == stem, hex(code)
            assert unicodedata.is_normalized("NFC", stem), hex(code)


@settings(deadline=None)
@given(st.text(st.sampled_from("abcÀÉéİıßŸ -."), max_size=120))
def test_case_never_keeps_two_names_apart(text: str) -> None:
    assert file_stem(text.upper()) == file_stem(text.upper().casefold())


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Kesepakatan Bersama", "kesepakatan-bersama"),
        ("PKS: Air/Limbah (2026)…", "pks-air-limbah-2026"),
        ("../../etc/passwd", "etc-passwd"),
        ("kesepakatan_bersama", "kesepakatan_bersama"),
        ("CON", "berkas-con"),
        ("com¹", "berkas-com1"),
        ("CONOUT$", "berkas-conout"),
        ("nul.", "berkas-nul"),
        ("...", "tanpa-nama"),
        ("", "tanpa-nama"),
        ("e\u0301", "é"),
    ],
)
def test_known_names(text: str, stem: str) -> None:
    assert file_stem(text) == stem


@settings(deadline=None)
@given(st.text(st.sampled_from("ab "), max_size=30), st.text(st.sampled_from("ab "), max_size=30))
def test_long_titles_with_one_beginning_stay_apart(one: str, other: str) -> None:
    left, right = file_stem("pengelolaan " * 12 + one), file_stem("pengelolaan " * 12 + other)
    assert (left == right) == (one.split() == other.split())
