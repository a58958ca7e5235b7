"""When colour is used."""

from __future__ import annotations

import click
import pytest

from kerja_sama_docs.cli.setelan import Setelan, Warna, current_setelan, paint, resolve_color
from kerja_sama_docs.laporan.cat import Peran


@pytest.mark.parametrize(
    ("warna", "environment", "expected"),
    [
        (Warna.AUTO, {}, None),
        (Warna.AUTO, {"NO_COLOR": ""}, None),
        (Warna.AUTO, {"NO_COLOR": "0"}, False),
        (Warna.AUTO, {"TERM": "dumb"}, False),
        (Warna.AUTO, {"TERM": "xterm"}, None),
        (Warna.SELALU, {"NO_COLOR": "1", "TERM": "dumb"}, True),
        (Warna.TIDAK, {}, False),
    ],
)
def test_resolve_color(warna: Warna, environment: dict[str, str], expected: bool | None) -> None:
    assert resolve_color(warna, environment) is expected


@pytest.mark.parametrize("peran", Peran)
def test_paint_changes_nothing_but_colour(peran: Peran) -> None:
    painted = paint(peran, "teks")
    assert painted != "teks"
    assert click.unstyle(painted) == "teks"


def test_outside_of_a_command_the_defaults_hold() -> None:
    assert current_setelan() == Setelan()
