"""The Indonesian text of every error that a model can raise, keyed on pydantic's error `type`, never on its English."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from kerja_sama_docs.bahasa.mirip import nearest
from kerja_sama_docs.bahasa.tanggal import parse_tanggal
from kerja_sama_docs.spek.huruf import quoted


@dataclass(frozen=True, slots=True)
class Ucapan:
    """What a finding says: its kode, its message, what to do."""

    kode: str
    pesan: str
    saran: str = ""


Ctx = Mapping[str, object]
_GENERIC: Final = Ucapan(
    "nilai-tidak-sesuai", "nilai tidak sesuai", "lihat isian yang diharapkan dalam panduan berkas spesifikasi"
)
_FEW: Final = 12  # that many choices are listed; of more, only the nearest is named
_LONGEST_FORM: Final = (
    60  # a longer text is no date, number or id that we could mend, and patterns take their time
)
_QUOTED: Final = re.compile(r"'((?:[^'\\]|\\.)*)'")
_MAPPING: Final = Ucapan(
    "jenis-nilai", "di sini harus ada pemetaan “kunci: nilai”", "tulis kunci-kuncinya di bawah, menjorok"
)
_SEQUENCE: Final = Ucapan(
    "jenis-nilai",
    "di sini harus ada daftar",
    "tulis di dalam kurung siku, mis. [persampahan], atau tiap butir di baris sendiri, diawali “- ”",
)
_TEXT: Final = Ucapan("jenis-nilai", "di sini harus ada teks", "tulis satu nilai, bukan daftar atau pemetaan")
_NUMBER: Final = Ucapan("bentuk-bilangan", "di sini harus ada bilangan", "tulis dengan angka saja, mis. 12")

# Types that need nothing but their limits. `{…}` are keys of pydantic's ctx.
_FIXED: Final[Mapping[str, Ucapan]] = {
    "model_type": _MAPPING,
    "model_attributes_type": _MAPPING,
    "dataclass_type": _MAPPING,
    "dict_type": _MAPPING,
    "mapping_type": _MAPPING,
    "list_type": _SEQUENCE,
    "tuple_type": _SEQUENCE,
    "set_type": _SEQUENCE,
    "frozen_set_type": _SEQUENCE,
    "iterable_type": _SEQUENCE,
    "string_type": _TEXT,
    "bukan_teks": _TEXT,
    "int_type": _NUMBER,
    "int_parsing": _NUMBER,
    "int_parsing_size": _NUMBER,
    "int_from_float": _NUMBER,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "decimal_type": _NUMBER,
    "decimal_parsing": _NUMBER,
    "kalimat_kosong": Ucapan("kunci-wajib", "teks ini wajib diisi", "tulis kalimatnya"),
    "none_required": Ucapan("jenis-nilai", "di sini tidak boleh ada nilai", "kosongkan, atau tulis ~"),
    "string_too_short": Ucapan("panjang-teks", "teks terlalu pendek: sedikitnya {min_length} karakter"),
    "string_too_long": Ucapan("panjang-teks", "teks terlalu panjang: paling banyak {max_length} karakter", "ringkaskan"),
    "string_pattern_mismatch": Ucapan("bentuk-nilai", "bentuk teks tidak sesuai", "pola yang diharapkan: {pattern}"),
    "too_short": Ucapan("jumlah-isi", "sedikitnya {min_length} isian diperlukan, baru ada {actual_length}", "tambahkan isian"),
    "too_long": Ucapan("jumlah-isi", "paling banyak {max_length} isian diperbolehkan", "kurangi isiannya"),
    "greater_than": Ucapan("batas-bilangan", "bilangan harus lebih dari {gt}"),
    "greater_than_equal": Ucapan("batas-bilangan", "bilangan harus sedikitnya {ge}"),
    "less_than": Ucapan("batas-bilangan", "bilangan harus kurang dari {lt}"),
    "less_than_equal": Ucapan("batas-bilangan", "bilangan harus paling banyak {le}"),
    "invalid_key": Ucapan("kunci-bukan-teks", "kunci harus berupa teks"),
    "union_tag_not_found": Ucapan("kunci-wajib", "kunci {discriminator} wajib diisi untuk menentukan jenis isian ini"),
    "recursion_loop": Ucapan("yaml-jangkar", "isian ini memuat dirinya sendiri", "hapus rujukan *"),
}  # fmt: skip


def describe_error(tipe: str, ctx: Ctx, masukan: object) -> Ucapan:
    """What to say about an error of pydantic's `tipe` with its `ctx` on the input `masukan`.

    An error of our own validators, `PydanticCustomError("kode_x", …, {"pesan": …, "saran": …})`, says what it brings.
    """
    if isinstance(ctx.get("pesan"), str):
        return Ucapan(tipe.replace("_", "-"), str(ctx["pesan"]), str(ctx.get("saran", "")))
    if tipe in _MADE:
        return _MADE[tipe](ctx, masukan)
    if masukan is None and tipe in _FIXED and _FIXED[tipe].kode == "jenis-nilai":
        return Ucapan("kunci-wajib", "nilai ini wajib diisi", "isi nilainya")
    fixed = _FIXED.get(tipe, _GENERIC)
    return Ucapan(fixed.kode, fixed.pesan.format_map(_Shown(ctx)), fixed.saran.format_map(_Shown(ctx)))


def is_known_type(tipe: str) -> bool:
    """Whether this error type has a text of its own (`missing` and `extra_forbidden` have theirs below)."""
    return tipe in _FIXED or tipe in _MADE or tipe in {"missing", "extra_forbidden"}


def describe_missing(key: str, description: str) -> Ucapan:
    """A key that must be there is not."""
    meaning = f" ({description})" if description else ""
    return Ucapan("kunci-wajib", f"kunci `{key}` wajib diisi{meaning}", f"tambahkan “{key}: …” di sini")


def describe_unknown(key: str, choices: tuple[str, ...]) -> Ucapan:
    """A key that nobody knows; `choices` are the keys that could stand there."""
    return Ucapan(
        "kunci-tak-dikenal", f"kunci {quoted(key)} tidak dikenal di sini", _suggest(key, choices, "kunci")
    )


def _suggest(word: str, choices: tuple[str, ...], noun: str) -> str:
    near = nearest(word, choices) or tuple(choice for choice in choices if word in choice.split("_"))
    listed = f"{noun} yang dikenal: {', '.join(choices)}" if 0 < len(choices) <= _FEW else ""
    meant = f"maksud Anda `{near[0]}`?" if near else ""
    return (
        " ".join(part for part in (meant, listed) if part)
        or f"lihat {noun} yang dikenal dalam panduan berkas spesifikasi"
    )


class _Shown(dict[str, object]):
    """ctx for `format_map`: a key that pydantic leaves out prints as "…" instead of failing."""

    def __missing__(self, key: str) -> str:
        return "…"


def _choice(ctx: Ctx, masukan: object) -> Ucapan:
    expected = str(ctx.get("expected", ctx.get("expected_tags", "")))
    choices = tuple(_QUOTED.findall(expected)) or tuple(expected.replace(" or ", ", ").split(", "))
    written = str(ctx.get("tag", masukan))
    if not isinstance(masukan, str) and "tag" not in ctx:
        return Ucapan("nilai-tak-dikenal", "di sini harus ada satu pilihan", f"pilihan: {', '.join(choices)}")
    saran = _suggest(written, choices, "nilai")
    return Ucapan("nilai-tak-dikenal", f"nilai {quoted(written)} tidak dikenal di sini", saran)


def _date_form(ctx: Ctx, masukan: object) -> Ucapan:
    written = str(ctx.get("tertulis", masukan))
    iso = _to_iso(written)
    saran = f"maksud Anda `{iso}`?" if iso else "tulis TTTT-BB-HH, mis. 2023-01-25"
    return Ucapan("bentuk-tanggal", f"tanggal {quoted(written)} tidak berbentuk TTTT-BB-HH", saran)


def _to_iso(text: str) -> str:
    """The ISO form of a date in another common form, "" if it is none or no day of the calendar."""
    if len(text) > _LONGEST_FORM:
        return ""
    if (day := parse_tanggal(text)) is not None:
        return day.isoformat()
    flat = re.sub(r"\s*[-/.]\s*", "-", text.strip())
    forward = re.fullmatch(r"([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})", flat)
    backward = re.fullmatch(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", flat)
    if forward is None and backward is None:
        return ""
    parts = forward.groups()[::-1] if forward else backward.groups() if backward else ()
    try:
        return date(*(int(part) for part in parts)).isoformat()
    except ValueError:
        return ""


def _impossible_date(ctx: Ctx, masukan: object) -> Ucapan:
    written = str(ctx.get("tertulis", masukan))
    return Ucapan(
        "tanggal-mustahil", f"tanggal {quoted(written)} tidak ada di kalender", "periksa hari dan bulannya"
    )


def _term(ctx: Ctx, masukan: object) -> Ucapan:
    written = str(ctx.get("tertulis", masukan))
    return Ucapan(
        "bentuk-jangka",
        f"jangka waktu {quoted(written)} tidak terbaca",
        "tulis mis. 3 tahun, 12 bulan, atau 90 hari",
    )


def _yes_no(ctx: Ctx, masukan: object) -> Ucapan:
    written = str(ctx.get("tertulis", masukan))
    word = written.strip().casefold()
    guess = "ya" if word in {"yes", "y", "on", "1", "iya", "benar"} else ""
    guess = "tidak" if word in {"no", "n", "off", "0", "tdk", "salah", "bukan"} else guess
    saran = f"maksud Anda `{guess}`?" if guess else "tulis ya atau tidak"
    return Ucapan("bukan-ya-tidak", f"nilai {quoted(written)} bukan ya atau tidak", saran)


def _integer(ctx: Ctx, masukan: object) -> Ucapan:
    written = str(ctx.get("tertulis", masukan))
    grouped = len(written) <= _LONGEST_FORM and re.fullmatch(
        r"[0-9]{1,3}(?:[._ ,][0-9]{3})+", written.strip()
    )
    plain = re.sub(r"[^0-9]", "", written)
    saran = f"tulis tanpa pemisah ribuan: {plain}" if grouped else _NUMBER.saran
    return Ucapan("bentuk-bilangan", f"nilai {quoted(written)} bukan bilangan bulat", saran)


def _id_form(ctx: Ctx, masukan: object) -> Ucapan:
    written = str(ctx.get("tertulis", masukan))
    slug = re.sub(r"[^a-z0-9]+", "-", written.casefold()).strip("-")
    saran = "pakai huruf kecil, angka, dan tanda hubung, mis. dinas-sosial"
    if slug and len(slug) <= _LONGEST_FORM:
        saran = f"maksud Anda `{slug}`? {saran}"
    return Ucapan("bentuk-id", f"id {quoted(written)} tidak berbentuk id", saran)


_MADE: Final[Mapping[str, Callable[[Ctx, object], Ucapan]]] = {
    "literal_error": _choice,
    "enum": _choice,
    "union_tag_invalid": _choice,
    "bentuk_tanggal": _date_form,
    "tanggal_mustahil": _impossible_date,
    "bentuk_jangka": _term,
    "bukan_ya_tidak": _yes_no,
    "bukan_bilangan": _integer,
    "bentuk_id": _id_form,
}
