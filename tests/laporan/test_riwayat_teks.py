"""Versions as lines."""

from __future__ import annotations

import json

from kerja_sama_docs.laporan.riwayat_json import format_riwayat_json
from kerja_sama_docs.laporan.riwayat_teks import BarisRiwayat, format_riwayat

ROWS = (
    BarisRiwayat(9, "2026-03-02", "rina", "draf"),
    BarisRiwayat(10, "2026-03-05", "", "final, disunting tangan", "Pasal 5 diubah (jumlah); Pasal 9 baru"),
)


def test_a_pipe_gets_whole_lines() -> None:
    assert format_riwayat("garut/pks", ROWS) == (
        "garut/pks\n"
        "  v9   2026-03-02  rina  draf\n"
        "  v10  2026-03-05        final, disunting tangan\n"
        "       Pasal 5 diubah (jumlah); Pasal 9 baru\n"
    )


def test_a_terminal_gets_wrapped_ones() -> None:
    lines = format_riwayat("garut/pks", ROWS, lebar=32).splitlines()
    assert lines[-2:] == ["       Pasal 5 diubah (jumlah);", "       Pasal 9 baru"]


def test_nobody_steers_the_terminal_and_unknown_people_take_no_room() -> None:
    rows = (BarisRiwayat(1, "2026-03-02", "", "draf", "a\x1b[2J\nb"),)
    assert format_riwayat("x\x1b", rows, lebar=10) == "x\\x1b\n  v1  2026-03-02  draf\n      a\\x1b[2J b\n"


def test_json_is_versioned() -> None:
    assert json.loads(format_riwayat_json([])) == {"versi": 1, "naskah": []}
