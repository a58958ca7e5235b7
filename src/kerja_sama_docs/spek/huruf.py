"""From bytes to characters: encodings, and the characters that may stand in no text of ours."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from itertools import islice
from typing import Final

from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, galat

# What XML 1.0 cannot hold (Word would lose it without a word), the rest of the control characters, and the private
# use area U+E000–U+F8FF, which the renderer needs for its own marks.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufffe\uffff]")
# YAML 1.1 takes these for line ends; editors don't, so that lines would be counted differently.
_FORBIDDEN_RAW: Final = re.compile(_FORBIDDEN.pattern[:-1] + "\u2028\u2029]")
_RUN: Final = re.compile(rf"({_FORBIDDEN_RAW.pattern})\1*")
_LINE_END: Final = re.compile("\r\n|\r|\n")
_REPLACEMENT: Final = "\ufffd"
_BOMS: Final = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAVE_AS: Final = 'simpan ulang berkas ini sebagai UTF-8 (di Notepad: "Simpan sebagai", Pengodean: UTF-8)'


class Garis:
    """Finds line and column (1-based, in characters) of an offset; a byte order mark takes no column."""

    __slots__ = ("_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def place(self, berkas: str, index: int) -> Tempat:
        """The place of the character at `index`."""
        row = bisect_right(self._starts, index) - 1
        column = index - self._starts[row] + 1
        if row == 0 and self._text.startswith("\ufeff"):
            column = max(1, column - 1)
        return Tempat(berkas, "", row + 1, column)

    def line(self, row: int) -> str:
        """The characters of line `row` (0-based) without its end; "" past the end."""
        if not 0 <= row < len(self._starts):
            return ""
        end = self._starts[row + 1] if row + 1 < len(self._starts) else len(self._text)
        return self._text[self._starts[row] : end].rstrip("\r\n")


def decode(data: bytes, berkas: str) -> str | Temuan:
    """The characters of a YAML file, a byte order mark (U+FEFF) kept as the first one, so that offsets are exact.

    UTF-8, or UTF-16 and UTF-32 with a byte order mark; anything else is a finding.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                name = encoding.upper()[:6]
                return galat("yaml-bukan-utf8", f"berkas {name} ini rusak", Tempat(berkas), _SAVE_AS)
    if b"\0" in data[:4096]:
        row = data[: data.index(b"\0")].count(b"\n") + 1
        return galat(
            "yaml-bukan-utf8",
            "ini bukan berkas teks UTF-8: ada bita nol di dalamnya",
            Tempat(berkas, "", row),
            f"pastikan ini berkas YAML, bukan dokumen Word atau PDF, lalu {_SAVE_AS}",
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _not_utf8(data, error.start, berkas)


def _not_utf8(data: bytes, start: int, berkas: str) -> Temuan:
    before = data[:start].decode("utf-8")
    place = Garis(before).place(berkas, len(before))
    guess = data[start : start + 1].decode("cp1252", errors="replace")
    meant = (
        f" (barangkali “{guess}” dari Windows-1252)" if guess.isprintable() and guess != _REPLACEMENT else ""
    )
    return galat("yaml-bukan-utf8", f"bita 0x{data[start]:02X} di sini bukan UTF-8{meant}", place, _SAVE_AS)


def clean_text(text: str, berkas: str, garis: Garis, limit: int) -> tuple[str, list[Temuan]]:
    """The text with U+FFFD for every forbidden character, and a finding for each of the first `limit` runs of one."""
    found = islice(_RUN.finditer(text), limit)
    temuan = [_forbidden(match[1], garis.place(berkas, match.start())) for match in found]
    return (_FORBIDDEN_RAW.sub(_REPLACEMENT, text), temuan) if temuan else (text, temuan)


def clean_escapes(text: str, tempat: Tempat) -> tuple[str, list[Temuan]]:
    """The same for a scalar, whose escapes may have put in what the file itself doesn't hold."""
    if not _FORBIDDEN.search(text):
        return text, []
    temuan = [_forbidden(char, tempat) for char in dict.fromkeys(_FORBIDDEN.findall(text))]
    return _FORBIDDEN.sub(_REPLACEMENT, text), temuan


def _forbidden(char: str, tempat: Tempat) -> Temuan:
    return galat(
        "karakter-terlarang",
        f"karakter U+{ord(char):04X} ({_describe(char)}) tidak dapat dicetak dan tidak boleh dipakai",
        tempat,
        "hapus karakter itu; untuk baris baru pakai blok teks (|)",
    )


def _describe(char: str) -> str:
    if "\ud800" <= char <= "\udfff":
        return "separuh pasangan surogat"
    if "\ue000" <= char <= "\uf8ff":
        return "wilayah pemakaian pribadi"
    if char in "\u0085\u2028\u2029":
        return "pemisah baris yang tidak kasatmata"
    return "bukan karakter" if char in "\ufffe\uffff" else "karakter kendali"


def quoted(text: str, longest: int = 60) -> str:
    """A piece of the user's text inside a message: one line, in backquotes, shortened."""
    flat = " ".join(text.split())
    return f"`{flat if len(flat) <= longest else flat[: longest - 1] + '…'}`"
