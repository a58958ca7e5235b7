"""Version numbers: what a new draft is called, and how it gets into the history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kerja_sama_docs.arsip.berkas import write_new
from kerja_sama_docs.arsip.catatan import write_riwayat
from kerja_sama_docs.arsip.galat import NameTakenError, read_error
from kerja_sama_docs.arsip.nama import file_stem
from kerja_sama_docs.arsip.riwayat import Riwayat, Versi, file_fingerprint, fingerprint, today, user_name
from kerja_sama_docs.temuan import TemuanError, galat


class Status(StrEnum):
    """What storing came to."""

    BARU = "baru"
    TETAP = "tetap"
    DISUNTING = "disunting"
    DIPULIHKAN = "dipulihkan"


@dataclass(frozen=True, slots=True)
class Simpanan:
    """The outcome: the file that holds the draft now, its number, and remarks for the user."""

    status: Status
    berkas: Path
    versi: int
    catatan: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be stored, and the folder as it is found."""

    folder: Path
    dokumen: str
    isi: bytes | Callable[[], bytes]
    masukan: str
    bahan: tuple[tuple[str, str], ...]
    final: bool
    riwayat: Riwayat

    def render(self) -> bytes:
        return self.isi if isinstance(self.isi, bytes) else self.isi()

    def is_input_of(self, version: Versi) -> bool:
        """Whether `version` was made from these inputs; a final draft is never made from those of another."""
        return (version.masukan, version.final) == (self.masukan, self.final)


def store_next(order: Order, data: bytes, status: Status, last: int, notes: tuple[str, ...]) -> Simpanan:
    """Write `data` under the next free number, or adopt the file there if a killed run has left exactly these bytes.

    Raises:
        TemuanError: a file could not be written; the message tells whether it was the draft or the history.

    """
    listed = {version.berkas.casefold() for version in order.riwayat.versi}
    present = _names(order.folder)
    sidik = fingerprint(data)
    number, remarks = last, list(notes)
    while True:
        number += 1
        path = order.folder / f"{file_stem(order.dokumen)}.v{number}.docx"
        name = path.name.casefold()
        if name not in listed | present and _create(path, data):
            break
        if name not in listed and file_fingerprint(path) == sidik:
            remarks.append(f"{path.name} sudah ada dengan isi yang sama dan kini dicatat")
            break
        remarks.append(f"{path.name} sudah ada dan bukan draf dokumen ini; nomor itu dilewati")
    _record(order, _entry(order, path.name, number, sidik, tuple(remarks)))
    return Simpanan(status, path, number, tuple(remarks))


def _create(path: Path, data: bytes) -> bool:
    """Write a new file; False if somebody has taken the name meanwhile."""
    try:
        write_new(path, data)
    except NameTakenError:
        return False
    return True


def _names(folder: Path) -> set[str]:
    """List the names in a folder without regard to case: it may go to Windows."""
    try:
        return {entry.name.casefold() for entry in folder.iterdir()}
    except OSError as error:
        raise read_error(folder, error) from error


def _entry(order: Order, name: str, number: int, sidik: str, notes: tuple[str, ...]) -> Versi:
    return Versi(
        dokumen=order.dokumen,
        versi=number,
        berkas=name,
        sidik=sidik,
        masukan=order.masukan,
        final=order.final,
        bahan=order.bahan,
        dibuat=today(),
        oleh=user_name(),
        catatan=notes,
    )


def _record(order: Order, entry: Versi) -> None:
    """Put the new version into the history; if that fails, tell that the draft itself is safe."""
    try:
        write_riwayat(order.folder, order.riwayat.with_version(entry))
    except TemuanError as error:
        message = f"{entry.berkas} sudah ditulis lengkap, tetapi belum tercatat di riwayat; susun sekali lagi untuk mencatatnya"
        raise TemuanError([*error.temuan, galat("draf-belum-tercatat", message)]) from error
