"""The folder's lock: waits, gives up with a message, does without where there is none."""

from __future__ import annotations

import errno
import threading
from pathlib import Path

import pytest

from kerja_sama_docs.arsip import kunci
from kerja_sama_docs.arsip.kunci import locked
from kerja_sama_docs.arsip.periksa import list_versions
from kerja_sama_docs.arsip.simpan import store
from kerja_sama_docs.temuan import TemuanError


def test_a_held_folder_is_told_after_a_while(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kunci, "PATIENCE_SECONDS", 0.05)
    with locked(tmp_path), pytest.raises(TemuanError) as caught:
        store(tmp_path, "kb", b"A", "A", (), False)
    assert caught.value.temuan[0].kode == "folder-dipakai"
    assert list_versions(tmp_path) == ()
    assert store(tmp_path, "kb", b"A", "A", (), False).versi == 1


def test_many_threads_lose_no_entry(tmp_path: Path) -> None:
    threads = [
        threading.Thread(target=store, args=(tmp_path, f"dok-{number}", b"A", "A", (), False))
        for number in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(list_versions(tmp_path)) == 8


def test_shares_without_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(kunci, "_try_lock", refuse)
    with locked(tmp_path), locked(tmp_path):
        store(tmp_path, "kb", b"A", "A", (), False)
    with locked(tmp_path / "tiada"):
        assert len(list_versions(tmp_path)) == 1
