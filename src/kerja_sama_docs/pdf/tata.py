"""The pages of a PDF to raw blocks in reading order, and their furniture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from kerja_sama_docs.bacaan.mentah import BarisMentah, BlokMentah, SelMentah, TabelMentah
from kerja_sama_docs.pdf.alinea import Kolong, Letak, paragraphs_of
from kerja_sama_docs.pdf.baris import Baris, lines_of, split_line
from kerja_sama_docs.pdf.halaman import Halaman, Kata
from kerja_sama_docs.pdf.kolom import Kolom, columns_from, is_running_text, rows_of
from kerja_sama_docs.pdf.perabot import Lajur, Terpilah, split_furniture
from kerja_sama_docs.pdf.sambung import known_words
from kerja_sama_docs.pdf.sel import join_tables, table_of
from kerja_sama_docs.pdf.tabel import Kisi, find_grids

USUAL_STEP: Final = 1.5  # where too few lines show it
FEWEST_STEPS: Final = 5
OFTEN: Final = 3  # lines that end at the same place show a margin


@dataclass(slots=True)
class Susunan:
    """What the pages hold."""

    isi: list[BlokMentah] = field(default_factory=list)
    kepala: list[BlokMentah] = field(default_factory=list)
    kaki: list[BlokMentah] = field(default_factory=list)


def arrange_pages(pages: Sequence[Halaman]) -> Susunan:
    """Read the pages from the first to the last."""
    rows = [_rows(page) for page in pages]
    parts = split_furniture(pages, rows)
    lines = [[row.baris for row in part.isi if row.kisi is None] for part in parts]
    known = known_words(line.teks for page in lines for line in page)
    penata = _Penata(known)
    rooms = _rooms(pages, parts)
    usual = usual_step(lines)
    for number, (part, room) in enumerate(zip(parts, rooms, strict=True)):
        penata.take_page(part.isi, Halamannya(number, room, usual_step(lines[number : number + 1], usual)))
    penata.flush()
    susunan = Susunan(penata.blok)
    for blocks, edge in ((susunan.kepala, "kepala"), (susunan.kaki, "kaki")):
        each = [part.kepala if edge == "kepala" else part.kaki for part in parts]
        blocks.extend(_furniture(each, rooms, usual, known))
    return susunan


def _rows(page: Halaman) -> list[Lajur]:
    """The page's lines and ruled tables from top to bottom. A box around one column is no table."""
    grids = [g for g in find_grids(page.garis) if len(g.x) > 2]
    free: list[Kata] = []
    held: dict[int, list[Kata]] = {}
    for word in page.kata:
        place = next((i for i, g in enumerate(grids) if g.holds(word)), None)
        (free if place is None else held.setdefault(place, [])).append(word)
    rows = [Lajur(line.y - line.besar, line.y, line.kata) for line in lines_of(free)]
    rows += [
        Lajur(
            grids[i].y[0], grids[i].y[-1], tuple(w for line in lines_of(words) for w in line.kata), grids[i]
        )
        for i, words in held.items()
    ]
    return sorted(rows, key=lambda row: row.atas)


@dataclass(frozen=True, slots=True)
class Halamannya:
    """The page that is being read: its number, the room between its margins, its usual step."""

    nomor: int
    kolong: Kolong
    langkah: float

    def place(self, line: Baris, room: Kolong | None = None) -> Letak:
        """Place a line on it."""
        return Letak(line, self.nomor, room or self.kolong, self.langkah)


class _Penata:
    """Goes through the pages and joins what goes on from one to the next."""

    def __init__(self, known: frozenset[str]) -> None:
        self.blok: list[BlokMentah] = []
        self.known = known
        self._waiting: list[Letak] = []
        self._grid: tuple[Kisi, int] | None = None

    def take_page(self, rows: Sequence[Lajur], page: Halamannya) -> None:
        run: list[Baris] = []
        for row in rows:
            if row.kisi is None:
                run.append(row.baris)
            else:
                self._take_lines(run, page)
                run = []
                self._take_grid(row.kisi, row.kata, page)
        self._take_lines(run, page)

    def flush(self) -> None:
        self.blok.extend(paragraphs_of(self._waiting, self.known))
        self._waiting.clear()

    def _take_grid(self, grid: Kisi, words: Sequence[Kata], page: Halamannya) -> None:
        table = table_of(grid, words, page.langkah, self.known)
        before = self.blok[-1] if self.blok and not self._waiting else None
        if isinstance(before, TabelMentah) and self._goes_on(grid, page.nomor):
            self.blok[-1] = join_tables(before, table)
        else:
            self.flush()
            self.blok.append(table)
        self._grid = (grid, page.nomor)

    def _goes_on(self, grid: Kisi, number: int) -> bool:
        if self._grid is None or self._grid[1] != number - 1:
            return False
        above = self._grid[0].x
        return len(above) == len(grid.x) and all(abs(a - b) <= 4 for a, b in zip(above, grid.x, strict=True))

    def _take_lines(self, lines: Sequence[Baris], page: Halamannya) -> None:
        place = 0
        while place < len(lines):
            self._grid = None
            found = columns_from(lines, place)
            if found is None:
                self._waiting.append(page.place(lines[place]))
                place += 1
                continue
            block, place = found
            self._take_columns(block, page)

    def _take_columns(self, block: Kolom, page: Halamannya) -> None:
        if is_running_text(block):
            for i, column in enumerate(block.lajur):
                room = Kolong(column.x0, column.x1)
                stretches = [row[i] for row in block.baris]
                self._waiting.extend(page.place(s, room) for s in stretches if s is not None)
            return
        self.flush()
        rooms = [Kolong(c.x0, c.x1) for c in block.lajur]
        self.blok.append(
            TabelMentah(
                tuple(
                    BarisMentah(
                        tuple(self._cell(lines, room, page) for lines, room in zip(row, rooms, strict=True))
                    )
                    for row in rows_of(block)
                )
            )
        )

    def _cell(self, lines: Sequence[Baris], room: Kolong, page: Halamannya) -> SelMentah:
        return SelMentah(tuple(paragraphs_of([page.place(line, room) for line in lines], self.known)))


def _furniture(
    each: Sequence[Sequence[Lajur]], rooms: Sequence[Kolong], step: float, known: frozenset[str]
) -> Iterable[BlokMentah]:
    """What stands at an edge, each thing once."""
    seen: set[str] = set()
    for number, rows in enumerate(each):
        new = [row for row in rows if row.pola not in seen]
        seen |= {row.pola for row in new}
        lines = [Letak(row.baris, number, rooms[number], step) for row in new if row.kisi is None]
        for row in new:
            if row.kisi is not None:
                yield table_of(row.kisi, row.kata, step, known)
        yield from paragraphs_of(lines, known)


def usual_step(pages: Sequence[Sequence[Baris]], default: float = USUAL_STEP) -> float:
    """The commonest distance of two baselines, in sizes of letters; `default` where there are too few."""
    steps = Counter(
        round(20 * (b.y - a.y) / b.besar)
        for lines in pages
        for a, b in pairwise(lines)
        if b.besar and 0.9 < (b.y - a.y) / b.besar < 2.2 and _is_prose(a, b, lines)
    )
    if steps.total() < FEWEST_STEPS:
        return default
    return max(steps, key=lambda s: (steps[s - 1] + steps[s] + steps[s + 1], steps[s])) / 20


def _is_prose(above: Baris, below: Baris, lines: Sequence[Baris]) -> bool:
    """Whether two lines look like one paragraph: what titles and signatures do says nothing about the text."""
    widest = max(line.x1 - line.x0 for line in lines)
    is_long = above.x1 - above.x0 > 0.6 * widest
    return is_long and abs(above.x0 - below.x0) < 2 and len(split_line(above)) == len(split_line(below)) == 1


def _rooms(pages: Sequence[Halaman], parts: Sequence[Terpilah]) -> list[Kolong]:
    """The room between the margins, for every page that of all pages of its size."""
    sizes = [(round(p.lebar), round(p.tinggi)) for p in pages]
    rooms: dict[tuple[int, int], Kolong] = {}
    for size in set(sizes):
        rows = [row for s, part in zip(sizes, parts, strict=True) if s == size for row in part.isi]
        rooms[size] = _room(rows, size[0])
    return [rooms[size] for size in sizes]


def _room(rows: Sequence[Lajur], width: int) -> Kolong:
    lines = [row.baris for row in rows if row.kisi is None]
    if not lines:  # tables may reach beyond the margins: they show them only where nothing else does
        return Kolong(0.0, float(width))
    left, right = [line.x0 for line in lines], [line.x1 for line in lines]
    return Kolong(_margin(left, smallest=True), _margin(right, smallest=False))


def _margin(places: Sequence[float], *, smallest: bool) -> float:
    """The outermost place that several lines share, else the outermost of all."""
    counts = Counter(round(p) for p in places)
    shared = [p for p in counts if counts[p - 1] + counts[p] + counts[p + 1] >= OFTEN]
    if not shared:
        return min(places) if smallest else max(places)
    edge = min(shared) if smallest else max(shared)
    near = [p for p in places if abs(p - edge) <= 1.5]
    return min(near) if smallest else max(near)
