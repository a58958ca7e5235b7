"""To which part of the page a line belongs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from kerja_sama_docs.banding.model import Banding, BandingPasal
from kerja_sama_docs.banding.sejajar import Jajar
from kerja_sama_docs.naskah import Bagian, Naskah, Paragraf

Kunci = int | str  # place of the pasal in Banding.pasal, or the name of another part


class PetaBagian:
    """Which pasal every block of the two papers belongs to."""

    def __init__(self, lama: Naskah, baru: Naskah, banding: Banding) -> None:
        self._lama = _keys_of(lama, banding, is_old=True)
        self._baru = _keys_of(baru, banding, is_old=False)

    def key(self, jajar: Jajar) -> Kunci:
        """The part of a line: where the new paper has it, else the old one."""
        if jajar.baru is not None:
            return self._baru[jajar.baru.urutan]
        return self._lama[jajar.lama.urutan] if jajar.lama is not None else Bagian.LAIN


def _keys_of(naskah: Naskah, banding: Banding, *, is_old: bool) -> Mapping[int, Kunci]:
    waiting: dict[str, list[int]] = defaultdict(list)
    for n, pasal in enumerate(banding.pasal):
        number = _number(pasal, is_old=is_old)
        if number is not None:
            waiting[number].append(n)
    keys: dict[int, Kunci] = {}
    address, current = "", Bagian.PASAL.value
    here: Kunci = current
    for blok in naskah.blok:
        if blok.bagian is not Bagian.PASAL:
            address, here = "", blok.bagian.value
        else:
            base = blok.alamat.split("/")[0]
            is_heading = isinstance(blok, Paragraf) and blok.alamat == base and bool(blok.nomor)
            if base != address or is_heading:
                left = waiting[base.removeprefix("pasal-")]
                address, here = base, left.pop(0) if left else f"{base}"
        keys[blok.urutan] = here
    return keys


def _number(pasal: BandingPasal, *, is_old: bool) -> str | None:
    return pasal.lama if is_old else pasal.baru
