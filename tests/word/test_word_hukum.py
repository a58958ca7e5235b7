"""Laws of the reader: what went in comes out, and nothing but a finding goes wrong."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rakit_docx import docx, field, ins, num, para, run, table, tp

from kerja_sama_docs.naskah import Jenis, Naskah, Paragraf, Pasal, Satuan, iter_pasal_units, naskah_to_text
from kerja_sama_docs.temuan import TemuanError
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx

LEVEL_STYLE = {
    Jenis.AYAT: "KS Ayat",
    Jenis.HURUF: "KS Huruf",
    Jenis.ANGKA: "KS Angka",
    Jenis.SUBHURUF: "KS Subhuruf",
}
LETTERS = {Jenis.HURUF, Jenis.SUBHURUF}
BELOW = {Jenis.AYAT: Jenis.HURUF, Jenis.HURUF: Jenis.ANGKA, Jenis.ANGKA: Jenis.SUBHURUF}

words = st.text(
    st.sampled_from("aBz 1.)(;&<>\"'“\n-–é"), min_size=1, max_size=12
).map(lambda t: "\n".join(" ".join(line.split()) for line in t.strip().split("\n"))).filter(bool)  # fmt: skip


def listed(jenis: Jenis) -> st.SearchStrategy[tuple[Satuan, ...]]:
    """Draw a list of units of a rank, numbered later."""
    children = listed(BELOW[jenis]) if jenis in BELOW else st.just(())
    unit = st.builds(Satuan, st.just(jenis), st.just(""), words, st.one_of(st.just(()), children))
    return st.lists(unit, min_size=1, max_size=3).map(tuple)


def plain(anak: st.SearchStrategy[tuple[Satuan, ...]]) -> st.SearchStrategy[Satuan]:
    """Draw a paragraph."""
    return st.builds(Satuan, st.just(Jenis.PARAGRAF), st.just(""), words, anak)


letters = st.one_of(st.just(()), listed(Jenis.HURUF))
ayat = st.builds(
    lambda teks, first, rest: Satuan(Jenis.AYAT, "", teks, (*first, *rest)),
    words,
    letters,
    st.lists(plain(letters), max_size=2),
)
bodies = st.tuples(letters, st.lists(st.one_of(ayat, plain(letters)), max_size=4)).map(
    lambda t: (*t[0], *t[1])
)
agreements = st.lists(st.tuples(words.map(lambda t: " ".join(t.split())), bodies), min_size=1, max_size=4)


class Counter:
    """Numbers units as a multilevel list does, independently of the reader: a level starts anew below a higher one,
    and one that is skipped counts as used.
    """

    def __init__(self) -> None:
        self.counts = dict.fromkeys(LEVEL_STYLE, 0)

    def number(self, unit: Satuan) -> Satuan:
        if unit.jenis is Jenis.PARAGRAF:
            return replace(unit, anak=tuple(self.number(child) for child in unit.anak))
        self.counts[unit.jenis] += 1
        count = self.counts[unit.jenis]
        ranks = list(LEVEL_STYLE)
        for higher in ranks[: ranks.index(unit.jenis)]:
            self.counts[higher] = max(1, self.counts[higher])
        for deeper in ranks[ranks.index(unit.jenis) + 1 :]:
            self.counts[deeper] = 0
        nomor = "abcdefghijklmnopqrstuvwxyz"[(count - 1) % 26] * ((count - 1) // 26 + 1)
        children = tuple(self.number(child) for child in unit.anak)
        return replace(unit, nomor=nomor if unit.jenis in LETTERS else str(count), anak=children)


def rendered(units: tuple[Satuan, ...], inside_ayat: bool = False) -> Iterator[str]:
    """Write units as numbered paragraphs in the contract's styles."""
    for unit in units:
        style = LEVEL_STYLE.get(unit.jenis, "KS Isi Lanjutan" if inside_ayat else "KS Isi")
        yield tp(unit.teks, style)
        yield from rendered(unit.anak, inside_ayat or unit.jenis is Jenis.AYAT)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(agreements)
def test_pasal_read_back_equal_the_pasal_put_in(agreement: list[tuple[str, tuple[Satuan, ...]]]) -> None:
    body = ""
    expected = []
    for index, (title, units) in enumerate(agreement, 1):
        body += tp(f"\n{title}", "KS Pasal") + "".join(rendered(units))
        counter = Counter()
        expected.append(Pasal(str(index), title, tuple(counter.number(unit) for unit in units)))
    naskah = read_naskah(open_docx(docx(body), "x.docx"))
    assert naskah.pasal == tuple(expected)
    pairs = [(b.alamat, b.teks) for b in naskah.blok if isinstance(b, Paragraf) and "/" in b.alamat]
    assert pairs == [(address, unit.teks) for p in naskah.pasal for address, unit in iter_pasal_units(p)]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "Pasal 1",
                "Pasal 2A",
                "BIAYA",
                "(1) isi",
                "a. isi",
                "1) isi",
                "teks",
                "Demikian",
                "LAMPIRAN",
                "BAB I",
                "PIHAK KESATU,",
                "x\ny",
                "",
            ]
        ),
        max_size=12,
    ),
    st.booleans(),
)
def test_no_word_is_lost_in_any_order_of_lines(lines: list[str], in_table: bool) -> None:
    inner = "".join(tp(line) for line in lines)
    text = naskah_to_text(read_naskah(open_docx(docx(table([inner]) if in_table else inner), "x")))
    found = "".join(c if c.isalnum() else " " for c in text).split()
    assert found == "".join(c if c.isalnum() else " " for c in "\n".join(lines)).split()


def rich() -> bytes:
    """Build a file with something of everything."""
    body = (
        tp("JUDUL", "KS Judul") + tp("MAKSUD", "KS Pasal") + para(ins(run("baru")) + field("REF a", "Pasal 1"), "KS Ayat")
        + table([tp("sel", sifat=num(1, 2))]) + para(run("x", "<w:vanish/>"), tanda='<w:del w:id="1"/>') + tp("Demikian")
    )  # fmt: skip
    return docx(body)


RICH = rich()


def outcome(data: bytes) -> Naskah | TemuanError:
    """Read bytes in both views; anything but a naskah or a finding escapes."""
    try:
        paket = open_docx(data, "x.docx")
        read_naskah(paket, "asli")
        return read_naskah(paket)
    except TemuanError as error:
        return error


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(RICH) - 1), st.integers(0, 255)), min_size=1, max_size=6),
    st.integers(0, len(RICH)),
)
def test_mutated_bytes_give_a_naskah_or_a_finding(changes: list[tuple[int, int]], cut: int) -> None:
    data = bytearray(RICH)
    for place, value in changes:
        data[place] = value
    outcome(bytes(data))
    outcome(bytes(data[:cut]))


@settings(max_examples=50, deadline=None)
@given(
    st.binary(max_size=60),
    st.sampled_from([b"", b"PK\x03\x04", b"PK\x05\x06", bytes.fromhex("D0CF11E0A1B11AE1")]),
)
def test_any_bytes_give_a_finding(tail: bytes, head: bytes) -> None:
    assert isinstance(outcome(head + tail), TemuanError)


@settings(max_examples=250, deadline=None)
@given(st.data())
def test_mutated_xml_gives_a_naskah_or_a_finding(data: st.DataObject) -> None:
    """Damage inside the parts, where a checksum would otherwise hide it: drop, repeat or swap spans of markup."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(RICH)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            text = source.read(name).decode()
            if data.draw(st.booleans(), label=name):
                text = damaged(text, data)
            target.writestr(name, text)
    outcome(out.getvalue())


def damaged(text: str, data: st.DataObject) -> str:
    """Swap one element name or attribute value for another of the same text, or drop one."""
    pieces = text.split('"')
    i = data.draw(st.integers(0, len(pieces) - 1))
    j = data.draw(st.integers(0, len(pieces) - 1))
    if i % 2 and j % 2:
        pieces[i] = data.draw(st.sampled_from([pieces[j], "", "-1", "9" * 30, "ß", "999999999", "none"]))
        return '"'.join(pieces)
    tags = text.split("<")
    i = data.draw(st.integers(1, len(tags) - 1))
    if tags[i].split(">")[0].endswith("/"):
        tags[i] = data.draw(
            st.sampled_from([tags[i], "w:p/>", "w:tbl/>", "w:sdt/>", "w:r><w:tc/></w:r>", "w:pPr/>"])
        )
    return "<".join(tags)
