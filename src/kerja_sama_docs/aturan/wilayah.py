"""Which province a regency or city lies in: the catalogue's list of regions, as rules on a paper need it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

_NOT_LETTER: Final = re.compile(r"[\W\d_]+")


@dataclass(frozen=True, slots=True)
class Wilayah:
    """The regions by name with level: "Kabupaten Solok" → ("13.02", "Sumatera Barat"). Empty: nothing is known."""

    isi: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    _by_key: dict[str, str] = field(init=False, repr=False, compare=False)

    _names: dict[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_names", {_key(name): name for name in self.isi})
        object.__setattr__(
            self, "_by_key", {_key(name): province for name, (_, province) in self.isi.items()}
        )

    def province_of(self, sebutan: str) -> str | None:
        """The province of "Kabupaten Solok", capitals and blanks aside; None for what isn't in the list."""
        return self._by_key.get(_key(sebutan))

    def proper_name(self, sebutan: str) -> str | None:
        """How the list writes it, capitals and blanks aside; None for what isn't in the list."""
        return self._names.get(_key(sebutan))

    def names_of(self, tingkat: str) -> Mapping[str, str]:
        """Names of the regions of a level, by their small letters: "batang hari" → "Batang Hari"."""
        begin = f"{tingkat} "
        names = (name.removeprefix(begin) for name in self.isi if name.startswith(begin))
        return {name.casefold(): name for name in names}

    def is_known(self, sebutan: str) -> bool:
        """Whether the list has it."""
        return _key(sebutan) in self._by_key


def _key(sebutan: str) -> str:
    return _NOT_LETTER.sub("", sebutan).casefold()
