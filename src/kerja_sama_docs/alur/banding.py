"""Comparing two papers of any kind, and what can be made of it: JSON, a web page, a Word file with tracked changes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from kerja_sama_docs.alur.baca_naskah import read_any
from kerja_sama_docs.bacaan.mentah import Lihat
from kerja_sama_docs.banding import Banding, Jajar, banding_to_json, compare, compare_aligned
from kerja_sama_docs.banding.kata import split_words
from kerja_sama_docs.banding.ubah import change_of
from kerja_sama_docs.naskah import Naskah
from kerja_sama_docs.spek.ruang import display
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, galat

if TYPE_CHECKING:
    from kerja_sama_docs.word.redline import Redline

PENULIS = "kerja-sama"


@dataclass(frozen=True, slots=True)
class HasilBanding:
    """Two papers and their comparison; `jajar` are their lines side by side, () if they were not asked for."""

    lama: Naskah
    baru: Naskah
    banding: Banding
    jajar: tuple[Jajar, ...] = ()


class NaskahJson(TypedDict):
    """What the reader says about one of the papers: whether it is certain, its remarks, what was not compared."""

    berkas: str
    pasti: bool
    catatan: list[str]
    tak_dibandingkan: list[str]


def bandingkan(
    lama: Path,
    baru: Path,
    lihat: Lihat = "diterima",
    *,
    semua: bool = False,
    sejajar: bool = True,
    hanya_word: bool = False,
) -> HasilBanding:
    """Read two papers (Word or PDF) and compare them.

    Args:
        lama, baru: the files.
        lihat: the view on tracked changes; a PDF has only the one that was printed.
        semua: lines that differ only in looks are told too, in a group of their own.
        sejajar: with the lines side by side, which a page and a redline are made from.
        hanya_word: refuse a PDF before anything is compared: no redline can be made of it.

    Raises:
        TemuanError: a file cannot be read (both are tried), or is a PDF (`berkas-redline-pdf`).

    """
    old, new = _read_both(lama, baru, lihat)
    if hanya_word:
        _refuse_pdf(old, new)
    if not sejajar:
        return HasilBanding(old, new, compare(old, new, semua))
    banding, lines = compare_aligned(old, new)
    looks = compare(old, new, semua=True).rupa if semua else ()
    return HasilBanding(old, new, replace(banding, rupa=looks), lines)


def _read_both(lama: Path, baru: Path, lihat: Lihat) -> tuple[Naskah, Naskah]:
    papers: list[Naskah] = []
    findings: list[Temuan] = []
    for path in dict.fromkeys((lama, baru)):
        try:
            papers.append(read_any(path, lihat))
        except TemuanError as error:
            findings += error.temuan
    if findings:
        raise TemuanError(findings)
    return papers[0], papers[-1]


def format_json(hasil: HasilBanding) -> str:
    """The comparison as `banding --json` prints it, with what the readers say; ends with a newline."""
    papers = {"lama": _paper(hasil.lama), "baru": _paper(hasil.baru)}
    report = {**banding_to_json(hasil.banding), "naskah": papers}
    return json.dumps(report, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _paper(naskah: Naskah) -> NaskahJson:
    return {
        "berkas": naskah.berkas,
        "pasti": naskah.pasti,
        "catatan": list(naskah.catatan),
        "tak_dibandingkan": list(naskah.tak_terbaca),
    }


def make_page(hasil: HasilBanding) -> bytes:
    """The comparison as a web page in one file."""
    from kerja_sama_docs.banding.halaman import format_halaman

    names = (Path(hasil.lama.berkas).name, Path(hasil.baru.berkas).name)
    title = f"Perbandingan {names[0]} dan {names[1]}"
    page = format_halaman(hasil.lama, hasil.baru, hasil.banding, hasil.jajar, judul=title)
    return page.encode("utf-8", "replace")  # a half of a character has no bytes


def make_redline(
    lama: Path, baru: Path, hasil: HasilBanding, lihat: Lihat, *, penulis: str = PENULIS, tanggal: str = ""
) -> Redline:
    """The old Word document with tracked changes that turn it into the new one, proven.

    `tanggal` is the day or moment of the changes (ISO 8601); "" for that of the newer file (`change_moment`).

    Raises:
        TemuanError: a side is no Word file, or no redline could be proven right.

    """
    from kerja_sama_docs.alur.saat import change_moment
    from kerja_sama_docs.word.buka import open_docx
    from kerja_sama_docs.word.redline import write_redline

    old, new = open_docx(lama, display(lama)), open_docx(baru, display(baru))
    moment = tanggal or change_moment(baru, new)
    return write_redline(old, new, hasil.jajar, penulis=penulis, tanggal=moment, cut=cut_words, lihat=lihat)


def cut_words(lama: str, baru: str) -> Sequence[tuple[str, str, bool]]:
    """Two versions of a line in stretches (old, new, kept); amounts, dates, terms and references are never cut."""
    change = change_of(split_words(lama), split_words(baru), "", "")
    if change is None:
        return [(lama, baru, True)]
    return [(piece.lama, piece.baru, piece.tetap) for piece in change.keping]


def _refuse_pdf(*papers: Naskah) -> None:
    findings = [
        galat(
            "berkas-redline-pdf",
            "naskah ini PDF; perubahan terlacak hanya dapat ditulis dari dua berkas Word (.docx)",
            Tempat(naskah.berkas),
            "Minta berkas Word-nya, atau pakai --html untuk halaman yang dapat dibaca berdampingan.",
        )
        for naskah in papers
        if not naskah.pasti
    ]
    if findings:
        raise TemuanError(findings)
