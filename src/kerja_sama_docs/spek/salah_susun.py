"""What PyYAML's syntax errors mean, in Indonesian and with what to do.

PyYAML says what its parser expected, in English; a person wants to know which of a handful of slips it was. So the
slips are looked for in the lines first (tab, no-break space, curly quotes, `{{`), then the kind of error is looked up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from yaml.error import MarkedYAMLError

from kerja_sama_docs.spek.huruf import Garis
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, galat

GENERIC: Final = "susunan YAML tidak terbaca di sini"
TAG_SARAN: Final = "hapus tanda itu; bila bagian dari teks, apit nilainya dengan tanda kutip"
QUOTE_VALUE: Final = "apit nilainya dengan tanda kutip"
ODD_SPACE: Final = "\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff"
CURLY: Final = "“”„‟‘’‚‛«»"
_INDENT_HINT: Final = "samakan indentasi (banyaknya spasi di awal baris) dengan baris-baris yang sejajar"
_ODD_INDENT: Final = re.compile(rf" *[{ODD_SPACE}]")
_CURLY_VALUE: Final = re.compile(rf"(?:^|[:\-,\[{{]) *[{CURLY}]")
_JINJA_VALUE: Final = re.compile(r"(?:: |- |^ *)\{[{%]")
_TWO_COLONS: Final = re.compile(r"[^\s#][^#]*?:\s.*:")


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of error: parts of PyYAML's `context` and `problem` (its stable words), and what we say instead."""

    context: str
    problem: str
    pesan: str
    saran: str
    at_context: bool = False  # the slip is where the construct began, not where the parser gave up


_KINDS: Final = (
    _Kind(
        "quoted scalar", "unexpected end of stream", "tanda kutip yang dibuka di sini belum ditutup",
        "tutup dengan tanda kutip yang sama", at_context=True,
    ),
    _Kind(
        "quoted scalar", "unexpected document separator", "tanda kutip yang dibuka di sini belum ditutup",
        "tutup dengan tanda kutip yang sama", at_context=True,
    ),
    _Kind(
        "double-quoted", "unknown escape character", "garis miring terbalik (\\) tidak dikenal di dalam kutip ganda",
        "tulis \\\\ untuk satu garis miring terbalik, atau pakai kutip tunggal",
    ),
    _Kind(
        "double-quoted", "expected escape sequence", "urutan \\x, \\u, atau \\U di dalam kutip ganda tidak lengkap",
        "tulis \\\\ untuk satu garis miring terbalik, atau pakai kutip tunggal",
    ),
    _Kind(
        "simple key", "could not find expected ':'", "baris ini bukan “kunci: nilai”",
        "tambahkan titik dua dan spasi setelah kunci; bila ini lanjutan teks, jorokkan barisnya atau pakai blok (|)",
        at_context=True,
    ),
    _Kind(
        "flow sequence", "expected ',' or ']'", "daftar dalam kurung siku […] kurang koma atau belum ditutup",
        "beri koma di antara isi dan tutup dengan ]",
    ),
    _Kind(
        "flow mapping", "expected ',' or '}'", "isi kurung kurawal {…} kurang koma atau belum ditutup",
        "beri koma di antara isi dan tutup dengan }; teks yang memuat { } harus diapit tanda kutip",
    ),
    _Kind("", "unclosed '[' or '{'", "kurung [ atau { belum ditutup", "tutup kurungnya sebelum baris ini"),
    _Kind("block", "but found '?'", "indentasi di sini tidak cocok dengan baris di atasnya", _INDENT_HINT),
    _Kind("block", "but found '<block", "indentasi di sini tidak cocok dengan baris di atasnya", _INDENT_HINT),
    _Kind("block", "but found '-'", "indentasi butir daftar (-) di sini tidak cocok", _INDENT_HINT),
    _Kind(
        "block", "but found '<scalar>'", "ada teks setelah nilai yang sudah selesai",
        "bila nilai memuat tanda kutip, apit seluruhnya dengan kutip tunggal; periksa juga indentasi dan kutip di atasnya",
    ),
    _Kind(
        "", "sequence entries are not allowed", "butir daftar (-) tidak boleh di sini",
        "taruh butir di baris baru di bawah kuncinya, atau apit teks yang diawali “- ” dengan tanda kutip",
    ),
    _Kind("", "mapping keys are not allowed", "kunci tidak boleh di sini", f"{_INDENT_HINT}, atau {QUOTE_VALUE}"),
    _Kind(
        "", "that cannot start any token", "teks di sini diawali tanda yang punya arti khusus di YAML", QUOTE_VALUE
    ),
    _Kind("scanning an alias", "", "tanda * di awal nilai berarti rujukan YAML", QUOTE_VALUE),
    _Kind("scanning an anchor", "", "tanda & di awal nilai berarti jangkar YAML", QUOTE_VALUE),
    _Kind("directive", "", "baris yang diawali tanda % tidak dikenal", "hapus baris itu, atau apit teksnya dengan kutip"),
    _Kind(
        "block scalar", "", "tanda blok teks (| atau >) harus berdiri sendiri di akhir baris",
        "pindahkan teksnya ke baris baru yang menjorok, atau apit dengan tanda kutip",
    ),
    _Kind("", "version 1.*", "hanya YAML versi 1 yang didukung", "hapus baris %YAML"),
    _Kind("", "'<document start>'", "ada teks setelah akhir dokumen", "hapus baris “...” atau teks sesudahnya"),
    _Kind("", "node content", "nilai tidak terbaca di sini", QUOTE_VALUE),
)  # fmt: skip
_TAG_KINDS: Final = ("undefined tag handle", "duplicate tag handle")


def explain_syntax(error: MarkedYAMLError, berkas: str, garis: Garis) -> Temuan:
    """The finding for one syntax error."""
    problem = error.problem or ""
    if any(kind in problem for kind in _TAG_KINDS) or " a tag" in (error.context or ""):
        return galat(
            "yaml-tag", "tag YAML (diawali !) tidak didukung", _mark(error, berkas, False), TAG_SARAN
        )
    kind = next((k for k in _KINDS if k.context in (error.context or "") and k.problem in problem), None)
    tempat = _mark(error, berkas, kind is not None and kind.at_context)
    seen = _slip_in_lines(error, garis) or (
        _mapping_value(error, garis) if "mapping values" in problem else None
    )
    pesan, saran = seen or (
        (kind.pesan, kind.saran) if kind else (GENERIC, f"periksa tanda kutip dan {_INDENT_HINT}")
    )
    return galat("yaml-susunan", pesan, tempat, saran)


def _mark(error: MarkedYAMLError, berkas: str, at_context: bool) -> Tempat:
    first, second = error.problem_mark, error.context_mark
    mark = (second or first) if at_context else (first or second)
    return Tempat(berkas, "", mark.line + 1, mark.column + 1) if mark else Tempat(berkas)


def _slip_in_lines(error: MarkedYAMLError, garis: Garis) -> tuple[str, str] | None:
    last = error.problem_mark.line if error.problem_mark else 0
    for row in range(last, max(-1, last - 3), -1):
        line = garis.line(row)
        if "\t" in line[: len(line) - len(line.lstrip())] or (row == last and _tab_at(error, line)):
            return "tab tidak boleh dipakai untuk indentasi", "ganti tab dengan spasi"
        if _ODD_INDENT.match(line):
            return "awal baris memuat spasi tak biasa (mis. spasi tak terputus)", "ganti dengan spasi biasa"
    line = garis.line(last)
    if _CURLY_VALUE.search(line):
        return (
            "tanda kutip keriting tidak dikenal YAML sebagai pengapit",
            "ganti dengan kutip lurus (\" atau ')",
        )
    if _JINJA_VALUE.search(line):
        return "teks yang diawali {{ atau {% dibaca YAML sebagai pemetaan", QUOTE_VALUE
    return None


def _tab_at(error: MarkedYAMLError, line: str) -> bool:
    return error.problem_mark is not None and line[error.problem_mark.column :].startswith("\t")


def _mapping_value(error: MarkedYAMLError, garis: Garis) -> tuple[str, str]:
    line = garis.line(error.problem_mark.line) if error.problem_mark else ""
    if _TWO_COLONS.match(line.strip()):
        return (
            "nilai memuat titik dua yang dibaca sebagai kunci baru",
            f"nilai berisi titik dua; {QUOTE_VALUE}",
        )
    return "kunci menjorok di bawah baris yang sudah bernilai", _INDENT_HINT
