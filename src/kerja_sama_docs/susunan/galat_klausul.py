"""What is wrong with a clause text, in the user's words, at its line and column."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal

from kerja_sama_docs import bahasa
from kerja_sama_docs.model import Nilai
from kerja_sama_docs.sandbox import NameUnknownError, SecurityError, TemplateSyntaxError
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, galat

_EXPRESSION = re.compile(r"\{\{.*?\}\}|\{\{.*", re.DOTALL)
# A literal inside an expression; YAML doubles ' and escapes " where the scalar itself stands in such quotes.
_LITERAL = re.compile(r"''.*?''|\\\".*?\\\"|'[^']*'|\"[^\"]*\"")
_CONTINUED = re.compile(r"\\\n\s*")
_MISSING_TEST_OR_FILTER = re.compile(r"No (?:filter|test) named '(\w+)'")
Part = Literal["nama", "anggota", "penyaring"]


def explain(
    error: Exception,
    nilai: Nilai[str],
    names: tuple[str, ...],
    filters: tuple[str, ...],
    fails: Callable[[str], bool],
) -> Temuan:
    """The finding for an error of `sandbox.BROKEN` in a clause text or condition.

    Args:
        error: what was raised.
        nilai: the text.
        names, filters: the vocabulary's top level.
        fails: whether an expression of the text, taken alone, fails.
    """
    segment = _culprit(nilai.mentah, fails)
    if isinstance(error, NameUnknownError):
        return _unknown_name(error, nilai, segment, names)
    start = _place(nilai, segment[0])
    if isinstance(error, TemplateSyntaxError):
        missing = _MISSING_TEST_OR_FILTER.search(error.message or "")
        if missing is None:
            return galat(
                "susunan-klausul",
                "ungkapan {{ … }} dalam teks klausul tidak lengkap atau salah tulis",
                start,
                "Periksa pasangan {{ dan }}, tanda kutip, dan kurung.",
            )
        return galat(
            "nama-klausul",
            f"penyaring “{missing[1]}” tidak dikenal dalam teks klausul",
            _find(nilai, segment, missing[1], "penyaring"),
            _advise(missing[1], filters, "Yang dikenal"),
        )
    if isinstance(error, SecurityError):
        return galat(
            "klausul-terlarang",
            "ungkapan ini tidak diizinkan dalam teks klausul",
            start,
            "Pakai hanya nama, penyaring, dan rujuk(…) yang ada dalam panduan.",
        )
    return galat(
        "nilai-klausul",
        "ungkapan {{ … }} ini tidak menghasilkan teks",
        start,
        "Sebut sampai ke isinya, mis. pihak[0].sebutan, bukan pihak[0].",
    )


def _unknown_name(
    error: NameUnknownError, nilai: Nilai[str], segment: tuple[int, int], names: tuple[str, ...]
) -> Temuan:
    place = _find(nilai, segment, error.name, "nama" if error.known is None else "anggota")
    if error.known == ():
        return galat(
            "kelompok-kosong",
            f"“{error.name}” diminta dari kelompok yang tidak ada isinya",
            place,
            "Bila ini peran yang tidak dipegang pihak mana pun, tambahkan bila: peran.<id> pada klausul ini.",
        )
    known = error.known or (*names, "rujuk", "rujuk_ayat")
    return galat(
        "nama-klausul",
        f"“{error.name}” tidak dikenal dalam teks klausul",
        place,
        _advise(error.name, tuple(sorted(known)), "Yang dikenal di sini"),
    )


def _advise(name: str, known: tuple[str, ...], listed: str) -> str:
    near = bahasa.nearest(name, known)
    return f"Maksud Anda “{near[0]}”?" if near else f"{listed}: {', '.join(known)}."


def _culprit(raw: str, fails: Callable[[str], bool]) -> tuple[int, int]:
    """Start and end of the expression that is wrong, as far as one alone is; else of the text from its first brace."""
    if "{%" not in raw:
        for match in _EXPRESSION.finditer(raw):
            alone = _CONTINUED.sub("", match[0]).replace("''", "'").replace('\\"', '"')
            if fails(alone):
                return match.span()
    return (max(raw.find("{"), 0), len(raw))


def _find(nilai: Nilai[str], segment: tuple[int, int], word: str, part: Part) -> Tempat:
    """The place of a word in the expression that is wrong: of a name, of what follows a dot, or of a filter."""
    found = list(_occurrences(nilai.mentah, segment, word))
    start = next((at for at, what in found if what == part), None)
    if start is None:
        start = found[0][0] if found else segment[0]
    return _place(nilai, start)


def _occurrences(raw: str, segment: tuple[int, int], word: str) -> Iterator[tuple[int, Part | None]]:
    text = raw[segment[0] : segment[1]]
    bare = "{" not in raw and text[:1] in {"'", '"'}  # the quotes of a condition are YAML's
    literals = [m.span() for m in _LITERAL.finditer(text, 1 if bare else 0)]
    for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text):
        before = text[: match.start()].rstrip()
        part: Part | None = "nama"
        if before.endswith((".", "[", "['", '["', '[\\"')):
            part = "anggota"
        elif before.endswith("|") or re.search(r"\bis(\s+not)?$", before):
            part = "penyaring"
        elif any(start < match.start() < end for start, end in literals):
            part = None
        yield segment[0] + match.start(), part


def _place(nilai: Nilai[str], offset: int) -> Tempat:
    """The place of a character of the scalar as typed."""
    asal, raw = nilai.asal, nilai.mentah
    if asal.baris is None or not raw:
        return asal
    down = raw.count("\n", 0, offset)
    if down == 0:
        return Tempat(asal.berkas, asal.jalur, asal.baris, (asal.kolom or 1) + offset)
    return Tempat(asal.berkas, asal.jalur, asal.baris + down, offset - raw.rfind("\n", 0, offset))
