"""Reading a naskah from any file that people hand over: the one place that tells the kinds of files apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Final

from kerja_sama_docs.bacaan.mentah import Lihat
from kerja_sama_docs.naskah import Naskah
from kerja_sama_docs.spek.ruang import display
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, galat

PAPER: Final = frozenset({".docx", ".pdf"})
_HEAD: Final = 1024
_PICTURES: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*", b"GIF8", b"BM")
_YAML: Final = frozenset({".yaml", ".yml"})
_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Terbaca:
    """What was read: the naskah, and the custom properties of a Word file."""

    naskah: Naskah
    sifat: Mapping[str, str]


def read_any(path: Path, lihat: Lihat = "diterima") -> Naskah:
    """The naskah of a Word file or a PDF, whatever its name ends with.

    `lihat` is the view on tracked changes; a PDF has only the one that was printed. Raises TemuanError: the file cannot
    be read, or is of another kind; the finding says which.
    """
    return open_any(path, lihat).naskah


def open_any(path: Path, lihat: Lihat = "diterima") -> Terbaca:
    """Like `read_any`, with the properties."""
    head = _head(path)
    if b"%PDF-" in head:
        from kerja_sama_docs.pdf.baca import read_naskah_pdf

        return Terbaca(replace(read_naskah_pdf(path), berkas=display(path)), _NONE)
    reason = _other_kind(path, head)
    if reason is not None:
        raise TemuanError([reason])
    from kerja_sama_docs.word.baca import read_naskah
    from kerja_sama_docs.word.buka import open_docx
    from kerja_sama_docs.word.catatan_baca import is_scan
    from kerja_sama_docs.word.sifat import read_properties

    paket = open_docx(path, display(path))
    naskah = read_naskah(paket, lihat)
    if is_scan(naskah):
        raise TemuanError([_scanned(naskah.berkas)])
    return Terbaca(naskah, read_properties(paket))


def _scanned(berkas: str) -> Temuan:
    return galat(
        "berkas-tanpa-teks",
        "berkas Word ini hanya memuat gambar (hasil pindai), tanpa teks",
        Tempat(berkas),
        "Minta naskah Word yang diketik, atau PDF yang teksnya dapat dipilih.",
    )


def _head(path: Path) -> bytes:
    """The first bytes; none of a file that cannot be opened: the Word reader says why."""
    try:
        if not path.is_file():
            return b""
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError:
        return b""


def _other_kind(path: Path, head: bytes) -> Temuan | None:
    """What is easily given by mistake and is not the Word reader's to name."""
    place = Tempat(display(path))
    if path.suffix.lower() in _YAML:
        return galat(
            "berkas-bukan-naskah",
            "berkas ini YAML; yang dapat dibaca di sini hanya naskah Word (.docx) atau PDF",
            place,
            f"Susun dahulu drafnya: kerja-sama susun {display(path)}",
        )
    if head.startswith(_PICTURES):
        return galat(
            "berkas-gambar",
            "berkas ini gambar (hasil pindai atau foto); tulisannya tidak dapat dibaca",
            place,
            "Minta berkas Word-nya, atau PDF yang teksnya dapat dipilih.",
        )
    return None
