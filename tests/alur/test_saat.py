"""The moment of a change, without a clock."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path

import docx
import pytest

from kerja_sama_docs.alur.saat import UNKNOWN, change_moment
from kerja_sama_docs.arsip.simpan import store
from kerja_sama_docs.word.buka import Paket, open_docx
from kerja_sama_docs.word.kemas import pack, set_properties, unpack


@pytest.fixture(autouse=True)
def _no_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def saved_by_word() -> bytes:
    document = docx.Document()
    document.core_properties.modified = datetime(2026, 3, 2, 4, 5, 6)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def made_by_us() -> bytes:
    parts = unpack(saved_by_word())
    set_properties(parts, "Uji", "kerja-sama", {})
    return pack(parts)


def paket(data: bytes) -> Paket:
    return open_docx(data, "x.docx")


def test_the_epoch_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert change_moment(tmp_path / "x.docx", paket(saved_by_word())) == "1970-01-02"


def test_then_what_word_wrote(tmp_path: Path) -> None:
    assert change_moment(tmp_path / "x.docx", paket(saved_by_word())) == "2026-03-02T04:05:06Z"


def test_then_the_history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(20_000 * 86400))
    path = store(tmp_path, "pks", made_by_us(), "m", (), final=False).berkas
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert change_moment(path, paket(path.read_bytes())) == "2024-10-04"


def test_else_always_the_same_day(tmp_path: Path) -> None:
    assert change_moment(tmp_path / "x.docx", paket(made_by_us())) == UNKNOWN
