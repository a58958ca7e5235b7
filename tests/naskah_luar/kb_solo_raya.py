"""Kesepakatan bersama of four regions; invented.

Habits: four parties, their numbers side by side in a table, parties as running paragraphs with Roman numerals,
signatures in two rows of two, legal basis and recitals in one sentence each, ayat typed with a blank.
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum, klausa
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import Ps, Tata, daftar_alamat, daftar_pasal, hari_ini, tulis_pasal

D = "Kesepakatan Bersama ini"
TATA = Tata(antara=" ", kata="PASAL")
DAERAH = (
    ("I", "Wali Kota Surakarta", "Kota Surakarta", "Surakarta", "KESATU", "G. CONTOH"),
    ("II", "Bupati Boyolali", "Kabupaten Boyolali", "Boyolali", "KEDUA", "H. CONTOH"),
    ("III", "Bupati Sukoharjo", "Kabupaten Sukoharjo", "Sukoharjo", "KETIGA", "I. CONTOH"),
    ("IV", "Bupati Karanganyar", "Kabupaten Karanganyar", "Karanganyar", "KEEMPAT", "J. CONTOH"),
)
PASAL = (
    Ps(
        "maksud",
        "MAKSUD DAN TUJUAN",
        (
            f"@ {D} dimaksudkan untuk menyatukan langkah PARA PIHAK dalam pengembangan kepariwisataan.",
            "@ Tujuannya adalah meningkatkan kunjungan wisatawan dan pendapatan masyarakat di wilayah PARA PIHAK.",
        ),
    ),
    Ps(
        "ruang",
        "OBJEK DAN RUANG LINGKUP",
        (
            "@ Objek kerja sama adalah pengembangan kepariwisataan daerah.",
            "@ Ruang lingkup kerja sama meliputi:",
            "- pengembangan destinasi dan jalur wisata bersama;",
            "- pemasaran bersama; dan",
            "- pengembangan sumber daya manusia pariwisata.",
        ),
    ),
    Ps(
        "laksana",
        "PELAKSANAAN",
        (
            "Pelaksanaan lebih lanjut diatur dalam perjanjian kerja sama yang mengacu pada ruang lingkup sebagaimana dimaksud dalam {ruang}.",
        ),
    ),
    klausa.biaya(D),
    klausa.jangka(D, "4 (empat)"),
    klausa.pantau(D, "PEMANTAUAN DAN PELAPORAN"),
    klausa.selisih("Gubernur Jawa Tengah", D),
    klausa.akhir_dua(D),
    klausa.ubah(D, "LAIN-LAIN"),
    klausa.penutup(D, "4 (empat)"),
)


def susun() -> bytes:
    """Build it."""
    r = Rakit()
    judul = ["KESEPAKATAN BERSAMA", "ANTARA"]
    for i, (_, _, daerah, *_) in enumerate(DAERAH):
        judul += ([] if i == 0 else ["DAN"] if i == 3 else [","]) + [f"PEMERINTAH {daerah.upper()}"]
    r.semua(
        *(b for b in judul if b != ","),
        "TENTANG",
        "PENGEMBANGAN KEPARIWISATAAN TERPADU",
        tengah=True,
        tebal=True,
    )
    r.tabel(
        (
            ("NOMOR:", "KS.00/17/2025"),
            ("NOMOR:", "119/9/2025"),
            ("NOMOR:", "100.3.7/31/2025"),
            ("NOMOR:", "8 TAHUN 2025"),
        ),
        tengah=True,
    )
    r.p(
        f"{hari_ini(date(2025, 9, 3), '-')}, bertempat di Balai Kota Surakarta, kami yang bertanda tangan di bawah ini:"
    )
    for no, jabatan, daerah, kota, label, nama in DAERAH:
        r.p(
            f"{no}. {nama}, {jabatan}, berkedudukan di {kota}, berdasarkan Pasal 65 ayat (1) Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah bertindak untuk dan atas nama Pemerintah {daerah}, selanjutnya disebut PIHAK {label};"
        )
    r.p(
        "PIHAK KESATU, PIHAK KEDUA, PIHAK KETIGA, dan PIHAK KEEMPAT yang selanjutnya secara bersama-sama disebut PARA PIHAK dan secara sendiri-sendiri disebut PIHAK, terlebih dahulu menerangkan hal-hal sebagai berikut:"
    )
    r.semua(
        "a. bahwa kepariwisataan berperan dalam peningkatan kesejahteraan masyarakat;",
        "b. bahwa potensi wisata PARA PIHAK saling melengkapi sehingga perlu dikembangkan secara terpadu.",
    )
    r.p("Dengan mengingat peraturan perundang-undangan:")
    for i, teks in enumerate(
        hukum.daftar(hukum.KINI, "uu-10-2009", "uu-23-2014", "pp-28-2018", "permendagri-22-2020"), start=1
    ):
        r.p(f"{i}. {teks};")
    r.p("maka PARA PIHAK sepakat mengadakan kerja sama dengan ketentuan sebagai berikut:")
    tulis_pasal(r, PASAL, TATA)
    r.p()
    for kiri, kanan in ((DAERAH[0], DAERAH[1]), (DAERAH[2], DAERAH[3])):
        r.tabel(
            *(
                (f"PIHAK {kiri[4]},", f"PIHAK {kanan[4]},"),
                (kiri[1].upper(), kanan[1].upper()),
                (("", "", "", kiri[5]), ("", "", "", kanan[5])),
            ),
            tengah=True,
        )
        r.p()
    return r.bytes()


NASKAH = NaskahLuar(
    "kb-solo-raya", "kesepakatan-bersama", 4, daftar_pasal(PASAL, TATA), daftar_alamat(PASAL, TATA), susun
)
