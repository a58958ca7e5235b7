"""The short of a comparison: what deserves a second look, a line each; runs of new numbers; names of places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from kerja_sama_docs.banding.alasan import alasan
from kerja_sama_docs.banding.model import Banding, BandingPasal, Macam, Tanda

_WHOLE: Final = {Macam.DITAMBAH: "pasal baru", Macam.DIHAPUS: "pasal dihapus", Macam.DIPINDAH: "dipindah"}
_GONE: Final = frozenset({Tanda.PASAL_DIHAPUS, Tanda.ISI_DIPINDAH})
_WORDS_ONLY: Final = "kata-katanya berubah"
_PART_NAMES: Final = {"pasal": "Tabel di dalam pasal"}


def format_highlights(banding: Banding) -> Iterator[str]:
    """A line for each pasal and part whose substance changed: what became of it, its marks, and why they matter."""
    for p in banding.pasal:
        if p.substansi:
            rest = tuple(tanda for tanda in p.tanda if tanda not in _GONE)
            said = [_reasons(rest, _WHOLE.get(p.macam, "")), *_moves(p)]
            yield f"  {pasal_name(p)}: {'; '.join(filter(None, said)) or _WORDS_ONLY}"
    for b in banding.bagian:
        if b.substansi:
            yield f"  {part_name(b.bagian)}: {_reasons(b.tanda, '') or _WORDS_ONLY}"


def _moves(p: BandingPasal) -> Iterator[str]:
    """What went to other pasal and what came from them."""
    if Tanda.ISI_DIPINDAH in p.tanda:
        yield alasan(Tanda.ISI_DIPINDAH)
    homes = [(c.alamat_lama or "").partition("/")[0] for c in p.perubahan if c.macam is Macam.DIPINDAH]
    others = dict.fromkeys(full_address(home) for home in homes if home != f"pasal-{p.lama}")
    if others:
        yield f"menerima ketentuan dari {', '.join(others)}"


def _reasons(marks: Sequence[Tanda], whole: str) -> str:
    # What is in a pasal that is new did not change: there the marks are enough.
    said = [f"memuat {', '.join(marks)}" if marks else ""] if whole in _WHOLE.values() and whole != "dipindah" else [
        f"{alasan(tanda)} ({tanda})" for tanda in marks
    ]  # fmt: skip
    return "; ".join(part for part in (whole, *said) if part)


def pasal_name(p: BandingPasal) -> str:
    """A pasal by its numbers and its title."""
    if p.lama is None or p.baru is None or p.lama == p.baru:
        name = f"Pasal {p.baru or p.lama}"
    else:
        name = f"Pasal {p.lama} → Pasal {p.baru}"
    return f"{name} {p.judul}".strip()


def part_name(bagian: str) -> str:
    """A part of the paper as a heading."""
    return _PART_NAMES.get(bagian, f"Bagian {bagian.replace('-', ' ')}")


def address_words(address: str) -> str:
    """An address as people cite it: `pasal-5/ayat-2/huruf-a` as "ayat (2) huruf a", `pembuka/0` as "pembuka ke-1"."""
    if not address.startswith("pasal-"):
        return _part_words(address)
    steps = [step.partition("-") for step in address.split("/")[1:]]
    return " ".join(
        f"{rank} ({number})" if rank == "ayat" else f"{rank} {number}".strip() for rank, _, number in steps
    )


def _part_words(address: str) -> str:
    part, *steps = address.split("/")
    words = part.replace("-", " ")
    for step in steps:
        if step.isdecimal():
            words += f" ke-{int(step) + 1}"
        else:
            words += f", {step.replace('-', ' ').replace('sel ', 'kolom ')}"
    return words


def full_address(address: str) -> str:
    """The same with its pasal: "Pasal 5 ayat (2) huruf a"."""
    if not address.startswith("pasal-"):
        return _part_words(address)
    number = address.partition("/")[0].removeprefix("pasal-")
    return f"Pasal {number} {address_words(address)}".strip()


def format_renumbering(pasal: Sequence[BandingPasal]) -> Iterator[str]:
    """Runs of pasal whose numbers all went up or down alike, each run a line."""
    runs: list[list[tuple[str, str]]] = []
    for p in pasal:
        if p.lama is None or p.baru is None or p.lama == p.baru or p.macam is Macam.DIPINDAH:
            continue
        if runs and _follows(runs[-1][-1], (p.lama, p.baru)):
            runs[-1].append((p.lama, p.baru))
        else:
            runs.append([(p.lama, p.baru)])
    for run in runs:
        (old, new), (old_end, new_end) = run[0], run[-1]
        if len(run) == 1:
            yield f"Pasal {old} menjadi Pasal {new}"
        else:
            yield f"Pasal {old}–{old_end} menjadi Pasal {new}–{new_end}"
    if runs:
        yield "Rujukan yang mengikuti nomor baru tidak dihitung sebagai perubahan."


def _follows(before: tuple[str, str], after: tuple[str, str]) -> bool:
    numbers = (*before, *after)
    if not all(number.isdecimal() for number in numbers):
        return False
    return int(after[0]) - int(before[0]) == int(after[1]) - int(before[1]) > 0
