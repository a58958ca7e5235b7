"""A mistake in clause text is reported at its line and column, in every form of a YAML scalar."""

from __future__ import annotations

from textwrap import indent

import pytest

from kerja_sama_docs.temuan import Temuan
from ruang_uji import klausul_umum, make_uji

HEAD = "  - id: uji\n    judul: Uji\n    isi:\n"
# jenis and pasal stand above.
FIRST_LINE = 3 + HEAD.count("\n")


def mistakes(item: str) -> tuple[Temuan, ...]:
    """What assembly finds in a pasal with this one unit; `§` in the item marks where the mistake stands."""
    pasal = HEAD + indent(item.replace("§", ""), "      ") + "\n"
    return make_uji(klausul_umum(pasal)).assemble()[1]


def marked_place(item: str) -> tuple[int, int]:
    """Line and column (in the file, 1-based) of the mark."""
    line = next(i for i, text in enumerate(item.split("\n")) if "§" in text)
    return FIRST_LINE + line, 7 + item.split("\n")[line].index("§")


FORMS = [
    "- Satu {{ §para_pihka }} dua.",
    "- Satu dua\n  tiga {{ §para_pihka }} empat.",
    "- Satu dua\n\n  tiga {{ para_pihak }} dan {{ §para_pihka }}.",
    '- "Satu {{ §para_pihka }} dua."',
    '- "Satu \\"dua\\" \\\n   {{ §para_pihka }}."',
    "- 'Satu ''dua'' {{ §para_pihka }}.'",
    "- teks: 'Satu\n    {{ §para_pihka }}.'",
    "- >\n  Satu dua\n  tiga {{ §para_pihka }}.",
    "- >-\n  Satu dua\n\n  tiga\n  {{ §para_pihka }}.",
    "- |\n  Satu dua\n  tiga {{ §para_pihka }}.",
    "- |2-\n    Satu dua\n    tiga {{ §para_pihka }}.",
    "- teks: |\n    Satu {{ §para_pihka }}\n    dua.",
    "- {teks: 'Satu {{ §para_pihka }}.'}",
    "- teks: 'm:'\n  butir:\n    - satu {{ §para_pihka }}",
    "- teks: 'm:'\n  butir: [satu]\n  penutup: tetap {{ §para_pihka }}.",
    "- {teks: Satu., bila: §para_pihka}",
    "- {teks: Satu., bila: 'lokasi or §para_pihka'}",
    "- {teks: Satu., bila: \"§para_pihka == 'x'\"}",
]  # fmt: skip


@pytest.mark.parametrize("item", FORMS)
def test_a_misspelt_name(item: str) -> None:
    (temuan,) = mistakes(item)
    assert temuan.kode == "nama-klausul"
    assert "para_pihka" in temuan.pesan
    assert temuan.saran == "Maksud Anda “para_pihak”?"
    assert temuan.tempat.berkas == "klausul.yaml"
    assert (temuan.tempat.baris, temuan.tempat.kolom) == marked_place(item)


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("- Satu {{ pihak[0].§sebutn }}.", "sebutn"),
        ("- '{{ pihak[0][''§sebutn''] }}.'", "sebutn"),
        ("- 'nama {{ pihak[0].nama }} {{ §nama }}.'", "nama"),
        ("- 'umum {{ nilai.nama_aplikasi }} {{ nilai.§nama_aplikas }}.'", "nama_aplikas"),
        ("- '{{ peran.§pemilk.sebutan }}.'", "pemilk"),
        ("- '{{ pihak[§5].sebutan }}.'", "5"),
        ("- '{{ rujuk(''umum'') }} {{ §umum }}.'", "umum"),
        ("- '{{ 3 | §terbilng }} hari.'", "terbilng"),
        ("- 'kapital {{ para_pihak | §kapitl }}.'", "kapitl"),
        ("- '{{ §kelompok | kapital }}.'", "kelompok"),
        ("- 'x {{ p.sebutan }}.'".replace("p.", "§p."), "p"),
    ],
)
def test_a_name_that_stands_elsewhere_too(item: str, name: str) -> None:
    (temuan,) = mistakes(item)
    assert (temuan.kode, f"“{name}”" in temuan.pesan) == ("nama-klausul", True)
    assert (temuan.tempat.baris, temuan.tempat.kolom) == marked_place(item)


@pytest.mark.parametrize(
    ("item", "kode"),
    [
        ("- 'Satu §{{ para_pihak.'", "susunan-klausul"),
        ("- 'Satu §{{ para_pihak | }} dua.'", "susunan-klausul"),
        ("- |\n  Satu {{ para_pihak }}\n  dua §{{ rujuk('x' }}.", "susunan-klausul"),
        ("- 'Satu §{{ pihak[0] }}.'", "nilai-klausul"),
        ("- 'Satu §{{ data_pribadi }}.'", "nilai-klausul"),
        ("- 'Satu §{{ nilai.nama_aplikasi | terbilang }}.'", None),
        ("- 'Satu §{{ para_pihak | terbilang }}.'", "nilai-klausul"),
        ("- 'Satu §{{ para_pihak * 9 }}.'", "klausul-terlarang"),
        ("- 'Satu §{% include ''x'' %}.'", "klausul-terlarang"),
        ("- {teks: Satu., bila: §para_pihak >}", "susunan-klausul"),
        ("- {teks: Satu., bila: '§para_pihak < 3'}", "nilai-klausul"),
    ],
)
def test_a_broken_expression(item: str, kode: str | None) -> None:
    temuan = mistakes(item)
    if kode is None:
        assert not temuan
        return
    assert [t.kode for t in temuan] == [kode]
    line, column = marked_place(item)
    assert temuan[0].tempat.baris == line
    if "bila" not in item:
        assert temuan[0].tempat.kolom == column


def test_all_mistakes_of_all_pasal_at_once() -> None:
    item = "- 'Satu {{ a }}.'\n- teks: 'm: {{ b }}'\n  butir: ['{{ c }}', {teks: x, bila: d}]"
    assert [t.pesan[1] for t in mistakes(item)] == ["a", "c", "d", "b"]
