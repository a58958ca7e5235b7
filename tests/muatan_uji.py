"""Papers for the tests of what papers contain: a sound PKS and a sound Kesepakatan Bersama as lines, and their readers."""

from __future__ import annotations

import csv
from functools import cache
from io import BytesIO
from pathlib import Path

from kerja_sama_docs.aturan import PADA_NASKAH, BahanNaskah
from kerja_sama_docs.aturan.wilayah import Wilayah
from kerja_sama_docs.fakta import MuatanWajib
from kerja_sama_docs.naskah import Naskah
from kerja_sama_docs.peraturan import Pustaka
from kerja_sama_docs.spek.katalog import read_muatan
from kerja_sama_docs.temuan import Temuan
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx

KATALOG = Path(__file__).resolve().parents[1] / "specs" / "katalog"
LEVELS = {"provinsi": "Provinsi", "kabupaten": "Kabupaten", "kota": "Kota"}

PKS = """PERJANJIAN KERJA SAMA
ANTARA
PEMERINTAH KABUPATEN SOLOK
DENGAN
PEMERINTAH KABUPATEN SIJUNJUNG
TENTANG
PEMASARAN HASIL PERTANIAN
NOMOR: 1/PKS/2023
NOMOR: 2/PKS/2023
Pada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda tangan di bawah ini:
1. A. Contoh : Bupati Solok, bertindak untuk dan atas nama Pemerintah Kabupaten Solok, selanjutnya disebut PIHAK KESATU.
2. B. Contoh : Bupati Sijunjung, bertindak untuk dan atas nama Pemerintah Kabupaten Sijunjung, selanjutnya disebut PIHAK KEDUA.
PIHAK KESATU dan PIHAK KEDUA selanjutnya disebut PARA PIHAK.
Pasal 1
MAKSUD DAN TUJUAN
Maksud dan tujuan Perjanjian Kerja Sama ini adalah meningkatkan pendapatan petani.
Pasal 2
OBJEK DAN RUANG LINGKUP
Objek dan ruang lingkup Perjanjian Kerja Sama ini meliputi pemasaran hasil pertanian.
Pasal 3
PELAKSANAAN
Perjanjian Kerja Sama ini dilaksanakan menurut rencana kerja.
Pasal 4
HAK DAN KEWAJIBAN
(1) PIHAK KESATU berhak:
a. menerima hasil panen; dan
b. memperoleh laporan penjualan.
(2) PIHAK KESATU berkewajiban membayar harga panen.
(3) PIHAK KEDUA berhak menerima pembayaran harga panen.
(4) PIHAK KEDUA berkewajiban:
a. menyerahkan hasil panen; dan
b. menyampaikan laporan penjualan.
Pasal 5
PEMBIAYAAN
Biaya dibebankan pada anggaran masing-masing.
Pasal 6
JANGKA WAKTU
Perjanjian Kerja Sama ini berlaku selama 3 (tiga) tahun terhitung sejak tanggal ditandatangani.
Pasal 7
KEADAAN KAHAR
Pihak yang mengalami keadaan kahar memberitahukannya kepada pihak lain.
Pasal 8
PENGAKHIRAN
(1) Perjanjian Kerja Sama ini berakhir apabila:
a. jangka waktu berakhir;
b. tujuan tercapai;
c. PARA PIHAK sepakat mengakhiri;
d. terdapat perubahan kebijakan; atau
e. objek hilang atau musnah.
(2) Pergantian kepala daerah tidak mengakhiri Perjanjian Kerja Sama ini.
Pasal 9
PEMANTAUAN DAN PELAPORAN
PARA PIHAK memantau dan melaporkan pelaksanaannya.
Pasal 10
PENYELESAIAN PERSELISIHAN
(1) Perselisihan diselesaikan secara musyawarah.
(2) Bila mufakat tidak tercapai, perselisihan diselesaikan oleh Gubernur Sumatera Barat.
Pasal 11
PERUBAHAN
Perubahan dituangkan dalam adendum.
Pasal 12
KORESPONDENSI
Pemberitahuan disampaikan kepada alamat para pihak.
Pasal 13
PENUTUP
Perjanjian Kerja Sama ini dibuat dalam rangkap 2 (dua) asli dan bermeterai cukup.
PIHAK KESATU,
A. CONTOH
PIHAK KEDUA,
B. CONTOH"""


@cache
def paper(text: str) -> Naskah:
    """A foreign Word file of these lines, read back."""
    import docx

    document = docx.Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    buffer = BytesIO()
    document.save(buffer)
    return read_naskah(open_docx(buffer.getvalue(), "uji.docx"))


@cache
def muatan() -> MuatanWajib:
    """The table of the catalogue."""
    wrong: list[Temuan] = []
    found = read_muatan(KATALOG / "muatan_wajib.yaml", wrong)
    assert wrong == []
    return found


@cache
def wilayah() -> Wilayah:
    """The regions of the catalogue."""
    with (KATALOG / "wilayah.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return Wilayah({f"{LEVELS[r['tingkat']]} {r['nama']}": (r["kode"], r["provinsi"]) for r in rows})


def bahan(text: str) -> BahanNaskah:
    """What a rule is given for a paper of these lines; the law is left out."""
    return BahanNaskah(paper(text), Pustaka(()), muatan(), wilayah())


def change(text: str, *pairs: tuple[str, str]) -> str:
    """The text with words replaced, each of which must be there."""
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new)
    return text


def without_pasal(text: str, heading: str) -> str:
    """The text without the pasal of this heading."""
    lines = text.splitlines()
    start = lines.index(heading) - 1
    end = next(
        (i for i in range(start + 1, len(lines)) if lines[i].startswith(("Pasal ", "PIHAK KESATU,"))),
        len(lines),
    )
    return "\n".join(lines[:start] + lines[end:])


def findings(kode: str, text: str) -> list[Temuan]:
    """What one rule finds in a paper of these lines."""
    rule = next(r for r in PADA_NASKAH if r.kode == kode)
    return list(rule.apply(bahan(text)))


def messages(kode: str, text: str) -> list[str]:
    """The messages of these findings."""
    return [t.pesan for t in findings(kode, text)]
