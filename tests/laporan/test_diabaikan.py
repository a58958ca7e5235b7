"""The list of what is silenced: place, finding and reason, and nothing that steers a terminal."""

from __future__ import annotations

from kerja_sama_docs.laporan import Diabaikan, format_diabaikan
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import galat


def test_two_lines_each() -> None:
    found = galat("nomor-kosong", "kosong\x1b[2J", Tempat("a.yaml", "x", 3, 5, "pks-uji/nomor/1"))
    assert format_diabaikan([Diabaikan(found, "menyusul\nminggu depan", Tempat("a.yaml", "x", 2, 1))]) == (
        "Diabaikan: a.yaml:3:5 (pks-uji: baris NOMOR ke-2): galat: kosong\\x1b[2J [nomor-kosong]\n"
        "    alasan: menyusul minggu depan (a.yaml:2)\n"
    )
    assert format_diabaikan([]) == ""
