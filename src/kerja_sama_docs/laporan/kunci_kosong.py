"""Blanks whose key isn't written at all: the line to add, since the place that is told is that of its neighbour."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from kerja_sama_docs.laporan.sumber import SourceLookup
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan

_HEAD: Final = re.compile(r"""(?P<masuk>[ ]*(?:-[ ]+)*)["']?(?P<kunci>[\w-]+)["']?\s*:""")
FARTHEST: Final = 500  # lines up to the key around it


def absent_key(asal: Tempat, lookup: SourceLookup) -> str:
    """The key of a blank that could be added beside the line that its place names.

    "" if it stands there, or if that line isn't one of its neighbours, as far as the lines tell.
    """
    *_, parent, key = ("", "", *asal.jalur.split("/"))
    if asal.baris is None or asal.kolom is None or not key or key.isdecimal():
        return ""
    head = _HEAD.match(lookup(asal.berkas, asal.baris) or "")
    if head is None or head["kunci"] == key or len(head["masuk"]) != asal.kolom - 1:
        return ""
    if parent.isdecimal():
        return key if "-" in head["masuk"] else ""
    return key if parent == _key_around(asal.berkas, asal.baris, len(head["masuk"]), lookup) else ""


def _key_around(berkas: str, baris: int, indent: int, lookup: SourceLookup) -> str:
    """The key of the nearest line above that is less indented; "" at the top."""
    for row in range(baris - 1, max(baris - FARTHEST, 0), -1):
        head = _HEAD.match(lookup(berkas, row) or "")
        if head is not None and len(head["masuk"]) < indent:
            return head["kunci"]
    return ""


def add_line_words(key: str) -> str:
    """What to do about it."""
    return f"tambahkan baris {key}: … di bawah baris itu, sejajar"


def advise_key(blank: Temuan, lookup: SourceLookup) -> Temuan:
    """The finding about a blank, with the line to add as its advice where its key isn't written at all."""
    key = absent_key(blank.tempat, lookup)
    if not key:
        return blank
    words = add_line_words(key)
    saran = f"{words[0].upper()}{words[1:]} ({blank.tempat.jalur}), atau susun tanpa --final."
    return replace(blank, saran=saran)
