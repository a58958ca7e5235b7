"""Kesepakatan bersama of 2019, short; invented.

Habits: laws as they stood in 2019 (Permendagri 22 of 2009 still in force), five plain pasal and a bit, "Demikian" as
closing outside the pasal, parties first-name-last as running paragraphs, no recitals and no list of laws but one
sentence.
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum, klausa
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import Ps, Tata, daftar_alamat, daftar_pasal, hari_ini, tulis_pasal

D = "Kesepakatan Bersama ini"
TATA = Tata(judul="satu-baris", antara=" ")
PASAL = (
    Ps("maksud", "MAKSUD DAN TUJUAN", (f"{D} dimaksudkan sebagai dasar kerja sama pengelolaan sampah.",)),
    Ps(
        "ruang",
        "RUANG LINGKUP",
        ("@ Pengurangan sampah.", "@ Penanganan sampah di wilayah perbatasan."),
    ),
    Ps(
        "laksana",
        "PELAKSANAAN",
        ("Hal-hal teknis diatur dalam perjanjian kerja sama tersendiri.",),
    ),
    Ps(
        "jangka",
        "JANGKA WAKTU",
        (
            f"{D} berlaku selama 3 (tiga) tahun sejak ditandatangani dan dapat diperpanjang atas persetujuan PARA PIHAK.",
        ),
    ),
    klausa.biaya(D),
    klausa.pantau(D, "EVALUASI DAN PELAPORAN"),
    klausa.akhir_dua(D, "PENGAKHIRAN"),
    klausa.selisih("Menteri Dalam Negeri", D, "PERSELISIHAN"),
)


def susun() -> bytes:
    """Build it."""
    r = Rakit()
    r.semua(
        "KESEPAKATAN BERSAMA",
        "ANTARA",
        "BUPATI PURWOREJO",
        "DENGAN",
        "BUPATI KULON PROGO",
        "TENTANG",
        "KERJA SAMA PENGELOLAAN SAMPAH DI WILAYAH PERBATASAN",
        "NOMOR: 134/4/2019",
        "NOMOR: 16/MoU/KP/2019",
        tengah=True,
        tebal=True,
    )
    r.p(
        f"{hari_ini(date(2019, 6, 18))}, bertempat di Purworejo, kami yang bertanda tangan di bawah ini masing-masing:"
    )
    r.p(
        "1. BUPATI PURWOREJO, dalam hal ini A. A. CONTOH, bertindak untuk dan atas nama Pemerintah Kabupaten Purworejo, disebut PIHAK PERTAMA."
    )
    r.p(
        "2. BUPATI KULON PROGO, dalam hal ini B. B. CONTOH, bertindak untuk dan atas nama Pemerintah Kabupaten Kulon Progo, disebut PIHAK KEDUA."
    )
    r.p("Selanjutnya PIHAK PERTAMA dan PIHAK KEDUA disebut PARA PIHAK.")
    r.p(
        f"Berdasarkan {'; '.join(hukum.daftar(hukum.T2019, 'uu-18-2008', 'uu-23-2014', 'pp-81-2012', 'pp-28-2018'))}; dan {hukum.T2019['permendagri-22-2009']}, PARA PIHAK sepakat mengadakan kerja sama sebagai berikut:"
    )
    tulis_pasal(r, PASAL, TATA)
    r.p(
        "Demikian Kesepakatan Bersama ini dibuat dalam rangkap 2 (dua), bermeterai cukup, masing-masing mempunyai kekuatan hukum yang sama."
    )
    r.p()
    r.tabel(
        ("PIHAK PERTAMA", "PIHAK KEDUA"),
        ("BUPATI PURWOREJO,", "BUPATI KULON PROGO,"),
        (("", "", "A. A. CONTOH"), ("", "", "B. B. CONTOH")),
        tengah=True,
    )
    return r.bytes()


NASKAH = NaskahLuar(
    "kb-purworejo-kulon-progo",
    "kesepakatan-bersama",
    2,
    daftar_pasal(PASAL, TATA),
    daftar_alamat(PASAL, TATA),
    susun,
)
