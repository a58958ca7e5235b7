"""The options that every command has, before or after its name. Their callbacks change the settings of the run."""

from __future__ import annotations

import os
import sys
from dataclasses import replace

import click

from kerja_sama_docs.cli.setelan import Setelan, Warna, current_setelan, resolve_color


def common_options() -> list[click.Option]:
    """--senyap, -v, --warna and --lacak: understood before and after the name of the command."""
    return [
        click.Option(["--senyap"], is_flag=True, expose_value=False, callback=_set_senyap,
                     help="Hanya hasil dan galat, tanpa kabar kemajuan."),
        click.Option(["-v", "--rinci"], count=True, expose_value=False, callback=_set_cerewet,
                     help="Kabar lebih rinci; -vv untuk pengembang."),
        click.Option(["--warna"], type=click.Choice([w.value for w in Warna]), expose_value=False,
                     callback=_set_warna, is_eager=True, help="Pewarnaan keluaran (bawaan: auto)."),
        click.Option(["--lacak"], is_flag=True, expose_value=False, callback=_set_lacak, is_eager=True,
                     help="Tampilkan jejak lengkap bila program keliru."),
    ]  # fmt: skip


def _set(ctx: click.Context, settings: Setelan) -> None:
    ctx.find_root().obj = settings


def _set_senyap(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value:
        _set(ctx, replace(current_setelan(), senyap=True))


def _set_lacak(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value:
        _set(ctx, replace(current_setelan(), lacak=True))


def _set_cerewet(ctx: click.Context, _param: click.Parameter, value: int) -> None:
    if value:
        _set(ctx, replace(current_setelan(), cerewet=value))
        import logging

        level = logging.DEBUG if value > 1 else logging.INFO
        logging.basicConfig(stream=sys.stderr, format="%(name)s: %(message)s")
        logging.getLogger("kerja_sama_docs").setLevel(level)


def _set_warna(ctx: click.Context, _param: click.Parameter, value: str | None) -> None:
    """Also without the option: the environment has a say."""
    settings = current_setelan()
    if value is not None:
        settings = replace(settings, warna=Warna(value))
        _set(ctx, settings)
    ctx.color = ctx.find_root().color = resolve_color(settings.warna, os.environ)
