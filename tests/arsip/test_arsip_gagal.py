"""When the disk, the limit or the power fails: the old state or the new one, no litter, and the next run mends it."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kerja_sama_docs.arsip.berkas import write_atomic, write_new
from kerja_sama_docs.arsip.periksa import list_versions, verify
from kerja_sama_docs.arsip.riwayat import fingerprint
from kerja_sama_docs.arsip.simpan import store
from kerja_sama_docs.temuan import TemuanError

_CALLS = ("open", "write", "fsync", "link", "replace", "close")
_posix = pytest.mark.skipif(sys.platform == "win32", reason="memakai sinyal dan batas POSIX")


@contextlib.contextmanager
def failing(nth: int, code: int) -> Iterator[list[str]]:
    """Make the nth of the calls that change the disk fail; yields the names of the calls made so far."""
    calls: list[str] = []

    def wrap(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **kwargs: object) -> object:
            calls.append(name)
            if len(calls) != nth:
                return real(*args, **kwargs)
            if name == "write":  # a full disk takes a part first
                os.pwrite(args[0], bytes(args[1])[:1], 0)  # type: ignore[arg-type, call-overload]
            if name == "close":
                real(*args, **kwargs)
            raise OSError(code, os.strerror(code))

        return call

    with pytest.MonkeyPatch.context() as patch:
        for name in _CALLS:
            patch.setattr(os, name, wrap(name, getattr(os, name)))
        yield calls


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EPERM, errno.EFBIG])
@pytest.mark.parametrize(("write", "old"), [(write_atomic, b"lama"), (write_atomic, None), (write_new, None)])
def test_every_call_of_a_write_may_fail(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    write: Callable[[Path, bytes], None],
    old: bytes | None,
    code: int,
) -> None:
    monkeypatch.setattr(time, "sleep", lambda _: None)
    failures = 0
    for nth in itertools.count(1):
        folder = tmp_path / str(nth)
        folder.mkdir()
        if old is not None:
            (folder / "a").write_bytes(old)
        before = _files(folder)
        failed = False
        with failing(nth, code) as calls:
            try:
                write(folder / "a", b"baru")
            except TemuanError as error:
                failed = True
                kept = "berkas lama tetap" if old else "tidak ada berkas yang ditulis"
                assert kept in error.temuan[0].pesan
        assert _files(folder) == (before if failed else {"a": b"baru"}), calls
        failures += failed
        if len(calls) < nth:
            break
    assert failures >= 3  # open, write, fsync at least


def _prepare_first(folder: Path) -> None:
    folder.mkdir()


def _prepare_changed(folder: Path) -> None:
    store(folder, "kb", b"A", "A", (), False)


def _prepare_edited(folder: Path) -> None:
    _prepare_changed(folder)
    (folder / "kb.v1.docx").write_bytes(b"tangan")
    (folder / "kb.v2.docx").write_bytes(b"mitra")


def _prepare_missing(folder: Path) -> None:
    store(folder, "kb", b"B", "B", (), False)
    (folder / "kb.v1.docx").unlink()


@pytest.mark.parametrize("prepare", [_prepare_first, _prepare_changed, _prepare_edited, _prepare_missing])
def test_every_call_of_a_store_may_fail(tmp_path: Path, prepare: Callable[[Path], None]) -> None:
    wanted = tmp_path / "wanted"
    prepare(wanted)
    store(wanted, "kb", b"B", "B", (), False)
    failures = 0
    for nth in itertools.count(1):
        folder = tmp_path / str(nth)
        prepare(folder)
        before = _files(folder)
        with failing(nth, errno.ENOSPC) as calls:
            try:
                store(folder, "kb", b"B", "B", (), False)
            except TemuanError as error:
                failures += 1
                written = {name for name in _files(folder) if name.endswith(".docx")} - set(before)
                told = any(finding.kode == "draf-belum-tercatat" for finding in error.temuan)
                assert told == bool(written)
        after = _files(folder)
        assert all(after[name] == data for name, data in before.items() if name != "riwayat.yaml")
        assert not [name for name in after if name.endswith(".tmp")]
        list_versions(folder)
        store(folder, "kb", b"B", "B", (), False)
        drafts = {name: data for name, data in _files(folder).items() if name != "riwayat.yaml"}
        assert drafts == {name: data for name, data in _files(wanted).items() if name != "riwayat.yaml"}
        if len(calls) < nth:
            break
    assert failures >= 3


_RUN = """
import sys
from pathlib import Path
from kerja_sama_docs.arsip.simpan import store
folder = Path(sys.argv[1])
print("siap", flush=True)
for number in range(int(sys.argv[2]), 100_000):
    store(folder, sys.argv[3], b"%d " % number * 20_000, str(number), (), False)
"""


def _start(code: str, *args: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", code, *map(str, args)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@_posix
def test_killed_at_any_moment(tmp_path: Path) -> None:
    """Two writers in one folder, killed at random, a few times over: every listed draft is whole."""
    chance = random.Random(7)  # noqa: S311
    # The folder's lock is not fair: on a busy machine one writer may not get its turn before it is killed.
    for dokumen in ("kb", "pks"):
        store(tmp_path, dokumen, b"0 " * 20_000, "0", (), False)
    for turn in range(4):
        runs = [_start(_RUN, tmp_path, turn * 1000 + 1, dokumen) for dokumen in ("kb", "pks")]
        for run in runs:
            assert run.stdout is not None
            run.stdout.readline()
        time.sleep(0.05 + chance.random() * 0.15)
        for run in runs:
            run.send_signal(signal.SIGKILL)
            _, errors = run.communicate()
            assert errors == b""
    versions = list_versions(tmp_path)
    assert {version.dokumen for version in versions} == {"kb", "pks"}
    assert len(versions) > len(("kb", "pks"))
    assert verify(tmp_path) == ()
    drafts = [path for path in tmp_path.iterdir() if path.suffix == ".docx"]
    for path in drafts:
        number = path.read_bytes().split(b" ")[0]
        assert path.read_bytes() == number + b" " + (number + b" ") * 19_999
    unlisted = {path.name for path in drafts} - {version.berkas for version in versions}
    assert len(unlisted) <= 8  # at most the one in hand, for each kill
    for temp in tmp_path.glob(".~kerja-sama-*"):
        os.utime(temp, (0, 0))
    last = max(versions, key=lambda version: (version.dokumen == "kb", version.versi))
    store(tmp_path, "kb", b"", last.masukan, (), last.final)
    assert not list(tmp_path.glob(".~*"))


_LIMITED = """
import resource, signal, sys
from pathlib import Path
from kerja_sama_docs.arsip.simpan import store
from kerja_sama_docs.temuan import TemuanError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    store(Path(sys.argv[1]), "kb", b"B" * 100_000, "B", (), False)
except TemuanError as error:
    print(error)
    raise SystemExit(1)
"""


@_posix
def test_file_size_limit(tmp_path: Path) -> None:
    store(tmp_path, "kb", b"A", "A", (), False)
    before = _files(tmp_path)
    run = _start(_LIMITED, tmp_path)
    output, errors = run.communicate(timeout=20)
    assert (run.returncode, errors) == (1, b"")
    assert "melampaui batas ukuran" in output.decode()
    assert _files(tmp_path) == before
    assert fingerprint(before["kb.v1.docx"]) == list_versions(tmp_path)[0].sidik
