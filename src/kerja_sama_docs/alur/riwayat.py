"""The versions of drafts on disk, one after the other: what state each is in, and what changed since the one before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby
from pathlib import Path

from kerja_sama_docs.arsip.galat import read_error
from kerja_sama_docs.arsip.periksa import list_versions
from kerja_sama_docs.arsip.riwayat import RIWAYAT_NAME, Versi, fingerprint
from kerja_sama_docs.bacaan.mentah import Lihat
from kerja_sama_docs.banding import Banding, compare
from kerja_sama_docs.naskah import Naskah
from kerja_sama_docs.spek.ruang import RuangKerja, display
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, galat


class Keadaan(StrEnum):
    """What became of the file of a version."""

    UTUH = "utuh"
    DISUNTING = "disunting"
    HILANG = "hilang"
    TAK_TERBACA = "tak_terbaca"


@dataclass(frozen=True, slots=True)
class Langkah:
    """A version and the step to it.

    Attributes:
        versi: its entry in the history.
        berkas: its file, as printed.
        keadaan: what became of the file.
        naskah: what was read; None if it was not there, could not be read, or there was nothing to compare it with.
        dari: the number of the nearest version before it that could be read, None for none.
        banding: what changed since then.
        temuan: why it could not be read.

    """

    versi: Versi
    berkas: str
    keadaan: Keadaan
    naskah: Naskah | None = None
    dari: int | None = None
    banding: Banding | None = None
    temuan: tuple[Temuan, ...] = ()


@dataclass(frozen=True, slots=True)
class RiwayatNaskah:
    """A document and its versions, the oldest first."""

    kerja_sama: str
    dokumen: str
    versi: tuple[Versi, ...]

    @property
    def nama(self) -> str:
        """As it is given to `banding`."""
        return f"{self.kerja_sama}/{self.dokumen}"


def list_history(ruang: RuangKerja, kerja_sama: str, dokumen: str = "") -> tuple[RiwayatNaskah, ...]:
    """The documents of a cooperation that have drafts; `dokumen`: only that one.

    Raises:
        TemuanError: there is none (`draf-tidak-ada`), or the history cannot be read.

    """
    folder = ruang.drafts / kerja_sama
    every = list_versions(folder) if folder.is_dir() else ()
    ordered = sorted(every, key=lambda v: (v.dokumen, v.versi))
    found = [
        RiwayatNaskah(kerja_sama, name, tuple(versions))
        for name, versions in groupby(ordered, key=lambda v: v.dokumen)
        if dokumen in ("", name)
    ]
    if not found:
        raise TemuanError([_no_drafts(ruang, kerja_sama, dokumen, [v.dokumen for v in ordered])])
    return tuple(found)


def list_cooperations(ruang: RuangKerja) -> tuple[str, ...]:
    """The cooperations with drafts, by name."""
    return tuple(sorted(path.parent.name for path in ruang.drafts.glob(f"*/{RIWAYAT_NAME}")))


def _no_drafts(ruang: RuangKerja, kerja_sama: str, dokumen: str, known: Sequence[str]) -> Temuan:
    name = f"{kerja_sama}/{dokumen}" if dokumen else kerja_sama
    if known:
        advice = f"dokumen yang ada: {', '.join(dict.fromkeys(known))}"
    else:
        others = ", ".join(list_cooperations(ruang))
        advice = f"susun dahulu drafnya: kerja-sama susun {kerja_sama}"
        advice += f" (yang sudah ada drafnya: {others})" if others else ""
    place = Tempat(berkas=display(ruang.drafts / kerja_sama))
    return galat("draf-tidak-ada", f"tidak ada draf {name}", place, advice)


def walk_versions(
    ruang: RuangKerja, riwayat: RiwayatNaskah, lihat: Lihat = "diterima", *, semua: bool = False
) -> Iterator[Langkah]:
    """Every version with its step, each file read once. A lone version is not compared, so it is not parsed."""
    folder = ruang.drafts / riwayat.kerja_sama
    before: tuple[int, Naskah] | None = None
    for version in riwayat.versi:
        step = _read(folder, version, lihat if len(riwayat.versi) > 1 else None)
        naskah = step.naskah
        if naskah is not None:
            if before is not None:
                step = replace(step, dari=before[0], banding=compare(before[1], naskah, semua))
            before = version.versi, naskah
        yield step


def _read(folder: Path, version: Versi, lihat: Lihat | None) -> Langkah:
    path = folder / version.berkas
    shown = display(path)
    if not path.is_file():
        return Langkah(version, shown, Keadaan.HILANG)
    try:
        data = _bytes(path)
        state = Keadaan.UTUH if fingerprint(data) == version.sidik else Keadaan.DISUNTING
        return Langkah(version, shown, state, None if lihat is None else _parse(data, shown, lihat))
    except TemuanError as error:
        return Langkah(version, shown, Keadaan.TAK_TERBACA, temuan=error.temuan)


def _bytes(path: Path) -> bytes:
    """As much of the file as the Word reader takes, and one more, which it refuses."""
    from kerja_sama_docs.word.batas import BATAS

    try:
        with path.open("rb") as file:
            return file.read(BATAS.berkas + 1)
    except OSError as error:
        raise read_error(path, error) from error


def _parse(data: bytes, shown: str, lihat: Lihat) -> Naskah:
    from kerja_sama_docs.word.baca import read_naskah
    from kerja_sama_docs.word.buka import open_docx

    return read_naskah(open_docx(data, shown), lihat)
