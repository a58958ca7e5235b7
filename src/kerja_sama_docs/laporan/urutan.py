"""The order in which findings are told: file by file, and in a file from the top down."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kerja_sama_docs.temuan import Temuan


def sort_by_line(temuan: Iterable[Temuan], dahulu: Sequence[str] = ()) -> tuple[Temuan, ...]:
    """Sorted by file, line and column.

    The files `dahulu` come first, in their order, then the others by name. What has no line comes after what has one;
    among equals the given order stays.
    """
    place = {berkas: n for n, berkas in enumerate(dahulu)}

    def key(t: Temuan) -> tuple[int, str, bool, int, int]:
        at = t.tempat
        return (
            place.get(at.berkas, len(place)),
            at.berkas,
            at.baris is None,
            at.baris or 0,
            at.kolom or 0,
        )

    return tuple(sorted(temuan, key=key))
