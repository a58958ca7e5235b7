"""PKS on tourism, typed by somebody who knows no paragraphs; invented.

Habits: soft line breaks instead of paragraphs (title block, lists, closing), no-break and doubled blanks, curly and
straight quotes, formatting split over many runs.
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum, klausa
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import Ps, Tata, daftar_alamat, daftar_pasal, hari_ini, tulis_pasal

D = "Perjanjian Kerja Sama ini"
TATA = Tata(judul="lunak", antara="\u00a0 ", pecah=True)
PASAL = (
    Ps(
        "umum",
        "KETENTUAN UMUM",
        (
            'Dalam Perjanjian  Kerja Sama ini, “Daya Tarik Wisata” adalah segala sesuatu yang memiliki keunikan dan nilai yang menjadi tujuan kunjungan wisatawan, dan "Jalur Wisata" adalah rute yang menghubungkan beberapa Daya Tarik Wisata.',
        ),
    ),
    Ps(
        "maksud",
        "MAKSUD DAN TUJUAN",
        (
            f"@ Maksud\u00a0{D} adalah membangun Jalur Wisata bersama.",
            f"@ Tujuan {D} adalah pemerataan kunjungan wisatawan.",
        ),
    ),
    Ps(
        "ruang",
        "OBJEK DAN RUANG LINGKUP",
        (
            f"Objek {D} adalah Jalur Wisata, dengan ruang lingkup:\na. penataan Jalur Wisata;\nb. promosi bersama; dan\nc. pelatihan pemandu wisata.",
        ),
    ),
    Ps(
        "hak",
        "HAK DAN KEWAJIBAN",
        (
            "@ PIHAK PERTAMA berhak atas materi promosi dari PIHAK  KEDUA dan berkewajiban menyediakan materi promosi bagi PIHAK KEDUA.",
            "@ PIHAK\u00a0KEDUA berhak atas materi promosi dari PIHAK PERTAMA dan berkewajiban menyediakan materi promosi bagi PIHAK PERTAMA.",
        ),
    ),
    klausa.biaya(D),
    klausa.jangka(D, "2 (dua)"),
    klausa.pantau(D),
    klausa.kahar(D),
    klausa.selisih("Gubernur Bali", D),
    klausa.akhir(D),
    klausa.surat(
        D,
        (
            ("PIHAK PERTAMA", "Dinas Pariwisata Kabupaten Tabanan", "Jalan Contoh Nomor 24 Tabanan"),
            ("PIHAK KEDUA", "Dinas Pariwisata Kabupaten Badung", "Jalan Contoh Nomor 25 Badung"),
        ),
    ),
    klausa.ubah(D),
    klausa.penutup(D, "2 (dua)"),
)


def susun() -> bytes:
    """Build it."""
    r = Rakit()
    r.p(
        "PERJANJIAN KERJA SAMA\nANTARA\nDINAS PARIWISATA KABUPATEN TABANAN\nDENGAN\nDINAS PARIWISATA KABUPATEN BADUNG\nTENTANG\nPENGEMBANGAN JALUR WISATA BERSAMA",
        tengah=True,
        tebal=True,
        pecah=True,
    )
    r.p("NOMOR:\u00a0556/412/DISPAR/2024\nNOMOR:\u00a0500.13/98/2024", tengah=True, pecah=True)
    r.p(
        f"{hari_ini(date(2024, 9, 5), '-')}, bertempat di Tabanan, yang bertanda tangan di bawah ini :",
        pecah=True,
    )
    for no, nama, kab, kuasa, label in (
        ("1", "K. L. CONTOH", "Tabanan", "180/7/2024 tanggal 26 Agustus 2024", "PERTAMA"),
        ("2", "M. N. CONTOH", "Badung", "100.3/15/2024 tanggal 28 Agustus 2024", "KEDUA"),
    ):
        r.p(
            f"{no}. Nama : {nama}\n    Jabatan : Kepala Dinas Pariwisata Kabupaten {kab}\n    Alamat : Jalan Contoh, {kab}\n    berdasarkan Surat Kuasa Bupati {kab} Nomor {kuasa} bertindak untuk dan atas nama Pemerintah Kabupaten {kab}, selanjutnya disebut “PIHAK {label}”.",
            pecah=True,
        )
    r.p(
        "PIHAK PERTAMA dan PIHAK KEDUA disebut “PARA PIHAK”, terlebih dahulu menerangkan bahwa perjanjian ini melaksanakan Kesepakatan Bersama Nomor 119/4/2023 dan Nomor 415.4/2/2023 tanggal 9 Maret 2023 tentang Kerja Sama Daerah.",
        pecah=True,
    )
    dasar = hukum.daftar(
        hukum.KINI, "uu-10-2009", "uu-23-2014", "pp-28-2018", "permendagri-22-2020", lembaran=False
    )
    r.p(
        "Dengan berdasarkan peraturan perundang-undangan:\n"
        + "\n".join(f"{i}. {t};" for i, t in enumerate(dasar, 1)),
        pecah=True,
    )
    r.p("PARA PIHAK  sepakat dengan ketentuan sebagai berikut:", pecah=True)
    tulis_pasal(r, PASAL, TATA)
    r.p()
    r.p(
        "PIHAK PERTAMA,\t\t\t\t\tPIHAK KEDUA,\n\n\nK. L. CONTOH\t\t\t\t\tM. N. CONTOH",
        pecah=True,
    )
    return r.bytes()


NASKAH = NaskahLuar(
    "pks-tabanan-badung", "pks", 2, daftar_pasal(PASAL, TATA), daftar_alamat(PASAL, TATA), susun
)
