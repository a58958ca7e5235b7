"""Lines to paragraphs: by the room that was left on a line, by indents, labels, spacing and the shape of headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from kerja_sama_docs.bacaan.label import PASAL_LINE, PASAL_WITH_TITLE, TYPED, is_capital_title
from kerja_sama_docs.bacaan.mentah import ParagrafMentah
from kerja_sama_docs.pdf.baris import Baris
from kerja_sama_docs.pdf.sambung import join_lines

BLANK: Final = 0.22  # of the size: the narrowest blank between words
SPACED: Final = 1.12  # of the usual step between lines: more parts paragraphs
SAME: Final = 3.0  # points
REFERRING: Final = re.compile(
    r"\b(?:ayat|pasal|huruf|angka|butir|nomor|tahun|tanggal|bab|lampiran|halaman|bagian)$", re.I
)  # a line that ends so goes on with a number, which begins no point
FIELD: Final = re.compile(r"(?:NOMOR|Nomor|Nama|NIP|Jabatan|Alamat)\s*:")
LAWS: Final = re.compile(r"(?:Dengan\s|Berdasarkan|Mengingat|Menimbang|Memperhatikan).*:$")
HINGES: Final = frozenset({"ANTARA", "DENGAN", "DAN", "TENTANG"})  # each on a line of its own in a title
OPEN: Final = re.compile(
    r"\b(?:[Aa]yat|Pasal|[Hh]uruf|Nomor|[Tt]ahun|[Tt]anggal)$"
)  # before its number: it was wrapped
NUMERAL: Final = re.compile(r"\(?\d")
LISTED: Final = re.compile(r"[.;:]$")
ENDED: Final = re.compile(r"(?:[.;:]|[;,]\s*(?:dan|atau|dan/atau|serta))$")


@dataclass(frozen=True, slots=True)
class Kolong:
    """The room in which lines run.

    `tepi` are the places where several lines of it begin; `poros` is the middle of its headings where they show one.
    """

    kiri: float
    kanan: float
    tepi: tuple[float, ...] = ()
    poros: float | None = None

    def is_centred(self, line: Baris) -> bool:
        """Whether a line stands in the middle, with room on both sides."""
        has_room = line.x0 - self.kiri > 2 * SAME and self.kanan - line.x1 > 2 * SAME
        return has_room and self.has_middle(line) and not self._begins_at_edge(line)

    def _begins_at_edge(self, line: Baris) -> bool:
        return any(abs(line.x0 - edge) <= 1 for edge in self.tepi)

    def has_middle(self, line: Baris) -> bool:
        """Whether a line has the same middle as the room."""
        middle = (self.kiri + self.kanan) / 2 if self.poros is None else self.poros
        return abs(line.tengah - middle) <= max(SAME, 0.01 * (self.kanan - self.kiri))


@dataclass(frozen=True, slots=True)
class Letak:
    """A line where it stands: on which page, in which room; `langkah` is the page's usual step in sizes of letters."""

    baris: Baris
    halaman: int
    kolong: Kolong
    langkah: float


@dataclass(slots=True)
class Alinea:
    """A paragraph while it grows."""

    letak: list[Letak] = field(default_factory=list)
    gantung: float | None = None

    @property
    def akhir(self) -> Letak:
        """Its last line."""
        return self.letak[-1]


def paragraphs_of(lines: Sequence[Letak], known: frozenset[str]) -> list[ParagrafMentah]:
    """The paragraphs of lines in reading order."""
    paragraphs: list[Alinea] = []
    for place in lines:
        if paragraphs and _goes_on(paragraphs[-1], place):
            _add(paragraphs[-1], place)
        else:
            paragraphs.append(_begin(place))
    return [_raw(paragraph, known) for paragraph in paragraphs]


def _raw(paragraph: Alinea, known: frozenset[str]) -> ParagrafMentah:
    text = join_lines((p.baris.teks for p in paragraph.letak), known)
    centred = all(p.kolong.is_centred(p.baris) for p in paragraph.letak)
    return ParagrafMentah(text, tengah=centred)


def _begin(place: Letak) -> Alinea:
    paragraph = Alinea([place])
    if _has_label(paragraph) and len(place.baris.kata) > 1:
        paragraph.gantung = place.baris.kata[1].x0
    return paragraph


def _has_label(paragraph: Alinea) -> bool:
    return bool(TYPED.fullmatch(paragraph.letak[0].baris.kata[0].teks))


def _add(paragraph: Alinea, place: Letak) -> None:
    if len(paragraph.letak) == 1:
        paragraph.gantung = place.baris.x0
    paragraph.letak.append(place)


def _goes_on(paragraph: Alinea, place: Letak) -> bool:
    above, line = paragraph.akhir, place.baris
    if _parted(paragraph, place):
        return False
    if OPEN.search(above.baris.teks) and NUMERAL.match(line.teks) and _is_aligned(paragraph, place):
        return True
    if fits_above(above, line) or _ended(paragraph, place):
        return False
    if _is_heading(above, paragraph) or _begins_heading(place, above):
        return False
    if place.kolong.is_centred(line) and place.kolong.has_middle(above.baris):
        return True
    return not _begins_point(paragraph, place) and _is_aligned(paragraph, place)


def _parted(paragraph: Alinea, place: Letak) -> bool:
    above, line = paragraph.akhir, place.baris
    if abs(line.besar - above.baris.besar) > 0.2 * line.besar:
        return True
    if place.halaman != above.halaman:
        return False
    distance = line.y - above.baris.y
    if distance <= 0:
        return False  # the next column
    own = place.langkah * line.besar
    if len(paragraph.letak) > 1 and paragraph.letak[-2].halaman == above.halaman:
        own = max(own, above.baris.y - paragraph.letak[-2].baris.y)
    return distance > SPACED * own


def _ended(paragraph: Alinea, place: Letak) -> bool:
    """Whether a point ended although its last line is full: by its mark, where no spacing can show it."""
    above, begin = paragraph.akhir, place.baris.teks[:1]
    mark = LISTED.search(above.baris.teks)
    if mark is None or not begin.isupper() or not _has_label(paragraph):
        return False
    return mark[0] == ";" or place.halaman != above.halaman


def fits_above(above: Letak, line: Baris) -> bool:
    """Whether the first word of a line had found room on the line above: then nobody wrapped it."""
    word = line.kata[0]
    first = word.teks.split("-")[0] if "-" in word.teks[1:-1] else word.teks
    share = (len(first) + (first != word.teks)) / max(1, len(word.teks))
    need = (word.x1 - word.x0) * share + BLANK * line.besar
    room = above.kolong.kanan - above.baris.x1
    if above.kolong.is_centred(above.baris):
        room += above.baris.x0 - above.kolong.kiri
    return need + 1.0 < room


def _is_heading(above: Letak, paragraph: Alinea) -> bool:
    """ "Pasal 5" on a line of its own is a whole paragraph."""
    return len(paragraph.letak) == 1 and bool(PASAL_LINE.match(above.baris.teks))


def _begins_heading(place: Letak, above: Letak) -> bool:
    """A reference that happens to be wrapped onto a line of its own is no heading: "… dalam" / "Pasal 5."."""
    text = place.baris.teks
    if FIELD.match(text) or (LAWS.match(text) and LISTED.search(above.baris.teks)):
        return True
    if place.kolong.is_centred(place.baris) and _begins_title(place.baris, above.baris):
        return True
    if PASAL_LINE.match(text):
        return place.kolong.is_centred(place.baris) or bool(ENDED.search(above.baris.teks))
    match = PASAL_WITH_TITLE.match(text)
    return match is not None and is_capital_title(match[2])


def _begins_title(line: Baris, above: Baris) -> bool:
    """Whether a line of a title stands for itself: between names, or one of several names that begin alike."""
    if line.teks in HINGES or above.teks in HINGES:
        return True
    return line.teks.isupper() and above.teks.isupper() and line.kata[0].teks == above.kata[0].teks


def _begins_point(paragraph: Alinea, place: Letak) -> bool:
    line = place.baris
    if not TYPED.fullmatch(line.kata[0].teks):
        return False
    above = paragraph.akhir.baris.teks
    if ENDED.search(above):
        return True
    if REFERRING.search(above):
        return False
    return paragraph.gantung is not None and line.x0 < paragraph.gantung - SAME


def _is_aligned(paragraph: Alinea, place: Letak) -> bool:
    """Whether the line begins where the paragraph goes on; its first line may be indented or hang out."""
    x0, first = place.baris.x0 - place.kolong.kiri, paragraph.letak[0]
    begin = first.baris.x0 - first.kolong.kiri
    if len(paragraph.letak) > 1 and paragraph.gantung is not None:
        body = paragraph.letak[1]
        return abs(x0 - (body.baris.x0 - body.kolong.kiri)) <= SAME
    if paragraph.gantung is not None:
        hang = paragraph.gantung - first.kolong.kiri
        return abs(x0 - hang) <= SAME or abs(x0 - begin) <= SAME or x0 < begin
    return x0 <= begin + SAME
