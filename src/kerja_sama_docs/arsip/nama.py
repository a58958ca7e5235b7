"""File names that every office computer accepts (Windows is the strictest)."""

from __future__ import annotations

import hashlib
import unicodedata

MAX_CHARS = 80  # leaves room for ".v12345.docx" within 100 characters
MAX_BYTES = 200  # most Linux file systems stop at 255 bytes, and a character may take four
_HASH_CHARS = 8
_EMPTY = "tanpa-nama"
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", "conin", "conout", "clock"]
    + [f"{device}{digit}" for device in ("com", "lpt") for digit in range(10)]
)


def file_stem(text: str) -> str:
    """Make the part of a file name before its first dot from any text.

    Legal on Windows, macOS and Linux: lower case, letters and digits (of any script) and `_`, joined by single
    hyphens; NFC; at most `MAX_CHARS` characters and `MAX_BYTES` bytes; never a device name. Idempotent. Texts that
    differ only in case, spaces or punctuation give the same stem; texts too long keep a hash of themselves, so that
    two long titles with the same beginning stay apart.
    """
    stem = _slug(text)
    if not _fits(stem):
        stem = _shorten(stem)
    if stem in _RESERVED:
        return f"berkas-{stem}"
    return stem or _EMPTY


def _slug(text: str) -> str:
    """Folded letters and digits, runs of anything else as one hyphen."""
    # NFKC turns look-alikes that Windows folds itself (COM¹ is COM1) into the plain sign; folding can undo the
    # normal form and the other way round, so both are repeated until nothing moves.
    folded = _fold(text)
    while (again := _fold(folded)) != folded:
        folded = again
    kept = "".join(c if _is_kept(c) else " " for c in folded)
    # A combining mark may not begin a word: it would cling to the hyphen.
    words = (
        word.lstrip("".join(c for c in word if unicodedata.category(c)[0] == "M")) for word in kept.split()
    )
    return "-".join(word for word in words if word)


def _fold(text: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def _is_kept(char: str) -> bool:
    return char.isalnum() or char == "_" or unicodedata.category(char) in ("Mn", "Mc")


def _fits(stem: str) -> bool:
    return len(stem) <= MAX_CHARS and len(stem.encode()) <= MAX_BYTES


def _shorten(stem: str) -> str:
    tail = "-" + hashlib.sha256(stem.encode()).hexdigest()[:_HASH_CHARS]
    head = stem[: MAX_CHARS - len(tail)]
    while not _fits(head + tail):
        head = head[:-1]
    return head.rstrip("-") + tail
