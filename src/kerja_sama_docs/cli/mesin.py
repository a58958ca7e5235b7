"""What `diagnosa` looks at: Python, packages, fonts, LibreOffice, the folder, the console."""

from __future__ import annotations

import importlib.metadata
import locale
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

DISTRIBUTION = "kerja-sama-docs"
FLOOR = re.compile(
    r"^(?P<nama>[A-Za-z0-9._-]+)\s*(?:<[0-9.]+\s*,\s*)?>=\s*(?P<versi>[0-9.]+)\s*(?:,\s*<[0-9.]+\s*)?(?P<syarat>;.*)?$"
)
FONTS = ("Bookman Old Style", "URW Bookman")
FC_TIMEOUT = 20.0
SHOWN_CHARACTERS = "–“”…"


class Keadaan(StrEnum):
    """How a part of the machine stands; only KURANG makes `diagnosa` fail."""

    BAIK = "baik"
    PERHATIAN = "perhatian"
    KURANG = "kurang"


@dataclass(frozen=True, slots=True)
class Hasil:
    """One thing looked at, in the user's words; `saran` says what to do unless all is well."""

    perihal: str
    keadaan: Keadaan
    keterangan: str
    saran: str = ""


def examine(folder: Path) -> tuple[Hasil, ...]:
    """Everything, in the order in which it is shown; drafts would be written below `folder`."""
    return (*check_packages(), check_fonts(), check_libreoffice(), check_folder(folder), check_console())


def check_packages() -> Iterator[Hasil]:
    """Python and every package that we require, against the lowest version that our own metadata names."""
    try:
        metadata = importlib.metadata.metadata(DISTRIBUTION)
        required = importlib.metadata.requires(DISTRIBUTION) or []
    except importlib.metadata.PackageNotFoundError:
        yield Hasil(
            DISTRIBUTION,
            Keadaan.PERHATIAN,
            "tidak terpasang sebagai paket",
            f"pasang: pip install {DISTRIBUTION}",
        )
        return
    python = metadata["Requires-Python"].removeprefix(">=")
    yield compare("Python", ".".join(str(n) for n in sys.version_info[:3]), python)
    for line in required:
        match = FLOOR.match(line)
        if match and "extra" not in (match["syarat"] or ""):
            yield _check_package(match["nama"], match["versi"])


def _check_package(nama: str, floor: str) -> Hasil:
    try:
        return compare(nama, importlib.metadata.version(nama), floor)
    except importlib.metadata.PackageNotFoundError:
        return Hasil(nama, Keadaan.KURANG, "tidak terpasang", f'pasang: pip install "{nama}>={floor}"')


def compare(nama: str, installed: str, floor: str) -> Hasil:
    """Hold an installed version against the lowest that will do, by their numbers (2.10 is above 2.9)."""
    if _numbers(installed) >= _numbers(floor):
        return Hasil(nama, Keadaan.BAIK, f"{installed} (paling rendah {floor})")
    saran = (
        "pasang versi Python yang lebih baru"
        if nama == "Python"
        else f'pasang: pip install "{nama}>={floor}"'
    )
    return Hasil(nama, Keadaan.KURANG, f"{installed}, perlu paling rendah {floor}", saran)


def _numbers(version: str) -> tuple[int, ...]:
    """Give the release numbers without closing zeros, so that 1.0 equals 1."""
    match = re.match(r"\d+(\.\d+)*", version)
    numbers = [int(n) for n in match[0].split(".")] if match else []
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def check_fonts() -> Hasil:
    """Look for the typeface of the drafts, or its metric twin, through fontconfig where that exists."""
    try:
        listed = subprocess.run(
            ["fc-list", ":", "family"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=FC_TIMEOUT,
            check=True,
        ).stdout.decode(errors="replace")
    except (OSError, subprocess.SubprocessError):
        return Hasil("Huruf", Keadaan.PERHATIAN, "tidak dapat diperiksa (fc-list tidak ada)",
                     f"pastikan {FONTS[0]} ada di Word")  # fmt: skip
    found = [font for font in FONTS if font.casefold() in listed.casefold()]
    if found:
        return Hasil("Huruf", Keadaan.BAIK, ", ".join(found))
    saran = "pasang URW Bookman (Debian/Ubuntu: fonts-urw-base35), atau pilih huruf lain dalam spesifikasi"
    return Hasil("Huruf", Keadaan.PERHATIAN, f"{' atau '.join(FONTS)} tidak ada", saran)


def check_libreoffice() -> Hasil:
    """LibreOffice is needed for PDF only."""
    from kerja_sama_docs.word.libreoffice import find_soffice

    program = find_soffice()
    if program is not None:
        return Hasil("LibreOffice", Keadaan.BAIK, str(program))
    saran = "pasang LibreOffice bila PDF hendak dibuat dari sini"
    return Hasil("LibreOffice", Keadaan.PERHATIAN, "tidak ditemukan", saran)


def check_folder(folder: Path) -> Hasil:
    """Whether a file can be made and removed there."""
    try:
        with tempfile.NamedTemporaryFile(prefix=".kerja-sama-", dir=folder):
            pass
    except OSError as error:
        saran = "pindah ke folder yang boleh Anda tulisi"
        return Hasil(
            "Folder kerja", Keadaan.KURANG, f"{folder} tidak dapat ditulisi ({error.strerror})", saran
        )
    return Hasil("Folder kerja", Keadaan.BAIK, f"{folder} dapat ditulisi")


def check_console() -> Hasil:
    """Whether stdout can print the dashes and quotation marks of our messages."""
    encoding = sys.stdout.encoding or locale.getpreferredencoding(do_setlocale=False)
    try:
        SHOWN_CHARACTERS.encode(encoding)
    except UnicodeEncodeError:
        saran = "jalankan `chcp 65001` dahulu" if os.name == "nt" else "pakai locale UTF-8 (LANG=C.UTF-8)"
        return Hasil(
            "Layar", Keadaan.PERHATIAN, f"pengodean {encoding}: sebagian huruf tampil sebagai ?", saran
        )
    return Hasil("Layar", Keadaan.BAIK, f"pengodean {encoding}")
