"""What holds pasal together, what stays in its place, and marks that fit: on papers that were made to mislead."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from banding.contoh_banding import KERANGKA, ayat, every, huruf, paragraf, summary, susun
from kerja_sama_docs.banding import (
    Banding,
    Macam,
    Tanda,
    alasan,
    banding_to_json,
    compare,
    compare_aligned,
    format_banding,
)
from kerja_sama_docs.banding.halaman.baris import reasons
from kerja_sama_docs.banding.halaman.susun import arrange
from kerja_sama_docs.banding.hitung import count_changes
from kerja_sama_docs.banding.jodoh import Isi, moved
from kerja_sama_docs.banding.kamus import Kamus
from kerja_sama_docs.naskah import Bagian, Baris, Blok, Naskah, Paragraf, Pasal, Sel, Tabel

PLAN = "Perjanjian ini dilaksanakan menurut rencana kerja yang disepakati PARA PIHAK."
WATCH = "PARA PIHAK memantau dan melaporkan pelaksanaannya."
SHARE = (
    "PARA PIHAK menyelenggarakan pertukaran informasi harga pasar, jumlah panen, dan jadwal tanam secara berkala "
    "setiap 3 (tiga) bulan melalui sistem informasi bersama."
)
CHANGE = "Perubahan hanya sah apabila dituangkan secara tertulis dalam adendum yang ditandatangani oleh kepala daerah."
POST = "Pemberitahuan disampaikan melalui surat tercatat kepada alamat kantor dan dianggap diterima tiga hari kemudian."


def told(lama: Naskah, baru: Naskah) -> Banding:
    banding = compare(lama, baru)
    assert summary(banding, mirrored=True) == summary(compare(baru, lama))
    return banding


def paper(*pasal: tuple[str, tuple[str, ...]]) -> Naskah:
    return susun(
        tuple(
            Pasal(str(n), title, tuple(ayat(k, text) for k, text in enumerate(texts, 1)))
            for n, (title, texts) in enumerate(pasal, 1)
        )
    )


def kinds(banding: Banding) -> list[tuple[str | None, str | None, Macam]]:
    return [(p.lama, p.baru, p.macam) for p in banding.pasal]


@pytest.mark.parametrize(
    "again", [SHARE, SHARE.replace("3 (tiga)", "6 (enam)"), SHARE.replace("menye", "tidak menye")]
)
def test_a_long_ayat_that_moves_does_not_drag_the_heading_along(again: str) -> None:
    lama = paper(("PELAKSANAAN", (PLAN, SHARE)), ("PERUBAHAN", (CHANGE,)), ("PEMANTAUAN", (WATCH,)))
    baru = paper(("PELAKSANAAN", (PLAN,)), ("PERUBAHAN", (CHANGE,)), ("PEMANTAUAN", (WATCH, again)))
    banding = told(lama, baru)
    assert kinds(banding) == [("1", "1", Macam.DIUBAH), ("2", "2", Macam.SAMA), ("3", "3", Macam.DIUBAH)]
    (move,) = [c for c in every(banding) if c.macam is Macam.DIPINDAH]
    assert (move.alamat_lama, move.alamat_baru) == ("pasal-1/ayat-2", "pasal-3/ayat-2")


def test_a_move_between_pasal_counts_once_and_marks_only_where_it_came_to() -> None:
    changed = SHARE.replace("3 (tiga) bulan", "6 (enam) bulan")
    lama = paper(("PELAKSANAAN", (PLAN, SHARE)), ("PEMANTAUAN", (WATCH,)))
    baru = paper(("PELAKSANAAN", (PLAN,)), ("PEMANTAUAN", (WATCH, changed)))
    source, target = told(lama, baru).pasal
    assert (source.macam, source.substansi, source.tanda) == (Macam.DIUBAH, False, ())
    assert (target.substansi, target.tanda) == (True, (Tanda.JANGKA,))
    counts = banding_to_json(compare(lama, baru))["ringkasan"]
    assert (counts["diubah"], counts["substansi"], counts["pasal_substansi"]) == (2, 1, 1)
    report = format_banding(compare(lama, baru))
    assert "dipindah ke Pasal 2 ayat (2)" in report
    assert "(jangka); menerima ketentuan dari Pasal 1\n" in report


def test_headings_that_changed_places_follow_the_texts() -> None:
    lama = paper(("PERUBAHAN", (CHANGE,)), ("KORESPONDENSI", (POST,)))
    baru = paper(("KORESPONDENSI", (CHANGE,)), ("PERUBAHAN", (POST,)))
    assert {(c.alamat_lama, c.macam) for c in every(told(lama, baru))} == {
        ("pasal-1/judul", Macam.DIUBAH),
        ("pasal-2/judul", Macam.DIUBAH),
    }


def test_a_heading_that_stands_twice_holds_nothing() -> None:
    lama = paper(("LAIN-LAIN", (CHANGE,)), ("LAIN-LAIN", (POST,)))
    baru = paper(("LAIN-LAIN", (POST,)), ("LAIN-LAIN", (f"{CHANGE} Sekian.",)))
    assert {(old, new) for old, new, _ in kinds(told(lama, baru))} == {("1", "2"), ("2", "1")}


def test_pasal_that_were_joined_say_where_the_text_went() -> None:
    lama = paper(("PERUBAHAN", (CHANGE,)), ("KORESPONDENSI", (POST,)))
    baru = paper(("PERUBAHAN DAN KORESPONDENSI", (CHANGE, POST)))
    banding = told(lama, baru)
    gone = next(p for p in banding.pasal if p.macam is Macam.DIHAPUS)
    assert gone.tanda == (Tanda.ISI_DIPINDAH,)
    assert [(c.alamat_lama, c.alamat_baru) for c in gone.keluar] == [("pasal-2/ayat-1", "pasal-1/ayat-2")]
    assert alasan(Tanda.ISI_DIPINDAH) in format_banding(banding)
    assert reasons(gone.tanda, gone.macam) == (alasan(Tanda.ISI_DIPINDAH),)


def test_a_pasal_of_which_something_is_lost_is_removed() -> None:
    lama = paper(("PERUBAHAN", (CHANGE,)), ("KORESPONDENSI", (POST, WATCH)))
    baru = paper(("PERUBAHAN DAN KORESPONDENSI", (CHANGE, POST)))
    gone = next(p for p in told(lama, baru).pasal if p.macam is Macam.DIHAPUS)
    assert Tanda.PASAL_DIHAPUS in gone.tanda
    assert Tanda.ISI_DIPINDAH not in gone.tanda


def test_a_line_that_goes_to_another_part_is_told_in_the_same_part_both_ways() -> None:
    line = Paragraf(Bagian.JUDUL, "TENTANG", alamat="judul/1")
    lama = numbered(line, *KERANGKA)
    baru = numbered(*KERANGKA, replace(line, bagian=Bagian.LAIN, alamat="lain/0"))
    for one, two in ((lama, baru), (baru, lama)):
        banding, lines = compare_aligned(one, two)
        assert [b.bagian for b in banding.bagian] == [Bagian.JUDUL]
        shown = [part for group in arrange(one, two, banding, lines) for part in group.bagian]
        (host,) = [p for p in shown if any(x.asal for runs in p.rentet for run in runs for x in run.lajur)]
        assert host.macam is Macam.DIUBAH


def numbered(*blocks: Blok) -> Naskah:
    return susun((), *(replace(block, urutan=n) for n, block in enumerate(blocks)))


def texts(order: tuple[int, ...]) -> list[Isi]:
    kamus = Kamus()
    reads = [kamus.read(f"kalimat {'panjang ' * n}ke-{n}") for n in order]
    return [Isi(read.kunci, (read,)) for read in reads]


@pytest.mark.parametrize("size", [3, 4, 5])
def test_what_keeps_its_place_has_not_moved(size: int) -> None:
    for order in permutations(range(size)):
        pairs = [(n, order.index(n)) for n in range(size)]
        out = moved(pairs, texts(tuple(range(size))), texts(order))
        assert not [pair for pair in out if pair[0] == pair[1]]
        kept = sorted(set(pairs) - out)
        assert [j for _, j in kept] == sorted(j for _, j in kept)


def test_rows_that_changed_places_leave_the_one_between_alone() -> None:
    names = ("Pengadaan bibit jagung", "Pengadaan pupuk urea dan bahan lain yang panjang", "Pelatihan")
    lama, baru = (susun((), *KERANGKA, table(order)) for order in (names, names[::-1]))
    assert {c.alamat_lama for c in every(told(lama, baru))} == {"lampiran/0/baris-2", "lampiran/0/baris-4"}


def table(names: tuple[str, ...]) -> Tabel:
    rows = [("No", "Uraian"), *((str(n), name) for n, name in enumerate(names, 1))]
    return Tabel(
        Bagian.LAMPIRAN,
        tuple(Baris(tuple(Sel((text,)) for text in row)) for row in rows),
        alamat="lampiran/0",
    )


def test_the_middle_of_reversed_pasal_has_not_moved() -> None:
    body = [(f"JUDUL {n}", (f"Ketentuan {n} mengatur urusan {'x' * n} secara khusus.",)) for n in range(1, 6)]
    told_kinds = {
        (a, b) for a, b, kind in kinds(told(paper(*body), paper(*body[::-1]))) if kind is Macam.DIPINDAH
    }
    assert told_kinds == {("1", "5"), ("2", "4"), ("4", "2"), ("5", "1")}


@pytest.mark.parametrize(
    "bagian, lama, baru",
    [
        (Bagian.NOMOR, "Nomor: 180/12/PKS/I/2023", "Nomor: 180/13/PKS/I/2023"),
        (Bagian.KEPALA, "DRAF 1", "DRAF 2"),
        (Bagian.KAKI, "Versi 3", "Versi 4"),
    ],
)
def test_figures_that_only_name_the_paper_are_no_amounts(bagian: Bagian, lama: str, baru: str) -> None:
    for old, new in ((lama, baru), (baru, lama)):
        (part,) = compare(with_line(bagian, old), with_line(bagian, new)).bagian
        assert (part.substansi, part.tanda) == (True, ())
    (part,) = compare(susun((), *KERANGKA), with_line(bagian, baru)).bagian
    assert part.tanda == ()


def with_line(bagian: Bagian, text: str) -> Naskah:
    block: Blok = Paragraf(bagian, text, alamat=f"{bagian.value}/0")
    return susun((), *KERANGKA, block)


@pytest.mark.parametrize("again", ["Rp1.000.000,-", "Rp1.000.000", "Rp. 1.000.000,00", "Rp 1.000.000,00"])
def test_the_same_sum_written_otherwise_is_no_substance(again: str) -> None:
    lama, baru = pair(
        "Biaya sebesar Rp1.000.000,00 ditanggung bersama.", f"Biaya sebesar {again} ditanggung bersama."
    )
    banding = told(lama, baru)
    assert count_changes(banding).substansi == 0
    assert not [c.tanda for c in every(banding) if c.tanda]
    lama, baru = pair("Biaya sebesar Rp1.000.000,00 ditanggung.", f"Biaya sebesar {again} tidak ditanggung.")
    assert [c.tanda for c in every(told(lama, baru))] == [(Tanda.NEGASI,)]


@pytest.mark.parametrize("again", ["Rp1.000.000,50", "Rp10.000.000,00", "Rp1.000.001,-", "Rp100.000.000"])
def test_another_sum_is_an_amount(again: str) -> None:
    lama, baru = pair(
        "Biaya sebesar Rp1.000.000,00 ditanggung bersama.", f"Biaya sebesar {again} ditanggung bersama."
    )
    assert [c.tanda for c in every(told(lama, baru))] == [(Tanda.JUMLAH,)]


def pair(lama: str, baru: str) -> tuple[Naskah, Naskah]:
    return susun((Pasal("1", "A", (paragraf(lama),)),)), susun((Pasal("1", "A", (paragraf(baru),)),))


@pytest.mark.parametrize(
    "lama, baru, tanda",
    [
        ("Laporan disampaikan paling lambat 7 (tujuh) hari kerja.", "Laporan disampaikan paling cepat 7 (tujuh) hari kerja.", (Tanda.JANGKA,)),
        ("Laporan disampaikan paling lambat 7 (tujuh) hari kerja.", "Laporan disampaikan 7 (tujuh) hari kerja.", (Tanda.JANGKA,)),
        ("Bantuan diberikan paling banyak 5 (lima) unit mobil.", "Bantuan diberikan paling sedikit 5 (lima) unit mobil.", (Tanda.JUMLAH,)),
        ("Perselisihan diselesaikan oleh Gubernur Sumatera Barat.", "Perselisihan diselesaikan oleh Menteri Dalam Negeri.", (Tanda.SENGKETA,)),
    ],
)  # fmt: skip
def test_limits_and_forums_are_marked(lama: str, baru: str, tanda: tuple[Tanda, ...]) -> None:
    assert [c.tanda for c in every(told(*pair(lama, baru)))] == [tanda]


@pytest.mark.parametrize(
    "lama, baru",
    [
        ("PEMERINTAH KABUPATEN SOLOK", "PEMERINTAH KOTA SOLOK"),
        ("ANTARA KABUPATEN SOLOK DAN KABUPATEN SIJUNJUNG", "ANTARA KOTA SOLOK DAN KABUPATEN SIJUNJUNG"),
        ("KOTA SOLOK DENGAN KABUPATEN SOLOK", "KOTA SOLOK DENGAN KOTA SOLOK"),
    ],
)
def test_another_kind_of_region_in_the_title_is_another_party(lama: str, baru: str) -> None:
    (part,) = told(with_line(Bagian.JUDUL, lama), with_line(Bagian.JUDUL, baru)).bagian
    assert part.tanda == (Tanda.PIHAK,)


def test_and_that_becomes_or_is_substance() -> None:
    lama, baru = (
        susun((Pasal("1", "SYARAT", (paragraf("Bantuan diberikan jika:", huruf("a", f"telah didaftarkan; {word}"), huruf("b", "telah diperiksa.")),)),))
        for word in ("dan", "atau")
    )  # fmt: skip
    assert [c.substansi for c in every(told(lama, baru))] == [True]
