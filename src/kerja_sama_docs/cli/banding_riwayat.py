"""`banding KERJA-SAMA/DOKUMEN --riwayat`: every version with the one after it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from kerja_sama_docs.cli.kode_keluar import EXIT_FINDINGS, EXIT_OK, EXIT_USAGE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kerja_sama_docs.alur.riwayat import Langkah, RiwayatNaskah
    from kerja_sama_docs.cli.banding import Pilihan


def compare_chain(lama: str, baru: str | None, chosen: Pilihan) -> int:
    """Print every step; 1 if one of them changed something, 2 if a version cannot be read.

    Raises:
        TemuanError: there is no such draft, or only one version.
        click.UsageError: that is no draft, or a second one was named.

    """
    from pathlib import Path

    from kerja_sama_docs.alur.riwayat import walk_versions
    from kerja_sama_docs.cli.banding_berkas import find_chain
    from kerja_sama_docs.cli.banding_tulis import print_banding
    from kerja_sama_docs.cli.keluaran import print_temuan, write_result
    from kerja_sama_docs.spek.ruang import find_workspace

    if baru is not None:
        raise click.UsageError("--riwayat hanya memerlukan LAMA, ditulis KERJA-SAMA/DOKUMEN.")
    ruang = find_workspace(Path.cwd())
    history = find_chain(ruang, lama)
    shown: list[Langkah] = []
    for step in walk_versions(ruang, history, chosen.lihat, semua=chosen.semua):
        _tell(step)
        if step.temuan:
            print_temuan(step.temuan)
        if step.banding is not None and not chosen.as_json:
            lead = "\n" if any(s.banding is not None for s in shown) else ""
            write_result(lead + _title(history, step))
            print_banding(step.banding)
        shown.append(replace(step, naskah=None))
    if chosen.as_json:
        write_result(_json(history, shown))
    return _exit_code(shown)


def _exit_code(steps: Iterable[Langkah]) -> int:
    every = list(steps)
    if any(step.temuan for step in every):
        return EXIT_USAGE
    return EXIT_FINDINGS if any(step.banding and step.banding.berbeda for step in every) else EXIT_OK


def _tell(step: Langkah) -> None:
    from kerja_sama_docs.alur.riwayat import Keadaan
    from kerja_sama_docs.cli.banding_tulis import tell_reading
    from kerja_sama_docs.cli.keluaran import say

    if step.keadaan is Keadaan.HILANG:
        say(f"{step.berkas}: berkas tidak ada; versi ini dilewati")
    elif step.keadaan is Keadaan.DISUNTING:
        say(f"{step.berkas}: disunting tangan; yang dibandingkan isinya yang sekarang")
    if step.naskah is not None:
        tell_reading(step.naskah)


def _title(history: RiwayatNaskah, step: Langkah) -> str:
    from kerja_sama_docs.cli.setelan import paint
    from kerja_sama_docs.laporan.cat import Peran
    from kerja_sama_docs.laporan.layar import clean_line

    version = step.versi
    about = ", ".join(
        word for word in (version.dibuat, version.oleh, "final" if version.final else "") if word
    )
    title = clean_line(f"{history.nama}: versi {step.dari} ke versi {version.versi} ({about})")
    return f"{paint(Peran.KEPALA, title)}\n"


def _json(history: RiwayatNaskah, steps: Iterable[Langkah]) -> str:
    from kerja_sama_docs.banding import banding_to_json

    told = [
        {
            "dari": step.dari,
            "ke": step.versi.versi,
            "berkas": step.berkas,
            "tanggal": step.versi.dibuat,
            "oleh": step.versi.oleh,
            "final": step.versi.final,
            "banding": banding_to_json(step.banding),
        }
        for step in steps
        if step.banding is not None
    ]
    report = {"versi": 1, "kerja_sama": history.kerja_sama, "dokumen": history.dokumen, "langkah": told}
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"
