"""`susun`: drafts from YAML."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kerja_sama_docs.cli.kerangka import Perintah

if TYPE_CHECKING:
    from kerja_sama_docs.alur.susun import HasilSusun

# A summary is read, a longer list is worked through: -v shows it all.
MAX_BLANKS = 12

HELP = """
Susun draf Word dari berkas YAML: satu kesepakatan bersama, setiap perjanjian kerja sama, dan surat kuasanya.

Tanpa SPEK, semua kerja sama di specs/ disusun. Yang tidak berubah tidak ditulis lagi; draf yang disunting di Word
tidak pernah ditimpa. Setiap draf diperiksa seperti oleh perintah periksa, dan temuannya ditampilkan.

\b
Contoh:
  kerja-sama susun
  kerja-sama susun contoh-dua-daerah
  kerja-sama susun contoh-dua-daerah --hanya kesepakatan-bersama
  kerja-sama susun specs/contoh-dua-daerah.yaml --final --pdf
"""


@click.command("susun", cls=Perintah, help=HELP)
@click.argument("spek", nargs=-1, metavar="[SPEK]...")
@click.option("--hanya", multiple=True, metavar="DOKUMEN", help="Hanya dokumen ini; boleh diulang.")
@click.option(
    "--ke",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Folder draf, pengganti drafts/.",
)
@click.option("--final", is_flag=True, help="Tanpa tanda DRAF; ditolak bila ada isian kosong atau galat.")
@click.option("--pdf", is_flag=True, help="Buat juga PDF (memerlukan LibreOffice).")
@click.option("--json", "as_json", is_flag=True, help="Hasil sebagai JSON di keluaran baku.")
def command(
    spek: tuple[str, ...], hanya: tuple[str, ...], ke: Path | None, final: bool, pdf: bool, as_json: bool
) -> int:
    """Draft, print the summary, and give 1 if anything is of level galat."""
    from kerja_sama_docs.alur.susun import Permintaan, resolve_specs, susun
    from kerja_sama_docs.cli.keluaran import print_temuan, write_result
    from kerja_sama_docs.cli.kemajuan import show_progress
    from kerja_sama_docs.spek.ruang import find_workspace
    from kerja_sama_docs.temuan import Tingkat, has_galat

    if pdf:
        _require_libreoffice()
    here = Path(spek[0]).parent if spek and Path(spek[0]).is_file() else Path.cwd()
    ruang = find_workspace(here)
    asked = Permintaan(ruang, resolve_specs(ruang, spek), hanya, ke or ruang.drafts, final)
    with show_progress() as progress:
        hasil = susun(asked, progress)
    if told := [t for t in hasil.temuan if t.tingkat is not Tingkat.INFO]:
        print_temuan(told)
    if pdf and hasil.dokumen:
        _make_pdf(hasil)
    if as_json:
        from kerja_sama_docs.laporan.susun_json import format_susun_json

        write_result(format_susun_json(_rows(hasil), hasil.temuan, hasil.diabaikan))
    _print_summary(hasil, err=as_json)
    return 1 if has_galat(hasil.temuan) else 0


def _require_libreoffice() -> None:
    """Say before any work that there is nothing to make a PDF with. Raises TemuanError."""
    from kerja_sama_docs.temuan import TemuanError, galat
    from kerja_sama_docs.word.libreoffice import find_soffice

    if find_soffice() is None:
        raise TemuanError(
            [
                galat(
                    "libreoffice-tidak-ada",
                    "PDF tidak dapat dibuat: LibreOffice tidak ditemukan di komputer ini",
                    saran="Pasang LibreOffice, atau susun tanpa --pdf lalu simpan sebagai PDF dari Word.",
                )
            ]
        )


def _make_pdf(hasil: HasilSusun) -> None:
    """Put a PDF beside each draft, one LibreOffice start a folder."""
    from kerja_sama_docs.cli.keluaran import say
    from kerja_sama_docs.spek.ruang import display
    from kerja_sama_docs.word.libreoffice import to_pdf

    folders: dict[Path, list[Path]] = {}
    for d in hasil.dokumen:
        folders.setdefault(d.simpanan.berkas.parent, []).append(d.simpanan.berkas)
    for folder, paths in folders.items():
        for path in to_pdf(paths, folder):
            say(f"PDF: {display(path)}")


def _rows(hasil: HasilSusun) -> list[dict[str, object]]:
    from kerja_sama_docs.laporan.susun_json import blank_to_json
    from kerja_sama_docs.laporan.temuan_json import temuan_to_json
    from kerja_sama_docs.spek.ruang import display

    return [
        {
            "kerja_sama": d.kerja_sama,
            "dokumen": d.dokumen.id,
            "berkas": display(d.simpanan.berkas),
            "versi_draf": d.simpanan.versi,
            "berubah": d.berubah,
            "isian_kosong": [blank_to_json(i.label, i.asal) for i in d.dokumen.isian_kosong],
            "temuan": temuan_to_json(d.temuan)["temuan"],
        }
        for d in hasil.dokumen
    ]


def _print_summary(hasil: HasilSusun, *, err: bool) -> None:
    from kerja_sama_docs.cli.keluaran import print_tabel, say
    from kerja_sama_docs.laporan.diabaikan import format_diabaikan
    from kerja_sama_docs.laporan.temuan_teks import format_ringkasan
    from kerja_sama_docs.spek.ruang import display
    from kerja_sama_docs.temuan import Tingkat

    rows = [
        (
            display(d.simpanan.berkas),
            f"v{d.simpanan.versi}",
            str(d.simpanan.status),
            str(len(d.dokumen.isian_kosong)),
            format_ringkasan(d.temuan) if d.temuan else "-",
        )
        for d in hasil.dokumen
    ]
    if rows:
        print_tabel(
            ("Draf", "Versi", "Keadaan", "Isian kosong", "Temuan"), rows, kanan=frozenset({3}), err=err
        )
    for d in hasil.dokumen:
        for note in d.simpanan.catatan:
            say(f"catatan: {display(d.simpanan.berkas)}: {note}")
    _say_blanks(hasil)
    for line in format_diabaikan(hasil.diabaikan).splitlines():
        say(line)
    if infos := sum(t.tingkat is Tingkat.INFO for t in hasil.temuan):
        say(f"{infos} info tidak ditampilkan di sini; lihat dengan: kerja-sama periksa")
    written = sum(d.berubah for d in hasil.dokumen)
    say(f"{len(rows)} dokumen, {written} draf ditulis.")


def _say_blanks(hasil: HasilSusun) -> None:
    """Each blank once, with the line that would fill it."""
    from kerja_sama_docs.cli.keluaran import say
    from kerja_sama_docs.cli.setelan import current_setelan
    from kerja_sama_docs.laporan.kunci_kosong import absent_key, add_line_words
    from kerja_sama_docs.laporan.sumber import make_source_lookup

    blanks = {(i.asal.berkas, i.asal.jalur): i for d in hasil.dokumen for i in d.dokumen.isian_kosong}
    if not blanks:
        return
    say(f"{len(blanks)} isian kosong dicetak sebagai titik-titik:")
    shown = list(blanks.values())[: None if current_setelan().cerewet else MAX_BLANKS]
    lookup = make_source_lookup()
    for isian in shown:
        key = absent_key(isian.asal, lookup)
        more = f"; {add_line_words(key)}" if key else ""
        say(f"  {isian.asal}: {isian.label} ({isian.asal.jalur}){more}")
    if len(shown) < len(blanks):
        say(f"  … dan {len(blanks) - len(shown)} lagi (semuanya ditampilkan dengan -v)")
