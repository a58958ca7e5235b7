"""Files that the user names for a result: nothing that exists is replaced unasked, inputs and drafts never."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kerja_sama_docs.arsip.berkas import write_atomic, write_new
from kerja_sama_docs.arsip.periksa import list_versions
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import TemuanError, galat

OTHER_NAME = "Pilih nama lain untuk hasilnya."


def check_target(path: Path, inputs: Iterable[Path], *, timpa: bool) -> None:
    """Refuse a place where the result cannot go, before any work is done.

    Raises:
        TemuanError: its folder is missing; it is there and `timpa` is not set; it is an input, a draft or a folder.

    """
    place = Tempat(str(path))
    if not path.parent.is_dir():
        message = f"folder {path.parent} tidak ada"
        raise TemuanError([galat("berkas-folder-tidak-ada", message, place, "Buat foldernya dahulu.")])
    if not path.exists():
        return
    if path.is_dir():
        message = "ini nama folder, bukan nama berkas"
        raise TemuanError([galat("berkas-adalah-folder", message, place, OTHER_NAME)])
    if any(path.samefile(one) for one in inputs if one.exists()):
        message = "hasil tidak boleh menimpa naskah yang dibandingkan"
        raise TemuanError([galat("berkas-masukan", message, place, OTHER_NAME)])
    if any(v.berkas.casefold() == path.name.casefold() for v in list_versions(path.parent)):
        message = "ini draf yang tercatat di riwayat; draf tidak pernah ditimpa"
        raise TemuanError([galat("berkas-draf", message, place, OTHER_NAME)])
    if not timpa:
        message = "berkas ini sudah ada dan tidak ditimpa"
        advice = "Pilih nama lain, atau tambahkan --timpa bila isinya memang boleh diganti."
        raise TemuanError([galat("berkas-sudah-ada", message, place, advice)])


def write_target(path: Path, data: bytes, *, timpa: bool) -> None:
    """Write the result, all or nothing; call `check_target` first.

    Raises:
        TemuanError: it could not be written, or a file has appeared there meanwhile; what was there is as it was.

    """
    if timpa:
        write_atomic(path, data)
    else:
        write_new(path, data)
