"""No paper, however hostile, makes a rule slow: twice the text takes about twice the time."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from kerja_sama_docs.aturan import PADA_NASKAH, BahanNaskah
from kerja_sama_docs.bacaan.mentah import ParagrafMentah
from kerja_sama_docs.bacaan.susun_blok import arrange
from kerja_sama_docs.fakta import MuatanWajib
from kerja_sama_docs.naskah import Naskah
from kerja_sama_docs.peraturan import Pustaka
from kerja_sama_docs.spek.katalog import read_muatan, read_peraturan

TITLE: Final = (
    "PERJANJIAN KERJA SAMA\nANTARA\nPEMERINTAH KABUPATEN SOLOK\nDENGAN\nPEMERINTAH KABUPATEN SIJUNJUNG"
)
OPENING: Final = "TENTANG\nPENDIDIKAN\nPada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda tangan di bawah ini:"
PARTIES: Final = (
    "Ani, Bupati Solok, bertindak untuk dan atas nama Pemerintah Kabupaten Solok{}, selanjutnya disebut PIHAK KESATU.\n"
    "Budi, Bupati Sijunjung, bertindak untuk dan atas nama Pemerintah Kabupaten Sijunjung, selanjutnya disebut PIHAK KEDUA."
)
BASES: Final = "Dengan berdasarkan:\n1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;"
BODY: Final = "Pasal 1\nKERAHASIAAN\nPARA PIHAK menjaga rahasia.\nPasal 2\nPEMBIAYAAN\n(1) Biaya.\n(2) Beban."
SIGNED: Final = "PIHAK KESATU,\nBUPATI SOLOK,\nANI\nPIHAK KEDUA,\nBUPATI SIJUNJUNG,\nBUDI"

# What patterns begin on, go on with, or end with; repeated, most of it never becomes what they look for.
PIECES: Final = (
    "a",
    "A",
    "1",
    "1.",
    ".",
    "…",
    "_",
    "-",
    "/",
    "(",
    "“",
    "[ ",
    "\n\n",
    "a\n",
    "1. a\n",
    "dua ",
    "12 (dua ",
    "yang yang ",
    "Pasal 1, ",
    "Pasal 5 ayat (1) huruf a, Pasal 6, 7 dan 8; ",
    "kerahasiaan sebagaimana dimaksud dalam Pasal 3 ",
    "PIHAK KESATU berhak ",
    "selanjutnya disebut ",
    "Kabupaten Alfa Beta ",
    "PEMERINTAH KOTA BARU DENGAN ",
    "Undang-Undang Nomor 1 Tahun 2000 tentang ",
    "Peraturan Menteri ",
    "sebagaimana telah diubah dengan ",
    "(Lembaran Negara ",
    "tanggal satu bulan ",
    "sejak ",
    "berlaku selama 5 (lima) ",
    "perselisihan gubernur dan ",
    "tidak dapat ",
    "pergantian kepala daerah ",
    "bertindak selaku ",
    "Surat Kuasa Nomor 1/A ",
    "Nomor 1/A/2020 ",
    "rangkap dua ",
    "hak dan kewajiban diatur ",
)
LAYOUTS: Final[dict[str, Callable[[str], Iterator[str]]]] = {
    "judul": lambda text: _paper(title=text),
    "nomor": lambda text: _paper(title=f"Nomor: {text}"),
    "pihak": lambda text: _paper(party=text),
    "dasar hukum": lambda text: _paper(bases=f"2. {text}"),
    "ayat": lambda text: _paper(body=("Pasal 3", "JANGKA WAKTU DAN PERSELISIHAN", f"(1) {text}", f"(2) Berlaku {text}")),
    "daftar": lambda text: _paper(body=("Pasal 3", "LAIN-LAIN", f"(1) {text}:", *("a. " + p for p in _cut(text)))),
    "pasal": lambda text: _paper(body=(w for p in _cut(text) for w in ("Pasal 9", p[:90].upper(), p))),
    "tanda tangan": lambda text: _paper(signed=text),
}  # fmt: skip
LONG: Final = 6_000
# Rules that take less are not slow, whatever the ratio: the clock and the neighbours weigh more than they do.
QUICK: Final = 0.1
RATIO: Final = 3.2  # a quadratic one has 4
RUNS: Final = 3


def _cut(text: str) -> Iterator[str]:
    """A long text as many paragraphs."""
    for start in range(0, len(text), 60):
        yield text[start : start + 60].strip() or "a"


def _paper(
    title: str = "",
    party: str = "",
    bases: str = "",
    body: Iterator[str] | tuple[str, ...] = (),
    signed: str = "",
) -> Iterator[str]:
    yield from (*TITLE.splitlines(), title, *OPENING.splitlines(), *PARTIES.format(party).split("\n"))
    yield from (*BASES.splitlines(), bases, *BODY.splitlines(), *body, *SIGNED.splitlines(), signed)


def read(layout: str, piece: str, length: int) -> Naskah:
    """A paper of another office with a piece over and over, `length` characters of it, in one of its parts."""
    text = f"x{(piece * (length // len(piece) + 1))[:length]}x"
    blok, pasal = arrange([ParagrafMentah(line) for line in LAYOUTS[layout](text)])
    return Naskah("uji.docx", blok, pasal)


@pytest.fixture(scope="module")
def acuan(akar: Path) -> tuple[Pustaka, MuatanWajib]:
    katalog = akar / "specs/katalog"
    pustaka = read_peraturan(katalog / "peraturan.yaml", [])
    assert pustaka is not None
    return pustaka, read_muatan(katalog / "muatan_wajib.yaml", [])


def time_rules(naskah: Naskah, acuan: tuple[Pustaka, MuatanWajib]) -> dict[str, float]:
    """Seconds of CPU of every rule; a study counts for the rule that asks for it first."""
    bahan = BahanNaskah(naskah, *acuan)
    found: dict[str, float] = {}
    for rule in PADA_NASKAH:
        start = time.process_time()
        rule.apply(bahan)
        found[rule.kode] = time.process_time() - start
    return found


def find_slow(layout: str, piece: str, acuan: tuple[Pustaka, MuatanWajib]) -> dict[str, float]:
    """The rules that take more than their share for twice the text, with that ratio."""
    double = read(layout, piece, 2 * LONG)
    long = time_rules(double, acuan)
    slow = {kode for kode, spent in long.items() if spent > QUICK}
    if not slow:
        return {}
    single = read(layout, piece, LONG)
    once = [time_rules(single, acuan) for _ in range(RUNS)]
    twice = [long, *(time_rules(double, acuan) for _ in range(RUNS - 1))]
    ratios = {k: min(t[k] for t in twice) / max(min(t[k] for t in once), QUICK / 8) for k in slow}
    return {kode: ratio for kode, ratio in ratios.items() if ratio > RATIO}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_twice_the_text_takes_about_twice_the_time(layout: str, acuan: tuple[Pustaka, MuatanWajib]) -> None:
    assert {piece: slow for piece in PIECES if (slow := find_slow(layout, piece, acuan))} == {}


def test_reading_many_pasal_takes_time_in_proportion() -> None:
    def spent(count: int) -> float:
        lines = [
            ParagrafMentah(line)
            for n in range(count)
            for line in (f"Pasal {n + 1}", "TUJUAN", "(1) Satu.", "(2) Dua.")
        ]
        runs: list[float] = []
        for _ in range(RUNS):
            start = time.process_time()
            arrange(lines)
            runs.append(time.process_time() - start)
        return min(runs)

    assert spent(800) < RATIO * max(spent(400), 0.01)
