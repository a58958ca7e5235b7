"""Looking at a folder of drafts: what is there, what a person has edited, what is missing. Nothing is written."""

from __future__ import annotations

from pathlib import Path

from kerja_sama_docs.arsip.catatan import read_riwayat
from kerja_sama_docs.arsip.riwayat import Versi, file_fingerprint
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, Tingkat


def list_versions(folder: Path) -> tuple[Versi, ...]:
    """List every version in the history of `folder`, by document and number.

    Raises:
        TemuanError: the history cannot be read.

    """
    return read_riwayat(folder).versi


def edited(folder: Path) -> tuple[Versi, ...]:
    """List the versions whose file on disk differs from what the program wrote; missing files are not among them.

    Raises:
        TemuanError: the history or a draft cannot be read.

    """
    return tuple(
        v for v in list_versions(folder) if file_fingerprint(folder / v.berkas) not in (None, v.sidik)
    )


def verify(folder: Path) -> tuple[Temuan, ...]:
    """Compare every draft in the history with its file: missing ones and edited ones, in order.

    Raises:
        TemuanError: the history or a draft cannot be read.

    """
    findings = (_check(folder, version) for version in list_versions(folder))
    return tuple(finding for finding in findings if finding is not None)


def _check(folder: Path, version: Versi) -> Temuan | None:
    place = Tempat(berkas=str(folder / version.berkas))
    name = f"{version.dokumen} v{version.versi}"
    found = file_fingerprint(folder / version.berkas)
    if found == version.sidik:
        if not version.suntingan:
            return None
        message = f"{name} pernah disunting tangan, tetapi berkasnya kini kembali seperti tulisan program"
        advice = "bila suntingan itu masih diperlukan, ambil dari cadangan"
        return Temuan("suntingan-hilang", Tingkat.PERINGATAN, message, place, advice)
    if found is not None:
        message = f"{name} telah disunting tangan sejak ditulis"
        advice = "salin suntingannya ke dalam berkas YAML bila harus ikut dalam versi berikutnya"
        return Temuan("draf-disunting", Tingkat.INFO, message, place, advice)
    lost = ", beserta suntingan tangan di dalamnya" if version.suntingan else ""
    message = f"berkas {name} tidak ditemukan{lost}"
    return Temuan(
        "draf-hilang",
        Tingkat.PERINGATAN,
        message,
        place,
        "kembalikan berkasnya dari cadangan, atau susun lagi",
    )
