"""The pages of a PDF to raw blocks in reading order, and their furniture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kerja_sama_docs.bacaan.mentah import BarisMentah, BlokMentah, SelMentah, TabelMentah
from kerja_sama_docs.pdf.alinea import Kolong, Letak, paragraphs_of
from kerja_sama_docs.pdf.baris import Baris, lines_of
from kerja_sama_docs.pdf.blok_kolom import columns_from, goes_on, is_running_text, rows_of
from kerja_sama_docs.pdf.halaman import Halaman, Kata
from kerja_sama_docs.pdf.kolom import Kolom
from kerja_sama_docs.pdf.perabot import Lajur, split_furniture
from kerja_sama_docs.pdf.sambung import known_words
from kerja_sama_docs.pdf.sel import join_tables, table_of
from kerja_sama_docs.pdf.tabel import Kisi, find_grids
from kerja_sama_docs.pdf.tepi import rooms_of, usual_step


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
    rooms = rooms_of(pages, parts)
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
        self._open: tuple[Kolom, Halamannya] | None = None

    def take_page(self, rows: Sequence[Lajur], page: Halamannya) -> None:
        run: list[Baris] = []
        for row in rows[self._continue(rows) :]:
            if row.kisi is None:
                run.append(row.baris)
            else:
                self._take_lines(run, page)
                run = []
                self._take_grid(row.kisi, row.kata, page)
        self._take_lines(run, page)

    def _continue(self, rows: Sequence[Lajur]) -> int:
        """How many rows of a page belong to the columns that ended the page before."""
        if self._open is None:
            return 0
        block, _ = self._open
        count = next(
            (i for i, row in enumerate(rows) if row.kisi or not goes_on(block, row.baris)), len(rows)
        )
        self._close()
        return count

    def _close(self) -> None:
        """The columns that are open are a table."""
        if self._open is None:
            return
        block, page = self._open
        self._open = None
        rooms = [Kolong(c.x0, c.x1) for c in block.lajur]
        self.blok.append(
            TabelMentah(
                tuple(
                    BarisMentah(
                        tuple(self._cell(lines, room, page) for lines, room in zip(row, rooms, strict=True))
                    )
                    for row in rows_of(block, page.langkah)
                )
            )
        )

    def flush(self) -> None:
        self._close()
        self.blok.extend(paragraphs_of(self._waiting, self.known))
        self._waiting.clear()

    def _take_grid(self, grid: Kisi, words: Sequence[Kata], page: Halamannya) -> None:
        self._close()
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
                self._close()
                self._waiting.append(page.place(lines[place]))
                place += 1
                continue
            block, place = found
            self._take_columns(block, page)

    def _take_columns(self, block: Kolom, page: Halamannya) -> None:
        if is_running_text(block):
            self._close()
            for i, column in enumerate(block.lajur):
                room = Kolong(column.x0, column.x1)
                stretches = [row[i] for row in block.baris]
                self._waiting.extend(page.place(s, room) for s in stretches if s is not None)
            return
        self.flush()
        self._open = block, page

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
