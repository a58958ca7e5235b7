"""The source line behind a finding."""

from __future__ import annotations

from pathlib import Path

import pytest

from kerja_sama_docs.laporan import make_source_lookup
from kerja_sama_docs.laporan.sumber import MAX_BYTES


@pytest.mark.parametrize(
    ("raw", "baris", "expected"),
    [
        (b"satu\ndua\n", 2, "dua"),
        (b"satu\r\ndua\r\n", 2, "dua"),
        (b"\xef\xbb\xbfsatu\n", 1, "satu"),
        ("satu\ndua".encode("utf-16"), 2, "dua"),
        ("satu\u2028dua".encode(), 2, "dua"),
        (b"a\x0cb\nc", 2, "c"),
        (b"a\xffb", 1, "a\ufffdb"),
        (b"satu", 2, None),
        (b"satu", 0, None),
        (b"satu", -1, None),
    ],
)
def test_lines(tmp_path: Path, raw: bytes, baris: int, expected: str | None) -> None:
    (tmp_path / "a.yaml").write_bytes(raw)
    assert make_source_lookup(tmp_path)("a.yaml", baris) == expected


def test_the_first_root_that_has_the_file_counts(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "a.yaml").write_text("isi")
    assert make_source_lookup(tmp_path, tmp_path / "b")("a.yaml", 1) == "isi"


def test_what_is_not_shown(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_text("isi")
    (tmp_path / "besar.yaml").write_bytes(b"x" * (MAX_BYTES + 1))
    (tmp_path / "folder.yaml").mkdir()
    lookup = make_source_lookup(tmp_path)
    for name in ("a.docx", "besar.yaml", "folder.yaml", "tidak-ada.yaml", ""):
        assert lookup(name, 1) is None


def test_a_file_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("lama")
    lookup = make_source_lookup(tmp_path)
    assert lookup("a.yaml", 1) == "lama"
    path.write_text("baru")
    assert lookup("a.yaml", 1) == "lama"
