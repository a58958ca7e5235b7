"""Nota Kesepakatan Sinergi of a regency and an office of a ministry; invented.

Habits: a form that is neither kesepakatan bersama nor PKS, bold left-aligned headings in capitals and small letters,
dashes as list marks, parties as paragraphs without numbers, no recitals.
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum, klausa
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import Ps, Tata, daftar_alamat, daftar_pasal, hari_ini, tulis_pasal

D = "Nota Kesepakatan Sinergi ini"
TATA = Tata(judul="tebal", huruf="-", antara=" ")
PASAL = (
    Ps(
        "maksud",
        "Maksud dan Tujuan",
        (
            f"@ {D} dimaksudkan untuk menyinergikan perencanaan dan pelaksanaan pembangunan Pemerintah Pusat dan Pemerintah Daerah.",
            f"@ {D} bertujuan mempercepat pendaftaran tanah di Kabupaten Gunungkidul.",
        ),
    ),
    Ps(
        "ruang",
        "Ruang Lingkup",
        (
            "Ruang lingkup sinergi meliputi:",
            "- pendaftaran tanah aset daerah;",
            "- pertukaran informasi geospasial tematik pertanahan; dan",
            "- penyuluhan kepada masyarakat.",
        ),
    ),
    Ps(
        "laksana",
        "Pelaksanaan",
        ("@ PARA PIHAK menunjuk penghubung masing-masing.", "@ Penghubung menyusun rencana kerja tahunan."),
    ),
    Ps(
        "tugas",
        "Tanggung Jawab",
        (
            "@ PIHAK KESATU bertanggung jawab menyiapkan data aset daerah dan berhak memperoleh pelayanan pendaftaran tanah dari PIHAK KEDUA.",
            "@ PIHAK KEDUA bertanggung jawab memberikan pelayanan pendaftaran tanah kepada PIHAK KESATU dan berhak memperoleh data aset daerah.",
        ),
    ),
    Ps(
        "biaya",
        "Pendanaan",
        (
            f"Pendanaan pelaksanaan {D} dibebankan pada anggaran masing-masing PIHAK sesuai dengan ketentuan peraturan perundang-undangan.",
        ),
    ),
    klausa.jangka(D, "3 (tiga)", "Jangka Waktu"),
    klausa.pantau(D, "Evaluasi dan Pelaporan"),
    klausa.ubah(D, "Lain-Lain"),
    klausa.penutup(D, "2 (dua)", "Penutup"),
)


def susun() -> bytes:
    """Build it."""
    r = Rakit("Times New Roman", 12)
    r.semua(
        "NOTA KESEPAKATAN SINERGI",
        "ANTARA",
        "PEMERINTAH KABUPATEN GUNUNGKIDUL",
        "DENGAN",
        "KANTOR PERTANAHAN KABUPATEN GUNUNGKIDUL",
        "TENTANG",
        "SINERGI PENYELENGGARAAN PERTANAHAN",
        tengah=True,
        tebal=True,
    )
    r.p("NOMOR: 119/10/NKS/2025\nNOMOR: HP.01.01/155/VIII/2025", tengah=True)
    r.p(
        f"{hari_ini(date(2025, 8, 19), 'kata', kapital=False)}, bertempat di Wonosari, kami yang bertanda tangan di bawah ini:"
    )
    r.p(
        "S. CONTOH, Bupati Gunungkidul, bertindak untuk dan atas nama Pemerintah Kabupaten Gunungkidul, selanjutnya disebut PIHAK KESATU."
    )
    r.p(
        "T. CONTOH, Kepala Kantor Pertanahan Kabupaten Gunungkidul, bertindak untuk dan atas nama Kantor Pertanahan Kabupaten Gunungkidul, selanjutnya disebut PIHAK KEDUA."
    )
    r.p("PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK.")
    r.p("Dasar hukum:")
    for teks in hukum.daftar(hukum.KINI, "uu-23-2014", "pp-28-2018", lembaran=False):
        r.p(f"- {teks};")
    r.p("PARA PIHAK menyepakati hal-hal sebagai berikut:")
    tulis_pasal(r, PASAL, TATA)
    r.p()
    r.tabel(
        (
            ("PIHAK KEDUA,", "KEPALA KANTOR PERTANAHAN", "", "", "T. CONTOH"),
            ("PIHAK KESATU,", "BUPATI GUNUNGKIDUL", "", "", "S. CONTOH"),
        ),
        tengah=True,
    )
    return r.bytes()


NASKAH = NaskahLuar(
    "sinergi-gunungkidul", "lain", 2, daftar_pasal(PASAL, TATA), daftar_alamat(PASAL, TATA), susun
)
