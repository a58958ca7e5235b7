"""Mistakes planted in sound drafts are found, each by its own rule; sound sentences that look like mistakes are not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kerja_sama_docs.alur.cetak import open_cetakan, print_and_read
from kerja_sama_docs.aturan import BahanNaskah, check_naskah
from kerja_sama_docs.fakta import Katalog
from kerja_sama_docs.naskah import Bagian, Naskah, Paragraf, Sel, Tabel
from kerja_sama_docs.spek.katalog import read_katalog
from kerja_sama_docs.spek.kerja_sama import open_sumber, read_kerja_sama
from kerja_sama_docs.spek.ruang import RuangKerja
from kerja_sama_docs.susunan import Dokumen, assemble
from kerja_sama_docs.temuan import Temuan, Tingkat

AYAT = "PARA PIHAK memantau"  # begins an ayat of both kinds of document


@pytest.fixture(scope="session")
def katalog(akar: Path) -> Katalog:
    found, wrong = read_katalog(RuangKerja(akar))
    assert found is not None, wrong
    return found


@pytest.fixture(scope="session")
def draft(akar: Path, katalog: Katalog) -> Callable[[str], Naskah]:
    """The draft of a document of solok-sijunjung, read back."""
    ruang = RuangKerja(akar)
    kerja_sama, wrong = read_kerja_sama(ruang.specs / "solok-sijunjung.yaml", open_sumber(ruang, katalog))
    assert kerja_sama is not None, wrong
    mou, _ = assemble(kerja_sama, kerja_sama.kesepakatan_bersama, "kesepakatan_bersama", katalog, final=False)
    health = next(p for p in kerja_sama.pks if p.id == "pks-pelayanan-kesehatan-perbatasan")
    pks, _ = assemble(kerja_sama, health, "perjanjian_kerja_sama", katalog, final=False)
    made: dict[str, Dokumen] = {"mou": mou, "pks": pks}

    def read(kind: str) -> Naskah:
        dokumen = made[kind]
        cetakan, _ = open_cetakan(ruang, dokumen.jenis, kerja_sama)
        assert cetakan is not None
        return print_and_read(dokumen, cetakan, {}).naskah

    kept = {kind: read(kind) for kind in made}
    return kept.__getitem__


Findings = Callable[[Naskah], list[Temuan]]


@pytest.fixture(scope="session")
def findings(katalog: Katalog) -> Findings:
    """What weighs: everything but notes."""
    return lambda naskah: [
        t
        for t in check_naskah(BahanNaskah(naskah, katalog.peraturan))
        if t.tingkat is not Tingkat.INFO and t.kode not in ("nomor-kosong", "isian-naskah-kosong")
    ]


def plant(naskah: Naskah, old: str, new: str, count: int = 1) -> Naskah:
    """The same paper with words of its blocks changed."""
    left = count

    def change(text: str) -> str:
        nonlocal left
        if left and old in text:
            left -= 1
            return text.replace(old, new, 1)
        return text

    def change_cell(sel: Sel) -> Sel:
        return replace(sel, teks=tuple(change(t) for t in sel.teks))

    blok = tuple(
        replace(b, teks=change(b.teks))
        if isinstance(b, Paragraf)
        else replace(b, baris=tuple(replace(r, sel=tuple(change_cell(s) for s in r.sel)) for r in b.baris))
        for b in naskah.blok
    )
    assert left < count, f"“{old}” is not in the draft"
    return replace(naskah, blok=blok)


def add(naskah: Naskah, words: str) -> Naskah:
    """The same paper with a sentence in an ayat."""
    return plant(naskah, AYAT, f"{words} {AYAT}")


def renumber(naskah: Naskah, *numbers: str) -> Naskah:
    """The same paper with the numbers of its first pasal changed."""
    head = tuple(replace(p, nomor=n) for p, n in zip(naskah.pasal, numbers, strict=False))
    return replace(naskah, pasal=head + naskah.pasal[len(numbers) :])


@pytest.mark.parametrize("kind", ["mou", "pks"])
def test_sound_drafts_are_sound(draft: Callable[[str], Naskah], findings: Findings, kind: str) -> None:
    assert findings(draft(kind)) == []
    assert len(draft(kind).pasal) > 10


PLANTED = [
    ("rujukan-pasal", "mou", "dimaksud dalam Pasal 3", "dimaksud dalam Pasal 30"),
    ("rujukan-pasal", "mou", "dimaksud dalam Pasal 4 ayat (1)", "dimaksud dalam Pasal 4 ayat (7)"),
    ("rujukan-pasal", "mou", "dimaksud pada ayat (1)", "dimaksud pada ayat (9)"),
    ("rujukan-pasal", "mou", "dimaksud dalam Pasal 3", "dimaksud dalam Pasal 3 huruf k"),
    ("rujukan-pasal", "mou", "dimaksud dalam Pasal 3", "dimaksud dalam Pasal 3 dan Pasal 31"),
    ("rujukan-pasal", "pks", "dimaksud pada ayat (1) huruf c", "dimaksud pada ayat (1) huruf h"),
    ("rujukan-pasal", "pks", "dimaksud dalam Pasal 14 ayat (1)", "dimaksud dalam Pasal 14 ayat (1) dan ayat (8)"),
    ("rujukan-pasal", "pks", AYAT, f"Berlaku ayat (77) Pasal 6 atau ayat (1) dalam Pasal 6. {AYAT}"),
    ("rujukan-pasal", "pks", AYAT, f"Berlaku Pasal 5, 6, dan 79. {AYAT}"),
    ("rujukan-pasal", "pks", AYAT, f"Berlaku Pasal 6 ayat 77. {AYAT}"),
    ("rujukan-pasal", "pks", AYAT, f"Berlaku Pasal 6 ayat (1) dan (77). {AYAT}"),
    ("rujukan-pasal", "pks", AYAT, f"Berlaku pasal 6 sampai dengan 88. {AYAT}"),
    ("rujukan-salah-pokok", "pks", AYAT, f"Keadaan kahar sebagaimana dimaksud dalam Pasal 2 dilaporkan. {AYAT}"),
    ("rujukan-salah-pokok", "pks", AYAT, f"Kewajiban kerahasiaan sebagaimana diatur dalam Pasal 2 tetap berlaku. {AYAT}"),
    ("sengketa-arbitrase", "pks", AYAT, f"Perselisihan yang tidak dapat diselesaikan secara musyawarah diselesaikan melalui Pengadilan Negeri Solok. {AYAT}"),
    ("sengketa-arbitrase", "pks", AYAT, f"Apabila perselisihan tidak dapat diselesaikan secara musyawarah, PARA PIHAK sepakat menyelesaikannya melalui Badan Arbitrase Nasional Indonesia. {AYAT}"),
    ("hukum-tak-berlaku", "pks", AYAT, f"Berdasarkan PP 50/2007 biaya ditanggung bersama. {AYAT}"),
    ("hukum-tak-berlaku", "pks", AYAT, f"Berdasarkan Permendagri No. 22/2009 biaya ditanggung bersama. {AYAT}"),
    ("rujukan-pasal", "pks", AYAT, f"Berlaku Pasal 10 s/d 88. {AYAT}"),
    ("rujukan-pasal", "pks", AYAT, f"Berlaku Pasal 10–88. {AYAT}"),
    ("rujukan-pasal", "pks", AYAT, f"Berlaku Ps. 45. {AYAT}"),
    ("tanggal-mustahil", "pks", AYAT, f"Berlaku sampai dengan 31-04-2026. {AYAT}"),
    ("tanggal-mustahil", "pks", AYAT, f"Berlaku sampai dengan 31 Nov 2026. {AYAT}"),
    ("rujukan-diri-keliru", "pks", AYAT, f"MoU ini dilaksanakan bersama. {AYAT}"),
    ("daerah-bukan-pihak", "pks", AYAT, f"Pemkab Agam menyediakan petugas. {AYAT}"),
    ("hari-tanggal", "mou", "Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga (25-01-2023)", "Kamis, 25 Januari 2023"),
    ("label-berulang", "pks", AYAT, f"Biayanya ditanggung PIHAK KESATU dan PIHAK KESATU. {AYAT}"),
    ("label-pihak", "pks", AYAT, f"PIHAK KESATU memberikan lisensi kepada PIHAK KETIGA. {AYAT}"),
    ("rujukan-rusak", "pks", AYAT, f"Seperti dimaksud dalam Error: Reference source not found. {AYAT}"),
    ("rujukan-rusak", "pks", AYAT, f"Seperti dimaksud dalam Kesalahan! Sumber referensi tidak ditemukan. {AYAT}"),
    ("rujukan-salah-pokok", "pks", AYAT, f"Hasil perselisihan sebagaimana dimaksud dalam Pasal 2 dilaporkan. {AYAT}"),
    ("angka-salah-eja", "mou", "tanggal dua puluh lima, bulan", "tanggal duapuluh lima, bulan"),
    ("angka-salah-eja", "mou", "tahun dua ribu dua puluh tiga", "tahun Duaribu dua puluh tiga"),
    ("angka-salah-eja", "mou", "30 (tiga puluh)", "30 (tiga pulah)"),
    ("angka-salah-eja", "mou", "3 (tiga) bulan", "3 (tga) bulan"),
    ("angka-salah-eja", "pks", AYAT, f"Paling banyak 12 (duabelas) orang. {AYAT}"),
    ("angka-salah-eja", "pks", AYAT, f"Biayanya Rp2.000.000.000,00 (dua milyar rupiah). {AYAT}"),
    ("kata-ganda", "pks", AYAT, f"Biayanya dua juta rupiah Rupiah. {AYAT}"),
    ("kata-ganda", "pks", AYAT, f"Biayanya dibebankan pada pada anggaran. {AYAT}"),
    ("tanggal-mustahil", "pks", AYAT, f"Berlaku sampai dengan 31 April 2026. {AYAT}"),
    ("tanggal-mustahil", "pks", AYAT, f"Dimulai Senin, 6 Januari 2026. {AYAT}"),
    ("rujukan-diri-keliru", "pks", "Perjanjian Kerja Sama ini", "Kesepakatan Bersama ini"),
    ("rujukan-diri-keliru", "pks", "Perjanjian Kerja Sama ini", "Kesepakatan ini"),
    ("rujukan-diri-keliru", "mou", "Kesepakatan Bersama ini", "Perjanjian Kerja Sama ini"),
    ("rujukan-diri-keliru", "mou", "Kesepakatan Bersama ini", "Nota Kesepahaman ini"),
    ("hari-tanggal", "mou", "hari ini Rabu", "hari ini Kamis"),
    ("hari-tanggal", "mou", "(25-01-2023)", "(25-02-2023)"),
    ("hari-tanggal", "mou", "tahun dua ribu dua puluh tiga", "tahun dua ribu dua puluh empat"),
    ("hari-tanggal", "mou", "Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga (25-01-2023)", "Selasa tanggal 25 Januari 2023"),
    ("hari-tanggal", "mou", "Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga (25-01-2023)", "Rabu, tanggal tiga puluh, bulan Februari, tahun dua ribu dua puluh tiga"),
    ("angka-terbilang", "mou", "30 (tiga puluh)", "30 (tiga belas)"),
    ("angka-terbilang", "mou", "3 (tiga) bulan", "6 (tiga) bulan"),
    ("angka-terbilang", "pks", "90 (sembilan puluh)", "tujuh puluh (90)"),
    ("angka-terbilang", "pks", AYAT, f"Biayanya Rp1.500.000,00 (satu juta lima ribu rupiah). {AYAT}"),
    ("angka-terbilang", "pks", AYAT, f"Bagiannya 40% (lima puluh persen). {AYAT}"),
    ("label-pihak", "pks", AYAT, f"PIHAK PERTAMA melapor. {AYAT}"),
    ("label-pihak", "pks", AYAT, f"Pihak Pertama melapor. {AYAT}"),
    ("label-pihak", "pks", AYAT, f"PIHAK KEEMPAT melapor. {AYAT}"),
    ("hukum-tak-berlaku", "mou", "Peraturan Pemerintah Nomor 28 Tahun 2018 tentang", "Peraturan Pemerintah Nomor 50 Tahun 2007 tentang"),
    ("hukum-tak-berlaku", "mou", "Undang-Undang Nomor 12 Tahun 1956 tentang", "Undang-Undang Nomor 51 Tahun 2024 tentang"),
    ("hukum-tak-berlaku", "mou", "Undang-Undang Nomor 23 Tahun 2014 tentang", "Undang-Undang Republik Indonesia Nomor 6 Tahun 2023 tentang"),
]  # fmt: skip


@pytest.mark.parametrize(("kode", "kind", "old", "new"), PLANTED)
def test_a_planted_mistake_is_found_alone(
    draft: Callable[[str], Naskah], findings: Findings, kode: str, kind: str, old: str, new: str
) -> None:
    sound = draft(kind)
    if kode == "hukum-tak-berlaku" and old != AYAT:
        legal = next(b for b in sound.blok if b.bagian is Bagian.DASAR_HUKUM and isinstance(b, Paragraf) and b.teks.startswith(old))  # fmt: skip
        broken = plant(sound, legal.teks, legal.teks.replace(old, new))
    else:
        broken = plant(sound, old, new)
    found = findings(broken)
    # A law whose number alone was changed is also one whose title doesn't fit, and one that is missing.
    beside = {
        "kutipan-peraturan",
        "dasar-hukum-pokok",
        "lembaran-negara",
        "dasar-hukum-ganda",
        "urutan-dasar-hukum",
    }
    assert {t.kode for t in found} - (beside if kode == "hukum-tak-berlaku" else set()) == {kode}
    assert all(t.pesan and t.saran and t.tempat.alamat for t in found)


@pytest.mark.parametrize("numbers", [("2",), ("1", "3"), ("1", "2", "2"), ("1", "2", "4", "4")])
def test_jumps_and_doubles_are_found(
    draft: Callable[[str], Naskah], findings: Findings, numbers: tuple[str, ...]
) -> None:
    found = findings(renumber(draft("pks"), *numbers))
    assert any(t.kode == "pasal-loncat" and t.tingkat is Tingkat.GALAT for t in found)


@pytest.mark.parametrize("numbers", [("1", "3"), ("1", "2", "2"), ("1", "2", "4")])
def test_jumps_among_ayat_are_found(
    draft: Callable[[str], Naskah], findings: Findings, numbers: tuple[str, ...]
) -> None:
    pks = draft("pks")
    place, pasal = next((i, p) for i, p in enumerate(pks.pasal) if len(p.isi) > 2 and p.isi[0].nomor == "1")
    isi = tuple(replace(u, nomor=n) for u, n in zip(pasal.isi, numbers, strict=False))
    changed = replace(pasal, isi=isi)
    found = findings(replace(pks, pasal=(*pks.pasal[:place], changed, *pks.pasal[place + 1 :])))
    assert "rincian-loncat" in {t.kode for t in found}


def test_an_inserted_letter_is_no_jump(draft: Callable[[str], Naskah], findings: Findings) -> None:
    pks = draft("pks")
    inserted = replace(pks.pasal[3], nomor="3A", isi=())
    with_3a = replace(pks, pasal=(*pks.pasal[:3], inserted, *pks.pasal[3:]))
    assert not any(t.kode == "pasal-loncat" for t in findings(with_3a))


SOUND = [
    "PARA PIHAK dapat berkoordinasi dengan Pemerintah Kota Solok sebagai daerah perbatasan.",
    "Ketentuan Pasal 15 peraturan dimaksud berlaku bagi kegiatan ini.",
    "Pelaksanaannya mengacu pada SOP Bab IV Pasal 99 yang ditetapkan kepala dinas.",
    "Pihak pertama yang mengetahui keadaan darurat segera memberi tahu.",
    "Porsinya 14% (empat belas perseratus) dari biaya.",
    "Kegiatan dilaksanakan di Pasar Kembang Kembang dengan mobil BA 1234 XX.",
    "Peraturan Pemerintah Nomor 50 Tahun 2007 telah dicabut.",
    "PARA PIHAK mengesampingkan Pasal 1266 dan Pasal 1267 Kitab Undang-Undang Hukum Perdata.",
    "Sesuai dengan Pasal 363 ayat (2) Undang-Undang Nomor 23 Tahun 2014, kerja sama ini berjalan.",
    "Sebagaimana dimaksud dalam Pasal 65 ayat (1) huruf z UU 23/2014, ini berlaku.",
    "Sebagaimana dimaksud dalam Pasal 40 Kesepakatan Bersama, ini berlaku.",
    "Menurut Kesepakatan Bersama Pasal 40 ayat (2), ini berlaku.",
    "Menurut Peraturan Bupati, Pasal 88 berlaku.",
    "Pekerjaan tidak dialihkan kepada Pihak Ketiga maupun PIHAK KETIGA.",
    "Biayanya Rp1.500.000,00 (satu juta lima ratus ribu rupiah).",
    "Biayanya Rp 1.500.000,- (satu juta lima ratus ribu rupiah).",
    "Luasnya 2,5 (dua koma lima) hektare, seluruhnya 100% (seratus persen), dalam dua (2) rangkap.",
    "Paling lama 12 (dua belas) bulan menurut Pasal 1 sampai dengan Pasal 3.",
    "Sebagaimana dimaksud dalam Pasal 2 Perjanjian ini diatur lain dengan kesepakatan.",
    "Tahun 2023 (dua ribu dua puluh tiga).",
    "Sebagaimana dimaksud pada ayat (1) Pasal 6 atau ayat (2) dalam Pasal 6.",
    "Tahun duaribu duapuluh tiga (2023), seharga dua milyar lima ratus (2.000.000.500) rupiah.",
    "Paling lama 2 x 24 (empat puluh delapan) jam.",
    "Nomor 5 (lihat lampiran) dan 7 (tanah).",
]


@pytest.mark.parametrize("sentence", SOUND)
def test_a_sound_sentence_is_left_alone(
    draft: Callable[[str], Naskah], findings: Findings, sentence: str
) -> None:
    assert findings(add(draft("pks"), sentence)) == []


OPENINGS = [
    "hari ini Rabu tanggal dua puluh lima bulan Januari tahun dua ribu dua puluh tiga bertempat di Arosuka",
    "hari ini, Rabu, tanggal 25 bulan Januari tahun 2023 (25/01/2023), bertempat di Arosuka",
    "hari ini Rabu tanggal Dua Puluh Lima bulan Januari tahun Dua Ribu Dua Puluh Tiga (25 Januari 2023)",
    "hari ini Jum’at, tanggal dua puluh tujuh, bulan Januari, tahun dua ribu dua puluh tiga (27.01.2023)",
    "hari ini ........, tanggal ........, bulan Januari, tahun dua ribu dua puluh tiga (..-01-2023)",
]


@pytest.mark.parametrize("opening", OPENINGS)
def test_a_sound_opening_is_left_alone(
    draft: Callable[[str], Naskah], findings: Findings, opening: str
) -> None:
    whole = next(b.teks for b in draft("mou").blok if isinstance(b, Paragraf) and "Pada hari ini" in b.teks)
    assert findings(plant(draft("mou"), whole, f"Pada {opening}")) == []


def test_numbers_are_wanted_once_there_is_a_date(draft: Callable[[str], Naskah], katalog: Katalog) -> None:
    def levels(naskah: Naskah) -> list[Tingkat]:
        every = check_naskah(BahanNaskah(naskah, katalog.peraturan))
        return [t.tingkat for t in every if t.kode == "nomor-kosong"]

    dated = draft("mou")
    assert levels(dated) == [Tingkat.PERINGATAN]
    for empty in ("NOMOR: / /", "NOMOR:", "Nomor : ____"):
        found = levels(plant(dated, "NOMOR: ........................", empty))
        assert found == [Tingkat.PERINGATAN]
    full = plant(dated, "NOMOR: ........................", "NOMOR: 119/1/2023", count=2)
    assert levels(full) == []
    below = plant(dated, "NOMOR: ........................", "NOMOR:")
    assert levels(plant(below, "NOMOR: ........................", "119/1/2023")) == []
    assert levels(draft("pks")) == []


def test_a_table_holds_texts_like_any_other(draft: Callable[[str], Naskah], findings: Findings) -> None:
    pks = draft("pks")
    table = next(b for b in pks.blok if isinstance(b, Tabel) and b.bagian is Bagian.LAMPIRAN)
    cell = next(t for r in table.baris for s in r.sel for t in s.teks if len(t) > 20)
    found = findings(plant(pks, cell, f"{cell} selama 3 (empat) hari"))
    assert [t.kode for t in found] == ["angka-terbilang"]
