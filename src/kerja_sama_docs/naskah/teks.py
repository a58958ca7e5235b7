"""The naskah as plain text, for `tampilkan`, for git's textconv and for goldens."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kerja_sama_docs.naskah.model import Baris, Jenis, Naskah, Paragraf, Pasal, Satuan, Tabel

INDENT = "    "
_BLANKS = re.compile(r"[^\S\n]+")
_AROUND_BREAK = re.compile(r" ?\n ?")
ORNAMENT = {
    Jenis.PARAGRAF: "{}",
    Jenis.AYAT: "({})",
    Jenis.HURUF: "{}.",
    Jenis.ANGKA: "{})",
    Jenis.SUBHURUF: "{})",
}


def fold_blanks(text: str) -> str:
    """Words as a reader finds them: runs of blanks to one, none at the ends or around a line break."""
    return _AROUND_BREAK.sub("\n", _BLANKS.sub(" ", text)).strip()


def pasal_to_text(pasal: Pasal) -> str:
    """One pasal with its numbers, a line a unit."""
    return "\n".join(_pasal_lines(pasal))


def naskah_to_text(naskah: Naskah) -> str:
    """The whole paper in reading order; tables row by row with " | " between cells. Ends with a newline."""
    lines: list[str] = []
    for blok in naskah.blok:
        if isinstance(blok, Tabel):
            lines.extend(_row_line(baris) for baris in blok.baris)
        else:
            lines.extend(_paragraph_lines(blok))
    return "\n".join(lines) + "\n"


def _paragraph_lines(paragraf: Paragraf) -> list[str]:
    if not (paragraf.nomor or paragraf.teks):
        return []
    depth = max(0, paragraf.alamat.count("/") - 1) if paragraf.alamat.startswith("pasal-") else 0
    words = f"{paragraf.nomor} {paragraf.teks}".strip()
    return [INDENT * depth + line for line in words.split("\n")]


def _row_line(baris: Baris) -> str:
    return " | ".join(" / ".join(sel.teks).replace("\n", " / ") for sel in baris.sel)


def _pasal_lines(pasal: Pasal) -> Iterator[str]:
    yield f"Pasal {pasal.nomor}"
    if pasal.judul:
        yield pasal.judul
    for unit in pasal.isi:
        yield from _unit_lines(unit, 0)


def _unit_lines(unit: Satuan, depth: int) -> Iterator[str]:
    words = f"{ORNAMENT[unit.jenis].format(unit.nomor)} {unit.teks}".strip()
    for line in words.split("\n"):
        yield INDENT * depth + line
    for child in unit.anak:
        yield from _unit_lines(child, depth + 1)
