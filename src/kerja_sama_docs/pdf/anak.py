"""The child process that opens a PDF: bytes on stdin, one JSON object a line on stdout.

A PDF from outside can make any parser run wild; here it can only end this process. Lines are pages (`halaman`), then
one of `selesai` or `galat` (`terkunci`, `rusak`, `terlalu-panjang`, `terlalu-berat`).
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from io import BytesIO
from typing import TextIO

from kerja_sama_docs.pdf.batas import BATAS, Batas


def main() -> int:
    """Read stdin to its end and answer."""
    bound_process(BATAS)
    logging.disable(logging.CRITICAL)
    data = sys.stdin.buffer.read()
    answer(data, sys.stdout, BATAS)
    return 0


def bound_process(batas: Batas) -> None:
    """Take from this process what reading does not need; where the system knows no limits there is only the clock."""
    with suppress(ImportError):
        import resource

        wanted = (
            (resource.RLIMIT_AS, batas.memori),
            (resource.RLIMIT_CPU, batas.waktu),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
        )
        for kind, value in wanted:
            with suppress(OSError, ValueError):
                _, hard = resource.getrlimit(kind)
                soft = value if hard == resource.RLIM_INFINITY else min(value, hard)
                resource.setrlimit(kind, (soft, hard))


def answer(data: bytes, out: TextIO, batas: Batas) -> None:
    """Write the pages and how it ended."""
    from kerja_sama_docs.pdf.isi import BerkasBeratError

    try:
        for line in read_pages(data, batas):
            out.write(json.dumps(line) + "\n")
        end: dict[str, object] = {"selesai": True}
    except (BerkasBeratError, MemoryError, RecursionError):
        end = {"galat": "terlalu-berat"}
    except DitolakError as refused:
        end = {"galat": refused.args[0], "jumlah": refused.args[1]}
    except Exception as error:  # whatever a broken file makes the parser raise
        end = {"galat": _kind_of(error)}
    out.write(json.dumps(end) + "\n")


class DitolakError(Exception):
    """The file is refused: why, and the number that belongs to it."""


def _kind_of(error: Exception) -> str:
    from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError

    if isinstance(error, (DependencyError, FileNotDecryptedError)):
        return "terkunci"
    return "terlalu-berat" if isinstance(error, LimitReachedError) else "rusak"


def read_pages(data: bytes, batas: Batas) -> Iterator[dict[str, object]]:
    """Each page as a JSON object, in order."""
    from pypdf import PdfReader, overwrite_configuration

    overwrite_configuration(
        maximum_declared_stream_length=batas.aliran,
        array_based_stream_maximum_output_length=batas.aliran,
        zlib_maximum_output_length=batas.aliran,
        lzw_maximum_output_length=batas.aliran,
        run_length_maximum_output_length=batas.aliran,
        stream_parsing_work_maximum_count=batas.kerja,
        page_tree_maximum_entries=4 * batas.halaman,
        jbig2dec_binary=None,
        disable_legacy_handling=True,
    )
    reader = PdfReader(BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise DitolakError("terkunci", 0)
    total = len(reader.pages)
    if not total:
        raise DitolakError("rusak", 0)
    if total > batas.halaman:
        raise DitolakError("terlalu-panjang", total)
    fonts: dict[int, object] = {}
    for number in range(total):
        yield {"halaman": _page(reader, number, batas, fonts)}


def _page(reader: object, number: int, batas: Batas, fonts: dict[int, object]) -> dict[str, object]:
    from kerja_sama_docs.pdf.lembar import read_page

    return asdict(read_page(reader, number, batas, fonts))  # type: ignore[arg-type]


if __name__ == "__main__":
    sys.exit(main())
