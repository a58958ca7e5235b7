"""PKS on public order, signed with tabs; invented.

Habits: title order judul → pihak → NOMOR → TENTANG, opening without digits, signature block with tabs and the word
"Meterai", definitions as numbers "1." below a lead-in, recitals as "A." "B.".
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum, klausa
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import Ps, Tata, daftar_alamat, daftar_pasal, hari_ini, tulis_pasal

D = "Perjanjian Kerja Sama ini"
TATA = Tata(antara=" ")
PASAL = (
    Ps(
        "umum",
        "KETENTUAN UMUM",
        (
            f"Dalam {D} yang dimaksud dengan:",
            "1. Ketenteraman dan Ketertiban Umum adalah keadaan dinamis yang memungkinkan Pemerintah Daerah dan masyarakat melakukan kegiatan dengan tenteram, tertib, dan teratur.",
            "2. Patroli Bersama adalah kegiatan pemantauan wilayah yang dilakukan oleh anggota PARA PIHAK di wilayah masing-masing pada waktu yang sama.",
        ),
    ),
    Ps(
        "maksud",
        "MAKSUD DAN TUJUAN",
        (
            f"@ Maksud {D} adalah menyelenggarakan Ketenteraman dan Ketertiban Umum di wilayah perbatasan.",
            f"@ Tujuan {D} adalah terciptanya keadaan yang tenteram dan tertib di wilayah perbatasan.",
        ),
    ),
    Ps(
        "ruang",
        "OBJEK DAN RUANG LINGKUP",
        (
            "@ Objek kerja sama adalah Ketenteraman dan Ketertiban Umum.",
            "@ Ruang lingkup kerja sama meliputi:",
            "- Patroli Bersama;",
            "- pertukaran informasi; dan",
            "- pembinaan masyarakat.",
        ),
    ),
    Ps(
        "laksana",
        "PELAKSANAAN",
        (
            "Penegakan Peraturan Daerah dilaksanakan oleh masing-masing PIHAK di wilayahnya sendiri.",
            "Patroli Bersama dilaksanakan paling sedikit 4 (empat) kali dalam 1 (satu) tahun.",
        ),
    ),
    Ps(
        "hak",
        "HAK DAN KEWAJIBAN",
        (
            "@ PIHAK PERTAMA dan PIHAK KEDUA masing-masing berhak menerima informasi gangguan ketertiban dari PIHAK lainnya.",
            "@ PIHAK PERTAMA dan PIHAK KEDUA masing-masing wajib memberikan informasi gangguan ketertiban kepada PIHAK lainnya.",
        ),
    ),
    klausa.biaya(D),
    klausa.jangka(D, "2 (dua)"),
    klausa.pantau(D),
    klausa.kahar(D),
    klausa.selisih("Gubernur Jawa Tengah", D),
    klausa.akhir(D),
    klausa.surat(
        D,
        (
            (
                "PIHAK PERTAMA",
                "Satuan Polisi Pamong Praja Kabupaten Wonosobo",
                "Jalan Contoh Nomor 22 Wonosobo",
            ),
            (
                "PIHAK KEDUA",
                "Satuan Polisi Pamong Praja Kabupaten Temanggung",
                "Jalan Contoh Nomor 23 Temanggung",
            ),
        ),
    ),
    klausa.ubah(D),
    klausa.penutup(D, "2 (dua)"),
)


def susun() -> bytes:
    """Build it."""
    r = Rakit("Times New Roman")
    r.kaki()
    r.semua(
        "PERJANJIAN KERJA SAMA",
        "ANTARA",
        "SATUAN POLISI PAMONG PRAJA KABUPATEN WONOSOBO",
        "DAN",
        "SATUAN POLISI PAMONG PRAJA KABUPATEN TEMANGGUNG",
        "",
        "NOMOR : 300.1/77/2025",
        "NOMOR : 300/215/2025",
        "",
        "TENTANG",
        "",
        "PENYELENGGARAAN KETENTERAMAN DAN KETERTIBAN UMUM DI WILAYAH PERBATASAN",
        tengah=True,
    )
    r.p()
    r.p(
        f"{hari_ini(date(2025, 4, 24), kapital=False)}, bertempat di Parakan, Kabupaten Temanggung, kami yang bertanda tangan di bawah ini:"
    )
    for no, nama, kab, kuasa, label in (
        ("1", "W. X. CONTOH", "Wonosobo", "180/23/2025 tanggal 14 April 2025", "PERTAMA"),
        ("2", "Y. Z. CONTOH", "Temanggung", "100.3.11/40/2025 tanggal 15 April 2025", "KEDUA"),
    ):
        r.semua(
            f"{no}.\tNama\t:\t{nama}",
            f"\tJabatan\t:\tKepala Satuan Polisi Pamong Praja Kabupaten {kab}",
            f"\tAlamat\t:\tJalan Contoh, {kab}",
            f"Dalam hal ini berdasarkan Surat Kuasa Bupati {kab} Nomor {kuasa}, bertindak untuk dan atas nama Pemerintah Kabupaten {kab}, yang selanjutnya disebut PIHAK {label}.",
        )
    r.p("PIHAK PERTAMA dan PIHAK KEDUA yang selanjutnya disebut PARA PIHAK, menerangkan sebagai berikut:")
    r.semua(
        "A. Bahwa Pemerintah Kabupaten Wonosobo dan Pemerintah Kabupaten Temanggung telah menandatangani Kesepakatan Bersama Nomor 119/8/2023 dan Nomor 415.4/19/2023 tanggal 14 September 2023 tentang Kerja Sama Daerah;",
        "B. Bahwa Kesepakatan Bersama tersebut perlu ditindaklanjuti dengan Perjanjian Kerja Sama.",
    )
    r.p("Dengan memperhatikan:")
    for i, teks in enumerate(
        hukum.daftar(hukum.KINI, "uu-23-2014", "pp-16-2018", "pp-28-2018", "permendagri-22-2020"), 1
    ):
        r.p(f"{i}) {teks};")
    r.p("PARA PIHAK sepakat mengadakan Perjanjian Kerja Sama dengan ketentuan sebagai berikut:")
    tulis_pasal(r, PASAL, TATA)
    r.p()
    r.semua(
        "\tPIHAK PERTAMA,\t\t\t\tPIHAK KEDUA,",
        "\tKepala Satuan Polisi Pamong Praja\t\tKepala Satuan Polisi Pamong Praja",
        "\tKabupaten Wonosobo\t\t\t\tKabupaten Temanggung",
        "",
        "\tMeterai Rp10.000,00\t\t\t\tMeterai Rp10.000,00",
        "",
        "\tW. X. CONTOH\t\t\t\t\tY. Z. CONTOH",
    )
    return r.bytes()


NASKAH = NaskahLuar(
    "pks-wonosobo-temanggung", "pks", 2, daftar_pasal(PASAL, TATA), daftar_alamat(PASAL, TATA), susun
)
