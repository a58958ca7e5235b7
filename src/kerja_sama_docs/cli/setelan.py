"""What the user asked of every command: quiet or talkative, coloured or not, with a trace or without."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import click

from kerja_sama_docs.laporan.cat import Peran


class Warna(StrEnum):
    """When to colour."""

    SELALU = "selalu"
    AUTO = "auto"
    TIDAK = "tidak"


@dataclass(frozen=True, slots=True)
class Setelan:
    """The options that every command has.

    Attributes:
        lacak: show the Python trace of a bug of ours.
        senyap: only results and errors.
        cerewet: how often -v was given: 1 all findings and what is being done, 2 details for developers.
        warna: when to colour.

    """

    lacak: bool = False
    senyap: bool = False
    cerewet: int = 0
    warna: Warna = Warna.AUTO


def current_setelan() -> Setelan:
    """Give the settings of the running command; the defaults outside of any."""
    context = click.get_current_context(silent=True)
    found = context.find_root().obj if context else None
    return found if isinstance(found, Setelan) else Setelan()


def resolve_color(warna: Warna, environment: Mapping[str, str]) -> bool | None:
    """Decide what click is to do with colour: True, False, or None for "as each stream is a terminal or not"."""
    if warna is not Warna.AUTO:
        return warna is Warna.SELALU
    if environment.get("NO_COLOR") or environment.get("TERM") == "dumb":
        return False
    return None


def paint(peran: Peran, teks: str) -> str:
    """Colour a text: the one place that knows colours. `click.echo` takes them off again where they are not wanted."""
    match peran:
        case Peran.GALAT:
            return click.style(teks, fg="red", bold=True)
        case Peran.PERINGATAN:
            return click.style(teks, fg="yellow", bold=True)
        case Peran.INFO:
            return click.style(teks, fg="blue")
        case Peran.BAIK | Peran.PENUNJUK:
            return click.style(teks, fg="green")
        case Peran.TEMPAT | Peran.KEPALA:
            return click.style(teks, bold=True)
        case Peran.KODE:
            return click.style(teks, dim=True)
