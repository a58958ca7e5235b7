"""Storing drafts as versions. A file that exists is never written to: it may hold a person's work."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from kerja_sama_docs.arsip.berkas import is_open_in_word, sweep, write_new
from kerja_sama_docs.arsip.catatan import read_riwayat, write_riwayat
from kerja_sama_docs.arsip.galat import NameTakenError, write_error
from kerja_sama_docs.arsip.kunci import locked
from kerja_sama_docs.arsip.nomor import Order, Simpanan, Status, store_next
from kerja_sama_docs.arsip.riwayat import Versi, file_fingerprint, fingerprint

__all__ = ["Simpanan", "Status", "store"]


def store(
    folder: Path,
    dokumen: str,
    isi: bytes | Callable[[], bytes],
    masukan: str,
    bahan: Iterable[tuple[str, str]],
    final: bool,
) -> Simpanan:
    """Keep a draft as `<dokumen>.vN.docx` in `folder` (made if missing) if it is not there already.

    `isi` may be the bytes or the renderer; the renderer is called only when bytes are needed, with the folder locked
    (so it must not store into the same folder). `masukan` is the hash of all inputs (`final` need not be in it),
    `bahan` the hash of each by name. Nothing that exists is overwritten, whoever wrote it.

    Raises:
        TemuanError: the folder or a file in it cannot be read or written, or the history is damaged; the message
            tells what is on the disk. What the renderer raises passes through, with no draft written.

    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_error(folder, error, existed=False) from error
    with locked(folder):
        sweep(folder)
        order = Order(folder, dokumen, isi, masukan, tuple(sorted(bahan)), final, read_riwayat(folder))
        last = order.riwayat.latest(dokumen)
        if last is None:
            return store_next(order, order.render(), Status.BARU, 0, ())
        found = file_fingerprint(folder / last.berkas)
        if found not in (None, last.sidik):
            order, last = _note_edit(order, last, str(found))
        if order.is_input_of(last):
            return _keep_or_restore(order, last, found)
        return _update(order, last, found)


def _note_edit(order: Order, last: Versi, found: str) -> tuple[Order, Versi]:
    """Put the hash of an edit by hand into the history, before anything else happens."""
    if found in last.suntingan:
        return order, last
    noted = replace(last, suntingan=(*last.suntingan, found))
    riwayat = order.riwayat.with_version(noted)
    write_riwayat(order.folder, riwayat)
    return replace(order, riwayat=riwayat), noted


def _keep_or_restore(order: Order, last: Versi, found: str | None) -> Simpanan:
    """Decide what to do when the inputs are those of the last version."""
    path = order.folder / last.berkas
    if found == last.sidik:
        return Simpanan(Status.TETAP, path, last.versi)
    if found is not None:
        notes = (f"v{last.versi} disunting tangan; dibiarkan seperti adanya", *_open_notes(path, last))
        return Simpanan(Status.DISUNTING, path, last.versi, notes)
    return _restore(order, last, order.render())


def _update(order: Order, last: Versi, found: str | None) -> Simpanan:
    """Render, because the inputs differ from those of the last version; the bytes may still be the same."""
    data = order.render()
    path = order.folder / last.berkas
    same = fingerprint(data) == last.sidik and order.final == last.final
    if same and found in (None, last.sidik):
        outcome = Simpanan(Status.TETAP, path, last.versi) if found else _restore(order, last, data)
        if outcome.versi == last.versi:
            updated = replace(last, masukan=order.masukan, bahan=order.bahan)
            write_riwayat(order.folder, order.riwayat.with_version(updated))
        return outcome
    notes: tuple[str, ...] = ()
    if found not in (None, last.sidik):
        edited = f"v{last.versi} disunting tangan; suntingannya tidak ikut dalam versi ini"
        notes = (edited,)
    outcome = store_next(order, data, Status.BARU, last.versi, notes)
    return replace(outcome, catatan=(*outcome.catatan, *_open_notes(path, last)))


def _restore(order: Order, last: Versi, data: bytes) -> Simpanan:
    """Make the last version's missing file again: the same bytes under the old name, others as the next number."""
    path = order.folder / last.berkas
    lost = f"berkas v{last.versi} tidak ditemukan"
    if fingerprint(data) == last.sidik:
        try:
            write_new(path, data)
        except NameTakenError:
            pass  # a folder, or a file that has appeared just now
        else:
            return Simpanan(
                Status.DIPULIHKAN, path, last.versi, (f"{lost}; dibuat kembali dengan isi yang sama",)
            )
    return store_next(
        order, data, Status.DIPULIHKAN, last.versi, (f"{lost}; dibuat kembali sebagai versi ini",)
    )


def _open_notes(path: Path, version: Versi) -> tuple[str, ...]:
    if not is_open_in_word(path):
        return ()
    return (
        f"v{version.versi} tampaknya sedang dibuka di Word; suntingan yang belum disimpan tidak terlihat",
    )
