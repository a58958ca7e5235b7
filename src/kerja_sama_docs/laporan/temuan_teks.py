"""Findings as people read them in a terminal: place, message, source line with a caret, advice, basis."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from kerja_sama_docs.laporan.alamat_teks import say_address
from kerja_sama_docs.laporan.cat import Cat, Peran, plain
from kerja_sama_docs.laporan.dasar_teks import dasar_words
from kerja_sama_docs.laporan.layar import clean, clean_line, columns
from kerja_sama_docs.laporan.sumber import SourceLookup
from kerja_sama_docs.temuan import Temuan, Tingkat

MAX_TEMUAN = 20
MAX_SOURCE_COLUMNS = 100
UNSURE = " (kurang pasti: dibaca dari PDF)"
GRAVITY = {Tingkat.GALAT: 0, Tingkat.PERINGATAN: 1, Tingkat.INFO: 2}
PERAN = {
    Tingkat.GALAT: Peran.GALAT,
    Tingkat.PERINGATAN: Peran.PERINGATAN,
    Tingkat.INFO: Peran.INFO,
}


def format_temuan(
    temuan: Iterable[Temuan],
    source_lookup: SourceLookup | None = None,
    *,
    cat: Cat = plain,
    maks: int | None = MAX_TEMUAN,
    sebut: Callable[[str], str] = str,
) -> str:
    """All findings and the summary line, each line ended; "" when there are none.

    Args:
        temuan: the findings, in the order in which they are shown.
        source_lookup: gives the source line for a file and line, or None; without it no source line is shown.
        cat: paints the parts.
        maks: how many findings to show, None for all. When there are more, the gravest are shown, in their order.
        sebut: turns the id of a peraturan into its name.

    """
    every = tuple(temuan)
    if not every:
        return ""
    shown = _choose(every, maks)
    lines = [line for t in shown for line in _temuan_lines(t, source_lookup, cat, sebut)]
    if len(shown) < len(every):
        lines.append(f"… dan {len(every) - len(shown)} lagi (semuanya ditampilkan dengan -v)")
    lines.append(format_ringkasan(every))
    return "\n".join(lines) + "\n"


def format_ringkasan(temuan: Iterable[Temuan]) -> str:
    """How many of each level: "3 galat, 1 peringatan"; levels without findings are left out."""
    every = tuple(temuan)
    levels = [t.tingkat for t in every]
    counts = [f"{levels.count(level)} {level}" for level in Tingkat if level in levels]
    unsure = sum(not t.pasti for t in every)
    note = f" ({unsure} di antaranya kurang pasti)" if unsure else ""
    return ", ".join(counts) + note or "tidak ada temuan"


def _choose(temuan: Sequence[Temuan], maks: int | None) -> Sequence[Temuan]:
    if maks is None or len(temuan) <= maks:
        return temuan
    by_gravity = sorted(range(len(temuan)), key=lambda i: GRAVITY[temuan[i].tingkat])
    return [temuan[i] for i in sorted(by_gravity[:maks])]


def _temuan_lines(
    t: Temuan, lookup: SourceLookup | None, cat: Cat, sebut: Callable[[str], str]
) -> Iterator[str]:
    place = _place(t)
    head = f"{cat(Peran.TEMPAT, place)}: " if place else ""
    words = clean(t.pesan).replace("\n", "\n    ") + ("" if t.pasti else UNSURE)
    yield f"{head}{cat(PERAN[t.tingkat], f'{t.tingkat}:')} {words} {cat(Peran.KODE, f'[{t.kode}]')}"
    yield from _source_lines(t, lookup, cat)
    if t.tempat.baris is not None and t.tempat.alamat:
        yield f"    letak: {clean_line(say_address(t.tempat.alamat))}"
    if t.saran:
        yield "    saran: " + _as_sentence(clean(t.saran)).replace("\n", "\n           ")
    if t.dasar:
        yield "    dasar: " + clean_line("; ".join(dasar_words(d, sebut) for d in t.dasar))


def _place(t: Temuan) -> str:
    """`file:line:column`, or the symbolic place where there is no line; a path printed stays a path to paste."""
    known = [str(t.tempat)] if t.tempat.berkas else []
    if t.tempat.baris is None and (symbolic := say_address(t.tempat.alamat) or t.tempat.jalur):
        known.append(symbolic)
    return clean_line(": ".join(known))


def _source_lines(t: Temuan, lookup: SourceLookup | None, cat: Cat) -> Iterator[str]:
    """Give the line and, when the column is known, a caret below it; a long line is cut to a window around the caret."""
    baris, kolom = t.tempat.baris, t.tempat.kolom
    if lookup is None or baris is None or not t.tempat.berkas:
        return
    source = lookup(t.tempat.berkas, baris)
    if source is None or not source.strip():
        return
    before, after = clean_line(source[: (kolom or 1) - 1]), clean_line(source[(kolom or 1) - 1 :]).rstrip()
    if columns(before) > MAX_SOURCE_COLUMNS * 2 // 3:
        before = "…" + before[-MAX_SOURCE_COLUMNS // 2 :]
    room = max(MAX_SOURCE_COLUMNS - columns(before), 1)
    if len(after) > room:
        after = after[:room] + "…"
    number = f"{baris:>6}"
    yield f"{number} | {before}{after}"
    if kolom is not None:
        yield f"{' ' * len(number)} | {' ' * columns(before)}{cat(Peran.PENUNJUK, '^')}"


def _as_sentence(text: str) -> str:
    """Advice as a sentence, however its writer began and ended it."""
    begun = text if text.startswith(("`", "“")) else text[:1].upper() + text[1:]
    *_, last = begun.split() or [""]
    # A path or a command at the end must stay fit to be pasted.
    is_done = begun.endswith((".", "?", "!", ":", "…")) or "." in last or "/" in last
    return begun if is_done else f"{begun}."
