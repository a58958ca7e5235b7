"""Kesepakatan bersama of two neighbours in one province; invented.

Habits: everything numbered by Word in one multilevel list ("Pasal 1" → "(1)" → "a."), title order judul → pihak →
TENTANG → NOMOR, parties in a table of two columns, lettered recitals by Word, legal basis before the pasal, digits in
brackets, signatures in a table.
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum, klausa
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import Ps, Tata, daftar_alamat, daftar_pasal, hari_ini, tulis_pasal

D = "Kesepakatan Bersama ini"
TATA = Tata(judul="otomatis", ayat="", huruf="", angka="")
PASAL = (
    Ps(
        "maksud",
        "MAKSUD DAN TUJUAN",
        (
            f"@ Maksud {D} adalah sebagai pedoman bagi PARA PIHAK dalam menyelenggarakan kerja sama pembangunan wilayah perbatasan.",
            f"@ Tujuan {D} adalah mempercepat pemenuhan pelayanan publik bagi masyarakat di wilayah perbatasan PARA PIHAK.",
        ),
    ),
    Ps(
        "objek",
        "OBJEK",
        (
            f"Objek {D} adalah pelayanan publik di kecamatan yang berbatasan antara Kabupaten Kebumen dan Kabupaten Banjarnegara.",
        ),
    ),
    Ps(
        "ruang",
        "RUANG LINGKUP",
        (
            f"Ruang lingkup {D} meliputi bidang:",
            "- pendidikan;",
            "- kesehatan;",
            "- pekerjaan umum dan penataan ruang;",
            "- ketenteraman, ketertiban umum, dan pelindungan masyarakat; dan",
            "- sosial.",
        ),
    ),
    Ps(
        "laksana",
        "PELAKSANAAN",
        (
            f"@ Pelaksanaan {D} diatur lebih lanjut dalam perjanjian kerja sama untuk setiap bidang sebagaimana dimaksud dalam {{ruang}}.",
            "@ Perjanjian kerja sama sebagaimana dimaksud pada ayat (1) disusun dan ditandatangani oleh kepala daerah atau pejabat di lingkungan perangkat daerah yang diberi kuasa.",
        ),
    ),
    klausa.jangka(D, "5 (lima)"),
    klausa.biaya(D),
    klausa.pantau(D),
    klausa.selisih("Gubernur Jawa Tengah", D),
    klausa.akhir(D),
    klausa.ubah(D, "LAIN-LAIN"),
    klausa.penutup(D, "2 (dua)"),
)


def susun() -> bytes:
    """Build it."""
    r = Rakit()
    r.semua(
        "KESEPAKATAN BERSAMA",
        "ANTARA",
        "PEMERINTAH KABUPATEN KEBUMEN",
        "DENGAN",
        "PEMERINTAH KABUPATEN BANJARNEGARA",
        "TENTANG",
        "KERJA SAMA PEMBANGUNAN WILAYAH PERBATASAN",
        tengah=True,
        tebal=True,
    )
    r.semua("NOMOR : 100.3.7.1/08/KB/2025", "NOMOR : 119/0456/SETDA/2025", tengah=True)
    r.p()
    r.p(f"{hari_ini(date(2025, 3, 12), '-')}, bertempat di Kebumen, kami yang bertanda tangan di bawah ini:")
    r.tabel(
        (
            "1. A. CONTOH",
            ": Bupati Kebumen, berkedudukan di Jalan Contoh Nomor 1 Kebumen, berdasarkan Pasal 65 ayat (1) Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah, bertindak untuk dan atas nama Pemerintah Kabupaten Kebumen, yang selanjutnya disebut PIHAK KESATU.",
        ),
        (
            "2. B. CONTOH",
            ": Bupati Banjarnegara, berkedudukan di Jalan Contoh Nomor 2 Banjarnegara, berdasarkan Pasal 65 ayat (1) Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah, bertindak untuk dan atas nama Pemerintah Kabupaten Banjarnegara, yang selanjutnya disebut PIHAK KEDUA.",
        ),
    )
    r.p(
        "PIHAK KESATU dan PIHAK KEDUA yang selanjutnya secara bersama-sama disebut PARA PIHAK, terlebih dahulu menerangkan hal-hal sebagai berikut:"
    )
    huruf = r.daftar(("lowerLetter", "%1."))
    for teks in (
        "bahwa Kabupaten Kebumen dan Kabupaten Banjarnegara merupakan daerah yang berbatasan langsung;",
        "bahwa masyarakat di wilayah perbatasan memerlukan pelayanan publik yang mudah dijangkau; dan",
        "bahwa untuk memenuhi kebutuhan tersebut diperlukan kerja sama daerah.",
    ):
        r.p(teks, daftar=(huruf, 0))
    r.p("Dengan memperhatikan peraturan perundang-undangan sebagai berikut:")
    angka = r.daftar(("decimal", "%1."))
    for teks in hukum.daftar(hukum.KINI, "uu-23-2014", "pp-28-2018", "pp-12-2019", "permendagri-22-2020"):
        r.p(f"{teks};", daftar=(angka, 0))
    r.p(
        "Berdasarkan hal tersebut, PARA PIHAK sepakat untuk mengikatkan diri dalam Kesepakatan Bersama dengan ketentuan sebagai berikut:"
    )
    tulis_pasal(r, PASAL, TATA)
    r.p()
    r.tabel(
        ("PIHAK KESATU,", "PIHAK KEDUA,"),
        ("BUPATI KEBUMEN", "BUPATI BANJARNEGARA"),
        (("", "", ""), ("", "", "")),
        ("A. CONTOH", "B. CONTOH"),
        tengah=True,
    )
    return r.bytes()


NASKAH = NaskahLuar(
    "kb-kebumen-banjarnegara",
    "kesepakatan-bersama",
    2,
    daftar_pasal(PASAL, TATA),
    daftar_alamat(PASAL, TATA),
    susun,
)
