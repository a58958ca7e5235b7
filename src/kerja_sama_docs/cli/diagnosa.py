"""`diagnosa`: is this machine ready?"""

from __future__ import annotations

from pathlib import Path

import click

from kerja_sama_docs.cli.kerangka import Perintah
from kerja_sama_docs.cli.kode_keluar import EXIT_FINDINGS, EXIT_OK

HELP = """
Periksa kesiapan komputer ini: Python, paket, huruf, LibreOffice, dan hak tulis.

\b
Contoh:
  kerja-sama diagnosa
  kerja-sama diagnosa D:\\kerja-sama-2026
"""


@click.command("diagnosa", cls=Perintah, help=HELP)
@click.argument(
    "folder",
    metavar="[FOLDER]",
    required=False,
    default=Path(),
    type=click.Path(exists=True, file_okay=False, path_type=Path),
)
def command(folder: Path) -> int:
    """Print a table and the advice; 1 when something that we cannot do without is missing."""
    from kerja_sama_docs import __version__
    from kerja_sama_docs.cli.keluaran import print_tabel, write_result
    from kerja_sama_docs.cli.mesin import Keadaan, examine

    results = examine(folder.resolve())
    write_result(f"kerja-sama {__version__}\n\n")
    print_tabel(("Perihal", "Keadaan", "Keterangan"), [(h.perihal, h.keadaan, h.keterangan) for h in results])
    advice = [f"saran ({h.perihal}): {h.saran}\n" for h in results if h.saran]
    if advice:
        write_result("\n" + "".join(advice))
    return EXIT_FINDINGS if any(h.keadaan is Keadaan.KURANG for h in results) else EXIT_OK
