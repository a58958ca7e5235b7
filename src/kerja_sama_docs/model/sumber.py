"""The YAML tree as the reader hands it on: text as typed, every piece with its place.

These are plain `str`, `dict` and `list` with places added, so that pydantic and everybody else may treat them as such.
"""

from __future__ import annotations

from kerja_sama_docs.tempat import NOWHERE, Tempat


class Kata(str):
    """A scalar exactly as typed (after YAML's own unquoting and folding).

    Attributes:
        tempat: where it starts.
        mentah: its characters in the file, quotes and indicators included.
        awal: character offset of `mentah` in the file.
    """

    __slots__ = ("awal", "mentah", "tempat")

    tempat: Tempat
    mentah: str
    awal: int

    def __new__(cls, text: str, tempat: Tempat = NOWHERE, mentah: str = "", awal: int = 0) -> Kata:
        self = super().__new__(cls, text)
        self.tempat = tempat
        self.mentah = mentah
        self.awal = awal
        return self


class Peta(dict[str, object]):
    """A mapping. `kunci` has the place of each key, `isi` the place of each value (a null value has one, too)."""

    __slots__ = ("isi", "kunci", "tempat")

    def __init__(self, tempat: Tempat = NOWHERE) -> None:
        super().__init__()
        self.tempat = tempat
        self.kunci: dict[str, Tempat] = {}
        self.isi: dict[str, Tempat] = {}

    def put(self, key: str, value: object, kunci: Tempat, isi: Tempat) -> None:
        """Add an entry with the places of its key and its value."""
        self[key] = value
        self.kunci[key] = kunci
        self.isi[key] = isi

    def copy_with(self, key: str, value: object, tempat: Tempat) -> Peta:
        """The same mapping with one entry set; this one stays as it is (an anchor may share it)."""
        copy = Peta(self.tempat)
        for name, entry in self.items():
            copy.put(name, entry, self.kunci[name], self.isi[name])
        copy.put(key, value, self.kunci.get(key, tempat), tempat)
        return copy


class Deret(list[object]):
    """A sequence. `isi` has the place of each item."""

    __slots__ = ("isi", "tempat")

    def __init__(self, tempat: Tempat = NOWHERE) -> None:
        super().__init__()
        self.tempat = tempat
        self.isi: list[Tempat] = []

    def put(self, value: object, isi: Tempat) -> None:
        """Add an item with its place."""
        self.append(value)
        self.isi.append(isi)
