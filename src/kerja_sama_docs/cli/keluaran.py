"""Where output goes: results to stdout, everything else to stderr."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from kerja_sama_docs.cli.setelan import current_setelan, paint
from kerja_sama_docs.temuan import Temuan, Tingkat


def write_result(teks: str) -> None:
    """Write the result of a command to stdout, with exactly the line end that it already has."""
    click.echo(teks, nl=False)


def say(pesan: str) -> None:
    """Tell in a line what is going on, on stderr; silent with --senyap."""
    if not current_setelan().senyap:
        click.echo(pesan, err=True)


def say_loud(pesan: str) -> None:
    """Tell in a line those who asked for more (-v), on stderr."""
    if current_setelan().cerewet:
        click.echo(pesan, err=True)


def print_temuan(temuan: Iterable[Temuan], *, roots: Sequence[Path] = (), err: bool = True) -> None:
    """Print findings with their source lines; with --senyap only those of level galat, with -v without a limit.

    Args:
        temuan: the findings, in the order in which they are printed.
        roots: the folders that the printed paths are relative to; none: the current folder.
        err: to stderr; False where the findings are the result of the command.

    """
    from kerja_sama_docs.laporan.sumber import make_source_lookup
    from kerja_sama_docs.laporan.temuan_teks import MAX_TEMUAN, format_temuan

    settings = current_setelan()
    chosen = [t for t in temuan if not settings.senyap or t.tingkat is Tingkat.GALAT]
    maks = None if settings.cerewet else MAX_TEMUAN
    click.echo(format_temuan(chosen, make_source_lookup(*roots), cat=paint, maks=maks), nl=False, err=err)


def print_tabel(
    kepala: Sequence[str],
    baris: Sequence[Sequence[str]],
    *,
    kanan: frozenset[int] = frozenset(),
    err: bool = False,
) -> None:
    """Print a table, wrapped to the width of the terminal; in a pipe or a file a row stays one line.

    A summary that is not the result of the command (`susun --json`) goes to stderr: `err=True`; --senyap drops it.
    """
    from kerja_sama_docs.laporan.tabel import format_tabel

    if err and current_setelan().senyap:
        return
    stream = sys.stderr if err else sys.stdout
    lebar = shutil.get_terminal_size().columns if stream.isatty() else None
    click.echo(format_tabel(kepala, baris, lebar=lebar, kanan=kanan, cat=paint), nl=False, err=err)
