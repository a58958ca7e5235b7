"""One writer at a time for a cooperation's folder. The lock dies with its process, so nobody has to clean up."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import TemuanError, galat

PATIENCE_SECONDS = 60.0
_PAUSE_SECONDS = 0.02

if sys.platform == "win32":
    import msvcrt

    def _open(folder: Path) -> int:
        return os.open(
            folder / ".~kerja-sama.kunci", os.O_RDWR | os.O_CREAT
        )  # a folder cannot be locked there

    def _try_lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _open(folder: Path) -> int:
        return os.open(folder, os.O_RDONLY)

    def _try_lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold `folder` (it must exist) for this block; where locks are not to be had, go on without.

    The lock keeps two runs from writing each other's entries out of the history. Drafts are safe without it, because
    they are never created over an existing name.

    Raises:
        TemuanError: another run has held the folder for `PATIENCE_SECONDS`; nothing was written.

    """
    try:
        handle = _open(folder)
    except OSError:
        yield
        return
    try:
        _wait(handle, folder)
        yield
    finally:
        with contextlib.suppress(OSError):  # a network share may report trouble only now; all is written
            os.close(handle)


def _wait(handle: int, folder: Path) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return _try_lock(handle)
        except (BlockingIOError, PermissionError) as error:  # held by another run (POSIX, Windows)
            if time.monotonic() > end:
                raise _busy(folder) from error
        except OSError:
            return None  # some network shares cannot lock
        time.sleep(_PAUSE_SECONDS)


def _busy(folder: Path) -> TemuanError:
    message = f"folder {folder.name} sedang dipakai proses kerja-sama lain; tidak ada yang ditulis"
    advice = "tunggu proses itu selesai atau hentikan, lalu ulangi"
    return TemuanError([galat("folder-dipakai", message, Tempat(berkas=str(folder)), advice)])
