"""Tables: those of a pasal go with it; what only numbers their rows is no difference."""

from __future__ import annotations

from dataclasses import replace

from banding.contoh_banding import KERANGKA, NASKAH, PASAL, ayat, bernomor, every, summary, susun
from kerja_sama_docs.banding import Macam, align, compare, format_banding
from kerja_sama_docs.naskah import Bagian, Baris, Naskah, Paragraf, Sel, Tabel

BARU = ("TARIF", (ayat(1, "Tarif angkutan penyeberangan tercantum dalam tabel berikut."),))


def baris(*teks: str) -> Baris:
    return Baris(tuple(Sel((t,)) for t in teks))


def dengan_tabel(alamat: str = "pasal-9/tabel-1") -> Naskah:
    """The example with a ninth pasal that has a table."""
    naskah = susun(bernomor((*PASAL, BARU)))
    rows = (baris("Kapal feri", "Rp15.000"), baris("Perahu motor", "Rp7.500"))
    blok = (
        *KERANGKA,
        Paragraf(Bagian.PASAL, "", "Pasal 9", alamat="pasal-9", urutan=len(KERANGKA)),
        Paragraf(Bagian.PASAL, BARU[1][0].teks, "(1)", alamat="pasal-9/ayat-1", urutan=len(KERANGKA) + 1),
        Tabel(Bagian.PASAL, rows, alamat, len(KERANGKA) + 2),
    )
    return replace(naskah, blok=blok)


def test_the_table_of_a_new_pasal_is_part_of_the_addition() -> None:
    banding = compare(NASKAH, dengan_tabel())
    assert not banding.bagian
    (change,) = banding.perubahan
    assert (change.macam, change.alamat) == (Macam.DITAMBAH, "pasal-9")
    assert (change.baru or "").endswith("Kapal feri | Rp15.000\nPerahu motor | Rp7.500")
    assert "jumlah" in banding.pasal[-1].tanda
    assert "Tabel di dalam pasal" not in format_banding(banding)
    assert summary(banding, mirrored=True) == summary(compare(dengan_tabel(), NASKAH))


def test_its_rows_are_about_the_addition_line_by_line() -> None:
    rows = [j for j in align(NASKAH, dengan_tabel()) if j.baru is not None and j.baru.baris is not None]
    added = [j for j in rows if j.baru is not None and j.baru.urutan == len(KERANGKA) + 2]
    assert [j.macam for j in added] == [Macam.DITAMBAH] * 2
    assert all(c.alamat == "pasal-9" for j in added for c in j.perubahan)
    assert all(len(j.perubahan) == 1 for j in added)


def test_a_new_table_in_a_pasal_that_stays_is_told_by_itself() -> None:
    old = susun(bernomor((*PASAL, BARU)))
    assert [b.bagian for b in compare(old, dengan_tabel()).bagian] == ["pasal"]


def test_a_number_before_a_row_says_nothing_even_alone() -> None:
    def party(*rows: Baris) -> Naskah:
        return susun(bernomor(PASAL), *KERANGKA, Tabel(Bagian.PIHAK, rows, "pihak/9", len(KERANGKA)))

    two = party(baris("1.", "Nama", "Satu Contoh"), baris("2.", "Nama", "Dua Contoh"))
    one = party(baris("Nama", "Satu Contoh"), baris("(2)", "Nama", "Dua Contoh"))
    assert not every(compare(two, one))
    amount = party(baris("5", "Nama", "Satu Contoh"), baris("2.", "Nama", "Dua Contoh"))
    assert every(compare(two, amount))
