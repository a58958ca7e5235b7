"""Wrong citations are told with the regulation that was meant; sound ones, however they are written, are not."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from kerja_sama_docs.aturan import BahanNaskah, check_naskah
from kerja_sama_docs.aturan.kutipan import find_kutipan
from kerja_sama_docs.peraturan import Pustaka
from kerja_sama_docs.spek.katalog import read_peraturan
from kerja_sama_docs.temuan import Temuan, Tingkat
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx

HEAD = (
    "PERJANJIAN KERJA SAMA",
    "Pada hari ini Jumat, tanggal delapan, bulan Agustus, tahun dua ribu dua puluh lima, yang bertanda tangan di bawah ini:",
    "A dan B.",
    "Dengan berdasarkan:",
)
LN = "Lembaran Negara Republik Indonesia"
UU23 = f"Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah ({LN} Tahun 2014 Nomor 244, Tambahan {LN} Nomor 5587)"
UU6 = "Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang"
PP28 = f"Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah ({LN} Tahun 2018 Nomor 97, Tambahan {LN} Nomor 6219)"
PP12 = f"Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah ({LN} Tahun 2019 Nomor 42, Tambahan {LN} Nomor 6322)"
PERMEN = "Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020 tentang Tata Cara Kerja Sama Daerah dengan Daerah Lain dan Kerja Sama Daerah dengan Pihak Ketiga"
SOUND = (f"{UU23} sebagaimana telah beberapa kali diubah, terakhir dengan {UU6}", PP28, PP12, PERMEN)

Bahan = Callable[..., BahanNaskah]


@pytest.fixture(scope="module")
def bahan(akar: Path) -> Bahan:
    wrong: list[Temuan] = []
    pustaka: Pustaka | None = read_peraturan(akar / "specs/katalog/peraturan.yaml", wrong)
    assert pustaka is not None, wrong

    def make(*laws: str) -> BahanNaskah:
        import docx

        document = docx.Document()
        for line in (*HEAD, *(f"{n}. {law};" for n, law in enumerate(laws, 1))):
            document.add_paragraph(line)
        buffer = BytesIO()
        document.save(buffer)
        return BahanNaskah(read_naskah(open_docx(buffer.getvalue(), "uji.docx")), pustaka)

    return make


def changed(place: int, old: str, new: str) -> tuple[str, ...]:
    assert old in SOUND[place]
    return (*SOUND[:place], SOUND[place].replace(old, new, 1), *SOUND[place + 1 :])


def grave(bahan: BahanNaskah) -> list[Temuan]:
    return [t for t in check_naskah(bahan) if t.tingkat is not Tingkat.INFO]


def test_a_sound_list_is_sound(bahan: Bahan) -> None:
    assert grave(bahan(*SOUND)) == []
    entries = bahan(*SOUND).once_with(find_kutipan)
    assert [e.utama.tercatat.id for e in entries if e.utama.tercatat] == [
        "uu-23-2014",
        "pp-28-2018",
        "pp-12-2019",
        "permendagri-22-2020",
    ]
    assert entries[0].terakhir and [u.kunci[3] for u in entries[0].ubahan] == [2023]


@pytest.mark.parametrize(
    "sound",
    [
        changed(0, "Undang-Undang Nomor 23", "Undang-Undang Republik Indonesia Nomor 23"),
        changed(0, "Undang-Undang Nomor 23", "Undang - undang No. 23"),
        changed(1, "Republik Indonesia Tahun 2018", "RI Tahun 2018"),
        changed(2, f" ({LN} Tahun 2019 Nomor 42, Tambahan {LN} Nomor 6322)", " (LN RI Tahun 2019 Nomor 42, TLN RI Nomor 6322)"),
        changed(0, f" sebagaimana telah beberapa kali diubah, terakhir dengan {UU6}", ""),
        changed(0, "beberapa kali diubah, terakhir dengan", "diubah beberapa kali terakhir dengan"),
        tuple(law.partition(" (")[0] for law in SOUND),
        (*SOUND, "Peraturan Daerah Kabupaten Solok Nomor 4 Tahun 2020 tentang Sampah", "Peraturan Bupati Solok Nomor 4 Tahun 2019 tentang Rincian"),
    ],
)  # fmt: skip
def test_other_ways_to_write_it_are_sound(bahan: Bahan, sound: tuple[str, ...]) -> None:
    assert [(t.kode, t.pesan) for t in grave(bahan(*sound))] == []


@pytest.mark.parametrize(
    ("kode", "place", "old", "new", "said"),
    [
        ("kutipan-peraturan", 0, "Nomor 23 Tahun 2014", "Nomor 32 Tahun 2014", "Undang-Undang Nomor 23 Tahun 2014"),
        ("kutipan-peraturan", 0, "Nomor 23 Tahun 2014", "Nomor 23 Tahun 2015", "Undang-Undang Nomor 23 Tahun 2014"),
        ("kutipan-peraturan", 0, "Pemerintahan Daerah", "Pemerintah Daerah", "Pemerintahan Daerah"),
        ("kutipan-peraturan", 0, "Nomor 244", "Nomor 224", "Nomor 244"),
        ("kutipan-peraturan", 0, "Nomor 5587", "Nomor 5578", "Nomor 5587"),
        ("kutipan-peraturan", 1, "Nomor 28 Tahun 2018", "Nomor 28 Tahun 2008", "Peraturan Pemerintah Nomor 28 Tahun 2018"),
        ("kutipan-peraturan", 1, "Nomor 28 Tahun 2018", "Nomor 12 Tahun 2019", "Peraturan Pemerintah Nomor 28 Tahun 2018"),
        ("kutipan-peraturan", 2, "Nomor 12 Tahun 2019", "Nomor 12 Tahun 2018", "Peraturan Pemerintah Nomor 12 Tahun 2019"),
        ("kutipan-peraturan", 3, "Nomor 22 Tahun 2020", "Nomor 22 Tahun 2021", "Nomor 22 Tahun 2020"),
        ("kutipan-peraturan", 3, "Tata Cara Kerja Sama Daerah dengan", "Tata Cara Kerja Sama Antardaerah dengan", "menurut katalog"),
        ("kutipan-peraturan", 0, "Nomor 6 Tahun 2023", "Nomor 6 Tahun 2022", "Undang-Undang Nomor 6 Tahun 2023"),
        ("lembaran-negara", 0, "Lembaran Negara", "Lembaga Negara", "Lembaran Negara"),
        ("lembaran-negara", 2, f" ({LN} Tahun 2019 Nomor 42, Tambahan {LN} Nomor 6322)", "", "Peraturan Pemerintah Nomor 12"),
        ("perubahan-terakhir", 0, UU6, "Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah", "Undang-Undang Nomor 6 Tahun 2023"),
        ("hukum-tak-berlaku", 1, PP28, "Peraturan Pemerintah Nomor 50 Tahun 2007 tentang Tata Cara Pelaksanaan Kerja Sama Daerah", "Peraturan Pemerintah Nomor 50 Tahun 2007"),
        ("dasar-hukum-pokok", 1, PP28, "Peraturan Pemerintah Nomor 2 Tahun 2018 tentang Standar Pelayanan Minimal", "Peraturan Pemerintah Nomor 28 Tahun 2018"),
    ],
)  # fmt: skip
def test_a_wrong_citation_is_told(bahan: Bahan, kode: str, place: int, old: str, new: str, said: str) -> None:
    found = [t for t in grave(bahan(*changed(place, old, new))) if t.kode == kode]
    assert len(found) == 1, grave(bahan(*changed(place, old, new)))
    assert said in f"{found[0].pesan} {found[0].saran}"
    assert found[0].tempat.alamat.startswith("dasar-hukum/")


def test_order_and_repetition(bahan: Bahan) -> None:
    swapped = (SOUND[1], SOUND[0], *SOUND[2:])
    assert [t.kode for t in grave(bahan(*swapped))] == ["urutan-dasar-hukum"]
    later = (SOUND[0], SOUND[2], SOUND[1], SOUND[3])
    assert [t.kode for t in grave(bahan(*later))] == ["urutan-dasar-hukum"]
    assert [t.kode for t in grave(bahan(*SOUND, SOUND[3]))] == ["dasar-hukum-ganda"]
    formed = "Undang-Undang Nomor 51 Tahun 2024 tentang Kabupaten Solok di Provinsi Sumatera Barat"
    assert grave(bahan(formed, *SOUND)) == []


def test_hostile_texts_are_read_at_once(bahan: Bahan) -> None:
    for text in (
        "Peraturan Menteri " * 4000,
        "Undang-Undang Nomor " * 4000,
        "sebagaimana telah diubah " * 4000,
    ):
        assert bahan(text).once_with(find_kutipan) is not None
