"""LibreOffice: where it is, and Word files to PDF through it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from kerja_sama_docs.tempat import NOWHERE, Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, galat

NAMES = ("soffice", "libreoffice")
MAC_PLACE = "/Applications/LibreOffice.app/Contents/MacOS/soffice"
WINDOWS_BASES = ("PROGRAMFILES", "PROGRAMW6432", "PROGRAMFILES(X86)")
WINDOWS_TAIL = Path("LibreOffice", "program", "soffice.com")  # .com waits for the end, .exe does not
DEFAULT_TIMEOUT = 180.0
MAX_REASON = 500

# A draft may quote a foreign document: no macro runs and nothing is fetched while it is laid out.
PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""


def find_soffice() -> Path | None:
    """Find the LibreOffice program: on PATH, else in the usual places of Windows and macOS; None if there is none."""
    return next(_iter_found(), None)


def _iter_found() -> Iterator[Path]:
    for name in NAMES:
        found = shutil.which(name)
        if found is not None and not _is_planted(Path(found)):
            yield Path(found)
    if sys.platform == "win32":
        bases = [os.environ[name] for name in WINDOWS_BASES if os.environ.get(name)]
        places = [Path(base) / WINDOWS_TAIL for base in bases]
    else:
        places = [Path(MAC_PLACE)]
    yield from (place for place in places if place.is_file())


def _is_planted(program: Path) -> bool:
    """Windows looks into the current folder first, where a stranger may have put a program of that name."""
    return sys.platform == "win32" and program.absolute().parent == Path.cwd()


def to_pdf(paths: Sequence[Path], folder: Path, timeout: float = DEFAULT_TIMEOUT) -> list[Path]:
    """Make `folder/NAME.pdf` of every NAME.docx, in the order given, with one start of LibreOffice.

    LibreOffice gets copies under names of ours and a profile of its own, so that a LibreOffice window that is open, a
    locked original or an odd file name cannot disturb it. Existing PDFs are replaced, each whole or not at all.

    Raises:
        TemuanError: LibreOffice is absent, failed or took longer than `timeout` seconds, two inputs would give the same
            PDF, or a PDF could not be written.

    """
    if not paths:
        return []
    _refuse_same_names(paths)
    program = find_soffice()
    if program is None:
        raise _error(
            "libreoffice-tidak-ada",
            "LibreOffice tidak ditemukan; PDF tidak dapat dibuat",
            "pasang LibreOffice, atau simpan PDF dari Word (Berkas > Simpan Sebagai)",
        )
    with tempfile.TemporaryDirectory(prefix="kerja-sama-pdf-", ignore_cleanup_errors=True) as name:
        work = Path(name)
        staged = [_stage(path, work, number) for number, path in enumerate(paths)]
        reason = _run(program, work, [s.name for s in staged], timeout)
        made = [work / "pdf" / f"{s.stem}.pdf" for s in staged]
        missing = [path for path, pdf in zip(paths, made, strict=True) if not pdf.is_file()]
        if missing:
            raise TemuanError(_failed(path, reason) for path in missing)
        return [_deliver(pdf, folder / f"{path.stem}.pdf") for path, pdf in zip(paths, made, strict=True)]


def _refuse_same_names(paths: Sequence[Path]) -> None:
    stems = [path.stem.casefold() for path in paths]
    twice = [path for path, stem in zip(paths, stems, strict=True) if stems.count(stem) > 1]
    if twice:
        names = ", ".join(str(path) for path in twice)
        raise _error("nama-pdf-kembar", f"PDF-nya akan bernama sama: {names}", "ubah nama salah satunya")


def _stage(path: Path, work: Path, number: int) -> Path:
    return Path(shutil.copyfile(path, work / f"{number:05}{path.suffix.lower()}"))


def _run(program: Path, work: Path, names: list[str], timeout: float) -> str:
    """Run LibreOffice in the folder of the copies; what it said, for the message when a PDF is missing."""
    user = work / "profil" / "user"
    user.mkdir(parents=True)
    (user / "registrymodifications.xcu").write_text(PROFILE, encoding="utf-8")
    command = [
        str(program), "--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault",
        f"-env:UserInstallation={(work / 'profil').as_uri()}",
        "--convert-to", "pdf", "--outdir", str(work / "pdf"), *names,
    ]  # fmt: skip
    with subprocess.Popen(
        command,
        cwd=work,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    ) as process:
        try:
            output, _ = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            _kill_family(process)
            raise _error(
                "libreoffice-terlalu-lama",
                f"LibreOffice tidak selesai dalam {timeout:g} detik",
                "ulangi dengan lebih sedikit berkas, atau buka berkasnya di LibreOffice untuk melihat sebabnya",
            ) from None
        except BaseException:
            _kill_family(process)
            raise
    said = [line for line in output.decode(errors="replace").splitlines() if line and "javaldx" not in line]
    return " ".join(said)[-MAX_REASON:] or f"kode keluar {process.returncode}"


def _kill_family(process: subprocess.Popen[bytes]) -> None:
    """End the program and what it started: `soffice` is only a starter of the real one."""
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            return
    process.communicate()


def _deliver(pdf: Path, target: Path) -> Path:
    """Put the PDF in its place in one step; a reader never sees half of it."""
    half = target.with_name(f".{target.stem}.{os.getpid()}.pdf")
    try:
        shutil.copyfile(pdf, half)
        half.replace(target)
    except PermissionError as error:
        saran = "tutup PDF itu di program lain, atau periksa hak tulis foldernya, lalu ulangi"
        raise _error("berkas-terkunci", "PDF tidak dapat ditulis", saran, target) from error
    finally:
        half.unlink(missing_ok=True)
    return target


def _failed(path: Path, reason: str) -> Temuan:
    place = Tempat(berkas=str(path))
    saran = "buka berkasnya di LibreOffice untuk melihat sebabnya"
    return galat("libreoffice-gagal", f"LibreOffice tidak dapat membuat PDF: {reason}", place, saran)


def _error(kode: str, pesan: str, saran: str, path: Path | None = None) -> TemuanError:
    place = NOWHERE if path is None else Tempat(berkas=str(path))
    return TemuanError([galat(kode, pesan, place, saran)])
