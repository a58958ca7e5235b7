"""`riwayat`: the versions of the drafts, and what changed between them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from kerja_sama_docs.cli.kerangka import Perintah
from kerja_sama_docs.cli.kode_keluar import EXIT_OK, EXIT_USAGE

if TYPE_CHECKING:
    from kerja_sama_docs.alur.riwayat import Langkah, RiwayatNaskah
    from kerja_sama_docs.laporan.riwayat_json import VersiJson
    from kerja_sama_docs.laporan.riwayat_teks import BarisRiwayat
    from kerja_sama_docs.temuan import Temuan

HELP = """
Tampilkan versi setiap draf: kapan dan oleh siapa disusun, draf atau final, disunting tangan atau tidak, dan apa yang
berubah sejak versi sebelumnya.

Tanpa nama, semua kerja sama di drafts/. Tidak ada yang ditulis atau diubah. Perubahan satu langkah selengkapnya:
kerja-sama banding KERJA-SAMA/DOKUMEN@1 @2; semua langkah: kerja-sama banding KERJA-SAMA/DOKUMEN --riwayat.

\b
Contoh:
  kerja-sama riwayat
  kerja-sama riwayat contoh-dua-daerah
  kerja-sama riwayat contoh-dua-daerah/kesepakatan-bersama --json
"""
STATES = {
    "disunting": "disunting tangan",
    "hilang": "berkas tidak ada",
    "tak_terbaca": "tidak dapat dibaca",
}


@click.command("riwayat", cls=Perintah, help=HELP)
@click.argument("nama", nargs=-1, metavar="[KERJA-SAMA[/DOKUMEN]]...")
@click.option("--json", "as_json", is_flag=True, help="Hasil sebagai JSON di keluaran baku.")
def command(nama: tuple[str, ...], as_json: bool) -> int:
    """Print the versions, and give 2 if something could not be read."""
    from pathlib import Path

    from kerja_sama_docs.alur.riwayat import list_cooperations, list_history, walk_versions
    from kerja_sama_docs.cli.keluaran import print_temuan, say
    from kerja_sama_docs.spek.ruang import find_workspace
    from kerja_sama_docs.temuan import TemuanError

    ruang = find_workspace(Path.cwd())
    found: list[tuple[RiwayatNaskah, list[Langkah]]] = []
    trouble: list[Temuan] = []
    for name in dict.fromkeys(nama or list_cooperations(ruang)):
        kerja_sama, _, dokumen = name.partition("/")
        try:
            every = list_history(ruang, kerja_sama, dokumen)
        except TemuanError as error:
            trouble += error.temuan
            continue
        for one in every:
            steps = [replace(step, naskah=None) for step in walk_versions(ruang, one)]
            trouble += [t for step in steps for t in step.temuan]
            found.append((one, steps))
    _print(found, as_json)
    if not found and not trouble:
        say("Belum ada draf; susun dahulu: kerja-sama susun")
    if trouble:
        print_temuan(trouble)
    return EXIT_USAGE if trouble else EXIT_OK


def _print(found: list[tuple[RiwayatNaskah, list[Langkah]]], as_json: bool) -> None:
    import shutil
    import sys

    from kerja_sama_docs.cli.keluaran import write_result
    from kerja_sama_docs.cli.setelan import paint
    from kerja_sama_docs.laporan.riwayat_json import format_riwayat_json
    from kerja_sama_docs.laporan.riwayat_teks import format_riwayat

    if as_json:
        write_result(
            format_riwayat_json(
                [
                    {"kerja_sama": one.kerja_sama, "dokumen": one.dokumen, "versi": list(map(_json, steps))}
                    for one, steps in found
                ]
            )
        )
        return
    lebar = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    texts = [
        format_riwayat(one.nama, list(map(_line, steps)), lebar=lebar, cat=paint) for one, steps in found
    ]
    write_result("\n".join(texts))


def _line(step: Langkah) -> BarisRiwayat:
    from kerja_sama_docs.laporan.riwayat_teks import BarisRiwayat

    version = step.versi
    kind = "final" if version.final else "draf"
    state = STATES.get(step.keadaan.value)
    changed = _changed(step) or ""
    if step.dari is not None and step.dari != version.versi - 1:
        changed = f"sejak v{step.dari}: {changed}"
    return BarisRiwayat(
        version.versi, version.dibuat, version.oleh, f"{kind}, {state}" if state else kind, changed
    )


def _changed(step: Langkah) -> str | None:
    from kerja_sama_docs.alur.satu_baris import describe_banding

    return None if step.banding is None else describe_banding(step.banding)


def _json(step: Langkah) -> VersiJson:
    from kerja_sama_docs.banding import banding_to_json

    version = step.versi
    return {
        "versi": version.versi,
        "berkas": step.berkas,
        "tanggal": version.dibuat,
        "oleh": version.oleh,
        "final": version.final,
        "keadaan": step.keadaan.value,
        "catatan": list(version.catatan),
        "dari": step.dari,
        "perubahan": _changed(step),
        "ringkasan": None if step.banding is None else banding_to_json(step.banding)["ringkasan"],
    }
