"""`mulai`: a new workspace."""

from __future__ import annotations

from pathlib import Path

import click

from kerja_sama_docs.cli.kerangka import Perintah

HELP = """
Siapkan folder kerja baru: katalog (peraturan, urusan, klausul), templat Word, dan satu contoh.

Berkas yang sudah ada tidak pernah ditimpa.

\b
Contoh:
  kerja-sama mulai
  kerja-sama mulai kerja-sama-2026
"""


@click.command("mulai", cls=Perintah, help=HELP)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), metavar="[FOLDER]", default=".")
def command(folder: Path) -> None:
    """Lay out the files and say what to do next."""
    from kerja_sama_docs.alur.mulai import lay_out
    from kerja_sama_docs.cli.keluaran import say

    hasil = lay_out(folder)
    say(f"{len(hasil.ditulis)} berkas ditulis di {hasil.folder}.")
    if hasil.dilewati:
        say(f"{len(hasil.dilewati)} berkas sudah ada dan tidak diubah.")
    say("Langkah berikutnya:")
    if folder != Path():
        say(f"  cd {folder}")
    say("  kerja-sama susun contoh-dua-daerah")
