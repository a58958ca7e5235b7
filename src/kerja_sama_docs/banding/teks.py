"""The comparison as people read it in a terminal, without colour: `[-lama-]` and `{+baru+}`, substance first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from kerja_sama_docs.banding.model import Banding, BandingBagian, BandingPasal, Keping, Macam, Perubahan

_CONTEXT: Final = 8  # words shown on either side of a change
_KINDS: Final = {
    Macam.DIUBAH: "diubah",
    Macam.DITAMBAH: "ditambah",
    Macam.DIHAPUS: "dihapus",
    Macam.DIPINDAH: "dipindah",
    Macam.DINOMORI_ULANG: "dinomori ulang",
}
_NO_FOLLOW: Final = (
    "rujukan tidak mengikuti perubahan nomor; periksa apakah masih menunjuk ketentuan yang dimaksud"
)


def format_banding(banding: Banding) -> str:
    """The whole report; ends with a newline. Not yet safe for a terminal: the words of the papers are as they are."""
    if not banding.berbeda:
        return "Tidak ada perbedaan isi.\n"
    lines = [_summary(banding)]
    lines += _section("PERUBAHAN SUBSTANSI", _entries(banding, substance=True))
    lines += _section("PERUBAHAN REDAKSI DAN LETAK", _entries(banding, substance=False))
    lines += _section("PENOMORAN", _renumbered(banding.pasal))
    return "\n".join(lines) + "\n"


def _summary(banding: Banding) -> str:
    counts = [(sum(p.macam is kind for p in banding.pasal), words) for kind, words in _KINDS.items()]
    parts = [f"{count} pasal {words}" for count, words in counts if count]
    if banding.bagian:
        parts.append(f"{len(banding.bagian)} bagian lain diubah")
    return "Ringkasan: " + ", ".join(parts)


def _section(title: str, body: Iterable[str]) -> list[str]:
    lines = list(body)
    return ["", title, *lines] if lines else []


def _entries(banding: Banding, *, substance: bool) -> Iterator[str]:
    for p in banding.pasal:
        chosen = [c for c in p.perubahan if c.substansi is substance]
        is_pure_move = p.macam is Macam.DIPINDAH and not p.perubahan and not substance
        if chosen or is_pure_move:
            yield from ("", _heading(p, with_marks=substance), *_changes(chosen))
    for b in banding.bagian:
        chosen = [c for c in b.perubahan if c.substansi is substance]
        if chosen:
            yield from ("", _part_heading(b, with_marks=substance), *_changes(chosen))


def _heading(p: BandingPasal, *, with_marks: bool) -> str:
    if p.lama is None or p.baru is None or p.lama == p.baru:
        name = f"Pasal {p.baru or p.lama}"
    else:
        name = f"Pasal {p.lama} → Pasal {p.baru}"
    words = f"{name} {p.judul}".strip()
    return f"{words}: {_KINDS[p.macam]}{_marks(p.tanda) if with_marks else ''}"


def _part_heading(b: BandingBagian, *, with_marks: bool) -> str:
    name = b.bagian.replace("-", " ")
    return f"Bagian {name}: diubah{_marks(b.tanda) if with_marks else ''}"


def _marks(marks: Sequence[str]) -> str:
    return f" ({', '.join(marks)})" if marks else ""


def _changes(changes: Sequence[Perubahan]) -> Iterator[str]:
    for change in changes:
        yield from _change(change)


def _change(change: Perubahan) -> Iterator[str]:
    place = address_words(change.alamat)
    lead = f"  {place}: " if place else "  "
    match change.macam:
        case Macam.DITAMBAH:
            yield from _block(lead if "/" in change.alamat else "  ", "{+", change.baru or "", "+}")
        case Macam.DIHAPUS:
            yield from _block(lead if "/" in change.alamat else "  ", "[-", change.lama or "", "-]")
        case Macam.DIPINDAH:
            yield f"{lead}dipindah dari {address_words(change.alamat_lama or '')}: {_short(change.baru or '')}"
        case Macam.DIPECAH:
            yield f"{lead}susunan diubah tanpa mengubah kata:"
            yield from _block("    ", "[-", change.lama or "", "-]")
            yield from _block("    ", "{+", change.baru or "", "+}")
        case _:
            yield lead + show_pieces(change.keping)
            if any(not k.tetap and k.lama.strip() == k.baru.strip() for k in change.keping):
                yield f"    {_NO_FOLLOW}"


def _block(lead: str, begin: str, text: str, end: str) -> Iterator[str]:
    for n, line in enumerate(text.split("\n")):
        yield f"{lead if n == 0 else '  ' if lead.strip() else lead}{begin}{line}{end}"


def show_pieces(pieces: Sequence[Keping]) -> str:
    """The changes of a text in their surroundings, long stretches without a change left out."""
    shown: list[str] = []
    for n, piece in enumerate(pieces):
        if piece.tetap:
            shown.append(_context(piece.baru, first=n == 0, last=n == len(pieces) - 1))
            continue
        text = piece.baru or piece.lama
        old, new = piece.lama.strip(), piece.baru.strip()
        marked = (f"[-{old}-]" if old else "") + (f"{{+{new}+}}" if new else "")
        shown.append(f" {marked}" if text.startswith(" ") else marked)
    return "".join(shown).strip()


def _context(text: str, *, first: bool, last: bool) -> str:
    words = text.split(" ")
    head = [] if first else words[:_CONTEXT]
    tail = [] if last else words[-_CONTEXT:]
    if len(words) <= len(head) + len(tail) + 2:
        return text
    return " ".join([*head, "…", *tail])


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words) if len(words) <= 2 * _CONTEXT else " ".join([*words[: 2 * _CONTEXT], "…"])


def address_words(address: str) -> str:
    """An address as people cite it: `pasal-5/ayat-2/huruf-a` as "ayat (2) huruf a"; other parts as they are."""
    if not address.startswith("pasal-"):
        return address
    steps = [step.partition("-") for step in address.split("/")[1:]]
    return " ".join(
        f"{rank} ({number})" if rank == "ayat" else f"{rank} {number}".strip() for rank, _, number in steps
    )


def _renumbered(pasal: Sequence[BandingPasal]) -> Iterator[str]:
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
            yield f"Pasal {old} sampai dengan Pasal {old_end} menjadi Pasal {new} sampai dengan Pasal {new_end}"
    if runs:
        yield "Rujukan yang mengikuti nomor baru tidak dihitung sebagai perubahan."


def _follows(before: tuple[str, str], after: tuple[str, str]) -> bool:
    numbers = (*before, *after)
    if not all(number.isdecimal() for number in numbers):
        return False
    return int(after[0]) - int(before[0]) == int(after[1]) - int(before[1]) == 1
