"""`katalog`: look up what a cooperation can be written with. One command for each kind of thing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click

from kerja_sama_docs.cli.kerangka import Entri, GrupMalas, Perintah

F = TypeVar("F", bound=Callable[..., object])

ENTRI = tuple(
    Entri(nama, f"kerja_sama_docs.cli.katalog:{nama}", ringkas)
    for nama, ringkas in (
        ("peraturan", "Dasar hukum: sitasi, status pada suatu tanggal, perubahannya."),
        ("urusan", "Urusan pemerintahan menurut UU 23/2014 Pasal 12."),
        ("klausul", "Pasal baku tiap jenis naskah, dengan pilihan rumusannya."),
        ("sektor", "Klausul sektor: urusan, peran, dan isian yang diminta."),
        ("daerah", "Provinsi, kabupaten, dan kota: kode, nama, tetangganya."),
    )
)

HELP = """
Cari id dan isi katalog: peraturan, urusan, klausul, sektor, dan daerah.

Semua KATA harus cocok; huruf besar dan kecil sama saja. Satu hasil ditampilkan lengkap.

\b
Contoh:
  kerja-sama katalog peraturan kerja sama daerah
  kerja-sama katalog sektor
  kerja-sama katalog daerah solok
"""

EPILOG = """
\b
Kode keluar:
  0    ada hasilnya
  1    tidak ada yang cocok; yang mirip ditunjukkan
  2    perintah keliru, atau katalog tidak dapat dibaca
"""


class _Cabang(GrupMalas):
    """A group inside the group: what fails passes on to the outer one, which alone turns it into an exit code."""

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        return click.Group.make_context(self, *args, **kwargs)

    def invoke(self, ctx: click.Context) -> int:
        code = click.Group.invoke(self, ctx)
        return code if isinstance(code, int) else 0


@click.command(cls=_Cabang, name="katalog", entri=ENTRI, help=HELP, epilog=EPILOG)
def group() -> None:
    """Do nothing: the commands below do."""


def _options(command: F) -> F:
    """What all of them take."""
    command = click.option("--json", "as_json", is_flag=True, help="Hasil sebagai JSON di keluaran baku.")(
        command
    )
    return click.argument("kata", nargs=-1, metavar="[KATA]...")(command)


def _read_date(_ctx: click.Context, _param: click.Parameter, value: str | None) -> date:
    """The day that is meant; today without the option."""
    from kerja_sama_docs.bahasa import parse_iso

    try:
        return date.today() if value is None else parse_iso(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


PERATURAN_HELP = """
Cari peraturan dalam katalog. Id-nya dipakai di dasar_hukum: dan pembentukan:.

\b
Contoh:
  kerja-sama katalog peraturan kerja sama
  kerja-sama katalog peraturan uu-23-2014 --pada 2023-01-25
  kerja-sama katalog peraturan --belum-diverifikasi
"""


@click.command("peraturan", cls=Perintah, help=PERATURAN_HELP)
@click.option(
    "--pada", metavar="TTTT-BB-HH", callback=_read_date, help="Keadaan pada tanggal ini; bawaan: hari ini."
)
@click.option("--belum-diverifikasi", is_flag=True, help="Hanya yang sebagian isinya belum diverifikasi.")
@_options
def peraturan(kata: tuple[str, ...], pada: date, belum_diverifikasi: bool, as_json: bool) -> int:
    """List regulations, or show one in full."""
    from kerja_sama_docs.alur.katalog.peraturan import list_peraturan
    from kerja_sama_docs.cli.katalog_tampil import PERATURAN, find_here, show

    found = list_peraturan(find_here(), kata, pada, belum_diverifikasi=belum_diverifikasi)
    return show("peraturan", kata, found, PERATURAN, as_json=as_json)


URUSAN_HELP = """
Cari urusan pemerintahan; kewenangan dan yang bukan kewenangan kabupaten/kota ikut dicari.

\b
Contoh:
  kerja-sama katalog urusan
  kerja-sama katalog urusan perhubungan
"""


@click.command("urusan", cls=Perintah, help=URUSAN_HELP)
@_options
def urusan(kata: tuple[str, ...], as_json: bool) -> int:
    """List affairs, or show one in full."""
    from kerja_sama_docs.alur.katalog.klausul import list_urusan
    from kerja_sama_docs.cli.katalog_tampil import URUSAN, find_here, show

    return show("urusan", kata, list_urusan(find_here(), kata), URUSAN, as_json=as_json)


KLAUSUL_HELP = """
Cari pasal baku kesepakatan bersama dan perjanjian kerja sama. Id pasal dipakai di pasal: {ganti, hapus, urutan} dan di
rujuk(…); nama pilihan dipakai di pilihan:.

\b
Contoh:
  kerja-sama katalog klausul
  kerja-sama katalog klausul kerahasiaan
"""


@click.command("klausul", cls=Perintah, help=KLAUSUL_HELP)
@_options
def klausul(kata: tuple[str, ...], as_json: bool) -> int:
    """List the standing pasal, or show one in full."""
    from kerja_sama_docs.alur.katalog.klausul import list_klausul
    from kerja_sama_docs.cli.katalog_tampil import KLAUSUL, find_here, show

    return show("klausul", kata, list_klausul(find_here(), kata), KLAUSUL, as_json=as_json)


SEKTOR_HELP = """
Cari klausul sektor. Id-nya dipakai di sektor:, id perannya di peran:, dan isian yang diminta di nilai:.

\b
Contoh:
  kerja-sama katalog sektor
  kerja-sama katalog sektor penanggulangan-bencana
"""


@click.command("sektor", cls=Perintah, help=SEKTOR_HELP)
@_options
def sektor(kata: tuple[str, ...], as_json: bool) -> int:
    """List sectors, or show one in full."""
    from kerja_sama_docs.alur.katalog.klausul import list_sektor
    from kerja_sama_docs.cli.katalog_tampil import SEKTOR, find_here, show

    return show("sektor", kata, list_sektor(find_here(), kata), SEKTOR, as_json=as_json)


DAERAH_HELP = """
Cari provinsi, kabupaten, atau kota menurut kode, nama, atau provinsinya. Kode atau namanya dipakai di daerah:. Sampai lima
daerah ditampilkan lengkap.

\b
Contoh:
  kerja-sama katalog daerah solok
  kerja-sama katalog daerah 15.03
  kerja-sama katalog daerah provinsi jambi --json
"""


@click.command("daerah", cls=Perintah, help=DAERAH_HELP)
@_options
def daerah(kata: tuple[str, ...], as_json: bool) -> int:
    """List regions, or show up to five in full."""
    from kerja_sama_docs.alur.katalog.wilayah import list_daerah
    from kerja_sama_docs.cli.katalog_tampil import DAERAH, find_here, show

    return show("daerah", kata, list_daerah(find_here(), kata), DAERAH, as_json=as_json)
