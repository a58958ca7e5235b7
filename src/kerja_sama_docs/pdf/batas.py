"""How much a foreign PDF may ask of us, in one place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Batas:
    """Limits on a PDF from outside.

    Attributes:
        berkas: bytes of the file itself.
        halaman: number of pages; an agreement with its annexes has some hundred at most.
        waktu: seconds of the processor that reading may take in all.
        langkah: seconds on the clock without a page read.
        memori: bytes of address space of the reading process (where the system can bound it).
        aliran: bytes of one stream, inflated.
        kerja: operators and operands of one stream; a full page of text has some ten thousand.
        kata: words on one page.
        huruf: letters in all.
        garis: ruled lines on one page; what goes beyond is a drawing and no table.
        bentuk: forms (XObject) drawn on one page, and how deep they may lie in each other.
        dalam: see `bentuk`.

    """

    berkas: int = 100_000_000
    halaman: int = 2_000
    waktu: int = 150
    langkah: int = 12
    memori: int = 1_500_000_000
    aliran: int = 30_000_000
    kerja: int = 600_000
    kata: int = 30_000
    huruf: int = 5_000_000
    garis: int = 5_000
    bentuk: int = 500
    dalam: int = 12


BATAS = Batas()
