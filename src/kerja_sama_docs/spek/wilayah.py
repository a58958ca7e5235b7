"""Every province, regency and city of the country, by code and by name, and which of them touch on the map.

Values and look-ups; `spek.wilayah_csv` reads them from the catalogue. Names and codes are facts of the catalogue, the map
is no more than a hint.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from kerja_sama_docs.bahasa import nearest
from kerja_sama_docs.fakta import Tingkatan

KODE_PATTERN: Final = re.compile(r"[0-9]{2}(?:\.[0-9]{2})?")

_LEVEL_WORDS: Final[Mapping[str, Tingkatan]] = {
    "provinsi": Tingkatan.PROVINSI,
    "prov": Tingkatan.PROVINSI,
    "kabupaten": Tingkatan.KABUPATEN,
    "kab": Tingkatan.KABUPATEN,
    "kota": Tingkatan.KOTA,
}
# What people shorten in the names themselves.
_SHORT_WORDS: Final[Mapping[str, str]] = {
    "kep": "kepulauan",
    "di": "daerah istimewa",
    "dki": "daerah khusus ibukota",
    "diy": "daerah istimewa yogyakarta",
}


@dataclass(frozen=True, slots=True)
class Wilayah:
    """One province, regency or city.

    Attributes:
        kode: "15", "15.03"; text, for "11.10" is not "11.1".
        tingkat: its level.
        nama: without the level.
        provinsi: the name of its province; its own for a province.
        otonom: False for the administrative cities and the regency of Jakarta, which are no regions that can agree.
    """

    kode: str
    tingkat: Tingkatan
    nama: str
    provinsi: str
    otonom: bool

    @property
    def sebutan(self) -> str:
        """Level and name: "Kabupaten Solok"."""
        return f"{self.tingkat.sebutan} {self.nama}"

    @property
    def jabatan_kepala(self) -> str:
        """The office of its head: "Bupati Solok"."""
        return f"{self.tingkat.kepala} {self.nama}"

    @property
    def rujukan(self) -> str:
        """As messages name it: "Kabupaten Solok (13.02)"."""
        return f"{self.sebutan} ({self.kode})"


def split_words(teks: str) -> list[str]:
    """The words of a name as it may be typed: without capitals, points and hyphens, and without abbreviations."""
    words = re.findall(r"[^\W_]+", teks.casefold())
    return " ".join(_SHORT_WORDS.get(word, word) for word in words).split()


def name_key(teks: str) -> str:
    """What two spellings of a name have in common: "Toli-Toli" and "Tolitoli", "Kep. Seribu" and "Kepulauan Seribu"."""
    return "".join(split_words(teks))


def slug(teks: str) -> str:
    """A name as an id: "Kabupaten Solok" → "kabupaten-solok"."""
    return "-".join(split_words(teks))


@dataclass(frozen=True, slots=True)
class DaftarWilayah:
    """All of them, in the order of the file."""

    semua: tuple[Wilayah, ...] = ()
    _by_code: dict[str, Wilayah] = field(init=False, repr=False, compare=False)
    _by_key: dict[str, tuple[Wilayah, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_key: dict[str, tuple[Wilayah, ...]] = {}
        for wilayah in self.semua:
            key = name_key(wilayah.nama)
            by_key[key] = (*by_key.get(key, ()), wilayah)
        object.__setattr__(self, "_by_code", {w.kode: w for w in self.semua})
        object.__setattr__(self, "_by_key", by_key)

    def get(self, kode: str) -> Wilayah | None:
        """The one with this code, or None."""
        return self._by_code.get(kode.strip())

    def find(self, nama: str) -> tuple[Wilayah, ...]:
        """Those that a name may mean: one for "Kabupaten Solok", two for "solok", none for what is no name.

        Capitals, hyphens and "Kab." for "Kabupaten" do not matter; a level that is said must be the right one.
        """
        words = split_words(nama)
        found = list(self._by_key.get("".join(words), ()))
        level = _LEVEL_WORDS.get(words[0]) if words else None
        if level is not None:
            found += [w for w in self._by_key.get("".join(words[1:]), ()) if w.tingkat is level]
        return tuple(found)

    def nearest(self, nama: str, limit: int = 3) -> tuple[Wilayah, ...]:
        """Those whose name or code resembles a mistyped one, most alike first."""
        if re.fullmatch(r"[0-9.]+", nama):
            return tuple(self._by_code[k] for k in nearest(nama, self._by_code, limit))
        words = split_words(nama)
        if words and words[0] in _LEVEL_WORDS:
            words[0] = _LEVEL_WORDS[words[0]].value
        names = (name for w in self.semua for name in (w.nama, w.sebutan))
        near = nearest(" ".join(words), names, limit)
        return tuple(dict.fromkeys(w for name in near for w in self.find(name)))[:limit]

    def province_of(self, kode: str) -> Wilayah | None:
        """The province that a regency or city lies in, by its code."""
        return self._by_code.get(kode[:2])

    def file_stem(self, wilayah: Wilayah) -> str:
        """What a file about it in specs/daerah/ is called: its name if no other has that name, else with the level."""
        alone = len(self._by_key[name_key(wilayah.nama)]) == 1
        return slug(wilayah.nama if alone else wilayah.sebutan)


@dataclass(frozen=True, slots=True)
class PetaTetangga:
    """Which regencies and cities touch on the map, by code; what is not in it may still border at sea."""

    tetangga: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, kode: str) -> tuple[str, ...]:
        """The codes of its neighbours: of a province, the other provinces that its regencies and cities touch."""
        if "." in kode:
            return self.tetangga.get(kode, ())
        own = (others for code, others in self.tetangga.items() if code.startswith(f"{kode}."))
        return tuple(sorted({other[:2] for others in own for other in others} - {kode}))

    def are_neighbours(self, a: str, b: str) -> bool:
        """Whether they touch; a province also touches what lies in it and what lies along it."""
        if ("." in a) == ("." in b):
            return b in self.of(a)
        province, inner = (b, a) if "." in a else (a, b)
        return inner[:2] == province or any(code[:2] == province for code in self.of(inner))
