"""Stable addresses of the units of a pasal: `pasal-5/ayat-2/huruf-a/angka-1`."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.naskah.model import Jenis, Pasal, Satuan


def iter_pasal_units(pasal: Pasal) -> Iterator[tuple[str, Satuan]]:
    """Every unit of a pasal with its address, in reading order.

    A PARAGRAF is addressed by its place among its siblings' paragraphs, from 1: `pasal-3/paragraf-1`. A list that
    follows a paragraph hangs below it in the tree but is addressed by its letters alone, as people cite it:
    `pasal-3/huruf-b`.
    """
    yield from _iter_units(f"pasal-{pasal.nomor}", pasal.isi)


def _iter_units(base: str, units: tuple[Satuan, ...]) -> Iterator[tuple[str, Satuan]]:
    paragraphs = 0
    for unit in units:
        if unit.jenis is Jenis.PARAGRAF:
            paragraphs += 1
            yield f"{base}/paragraf-{paragraphs}", unit
            yield from _iter_units(base, unit.anak)
        else:
            address = f"{base}/{unit.jenis}-{unit.nomor}"
            yield address, unit
            yield from _iter_units(address, unit.anak)
