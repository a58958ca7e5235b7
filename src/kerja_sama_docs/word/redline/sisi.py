"""One of the two documents: its parts without tracked changes, its numbers as printed, where its lines stand."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.bacaan.mentah import Lihat, TabelMentah
from kerja_sama_docs.bacaan.mentah import paragraphs_of as raw_paragraphs
from kerja_sama_docs.bacaan.penggal import split_soft
from kerja_sama_docs.bacaan.siapkan import prepare
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import TemuanError, galat
from kerja_sama_docs.word.buka import Paket
from kerja_sama_docs.word.kenali import SAVE_AS
from kerja_sama_docs.word.penghitung import Penghitung
from kerja_sama_docs.word.penomoran import find_list
from kerja_sama_docs.word.redline.berkas import Berkas
from kerja_sama_docs.word.redline.cetakan import read_printed, read_styles_and_lists
from kerja_sama_docs.word.redline.nama import BLOCKS, NOT_BLOCKS, Unsur, inside
from kerja_sama_docs.word.redline.nomor_halaman import NomorHalaman
from kerja_sama_docs.word.redline.terima import settle_stories
from kerja_sama_docs.word.redline.uraian import expand_simple_fields
from kerja_sama_docs.word.xml import (
    ALTERNATE,
    NUM_PR,
    PPR,
    TBL,
    TC,
    TR,
    TXBX,
    P,
    chosen_branch,
    to_int,
    value,
    w,
)

Letak = tuple[int, int | None]


class Sisi(Berkas):
    """A document as it is compared; `akar` are the trees of its stories by part name, `cetakan` what they print.

    `fields`: simple fields are written as complex ones.
    """

    def __init__(self, paket: Paket, lihat: Lihat, *, fields: bool = False) -> None:
        super().__init__(paket)
        self.akar = self.stories()
        self.berubah = settle_stories(self.akar, lihat)
        self.gaya, self.daftar = read_styles_and_lists(self)
        self.tersembunyi = self.gaya.hidden()
        self.nomor_halaman = NomorHalaman(self.akar.values())
        self.cetakan = read_printed(self, self.akar, (self.gaya, self.daftar), lihat)
        for root in self.akar.values() if fields else ():
            expand_simple_fields(root)

    @property
    def badan(self) -> Unsur:
        """The body.

        Raises:
            TemuanError: if the file is no Word document after all.

        """
        body = self.akar[self.paket.utama].find(w("body"))
        if body is None:
            raise TemuanError(
                [galat("bukan-dokumen-word", "bukan dokumen Word", Tempat(berkas=self.paket.berkas), SAVE_AS)]
            )
        return body

    def list_of(self, paragraph: Unsur) -> tuple[int, int] | None:
        """The list and level of a paragraph, None if it has no automatic number."""
        properties = paragraph.find(PPR)
        style = number = level = None
        if properties is not None:
            style = value(properties, w("pStyle"))
            own = properties.find(NUM_PR)
            number, level = value(own, w("numId")), value(own, w("ilvl"))
        return find_list(
            self.daftar,
            self.gaya,
            style,
            None if number is None else to_int(number, 0, 0, 1 << 31),
            None if level is None else to_int(level, 0, 0, 8),
        )

    def style_name(self, paragraph: Unsur) -> str:
        """The name of its paragraph style, without regard to case."""
        chain = self.gaya.chain(value(paragraph.find(PPR), w("pStyle")))
        return " ".join(chain[0].nama.split()).casefold() if chain else ""

    def body_numbers(self) -> dict[Unsur, str]:
        """The automatic number of every numbered paragraph of the body, as printed."""
        counter = Penghitung(self.daftar)
        numbers: dict[Unsur, str] = {}
        for block in reading_order(self.badan):
            for paragraph in paragraphs_of(block):
                found = self.list_of(paragraph)
                if found is not None:
                    numbers[paragraph] = counter.next_number(*found)
        return numbers

    def places(self) -> dict[Unsur, Letak]:
        """Where each paragraph and table row of the body stands in the naskah (the first of its blocks, if it has several)."""
        material = prepare(self.cetakan.mentah)
        items = material.butir
        blocks = (b for b in reading_order(self.badan) if b.tag == P or inside(b, TR))
        found: dict[Unsur, Letak] = {}
        order = 0
        for block, raw in zip(blocks, self.cetakan.mentah, strict=True):
            if isinstance(raw, TabelMentah) and order < len(items) and items[order] is raw:
                found.update((row, (order, index)) for index, row in enumerate(inside(block, TR)))
                order += 1
                continue
            for paragraph, words in zip(paragraphs_of(block), raw_paragraphs(raw), strict=True):
                found[paragraph] = (order, None)
                order += len(split_soft(words)) if material.asing else 1
        return found


def reading_order(container: Unsur) -> Iterator[Unsur]:
    """Paragraphs and tables in the order in which the reader gives them: text boxes after their paragraph."""
    for child in container:
        tag = str(child.tag)
        if tag in BLOCKS:
            yield child
            if tag != TBL:
                for box in boxes_in(child):
                    yield from reading_order(box)
        elif tag == ALTERNATE:
            branch = chosen_branch(child)
            if branch is not None:
                yield from reading_order(branch)
        elif tag not in NOT_BLOCKS:
            yield from reading_order(child)


def paragraphs_of(block: Unsur) -> Iterator[Unsur]:
    """The paragraph itself, or those of a table cell by cell."""
    if block.tag == P:
        yield block
        return
    for row in inside(block, TR):
        for cell in inside(row, TC):
            for inner in reading_order(cell):
                yield from paragraphs_of(inner)


def boxes_in(element: Unsur) -> list[Unsur]:
    """The text boxes anchored in a paragraph, each once; not those inside another box."""
    if next(element.iter(TXBX), None) is None:
        return []
    found: list[Unsur] = []
    for child in element:
        if child.tag == TXBX:
            found.append(child)
        elif child.tag == ALTERNATE:
            branch = chosen_branch(child)
            if branch is not None:
                found.extend(boxes_in(branch))
        else:
            found.extend(boxes_in(child))
    return found
