"""The history of one cooperation's folder: which draft was made when, by whom, from what."""

from __future__ import annotations

import getpass
import hashlib
import os
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from kerja_sama_docs.arsip.galat import read_error

RIWAYAT_NAME = "riwayat.yaml"


@dataclass(frozen=True, slots=True)
class Versi:
    """One draft that the program wrote.

    Attributes:
        dokumen: id of the document within the cooperation.
        versi: from 1, per document.
        berkas: file name in the folder, never a path.
        sidik: SHA-256 (hex) of the bytes as they were written.
        masukan: hash of everything the draft was made from.
        final: made by `--final` (no blanks, no DRAF mark).
        bahan: name and hash of each input (spec, catalogue, template, program version); names are unique.
        dibuat: ISO date.
        oleh: who ran the program, may be "".
        catatan: remarks for the reader of the history.
        suntingan: SHA-256 of every edit by hand that was ever seen in this file, oldest first.

    """

    dokumen: str
    versi: int
    berkas: str
    sidik: str
    masukan: str
    final: bool
    bahan: tuple[tuple[str, str], ...]
    dibuat: str
    oleh: str
    catatan: tuple[str, ...] = ()
    suntingan: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Riwayat:
    """Every version in a folder, by document and number."""

    versi: tuple[Versi, ...] = ()

    def latest(self, dokumen: str) -> Versi | None:
        """Find the newest version of a document, None if there is none yet."""
        return max((v for v in self.versi if v.dokumen == dokumen), key=lambda v: v.versi, default=None)

    def with_version(self, version: Versi) -> Riwayat:
        """Return this history with `version` added, or put in the place of the entry with its document and number."""
        key = (version.dokumen, version.versi)
        others = (v for v in self.versi if (v.dokumen, v.versi) != key)
        return replace(self, versi=tuple(sorted((*others, version), key=lambda v: (v.dokumen, v.versi))))


def fingerprint(data: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(data).hexdigest()


def file_fingerprint(path: Path) -> str | None:
    """SHA-256 of a file's bytes, None if there is no plain file of that name.

    Raises:
        TemuanError: the file is there but cannot be read.

    """
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise read_error(path, error) from error


def today() -> str:
    """Return the ISO date for a new entry: that of `SOURCE_DATE_EPOCH` (UTC) if set, else today's on this machine.

    Only the day, so that two runs on one day write the same bytes.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isascii() and epoch.isdigit() and len(epoch) <= len("253402300799"):  # the end of year 9999
        seconds = min(int(epoch), 253402300799)
        return (date(1970, 1, 1) + timedelta(days=seconds // 86400)).isoformat()
    return datetime.now().astimezone().date().isoformat()


def user_name() -> str:
    """Who runs the program: `KERJA_SAMA_OLEH` if set (empty: not to be told), else the login name, else ""."""
    name = os.environ.get("KERJA_SAMA_OLEH")
    if name is None:
        try:
            name = getpass.getuser()
        except (OSError, KeyError, ImportError):  # no login name here: differs by system and Python version
            return ""
    return "".join(c for c in name if c.isprintable()).strip()
