"""`tampilkan FILE`: a paper as plain text; also good as git's textconv for .docx."""

from __future__ import annotations

from pathlib import Path

import click

from kerja_sama_docs.cli.kerangka import Perintah

HELP = """
Tampilkan isi naskah Word atau PDF sebagai teks, seperti yang terbaca di kertas.

\b
Contoh:
  kerja-sama tampilkan drafts/kesehatan/pks-dinkes.v1.docx
  kerja-sama tampilkan --lihat asli dari-mitra.docx
  kerja-sama tampilkan dari-mitra.pdf
  git config diff.docx.textconv "kerja-sama tampilkan"
"""


@click.command("tampilkan", cls=Perintah, help=HELP)
@click.argument("berkas", metavar="BERKAS", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--lihat",
    type=click.Choice(["diterima", "asli"]),
    default="diterima",
    show_default=True,
    help="Perubahan terlacak dianggap sudah diterima, atau belum ada (asli).",
)
def command(berkas: Path, lihat: str) -> None:
    """Write the text to stdout, and what the reader has to say about its reading to stderr."""
    from kerja_sama_docs.alur.baca_naskah import read_any
    from kerja_sama_docs.cli.keluaran import say, write_result
    from kerja_sama_docs.laporan.layar import clean
    from kerja_sama_docs.naskah import naskah_to_text

    naskah = read_any(berkas, "asli" if lihat == "asli" else "diterima")
    for note in naskah.catatan:
        say(f"catatan: {clean(note)}")
    for thing in naskah.tak_terbaca:
        say(f"tidak terbaca: {clean(thing)}")
    write_result(clean(naskah_to_text(naskah)))
