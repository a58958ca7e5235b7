"""How much a foreign file may ask of us, in one place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Batas:
    """Limits on a .docx from outside; each is checked before the work that it bounds is done.

    Attributes:
        berkas: bytes of the file itself.
        bagian: bytes of one part, inflated.
        seluruh: bytes of all parts together, inflated.
        jumlah: number of parts.
        rasio: how many times a part may grow when inflated; asked only of parts above `bebas_rasio` bytes, because
            small repetitive parts and blank pictures of honest files reach high ratios too.
        bebas_rasio: see `rasio`.
        unsur: number of tags in one XML part; bounds the memory of its tree.
        dalam: nesting depth of an XML part (Word's own files stay below 60).

    """

    berkas: int = 100_000_000
    bagian: int = 100_000_000
    seluruh: int = 300_000_000
    jumlah: int = 10_000
    rasio: int = 400
    bebas_rasio: int = 20_000_000
    unsur: int = 6_000_000
    dalam: int = 200


BATAS = Batas()
