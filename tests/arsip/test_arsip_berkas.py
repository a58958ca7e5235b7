"""Writing: replace or create, whole or not at all, patient with Windows, clear when it cannot be done."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from kerja_sama_docs.arsip.berkas import is_open_in_word, sweep, write_atomic, write_new
from kerja_sama_docs.arsip.galat import NameTakenError
from kerja_sama_docs.temuan import TemuanError


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("write", [write_atomic, write_new])
@pytest.mark.parametrize("data", [b"", b"isi", b"\r\n\x1a" * 100_000])
def test_creates(tmp_path: Path, write: object, data: bytes) -> None:
    assert callable(write)
    write(tmp_path / "a.docx", data)
    assert (tmp_path / "a.docx").read_bytes() == data
    assert _names(tmp_path) == ["a.docx"]


def test_atomic_replaces_and_new_does_not(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"lama")
    with pytest.raises(NameTakenError) as caught:
        write_new(path, b"baru")
    assert caught.value.temuan[0].kode == "berkas-sudah-ada"
    assert path.read_bytes() == b"lama"
    write_atomic(path, b"baru")
    assert path.read_bytes() == b"baru"
    assert _names(tmp_path) == ["a.docx"]


def test_new_file_is_for_colleagues_and_mode_is_kept(tmp_path: Path) -> None:
    before = os.umask(0o002)
    try:
        write_new(tmp_path / "a", b"")
        write_atomic(tmp_path / "b", b"")
        (tmp_path / "b").chmod(0o640)
        write_atomic(tmp_path / "b", b"x")
    finally:
        os.umask(before)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o664
    assert (tmp_path / "b").stat().st_mode & 0o777 == 0o640


def test_links_are_followed_by_atomic_and_kept_by_new(tmp_path: Path) -> None:
    (tmp_path / "asli").write_bytes(b"lama")
    (tmp_path / "tautan").symlink_to(tmp_path / "asli")
    (tmp_path / "putus").symlink_to(tmp_path / "tiada")
    write_atomic(tmp_path / "tautan", b"baru")
    assert (tmp_path / "tautan").is_symlink()
    assert (tmp_path / "asli").read_bytes() == b"baru"
    with pytest.raises(NameTakenError):
        write_new(tmp_path / "putus", b"x")
    assert not (tmp_path / "tiada").exists()


@pytest.mark.parametrize("write", [write_atomic, write_new])
@pytest.mark.parametrize(
    ("name", "reason"),
    [("tiada/a", "foldernya tidak ada"), ("berkas/a", "bukan folder"), ("x" * 300, "terlalu panjang")],
)
def test_places_that_cannot_be_written(tmp_path: Path, write: object, name: str, reason: str) -> None:
    (tmp_path / "berkas").write_bytes(b"isi")
    assert callable(write)
    with pytest.raises(TemuanError) as caught:
        write(tmp_path / name, b"x")
    (finding,) = caught.value.temuan
    assert finding.kode == "berkas-gagal-ditulis"
    assert reason in finding.pesan
    assert "tidak ada berkas yang ditulis" in finding.pesan
    assert finding.saran
    assert _names(tmp_path) == ["berkas"]


def test_path_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(TemuanError, match="nama folder"):
        write_atomic(tmp_path / "a", b"x")
    with pytest.raises(NameTakenError):
        write_new(tmp_path / "a", b"x")
    assert _names(tmp_path) == ["a"]


def test_a_system_file_that_takes_no_links(tmp_path: Path) -> None:
    """/proc refuses new files even to root: rights cannot be tested otherwise there."""
    if not Path("/proc/self").is_dir():
        pytest.skip("tanpa /proc")
    with pytest.raises(TemuanError):
        write_new(Path("/proc/self/a.docx"), b"x")


def test_file_systems_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    write_new(tmp_path / "a", b"isi")
    with pytest.raises(NameTakenError):
        write_new(tmp_path / "a", b"lain")
    assert (tmp_path / "a").read_bytes() == b"isi"
    assert _names(tmp_path) == ["a"]


@pytest.mark.parametrize(("failures", "succeeds"), [(1, True), (5, True), (6, False)])
def test_patience_with_a_scanner(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failures: int, succeeds: bool
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"lama")
    pauses: list[float] = []
    left = [failures]
    replace = os.replace

    def held(source: Path, target: Path) -> None:
        if left[0]:
            left[0] -= 1
            raise PermissionError(13, "WinError 5")
        replace(source, target)

    monkeypatch.setattr(os, "replace", held)
    monkeypatch.setattr(time, "sleep", pauses.append)
    if succeeds:
        write_atomic(path, b"baru")
    else:
        with pytest.raises(TemuanError) as caught:
            write_atomic(path, b"baru")
        assert "tutup berkas" in caught.value.temuan[0].saran
        assert "berkas lama tetap" in caught.value.temuan[0].pesan
    assert len(pauses) == min(failures, 5)
    assert sum(pauses) <= 1.0
    assert path.read_bytes() == (b"baru" if succeeds else b"lama")
    assert _names(tmp_path) == ["a.docx"]


@pytest.mark.parametrize(
    ("name", "lock"),
    [
        ("perjanjian.v1.docx", "~$rjanjian.v1.docx"),
        ("perjanjian.v1.docx", ".~lock.perjanjian.v1.docx#"),
        ("kb.docx", "~$kb.docx"),
        ("abcdefg.docx", "~$bcdefg.docx"),
    ],
)
def test_open_in_word(tmp_path: Path, name: str, lock: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"lama")
    assert not is_open_in_word(path)
    (tmp_path / lock).write_bytes(b"")
    assert is_open_in_word(path)
    assert not is_open_in_word(tmp_path / "lain-sekali.docx")
    with pytest.raises(TemuanError) as caught:
        write_atomic(path, b"baru")
    (finding,) = caught.value.temuan
    assert f"tutup berkas {name} di Word" in finding.saran
    assert lock in finding.saran
    assert path.read_bytes() == b"lama"


def test_sweep_takes_only_our_own_old_litter(tmp_path: Path) -> None:
    names = [".~kerja-sama-00.tmp", ".~kerja-sama-11.tmp", "a.tmp", "~$a.docx"]
    for name in names:
        (tmp_path / name).write_bytes(b"x")
    for name in names[1:]:
        os.utime(tmp_path / name, (0, 0))
    sweep(tmp_path)
    assert _names(tmp_path) == sorted([names[0], *names[2:]])
    sweep(tmp_path / "tiada")


@pytest.mark.skipif(sys.platform == "win32", reason="memakai sinyal POSIX")
def test_ctrl_c_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    for write in (write_atomic, write_new):
        with pytest.raises(KeyboardInterrupt):
            write(tmp_path / "a", b"x")
    assert _names(tmp_path) == []
