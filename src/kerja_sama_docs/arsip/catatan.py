"""`riwayat.yaml`: reading it strictly (it may have been edited by hand or merged by git) and writing it."""

from __future__ import annotations

import functools
from pathlib import Path

import yaml

from kerja_sama_docs.arsip.berkas import write_atomic
from kerja_sama_docs.arsip.galat import read_error
from kerja_sama_docs.arsip.riwayat import RIWAYAT_NAME, Riwayat, Versi
from kerja_sama_docs.arsip.simpul import MAX_BYTES
from kerja_sama_docs.arsip.urai import parse
from kerja_sama_docs.temuan import TemuanError

_HEADER = """\
# Riwayat draf: ditulis oleh program kerja-sama dan diperbarui setiap kali draf disusun.
# Jangan disunting dan jangan dihapus; draf yang disunting dengan tangan dikenali dari berkas ini.
"""
_OPENING = "riwayat: 1\nversi:"


class _Dumper(yaml.SafeDumper):
    """Quotes and escapes every string that is not plainly printable: PyYAML reads U+0085 back as a space."""

    def represent_text(self, text: str) -> yaml.ScalarNode:
        style = None if text.isprintable() else '"'
        return self.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _Dumper.represent_text)


def read_riwayat(folder: Path) -> Riwayat:
    """Return the history in `folder`, empty if there is none yet.

    Raises:
        TemuanError: it is there but cannot be read or understood; it is left as it is.

    """
    path = folder / RIWAYAT_NAME
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return Riwayat()
    except OSError as error:
        raise read_error(path, error) from error
    return _read_own(data) or _parse_cached(data, str(path))


def write_riwayat(folder: Path, riwayat: Riwayat) -> None:
    """Replace the history in `folder`, all or nothing.

    Raises:
        TemuanError: it could not be written; the old history is intact.
        ValueError: `riwayat` could not be read back (a bug of the caller: a path in `berkas`, a name twice).

    """
    path = folder / RIWAYAT_NAME
    for version in riwayat.versi:
        _prove(version)
    for what in ({v.berkas.casefold() for v in riwayat.versi}, {(v.dokumen, v.versi) for v in riwayat.versi}):
        if len(what) != len(riwayat.versi):
            raise ValueError(f"riwayat memuat nama ganda: {riwayat}")
    data = dump(riwayat)
    if len(data) > MAX_BYTES:
        raise ValueError("riwayat terlalu besar untuk dibaca kembali")
    write_atomic(path, data)


def dump(riwayat: Riwayat) -> bytes:
    """Return the file's bytes: UTF-8, a fixed order of keys, entries in the order given."""
    if not riwayat.versi:
        return (_HEADER + _OPENING + " []\n").encode()
    return (_HEADER + _OPENING + "\n" + "".join(_entry_text(version) for version in riwayat.versi)).encode()


@functools.lru_cache(maxsize=4096)
def _entry_text(version: Versi) -> str:
    """One entry of the list, as it stands in the file."""
    return yaml.dump([_entry(version)], Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=1_000_000)


@functools.lru_cache(maxsize=4096)
def _prove(version: Versi) -> None:
    """Read an entry back. The file is nothing but entries, so that it reads back when each of them does.

    Raises ValueError when it does not.
    """
    try:
        again = parse(dump(Riwayat((version,))), RIWAYAT_NAME)
    except TemuanError as error:
        raise ValueError(str(error)) from error
    if again != Riwayat((version,)):
        raise ValueError(f"riwayat tidak terbaca kembali: {version}")


def _read_own(data: bytes) -> Riwayat | None:
    """The history of a file that is to the byte what we write, entry by entry; None for any other file.

    A folder with many documents is read and written once for each, so what is known of an entry is kept.
    """
    text = data.decode("utf-8", "replace")
    if not text.startswith(_HEADER + _OPENING + "\n- "):
        return None
    chunks = text[len(_HEADER + _OPENING) :].split("\n- ")[1:]
    try:
        entries = [_read_entry_text(f"- {chunk.rstrip(chr(10))}\n") for chunk in chunks]
    except TemuanError:
        return None
    riwayat = Riwayat(tuple(entries))
    unique = (
        len({v.berkas.casefold() for v in entries})
        == len(entries)
        == len({(v.dokumen, v.versi) for v in entries})
    )
    return riwayat if unique and dump(riwayat) == data else None


@functools.lru_cache(maxsize=4096)
def _read_entry_text(text: str) -> Versi:
    (version,) = parse((_HEADER + _OPENING + "\n" + text).encode(), RIWAYAT_NAME).versi
    return version


def _entry(version: Versi) -> dict[str, object]:
    return {
        "dokumen": version.dokumen,
        "versi": version.versi,
        "berkas": version.berkas,
        "sidik": version.sidik,
        "masukan": version.masukan,
        "final": "ya" if version.final else "tidak",
        "bahan": dict(version.bahan),
        "dibuat": version.dibuat,
        "oleh": version.oleh,
        "catatan": list(version.catatan),
        "suntingan": list(version.suntingan),
    }


# A run stores several documents in one folder and reads its history before each; parsing is a pure function.
_parse_cached = functools.lru_cache(maxsize=8)(parse)
