"""The tree of one pasal, grown paragraph by paragraph in reading order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from kerja_sama_docs.bacaan.ayat_angka import DOTTED
from kerja_sama_docs.bacaan.kontrak import JENIS, Gaya
from kerja_sama_docs.bacaan.label import bare, rank_of_label, split_typed
from kerja_sama_docs.bacaan.mentah import ParagrafMentah
from kerja_sama_docs.naskah import Jenis, Pasal, Satuan, iter_pasal_units

RANK: Final = {Jenis.AYAT: 10, Jenis.HURUF: 20, Jenis.ANGKA: 30, Jenis.SUBHURUF: 40}
LEAD_IN: Final = 10  # a paragraph of the pasal itself: beside the ayat, above the letters
CONTINUED: Final = 15  # a paragraph of an ayat: below it, above the letters
OPEN_END: Final = (":", ";", ",", " dan", " atau", " dan/atau")  # a list goes on below
BULLETS: Final = frozenset("•▪➢✓-–—o*·§")


@dataclass(slots=True)
class Simpul:
    """A unit while it grows."""

    jenis: Jenis
    nomor: str
    teks: str
    pangkat: int
    anak: list[Simpul] = field(default_factory=list)

    def freeze(self) -> Satuan:
        """Give the finished unit."""
        return Satuan(self.jenis, self.nomor, self.teks, tuple(child.freeze() for child in self.anak))


class Pohon:
    """One pasal; `add` takes its paragraphs in order and hangs each at the right place."""

    def __init__(self, nomor: str, judul: str, ayat_angka: bool = False) -> None:
        """Begin a pasal; with `ayat_angka` its ayat are numbered "1.", "2."."""
        self.nomor = nomor
        self.judul = judul
        self._dotted = ayat_angka
        self._units: list[Simpul] = []
        self._spine: list[Simpul] = []

    @property
    def is_empty(self) -> bool:
        """Whether no unit has come yet."""
        return not self._units

    def add(self, paragraph: ParagrafMentah) -> tuple[str, str]:
        """Hang a paragraph into the tree; gives its number as printed and its words without it."""
        label, text = _label_and_text(paragraph)
        jenis = self._rank(paragraph, label)
        if jenis is Jenis.PARAGRAF:
            words = text if not label or label in BULLETS else f"{label} {text}".strip()
            rank = CONTINUED if self._continues(paragraph) else LEAD_IN
            self._hang(Simpul(jenis, "", words, rank))
        else:
            self._hang(Simpul(jenis, bare(label), text, RANK[jenis]))
        return label, text

    def freeze(self) -> Pasal:
        """Give the finished pasal."""
        return Pasal(self.nomor, self.judul, tuple(unit.freeze() for unit in self._units))

    def _rank(self, paragraph: ParagrafMentah, label: str) -> Jenis:
        contract = paragraph.kontrak
        named = None if contract is None else JENIS.get(contract)
        if named is not None and not (named is Jenis.PARAGRAF and label):
            return named
        if not label:
            return Jenis.PARAGRAF
        if self._dotted and DOTTED.match(label) and self._is_ayat(int(bare(label))):
            return Jenis.AYAT
        return rank_of_label(label, any(node.jenis is Jenis.ANGKA for node in self._spine))

    def _is_ayat(self, number: int) -> bool:
        """Whether "2." goes on with the ayat, and not with a list below the letter that is open."""
        letter = next((node for node in self._spine if node.jenis is Jenis.HURUF), None)
        if letter is None:
            return True
        below = sum(1 for node in letter.anak if node.jenis is Jenis.ANGKA)
        if number != below + 1:
            return True
        last = next((node.nomor for node in reversed(self._units) if node.jenis is Jenis.AYAT), "")
        return last == str(number - 1) and not self._spine[-1].teks.endswith(OPEN_END)

    def _continues(self, paragraph: ParagrafMentah) -> bool:
        """Whether a plain paragraph belongs to the ayat above it; without a style the ayat is the better guess."""
        return paragraph.kontrak is not Gaya.ISI and any(node.jenis is Jenis.AYAT for node in self._spine)

    def _hang(self, node: Simpul) -> None:
        while self._spine and self._spine[-1].pangkat >= node.pangkat:
            self._spine.pop()
        (self._spine[-1].anak if self._spine else self._units).append(node)
        self._spine.append(node)


def unit_addresses(pasal: Pasal) -> tuple[str, ...]:
    """List the addresses of a pasal's units in reading order, which is the order in which they were added."""
    return tuple(address for address, _ in iter_pasal_units(pasal))


def _label_and_text(paragraph: ParagrafMentah) -> tuple[str, str]:
    """Let a typed label count where no automatic one stands, except in plain paragraphs of the contract."""
    if paragraph.nomor or paragraph.kontrak in (Gaya.ISI, Gaya.ISI_LANJUTAN):
        return paragraph.nomor, paragraph.teks
    return split_typed(paragraph.teks)
