"""Unzipping a package from outside, inside limits, into memory. Nothing is ever written to disk."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from typing import Final

from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, galat
from kerja_sama_docs.word.batas import Batas

CENTRAL_ENTRY: Final = b"PK\x01\x02"
UNSAFE_NAME: Final = re.compile(r"[\x00-\x1f\x7f\\]|^/|^[A-Za-z]:|(?:^|/)\.\.?(?:/|$)|//")
READABLE: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
CHUNK: Final = 1 << 20
ENCRYPTED: Final = 0x1
BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
    RuntimeError,  # NotImplementedError too: zip features that Word never uses
)


def unzip(data: bytes, berkas: str, batas: Batas) -> dict[str, bytes]:
    """Every part by its name, in the order of the directory.

    Raises:
        TemuanError: for every way in which the package is broken, hostile or over the limits.

    """
    place = Tempat(berkas=berkas)
    # Counted on the bytes: building the directory of a million entries is itself the attack.
    if data.count(CENTRAL_ENTRY) > batas.jumlah:
        raise TemuanError([_too_many(batas, place)])
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = [entry for entry in package.infolist() if not entry.is_dir()]
            problems = _directory_problems(entries, batas, place)
            if problems:
                raise TemuanError(problems)
            return _inflate(package, entries, batas, place)
    except BROKEN as error:
        raise TemuanError(
            [
                galat(
                    "docx-rusak",
                    "paket .docx rusak atau terpotong",
                    place,
                    "Minta salinan yang utuh, atau buka di Word (Buka dan Perbaiki) lalu simpan ulang.",
                )
            ]
        ) from error


def _directory_problems(entries: list[zipfile.ZipInfo], batas: Batas, place: Tempat) -> list[Temuan]:
    problems: list[Temuan] = []
    seen: set[str] = set()
    for entry in entries:
        problem = _entry_problem(entry, batas, place)
        if problem is None and entry.filename.casefold() in seen:
            problem = galat("bagian-ganda", f"bagian “{_printable(entry)}” ada dua kali dalam paket", place)
        seen.add(entry.filename.casefold())
        if problem is not None:
            problems.append(problem)
    if len(entries) > batas.jumlah:
        problems.append(_too_many(batas, place))
    if sum(entry.file_size for entry in entries) > batas.seluruh:
        problems.append(_bomb("isi seluruh paket", batas.seluruh, place))
    return problems[:20]


def _entry_problem(entry: zipfile.ZipInfo, batas: Batas, place: Tempat) -> Temuan | None:
    name = _printable(entry)
    if UNSAFE_NAME.search(entry.orig_filename):
        return galat("nama-bagian-berbahaya", f"nama bagian “{name}” tidak wajar", place)
    if entry.flag_bits & ENCRYPTED:
        return galat(
            "berkas-bersandi", f"bagian “{name}” disandikan", place, "Simpan ulang dokumen tanpa kata sandi."
        )
    if entry.compress_type not in READABLE:
        return galat("docx-rusak", f"bagian “{name}” dimampatkan dengan cara yang tidak dikenal Word", place)
    if entry.file_size > batas.bagian:
        return _bomb(f"bagian “{name}”", batas.bagian, place)
    if entry.file_size > batas.bebas_rasio and entry.file_size > batas.rasio * max(1, entry.compress_size):
        return galat(
            "bom-zip", f"bagian “{name}” mengembang lebih dari {batas.rasio} kali: dicurigai bom zip", place
        )
    return None


def _inflate(
    package: zipfile.ZipFile, entries: list[zipfile.ZipInfo], batas: Batas, place: Tempat
) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    total = 0
    for entry in entries:
        pieces: list[bytes] = []
        size = 0
        with package.open(entry) as stream:
            while piece := stream.read(CHUNK):
                size += len(piece)
                if size > batas.bagian or total + size > batas.seluruh:
                    raise TemuanError([_bomb(f"bagian “{_printable(entry)}”", batas.bagian, place)])
                pieces.append(piece)
        total += size
        parts[entry.filename] = b"".join(pieces)
    return parts


def _printable(entry: zipfile.ZipInfo) -> str:
    return "".join(c if c.isprintable() else "?" for c in entry.orig_filename)[:120]


def _too_many(batas: Batas, place: Tempat) -> Temuan:
    return galat("bom-zip", f"paket memuat lebih dari {batas.jumlah} bagian", place)


def _bomb(what: str, limit: int, place: Tempat) -> Temuan:
    return galat("bom-zip", f"{what} lebih dari {limit // 1_000_000} MB setelah dibuka", place)
