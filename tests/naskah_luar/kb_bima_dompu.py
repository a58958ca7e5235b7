"""Kesepakatan bersama with bold mixed-case headings on the left; invented.

Habits: "Pasal 1" and its title left-aligned and bold, ayat by Word in a list of its own per pasal, letters typed,
recitals as "Menimbang" with letters, legal basis as "Mengingat" with numbers, in two tables of layout.
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum, klausa
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import Ps, Tata, daftar_alamat, daftar_pasal, hari_ini, tulis_pasal

D = "Kesepakatan Bersama ini"
TATA = Tata(judul="tebal", ayat="")
PASAL = (
    Ps(
        "maksud",
        "Maksud dan Tujuan",
        (
            f"@ Maksud {D} adalah membangun kerja sama antardaerah yang saling menguntungkan.",
            f"@ Tujuan {D} adalah meningkatkan kesejahteraan masyarakat.",
        ),
    ),
    Ps("objek", "Objek Kerja Sama", ("Objek kerja sama adalah pertanian dan kesehatan hewan.",)),
    Ps(
        "ruang",
        "Ruang Lingkup",
        (
            "Ruang lingkup kerja sama meliputi:",
            "- pengawasan lalu lintas ternak;",
            "- pengendalian penyakit hewan menular; dan",
            "- pertukaran informasi harga hasil pertanian.",
        ),
    ),
    Ps(
        "laksana",
        "Pelaksanaan",
        (f"@ {D} ditindaklanjuti dengan perjanjian kerja sama.", "@ PARA PIHAK menyusun rencana kerja."),
    ),
    klausa.biaya(D, "Pembiayaan"),
    klausa.jangka(D, "3 (tiga)", "Jangka Waktu"),
    klausa.pantau(D, "Pemantauan dan Evaluasi"),
    klausa.selisih("Gubernur Nusa Tenggara Barat", D, "Penyelesaian Perselisihan"),
    klausa.akhir(D, "Pengakhiran"),
    klausa.penutup(D, "2 (dua)", "Penutup"),
)


def susun() -> bytes:
    """Build it."""
    r = Rakit("Tahoma", 11)
    r.semua(
        "Kesepakatan Bersama",
        "antara",
        "Pemerintah Kabupaten Bima",
        "dan",
        "Pemerintah Kabupaten Dompu",
        "tentang",
        "Kerja Sama di Bidang Pertanian dan Kesehatan Hewan",
        tengah=True,
        tebal=True,
    )
    r.tabel(("Nomor: 119/12/07.1/2024", "Nomor: 415.4/5/Pem/2024"), tengah=True)
    r.p(f"{hari_ini(date(2024, 7, 10), '-')}, bertempat di Woha, Kabupaten Bima, yang bertanda tangan:")
    r.p(
        "O. P. Contoh, Bupati Bima, dalam hal ini bertindak dalam jabatannya untuk dan atas nama Pemerintah Kabupaten Bima, selanjutnya disebut PIHAK KESATU;"
    )
    r.p(
        "Q. R. Contoh, Bupati Dompu, dalam hal ini bertindak dalam jabatannya untuk dan atas nama Pemerintah Kabupaten Dompu, selanjutnya disebut PIHAK KEDUA."
    )
    r.p("PIHAK KESATU dan PIHAK KEDUA selanjutnya disebut PARA PIHAK.")
    r.tabel(
        (
            "Menimbang",
            ":",
            (
                "a. bahwa lalu lintas ternak di Kabupaten Bima dan Kabupaten Dompu perlu diawasi bersama;",
                "b. bahwa untuk maksud tersebut perlu dibuat kesepakatan bersama;",
            ),
        )
    )
    r.p()
    r.tabel(
        (
            "Mengingat",
            ":",
            tuple(
                f"{i}. {t};"
                for i, t in enumerate(
                    hukum.daftar(hukum.KINI, "uu-23-2014", "pp-28-2018", "permendagri-22-2020"), 1
                )
            ),
        )
    )
    r.p("PARA PIHAK sepakat mengadakan kerja sama dengan ketentuan sebagai berikut:")
    tulis_pasal(r, PASAL, TATA)
    r.p()
    r.tabel(
        (
            ("PIHAK KESATU", "Bupati Bima,", "", "", "O. P. Contoh"),
            ("PIHAK KEDUA", "Bupati Dompu,", "", "", "Q. R. Contoh"),
        ),
        tengah=True,
    )
    return r.bytes()


NASKAH = NaskahLuar(
    "kb-bima-dompu", "kesepakatan-bersama", 2, daftar_pasal(PASAL, TATA), daftar_alamat(PASAL, TATA), susun
)
