"""What is half read: the mappings and sequences that are open while events come in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, NamedTuple

from kerja_sama_docs.model import Deret, Kata, Peta
from kerja_sama_docs.tempat import Tempat

_MAX_JALUR: Final = 1000  # a longer path helps nobody, and thousands of them would fill the memory


class Jadi(NamedTuple):
    """A finished value with its place, how many nodes it stands for, and how deep it is."""

    nilai: object
    tempat: Tempat
    simpul: int = 1
    tinggi: int = 0
    gabung: bool = False  # a plain `<<`: as a key, it merges


@dataclass(slots=True)
class Bingkai:
    """A mapping or sequence that is being read. In a mapping, `kunci` is the key that waits for its value."""

    wadah: Peta | Deret
    jangkar: str | None
    simpul: int = 1
    tinggi: int = 1
    kunci: Jadi | None = None
    gabungan: list[Peta] = field(default_factory=list)
    punya_gabung: bool = False

    def next_jalur(self) -> str:
        """The path of the node that comes next; that of the mapping itself for a key."""
        above = self.wadah.tempat.jalur
        if isinstance(self.wadah, Deret):
            part = str(len(self.wadah))
        elif self.kunci is None:
            return above
        else:
            part = self.kunci.nilai if isinstance(self.kunci.nilai, Kata) else "?"
        joined = f"{above}/{part}" if above else str(part)
        return joined if len(joined) <= _MAX_JALUR else above

    def awaits_key(self) -> bool:
        """Whether the next node is a key."""
        return isinstance(self.wadah, Peta) and self.kunci is None

    def close(self) -> Jadi:
        """The finished value. `<<` is resolved now: keys written here win, then those of earlier sources."""
        if isinstance(self.wadah, Peta):
            for source in self.gabungan:
                for key, value in source.items():
                    if key not in self.wadah:
                        self.wadah.put(key, value, source.kunci[key], source.isi[key])
        return Jadi(self.wadah, self.wadah.tempat, self.simpul, self.tinggi)
