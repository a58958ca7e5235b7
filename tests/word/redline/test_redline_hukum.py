"""Laws of redlines on generated papers: accepted it is the new one, rejected the old one, whatever the two are."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st
from rakit_docx import field, num, para, run, table, tp
from redline.redline_uji import Jajar, Letak, canonical, paper, prove, redline, story, without_new_headers
from validasi import faults

from kerja_sama_docs.word.redline import reject_all

WORDS = (
    "PIHAK",
    "KESATU",
    "wajib",
    "menyampaikan",
    "laporan",
    "30 (tiga puluh) hari",
    "Pasal 5",
    "a.",
    "dan/atau",
    "Rp1.000,00",
)
STYLES = ("", "KS Isi", "KS Ayat", "KS Huruf", "KS Angka", "KS Pasal", "KS Judul Pasal", "KS Isi Lanjutan")
LOOKS = ("", "<w:b/>", "<w:i/>", '<w:u w:val="single"/>')
TEXTBOX = (
    "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)


class Pengarang:
    """Writes papers at random, and edits them."""

    def __init__(self, seed: int) -> None:
        self.acak = random.Random(seed)  # noqa: S311
        self._controls = 0

    def words(self) -> str:
        return " ".join(self.acak.choice(WORDS) for _ in range(self.acak.randint(0, 7)))

    def piece(self) -> tuple[str, ...]:
        kind = self.acak.choices(
            ("run", "field", "sdt", "link", "break", "tab", "mark"), (12, 1, 1, 1, 1, 1, 1)
        )[0]
        return (kind, self.words(), self.acak.choice(LOOKS))

    def paragraph(self) -> list[object]:
        style = self.acak.choice(STYLES)
        number = num(1, self.acak.randint(0, 3)) if not style and self.acak.random() < 0.2 else ""
        return ["p", style, number, [self.piece() for _ in range(self.acak.randint(0, 4))]]

    def block(self, *, deep: bool = True) -> list[object]:
        chance = self.acak.random()
        if deep and chance < 0.15:
            columns = self.acak.randint(1, 3)
            return ["tbl", [self.row(columns) for _ in range(self.acak.randint(1, 4))]]
        if deep and chance < 0.2:
            return ["box", [self.paragraph() for _ in range(self.acak.randint(1, 2))]]
        return self.paragraph()

    def row(self, columns: int) -> list[object]:
        return [[self.paragraph() for _ in range(self.acak.randint(1, 2))] for _ in range(columns)]

    def body(self) -> list[list[object]]:
        return [self.block() for _ in range(self.acak.randint(0, 9))]

    def edited(self, blocks: list[list[object]]) -> list[list[object]]:
        """Edit a paper: words, looks, styles, order, paragraphs split and joined, rows."""
        found: list[list[object]] = []
        for block in blocks:
            chance = self.acak.random()
            if chance < 0.12:
                continue
            if chance < 0.24:
                found.append(self.block())
            if chance > 0.94 and found:
                found.insert(self.acak.randrange(len(found)), block)
                continue
            found += self._edited_block(block)
        return found

    def _edited_block(self, block: list[object]) -> list[list[object]]:
        chance = self.acak.random()
        if block[0] == "tbl":
            rows = [list(row) for row in block[1]]  # type: ignore[attr-defined]
            if chance < 0.3:
                rows.insert(self.acak.randint(0, len(rows)), self.row(len(rows[0])))
            elif chance < 0.5 and len(rows) > 1:
                del rows[self.acak.randrange(len(rows))]
            elif chance < 0.8:
                row = self.acak.choice(rows)
                row[self.acak.randrange(len(row))] = [self.paragraph()]
            elif chance < 0.9:
                rows = [[*row, [self.paragraph()]] for row in rows]
            return [["tbl", rows]]
        if block[0] == "box":
            return [["box", self.edited(block[1]) or [self.paragraph()]]]  # type: ignore[arg-type]
        _, style, number, pieces = block
        pieces = list(pieces)  # type: ignore[call-overload]
        if chance < 0.35:
            return [block]
        if chance < 0.5 and len(pieces) > 1:
            cut = self.acak.randint(1, len(pieces) - 1)
            return [["p", style, number, pieces[:cut]], ["p", self.acak.choice(STYLES), "", pieces[cut:]]]
        if chance < 0.6:
            return [["p", self.acak.choice(STYLES), number, pieces]]
        if pieces:
            place = self.acak.randrange(len(pieces))
            pieces[place : place + self.acak.randint(0, 1)] = [self.piece()]
        return [["p", style, number, pieces]]

    def xml(self, block: list[object]) -> str:
        if block[0] == "tbl":
            return table(*[["".join(map(self.xml, cell)) for cell in row] for row in block[1]])  # type: ignore[attr-defined]
        if block[0] == "box":
            inner = "".join(map(self.xml, block[1])) or tp("")  # type: ignore[call-overload]
            return para(run("Lihat ") + TEXTBOX.format(inner))
        _, style, number, pieces = block
        return para("".join(map(self._piece_xml, pieces)), str(style), str(number))  # type: ignore[call-overload]

    def _piece_xml(self, piece: tuple[str, str, str]) -> str:
        kind, text, look = piece
        self._controls += 1
        if kind == "field":
            return field(" FILLIN ", text)
        if kind == "sdt":
            return f'<w:sdt><w:sdtPr><w:id w:val="{self._controls}"/></w:sdtPr><w:sdtContent>{run(text, look)}</w:sdtContent></w:sdt>'
        if kind == "link":
            return f'<w:hyperlink w:anchor="x">{run(text, look)}</w:hyperlink>'
        if kind == "mark":
            name = f"m{self._controls}"
            return f'<w:bookmarkStart w:id="{self._controls}" w:name="{name}"/>{run(text)}<w:bookmarkEnd w:id="{self._controls}"/>'
        extra = {"break": "<w:r><w:br/></w:r>", "tab": "<w:r><w:tab/></w:r>"}.get(kind, "")
        return extra + run(text, look)

    def document(self, blocks: list[list[object]], header: str, footer: str) -> bytes:
        self._controls = 0
        return paper("".join(map(self.xml, blocks)), header and tp(header), footer and tp(footer))


seeds = st.integers(0, 1 << 32)


def pair_of(seed: int) -> tuple[bytes, bytes]:
    """Draw two papers: an edited one, or two that have nothing to do with each other."""
    writer = Pengarang(seed)
    old = writer.body()
    new = writer.edited(old) if writer.acak.random() < 0.85 else writer.body()
    headers = [writer.acak.choice(("", "DRAF", "DRAF kedua")) for _ in range(4)]
    return writer.document(old, *headers[:2]), writer.document(new, *headers[2:])


@settings(max_examples=120)
@given(seeds)
def test_accepted_is_new_and_rejected_is_old(seed: int) -> None:
    old, new = pair_of(seed)
    made = redline(old, new)
    prove(old, new, made)


@settings(max_examples=40)
@given(seeds)
def test_rejecting_gives_the_xml_of_the_old_paper_back(seed: int) -> None:
    old, new = pair_of(seed)
    made = redline(old, new)
    back = story(reject_all(made.data))
    want = story(old)
    assert canonical(without_new_headers(back.find("{*}body"))) == canonical(
        without_new_headers(want.find("{*}body"))
    )


@settings(max_examples=25)
@given(seeds)
def test_what_is_written_is_valid(seed: int) -> None:
    old, new = pair_of(seed)
    before = set(faults(old)) | set(faults(new))
    assert [f for f in faults(redline(old, new).data) if f not in before] == []


@settings(max_examples=40)
@given(seeds, st.randoms(use_true_random=False))
def test_hints_never_make_it_wrong(seed: int, chance: random.Random) -> None:
    old, new = pair_of(seed)
    hints = tuple(
        Jajar(
            Letak(chance.randrange(12), chance.choice((None, None, 0, 1))),
            Letak(chance.randrange(12), chance.choice((None, None, 0, 1))),
            chance.choice(("sama", "dipecah", "dipindah")),
            chance.random() < 0.3,
        )
        for _ in range(chance.randrange(8))
    )
    prove(old, new, redline(old, new, hints))


@settings(max_examples=40)
@given(seeds, st.randoms(use_true_random=False))
def test_word_cuts_never_make_it_wrong(seed: int, chance: random.Random) -> None:
    def cut(one: str, other: str) -> list[tuple[str, str, bool]]:
        a, b = chance.randint(0, len(one)), chance.randint(0, len(other))
        return [(one[:a], other[:b], chance.random() < 0.5), (one[a:], other[b:], chance.random() < 0.5)]

    old, new = pair_of(seed)
    prove(old, new, redline(old, new, cut=cut))


@settings(max_examples=20)
@given(seeds)
def test_same_input_gives_the_same_bytes(seed: int) -> None:
    old, new = pair_of(seed)
    assert redline(old, new).data == redline(old, new).data
