"""PKS on health of two agencies in different provinces; invented.

Habits: PERTAMA/KEDUA, Roman numbers of pasal ("Pasal I"), Nama/Jabatan/Alamat rows with tabs and colons, recitals
numbered, legal basis without gazettes as "Mengingat", surat kuasa, NIP, header and footer, dispute to the minister.
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum, klausa
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import Ps, Tata, daftar_alamat, daftar_pasal, hari_ini, tulis_pasal

D = "Perjanjian Kerja Sama ini"
TATA = Tata(romawi=True)
PASAL = (
    Ps(
        "umum",
        "KETENTUAN UMUM",
        (
            f"Dalam {D} yang dimaksud dengan:",
            "- Pusat Kesehatan Masyarakat yang selanjutnya disebut Puskesmas adalah fasilitas pelayanan kesehatan tingkat pertama milik PARA PIHAK.",
            "- Rujukan adalah pelimpahan tanggung jawab pelayanan kesehatan secara timbal balik antarfasilitas pelayanan kesehatan.",
            "- Wilayah Perbatasan adalah desa-desa di Kabupaten Ngawi dan Kabupaten Sragen yang berbatasan langsung.",
        ),
    ),
    Ps(
        "maksud",
        "MAKSUD DAN TUJUAN",
        (
            f"@ Maksud {D} adalah sebagai landasan PARA PIHAK dalam menyelenggarakan pelayanan kesehatan di Wilayah Perbatasan.",
            f"@ Tujuan {D} adalah meningkatkan akses dan mutu pelayanan kesehatan bagi masyarakat di Wilayah Perbatasan.",
        ),
    ),
    Ps("objek", "OBJEK", (f"Objek {D} adalah pelayanan kesehatan dan Rujukan di Wilayah Perbatasan.",)),
    Ps(
        "ruang",
        "RUANG LINGKUP",
        (
            "Ruang lingkup kerja sama meliputi:",
            "- Rujukan pasien antar-Puskesmas dan ke rumah sakit daerah;",
            "- pengamatan penyakit dan penanggulangan kejadian luar biasa; dan",
            "- pertukaran informasi pelayanan kesehatan.",
        ),
    ),
    Ps(
        "laksana",
        "PELAKSANAAN",
        (
            "@ PARA PIHAK melaksanakan kerja sama sesuai dengan rencana kerja tahunan yang disepakati.",
            "@ Rencana kerja sebagaimana dimaksud pada ayat (1) paling sedikit memuat kegiatan, keluaran, waktu, dan penanggung jawab.",
        ),
    ),
    Ps(
        "hak",
        "HAK DAN KEWAJIBAN",
        (
            "@ PIHAK PERTAMA berhak:",
            "- memperoleh pelayanan bagi pasien yang dirujuk kepada PIHAK KEDUA; dan",
            "- menerima laporan pelayanan dari PIHAK KEDUA setiap bulan.",
            "@ PIHAK PERTAMA berkewajiban:",
            "- menerima pasien yang dirujuk oleh PIHAK KEDUA sesuai dengan kapasitas; dan",
            "- menyampaikan laporan pelayanan kepada PIHAK KEDUA setiap bulan.",
            "@ PIHAK KEDUA berhak:",
            "- memperoleh pelayanan bagi pasien yang dirujuk kepada PIHAK PERTAMA; dan",
            "- menerima laporan pelayanan dari PIHAK PERTAMA setiap bulan.",
            "@ PIHAK KEDUA berkewajiban:",
            "- menerima pasien yang dirujuk oleh PIHAK PERTAMA sesuai dengan kapasitas; dan",
            "- menyampaikan laporan pelayanan kepada PIHAK PERTAMA setiap bulan.",
        ),
    ),
    klausa.biaya(D),
    klausa.data_pribadi(D),
    klausa.jangka(D, "3 (tiga)"),
    klausa.pantau(D),
    klausa.kahar(D),
    klausa.selisih("Menteri Dalam Negeri", D),
    klausa.akhir(D),
    klausa.surat(
        D,
        (
            ("PIHAK PERTAMA", "Dinas Kesehatan Kabupaten Ngawi", "Jalan Contoh Nomor 3 Ngawi"),
            ("PIHAK KEDUA", "Dinas Kesehatan Kabupaten Sragen", "Jalan Contoh Nomor 4 Sragen"),
        ),
    ),
    klausa.ubah(D, "ADENDUM"),
    klausa.penutup(D, "2 (dua)"),
)


def _pihak(r: Rakit, no: str, nama: str, kabupaten: str, alamat: str, kuasa: str, sebutan: str) -> None:
    r.p(f"{no}.\tNama\t\t: {nama}")
    r.p(f"\tJabatan\t: Kepala Dinas Kesehatan Kabupaten {kabupaten}")
    r.p(f"\tAlamat\t\t: {alamat}")
    r.p(
        f"\tberdasarkan Surat Kuasa Khusus Bupati {kabupaten} {kuasa}, bertindak untuk dan atas nama Pemerintah Kabupaten {kabupaten}, selanjutnya disebut sebagai {sebutan}."
    )


def susun() -> bytes:
    """Build it."""
    r = Rakit("Arial", 11)
    r.kepala("Perjanjian Kerja Sama Pelayanan Kesehatan Wilayah Perbatasan")
    r.kaki("Halaman ")
    r.semua(
        "PERJANJIAN KERJA SAMA",
        "ANTARA",
        "DINAS KESEHATAN KABUPATEN NGAWI",
        "DAN",
        "DINAS KESEHATAN KABUPATEN SRAGEN",
        tengah=True,
        tebal=True,
    )
    r.semua(
        "Nomor: 400.7/1123/404.302/2025", "Nomor: 000.4.7.2/77/18/2025", "TENTANG", tengah=True, tebal=True
    )
    r.semua("PELAYANAN KESEHATAN DI WILAYAH PERBATASAN", tengah=True, tebal=True)
    r.p(
        f"{hari_ini(date(2025, 7, 22), '/', kapital=False)}, bertempat di Aula Dinas Kesehatan Kabupaten Ngawi, yang bertanda tangan di bawah ini:"
    )
    _pihak(
        r,
        "1",
        "C. Contoh",
        "Ngawi",
        "Jalan Contoh Nomor 3 Ngawi",
        "Nomor 100.3.11/15/2025 tanggal 7 Juli 2025",
        "PIHAK PERTAMA",
    )
    _pihak(
        r,
        "2",
        "D. Contoh",
        "Sragen",
        "Jalan Contoh Nomor 4 Sragen",
        "Nomor 180/29/2025 tanggal 10 Juli 2025",
        "PIHAK KEDUA",
    )
    r.p(
        "PIHAK PERTAMA dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK, dengan ini menerangkan hal-hal sebagai berikut:"
    )
    r.semua(
        "1.\tbahwa Pemerintah Kabupaten Ngawi dan Pemerintah Kabupaten Sragen telah menandatangani Kesepakatan Bersama Nomor 100.3.7/04/404.011/2024 dan Nomor 119/11/002/2024 tanggal 20 Februari 2024 tentang Kerja Sama Antardaerah;",
        "2.\tbahwa pelayanan kesehatan termasuk ruang lingkup Kesepakatan Bersama tersebut; dan",
        "3.\tbahwa berdasarkan hal tersebut pada angka 1 dan angka 2 perlu dibuat perjanjian kerja sama.",
    )
    r.p("Mengingat:")
    for i, teks in enumerate(
        hukum.daftar(
            hukum.KINI,
            "uu-23-2014",
            "uu-27-2022",
            "uu-17-2023",
            "pp-28-2018",
            "permendagri-22-2020",
            lembaran=False,
        ),
        start=1,
    ):
        r.p(f"{i}.\t{teks};")
    r.p("PARA PIHAK sepakat mengadakan Perjanjian Kerja Sama dengan ketentuan sebagai berikut:")
    tulis_pasal(r, PASAL, TATA)
    r.tabel(
        (
            (
                "PIHAK PERTAMA",
                "Kepala Dinas Kesehatan Kabupaten Ngawi,",
                "",
                "",
                "C. Contoh",
                "Pembina Utama Muda",
                "NIP 19700101 199501 1 001",
            ),
            (
                "PIHAK KEDUA",
                "Kepala Dinas Kesehatan Kabupaten Sragen,",
                "",
                "",
                "D. Contoh",
                "Pembina Tingkat I",
                "NIP 19710202 199602 2 002",
            ),
        ),
        tengah=True,
    )
    return r.bytes()


NASKAH = NaskahLuar(
    "pks-ngawi-sragen", "pks", 2, daftar_pasal(PASAL, TATA), daftar_alamat(PASAL, TATA), susun
)
