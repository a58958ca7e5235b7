"""The comparison as people read it in a terminal, without colour: `[-lama-]` and `{+baru+}`, substance first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from kerja_sama_docs.banding.hitung import say_changes, say_pasal
from kerja_sama_docs.banding.ikhtisar import (
    address_words,
    format_highlights,
    format_renumbering,
    full_address,
    part_name,
    pasal_name,
)
from kerja_sama_docs.banding.model import Banding, Macam, Perubahan
from kerja_sama_docs.banding.petik import shorten, show_pieces
from kerja_sama_docs.banding.sasaran import Sasaran, find_targets, left_behind

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


def format_banding(banding: Banding, *, ikhtisar: bool = True) -> str:
    """The whole report; ends with a newline. Not yet safe for a terminal: the words of the papers are as they are.

    `ikhtisar`: with a list at the top of what deserves a second look and why, a line for each pasal.
    """
    looks = _section("RUPA (KATA-KATANYA SAMA)", _appearance(banding.rupa))
    if not banding.berbeda:
        return "\n".join(["Tidak ada perbedaan isi.", *looks]) + "\n"
    lines = [_summary(banding)]
    if ikhtisar:
        lines += _section("YANG PERLU DICERMATI", format_highlights(banding))
    lines += _section("PERUBAHAN SUBSTANSI", _entries(banding, substance=True))
    lines += _section("PERUBAHAN REDAKSI DAN LETAK", _entries(banding, substance=False))
    lines += _section("PENOMORAN", format_renumbering(banding.pasal))
    lines += looks
    return "\n".join(lines) + "\n"


def _summary(banding: Banding) -> str:
    parts = say_pasal(banding)
    return f"Ringkasan: {say_changes(banding)}" + (f" ({parts})" if parts else "")


def _section(title: str, body: Iterable[str]) -> list[str]:
    lines = list(body)
    return ["", title, *lines] if lines else []


def _entries(banding: Banding, *, substance: bool) -> Iterator[str]:
    targets = find_targets(banding)
    for p in banding.pasal:
        chosen = [c for c in p.perubahan if c.substansi is substance]
        left = [c for c in p.keluar if c.macam is Macam.DIPINDAH and substance]
        is_pure_move = p.macam is Macam.DIPINDAH and not p.perubahan and not substance
        if chosen or left or is_pure_move:
            heading = f"{pasal_name(p)}: {_KINDS[p.macam]}{_marks(p.tanda) if substance else ''}"
            yield from ("", heading, *_changes(chosen, targets), *map(_left, left))
    for b in banding.bagian:
        chosen = [c for c in b.perubahan if c.substansi is substance]
        if chosen:
            yield from (
                "",
                f"{part_name(b.bagian)}: diubah{_marks(b.tanda) if substance else ''}",
                *_changes(chosen, targets),
            )


def _marks(marks: Sequence[str]) -> str:
    return f" ({', '.join(marks)})" if marks else ""


def _changes(changes: Sequence[Perubahan], targets: Sasaran) -> Iterator[str]:
    for change in changes:
        yield from _change(change, targets)


def _change(change: Perubahan, targets: Sasaran) -> Iterator[str]:
    place = _place(change)
    lead = f"  {place}: " if place else "  "
    match change.macam:
        case Macam.DITAMBAH:
            yield from _block(lead if "/" in change.alamat else "  ", "{+", change.baru or "", "+}")
        case Macam.DIHAPUS:
            yield from _block(lead if "/" in change.alamat else "  ", "[-", change.lama or "", "-]")
        case Macam.DIPINDAH:
            yield f"{lead}dipindah dari {_origin(change)}: {shorten(change.baru or '')}"
        case Macam.DIPECAH:
            yield from _split(lead, change, targets)
        case _:
            yield lead + show_pieces(change.keping, targets)
    if left_behind(change.keping):
        yield f"    {_NO_FOLLOW}"


def _split(lead: str, change: Perubahan, targets: Sasaran) -> Iterator[str]:
    """A split or a join, once: with the words that changed, or else as it was and as it is."""
    is_split = (change.baru or "").count("\n") > (change.lama or "").count("\n")
    what = "dipecah" if is_split else "digabung"
    if change.keping:
        yield f"{lead}{what}, dan kata-katanya berubah:"
        yield f"    {show_pieces(change.keping, targets)}"
        return
    yield f"{lead}{what} tanpa mengubah kata:"
    yield from _block("    ", "[-", change.lama or "", "-]")
    yield from _block("    ", "{+", change.baru or "", "+}")


def _place(change: Perubahan) -> str:
    words = address_words(change.alamat)
    return f"{words} (kolom {change.kolom})" if change.kolom else words


def _origin(change: Perubahan) -> str:
    old, new = change.alamat_lama or "", change.alamat_baru or ""
    is_same = old.partition("/")[0] == new.partition("/")[0]
    return address_words(old) if is_same else full_address(old)


def _left(change: Perubahan) -> str:
    place = address_words(change.alamat_lama or "")
    return f"  {place}: dipindah ke {full_address(change.alamat_baru or '')}: {shorten(change.baru or '')}"


def _appearance(changes: Sequence[Perubahan]) -> Iterator[str]:
    for change in changes:
        yield f"  {full_address(change.alamat)}: {change.lama!r} menjadi {change.baru!r}"


def _block(lead: str, begin: str, text: str, end: str) -> Iterator[str]:
    for n, line in enumerate(text.split("\n")):
        yield f"{lead if n == 0 else '  ' if lead.strip() else lead}{begin}{line}{end}"
