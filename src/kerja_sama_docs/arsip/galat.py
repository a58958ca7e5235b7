"""What the archive says when a file cannot be read or written: the reason, and what is on the disk now."""

from __future__ import annotations

import errno
from pathlib import Path

from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import TemuanError, galat

_FULL = ("ruang penyimpanan penuh", "kosongkan ruang penyimpanan, lalu ulangi")
_RIGHTS = (
    "izin ditolak",
    "tutup berkas itu di Word atau program lain, dan periksa izin menulis pada foldernya",
)
_MISSING = ("foldernya tidak ada", "buat foldernya, lalu ulangi")
_TOO_LONG = ("nama atau letaknya terlalu panjang", "pakai folder dengan letak yang lebih pendek")
_REASONS = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: ("kuota penyimpanan habis", "kosongkan ruang penyimpanan, lalu ulangi"),
    errno.EFBIG: (
        "berkas melampaui batas ukuran",
        "hubungi pengelola komputer ini tentang batas ukuran berkas",
    ),
    errno.EACCES: _RIGHTS,
    errno.EPERM: _RIGHTS,
    errno.EROFS: ("penyimpanan hanya dapat dibaca", "pilih folder lain yang dapat ditulisi"),
    errno.EISDIR: ("nama itu nama folder", "pilih nama berkas lain"),
    errno.ENOENT: _MISSING,
    errno.ENOTDIR: ("sebagian letaknya bukan folder", "periksa letak berkasnya"),
    errno.EEXIST: ("nama itu sudah dipakai", "pilih nama lain"),
    errno.ENAMETOOLONG: _TOO_LONG,
    errno.EIO: (
        "penyimpanan tidak menjawab dengan benar",
        "periksa cakram atau sambungan jaringan, lalu ulangi",
    ),
}


class NameTakenError(TemuanError):
    """A file was to be created under a name that exists already; nothing was written."""

    def __init__(self, path: Path) -> None:
        message = f"{path.name} sudah ada dan tidak ditimpa; tidak ada yang ditulis"
        place = Tempat(berkas=str(path))
        super().__init__(
            [galat("berkas-sudah-ada", message, place, "pilih nama lain, atau pindahkan berkas itu")]
        )


def write_error(path: Path, error: OSError, existed: bool) -> TemuanError:
    """`path` could not be written; `existed` tells whether an older file is still there, unchanged."""
    reason, advice = _explain(error)
    kept = "berkas lama tetap seperti semula" if existed else "tidak ada berkas yang ditulis"
    message = f"{path.name} tidak dapat ditulis: {reason}; {kept}"
    return TemuanError([galat("berkas-gagal-ditulis", message, Tempat(berkas=str(path)), advice)])


def read_error(path: Path, error: OSError) -> TemuanError:
    """`path` is there but cannot be read; nothing was changed."""
    reason, advice = _explain(error)
    message = f"{path.name} tidak dapat dibaca: {reason}; tidak ada yang diubah"
    return TemuanError([galat("berkas-gagal-dibaca", message, Tempat(berkas=str(path)), advice)])


def _explain(error: OSError) -> tuple[str, str]:
    """Return the reason and the advice for a system error, in Indonesian."""
    unknown = (f"kesalahan sistem {error.errno} ({error.strerror})", "periksa penyimpanan, lalu ulangi")
    return _REASONS.get(error.errno or 0, unknown)
