"""Regions, agencies and offices as papers write them, and when two ways of writing name the same one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kerja_sama_docs.fakta import Tingkatan


@dataclass(frozen=True, slots=True)
class DaerahTertulis:
    """A region as named: its level, and its name as written. `kunci` is equal for the same region."""

    tingkat: Tingkatan
    nama: str

    @property
    def kunci(self) -> tuple[Tingkatan, str]:
        """Level and name without blanks, capitals and the titles of special regions."""
        return self.tingkat, _SPECIAL.sub("", squash(self.nama))

    def __str__(self) -> str:
        return f"{self.tingkat.sebutan} {self.nama}"


@dataclass(frozen=True, slots=True)
class LetakDaerah:
    """A region named in a text: which, where, and whether by the office of its head ("Bupati Solok")."""

    daerah: DaerahTertulis
    mulai: int
    akhir: int
    oleh_kepala: bool


class MacamJabatan(StrEnum):
    """What matters about an office: who may sign what (PP 28/2018 Pasal 2)."""

    KEPALA_DAERAH = "kepala daerah"
    WAKIL = "wakil kepala daerah"
    SEKRETARIS = "sekretaris daerah"
    PERANGKAT = "kepala perangkat daerah"
    LAIN = "lain"


_WORD: Final = r"[A-Z][^\W\d_]*(?:['’/-][A-Za-z][^\W\d_]*)*"
_NOT_NAME: Final = (
    r"(?!(?i:Provinsi|Propinsi|Kabupaten|Kota(?!\s+(?:Baru|Besar))|Nomor|No|Tahun|Tanggal|Dengan|Dan|Tentang|Antara|Serta"
    r"|Selaku|Untuk|Pada|Dalam|Di|Ke|Dari|Yang|Selanjutnya|Berdasarkan|Berkedudukan|Bertindak|Beralamat|Sebagai|Atau"
    r"|Oleh|Bagi|Nip|Pihak|Para|Pemerintah|Dinas|Badan|Bupati|Gubernur|Wali|Walikota|Wakil|Sekretaris|Ttd|Jalan"
    r"|Kecamatan|Desa|Atas|Jl|Adalah|Telah|Dapat|Menteri|Daerah(?!\s+(?i:Khusus|Istimewa)))\b)"
)
_NAME: Final = rf"(?:(?i:Lima\s+Puluh\s+Kota)\b|{_NOT_NAME}{_WORD}(?:\s+(?:(?i:dan\s+Kepulauan)\b|{_NOT_NAME}{_WORD})){{0,4}})"
_LEVELS: Final = {
    "provinsi": Tingkatan.PROVINSI,
    "propinsi": Tingkatan.PROVINSI,
    "gubernur": Tingkatan.PROVINSI,
    "kabupaten": Tingkatan.KABUPATEN,
    "bupati": Tingkatan.KABUPATEN,
    "kota": Tingkatan.KOTA,
    "walikota": Tingkatan.KOTA,
}
_HEADS: Final = frozenset({"gubernur", "bupati", "walikota"})
_REGION: Final = re.compile(
    r"\b(?<!Ibu )(?<!IBU )(Provinsi|PROVINSI|Propinsi|PROPINSI|Kabupaten|KABUPATEN|(?:Wali|WALI)\s?(?:[Kk]ota|KOTA)|Kota|KOTA"
    r"|Gubernur|GUBERNUR|Bupati|BUPATI)"
    rf"\s+((?:(?i:Administrasi)\s+)?{_NAME})"
    r"|\b(?i:Pemerintah)\s+((?i:Aceh\b|Daerah\s+Istimewa\s+Yogyakarta|Daerah\s+Khusus\s+(?:Ibu\s?kota\s+)?Jakarta))"
)
_SPECIAL: Final = re.compile(r"^(?:daerahkhususibukota|daerahkhusus|daerahistimewa|dki|diy(?=y)|di(?=y))")
_NOT_LETTER: Final = re.compile(r"[\W\d_]+")
_SIGNS: Final = tuple(
    form
    for word in (
        "Provinsi",
        "Propinsi",
        "Kabupaten",
        "Kota",
        "Wali",
        "Gubernur",
        "Bupati",
        "Aceh",
        "Istimewa",
        "Khusus",
    )
    for form in (word, word.upper())
)


def squash(text: str) -> str:
    """The letters alone, small: what two spellings of a name have in common."""
    return _NOT_LETTER.sub("", text).casefold()


def squash_number(text: str) -> str:
    """A number of a letter without blanks, dots and capitals, so that two ways of typing it are equal."""
    return re.sub(r"[\s.]+", "", text).casefold()


def iter_daerah(text: str) -> Iterator[LetakDaerah]:
    """Every region that a text names with its level or its head, in reading order."""
    if not any(sign in text for sign in _SIGNS):
        return
    for match in _REGION.finditer(text):
        if match[3]:
            yield LetakDaerah(
                DaerahTertulis(Tingkatan.PROVINSI, " ".join(match[3].split())), *match.span(), False
            )
            continue
        word = squash(match[1])
        name = " ".join(match[2].split())
        yield LetakDaerah(DaerahTertulis(_LEVELS[word], name), *match.span(), word in _HEADS)


def first_daerah(text: str) -> DaerahTertulis | None:
    """The region of an institution or an office: the first that is named ("… Kabupaten Solok Provinsi …")."""
    return next((found.daerah for found in iter_daerah(text)), None)


_AGENCY: Final = re.compile(
    r"\b(Dinas|Badan|Kantor|Satuan\s+Polisi|Satpol|Inspektorat|Sekretariat|Kecamatan|Rumah\s+Sakit|RSUD|UPTD?|UPT|Bagian|Biro"
    r"|BPBD|Bappeda|Bapenda|Bakesbangpol|Disdukcapil|Dukcapil|Puskesmas|Pelaksana\s+BPBD)\b",
    re.I,
)
_HEAD_OFFICE: Final = re.compile(r"\b(?:Gubernur|Bupati|Wali\s?kota)\b", re.I)
_SECRETARY: Final = re.compile(r"\b(?:Sekretaris\s+Daerah|Sekda(?:prov|kab|ko)?)\b", re.I)
_DEPUTY: Final = re.compile(r"\bWakil\s+(?:Gubernur|Bupati|Wali\s?kota)\b", re.I)
_ACTING: Final = re.compile(
    r"\b(?:(Plt|Plh|Pjs|Pj)\b\.?|(Pelaksana\s+Tugas|Pelaksana\s+Harian|Penjabat\s+Sementara|Penjabat)\b)",
    re.I,
)
_ACTING_HEAD: Final = re.compile(rf"{_ACTING.pattern}\s*(?:Gubernur|Bupati|Wali\s?kota)\b", re.I)
_LEADER: Final = re.compile(r"\b(?:Kepala|Camat|Direktur|Inspektur|Asisten|Sekretaris|Ketua)\b", re.I)
_BEFORE_AGENCY: Final = re.compile(
    r"^.*?\b(?:kepala\s+pelaksana|kepala|sekretaris|direktur(?:\s+utama)?|camat|inspektur)\b\s*", re.I | re.S
)


def kind_of_office(text: str) -> MacamJabatan:
    """Who an office is. "a.n. Bupati …, Sekretaris Daerah" is the secretary, "Sekretaris Daerah selaku Plh. Bupati" the head."""
    if _ACTING_HEAD.search(text):
        return MacamJabatan.KEPALA_DAERAH
    if _SECRETARY.search(text):
        return MacamJabatan.SEKRETARIS
    if _DEPUTY.search(text):
        return MacamJabatan.WAKIL
    if _AGENCY.search(text) or _LEADER.search(text):
        return MacamJabatan.PERANGKAT
    return MacamJabatan.KEPALA_DAERAH if _HEAD_OFFICE.search(text) else MacamJabatan.LAIN


def is_acting(text: str) -> bool:
    """Whether the office is held for a time: Plt., Plh., Pj., Pjs."""
    return _ACTING.search(text) is not None


def agency_of(text: str) -> str:
    """The agency that an institution or an office names ("Dinas Sosial"), without its region; "" if none."""
    begin = _AGENCY.search(text)
    if begin is None:
        return ""
    rest = text[begin.start() :]
    region = next((found for found in iter_daerah(rest) if found.mulai > 0), None)
    name = rest[: region.mulai] if region else rest
    name = re.sub(
        r"\b(?:pemerintah|daerah\s+pemerintah|pada|di)\s*$", "", name.strip(" ,.;:\n\t"), flags=re.I
    )
    return " ".join(name.split()).strip(" ,.;:")


def same_agency(one: str, other: str) -> bool:
    """Whether two agencies may be the same: equal letters, one a shorter form of the other, or its initials."""
    a, b = squash(one), squash(other)
    if not a or not b or a == b or a.startswith(b) or b.startswith(a):
        return True
    return _initials(one) == b or _initials(other) == a or _without_small(one) == _without_small(other)


def _initials(name: str) -> str:
    words = [w for w in _words(name) if w not in _SMALL]
    return "".join(w[0] for w in words)


def _without_small(name: str) -> str:
    return "".join(w for w in _words(name) if w not in _SMALL)


def _words(name: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", name.casefold())


_SMALL: Final = frozenset({"dan", "serta", "pada", "di", "dari", "kepala", "pelaksana"})
