"""What `banding` prints and writes: the report with struck and underlined words, remarks of the readers, files."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from kerja_sama_docs.alur.banding import HasilBanding
    from kerja_sama_docs.banding import Banding
    from kerja_sama_docs.cli.banding import Pilihan
    from kerja_sama_docs.naskah import Naskah

_PAINTED = re.compile(
    r"(?P<lama>\[-.*?-\])|(?P<baru>\{\+.*?\+\})|^(?P<kepala>[A-Z][A-Z ()-]+)$", re.MULTILINE
)


def print_banding(banding: Banding) -> None:
    """Print the report to stdout."""
    from kerja_sama_docs.banding import format_banding
    from kerja_sama_docs.cli.keluaran import write_result
    from kerja_sama_docs.laporan.layar import clean

    write_result(_PAINTED.sub(_paint, clean(format_banding(banding))))


def _paint(match: re.Match[str]) -> str:
    """Old words red and struck, new ones green and underlined; click takes it off where it is not wanted."""
    if match["lama"]:
        return click.style(match.group(), fg="red", strikethrough=True)
    if match["baru"]:
        return click.style(match.group(), fg="green", underline=True)
    return click.style(match.group(), bold=True)


def tell_reading(*papers: Naskah) -> None:
    """Say on stderr what the readers say: tracked changes, comments, a structure that was guessed, what is missing."""
    from kerja_sama_docs.cli.keluaran import say
    from kerja_sama_docs.laporan.layar import clean_line

    every = {naskah.berkas: naskah for naskah in papers}
    for naskah in every.values():
        for note in naskah.catatan:
            say(f"{naskah.berkas}: catatan: {clean_line(note)}")
        for thing in naskah.tak_terbaca:
            say(f"{naskah.berkas}: tidak dibandingkan: {clean_line(thing)}")
    guessed = [name for name, naskah in every.items() if not naskah.pasti]
    if guessed:
        say(f"hasil kurang pasti karena dibaca dari PDF: {', '.join(guessed)}; cocokkan dengan berkasnya")


def write_results(lama: Path, baru: Path, hasil: HasilBanding, chosen: Pilihan) -> bool:
    """Write the files that were asked for and name them on stderr; False if one could not be made.

    What stops one of them does not stop the other.
    """
    jobs: list[tuple[Path, str, Callable[[], bytes]]] = []
    if chosen.html is not None:
        jobs.append((chosen.html, "halaman web", lambda: _page(hasil)))
    if chosen.docx is not None:
        jobs.append((chosen.docx, "perubahan terlacak", lambda: _redline(lama, baru, hasil, chosen)))
    written = [_write(path, what, make, timpa=chosen.timpa) for path, what, make in jobs]
    return all(written)


def _write(path: Path, what: str, make: Callable[[], bytes], *, timpa: bool) -> bool:
    from kerja_sama_docs.alur.berkas_hasil import write_target
    from kerja_sama_docs.cli.keluaran import print_temuan, say
    from kerja_sama_docs.temuan import TemuanError

    try:
        write_target(path, make(), timpa=timpa)
    except TemuanError as error:
        print_temuan(error.temuan)
        return False
    say(f"{what} ditulis: {path}")
    return True


def _page(hasil: HasilBanding) -> bytes:
    from kerja_sama_docs.alur.banding import make_page

    return make_page(hasil)


def _redline(lama: Path, baru: Path, hasil: HasilBanding, chosen: Pilihan) -> bytes:
    from kerja_sama_docs.alur.banding import PENULIS, make_redline
    from kerja_sama_docs.cli.keluaran import say
    from kerja_sama_docs.laporan.layar import clean_line

    made = make_redline(
        lama, baru, hasil, chosen.lihat, penulis=chosen.penulis or PENULIS, tanggal=chosen.tanggal
    )
    told = {f"{thing} dalam dokumen lama" for thing in hasil.lama.tak_terbaca}
    told |= {f"{thing} dalam dokumen baru" for thing in hasil.baru.tak_terbaca}
    for thing in made.tak_dibandingkan:
        if thing not in told:
            line = clean_line(thing)
            say(f"{chosen.docx}: {line if 'tidak dilacak' in line else f'tidak ikut dilacak: {line}'}")
    return made.data
