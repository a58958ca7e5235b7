"""The scalar types of our YAML: text as typed is turned into a value by us alone, never by the YAML loader.

`0812`, `15.03`, `no` and `2023-01-25` are what the person typed; lax conversions ("1.000" → 1) are what `jebakan.md`
warns of, so each type says exactly what it takes. Error types are stable names that `spek.galat` translates.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated

from pydantic import BeforeValidator, Field, PlainValidator
from pydantic_core import PydanticCustomError

from kerja_sama_docs.bahasa.jangka import Jangka, parse_jangka
from kerja_sama_docs.model.nilai import KOSONG, Nilai
from kerja_sama_docs.model.sumber import Kata
from kerja_sama_docs.tempat import NOWHERE

ID_PATTERN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def _source(value: str) -> Kata:
    return value if isinstance(value, Kata) else Kata(value)


def _require_text(value: object) -> Kata:
    if not isinstance(value, str):
        raise PydanticCustomError("bukan_teks", "expected text")
    return _source(value)


def _to_teks(value: object) -> Nilai[str]:
    if isinstance(value, Nilai):
        return value
    word = _require_text(value)
    text = str(word).strip()
    return Nilai(text or None, word.tempat, word.mentah)


def _to_kalimat(value: object) -> Nilai[str]:
    teks = _to_teks(value)
    if teks.isi is None:
        raise PydanticCustomError("kalimat_kosong", "text must not be empty")
    return teks


def _to_rujukan(value: object) -> Kata:
    word = _require_text(value)
    if not word.strip():
        raise PydanticCustomError("kalimat_kosong", "text must not be empty")
    return word


def _to_tanggal(value: object) -> Nilai[date]:
    if isinstance(value, Nilai):
        return value
    word = _require_text(value)
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", word.strip()):
        raise PydanticCustomError("bentuk_tanggal", "not YYYY-MM-DD", {"tertulis": str(word)})
    try:
        parsed = date.fromisoformat(word.strip())
    except ValueError as error:
        raise PydanticCustomError("tanggal_mustahil", "no such day", {"tertulis": str(word)}) from error
    return Nilai(parsed, word.tempat, word.mentah)


def _to_jangka(value: object) -> Nilai[Jangka]:
    if isinstance(value, Nilai):
        return value
    word = _require_text(value)
    jangka = parse_jangka(word.strip())
    if jangka is None:
        raise PydanticCustomError("bentuk_jangka", "not a term", {"tertulis": str(word)})
    return Nilai(jangka, word.tempat, word.mentah)


def _to_bool(value: object) -> bool:
    if isinstance(value, bool):
        return value
    word = _require_text(value).strip().lower()
    if word in {"ya", "true"}:
        return True
    if word in {"tidak", "false"}:
        return False
    raise PydanticCustomError("bukan_ya_tidak", "expected ya or tidak", {"tertulis": str(value)})


def _to_int(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    word = _require_text(value).strip()
    if not re.fullmatch(r"[0-9]{1,12}", word):
        raise PydanticCustomError("bukan_bilangan", "expected digits", {"tertulis": str(value)})
    return int(word)


def _to_id(value: object) -> Kata:
    word = _require_text(value)
    if not ID_PATTERN.fullmatch(word):
        raise PydanticCustomError("bentuk_id", "expected kebab-case", {"tertulis": str(word)})
    return word


# Text that may stay unknown. Nomor, NIP and codes are text, too.
TeksIsian = Annotated[Nilai[str], PlainValidator(_to_teks, json_schema_input_type=str | None)]
# Text that must be there: clause text with Jinja expressions.
Kalimat = Annotated[Nilai[str], PlainValidator(_to_kalimat, json_schema_input_type=str)]
# A day, ISO 8601 (YYYY-MM-DD), that may stay unknown.
TanggalIsian = Annotated[Nilai[date], PlainValidator(_to_tanggal, json_schema_input_type=str | None)]
# "3 tahun", "12 bulan", "90 hari"; may stay unknown.
JangkaIsian = Annotated[Nilai[Jangka], PlainValidator(_to_jangka, json_schema_input_type=str | None)]
YaTidak = Annotated[bool, BeforeValidator(_to_bool, json_schema_input_type=str)]
Bilangan = Annotated[int, BeforeValidator(_to_int, json_schema_input_type=str), Field(ge=0)]
# The id of something in the catalogue or the workspace; keeps its place.
Id = Annotated[Kata, PlainValidator(_to_id, json_schema_input_type=str)]

# What names a region: the id of its file, its code, or its name; keeps its place.
DaerahRujukan = Annotated[Kata, PlainValidator(_to_rujukan, json_schema_input_type=str)]

NO_TANGGAL: Nilai[date] = Nilai(None, NOWHERE)
NO_JANGKA: Nilai[Jangka] = Nilai(None, NOWHERE)
__all__ = [
    "KOSONG",
    "NO_JANGKA",
    "NO_TANGGAL",
    "Bilangan",
    "DaerahRujukan",
    "Id",
    "JangkaIsian",
    "Kalimat",
    "TanggalIsian",
    "TeksIsian",
    "YaTidak",
]
