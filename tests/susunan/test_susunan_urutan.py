"""Which pasal a document has, and in which order."""

from __future__ import annotations

import pytest

from kerja_sama_docs.fakta import KlausulSektor, PksSpek
from kerja_sama_docs.susunan import plain
from kerja_sama_docs.susunan.urutan_pasal import choose_pasal
from kerja_sama_docs.temuan import Temuan
from ruang_uji import PASAL, SEKTOR, baca, klausul_umum, make_uji


def choose(
    ubah: str = "{}", sektor: str = "", *, dasar_hukum_first: bool = False, kepala: str = ""
) -> tuple[list[str], tuple[Temuan, ...]]:
    """The ids in order, for a spec that says `pasal:` and a sector that adds pasal of its own."""
    spek = baca(PksSpek, f"tentang: x\npasal: {ubah}", "spek.yaml")
    own = [baca(KlausulSektor, SEKTOR + sektor, "sektor.yaml")]
    chosen, temuan = choose_pasal(
        klausul_umum(PASAL, kepala=kepala), own, spek, dasar_hukum_first=dasar_hukum_first
    )
    return [str(p.id) for p in chosen], temuan


NEW = "id: baru, judul: Baru, isi: Baru."


@pytest.mark.parametrize(
    ("ubah", "ids"),
    [
        ("{}", "umum isi penutup"),
        (f"{{tambah: [{{{NEW}}}]}}", "umum isi baru penutup"),
        (f"{{tambah: [{{{NEW}, setelah: umum}}]}}", "umum baru isi penutup"),
        (f"{{tambah: [{{{NEW}, sebelum: umum}}]}}", "baru umum isi penutup"),
        (f"{{tambah: [{{{NEW}, setelah: penutup}}]}}", "umum isi penutup baru"),
        (
            f"{{tambah: [{{{NEW}, setelah: umum}}, {{id: lagi, judul: L, isi: L., setelah: umum}}]}}",
            "umum baru lagi isi penutup",
        ),
        (
            f"{{tambah: [{{{NEW}, setelah: umum}}, {{id: lagi, judul: L, isi: L., setelah: baru}}]}}",
            "umum baru lagi isi penutup",
        ),
        ("{hapus: [isi]}", "umum penutup"),
        ("{urutan: [isi, umum]}", "isi umum penutup"),
        ("{urutan: [isi, umum, isi]}", "isi umum penutup"),
        ("{ganti: {isi: {judul: Lain, isi: Lain.}}}", "umum isi penutup"),
        ("{ganti: {isi: {id: lain, judul: Lain, isi: Lain.}}}", "umum isi penutup"),
        ("{hapus: [umum], urutan: [penutup]}", "penutup isi"),
    ],
)
def test_changes_of_a_spec(ubah: str, ids: str) -> None:
    assert choose(ubah) == (ids.split(), ())


@pytest.mark.parametrize(
    ("ubah", "kode", "line", "hint"),
    [
        ("\n  hapus: [isl]", "pasal-tak-dikenal", 3, "isi"),
        ("\n  urutan:\n    - umun", "pasal-tak-dikenal", 4, "umum"),
        ("\n  ganti:\n    isl: {judul: J, isi: I.}", "pasal-tak-dikenal", 4, "isi"),
        (
            "\n  tambah:\n    - id: baru\n      judul: B\n      isi: B.\n      setelah: umun",
            "pasal-tak-dikenal",
            7,
            "umum",
        ),
        ("\n  tambah:\n    - id: isi\n      judul: B\n      isi: B.", "id-pasal-ganda", 4, "ganti"),
    ],
)
def test_an_unknown_id_is_found_at_its_line(ubah: str, kode: str, line: int, hint: str) -> None:
    _, (temuan,) = choose(ubah)
    assert (temuan.kode, temuan.tempat.berkas, temuan.tempat.baris) == (kode, "spek.yaml", line)
    assert hint in temuan.saran


def test_all_unknown_ids_are_told_at_once() -> None:
    _, temuan = choose("{hapus: [satu, dua], urutan: [tiga]}")
    assert len(temuan) == 3


def test_pasal_of_a_sector_come_before_those_of_the_spec() -> None:
    sektor = "pasal:\n  - {id: data, judul: Data, setelah: umum, isi: Data.}\n"
    assert choose(f"{{tambah: [{{{NEW}, setelah: data}}]}}", sektor) == (
        ["umum", "data", "baru", "isi", "penutup"],
        (),
    )


def test_a_pasal_of_a_sector_that_is_there_already_is_told() -> None:
    sektor = "pasal:\n  - {id: isi, judul: Lain, isi: Lain.}\n"
    ids, (temuan,) = choose("{}", sektor)
    assert ids == ["umum", "isi", "penutup"]
    assert (temuan.kode, temuan.tingkat, temuan.tempat.berkas) == (
        "pasal-sektor-rangkap",
        "peringatan",
        "sektor.yaml",
    )
    assert choose("{ganti: {isi: {judul: Lain, isi: Lain.}}}", sektor)[1] == ()


def test_legal_bases_as_the_first_pasal() -> None:
    kepala = 'pasal_dasar_hukum: {id: dasar, judul: Dasar Hukum, isi: "Berdasarkan:"}\n'
    assert choose(dasar_hukum_first=True, kepala=kepala)[0] == ["dasar", "umum", "isi", "penutup"]
    assert choose(kepala=kepala)[0] == ["umum", "isi", "penutup"]


PILIHAN = (
    PASAL
    + """\
  - id: kahar
    judul: Keadaan Kahar
    isi: Baku.
    pilihan: {ringkas: [Pendek.], rinci: [Satu., Dua.]}
"""
)


@pytest.mark.parametrize(("choice", "words"), [("", "Baku."), ("baku", "Baku."), ("ringkas", "Pendek.")])
def test_a_chosen_alternative(choice: str, words: str) -> None:
    pks = f"pilihan: {{kahar: {choice}}}" if choice else ""
    dokumen, temuan = make_uji(klausul_umum(PILIHAN), pks=pks).assemble()
    assert not temuan
    assert plain(dokumen.pasal[-1].isi[0].teks) == words


def test_an_alternative_that_does_not_exist() -> None:
    _, (temuan,) = make_uji(klausul_umum(PILIHAN), pks="pilihan:\n  kahar: ringkes").assemble()
    assert temuan.kode == "pilihan-tak-dikenal"
    assert "ringkas" in temuan.saran
    assert temuan.tempat.jalur.endswith("pilihan/kahar")


def test_an_alternative_for_a_pasal_that_does_not_exist() -> None:
    _, temuan = make_uji(klausul_umum(PILIHAN), pks="pilihan:\n  kahr: ringkas").assemble()
    assert [t.kode for t in temuan] == ["pasal-tak-dikenal"]
    assert temuan[0].tempat.jalur.endswith("pilihan/kahr")
