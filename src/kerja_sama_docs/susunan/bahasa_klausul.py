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
    TemplateError,
    make_environment,
)
from kerja_sama_docs.susunan.galat_klausul import explain
from kerja_sama_docs.susunan.teks import JenisPotongan, Potongan, Teks
from kerja_sama_docs.susunan.ungkapan import Ungkapan, map_text
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan

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
        raise ClauseError(
            explain(error, nilai, tuple(konteks), tuple(FILTERS), _fails_alone(konteks))
        ) from error
    return _unmark(_fold(marked), nilai.asal)


def evaluate(nilai: Nilai[str], konteks: Konteks) -> bool:
    """Whether a condition (`bila:`) holds. Raises ClauseError like `render_clause`."""
    try:
        return bool(_compile_condition(nilai.isi or "")(**konteks))
    except BROKEN as error:
        raise ClauseError(
            explain(error, nilai, tuple(konteks), tuple(FILTERS), _fails_alone(konteks))
        ) from error


def _fails_alone(konteks: Konteks) -> Callable[[str], bool]:
    """Whether one expression of a text fails when it is rendered alone: then it is the one that is wrong."""

    def fails(expression: str) -> bool:
        _spans.set([])
        try:
            _compile(expression).render(konteks)
        except BROKEN:
            return True
        return False

    return fails


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
