"""Adendum to a PKS on public order; invented.

Habits: title of an amendment, history in the recitals, one pasal with "Semula"/"Menjadi" side by side in a table with
"Pasal 4" as quoted heading, one with them as paragraphs, the rest stays in force.
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import hari_ini

INDUK = "Perjanjian Kerja Sama Nomor 100.3.7/21/2024 dan Nomor 331.1/56/2024 tanggal 6 Februari 2024 tentang Penyelenggaraan Ketenteraman dan Ketertiban Umum di Wilayah Perbatasan"
PASAL = (("1", "PERUBAHAN KETENTUAN"), ("2", "KETENTUAN YANG TETAP BERLAKU"), ("3", "PENUTUP"))
ALAMAT = ("pasal-1/ayat-1", "pasal-1/ayat-2", "pasal-1/ayat-3", "pasal-2/paragraf-1", "pasal-3/paragraf-1")


def susun() -> bytes:
    """Build it."""
    r = Rakit()
    r.semua(
        "ADENDUM KESATU",
        "PERJANJIAN KERJA SAMA",
        "ANTARA",
        "SATUAN POLISI PAMONG PRAJA KOTA MAGELANG",
        "DENGAN",
        "SATUAN POLISI PAMONG PRAJA KABUPATEN MAGELANG",
        "TENTANG",
        "PENYELENGGARAAN KETENTERAMAN DAN KETERTIBAN UMUM DI WILAYAH PERBATASAN",
        "NOMOR 100.3.7/03/2026",
        "NOMOR 331.1/11/2026",
        tengah=True,
        tebal=True,
    )
    r.p(f"{hari_ini(date(2026, 1, 20), '-')}, bertempat di Kota Magelang, yang bertanda tangan di bawah ini:")
    r.p(
        "1. Q. CONTOH, Kepala Satuan Polisi Pamong Praja Kota Magelang, berdasarkan Surat Kuasa Wali Kota Magelang Nomor 180/2/2026 tanggal 8 Januari 2026 bertindak untuk dan atas nama Pemerintah Kota Magelang, selanjutnya disebut PIHAK KESATU; dan"
    )
    r.p(
        "2. R. CONTOH, Kepala Satuan Polisi Pamong Praja Kabupaten Magelang, berdasarkan Surat Kuasa Bupati Magelang Nomor 100/5/2026 tanggal 12 Januari 2026 bertindak untuk dan atas nama Pemerintah Kabupaten Magelang, selanjutnya disebut PIHAK KEDUA,"
    )
    r.p("yang secara bersama-sama disebut PARA PIHAK, menerangkan hal-hal sebagai berikut:")
    r.semua(
        f"a.\tbahwa PARA PIHAK telah menandatangani {INDUK};",
        "b.\tbahwa berdasarkan evaluasi bersama tanggal 9 Desember 2025 perlu dilakukan perubahan atas Perjanjian Kerja Sama tersebut;",
        f"c.\tbahwa perubahan dilakukan berdasarkan {hukum.KINI['pp-28-2018']} dan {hukum.KINI['permendagri-22-2020']}.",
    )
    r.p("PARA PIHAK sepakat mengubah Perjanjian Kerja Sama tersebut dengan ketentuan sebagai berikut:")
    r.semua("Pasal 1", PASAL[0][1], tengah=True, tebal=True)
    r.p(f"(1)\tKetentuan Pasal 4 dan Pasal 7 {INDUK} diubah.")
    r.p("(2)\tPerubahan Pasal 4 sebagaimana dimaksud pada ayat (1) tercantum dalam tabel berikut:")
    r.tabel(
        ("Semula", "Menjadi"),
        (
            ("Pasal 4", "Patroli bersama dilaksanakan 1 (satu) kali setiap 3 (tiga) bulan."),
            ("Pasal 4", "Patroli bersama dilaksanakan 1 (satu) kali setiap bulan."),
        ),
        garis=True,
    )
    r.p(
        "(3)\tPerubahan Pasal 7 sebagaimana dimaksud pada ayat (1), semula berbunyi “Perjanjian Kerja Sama ini berlaku selama 2 (dua) tahun” menjadi berbunyi “Perjanjian Kerja Sama ini berlaku selama 4 (empat) tahun”."
    )
    r.semua("Pasal 2", PASAL[1][1], tengah=True, tebal=True)
    r.p(
        "Ketentuan lain dalam Perjanjian Kerja Sama yang tidak diubah dengan adendum ini dinyatakan tetap berlaku."
    )
    r.semua("Pasal 3", PASAL[2][1], tengah=True, tebal=True)
    r.p(
        "Adendum ini merupakan bagian yang tidak terpisahkan dari Perjanjian Kerja Sama, dibuat dalam rangkap 2 (dua) asli, bermeterai cukup, dan mempunyai kekuatan hukum yang sama."
    )
    r.tabel(
        ("PIHAK KESATU", "PIHAK KEDUA"),
        (("", "", "Q. CONTOH"), ("", "", "R. CONTOH")),
        tengah=True,
    )
    return r.bytes()


NASKAH = NaskahLuar("adendum-magelang", "lain", 2, PASAL, ALAMAT, susun)
