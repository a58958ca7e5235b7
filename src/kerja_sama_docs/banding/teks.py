"""The comparison as people read it in a terminal, without colour: `[-lama-]` and `{+baru+}`, substance first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

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
        left = [c for c in p.keluar if c.macam is Macam.DIPINDAH and substance]
        is_pure_move = p.macam is Macam.DIPINDAH and not p.perubahan and not substance
        if chosen or left or is_pure_move:
            heading = f"{pasal_name(p)}: {_KINDS[p.macam]}{_marks(p.tanda) if substance else ''}"
            yield from ("", heading, *_changes(chosen), *map(_left, left))
    for b in banding.bagian:
        chosen = [c for c in b.perubahan if c.substansi is substance]
        if chosen:
            yield from (
                "",
                f"{part_name(b.bagian)}: diubah{_marks(b.tanda) if substance else ''}",
                *_changes(chosen),
            )


def _marks(marks: Sequence[str]) -> str:
    return f" ({', '.join(marks)})" if marks else ""


def _changes(changes: Sequence[Perubahan]) -> Iterator[str]:
    for change in changes:
        yield from _change(change)


def _change(change: Perubahan) -> Iterator[str]:
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
            yield f"{lead}dipecah atau digabung:"
            yield from _block("    ", "[-", change.lama or "", "-]")
            yield from _block("    ", "{+", change.baru or "", "+}")
        case _:
            yield lead + show_pieces(change.keping)
            if any(not k.tetap and k.lama.strip() == k.baru.strip() for k in change.keping):
                yield f"    {_NO_FOLLOW}"


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
