"""PKS on firefighting across a provincial border; invented.

Habits: chapters (BAB) above the pasal, legal basis as Pasal 1, no recitals, PERTAMA/KEDUA, title order judul → pihak →
NOMOR → TENTANG with the numbers on one line, "Pasal 1" and its title in capitals and small letters, centred.
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum, klausa
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import Ps, Tata, daftar_alamat, daftar_pasal, hari_ini, tulis_pasal

D = "Perjanjian Kerja Sama ini"
TATA = Tata()
DASAR = hukum.daftar(
    hukum.KINI, "uu-23-2014", "pp-2-2018", "pp-28-2018", "permendagri-114-2018", "permendagri-22-2020"
)
PASAL = (
    Ps(
        "dasar",
        "Dasar Hukum",
        (
            f"{D} dibuat berdasarkan:",
            *(f"- {teks};" for teks in DASAR),
            "- Kesepakatan Bersama antara Pemerintah Kabupaten Sleman dan Pemerintah Kabupaten Klaten Nomor 25/PK.KDH/A/2022 dan Nomor 119/6/2022 tanggal 9 Agustus 2022 tentang Kerja Sama Pembangunan Daerah.",
        ),
    ),
    Ps(
        "maksud",
        "Maksud dan Tujuan",
        (
            f"@ Maksud {D} adalah menyelenggarakan bantuan pemadaman kebakaran dan penyelamatan di wilayah perbatasan.",
            f"@ Tujuan {D} adalah mempercepat waktu tanggap terhadap kejadian kebakaran.",
        ),
    ),
    Ps("objek", "Objek", (f"Objek {D} adalah layanan pemadaman kebakaran dan penyelamatan.",)),
    Ps(
        "ruang",
        "Ruang Lingkup",
        (
            f"Ruang lingkup {D} meliputi:",
            "- bantuan personel dan armada pemadam kebakaran;",
            "- pelatihan bersama; dan",
            "- pertukaran informasi kejadian.",
        ),
    ),
    Ps(
        "laksana",
        "Tata Cara Bantuan",
        (
            "@ Bantuan diminta melalui sambungan telepon atau radio kepada pos pemadam kebakaran terdekat.",
            "@ Permintaan sebagaimana dimaksud pada ayat (1) disusul permintaan tertulis paling lambat 1 x 24 (satu kali dua puluh empat) jam.",
            "@ Komando operasi berada pada PIHAK yang wilayahnya mengalami kejadian.",
        ),
    ),
    Ps(
        "hak",
        "Hak dan Kewajiban",
        (
            "@ Hak PIHAK PERTAMA:",
            "- menerima bantuan personel dan armada dari PIHAK KEDUA; dan",
            "- menerima informasi kejadian dari PIHAK KEDUA.",
            "@ Kewajiban PIHAK PERTAMA:",
            "- memberikan bantuan personel dan armada kepada PIHAK KEDUA sesuai dengan kemampuan; dan",
            "- memberikan informasi kejadian kepada PIHAK KEDUA.",
            "@ Hak PIHAK KEDUA:",
            "- menerima bantuan personel dan armada dari PIHAK PERTAMA; dan",
            "- menerima informasi kejadian dari PIHAK PERTAMA.",
            "@ Kewajiban PIHAK KEDUA:",
            "- memberikan bantuan personel dan armada kepada PIHAK PERTAMA sesuai dengan kemampuan; dan",
            "- memberikan informasi kejadian kepada PIHAK PERTAMA.",
        ),
    ),
    klausa.biaya(D, "Pembiayaan"),
    klausa.jangka(D, "3 (tiga)", "Jangka Waktu"),
    klausa.pantau(D, "Pemantauan dan Pelaporan"),
    klausa.kahar(D, "Keadaan Kahar"),
    klausa.akhir(D, "Pengakhiran"),
    klausa.selisih("Menteri Dalam Negeri", D, "Penyelesaian Perselisihan"),
    klausa.surat(
        D,
        (
            ("PIHAK PERTAMA", "Satuan Polisi Pamong Praja Kabupaten Sleman", "Jalan Contoh Nomor 7 Sleman"),
            ("PIHAK KEDUA", "Dinas Pemadam Kebakaran Kabupaten Klaten", "Jalan Contoh Nomor 8 Klaten"),
        ),
        "Korespondensi",
    ),
    klausa.ubah(D, "Perubahan"),
    klausa.penutup(D, "2 (dua)", "Penutup"),
)
BAB = {
    "dasar": "BAB I\nDASAR, MAKSUD, DAN OBJEK",
    "ruang": "BAB II\nPELAKSANAAN KERJA SAMA",
    "biaya": "BAB III\nPEMBIAYAAN DAN JANGKA WAKTU",
    "kahar": "BAB IV KETENTUAN LAIN",
    "penutup": "BAB V\nPENUTUP",
}


def susun() -> bytes:
    """Build it."""
    r = Rakit("Arial")
    r.semua(
        "PERJANJIAN KERJA SAMA",
        "ANTARA",
        "SATUAN POLISI PAMONG PRAJA KABUPATEN SLEMAN",
        "DENGAN",
        "DINAS PEMADAM KEBAKARAN KABUPATEN KLATEN",
        "NOMOR 12/PK.PD/B/2024 | NOMOR 364.1/88/2024",
        "TENTANG",
        "LAYANAN PEMADAMAN KEBAKARAN DAN PENYELAMATAN DI WILAYAH PERBATASAN",
        tengah=True,
        tebal=True,
    )
    r.p()
    r.p(
        f"{hari_ini(date(2024, 2, 27), '-')}, bertempat di Sleman, telah ditandatangani perjanjian kerja sama oleh:"
    )
    r.tabel(
        (
            "1.",
            "K. CONTOH",
            ":",
            "Kepala Satuan Polisi Pamong Praja Kabupaten Sleman, berkedudukan di Jalan Contoh Nomor 7 Sleman, berdasarkan Surat Kuasa Bupati Sleman Nomor 180/5/SK/2024 tanggal 12 Februari 2024, bertindak untuk dan atas nama Pemerintah Kabupaten Sleman, selanjutnya disebut PIHAK PERTAMA.",
        ),
        (
            "2.",
            "L. CONTOH",
            ":",
            "Kepala Dinas Pemadam Kebakaran Kabupaten Klaten, berkedudukan di Jalan Contoh Nomor 8 Klaten, berdasarkan Surat Kuasa Bupati Klaten Nomor 100/17/2024 tanggal 15 Februari 2024, bertindak untuk dan atas nama Pemerintah Kabupaten Klaten, selanjutnya disebut PIHAK KEDUA.",
        ),
    )
    r.p(
        "PIHAK PERTAMA dan PIHAK KEDUA yang secara bersama-sama disebut PARA PIHAK sepakat melaksanakan kerja sama dengan ketentuan sebagai berikut:"
    )
    tulis_pasal(r, PASAL, TATA, BAB)
    r.p()
    r.tabel(
        (
            ("PIHAK PERTAMA", "Kepala Satuan Polisi Pamong Praja", "", "", "K. CONTOH"),
            ("PIHAK KEDUA", "Kepala Dinas Pemadam Kebakaran", "", "", "L. CONTOH"),
        ),
        tengah=True,
    )
    return r.bytes()


NASKAH = NaskahLuar(
    "pks-sleman-klaten", "pks", 2, daftar_pasal(PASAL, TATA), daftar_alamat(PASAL, TATA), susun
)
