"""The command `kerja-sama` and the table of its commands."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from kerja_sama_docs import __version__
from kerja_sama_docs.cli.galat import BrokenOutputError, report_exception
from kerja_sama_docs.cli.kerangka import Entri, GrupMalas
from kerja_sama_docs.cli.kode_keluar import EXIT_BROKEN_PIPE, EXIT_INTERRUPTED

ENTRI = (
    Entri(
        "mulai",
        "kerja_sama_docs.cli.mulai:command",
        "Siapkan folder kerja baru: katalog, templat, dan contoh.",
        ("init",),
    ),
    Entri(
        "susun",
        "kerja_sama_docs.cli.susun:command",
        "Susun draf Word dari berkas YAML.",
        ("render",),
    ),
    Entri(
        "banding",
        "kerja_sama_docs.cli.banding:command",
        "Bandingkan dua versi naskah Word atau PDF, pasal demi pasal.",
        ("diff",),
    ),
    Entri(
        "riwayat",
        "kerja_sama_docs.cli.riwayat:command",
        "Tampilkan versi setiap draf dan apa yang berubah.",
        ("log",),
    ),
    Entri(
        "periksa",
        "kerja_sama_docs.cli.periksa:command",
        "Periksa spesifikasi dan naskah Word atau PDF terhadap aturan.",
        ("check",),
    ),
    Entri(
        "tampilkan",
        "kerja_sama_docs.cli.tampilkan:command",
        "Tampilkan isi naskah Word atau PDF sebagai teks.",
        ("show",),
    ),
    Entri(
        "katalog",
        "kerja_sama_docs.cli.katalog:group",
        "Cari peraturan, urusan, klausul, sektor, atau daerah.",
        ("catalog",),
    ),
    Entri(
        "diagnosa",
        "kerja_sama_docs.cli.diagnosa:command",
        "Periksa kesiapan komputer ini.",
        ("doctor",),
    ),
)

EPILOG = """
\b
Kode keluar:
  0    tidak ada masalah
  1    ada temuan tingkat galat
  2    perintah keliru, atau masukan tidak dapat dibaca
  70   kesalahan program kerja-sama sendiri
  130  dibatalkan pengguna
"""

HELP = """
Susun dan baca naskah kerja sama daerah.

\b
Contoh:
  kerja-sama mulai kerja-sama-2026
  kerja-sama susun contoh-dua-daerah
  kerja-sama tampilkan drafts/contoh-dua-daerah/kesepakatan-bersama.v1.docx
"""


@click.command(cls=GrupMalas, name="kerja-sama", entri=ENTRI, help=HELP, epilog=EPILOG)
@click.version_option(
    __version__, "--versi", "--version", prog_name="kerja-sama", message="%(prog)s %(version)s",
    help="Tampilkan versi dan keluar.",
)  # fmt: skip
def group() -> None:
    """Do nothing: the group's options are read by their callbacks."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give the exit code; None: the arguments of the process."""
    try:
        code = group.main(arguments, prog_name="kerja-sama", standalone_mode=False)
        if sys.stdout is not None:  # closed by the caller, or a program without a console
            sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Dibatalkan.", err=True)
        return EXIT_INTERRUPTED
    except (BrokenOutputError, BrokenPipeError):
        _abandon_stdout()
        return EXIT_BROKEN_PIPE
    except Exception as error:
        if isinstance(error, OSError):
            _abandon_stdout()
        return report_exception(error)
    return code if isinstance(code, int) else 0


def _abandon_stdout() -> None:
    """Send what is left in the buffer nowhere, or Python fails once more on it while it shuts down."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
