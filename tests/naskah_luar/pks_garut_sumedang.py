"""PKS on education in one province; invented.

Habits: "PASAL 1 – JUDUL" on one line, "1." typed as ayat and cited as "ayat (1)", letters "a)", blanks instead of tabs,
legal basis with gazettes introduced by "Berdasarkan", parties as running paragraphs, no recitals, signatures with tabs.
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum, klausa
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import Ps, Tata, daftar_alamat, daftar_pasal, hari_ini, tulis_pasal

D = "Perjanjian ini"
TATA = Tata(judul="satu-baris", ayat="1.", huruf="a)", angka="1)", antara=" ", kata="PASAL")
PASAL = (
    Ps(
        "maksud",
        "MAKSUD DAN TUJUAN",
        (
            f"@ {D} dimaksudkan sebagai pedoman pelaksanaan kerja sama di bidang pendidikan dasar.",
            f"@ {D} bertujuan memberi kesempatan belajar yang terdekat bagi anak usia sekolah di perbatasan kedua kabupaten.",
        ),
    ),
    Ps(
        "objek",
        "OBJEK DAN RUANG LINGKUP",
        (
            "@ Objek kerja sama adalah pendidikan dasar serta pendidikan anak usia dini dan pendidikan nonformal.",
            "@ Ruang lingkup kerja sama meliputi:",
            "- penerimaan murid dari wilayah perbatasan;",
            "- pertukaran data anak tidak sekolah; dan",
            "- peningkatan kompetensi guru, yang terdiri atas:",
            "* pelatihan bersama; dan",
            "* kunjungan belajar.",
        ),
    ),
    Ps(
        "hak",
        "HAK DAN KEWAJIBAN",
        (
            "@ PIHAK KESATU berhak mendapatkan kuota penerimaan murid pada sekolah PIHAK KEDUA dan menerima data anak tidak sekolah dari PIHAK KEDUA.",
            "@ PIHAK KESATU wajib menyediakan kuota penerimaan murid bagi PIHAK KEDUA dan menyerahkan data anak tidak sekolah kepada PIHAK KEDUA.",
            "@ PIHAK KEDUA berhak mendapatkan kuota penerimaan murid pada sekolah PIHAK KESATU dan menerima data anak tidak sekolah dari PIHAK KESATU.",
            "@ PIHAK KEDUA wajib menyediakan kuota penerimaan murid bagi PIHAK KESATU dan menyerahkan data anak tidak sekolah kepada PIHAK KESATU.",
            "@ Kuota sebagaimana dimaksud pada ayat (1) sampai dengan ayat (4) ditetapkan setiap tahun ajaran.",
        ),
    ),
    klausa.data_pribadi(D, "DATA PRIBADI"),
    klausa.biaya(D, "BIAYA"),
    klausa.jangka(D, "2 (dua)"),
    klausa.pantau(D, "MONITORING DAN EVALUASI"),
    klausa.kahar(D, "KEADAAN KAHAR (FORCE MAJEURE)"),
    klausa.selisih("Gubernur Jawa Barat", D, "PERSELISIHAN"),
    klausa.akhir(D, "PENGAKHIRAN"),
    klausa.surat(
        D,
        (
            ("PIHAK KESATU", "Dinas Pendidikan Kabupaten Garut", "Jalan Contoh Nomor 5 Garut"),
            ("PIHAK KEDUA", "Dinas Pendidikan Kabupaten Sumedang", "Jalan Contoh Nomor 6 Sumedang"),
        ),
    ),
    klausa.ubah(D, "KETENTUAN LAIN"),
    klausa.penutup(D, "2 (dua)"),
)


def susun() -> bytes:
    """Build it."""
    r = Rakit("Times New Roman")
    r.semua(
        "PERJANJIAN KERJA SAMA",
        "DINAS PENDIDIKAN KABUPATEN GARUT",
        "DENGAN",
        "DINAS PENDIDIKAN KABUPATEN SUMEDANG",
        "NOMOR 421/0911-DISDIK/2024",
        "NOMOR 14 TAHUN 2024",
        "TENTANG",
        "PENYELENGGARAAN PENDIDIKAN DASAR DI WILAYAH PERBATASAN",
        tengah=True,
    )
    r.p(
        f"{hari_ini(date(2024, 5, 16), 'kata')}, di Kantor Dinas Pendidikan Kabupaten Sumedang, kami yang bertanda tangan di bawah ini :"
    )
    r.p(
        "I. E. CONTOH, Kepala Dinas Pendidikan Kabupaten Garut, berkedudukan di Jalan Contoh Nomor 5 Garut, dalam hal ini berdasarkan Surat Kuasa Bupati Garut Nomor 100.3.11/21/KS tanggal 2 Mei 2024 bertindak untuk dan atas nama Pemerintah Kabupaten Garut, untuk selanjutnya disebut PIHAK KESATU."
    )
    r.p(
        "II. F. CONTOH, Kepala Dinas Pendidikan Kabupaten Sumedang, berkedudukan di Jalan Contoh Nomor 6 Sumedang, dalam hal ini berdasarkan Surat Kuasa Bupati Sumedang Nomor 120/33/PEM tanggal 6 Mei 2024 bertindak untuk dan atas nama Pemerintah Kabupaten Sumedang, untuk selanjutnya disebut PIHAK KEDUA."
    )
    r.p("PIHAK KESATU dan PIHAK KEDUA secara bersama-sama selanjutnya disebut PARA PIHAK.")
    r.p("Berdasarkan :")
    dasar = (
        *hukum.daftar(
            hukum.KINI, "uu-20-2003", "uu-23-2014", "uu-27-2022", "pp-28-2018", "permendagri-22-2020"
        ),
        "Kesepakatan Bersama antara Pemerintah Kabupaten Garut dengan Pemerintah Kabupaten Sumedang Nomor 119/07/KS dan Nomor 3 Tahun 2023 tanggal 8 November 2023 tentang Kerja Sama Daerah",
    )
    for i, teks in enumerate(dasar, start=1):
        r.p(f"{i}. {teks};")
    r.p(
        "Dengan ini PARA PIHAK sepakat membuat perjanjian kerja sama, yang selanjutnya disebut Perjanjian, dengan ketentuan dan syarat sebagai berikut:"
    )
    tulis_pasal(r, PASAL, TATA)
    r.p()
    r.semua(
        "PIHAK KEDUA,\t\t\t\t\tPIHAK KESATU,",
        "Kepala Dinas Pendidikan\t\t\t\tKepala Dinas Pendidikan",
        "Kabupaten Sumedang,\t\t\t\tKabupaten Garut,",
        "",
        "F. CONTOH\t\t\t\t\tE. CONTOH",
    )
    return r.bytes()


NASKAH = NaskahLuar(
    "pks-garut-sumedang", "pks", 2, daftar_pasal(PASAL, TATA), daftar_alamat(PASAL, TATA), susun
)
