"""`tampilkan FILE`: a Word file as plain text; also good as git's textconv for .docx."""

from __future__ import annotations

from pathlib import Path

import click

from kerja_sama_docs.cli.kerangka import Perintah

PDF_MAGIC = b"%PDF-"
YAML_SUFFIXES = frozenset({".yaml", ".yml"})

HELP = """
Tampilkan isi naskah Word sebagai teks, seperti yang terbaca di kertas.

\b
Contoh:
  kerja-sama tampilkan drafts/kesehatan/pks-dinkes.v1.docx
  kerja-sama tampilkan --lihat asli dari-mitra.docx
  git config diff.docx.textconv "kerja-sama tampilkan"
"""


@click.command("tampilkan", cls=Perintah, help=HELP)
@click.argument("berkas", metavar="BERKAS.docx", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--lihat",
    type=click.Choice(["diterima", "asli"]),
    default="diterima",
    show_default=True,
    help="Perubahan terlacak dianggap sudah diterima, atau belum ada (asli).",
)
def command(berkas: Path, lihat: str) -> None:
    """Write the text to stdout, and what the reader has to say about its reading to stderr."""
    refuse_other_kinds(berkas)
    from kerja_sama_docs.cli.keluaran import say, write_result
    from kerja_sama_docs.laporan.layar import clean
    from kerja_sama_docs.naskah import naskah_to_text
    from kerja_sama_docs.word.baca import read_naskah

    naskah = read_naskah(berkas, lihat="asli" if lihat == "asli" else "diterima")
    for note in naskah.catatan:
        say(f"catatan: {clean(note)}")
    for thing in naskah.tak_terbaca:
        say(f"tidak terbaca: {clean(thing)}")
    write_result(clean(naskah_to_text(naskah)))


def refuse_other_kinds(berkas: Path) -> None:
    """Say plainly what to do with a file that is easily given by mistake.

    Raises:
        TemuanError: the file is YAML or PDF. Every other wrong kind is the Word reader's to name.

    """
    from kerja_sama_docs.tempat import Tempat
    from kerja_sama_docs.temuan import TemuanError, galat

    with berkas.open("rb") as file:
        is_pdf = file.read(len(PDF_MAGIC)) == PDF_MAGIC
    if is_pdf:
        pesan = "berkas ini PDF; yang dapat ditampilkan hanya naskah Word (.docx)"
        saran = "minta berkas Word-nya kepada pembuat naskah, lalu ulangi"
    elif berkas.suffix.lower() in YAML_SUFFIXES:
        pesan = "berkas ini YAML; yang dapat ditampilkan hanya naskah Word (.docx)"
        saran = f"susun dahulu drafnya: kerja-sama susun {berkas}"
    else:
        return
    raise TemuanError([galat("berkas-bukan-docx", pesan, Tempat(berkas=str(berkas)), saran)])
