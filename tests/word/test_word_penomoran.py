"""Automatic numbers are those that Word prints."""

from __future__ import annotations

import pytest
from rakit_docx import docx, level, num, numbering, style, styles, tp

from kerja_sama_docs.naskah import Paragraf
from kerja_sama_docs.word.angka import format_number
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx

THREE = level(0, "%1.") + level(1, "%1.%2") + level(2, "%3)", "lowerLetter")


def numbers(body: str, numbering_xml: str, styles_xml: str | None = None) -> list[str]:
    """Give the printed numbers of a body."""
    naskah = read_naskah(open_docx(docx(body, styles_xml or styles(), numbering_xml), "x"))
    return [b.nomor for b in naskah.blok if isinstance(b, Paragraf)]


def steps(*levels: int, list_id: int = 1) -> str:
    """Paragraphs at these levels."""
    return "".join(tp("isi", sifat=num(list_id, i)) for i in levels)


@pytest.mark.parametrize(
    ("number", "form", "expected"),
    [
        (3, "decimal", "3"), (3, "decimalZero", "03"), (26, "lowerLetter", "z"), (28, "lowerLetter", "bb"),
        (55, "upperLetter", "CCC"), (14, "lowerRoman", "xiv"), (1999, "upperRoman", "MCMXCIX"), (3, "none", ""),
        (4, "hebrew1", "4"), (0, "lowerLetter", "0"), (10**6, "lowerRoman", "1000000"), (10**6, "lowerLetter", "1000000"),
    ],
)  # fmt: skip
def test_forms(number: int, form: str, expected: str) -> None:
    assert format_number(number, form) == expected


def test_levels_restart_below_higher_ones() -> None:
    assert numbers(steps(0, 1, 1, 2, 2, 1, 2, 0, 1), numbering({0: THREE}, {1: (0, "")})) == [
        "1.", "1.1", "1.2", "a)", "b)", "1.3", "a)", "2.", "2.1",
    ]  # fmt: skip


@pytest.mark.parametrize(("rule", "last"), [("0", "b)"), ("1", "b)"), ("2", "a)")])
def test_restart_rules(rule: str, last: str) -> None:
    shapes = (
        level(0, "%1.") + level(1, "%2.") + level(2, "%3)", "lowerLetter", f'<w:lvlRestart w:val="{rule}"/>')
    )
    assert numbers(steps(0, 1, 2, 1, 2), numbering({0: shapes}, {1: (0, "")}))[-1] == last


def test_skipped_level_counts_as_used() -> None:
    """Both Word (Q110380) and LibreOffice number so."""
    lists = numbering({0: THREE}, {1: (0, "")})
    assert numbers(steps(1, 0, 2, 1), lists) == ["1.1", "2.", "a)", "2.2"]


def test_restart_rule_one_restarts_below_the_first_level() -> None:
    shapes = level(0, "%1.") + level(1, "%2.") + level(2, "%3)", "lowerLetter", '<w:lvlRestart w:val="1"/>')
    assert numbers(steps(0, 1, 2, 0, 1, 2), numbering({0: shapes}, {1: (0, "")}))[-1] == "a)"


def test_two_lists_on_one_base_go_on_counting_and_overrides_restart_once() -> None:
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    lists = numbering({0: THREE}, {1: (0, ""), 2: (0, ""), 3: (0, again)})
    body = steps(0, 0) + steps(0, list_id=2) + steps(0, 0, list_id=3) + steps(0)
    assert numbers(body, lists) == ["1.", "2.", "3.", "5.", "6.", "7."]


def test_override_replaces_the_shape_of_a_level() -> None:
    other = f'<w:lvlOverride w:ilvl="0">{level(0, "Butir %1", "upperRoman")}</w:lvlOverride>'
    assert numbers(steps(0, list_id=2), numbering({0: THREE}, {2: (0, other)})) == ["Butir I"]


def test_legal_numbers_bullets_none_and_start() -> None:
    shapes = (
        level(0, "BAB %1", "upperRoman", start=3)
        + level(1, "%1.%2", extra="<w:isLgl/>")
        + level(2, "\uf0b7", "bullet")
        + level(3, "bersama", "none")
        + level(4, "-", "bullet")
    )
    assert numbers(steps(0, 1, 2, 3, 4), numbering({0: shapes}, {1: (0, "")})) == [
        "BAB III",
        "3.1",
        "•",
        "bersama",
        "-",
    ]


def test_numbers_from_style_chain_and_linked_levels() -> None:
    shapes = level(0, "Pasal %1", extra='<w:pStyle w:val="Atas"/>') + level(
        1, "(%2)", extra='<w:pStyle w:val="Bawah"/>'
    )
    sheet = styles(style("Atas", num(1, None)) + style("Bawah", num(1, None)) + style("Anak", dasar="Bawah"))
    body = (
        tp("a", "Atas") + tp("b", "Bawah") + tp("c", "Anak") + tp("tanpa", "Bawah", num(0)) + tp("d", "Atas")
    )
    assert numbers(body, numbering({0: shapes}, {1: (0, "")}), sheet) == [
        "Pasal 1",
        "(1)",
        "(2)",
        "",
        "Pasal 2",
    ]


def test_list_by_numbering_style() -> None:
    link = '<w:numStyleLink w:val="Daftar"/>'
    home = f'<w:styleLink w:val="Daftar"/>{level(0, "%1)")}'
    named = (
        '<w:style w:type="numbering" w:styleId="Daftar"><w:name w:val="Daftar"/>'
        '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>'
    )
    lists = numbering({0: link, 1: home}, {1: (0, ""), 7: (1, "")})
    assert numbers(steps(0) + steps(0, list_id=7), lists, styles(named)) == ["1)", "2)"]
    assert numbers(steps(0), lists) == ["1)"]


def test_circles_and_nonsense_in_numbering_give_no_number() -> None:
    loop = numbering({0: '<w:numStyleLink w:val="A"/>'}, {1: (0, "")})
    assert numbers(steps(0), loop) == [""]
    assert numbers(tp("x", sifat=num(99)) + steps(8), numbering({0: THREE}, {1: (0, "")})) == ["", ""]
    odd = steps(0).replace('w:numId w:val="1"', 'w:numId w:val="satu"')
    assert numbers(odd, numbering({0: THREE}, {1: (0, "")})) == [""]
