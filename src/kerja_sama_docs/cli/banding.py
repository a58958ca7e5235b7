"""`banding LAMA BARU`: what changed between two versions of an agreement."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kerja_sama_docs.cli.kerangka import Perintah
from kerja_sama_docs.cli.kode_keluar import EXIT_FINDINGS, EXIT_OK, EXIT_USAGE

if TYPE_CHECKING:
    from kerja_sama_docs.naskah import Naskah

HELP = """
Bandingkan dua versi naskah Word, pasal demi pasal: apa yang diubah, ditambah, dihapus, atau dipindah.

LAMA dan BARU adalah berkas .docx dari mana pun, atau versi draf: KERJA-SAMA/DOKUMEN@NOMOR. Tanpa nomor, dua versi
terakhir yang dibandingkan. Yang dibandingkan adalah isi teks; bentuk huruf dan tata letak tidak.

\b
Contoh:
  kerja-sama banding draf-kami.docx dari-mitra.docx
  kerja-sama banding contoh-dua-daerah/kesepakatan-bersama
  kerja-sama banding contoh-dua-daerah/kesepakatan-bersama@1 @3
  kerja-sama banding contoh-dua-daerah/kesepakatan-bersama@1 mitra.docx

\b
Kode keluar:
  0    tidak ada perbedaan isi
  1    ada perbedaan
  2    perintah keliru, atau masukan tidak dapat dibaca
"""
_CHANGE = re.compile(r"(\[-.*?-\])|(\{\+.*?\+\})")


@click.command("banding", cls=Perintah, help=HELP)
@click.argument("lama", metavar="LAMA")
@click.argument("baru", metavar="[BARU]", required=False)
@click.option("--json", "as_json", is_flag=True, help="Hasil sebagai JSON di keluaran baku.")
@click.option(
    "--lihat",
    type=click.Choice(["diterima", "asli"]),
    default="diterima",
    show_default=True,
    help="Perubahan terlacak dianggap sudah diterima, atau belum ada (asli).",
)
def command(lama: str, baru: str | None, as_json: bool, lihat: str) -> int:
    """Compare, print the report, and give 1 if there is a difference, 2 if there is nothing to compare."""
    from kerja_sama_docs.banding import compare, format_banding, format_banding_json
    from kerja_sama_docs.cli.banding_berkas import find_pair
    from kerja_sama_docs.cli.keluaran import print_temuan, write_result
    from kerja_sama_docs.laporan.layar import clean
    from kerja_sama_docs.temuan import TemuanError

    try:
        old, new = (_read(path, lihat) for path in find_pair(lama, baru))
    except TemuanError as error:
        print_temuan(error.temuan)
        return EXIT_USAGE  # 1 would say that the two differ
    banding = compare(old, new)
    if as_json:
        write_result(format_banding_json(banding))
    else:
        write_result(_colour(clean(format_banding(banding))))
    return EXIT_FINDINGS if banding.berbeda else EXIT_OK


def _read(path: Path, lihat: str) -> Naskah:
    """Read one side; what the reader has to say about its reading goes to stderr."""
    from kerja_sama_docs.cli.keluaran import say
    from kerja_sama_docs.cli.tampilkan import refuse_other_kinds
    from kerja_sama_docs.laporan.layar import clean_line
    from kerja_sama_docs.word.baca import read_naskah

    refuse_other_kinds(path)
    naskah = read_naskah(path, lihat="asli" if lihat == "asli" else "diterima")
    for note in naskah.catatan:
        say(f"{path}: catatan: {clean_line(note)}")
    for thing in naskah.tak_terbaca:
        say(f"{path}: tidak dibandingkan: {clean_line(thing)}")
    return naskah


def _colour(text: str) -> str:
    """Old words red, new ones green; click takes the colour off where it is not wanted."""

    def paint(match: re.Match[str]) -> str:
        return click.style(match.group(), fg="red" if match[1] else "green")

    return _CHANGE.sub(paint, text)
