"""Lines that say the same in other looks: blanks, styles of quotes and dashes, ornaments of numbers.

Blanks as the readers keep them: both readers make one blank of several, so doubled blanks in a file are not seen here;
hard line breaks and where a blank is missing are.
"""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.banding.garis import Garis, Sisi, bare_number, list_rows
from kerja_sama_docs.banding.jajar import Jajar, Letak
from kerja_sama_docs.banding.kata import mask_references
from kerja_sama_docs.banding.model import Macam, Perubahan

_SAID = frozenset({Macam.DIUBAH, Macam.DIPECAH})


def list_looks(lama: Sisi, baru: Sisi, lines: tuple[Jajar, ...]) -> Iterator[Perubahan]:
    """One change for each line with the same words and other looks; lines whose words changed have been told."""
    old, new = _by_place(lama), _by_place(baru)
    for line in lines:
        if line.lama is None or line.baru is None or line.macam in _SAID:
            continue
        one, two = old[line.lama], new[line.baru]
        if mask_references(one.teks) != mask_references(two.teks) or _has_other_ornament(one, two):
            yield Perubahan(
                one.alamat, two.alamat, Macam.DIUBAH, _printed(one), _printed(two), substansi=False
            )


def _has_other_ornament(one: Garis, two: Garis) -> bool:
    return one.nomor != two.nomor and bare_number(one.nomor) == bare_number(two.nomor)


def _printed(line: Garis) -> str:
    return f"{line.nomor} {line.teks}".strip(" ") if line.nomor else line.teks


def _by_place(side: Sisi) -> dict[Letak, Garis]:
    return {Letak(line.urutan, line.baris): line for line in list_rows(side)}
