"""Kesepakatan bersama of 2022 inside a frame; invented.

Habits: the whole agreement stands in a layout table of one cell, numbers of pasal and ayat typed, the party block a
table inside the table, opening without digits, laws as they stood in 2022.
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum, klausa
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import Ps, Tata, daftar_alamat, daftar_pasal, hari_ini, tulis_pasal

D = "Kesepakatan Bersama ini"
TATA = Tata(kata="PASAL", antara=" ")
PASAL = (
    Ps(
        "maksud",
        "MAKSUD DAN TUJUAN",
        (
            f"@ Maksud dibuatnya {D} adalah sebagai dasar kerja sama PARA PIHAK di bidang perhubungan.",
            f"@ Tujuan dibuatnya {D} adalah mewujudkan angkutan umum yang terpadu.",
        ),
    ),
    Ps(
        "ruang",
        "RUANG LINGKUP",
        (
            f"Ruang lingkup {D} meliputi:",
            "- keterpaduan jadwal angkutan umum;",
            "- penataan tempat henti; dan",
            "- pengendalian lalu lintas di jalan penghubung.",
        ),
    ),
    Ps(
        "laksana",
        "PELAKSANAAN",
        (
            "@ Ruang lingkup sebagaimana dimaksud dalam {ruang} dilaksanakan berdasarkan perjanjian kerja sama.",
            "@ Perjanjian kerja sama ditandatangani paling lambat 6 (enam) bulan sejak Kesepakatan Bersama ini ditandatangani.",
        ),
    ),
    klausa.biaya(D),
    klausa.jangka(D, "5 (lima)"),
    klausa.pantau(D, "EVALUASI DAN PELAPORAN"),
    klausa.akhir_dua(D),
    klausa.selisih("Gubernur Jawa Barat", D),
    klausa.penutup(D, "2 (dua)"),
)


def susun() -> bytes:
    """Build it."""
    r = Rakit()
    with r.dalam_sel():
        r.semua(
            "KESEPAKATAN BERSAMA",
            "PEMERINTAH KOTA BANDUNG",
            "DAN",
            "PEMERINTAH KOTA CIMAHI",
            "TENTANG",
            "PENYELENGGARAAN PERHUBUNGAN TERPADU",
            tengah=True,
            tebal=True,
        )
        r.semua("Nomor : HK.03.01/21-Tapem/2022", "Nomor : 15/KS-CMH/2022", tengah=True)
        r.p(
            f"{hari_ini(date(2022, 6, 14))}, kami yang bertanda tangan di bawah ini, bertempat di Kota Bandung:"
        )
        r.tabel(
            (
                "M. CONTOH",
                "Wali Kota Bandung, dalam hal ini bertindak untuk dan atas nama Pemerintah Kota Bandung, berkedudukan di Jalan Contoh Nomor 9 Bandung, selanjutnya disebut PIHAK KESATU.",
            ),
            (
                "N. CONTOH",
                "Wali Kota Cimahi, dalam hal ini bertindak untuk dan atas nama Pemerintah Kota Cimahi, berkedudukan di Jalan Contoh Nomor 10 Cimahi, selanjutnya disebut PIHAK KEDUA.",
            ),
        )
        r.p("PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK.")
        r.p("PARA PIHAK terlebih dahulu menerangkan:")
        r.semua(
            "a. bahwa mobilitas masyarakat Kota Bandung dan Kota Cimahi saling terkait;",
            "b. bahwa penyelenggaraan perhubungan di kedua kota perlu dipadukan;",
        )
        r.p("Dengan berpedoman pada:")
        for i, teks in enumerate(
            hukum.daftar(hukum.T2021, "uu-22-2009", "uu-23-2014", "pp-28-2018", "permendagri-22-2020"), 1
        ):
            r.p(f"{i}. {teks};")
        r.p("PARA PIHAK sepakat dengan ketentuan sebagai berikut:")
        tulis_pasal(r, PASAL, TATA)
        r.tabel(
            ("PIHAK KESATU,", "PIHAK KEDUA,"),
            ("WALI KOTA BANDUNG,", "WALI KOTA CIMAHI,"),
            ("M. CONTOH", "N. CONTOH"),
            tengah=True,
        )
    return r.bytes()


NASKAH = NaskahLuar(
    "kb-bandung-cimahi",
    "kesepakatan-bersama",
    2,
    daftar_pasal(PASAL, TATA),
    daftar_alamat(PASAL, TATA),
    susun,
)
