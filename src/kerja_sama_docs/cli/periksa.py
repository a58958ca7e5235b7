"""`periksa`: what the rules find, in specs and in papers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from kerja_sama_docs.cli.kerangka import Perintah

if TYPE_CHECKING:
    from kerja_sama_docs.alur.periksa import HasilPeriksa
    from kerja_sama_docs.alur.sasaran import Sasaran

HELP = """
Periksa berkas spesifikasi dan naskah (Word atau PDF) terhadap aturan: urutan tanggal, rujukan pasal, sebutan para
pihak, angka dan hurufnya, dasar hukum, dan seterusnya.

Tanpa nama berkas, semua kerja sama di specs/ diperiksa, beserta draf yang akan dihasilkannya. Naskah boleh dari mana
saja; folder diperiksa sampai ke dalam. Tidak ada yang ditulis atau diubah.

\b
Satu temuan dapat diabaikan dengan komentar dalam berkas YAML:
  tanggal: 2026-01-02  # periksa: abaikan <kode> -- alasan

\b
Contoh:
  kerja-sama periksa
  kerja-sama periksa contoh-dua-daerah
  kerja-sama periksa drafts/
  kerja-sama periksa dari-mitra.docx dari-mitra.pdf
  kerja-sama periksa --format sarif > temuan.sarif
"""


@click.command("periksa", cls=Perintah, help=HELP)
@click.argument("sasaran", nargs=-1, metavar="[SPEK|DOCX|PDF|FOLDER]...")
@click.option(
    "--format",
    "bentuk",
    type=click.Choice(["teks", "json", "sarif"]),
    default="teks",
    show_default=True,
    help="Bentuk hasil di keluaran baku.",
)
@click.option("--ketat", is_flag=True, help="Peringatan pun membuat kode keluar 1.")
def command(sasaran: tuple[str, ...], bentuk: str, ketat: bool) -> int:
    """Print the findings, and give 1 if any is of level galat (with --ketat: or peringatan)."""
    from kerja_sama_docs.alur.periksa import periksa
    from kerja_sama_docs.alur.sasaran import resolve_sasaran, tell_unread
    from kerja_sama_docs.cli.galat import exit_code_of
    from kerja_sama_docs.cli.kemajuan import show_progress
    from kerja_sama_docs.temuan import Tingkat

    targets = resolve_sasaran(sasaran)
    with show_progress() as progress:
        hasil = periksa(targets, progress)
    hasil = replace(hasil, temuan=(*hasil.temuan, *tell_unread(targets)))
    _print(hasil, bentuk)
    _print_count(targets, hasil)
    counted = {Tingkat.GALAT, Tingkat.PERINGATAN} if ketat else {Tingkat.GALAT}
    grave = [t for t in hasil.temuan if t.tingkat in counted]
    return exit_code_of(grave) if grave else 0


def _print(hasil: HasilPeriksa, bentuk: str) -> None:
    from kerja_sama_docs.cli.keluaran import print_temuan, write_result

    if bentuk == "json":
        from kerja_sama_docs.laporan.temuan_json import format_temuan_json

        write_result(format_temuan_json(hasil.temuan, hasil.diabaikan))
    elif bentuk == "sarif":
        from kerja_sama_docs import __version__
        from kerja_sama_docs.alur.menilai import explain_rules
        from kerja_sama_docs.laporan.sarif import format_sarif

        write_result(format_sarif(hasil.temuan, hasil.diabaikan, aturan=explain_rules(), versi=__version__))
    else:
        from kerja_sama_docs.laporan.alamat_teks import with_words
        from kerja_sama_docs.laporan.diabaikan import format_diabaikan

        if hasil.temuan:
            print_temuan(with_words(hasil.temuan, hasil.letak), err=False)
        silenced = zip(
            with_words((d.temuan for d in hasil.diabaikan), hasil.letak), hasil.diabaikan, strict=True
        )
        write_result(format_diabaikan(replace(d, temuan=t) for t, d in silenced))


def _print_count(targets: Sasaran, hasil: HasilPeriksa) -> None:
    from kerja_sama_docs.cli.galat import is_unreadable
    from kerja_sama_docs.cli.keluaran import say
    from kerja_sama_docs.spek.ruang import display

    if targets.kembar:
        say(
            f"{len(targets.kembar)} PDF dilewati: naskah Word-nya bernama sama dan ada di folder yang sama.\n"
            + "\n".join(f"  {display(path)}" for path in targets.kembar)
        )
    unreadable = {t.tempat.berkas for t in hasil.temuan if is_unreadable(t.kode)}
    failed = sum(display(path) in unreadable for path in targets.naskah)
    read = f"{len(targets.naskah) - failed} naskah diperiksa"
    left = f", {failed} tidak terbaca" if failed else ""
    clean = "" if hasil.temuan else "; tidak ada temuan"
    silenced = f"; {len(hasil.diabaikan)} temuan diabaikan" if hasil.diabaikan else ""
    say(f"{len(targets.spek)} kerja sama dan {read}{left}{clean}{silenced}.")
