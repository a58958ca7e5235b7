"""Whole documents: parties, legal bases as of a day, titles, the power of attorney."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from kerja_sama_docs.fakta import KerjaSama, KlausulSektor
from kerja_sama_docs.spek.katalog import read_katalog
from kerja_sama_docs.spek.kerja_sama import open_sumber, read_kerja_sama
from kerja_sama_docs.spek.ruang import RuangKerja
from kerja_sama_docs.susunan import Dokumen, assemble, assemble_surat_kuasa, iter_teks, plain
from kerja_sama_docs.temuan import has_galat
from ruang_uji import MOU, baca, klausul_umum, make_uji

KESATU = [
    "PIHAK KESATU", "PIHAK KEDUA", "PIHAK KETIGA", "PIHAK KEEMPAT", "PIHAK KELIMA", "PIHAK KEENAM", "PIHAK KETUJUH",
    "PIHAK KEDELAPAN", "PIHAK KESEMBILAN", "PIHAK KESEPULUH", "PIHAK KESEBELAS",
]  # fmt: skip
ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"]


def words(dokumen: Dokumen, key: str) -> list[str]:
    """A list of the frame in plain words."""
    items = dokumen.kerangka[key]
    assert isinstance(items, tuple)
    return [plain(iter_teks(item)) for item in items]


def parties(dokumen: Dokumen, key: str) -> list[str]:
    """One thing of every party."""
    items = dokumen.kerangka["pihak"]
    assert isinstance(items, tuple)
    found = []
    for item in items:
        assert isinstance(item, Mapping)
        value = item[key]
        found.append(value if isinstance(value, str) else plain(iter_teks(value)))
    return found


@pytest.mark.parametrize("count", range(2, 12))
@pytest.mark.parametrize("jenis", ["perjanjian_kerja_sama", MOU])
def test_any_number_of_parties(count: int, jenis: str) -> None:
    dokumen, temuan = make_uji(pihak=count).assemble(jenis)
    assert not temuan
    assert parties(dokumen, "sebutan") == KESATU[:count]
    assert parties(dokumen, "nomor_urut") == ROMAN[:count]
    last = KESATU[:count][-1]
    joined = dokumen.kerangka["sebutan_semua"]
    assert isinstance(joined, str)
    assert joined.startswith("PIHAK KESATU") and joined.endswith(f"dan {last}")
    rows = dokumen.kerangka["tanda_tangan"]
    assert isinstance(rows, tuple)
    assert len(rows) == (count + 1) // 2


def test_other_labels() -> None:
    dokumen, _ = make_uji(pihak=3, gaya="{sebutan: pertama, nomor_pihak: angka}").assemble()
    assert parties(dokumen, "sebutan") == ["PIHAK PERTAMA", "PIHAK KEDUA", "PIHAK KETIGA"]
    assert parties(dokumen, "nomor_urut") == ["1", "2", "3"]


def test_title() -> None:
    dokumen, _ = make_uji().assemble()
    assert dokumen.judul == (
        "Perjanjian Kerja Sama antara Dinas Uji Kabupaten Nama1 dan Dinas Uji Kabupaten Nama2 tentang Uji Coba"
    )
    assert words(dokumen, "judul_pihak") == ["DINAS UJI KABUPATEN NAMA1", "DINAS UJI KABUPATEN NAMA2"]


@pytest.mark.parametrize(
    ("on", "laws"),
    [
        ("2023-01-25", ["uu-12-1956", "uu-23-2014"]),
        ("2024-08-06", ["uu-12-1956", "uu-23-2014"]),
        ("2024-08-07", ["uu-51-2024", "uu-23-2014"]),
        ("1960-01-01", ["uu-12-1956"]),
        ("~", ["uu-51-2024", "uu-23-2014"]),
    ],
)
def test_legal_bases_as_of_the_day(on: str, laws: list[str]) -> None:
    umum = klausul_umum(kepala="dasar_hukum: [uu-23-2014]\n")
    uji = make_uji(
        umum, pks=f"tanggal: {on}\ntentang: x", kosong=True, pembentukan="[uu-12-1956, uu-51-2024]"
    )
    dokumen, temuan = uji.assemble()
    assert not has_galat(temuan)
    cited = [f"uu-{text.split()[2]}-{text.split()[4]}" for text in words(dokumen, "dasar_hukum")]
    assert cited == laws
    assert [t[-1] for t in words(dokumen, "dasar_hukum")] == [";"] * (len(laws) - 1) + ["."]


def test_what_the_spec_names_is_kept_with_a_warning() -> None:
    pks = "dasar_hukum:\n  tambah: [uu-51-2024, uu-30-2014]\n  hapus: [uu-23-2014]\n  daerah: [Peraturan Daerah Uji]"
    uji = make_uji(klausul_umum(kepala="dasar_hukum: [uu-23-2014]\n"), pks=pks)
    dokumen, (temuan,) = uji.assemble()
    assert (temuan.kode, temuan.tingkat, temuan.tempat.jalur) == (
        "dasar-hukum-tak-berlaku", "peringatan", "pks/uji/dasar_hukum/tambah/0",
    )  # fmt: skip
    texts = words(dokumen, "dasar_hukum")
    assert [t.split()[2] for t in texts[:2]] == ["30", "51"]
    assert texts[2] == "Peraturan Daerah Uji."


def test_legal_bases_as_the_first_pasal() -> None:
    kepala = 'dasar_hukum: [uu-23-2014, uu-30-2014]\npasal_dasar_hukum: {id: dasar, judul: Dasar, isi: "Berdasarkan:"}\n'
    dokumen, temuan = make_uji(klausul_umum(kepala=kepala), gaya="{dasar_hukum: pasal-1}").assemble()
    assert not temuan
    assert dokumen.kerangka["dasar_hukum"] == ()
    first = dokumen.naskah_pasal()[0]
    assert (first.judul, first.isi[0].teks) == ("DASAR", "Berdasarkan:")
    assert [(u.nomor, u.teks[-1]) for u in first.isi[0].anak] == [("a", ";"), ("b", ".")]


def test_legal_bases_as_the_first_pasal_without_any_law() -> None:
    kepala = 'pasal_dasar_hukum: {id: dasar, judul: Dasar, isi: "Berdasarkan:"}\n'
    dokumen, _ = make_uji(klausul_umum(kepala=kepala), gaya="{dasar_hukum: pasal-1}").assemble()
    assert [p.id for p in dokumen.pasal] == ["umum", "isi", "penutup"]


def test_a_term_beyond_the_calendar() -> None:
    umum = klausul_umum("  - {id: a, judul: A, isi: 'x {{ dokumen.berakhir }}'}\n")
    _, temuan = make_uji(umum, pks="jangka_waktu: 9000 tahun\ntanggal: 2023-01-25", kosong=True).assemble()
    assert [t.kode for t in temuan] == ["jangka-di-luar-kalender"]


SECTORS = """\
nama: Dua
urusan: [sosial]
peran:
  pemilik: {nama: pemilik, kewajiban: [menjaga data]}
"""


def test_a_role_of_two_sectors_has_the_rights_of_both() -> None:
    isi = "{teks: '{{ r.sebutan }} wajib:', ulang: peran, butir_peran: kewajiban}"
    uji = make_uji(
        klausul_umum(f"  - {{id: a, judul: A, isi: [{isi}]}}\n"), pks="sektor: [uji, dua]", kosong=True
    )
    ks = uji.kerja_sama
    sektor = {**ks.sektor, "dua": baca(KlausulSektor, SECTORS)}
    both = KerjaSama(ks.id, ks.spek, sektor, ks.kesepakatan_bersama, ks.pks)
    dokumen, _ = assemble(both, ks.pks[0], "perjanjian_kerja_sama", uji.katalog, final=False)
    assert [plain(u.teks) for u in dokumen.pasal[0].isi[0].anak] == [
        "membuka data;", "merawat data; dan", "menjaga data.",
    ]  # fmt: skip


def test_surat_kuasa_for_every_agency() -> None:
    uji = make_uji(pihak=3)
    ks = uji.kerja_sama
    made = assemble_surat_kuasa(ks, ks.pks[0], final=False)
    assert [d.id for d in made] == [f"surat-kuasa-uji-d{i}-dinas" for i in (1, 2, 3)]
    first = made[0]
    assert first.judul == "Surat Kuasa Bupati Nama1 kepada Kepala Dinas Uji Kabupaten Nama1"
    partner = "Dinas Uji Kabupaten Nama2 dan Dinas Uji Kabupaten Nama3"
    assert plain(iter_teks(first.kerangka["mitra"])) == partner
    assert plain(iter_teks(first.kerangka["nomor"])) == "SK/1"
    assert first.kerangka["draf"] is True
    assert assemble_surat_kuasa(ks, ks.kesepakatan_bersama, final=False) == ()


def test_surat_kuasa_not_wanted() -> None:
    ks = make_uji(pks="surat_kuasa: tidak").kerja_sama
    assert assemble_surat_kuasa(ks, ks.pks[0], final=False) == ()


def test_the_cooperations_of_this_repository(akar: Path) -> None:
    ruang = RuangKerja(akar)
    katalog, wrong = read_katalog(ruang)
    assert katalog is not None
    assert not wrong
    sumber = open_sumber(ruang, katalog)
    for path in ruang.list_specs():
        kerja_sama, wrong = read_kerja_sama(path, sumber)
        assert kerja_sama is not None
        assert not has_galat(wrong)
        jobs = [(kerja_sama.kesepakatan_bersama, MOU)]
        jobs += [(pks, "perjanjian_kerja_sama") for pks in kerja_sama.pks]
        for which, jenis in jobs:
            dokumen, temuan = assemble(kerja_sama, which, jenis, katalog, final=False)
            assert not has_galat(temuan), (path.name, which.id, temuan)
            assert len(dokumen.pasal) >= 10


def test_solok_sijunjung_in_2023(akar: Path) -> None:
    ruang = RuangKerja(akar)
    katalog, _ = read_katalog(ruang)
    assert katalog is not None
    kerja_sama, _ = read_kerja_sama(akar / "specs" / "solok-sijunjung.yaml", open_sumber(ruang, katalog))
    assert kerja_sama is not None
    assert kerja_sama.kesepakatan_bersama.spek.tanggal.isi == date(2023, 1, 25)
    dokumen, _ = assemble(kerja_sama, kerja_sama.kesepakatan_bersama, MOU, katalog, final=False)
    texts = words(dokumen, "dasar_hukum")
    assert not any("Tahun 2024" in text for text in texts)
    assert any("Nomor 12 Tahun 1956" in text for text in texts)
    (local,) = [text for text in texts if text.startswith("Undang-Undang Nomor 23 Tahun 2014")]
    assert "Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022" in local
