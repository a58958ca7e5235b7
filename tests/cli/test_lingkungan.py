"""Streams that never fail on a character."""

from __future__ import annotations

import io

import pytest

from kerja_sama_docs.cli.lingkungan import prepare_stream


def ansi_pipe() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="cp1252")


def test_a_pipe_on_windows_gets_utf_8(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONIOENCODING", raising=False)
    stream = ansi_pipe()
    prepare_stream(stream, windows=True)
    assert (stream.encoding, stream.errors) == ("utf-8", "replace")


def test_the_user_may_insist(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")
    stream = ansi_pipe()
    prepare_stream(stream, windows=True)
    assert (stream.encoding, stream.errors) == ("cp1252", "replace")


def test_elsewhere_the_encoding_stays() -> None:
    stream = ansi_pipe()
    prepare_stream(stream, windows=False)
    assert (stream.encoding, stream.errors) == ("cp1252", "replace")


def test_a_stream_that_is_not_a_file_is_left_alone() -> None:
    prepare_stream(io.StringIO(), windows=True)
