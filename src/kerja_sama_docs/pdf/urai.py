"""The child's answer back to values; what it says is checked, since a stranger's file stood behind it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeGuard

from kerja_sama_docs.pdf.halaman import Garis, Halaman, Kata


def page_from_json(raw: object) -> Halaman:
    """A page. Raises ValueError if it has not the shape of one."""
    page = _mapping(raw)
    return Halaman(
        lebar=_number(page["lebar"]),
        tinggi=_number(page["tinggi"]),
        kata=tuple(_word(w) for w in _list(page["kata"])),
        garis=tuple(_rule(g) for g in _list(page["garis"])),
        gambar=tuple(_number(g) for g in _list(page["gambar"])),
        miring=tuple(str(t) for t in _list(page["miring"])),
        asing=int(_number(page["asing"])),
        tersembunyi=int(_number(page["tersembunyi"])),
        anotasi=int(_number(page["anotasi"])),
    )


def _word(raw: object) -> Kata:
    w = _mapping(raw)
    x0, x1, y, size = (_number(w[name]) for name in ("x0", "x1", "y", "besar"))
    return Kata(str(w["teks"]), x0, max(x0, x1), y, size, w["perabot"] is True)


def _rule(raw: object) -> Garis:
    g = _mapping(raw)
    return Garis(g["tegak"] is True, _number(g["letak"]), _number(g["awal"]), _number(g["akhir"]))


def _mapping(raw: object) -> Mapping[str, object]:
    if not _is_mapping(raw):
        raise ValueError("not an object")
    return raw


def _is_mapping(raw: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(raw, dict)


def _list(raw: object) -> Sequence[object]:
    if not isinstance(raw, list):
        raise ValueError("not a list")
    return raw


def _number(raw: object) -> float:
    if not isinstance(raw, (int, float)):
        raise ValueError("not a number")
    return float(raw)
