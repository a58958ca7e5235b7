"""From a failure to one Indonesian message and an exit code; a user never sees a Python traceback unasked."""

from __future__ import annotations

import errno
import os
import sys
import traceback
from collections.abc import Iterable

import click

from kerja_sama_docs.cli.keluaran import print_temuan
from kerja_sama_docs.cli.kode_keluar import EXIT_BUG, EXIT_FINDINGS, EXIT_USAGE
from kerja_sama_docs.cli.lacak import save_trace
from kerja_sama_docs.cli.setelan import current_setelan
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, galat

# Which findings mean that an input could not be read (or an output not be written) at all: whole families by their
# first word, and the Word and PDF readers' own.
UNREADABLE_PREFIXES = ("berkas-", "libreoffice-", "pdf-", "xml-")
UNREADABLE = frozenset(
    {
        "bagian-ganda", "bagian-hilang", "bom-zip", "bukan-berkas", "bukan-docx", "bukan-dokumen-word", "bukan-pdf",
        "docx-rusak", "nama-bagian-berbahaya", "riwayat-rusak",
    }
)  # fmt: skip

REASONS = {
    errno.ENOENT: ("berkas-tidak-ada", "berkas atau folder tidak ditemukan", "periksa nama dan foldernya"),
    errno.EACCES: (
        "berkas-ditolak",
        "berkas tidak boleh dibuka atau ditulisi",
        "tutup berkas itu bila terbuka di Word, lalu periksa hak aksesnya",
    ),
    errno.EISDIR: ("berkas-adalah-folder", "ini folder, bukan berkas", "sebutkan berkasnya"),
    errno.ENOTDIR: ("berkas-bukan-folder", "ini bukan folder", "sebutkan foldernya"),
    errno.EEXIST: ("berkas-sudah-ada", "berkas sudah ada", "pindahkan atau beri nama lain"),
    errno.ENOSPC: ("berkas-penuh", "tidak dapat ditulisi: penyimpanan penuh", "kosongkan ruang lalu ulangi"),
    errno.EROFS: ("berkas-ditolak", "tidak dapat ditulisi: penyimpanan hanya dapat dibaca", "pilih folder lain"),
    errno.ENAMETOOLONG: ("berkas-nama-panjang", "namanya terlalu panjang", "pendekkan namanya"),
    errno.EPERM: ("berkas-ditolak", "berkas tidak boleh diubah", "periksa hak aksesnya"),
}  # fmt: skip


class BrokenOutputError(Exception):
    """Whoever was reading our output has gone away (`kerja-sama … | head`): nobody is left to tell."""


def exit_code_of(temuan: Iterable[Temuan]) -> int:
    """2 when any finding says that an input could not be read, else 1."""
    return EXIT_USAGE if any(is_unreadable(t.kode) for t in temuan) else EXIT_FINDINGS


def is_unreadable(kode: str) -> bool:
    """Whether a finding of this code is about an input that could not be read at all."""
    return kode.startswith(UNREADABLE_PREFIXES) or kode in UNREADABLE


def report_exception(error: BaseException) -> int:
    """Print what went wrong to stderr and give the exit code."""
    if isinstance(error, TemuanError):
        print_temuan(error.temuan)
        return exit_code_of(error.temuan)
    if isinstance(error, OSError) and _is_explained(error):
        _show_trace_if_asked(error)
        print_temuan([_os_error_temuan(error)])
        return EXIT_USAGE
    return _report_bug(error)


def _is_explained(error: OSError) -> bool:
    """Tell an error about a file that can be named, or a full disk, from others, which are more likely ours."""
    return error.errno in REASONS and (error.filename is not None or error.errno == errno.ENOSPC)


def _os_error_temuan(error: OSError) -> Temuan:
    kode, words, saran = REASONS[error.errno or 0]
    if error.filename is None:
        return galat(kode, f"keluaran {words}", saran=saran)
    path = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else str(error.filename)
    return galat(kode, words, Tempat(berkas=path), saran)


def _report_bug(error: BaseException) -> int:
    saved = save_trace(error)
    _show_trace_if_asked(error)
    where = f"Jejaknya tersimpan di {saved}" if saved else "Jejaknya tidak dapat disimpan"
    name = type(error).__name__
    click.echo(f"kesalahan program ({name}): ini kekeliruan kerja-sama, bukan kekeliruan Anda.", err=True)
    click.echo(f"    {where}.", err=True)
    click.echo(
        "    saran: laporkan dengan menyertakan berkas jejak itu; periksa dahulu bahwa isinya tidak rahasia.",
        err=True,
    )
    return EXIT_BUG


def _show_trace_if_asked(error: BaseException) -> None:
    if current_setelan().lacak:
        traceback.print_exception(error, file=sys.stderr)
