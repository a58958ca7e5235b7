"""PKS on transport with annexes; invented.

Habits: two annexes with tables after the signatures, "1." by Word as ayat and "a." as letters, "PASAL 1" on its own line
with a colon-free title below, work plan, dispute to the minister.
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum, klausa
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import Ps, Tata, daftar_alamat, daftar_pasal, hari_ini, tulis_pasal

D = "Perjanjian Kerja Sama ini"
TATA = Tata(
    ayat="",
    huruf="",
    angka="",
    kata="PASAL",
    daftar=(("decimal", "%1."), ("lowerLetter", "%2."), ("decimal", "%3)")),
)
PASAL = (
    Ps(
        "maksud",
        "MAKSUD DAN TUJUAN",
        (
            f"@ Maksud {D} adalah menyelenggarakan keselamatan lalu lintas di ruas jalan penghubung.",
            f"@ Tujuan {D} adalah menurunkan jumlah kecelakaan lalu lintas.",
        ),
    ),
    Ps(
        "ruang",
        "OBJEK DAN RUANG LINGKUP",
        (
            f"@ Objek {D} adalah lalu lintas dan angkutan jalan kabupaten di wilayah perbatasan.",
            "@ Ruang lingkup kerja sama meliputi:",
            "- pemasangan perlengkapan jalan;",
            "- pengawasan angkutan barang; dan",
            "- penyuluhan keselamatan.",
        ),
    ),
    Ps(
        "laksana",
        "PELAKSANAAN",
        (
            "@ Kerja sama dilaksanakan berdasarkan rencana kerja yang tercantum dalam Lampiran I.",
            "@ Ruas jalan penghubung tercantum dalam Lampiran II.",
            "@ Lampiran sebagaimana dimaksud pada ayat (1) dan ayat (2) merupakan bagian yang tidak terpisahkan dari Perjanjian Kerja Sama ini.",
        ),
    ),
    Ps(
        "hak",
        "HAK DAN KEWAJIBAN",
        (
            "@ PIHAK KESATU berhak menerima data kecelakaan dari PIHAK KEDUA.",
            "@ PIHAK KESATU berkewajiban memberikan data kecelakaan kepada PIHAK KEDUA.",
            "@ PIHAK KEDUA berhak menerima data kecelakaan dari PIHAK KESATU.",
            "@ PIHAK KEDUA berkewajiban memberikan data kecelakaan kepada PIHAK KESATU.",
        ),
    ),
    klausa.biaya(D),
    klausa.jangka(D, "3 (tiga)"),
    klausa.pantau(D),
    klausa.kahar(D),
    klausa.selisih("Menteri Dalam Negeri", D),
    klausa.akhir(D),
    klausa.surat(
        D,
        (
            ("PIHAK KESATU", "Dinas Perhubungan Kabupaten Blora", "Jalan Contoh Nomor 20 Blora"),
            ("PIHAK KEDUA", "Dinas Perhubungan Kabupaten Bojonegoro", "Jalan Contoh Nomor 21 Bojonegoro"),
        ),
    ),
    klausa.ubah(D),
    klausa.penutup(D, "2 (dua)"),
)


def susun() -> bytes:
    """Build it."""
    r = Rakit()
    r.semua(
        "PERJANJIAN KERJA SAMA",
        "ANTARA",
        "DINAS PERHUBUNGAN KABUPATEN BLORA",
        "DENGAN",
        "DINAS PERHUBUNGAN KABUPATEN BOJONEGORO",
        "TENTANG",
        "KESELAMATAN LALU LINTAS DI WILAYAH PERBATASAN",
        tengah=True,
        tebal=True,
    )
    r.tabel(("Nomor", ": 500.11/61/2026"), ("Nomor", ": 551/207/412.216/2026"))
    r.p(f"{hari_ini(date(2026, 3, 5), '-')}, bertempat di Cepu, kami yang bertanda tangan di bawah ini:")
    for no, nama, kab, kuasa, label in (
        ("I.", "S. T. CONTOH", "Blora", "180/4/2026 tanggal 23 Februari 2026", "KESATU"),
        ("II.", "U. V. CONTOH", "Bojonegoro", "100.3.11/8/2026 tanggal 25 Februari 2026", "KEDUA"),
    ):
        r.tabel(
            (no, "Nama", ":", nama),
            ("", "Jabatan", ":", f"Kepala Dinas Perhubungan Kabupaten {kab}"),
            ("", "Alamat", ":", f"Jalan Contoh, {kab}"),
            (
                "",
                "Kewenangan",
                ":",
                f"Surat Kuasa Bupati {kab} Nomor {kuasa}, bertindak untuk dan atas nama Pemerintah Kabupaten {kab}, selanjutnya disebut PIHAK {label}",
            ),
        )
        r.p()
    r.p("PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK dengan ini menerangkan:")
    huruf = r.daftar(("upperLetter", "%1."))
    r.p("bahwa ruas jalan di perbatasan kedua kabupaten rawan kecelakaan; dan", daftar=(huruf, 0))
    r.p(
        "bahwa Kesepakatan Bersama Nomor 119/20/2025 dan Nomor 415.4/31/2025 tanggal 3 Juni 2025 tentang Kerja Sama Daerah perlu ditindaklanjuti.",
        daftar=(huruf, 0),
    )
    r.p("Dasar hukum Perjanjian Kerja Sama ini:")
    angka = r.daftar(("decimal", "%1)"))
    for teks in hukum.daftar(hukum.KINI, "uu-22-2009", "uu-23-2014", "pp-28-2018", "permendagri-22-2020"):
        r.p(f"{teks};", daftar=(angka, 0))
    r.p("PARA PIHAK sepakat untuk bekerja sama dengan ketentuan sebagai berikut:")
    tulis_pasal(r, PASAL, TATA)
    r.p()
    r.tabel(
        ("PIHAK KESATU,", "PIHAK KEDUA,"),
        ("Kepala Dinas Perhubungan", "Kepala Dinas Perhubungan"),
        (("", "meterai", "", "S. T. CONTOH"), ("", "meterai", "", "U. V. CONTOH")),
        tengah=True,
    )
    r.halaman_baru()
    r.semua("LAMPIRAN I", "PERJANJIAN KERJA SAMA", "RENCANA KERJA")
    r.tabel(
        ("No.", "Kegiatan", "Keluaran", "Waktu", "Penanggung Jawab"),
        ("1.", "Pemasangan rambu", "10 (sepuluh) rambu", "Triwulan II", "PARA PIHAK"),
        ("2.", "Penyuluhan", "2 (dua) kali", "Triwulan III", "PIHAK KEDUA"),
        garis=True,
    )
    r.p()
    r.semua("Lampiran II", "Daftar Ruas Jalan Penghubung")
    r.tabel(("No.", "Ruas"), ("1.", "Cepu – Padangan"), garis=True)
    return r.bytes()


NASKAH = NaskahLuar(
    "pks-blora-bojonegoro", "pks", 2, daftar_pasal(PASAL, TATA), daftar_alamat(PASAL, TATA), susun
)
