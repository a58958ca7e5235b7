"""PKS on waste of a regency and a city; invented.

Habits: logos and signatures in text boxes, paraf boxes and page number in the footer, a running header, ayat by Word
in a list of its own per pasal ("1." and "a)"), title of the pasal below its number, both centred.
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum, klausa
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import Ps, Tata, daftar_alamat, daftar_pasal, hari_ini, tanggal_indonesia, tulis_pasal

D = "Perjanjian Kerja Sama ini"
HARI = date(2025, 11, 11)
TATA = Tata(
    ayat="", huruf="", angka="", daftar=(("decimal", "%1."), ("lowerLetter", "%2)"), ("decimal", "%3)"))
)
PASAL = (
    Ps(
        "umum",
        "KETENTUAN UMUM",
        (
            f"Dalam {D} yang dimaksud dengan:",
            "@ Sampah adalah sampah rumah tangga dan sampah sejenis sampah rumah tangga.",
            "@ Tempat Pemrosesan Akhir yang selanjutnya disingkat TPA adalah tempat memproses dan mengembalikan Sampah secara aman.",
            "@ Residu adalah sisa Sampah yang tidak dapat diolah kembali.",
        ),
    ),
    Ps(
        "maksud",
        "MAKSUD DAN TUJUAN",
        (
            f"@ Maksud {D} adalah menyelenggarakan pengangkutan dan pemrosesan akhir Sampah dari wilayah perbatasan.",
            f"@ Tujuan {D} adalah terwujudnya lingkungan yang bersih dan sehat.",
        ),
    ),
    Ps(
        "objek",
        "OBJEK DAN RUANG LINGKUP",
        (
            f"@ Objek {D} adalah pengelolaan Sampah dari 6 (enam) kecamatan di wilayah perbatasan.",
            f"@ Ruang lingkup {D} meliputi:",
            "- pengurangan dan pemilahan Sampah;",
            "- pengangkutan Sampah ke TPA milik PIHAK KEDUA; dan",
            "- pemrosesan akhir Residu.",
        ),
    ),
    Ps(
        "laksana",
        "PELAKSANAAN",
        (
            "@ Bentuk kerja sama adalah kerja sama antarpemerintah daerah dalam pengelolaan Sampah.",
            "@ Sampah yang diangkut ke TPA paling banyak 20 (dua puluh) ton setiap hari.",
            "@ Jadwal pengangkutan ditetapkan bersama oleh PARA PIHAK setiap 3 (tiga) bulan.",
        ),
    ),
    Ps(
        "hak",
        "HAK DAN KEWAJIBAN",
        (
            "@ PIHAK KESATU berhak membuang Residu ke TPA milik PIHAK KEDUA sesuai dengan jadwal.",
            "@ PIHAK KESATU berkewajiban:",
            "- memilah Sampah sebelum diangkut; dan",
            "- membayar retribusi pelayanan kepada PIHAK KEDUA sesuai dengan Peraturan Daerah yang berlaku pada PIHAK KEDUA.",
            "@ PIHAK KEDUA berhak:",
            "- menerima Sampah yang telah dipilah; dan",
            "- menerima pembayaran retribusi pelayanan dari PIHAK KESATU.",
            "@ PIHAK KEDUA berkewajiban menerima dan memproses Residu dari PIHAK KESATU di TPA sesuai dengan jadwal.",
        ),
    ),
    klausa.biaya(D),
    klausa.jangka(D, "1 (satu)"),
    klausa.pantau(D),
    klausa.kahar(D),
    klausa.selisih("Gubernur Banten", D),
    klausa.akhir(D),
    klausa.surat(
        D,
        (
            ("PIHAK KESATU", "Dinas Lingkungan Hidup Kabupaten Serang", "Jalan Contoh Nomor 11 Serang"),
            ("PIHAK KEDUA", "Dinas Lingkungan Hidup Kota Serang", "Jalan Contoh Nomor 12 Kota Serang"),
        ),
    ),
    klausa.ubah(D),
    klausa.penutup(D, "2 (dua)"),
)


def susun() -> bytes:
    """Build it."""
    r = Rakit("Arial", 11)
    r.kepala("PERJANJIAN KERJA SAMA PENGELOLAAN SAMPAH")
    r.kaki("Halaman ", paraf=("PARAF PIHAK KESATU", "PARAF PIHAK KEDUA"))
    r.kotak("PEMERINTAH KABUPATEN SERANG")
    r.kotak("PEMERINTAH KOTA SERANG")
    r.semua(
        "PERJANJIAN KERJA SAMA",
        "ANTARA",
        "DINAS LINGKUNGAN HIDUP KABUPATEN SERANG",
        "DENGAN",
        "DINAS LINGKUNGAN HIDUP KOTA SERANG",
        "TENTANG",
        "PENGELOLAAN SAMPAH DI WILAYAH PERBATASAN",
        "NOMOR: 600.4.15/1201/DLH/2025",
        "NOMOR: 660/77-PKS/DLH-KS/2025",
        tengah=True,
        tebal=True,
    )
    r.p(f"{hari_ini(HARI, '-')}, bertempat di Kota Serang, yang bertanda tangan di bawah ini:")
    r.tabel(
        (
            "I.",
            "O. CONTOH",
            "Kepala Dinas Lingkungan Hidup Kabupaten Serang, beralamat di Jalan Contoh Nomor 11 Serang, berdasarkan Surat Kuasa Bupati Serang Nomor 100.3.11/44/2025 tanggal 3 November 2025 bertindak untuk dan atas nama Pemerintah Kabupaten Serang, yang selanjutnya disebut PIHAK KESATU.",
        ),
        (
            "II.",
            "P. CONTOH",
            f"Kepala Dinas Lingkungan Hidup Kota Serang, beralamat di Jalan Contoh Nomor 12 Kota Serang, berdasarkan Surat Kuasa Wali Kota Serang Nomor 180/9/2025 tanggal {tanggal_indonesia(date(2025, 11, 5))} bertindak untuk dan atas nama Pemerintah Kota Serang, yang selanjutnya disebut PIHAK KEDUA.",
        ),
    )
    r.p("PIHAK KESATU dan PIHAK KEDUA, yang selanjutnya secara bersama-sama disebut PARA PIHAK, menerangkan:")
    huruf = r.daftar(("lowerLetter", "%1."))
    r.p("bahwa pengelolaan Sampah di wilayah perbatasan perlu dilakukan bersama;", daftar=(huruf, 0))
    r.p(
        "bahwa perjanjian ini merupakan pelaksanaan Kesepakatan Bersama antara Pemerintah Kabupaten Serang dan Pemerintah Kota Serang Nomor 119/14/2023 dan Nomor 415/20/2023 tanggal 16 Oktober 2023 tentang Pelayanan Publik dan Pembangunan Wilayah Perbatasan.",
        daftar=(huruf, 0),
    )
    r.p("Dengan memperhatikan ketentuan:")
    angka = r.daftar(("decimal", "%1."))
    for teks in hukum.daftar(
        hukum.KINI,
        "uu-32-2007",
        "uu-18-2008",
        "uu-23-2014",
        "pp-81-2012",
        "pp-28-2018",
        "permendagri-22-2020",
    ):
        r.p(f"{teks};", daftar=(angka, 0))
    r.p("PARA PIHAK sepakat mengadakan perjanjian kerja sama dengan ketentuan sebagai berikut:")
    tulis_pasal(r, PASAL, TATA)
    r.kotak("PIHAK KESATU,", "KEPALA DINAS LINGKUNGAN HIDUP KABUPATEN SERANG", "", "", "O. CONTOH")
    r.kotak("PIHAK KEDUA,", "KEPALA DINAS LINGKUNGAN HIDUP KOTA SERANG", "", "", "P. CONTOH")
    return r.bytes()


NASKAH = NaskahLuar(
    "pks-serang-kota-serang", "pks", 2, daftar_pasal(PASAL, TATA), daftar_alamat(PASAL, TATA), susun
)
