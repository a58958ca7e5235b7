"""PKS of two agencies on each side; invented.

Habits: two parties with two signatories each behind one label, four signers in rows of two, comparisi with letters
below numbers, personal data, quotes of both kinds, legal basis last among the recitals.
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum, klausa
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import Ps, Tata, daftar_alamat, daftar_pasal, hari_ini, tulis_pasal

D = "Perjanjian Kerja Sama ini"
TATA = Tata(huruf="a)", angka="(1)")
PASAL = (
    Ps(
        "umum",
        "KETENTUAN UMUM",
        (
            f'Dalam {D}, yang dimaksud dengan "Aplikasi" adalah sistem informasi pelayanan bagi penyandang disabilitas dan lanjut usia milik PIHAK KESATU.',
        ),
    ),
    Ps(
        "maksud",
        "MAKSUD DAN TUJUAN",
        (
            f"@ Maksud {D} adalah replikasi Aplikasi oleh PIHAK KEDUA.",
            f"@ Tujuan {D} adalah meningkatkan mutu pelayanan sosial bagi penyandang disabilitas dan lanjut usia.",
        ),
    ),
    Ps(
        "objek",
        "OBJEK DAN RUANG LINGKUP",
        (
            f"@ Objek {D} adalah Aplikasi.",
            "@ Ruang lingkup meliputi:",
            "- penyerahan salinan kode sumber Aplikasi;",
            "- pemasangan dan penyesuaian Aplikasi; dan",
            "- pelatihan.",
        ),
    ),
    Ps(
        "hak",
        "HAK DAN KEWAJIBAN",
        (
            "@ PIHAK KESATU berhak:",
            "- tetap memegang hak cipta atas Aplikasi; dan",
            "- menerima laporan pemanfaatan Aplikasi dari PIHAK KEDUA.",
            "@ PIHAK KESATU berkewajiban:",
            "- menyerahkan salinan kode sumber Aplikasi kepada PIHAK KEDUA; dan",
            "- melatih petugas PIHAK KEDUA.",
            "@ PIHAK KEDUA berhak:",
            "- menerima salinan kode sumber Aplikasi dari PIHAK KESATU; dan",
            "- memperoleh pelatihan petugas dari PIHAK KESATU.",
            "@ PIHAK KEDUA berkewajiban:",
            "- menghormati hak cipta PIHAK KESATU atas Aplikasi; dan",
            "- menyampaikan laporan pemanfaatan Aplikasi kepada PIHAK KESATU.",
        ),
    ),
    klausa.data_pribadi(D),
    klausa.biaya(D),
    klausa.jangka(D, "3 (tiga)"),
    klausa.pantau(D),
    klausa.kahar(D),
    klausa.selisih("Gubernur Jawa Tengah", D),
    klausa.akhir(D),
    klausa.surat(
        D,
        (
            ("PIHAK KESATU", "Dinas Sosial Kabupaten Klaten", "Jalan Contoh Nomor 18 Klaten"),
            ("PIHAK KEDUA", "Dinas Sosial Kabupaten Boyolali", "Jalan Contoh Nomor 19 Boyolali"),
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
        "DINAS SOSIAL KABUPATEN KLATEN DAN DINAS KOMUNIKASI DAN INFORMATIKA KABUPATEN KLATEN",
        "DENGAN",
        "DINAS SOSIAL KABUPATEN BOYOLALI DAN DINAS KOMUNIKASI DAN INFORMATIKA KABUPATEN BOYOLALI",
        "TENTANG",
        "REPLIKASI SISTEM INFORMASI PELAYANAN BAGI PENYANDANG DISABILITAS DAN LANJUT USIA",
        tengah=True,
        tebal=True,
    )
    r.semua("Nomor 460/88/2024", "Nomor 400.9/511/2024", tengah=True)
    r.p(f"{hari_ini(date(2024, 11, 14), '-')}, bertempat di Klaten, yang bertanda tangan di bawah ini:")
    for no, kab, label, kuasa, nama in (
        (
            "1.",
            "Klaten",
            "KESATU",
            ("100/31/2024 tanggal 4 November 2024", "100/32/2024 tanggal 4 November 2024"),
            ("C. C. CONTOH", "D. D. CONTOH"),
        ),
        (
            "2.",
            "Boyolali",
            "KEDUA",
            ("180/71/2024 tanggal 6 November 2024", "180/72/2024 tanggal 6 November 2024"),
            ("E. E. CONTOH", "F. F. CONTOH"),
        ),
    ):
        r.p(f"{no}\tPemerintah Kabupaten {kab}, yang diwakili oleh:")
        for huruf, dinas, surat, orang in zip(
            "ab", ("Dinas Sosial", "Dinas Komunikasi dan Informatika"), kuasa, nama, strict=True
        ):
            r.p(
                f"\t{huruf}.\t{orang}, Kepala {dinas} Kabupaten {kab}, berdasarkan Surat Kuasa Bupati {kab} Nomor {surat};"
            )
        r.p(
            f"\tbertindak untuk dan atas nama Pemerintah Kabupaten {kab}, yang selanjutnya disebut PIHAK {label}."
        )
    r.p("PIHAK KESATU dan PIHAK KEDUA bersama-sama disebut PARA PIHAK, menerangkan terlebih dahulu:")
    r.semua(
        "a. bahwa pelayanan bagi penyandang disabilitas dan lanjut usia perlu didukung sistem informasi;",
        "b. bahwa Kesepakatan Bersama Nomor 119/30/2023 dan Nomor 415.4/12/2023 tanggal 5 Juli 2023 tentang Kerja Sama Daerah perlu dilaksanakan.",
    )
    r.p("Dasar hukum pelaksanaan kerja sama:")
    for i, teks in enumerate(
        hukum.daftar(
            hukum.KINI,
            "uu-11-2009",
            "uu-23-2014",
            "uu-8-2016",
            "uu-27-2022",
            "pp-28-2018",
            "perpres-95-2018",
            "permendagri-22-2020",
        ),
        1,
    ):
        r.p(f"{i}. {teks};")
    r.p("PARA PIHAK sepakat dengan ketentuan sebagai berikut:")
    tulis_pasal(r, PASAL, TATA)
    r.p()
    r.p("PIHAK KESATU", tengah=True, tebal=True)
    r.tabel(
        (
            "Kepala Dinas Sosial Kabupaten Klaten,",
            "Kepala Dinas Komunikasi dan Informatika Kabupaten Klaten,",
        ),
        (("", "", "C. C. CONTOH"), ("", "", "D. D. CONTOH")),
        tengah=True,
    )
    r.p("PIHAK KEDUA", tengah=True, tebal=True)
    r.tabel(
        (
            "Kepala Dinas Sosial Kabupaten Boyolali,",
            "Kepala Dinas Komunikasi dan Informatika Kabupaten Boyolali,",
        ),
        (("", "", "E. E. CONTOH"), ("", "", "F. F. CONTOH")),
        tengah=True,
    )
    return r.bytes()


NASKAH = NaskahLuar(
    "pks-klaten-boyolali", "pks", 2, daftar_pasal(PASAL, TATA), daftar_alamat(PASAL, TATA), susun
)
