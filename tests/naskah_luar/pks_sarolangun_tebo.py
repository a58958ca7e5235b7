"""PKS on population data under negotiation; invented.

Habits: tracked changes of the legal section in body and heading (accepted they give the sound text), comments none,
"Pasal 1" as typed heading with a full stop, letters in brackets, formation law of both regions, table of data inside
a pasal.
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum, klausa
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import Ps, Tata, daftar_alamat, daftar_pasal, hari_ini, tulis_pasal

D = "Perjanjian Kerja Sama ini"
TATA = Tata(huruf="(a)", antara="  ")
AWAL = (
    Ps(
        "maksud",
        "MAKSUD DAN TUJUAN",
        (
            f"@ Maksud {D} adalah mengatur koordinasi pelayanan administrasi kependudukan bagi penduduk di wilayah perbatasan.",
            f"@ Tujuan {D} adalah tertib administrasi kependudukan.",
        ),
    ),
    Ps(
        "objek",
        "OBJEK DAN RUANG LINGKUP",
        (
            f"@ Objek {D} adalah pelayanan administrasi kependudukan di wilayah perbatasan.",
            f"@ Ruang lingkup {D} meliputi:",
            "- pelayanan jemput bola bersama;",
            "- penyelesaian pindah datang penduduk; dan",
            "- pertukaran informasi pelayanan.",
        ),
    ),
    Ps(
        "akses",
        "HAK AKSES DATA KEPENDUDUKAN",
        (
            f"@ {D} tidak memberikan hak akses data kependudukan.",
            "@ Hak akses data kependudukan diperoleh dari Menteri Dalam Negeri sesuai dengan ketentuan peraturan perundang-undangan.",
            "@ PARA PIHAK dilarang menyebarluaskan data kependudukan yang tidak sesuai dengan kewenangannya.",
        ),
    ),
    Ps(
        "hak",
        "HAK DAN KEWAJIBAN",
        (
            "@ PIHAK KESATU berhak menerima informasi pindah datang penduduk dari PIHAK KEDUA.",
            "@ PIHAK KESATU wajib menyampaikan informasi pindah datang penduduk kepada PIHAK KEDUA.",
            "@ PIHAK KEDUA berhak menerima informasi pindah datang penduduk dari PIHAK KESATU.",
            "@ PIHAK KEDUA wajib menyampaikan informasi pindah datang penduduk kepada PIHAK KESATU.",
        ),
    ),
    klausa.data_pribadi(D),
    klausa.biaya(D),
    klausa.jangka(D, "2 (dua)"),
    klausa.pantau(D),
    klausa.kahar(D),
    klausa.selisih("Gubernur Jambi", D),
    klausa.akhir(D),
    klausa.surat(
        D,
        (
            (
                "PIHAK KESATU",
                "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sarolangun",
                "Jalan Contoh Nomor 13 Sarolangun",
            ),
            (
                "PIHAK KEDUA",
                "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tebo",
                "Jalan Contoh Nomor 14 Muara Tebo",
            ),
        ),
    ),
)
AKHIR = (("13", "RENCANA LAYANAN"), ("14", "ADENDUM"), ("15", "PENUTUP"))
ALAMAT_AKHIR = ("pasal-13/paragraf-1", "pasal-14/paragraf-1", "pasal-15/paragraf-1")


def susun() -> bytes:
    """Build it."""
    r = Rakit()
    r.semua(
        "PERJANJIAN KERJA SAMA",
        "ANTARA",
        "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KABUPATEN SAROLANGUN",
        "DENGAN",
        "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KABUPATEN TEBO",
        "TENTANG",
        "PELAYANAN ADMINISTRASI KEPENDUDUKAN DI WILAYAH PERBATASAN",
        tengah=True,
    )
    r.lacak(("=", "NOMOR: 400.12/"), ("-", "    "), ("+", "318"), ("=", "/2025"))
    r.p("NOMOR: 470/205/DKPS/2025")
    r.p(f"{hari_ini(date(2025, 10, 9), '-')}, bertempat di Sarolangun, yang bertanda tangan di bawah ini:")
    for no, nama, kab, tempat, kuasa, label in (
        (
            "1",
            "U. CONTOH",
            "Sarolangun",
            "Jalan Contoh Nomor 13 Sarolangun",
            "100.3.11/9/2025 tanggal 1 Oktober 2025",
            "KESATU",
        ),
        (
            "2",
            "V. CONTOH",
            "Tebo",
            "Jalan Contoh Nomor 14 Muara Tebo",
            "180/31/2025 tanggal 2 Oktober 2025",
            "KEDUA",
        ),
    ):
        r.tabel((f"{no}.", "Nama", f": {nama}"), ("", "Alamat", f": {tempat}"))
        r.p(
            f"Kepala Dinas Kependudukan dan Pencatatan Sipil Kabupaten {kab}, berdasarkan Surat Kuasa Bupati {kab} Nomor {kuasa}, bertindak untuk dan atas nama Pemerintah Kabupaten {kab}, yang selanjutnya disebut PIHAK {label}."
        )
    r.p(
        "PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK, terlebih dahulu menerangkan hal-hal sebagai berikut:"
    )
    r.p("a. bahwa administrasi kependudukan di wilayah perbatasan perlu ditertibkan;")
    r.lacak(
        ("=", "b. bahwa Kesepakatan Bersama Nomor 119/2/2024 dan Nomor 120/4/2024 tanggal "),
        ("-", "4 Maret 2023"),
        ("+", "4 Maret 2024"),
        ("=", " tentang Kerja Sama Antardaerah memuat bidang administrasi kependudukan."),
    )
    r.p("Dasar hukum sebagai berikut:")
    for i, teks in enumerate(
        hukum.daftar(
            hukum.KINI,
            "uu-54-1999",
            "uu-23-2006",
            "uu-23-2014",
            "uu-27-2022",
            "pp-28-2018",
            "pp-40-2019",
            "permendagri-22-2020",
        ),
        start=1,
    ):
        r.p(f"{i}. {teks};")
    r.p("PARA PIHAK sepakat mengikatkan diri dalam Perjanjian Kerja Sama dengan ketentuan sebagai berikut:")
    tulis_pasal(r, AWAL, TATA)
    r.lacak(("=", "Pasal 13"))
    r.lacak(("-", "PROGRAM"), ("+", "RENCANA"), ("=", " LAYANAN"))
    r.p("Rencana layanan jemput bola bersama pada tahun pertama adalah sebagai berikut:")
    r.tabel(
        ("No.", "Lokasi", "Triwulan"),
        ("1.", "kecamatan perbatasan di Kabupaten Sarolangun", "I"),
        ("2.", "kecamatan perbatasan di Kabupaten Tebo", "II"),
        garis=True,
    )
    r.semua("Pasal 14", "ADENDUM", tengah=True, tebal=True)
    r.lacak(
        ("=", "Perubahan atas Perjanjian Kerja Sama ini "),
        ("-", "dapat dibicarakan"),
        ("+", "dituangkan dalam adendum yang disepakati secara tertulis oleh PARA PIHAK"),
        ("=", "."),
    )
    r.semua("Pasal 15", "PENUTUP", tengah=True, tebal=True)
    r.p(
        "Perjanjian Kerja Sama ini dibuat dalam rangkap 2 (dua) asli, bermeterai cukup, dan mempunyai kekuatan hukum yang sama bagi PARA PIHAK."
    )
    r.tabel(
        ("PIHAK KEDUA", "PIHAK KESATU"),
        ("Kepala Dinas,", "Kepala Dinas,"),
        (("", "", "V. CONTOH"), ("", "", "U. CONTOH")),
    )
    return r.bytes()


NASKAH = NaskahLuar(
    "pks-sarolangun-tebo",
    "pks",
    2,
    daftar_pasal(AWAL, TATA) + AKHIR,
    daftar_alamat(AWAL, TATA) + ALAMAT_AKHIR,
    susun,
)
