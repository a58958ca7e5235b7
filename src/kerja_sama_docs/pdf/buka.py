"""The only door by which a PDF from outside comes in: its bytes go to a child process, its pages come back as values."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import IO, Final

from kerja_sama_docs.pdf.batas import BATAS, Batas
from kerja_sama_docs.pdf.halaman import Halaman
from kerja_sama_docs.pdf.pesan import refuse_reason, refused, too_large
from kerja_sama_docs.pdf.urai import page_from_json
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import TemuanError, galat

# -P: nothing is imported from the current folder, which may be a stranger's.
CHILD: Final = (sys.executable, "-P", "-m", "kerja_sama_docs.pdf.anak")


def open_pdf(path: Path, berkas: str, batas: Batas = BATAS) -> list[Halaman]:
    """Every page of a PDF; `berkas` is its name for messages.

    Raises:
        TemuanError: if it cannot be read, is no PDF, is locked, broken, too long or too heavy; the finding says which.

    """
    data = _read_file(path, berkas, batas)
    reason = refuse_reason(data, berkas)
    if reason is not None:
        raise TemuanError([reason])
    pages: list[Halaman] = []
    for line in _ask_child(data, batas):
        if line is None:
            raise refused("terlalu-berat", berkas)
        answer = json.loads(line)
        if "halaman" in answer:
            pages.append(page_from_json(answer["halaman"]))
        elif "galat" in answer:
            raise refused(str(answer["galat"]), berkas, int(answer.get("jumlah", 0)), batas.halaman)
        else:
            return pages
    raise refused("terlalu-berat", berkas)  # the child died without a last word: its limits ended it


def _ask_child(data: bytes, batas: Batas) -> Iterator[bytes | None]:
    """The lines of its answer; None when it took too long for one of them."""
    window = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    with subprocess.Popen(
        CHILD,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=window,
    ) as child:
        lines: Queue[bytes | None] = Queue(maxsize=64)
        thread = Thread(target=_pump, args=(child, data, lines), daemon=True)
        thread.start()
        try:
            while (line := lines.get(timeout=batas.langkah)) is not None:
                yield line
        except Empty:
            yield None
        finally:
            child.kill()
            while thread.is_alive():  # it may wait for room in the queue
                _drain(lines)
                thread.join(0.05)


def _pump(child: subprocess.Popen[bytes], data: bytes, lines: Queue[bytes | None]) -> None:
    if child.stdin is not None and child.stdout is not None:
        _feed(child.stdin, data)
        for line in child.stdout:
            lines.put(line)
    lines.put(None)


def _feed(stream: IO[bytes], data: bytes) -> None:
    try:
        stream.write(data)
        stream.close()
    except OSError:
        return  # the child has ended already; its output says why


def _drain(lines: Queue[bytes | None]) -> None:
    try:
        while True:
            lines.get_nowait()
    except Empty:
        return


def _read_file(path: Path, berkas: str, batas: Batas) -> bytes:
    place = Tempat(berkas=berkas)
    try:
        info = path.stat()
        if not stat.S_ISREG(info.st_mode):
            raise TemuanError([galat("bukan-berkas", "bukan berkas biasa (folder atau perangkat)", place)])
        if info.st_size > batas.berkas:
            raise too_large(berkas, batas.berkas)
        with path.open("rb") as stream:
            data = stream.read(batas.berkas + 1)
    except FileNotFoundError as error:
        raise TemuanError(
            [galat("berkas-tidak-ada", "berkas tidak ditemukan", place, "Periksa nama dan foldernya.")]
        ) from error
    except (OSError, ValueError) as error:
        advice = "Tutup berkas itu di program lain dan periksa hak aksesnya."
        raise TemuanError(
            [galat("berkas-tak-terbuka", "berkas tidak dapat dibuka", place, advice)]
        ) from error
    if len(data) > batas.berkas:
        raise too_large(berkas, batas.berkas)
    return data
