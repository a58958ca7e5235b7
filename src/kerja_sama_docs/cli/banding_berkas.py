"""Which two files `banding` is asked for: paths, or versions of a draft."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, galat

if TYPE_CHECKING:
    from kerja_sama_docs.alur.riwayat import RiwayatNaskah
    from kerja_sama_docs.arsip.riwayat import Versi
    from kerja_sama_docs.spek.ruang import RuangKerja

_DRAFT = re.compile(r"(?P<kerja_sama>[^/\\@]+)/(?P<dokumen>[^/\\@]+?)(?:@(?P<versi>\d{1,6}))?")
_VERSION = re.compile(r"@(\d{1,6})")
_PAPERS = (".docx", ".pdf")


def find_pair(lama: str, baru: str | None) -> tuple[Path, Path]:
    """The files behind the two arguments.

    Raises:
        TemuanError: a file or a version is not there, or the history cannot be read.
        click.UsageError: the second argument is missing or cannot go with the first.

    """
    draft = None if _is_path(lama) else _DRAFT.fullmatch(lama)
    if draft is None:
        if baru is None:
            raise click.UsageError("BARU belum disebut: sebutkan berkas kedua yang dibandingkan.")
        if _VERSION.fullmatch(baru):
            raise click.UsageError(
                f"'{baru}' hanya dapat dipakai bila LAMA ditulis KERJA-SAMA/DOKUMEN@NOMOR."
            )
        return _file(lama), _find(baru)
    kerja_sama, dokumen = draft["kerja_sama"], draft["dokumen"]
    if baru is None:
        return _last_two(kerja_sama, dokumen, draft["versi"])
    number = _VERSION.fullmatch(baru)
    second = _version(kerja_sama, dokumen, int(number[1])) if number else _find(baru)
    return _numbered(draft), second


def find_chain(ruang: RuangKerja, lama: str) -> RiwayatNaskah:
    """The versions of the draft that is named; with a number, from that one on.

    Raises:
        TemuanError: there is no such draft, or nothing to compare it with.
        click.UsageError: that is no draft.

    """
    from kerja_sama_docs.alur.riwayat import list_history

    draft = None if _is_path(lama) else _DRAFT.fullmatch(lama)
    if draft is None:
        raise click.UsageError("--riwayat memerlukan draf, ditulis KERJA-SAMA/DOKUMEN; bukan berkas.")
    history = list_history(ruang, draft["kerja_sama"], draft["dokumen"])[0]
    if draft["versi"]:
        _version(history.kerja_sama, history.dokumen, int(draft["versi"]))
        later = tuple(v for v in history.versi if v.versi >= int(draft["versi"]))
        history = replace(history, versi=later)
    if len(history.versi) < 2:
        raise TemuanError([_only_one(history.nama)])
    return history


def _is_path(text: str) -> bool:
    return text.lower().endswith(_PAPERS) or Path(text).is_file()


def _only_one(nama: str) -> Temuan:
    message = f"baru ada satu versi {nama}; belum ada yang dapat dibandingkan"
    return galat("versi-hanya-satu", message, saran="sebutkan berkas kedua sebagai BARU")


def _find(text: str) -> Path:
    draft = None if _is_path(text) else _DRAFT.fullmatch(text)
    return _file(text) if draft is None else _numbered(draft)


def _numbered(draft: re.Match[str]) -> Path:
    """The version that is named; without a number the last one."""
    kerja_sama, dokumen = draft["kerja_sama"], draft["dokumen"]
    if draft["versi"]:
        return _version(kerja_sama, dokumen, int(draft["versi"]))
    return _path(kerja_sama, _versions(kerja_sama, dokumen)[-1])


def _file(text: str) -> Path:
    path = Path(text)
    if not path.is_file():
        advice = "periksa nama berkasnya, atau tulis versi draf sebagai KERJA-SAMA/DOKUMEN@NOMOR"
        raise TemuanError(
            [galat("berkas-tidak-ada", "berkas ini tidak ditemukan", Tempat(berkas=text), advice)]
        )
    return path


def _last_two(kerja_sama: str, dokumen: str, number: str | None) -> tuple[Path, Path]:
    """The last two versions; with a number, that one and the last."""
    every = _versions(kerja_sama, dokumen)
    if number:
        return _version(kerja_sama, dokumen, int(number)), _path(kerja_sama, every[-1])
    if len(every) < 2:
        raise TemuanError([_only_one(f"{kerja_sama}/{dokumen}")])
    return _path(kerja_sama, every[-2]), _path(kerja_sama, every[-1])


def _version(kerja_sama: str, dokumen: str, number: int) -> Path:
    every = _versions(kerja_sama, dokumen)
    for version in every:
        if version.versi == number:
            return _path(kerja_sama, version)
    known = ", ".join(f"@{version.versi}" for version in every)
    message = f"{kerja_sama}/{dokumen} tidak mempunyai versi {number}"
    raise TemuanError([galat("versi-tidak-ada", message, saran=f"versi yang ada: {known}")])


def _versions(kerja_sama: str, dokumen: str) -> tuple[Versi, ...]:
    """Every version of a document, the oldest first; never empty. Raises TemuanError."""
    from kerja_sama_docs.alur.riwayat import list_history
    from kerja_sama_docs.spek.ruang import find_workspace

    return list_history(find_workspace(Path.cwd()), kerja_sama, dokumen)[0].versi


def _path(kerja_sama: str, version: Versi) -> Path:
    return _file(str(_folder(kerja_sama) / version.berkas))


def _folder(kerja_sama: str) -> Path:
    from kerja_sama_docs.spek.ruang import find_workspace

    folder = find_workspace(Path.cwd()).drafts / kerja_sama
    here = Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder
