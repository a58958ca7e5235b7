"""Line ends undone: blanks where a line was wrapped, none where a word was broken."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

SOFT: Final = "\u00ad"
WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
TAIL: Final = re.compile(r"([^\W\d_]+)-$")
HEAD: Final = re.compile(r"([^\W\d_]+)")
GLUED: Final = re.compile(r"\w/$")
CLOSING: Final = re.compile(r"[.,;:)\]]{1,2}")  # a mark that found no room beside its word in a narrow cell
STEM: Final = 3  # letters that two halves of a doubled word share at least


def known_words(texts: Iterable[str]) -> frozenset[str]:
    """The words of a paper in small letters, those with a hyphen whole; words at line ends with a hyphen left out."""
    return frozenset(word.casefold() for text in texts for word in WORD.findall(text.rstrip("-" + SOFT)))


def join_lines(lines: Iterable[str], known: frozenset[str]) -> str:
    """One text of lines that were wrapped; only the line above decides how a line goes on, however long the text is."""
    pieces: list[str] = []
    for line in filter(None, lines):
        if pieces:
            both = join_two(pieces[-1], line, known)
            pieces[-1] = both[: len(both) - len(line)]
        pieces.append(line)
    return "".join(pieces).replace(SOFT, "")


def join_two(before: str, after: str, known: frozenset[str]) -> str:
    """Join two lines: "Undang-" + "Undang" keeps its hyphen, "pelak-" + "sanaan" loses it."""
    if before.endswith(SOFT):
        return before[:-1] + after
    if GLUED.search(before) or CLOSING.fullmatch(after):
        return before + after
    if before.endswith("-") and not before.endswith((" -", "--")) and before != "-":
        return (before[:-1] if _was_broken(before, after, known) else before) + after
    return f"{before} {after}"


def _was_broken(before: str, after: str, known: frozenset[str]) -> bool:
    tail, head = TAIL.search(before), HEAD.match(after)
    if tail is None or head is None:
        return False  # "ke-" + "4", "dinas-" + "sosial@…" are told apart by what the words themselves are
    one, two = tail[1], head[1]
    whole, parted = (one + two).casefold(), f"{one}-{two}".casefold()
    if parted in known or two[:1].isupper() or _is_address(before, after):
        return False
    if whole in known:
        return True
    return not _is_doubled(one.casefold(), two.casefold()) and one.casefold() not in known


def _is_doubled(one: str, two: str) -> bool:
    """Whether the halves repeat each other: "masing-masing", "sehari-hari", "perundang-undangan", "bersama-sama"."""
    return any(one[start : start + STEM + 1] in two for start in range(max(1, len(one) - STEM))) or (
        len(two) >= STEM and two[:STEM] in one
    )


def _is_address(before: str, after: str) -> bool:
    """Whether the break lies in an address of electronic mail or of the web."""
    return any(mark in before.split()[-1] + after.split()[0] for mark in ("@", "www.", "://"))
