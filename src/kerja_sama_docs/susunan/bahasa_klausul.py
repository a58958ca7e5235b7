"""Rendering one clause text: the vocabulary's filters, its references, and errors at their YAML line.

Every `{{ … }}` leaves a mark in Jinja's output; the marks are then replaced by the spans that they stand for, so that
the text keeps the source of each of its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from functools import lru_cache

from jinja2 import Template

from kerja_sama_docs import bahasa
from kerja_sama_docs.model import Nilai
from kerja_sama_docs.sandbox import (
    BROKEN,
    NameUnknownError,
    SecurityError,
    TemplateError,
    TemplateSyntaxError,
    make_environment,
)
from kerja_sama_docs.susunan.teks import JenisPotongan, Potongan, Teks
from kerja_sama_docs.susunan.ungkapan import Ungkapan, map_text
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, galat

# Private-use characters: the YAML reader refuses them in any input, so they cannot be forged.
_OPEN, _CLOSE = "\ue000", "\ue001"
_MARK = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
# An escape in a literal of an expression ("\\ue000") passes the YAML reader unseen: what XML cannot hold, and our marks.
_UNPRINTABLE = re.compile("[^\t\n\x20-\ud7ff\uf900-\ufffd\U00010000-\U0010ffff]")
_spans: ContextVar[list[Teks]] = ContextVar("spans")
_pasal: ContextVar[frozenset[str]] = ContextVar("pasal", default=frozenset())

Konteks = Mapping[str, object]


class ClauseError(Exception):
    """A clause text cannot be rendered; `temuan` says what is wrong and where."""

    def __init__(self, temuan: Temuan) -> None:
        self.temuan = temuan
        super().__init__(temuan.pesan)


class _NotPrintableError(TemplateError):
    """A group of facts, or a truth value, was printed as if it were words."""


def _finalize(value: object) -> str:
    if isinstance(value, Ungkapan):
        found = _spans.get()
        found.append(value.teks)
        return f"{_OPEN}{len(found) - 1}{_CLOSE}"
    if isinstance(value, str) and not _UNPRINTABLE.search(value):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise _NotPrintableError("value")


def _number(value: object) -> int:
    raw = value.isi if isinstance(value, Ungkapan) else value
    if (
        isinstance(raw, str)
        and raw.isascii()
        and raw.isdigit()
        and len(raw) < len(str(bahasa.BATAS_TERBILANG))
    ):
        return int(raw)
    if isinstance(raw, int) and not isinstance(raw, bool) and 0 <= raw < bahasa.BATAS_TERBILANG:
        return raw
    raise _NotPrintableError("number")


def _number_filter(words: Callable[[int], str], rumus: str) -> Callable[[object], object]:
    def apply(value: object) -> object:
        if isinstance(value, Ungkapan):
            if value.isi is None:
                return value
            return Ungkapan(
                tuple(
                    Potongan(words(_number(value)), p.jenis, p.asal, p.label, rumus) for p in value.teks[:1]
                ),
                value.isi,
            )
        return words(_number(value))

    return apply


def _kapital(value: object) -> object:
    if isinstance(value, Ungkapan):
        return map_text(value, bahasa.kapital, "kapital")
    return bahasa.kapital(str(value))


FILTERS: Mapping[str, Callable[..., object]] = {
    "terbilang": _number_filter(bahasa.terbilang, "terbilang"),
    "angka_kata": _number_filter(bahasa.dengan_terbilang, "angka_kata"),
    "rupiah": _number_filter(bahasa.rupiah_terbilang, "rupiah"),
    "kapital": _kapital,
}


def rujuk(pasal: str, satuan: str = "") -> Ungkapan:
    """ "Pasal 7", or "Pasal 7 ayat (2)" with the id of a unit of that pasal; the number comes later."""
    if not isinstance(pasal, str) or not isinstance(satuan, str):
        raise _NotPrintableError("id")
    target = f"{pasal}/{satuan}" if satuan else pasal
    return Ungkapan((Potongan("", JenisPotongan.RUJUKAN, rumus="lengkap", sasaran=target),), target)


def rujuk_ayat(satuan: str) -> Ungkapan:
    """ "ayat (2)" of the pasal in which it stands."""
    if not isinstance(satuan, str):
        raise _NotPrintableError("id")
    return Ungkapan((Potongan("", JenisPotongan.RUJUKAN, rumus="ayat", sasaran=f"/{satuan}"),), satuan)


def ada_pasal(id_: str) -> bool:
    """Whether the document being assembled has a pasal with this id; for conditions."""
    return id_ in _pasal.get()


def set_known_pasal(ids: frozenset[str]) -> None:
    """Tell `ada_pasal` which pasal the document about to be assembled has."""
    _pasal.set(ids)


_ENVIRONMENT = make_environment(
    finalize=_finalize,
    filters=FILTERS,
    functions={"rujuk": rujuk, "rujuk_ayat": rujuk_ayat, "ada_pasal": ada_pasal},
    autoescape=False,
)


@lru_cache(maxsize=20_000)
def _compile(text: str) -> Template:
    return _ENVIRONMENT.from_string(text)


@lru_cache(maxsize=4_000)
def _compile_condition(text: str) -> Callable[..., object]:
    return _ENVIRONMENT.compile_expression(text, undefined_to_none=False)


def render_clause(nilai: Nilai[str], konteks: Konteks) -> Teks:
    """Clause text in words.

    Raises ClauseError for a name that is not in the vocabulary, a broken expression, or a value that cannot be printed.
    """
    text = nilai.isi or ""
    if "{" not in text:
        return (Potongan(_fold(text), JenisPotongan.KLAUSUL, nilai.asal),) if text else ()
    _spans.set([])
    try:
        marked = _compile(text).render(konteks)
    except BROKEN as error:
        raise ClauseError(_explain(error, nilai, konteks)) from error
    return _unmark(_fold(marked), nilai.asal)


def evaluate(nilai: Nilai[str], konteks: Konteks) -> bool:
    """Whether a condition (`bila:`) holds. Raises ClauseError like `render_clause`."""
    try:
        return bool(_compile_condition(nilai.isi or "")(**konteks))
    except BROKEN as error:
        raise ClauseError(_explain(error, nilai, konteks)) from error


def _fold(text: str) -> str:
    return "\n".join(re.sub(r"[ \t\u00a0]+", " ", line).strip() for line in text.strip().split("\n"))


def _unmark(marked: str, asal: Tempat) -> Teks:
    found = _spans.get()
    spans: list[Potongan] = []
    for place, part in enumerate(_MARK.split(marked)):
        if place % 2:
            spans.extend(
                p
                if p.jenis is not JenisPotongan.RUJUKAN
                else Potongan(p.teks, p.jenis, asal, p.label, p.rumus, p.sasaran)
                for p in found[int(part)]
            )
        elif part:
            spans.append(Potongan(part, JenisPotongan.KLAUSUL, asal))
    return tuple(spans)


def _explain(error: Exception, nilai: Nilai[str], konteks: Konteks) -> Temuan:
    if isinstance(error, NameUnknownError):
        if error.known == ():
            return galat(
                "kelompok-kosong",
                f"“{error.name}” diminta dari kelompok yang tidak ada isinya",
                locate(nilai, error.name),
                "Bila ini peran yang tidak dipegang pihak mana pun, tambahkan bila: peran.<id> pada klausul ini.",
            )
        known = error.known or (*konteks, "rujuk", "rujuk_ayat")
        near = bahasa.nearest(error.name, known)
        advice = f"Maksud Anda “{near[0]}”?" if near else f"Yang dikenal di sini: {', '.join(sorted(known))}."
        return galat(
            "nama-klausul",
            f"“{error.name}” tidak dikenal dalam teks klausul",
            locate(nilai, error.name),
            advice,
        )
    if isinstance(error, TemplateSyntaxError):
        unknown_filter = re.search(r"No (?:filter|test) named '(\w+)'", error.message or "")
        if unknown_filter:
            name = unknown_filter[1]
            near = bahasa.nearest(name, FILTERS)
            return galat(
                "nama-klausul",
                f"penyaring “{name}” tidak dikenal dalam teks klausul",
                locate(nilai, name),
                f"Maksud Anda “{near[0]}”?" if near else f"Yang dikenal: {', '.join(FILTERS)}.",
            )
        return galat(
            "susunan-klausul",
            "ungkapan {{ … }} dalam teks klausul tidak lengkap atau salah tulis",
            locate(nilai, "{", error.lineno),
            "Periksa pasangan {{ dan }}, tanda kutip, dan kurung.",
        )
    if isinstance(error, SecurityError):
        return galat(
            "klausul-terlarang",
            "ungkapan ini tidak diizinkan dalam teks klausul",
            locate(nilai, "{"),
            "Pakai hanya nama, penyaring, dan rujuk(…) yang ada dalam panduan.",
        )
    return galat(
        "nilai-klausul",
        "ungkapan {{ … }} ini tidak menghasilkan teks",
        locate(nilai, "{"),
        "Sebut sampai ke isinya, mis. pihak[0].sebutan, bukan pihak[0].",
    )


def locate(nilai: Nilai[str], word: str, line: int | None = None) -> Tempat:
    """The place of a word inside a scalar, as far as it can be found; else where the scalar starts."""
    asal, raw = nilai.asal, nilai.mentah
    pattern = rf"\b{re.escape(word)}\b" if word.isidentifier() else re.escape(word)
    inside = [m for m in re.finditer(pattern, raw) if _is_in_expression(raw, m.start()) or word == "{"]
    if asal.baris is None or not inside:
        return asal
    if line is not None and word == "{":
        wanted = [m for m in inside if raw.count("\n", 0, m.start()) + 1 >= line]
        inside = wanted or inside
    start = inside[0].start()
    down = raw.count("\n", 0, start)
    if down == 0:
        return Tempat(asal.berkas, asal.jalur, asal.baris, (asal.kolom or 1) + start)
    return Tempat(asal.berkas, asal.jalur, asal.baris + down, start - raw.rfind("\n", 0, start))


def _is_in_expression(raw: str, position: int) -> bool:
    """Whether a position stands between {{ and }}; a bare condition (`bila:`) counts whole."""
    if "{" not in raw:
        return True
    return raw.rfind("{", 0, position) > raw.rfind("}", 0, position)
