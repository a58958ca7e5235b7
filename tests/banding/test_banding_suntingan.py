"""Planted edits are reported as what they are, and nothing else is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from time import perf_counter

import pytest

from banding.contoh_banding import (
    KERANGKA,
    NASKAH,
    PASAL,
    ayat,
    bernomor,
    every,
    huruf,
    paragraf,
    summary,
    sunting,
    susun,
)
from kerja_sama_docs.banding import Macam, Perubahan, Tanda, banding_to_json, compare, format_banding
from kerja_sama_docs.naskah import Jenis, Naskah, Paragraf, Pasal, Satuan


def phrases(baru: Naskah, lama: Naskah = NASKAH) -> list[tuple[str, str | None, str | None]]:
    """Every change, as the JSON tells it."""
    data = banding_to_json(compare(lama, baru))
    return [
        (c["alamat"], c["lama"], c["baru"]) for x in (*data["pasal"], *data["bagian"]) for c in x["perubahan"]
    ]


def kinds(baru: Naskah, lama: Naskah = NASKAH) -> list[str]:
    return [p.macam.value for p in compare(lama, baru).pasal]


def every_change(baru: Naskah, lama: Naskah = NASKAH) -> list[Perubahan]:
    return every(compare(lama, baru))


def with_units(number: int, units: tuple[Satuan, ...]) -> Naskah:
    pasal = list(NASKAH.pasal)
    pasal[number - 1] = replace(pasal[number - 1], isi=units)
    return replace(NASKAH, pasal=tuple(pasal))


@pytest.mark.parametrize(
    ("lama", "baru", "alamat", "was", "now", "tanda"),
    [
        ("ruang pertemuan", "ruang rapat", "pasal-3/ayat-3", "pertemuan", "rapat", []),
        ("30 (tiga puluh) hari kerja", "14 (empat belas) hari kerja", "pasal-3/ayat-2", "30 (tiga puluh) hari kerja", "14 (empat belas) hari kerja", [Tanda.JANGKA]),
        ("hari kerja", "hari kalender", "pasal-3/ayat-2", "30 (tiga puluh) hari kerja", "30 (tiga puluh) hari kalender", [Tanda.JANGKA]),
        ("Rp1.500.000,00 (satu juta lima ratus ribu rupiah)", "Rp2.500.000,00 (dua juta lima ratus ribu rupiah)", "pasal-5/ayat-1", "Rp1.500.000,00 (satu juta lima ratus ribu rupiah)", "Rp2.500.000,00 (dua juta lima ratus ribu rupiah)", [Tanda.JUMLAH]),
        ("31 Desember 2027", "31 Desember 2028", "pasal-6/ayat-1", "31 Desember 2027", "31 Desember 2028", [Tanda.TANGGAL]),
        ("anggaran PIHAK KEDUA", "anggaran PIHAK KESATU", "pasal-5/ayat-1", "PIHAK KEDUA", "PIHAK KESATU", [Tanda.PIHAK]),
        ("pihak wajib mencatat", "pihak dapat mencatat", "pasal-5/ayat-2", "wajib", "dapat", [Tanda.WAJIB_DAPAT]),
        ("membebaskan pihak", "tidak membebaskan pihak", "pasal-7/paragraf-1", None, "tidak", [Tanda.NEGASI]),
        ("menurut Pasal 6", "menurut Pasal 5", "pasal-8/paragraf-1", "Pasal 6 ayat (2)", "Pasal 5 ayat (2)", [Tanda.RUJUKAN]),
        ("KEADAAN KAHAR", "KEADAAN MEMAKSA", "pasal-7/judul", "KAHAR", "MEMAKSA", []),
        ("Rp5.000.000", "Rp6.000.000", "lampiran/0/baris-3/sel-2", "Rp5.000.000", "Rp6.000.000", [Tanda.JUMLAH]),
        ("Bupati Hulu", "Bupati Hilir", "pihak/0", "Hulu", "Hilir", [Tanda.PIHAK]),
        ("Nomor 23 Tahun 2014", "Nomor 24 Tahun 2014", "dasar-hukum/0", "23", "24", [Tanda.DASAR_HUKUM]),
        ("jalan penghubung", "jembatan desa", "pasal-2/huruf-c", "jalan penghubung", "jembatan desa", []),
    ],
)  # fmt: skip
def test_a_change_of_words(
    lama: str, baru: str, alamat: str, was: str | None, now: str | None, tanda: Sequence[Tanda]
) -> None:
    edited = sunting(NASKAH, lama, baru)
    assert phrases(edited) == [(alamat, was, now)]
    (change,) = every_change(edited)
    assert list(change.tanda) == tanda
    assert change.substansi


@pytest.mark.parametrize(
    ("lama", "baru"),
    [("kerja sama", "kerjasama"), ("KEADAAN KAHAR", "Keadaan Kahar"), ("alam, wabah", "alam dan wabah".replace(" dan", ";"))],
)  # fmt: skip
def test_wording_is_not_substance(lama: str, baru: str) -> None:
    changes = every_change(sunting(NASKAH, lama, baru))
    assert changes
    assert all(not c.substansi and not c.tanda for c in changes)


def test_an_inserted_pasal_is_one_unit_and_references_that_follow_are_silent() -> None:
    added = ("KERAHASIAAN", (paragraf("Setiap pihak menjaga rahasia data yang diterimanya."),))
    body = (*PASAL[:3], added, *PASAL[3:])
    followed = sunting(sunting(susun(bernomor(body)), "Pasal 6", "Pasal 7"), "Pasal 4 ayat", "Pasal 5 ayat")
    assert kinds(followed) == ["sama"] * 3 + ["ditambah"] + ["dinomori_ulang"] * 5
    assert phrases(followed) == [
        ("pasal-4", None, "Pasal 4\nKERAHASIAAN\nSetiap pihak menjaga rahasia data yang diterimanya.")
    ]
    forgotten = susun(bernomor(body))
    assert phrases(forgotten)[1:] == [
        ("pasal-6/ayat-2", "Pasal 4 ayat (2) huruf a", "Pasal 4 ayat (2) huruf a"),
        ("pasal-9/paragraf-1", "Pasal 6 ayat (2)", "Pasal 6 ayat (2)"),
    ]
    assert [p.tanda for p in compare(NASKAH, forgotten).pasal if p.macam is Macam.DIUBAH] == [
        (Tanda.RUJUKAN,)
    ] * 2


def test_a_deleted_pasal() -> None:
    shorter = susun(bernomor(PASAL[:6] + PASAL[7:]))
    assert kinds(shorter) == ["sama"] * 6 + ["dihapus", "dinomori_ulang"]
    assert compare(NASKAH, shorter).pasal[6].tanda == (Tanda.PASAL_DIHAPUS,)


def test_a_moved_pasal_is_a_move() -> None:
    body = (*PASAL[:5], PASAL[6], PASAL[5], PASAL[7])
    moved = sunting(susun(bernomor(body)), "Pasal 6", "Pasal 7")
    banding = compare(NASKAH, moved)
    assert sorted(p.macam.value for p in banding.pasal) == ["dinomori_ulang", "dipindah"] + ["sama"] * 6
    assert phrases(moved) == []
    assert "dipindah" in format_banding(banding)


def test_an_inserted_ayat_renumbers_the_rest_in_silence() -> None:
    first, second, third = PASAL[2][1]
    units = (
        first,
        ayat(2, "Setiap pihak menunjuk seorang narahubung."),
        replace(second, nomor="3"),
        replace(third, nomor="4"),
    )
    assert phrases(with_units(3, units)) == [
        ("pasal-3/ayat-2", None, "(2) Setiap pihak menunjuk seorang narahubung.")
    ]


def test_a_deleted_huruf() -> None:
    lead = PASAL[1][1][0]
    one, two, three = lead.anak
    units = (replace(lead, anak=(one, replace(three, nomor="b"))),)
    assert phrases(with_units(2, units)) == [("pasal-2/huruf-b", f"b. {two.teks}", None)]


def test_a_huruf_that_moves_in_its_list_is_not_substance() -> None:
    lead = PASAL[1][1][0]
    one, two, three = lead.anak
    units = (
        replace(lead, anak=(replace(three, nomor="a"), replace(one, nomor="b"), replace(two, nomor="c"))),
    )
    (change,) = every_change(with_units(2, units))
    assert (change.macam, change.alamat_lama, change.alamat_baru, change.substansi) == (
        Macam.DIPINDAH, "pasal-2/huruf-c", "pasal-2/huruf-a", False,
    )  # fmt: skip


def test_a_huruf_that_moves_from_right_to_duty_is_marked() -> None:
    rights, duties = PASAL[3][1]
    units = (
        replace(rights, anak=rights.anak[:1]),
        replace(duties, anak=(*duties.anak, huruf("c", rights.anak[1].teks))),
    )
    (change,) = every_change(with_units(4, units))
    assert (change.macam, change.substansi, change.tanda) == (Macam.DIPINDAH, True, (Tanda.HAK_KEWAJIBAN,))


def test_split_into_letters_is_no_change_of_words() -> None:
    units = (
        paragraf(
            "Bencana alam,", huruf("a", "wabah, dan"), huruf("b", "kerusuhan membebaskan pihak yang terkena dari tanggung jawab.")
        ),
    )  # fmt: skip
    split = with_units(7, units)
    (change,) = every_change(split)
    assert (change.macam, change.substansi) == (Macam.DIPECAH, False)
    (change,) = every_change(NASKAH, split)
    assert (change.macam, change.substansi) == (Macam.DIPECAH, False)


def test_kind_of_numbering_is_no_change() -> None:
    lead = PASAL[1][1][0]
    numbered = tuple(replace(u, jenis=Jenis.ANGKA, nomor=str(n)) for n, u in enumerate(lead.anak, 1))
    assert phrases(with_units(2, (replace(lead, anak=numbered),))) == []


def test_lines_outside_the_pasal() -> None:
    extra = Paragraf(
        KERANGKA[2].bagian, "Peraturan Pemerintah Nomor 28 Tahun 2018;", "2.", alamat="dasar-hukum/1"
    )
    more = replace(NASKAH, blok=(*KERANGKA[:3], extra, KERANGKA[3]))
    (part,) = compare(NASKAH, more).bagian
    assert (part.bagian, part.substansi, part.tanda[-1]) == ("dasar-hukum", True, Tanda.DASAR_HUKUM)
    assert phrases(more) == [("dasar-hukum/1", None, "Peraturan Pemerintah Nomor 28 Tahun 2018;")]


def test_references_to_other_laws_are_words() -> None:
    lama = susun(
        (Pasal("1", "", (paragraf("Menurut Pasal 65 ayat (1) Undang-Undang Nomor 23 Tahun 2014."),)),)
    )
    (change,) = every_change(sunting(lama, "65", "66"), lama)
    assert Tanda.RUJUKAN not in change.tanda
    assert [k.lama.strip() for k in change.keping if not k.tetap] == ["Pasal 65 ayat (1)"]


def big(shift: int) -> Naskah:
    def body(n: int) -> tuple[Satuan, ...]:
        return tuple(ayat(k, f"Ketentuan {n}-{k} mengatur hal ke{n * 7 % 31} bagi pihak x{n} dan y{k} selama {k + shift} hari.") for k in range(1, 9))  # fmt: skip

    return susun(tuple(Pasal(str(n), f"JUDUL {n}", body(n)) for n in range(1, 251)))


def test_250_pasal_that_all_changed_take_seconds() -> None:
    begun = perf_counter()
    result = compare(big(0), big(3))
    assert perf_counter() - begun < 10
    assert {p.macam for p in result.pasal} == {Macam.DIUBAH}
    assert summary(result, mirrored=True) == summary(compare(big(3), big(0)))


def test_changes_are_phrases_neither_confetti_nor_whole_texts() -> None:
    lama = susun(
        (Pasal("1", "", (paragraf("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh"),)),)
    )
    near = sunting(sunting(lama, "tiga", "kiri"), "lima", "kanan")
    assert phrases(near, lama) == [("pasal-1/paragraf-1", "tiga empat lima", "kiri empat kanan")]
    far = sunting(sunting(lama, "dua", "kiri"), "tujuh", "kanan")
    assert phrases(far, lama) == [
        ("pasal-1/paragraf-1", "dua", "kiri"),
        ("pasal-1/paragraf-1", "tujuh", "kanan"),
    ]


@pytest.mark.parametrize(
    "word", ["sepuluh ", "tanggal satu ", "Peraturan Menteri ", "1.", "Pasal 1 ayat (1) "]
)
def test_a_hostile_text_costs_no_more_than_its_length(word: str) -> None:
    begun = perf_counter()
    one, two = (susun((Pasal("1", "", (paragraf(word * n),)),)) for n in (5_000, 5_001))
    compare(one, two)
    assert perf_counter() - begun < 5
