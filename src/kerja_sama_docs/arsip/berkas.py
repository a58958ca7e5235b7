"""Writing files so that a crash, a full disk or a file open in Word never costs a byte that was there before."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from kerja_sama_docs.arsip.galat import NameTakenError, write_error
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import TemuanError, galat

_TEMP_PREFIX = ".~kerja-sama-"
_TEMP_SUFFIX = ".tmp"
_STALE_SECONDS = 3600.0
# Virus scanners and indexers on Windows hold a fresh file for a moment: about a second in all.
_PAUSES = (0.05, 0.1, 0.2, 0.3, 0.35)
_BINARY = getattr(os, "O_BINARY", 0)
# What os.link says on file systems without hard links (FAT, some network shares).
_NO_LINKS = frozenset(
    (errno.EPERM, errno.EACCES, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EINVAL)
)


def write_atomic(path: Path, data: bytes) -> None:
    """Replace the file at `path` by `data`, or create it: whoever looks sees the old file or the new one, whole.

    Raises:
        TemuanError: it could not be written, or it is open in Word; the old file is as it was.

    """
    target = Path(os.path.realpath(path))  # a link stays a link: the file behind it is replaced
    existed = False
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        existed = target.exists()
        if existed and is_open_in_word(target):
            raise _open_error(path)
        temp = _write_temp(target.parent, data)
        with _removed_on_error(temp):
            if existed:
                temp.chmod(stat.S_IMODE(target.stat().st_mode))
            _patiently(lambda: os.replace(temp, target))  # noqa: PTH105 - the tests make os.replace fail
    except OSError as error:
        raise write_error(path, error, existed) from error
    _sync_folder(target.parent)


def write_new(path: Path, data: bytes) -> None:
    """Create `path` with `data`; a file that is there already, even one that appears meanwhile, is never replaced.

    Raises:
        NameTakenError: the name is taken (by a file, a folder or a link); nothing was written.
        TemuanError: it could not be written; nothing of it is left behind.

    """
    try:
        temp = _write_temp(path.parent, data)
        try:
            _link_or_create(temp, path, data)
        finally:
            _remove(temp)
    except FileExistsError as error:
        raise NameTakenError(path) from error
    except OSError as error:
        raise write_error(path, error, existed=False) from error
    _sync_folder(path.parent)


def is_open_in_word(path: Path) -> bool:
    """Whether Word (`~$name.docx`) or LibreOffice (`.~lock.name.docx#`) has left its owner file beside `path`."""
    return any(path.with_name(name).exists() for name in _owner_names(path))


def sweep(folder: Path) -> None:
    """Remove our own temporary files of runs that were killed more than an hour ago. Never raises."""
    now = time.time()
    with contextlib.suppress(OSError):
        for temp in folder.glob(f"{_TEMP_PREFIX}*{_TEMP_SUFFIX}"):
            with contextlib.suppress(OSError):
                if now - temp.lstat().st_mtime > _STALE_SECONDS:
                    temp.unlink()


def _owner_names(path: Path) -> tuple[str, ...]:
    # Word writes "~$" over the first two characters of a long name, before a short one.
    overwritten = min(2, max(0, len(path.stem) - 6))
    return (f"~${path.name[overwritten:]}", f"~${path.name}", f".~lock.{path.name}#")


def _open_error(path: Path) -> TemuanError:
    locks = ", ".join(name for name in _owner_names(path) if path.with_name(name).exists())
    message = f"berkas {path.name} sedang dibuka di Word atau LibreOffice; berkas itu tidak diubah"
    advice = f"tutup berkas {path.name} di Word, lalu ulangi; bila tidak ada yang membukanya, hapus berkas kunci {locks}"
    return TemuanError([galat("berkas-terbuka", message, Tempat(berkas=str(path)), advice)])


def _write_temp(folder: Path, data: bytes) -> Path:
    """Make a fresh file in `folder` that holds `data`, safely on the disk."""
    temp = folder / f"{_TEMP_PREFIX}{secrets.token_hex(8)}{_TEMP_SUFFIX}"
    _write_exclusive(temp, data)
    return temp


def _write_exclusive(path: Path, data: bytes) -> None:
    """Create `path` (it must not exist), write and sync; on any exception it is gone again."""
    # Mode 666 less the umask, as for any file of the office: mkstemp would hide it from colleagues.
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
    with _removed_on_error(path):
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(handle, rest) :]
            os.fsync(handle)
        finally:
            os.close(handle)


def _link_or_create(temp: Path, path: Path, data: bytes) -> None:
    """Give the finished `temp` its name without replacing anything: a hard link, else an exclusive create."""
    try:
        os.link(temp, path)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        # A kill in here may leave half a file under the name; it is unlisted, so the next run steps over it.
        _write_exclusive(path, data)


@contextlib.contextmanager
def _removed_on_error(path: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        _remove(path)
        raise


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        _patiently(lambda: path.unlink(missing_ok=True))


def _patiently(action: Callable[[], None]) -> None:
    """Do `action`, again for about a second while another program holds the file (PermissionError)."""
    for pause in _PAUSES:
        try:
            return action()
        except PermissionError:
            time.sleep(pause)
    return action()


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut, where the system can (Windows cannot open a folder)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
