"""`periksa`: what the rules find, in specs and in Word files."""

from __future__ import annotations

import click

from kerja_sama_docs.cli.kerangka import Perintah

HELP = """
Periksa berkas spesifikasi dan naskah Word terhadap aturan: urutan tanggal, rujukan pasal, sebutan para pihak, angka
dan hurufnya, dasar hukum, dan seterusnya.

Tanpa nama berkas, semua kerja sama di specs/ diperiksa, beserta draf yang akan dihasilkannya. Naskah Word boleh dari
mana saja. Tidak ada yang ditulis atau diubah.

\b
Contoh:
  kerja-sama periksa
  kerja-sama periksa contoh-dua-daerah
  kerja-sama periksa drafts/
  kerja-sama periksa dari-mitra.docx --format json
"""


@click.command("periksa", cls=Perintah, help=HELP)
@click.argument("sasaran", nargs=-1, metavar="[SPEK|DOCX|FOLDER]...")
@click.option(
    "--format",
    "bentuk",
    type=click.Choice(["teks", "json"]),
    default="teks",
    show_default=True,
    help="Bentuk hasil di keluaran baku.",
)
@click.option("--ketat", is_flag=True, help="Peringatan pun membuat kode keluar 1.")
def command(sasaran: tuple[str, ...], bentuk: str, ketat: bool) -> int:
    """Print the findings, and give 1 if any is of level galat (with --ketat: or peringatan)."""
    from kerja_sama_docs.alur.periksa import periksa
    from kerja_sama_docs.alur.sasaran import resolve_sasaran
    from kerja_sama_docs.cli.galat import exit_code_of
    from kerja_sama_docs.cli.keluaran import print_temuan, say, write_result
    from kerja_sama_docs.cli.kemajuan import show_progress
    from kerja_sama_docs.temuan import Tingkat

    targets = resolve_sasaran(sasaran)
    with show_progress() as progress:
        temuan = periksa(targets, progress)
    if bentuk == "json":
        from kerja_sama_docs.laporan.temuan_json import format_temuan_json

        write_result(format_temuan_json(temuan))
    elif temuan:
        print_temuan(temuan, err=False)
    clean = "" if temuan else "; tidak ada temuan"
    say(f"{len(targets.spek)} kerja sama dan {len(targets.docx)} naskah Word diperiksa{clean}.")
    counted = {Tingkat.GALAT, Tingkat.PERINGATAN} if ketat else {Tingkat.GALAT}
    grave = [t for t in temuan if t.tingkat in counted]
    return exit_code_of(grave) if grave else 0
