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
    return _parse_cached(data, str(path))


def write_riwayat(folder: Path, riwayat: Riwayat) -> None:
    """Replace the history in `folder`, all or nothing.

    Raises:
        TemuanError: it could not be written; the old history is intact.
        ValueError: `riwayat` could not be read back (a bug of the caller: a path in `berkas`, a name twice).

    """
    path = folder / RIWAYAT_NAME
    data = dump(riwayat)
    try:
        again = _parse_cached(data, str(path))
    except TemuanError as error:
        raise ValueError(str(error)) from error
    if again != riwayat:
        raise ValueError(f"riwayat tidak terbaca kembali: {riwayat}")
    write_atomic(path, data)


def dump(riwayat: Riwayat) -> bytes:
    """Return the file's bytes: UTF-8, a fixed order of keys, entries in the order given."""
    tree = {"riwayat": 1, "versi": [_entry(version) for version in riwayat.versi]}
    text = yaml.dump(tree, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=1_000_000)
    return (_HEADER + text).encode()


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
