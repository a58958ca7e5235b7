"""Where something stands: in a YAML file, or on the paper.

A place is symbolic first (`jalur` in the YAML tree, `alamat` on the paper); line and column come last, for the eye.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Tempat:
    """A place in an input.

    Attributes:
        berkas: path as it should be printed (relative to the workspace where possible), "" if unknown.
        jalur: path in the YAML tree, parts joined by "/": `pihak/0/pejabat/nama`.
        baris: line, 1-based, or None.
        kolom: column, 1-based, in characters, or None.
        alamat: address on the paper: `pasal-5/ayat-2/huruf-a`, "" if the place is not on a paper.
    """

    berkas: str = ""
    jalur: str = ""
    baris: int | None = None
    kolom: int | None = None
    alamat: str = ""

    def child(self, key: str | int) -> Tempat:
        """The place of an entry below this one that is not written down (so it keeps this line and column)."""
        return replace(self, jalur=f"{self.jalur}/{key}" if self.jalur else str(key))

    def __str__(self) -> str:
        parts = [self.berkas or "-"]
        if self.baris is not None:
            parts.append(str(self.baris))
            if self.kolom is not None:
                parts.append(str(self.kolom))
        return ":".join(parts)


NOWHERE = Tempat()
