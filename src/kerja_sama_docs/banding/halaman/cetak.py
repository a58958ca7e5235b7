"""The page itself: one file that asks the network for nothing."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from kerja_sama_docs.banding.halaman.aman import show_line
from kerja_sama_docs.banding.halaman.nama import KINDS
from kerja_sama_docs.banding.halaman.ringkas import summarise
from kerja_sama_docs.banding.halaman.susun import arrange
from kerja_sama_docs.banding.model import Banding
from kerja_sama_docs.banding.sejajar import Jajar
from kerja_sama_docs.naskah import Naskah

if TYPE_CHECKING:
    from jinja2 import Template


def format_halaman(
    lama: Naskah, baru: Naskah, banding: Banding, jajar: Sequence[Jajar], *, judul: str
) -> str:
    """A whole HTML page that shows the comparison to people who have to sign: side by side and in one column.

    Args:
        lama, baru: the two papers.
        banding: what their comparison found.
        jajar: their lines side by side.
        judul: what was compared, for the head of the page.

    Returns:
        The page; every text of the papers escaped, nothing loaded from elsewhere, the same for the same papers.

    """
    kelompok = arrange(lama, baru, banding, jajar)
    style, script = _resource("halaman.css"), _resource("halaman.js")
    return _template().render(
        judul=show_line(judul),
        ringkasan=summarise(lama, baru, banding, kelompok),
        kelompok=kelompok,
        jenis=KINDS,
        css=style,
        js=script,
        sidik_css=_fingerprint(style),
        sidik_js=_fingerprint(script),
    )


def _resource(name: str) -> str:
    return files("kerja_sama_docs.banding.halaman").joinpath(name).read_text(encoding="utf-8").strip("\n")


@cache
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(_resource("halaman.html.j2"))


def _fingerprint(content: str) -> str:
    """What a content security policy knows an inline style or script by: nothing else may run."""
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode("ascii")
