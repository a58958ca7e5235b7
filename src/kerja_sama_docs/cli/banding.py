"""`banding LAMA BARU`: what changed between two versions of an agreement."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kerja_sama_docs.cli.kerangka import Perintah
from kerja_sama_docs.cli.kode_keluar import EXIT_FINDINGS, EXIT_OK, EXIT_USAGE

if TYPE_CHECKING:
    from kerja_sama_docs.bacaan.mentah import Lihat

HELP = """
Bandingkan dua versi naskah (Word atau PDF), pasal demi pasal: apa yang diubah, ditambah, dihapus, atau dipindah.

LAMA dan BARU adalah berkas dari mana pun, atau versi draf: KERJA-SAMA/DOKUMEN@NOMOR. Tanpa nomor, dua versi terakhir
yang dibandingkan. Yang dibandingkan adalah isi teks; bentuk huruf dan tata letak tidak. Susunan PDF diperkirakan dari
tata letaknya, sehingga hasilnya kurang pasti.

\b
Contoh:
  kerja-sama banding draf-kami.docx dari-mitra.docx
  kerja-sama banding draf-kami.docx dari-mitra.pdf --html beda.html
  kerja-sama banding draf-kami.docx dari-mitra.docx --docx beda.docx
  kerja-sama banding contoh-dua-daerah/kesepakatan-bersama
  kerja-sama banding contoh-dua-daerah/kesepakatan-bersama@1 @3
  kerja-sama banding contoh-dua-daerah/kesepakatan-bersama --riwayat

\b
Kode keluar:
  0    tidak ada perbedaan isi
  1    ada perbedaan
  2    perintah keliru, masukan tidak dapat dibaca, atau hasil tidak dapat
       ditulis
"""
FILE = click.Path(path_type=Path)


class Tanggal(click.ParamType[str]):
    """A day, written as ISO 8601 does."""

    name = "tanggal"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The day as it was written; a usage error if it is none."""
        from datetime import date

        try:
            return date.fromisoformat(value).isoformat()
        except ValueError:
            self.fail(f"'{value}' bukan tanggal; tulis tahun-bulan-hari, misalnya 2026-03-02.", param, ctx)


_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Pilihan:
    """The options of one call."""

    html: Path | None
    docx: Path | None
    timpa: bool
    as_json: bool
    semua: bool
    lihat: Lihat
    penulis: str | None
    tanggal: str

    @property
    def hasil(self) -> tuple[Path, ...]:
        """The files that are to be written."""
        return tuple(path for path in (self.html, self.docx) if path is not None)

    def check(self, *, riwayat: bool) -> None:
        """Refuse options that would have no effect, and names that mislead. Raises UsageError."""
        if riwayat and self.hasil:
            raise click.UsageError(
                "--html dan --docx membandingkan dua naskah: sebutkan dua versinya, tanpa --riwayat."
            )
        if (self.penulis is not None or self.tanggal) and self.docx is None:
            raise click.UsageError("--penulis dan --tanggal hanya dipakai bersama --docx.")
        if self.penulis is not None and not (
            self.penulis.isprintable() and 0 < len(self.penulis) <= _LONGEST_NAME
        ):
            raise click.UsageError(
                f"--penulis harus berupa nama, paling panjang {_LONGEST_NAME} huruf, tanpa karakter kendali."
            )
        if self.timpa and not self.hasil:
            raise click.UsageError("--timpa hanya dipakai bersama --html atau --docx.")
        for option, path, endings in (
            ("--html", self.html, (".html", ".htm")),
            ("--docx", self.docx, (".docx",)),
        ):
            if path is not None and path.suffix.lower() not in endings:
                raise click.UsageError(f"Nama berkas untuk {option} harus berakhir dengan {endings[0]}.")


@click.command("banding", cls=Perintah, help=HELP)
@click.argument("lama", metavar="LAMA")
@click.argument("baru", metavar="[BARU]", required=False)
@click.option("--html", type=FILE, metavar="BERKAS", help="Tulis halaman web yang berdiri sendiri.")
@click.option("--docx", type=FILE, metavar="BERKAS", help="Tulis LAMA dengan perubahan terlacak.")
@click.option("--timpa", is_flag=True, help="Berkas hasil yang sudah ada boleh diganti.")
@click.option("--json", "as_json", is_flag=True, help="Hasil sebagai JSON di keluaran baku.")
@click.option("--riwayat", is_flag=True, help="Setiap versi draf LAMA dengan versi berikutnya.")
@click.option(
    "--semua",
    is_flag=True,
    help="Juga baris yang hanya berbeda rupa: tanda kutip, tanda hubung, bentuk nomor.",
)
@click.option(
    "--lihat",
    type=click.Choice(["diterima", "asli"]),
    default="diterima",
    show_default=True,
    help="Perubahan terlacak dianggap sudah diterima, atau belum ada (asli).",
)
@click.option("--penulis", metavar="NAMA", help="Nama pada perubahan terlacak (bawaan: kerja-sama).")
@click.option(
    "--tanggal",
    type=Tanggal(),
    metavar="TTTT-BB-HH",
    help="Tanggal pada perubahan terlacak (bawaan: saat BARU terakhir disimpan).",
)
def command(
    lama: str,
    baru: str | None,
    *,
    html: Path | None,
    docx: Path | None,
    timpa: bool,
    as_json: bool,
    riwayat: bool,
    semua: bool,
    lihat: str,
    penulis: str | None,
    tanggal: str | None,
) -> int:
    """Compare, print the report, and give 1 if there is a difference, 2 if there is trouble."""
    from kerja_sama_docs.cli.banding_riwayat import compare_chain
    from kerja_sama_docs.cli.keluaran import print_temuan
    from kerja_sama_docs.temuan import TemuanError

    view: Lihat = "asli" if lihat == "asli" else "diterima"
    chosen = Pilihan(html, docx, timpa, as_json, semua, view, penulis, tanggal or "")
    chosen.check(riwayat=riwayat)
    try:
        return compare_chain(lama, baru, chosen) if riwayat else _compare_pair(lama, baru, chosen)
    except TemuanError as error:
        print_temuan(error.temuan)
        return EXIT_USAGE  # 1 would say that the two differ


def _compare_pair(lama: str, baru: str | None, chosen: Pilihan) -> int:
    from kerja_sama_docs.alur.banding import bandingkan, format_json
    from kerja_sama_docs.alur.berkas_hasil import check_target
    from kerja_sama_docs.cli.banding_berkas import find_pair
    from kerja_sama_docs.cli.banding_tulis import print_banding, tell_reading, write_results
    from kerja_sama_docs.cli.keluaran import write_result

    old, new = find_pair(lama, baru)
    for path in chosen.hasil:
        check_target(path, (old, new), timpa=chosen.timpa)
    hasil = bandingkan(
        old,
        new,
        chosen.lihat,
        semua=chosen.semua,
        sejajar=bool(chosen.hasil),
        hanya_word=chosen.docx is not None,
    )
    tell_reading(hasil.lama, hasil.baru)
    is_written = write_results(old, new, hasil, chosen)
    if chosen.as_json:
        write_result(format_json(hasil))
    else:
        print_banding(hasil.banding)
    if not is_written:
        return EXIT_USAGE
    return EXIT_FINDINGS if hasil.banding.berbeda else EXIT_OK
