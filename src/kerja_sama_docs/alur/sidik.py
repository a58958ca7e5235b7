"""The fingerprint of everything that a draft is made from: equal fingerprints, equal drafts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kerja_sama_docs import __version__
from kerja_sama_docs.susunan import Dokumen, Potongan, SatuanTersusun


def fingerprint_dokumen(dokumen: Dokumen, templat: bytes, logo: Sequence[bytes]) -> str:
    """Hex SHA-256 over the words, the style and the template; lines and comments of the YAML files don't count."""
    digest = hashlib.sha256()
    parts: list[object] = [
        __version__,
        dokumen.id,
        dokumen.jenis,
        dokumen.judul,
        dokumen.kerangka,
        dokumen.gaya.model_dump(),
    ]
    for pasal in dokumen.pasal:
        parts += [pasal.id, pasal.nomor, pasal.judul, pasal.isi]
    for part in parts:
        for piece in _pieces(part):
            digest.update(piece.encode("utf-8", "surrogatepass"))
            digest.update(b"\x00")
    for data in (templat, *logo):
        digest.update(hashlib.sha256(data).digest())
    return digest.hexdigest()


def _pieces(value: object) -> Iterator[str]:
    if isinstance(value, Potongan):
        yield from (value.teks, value.jenis, value.label, value.sasaran, value.asal.jalur)
    elif isinstance(value, SatuanTersusun):
        yield from (value.jenis, value.id, value.nomor)
        yield from _pieces(value.teks)
        yield from _pieces(value.anak)
    elif isinstance(value, Mapping):
        for key in sorted(value):
            yield f"{key}:"
            yield from _pieces(value[key])
    elif isinstance(value, tuple):
        yield f"({len(value)}"
        for item in value:
            yield from _pieces(item)
    else:
        yield repr(value)


def fingerprint_files(paths: Sequence[Path]) -> str:
    """Hex SHA-256 over the bytes of files, in order."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
