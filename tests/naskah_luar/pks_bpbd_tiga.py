"""PKS of three disaster agencies in three provinces; invented.

Habits: three parties, "Mengingat" with dashes and no recitals, dashes as list marks, three signers (two and one below),
comparisi with Roman numerals and colons, ending causes as a list with a closing line.
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum, klausa
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import Ps, Tata, daftar_alamat, daftar_pasal, hari_ini, tulis_pasal

D = "Perjanjian Kerja Sama ini"
TATA = Tata(huruf="-", kata="PASAL")
PIHAK = (
    (
        "I",
        "E. F. CONTOH",
        "Pacitan",
        "KESATU",
        "Jalan Contoh Nomor 15 Pacitan",
        "188/12/2023 tanggal 20 November 2023",
    ),
    (
        "II",
        "G. H. CONTOH",
        "Wonogiri",
        "KEDUA",
        "Jalan Contoh Nomor 16 Wonogiri",
        "180/40/2023 tanggal 22 November 2023",
    ),
    (
        "III",
        "I. J. CONTOH",
        "Gunungkidul",
        "KETIGA",
        "Jalan Contoh Nomor 17 Wonosari",
        "100/61/2023 tanggal 24 November 2023",
    ),
)
PASAL = (
    Ps(
        "maksud",
        "MAKSUD DAN TUJUAN",
        (
            f"@ Maksud {D} adalah menyelaraskan langkah PARA PIHAK dalam penanggulangan bencana.",
            f"@ Tujuan {D} adalah mengurangi risiko dan dampak bencana di wilayah perbatasan.",
        ),
    ),
    Ps(
        "ruang",
        "RUANG LINGKUP",
        (
            f"Ruang lingkup {D} terdiri atas:",
            "- pencegahan dan kesiapsiagaan;",
            "- bantuan saat tanggap darurat; dan",
            "- pertukaran data kebencanaan.",
        ),
    ),
    Ps(
        "hak",
        "HAK DAN KEWAJIBAN",
        (
            "@ Setiap PIHAK berhak:",
            "- menerima bantuan personel, peralatan, dan logistik dari PIHAK lainnya pada saat tanggap darurat; dan",
            "- menerima data kebencanaan dari PIHAK lainnya.",
            "@ Setiap PIHAK wajib:",
            "- memberikan bantuan personel, peralatan, dan logistik kepada PIHAK lainnya sesuai dengan kemampuan; dan",
            "- memberikan data kebencanaan kepada PIHAK lainnya.",
        ),
    ),
    Ps(
        "laksana",
        "PELAKSANAAN",
        (
            "@ Bantuan sebagaimana dimaksud dalam {hak} diberikan atas permintaan tertulis atau lisan.",
            "@ Permintaan lisan sebagaimana dimaksud pada ayat (1) disusul permintaan tertulis.",
        ),
    ),
    klausa.biaya(D),
    klausa.jangka(D, "3 (tiga)"),
    klausa.pantau(D),
    klausa.kahar(D),
    klausa.selisih("Menteri Dalam Negeri", D),
    klausa.akhir_dua(D),
    klausa.surat(
        D,
        tuple(
            (f"PIHAK {p[3]}", f"Badan Penanggulangan Bencana Daerah Kabupaten {p[2]}", p[4]) for p in PIHAK
        ),
    ),
    klausa.ubah(D),
    klausa.penutup(D, "3 (tiga)"),
)


def susun() -> bytes:
    """Build it."""
    r = Rakit("Arial", 12)
    r.semua("PERJANJIAN KERJA SAMA", "ANTARA", tengah=True, tebal=True)
    r.semua(
        *(f"BADAN PENANGGULANGAN BENCANA DAERAH KABUPATEN {p[2].upper()}" for p in PIHAK),
        tengah=True,
        tebal=True,
    )
    r.semua("TENTANG", "PENANGGULANGAN BENCANA DI WILAYAH PERBATASAN", tengah=True, tebal=True)
    r.semua(
        "NOMOR: 360/1440/408.51/2023",
        "NOMOR: 360/903/2023",
        "NOMOR: B/300.2/77/2023",
        tengah=True,
        tebal=True,
    )
    r.p(
        f"{hari_ini(date(2023, 12, 6), 'kata')}, bertempat di Pacitan, kami yang bertanda tangan di bawah ini:"
    )
    for no, nama, kab, label, alamat, kuasa in PIHAK:
        r.p(
            f"{no}.\t{nama}\t:\tKepala Pelaksana Badan Penanggulangan Bencana Daerah Kabupaten {kab}, berkedudukan di {alamat}, berdasarkan Surat Kuasa Bupati {kab} Nomor {kuasa}, bertindak untuk dan atas nama Pemerintah Kabupaten {kab}, selanjutnya disebut sebagai PIHAK {label};"
        )
    r.p("selanjutnya secara bersama-sama disebut PARA PIHAK dan secara sendiri-sendiri disebut PIHAK.")
    r.p("Mengingat :")
    for teks in hukum.daftar(hukum.KINI, "uu-24-2007", "uu-23-2014", "pp-28-2018", "permendagri-22-2020"):
        r.p(f"-\t{teks};")
    r.p(
        "-\tKesepakatan Bersama antara Pemerintah Kabupaten Pacitan, Pemerintah Kabupaten Wonogiri, dan Pemerintah Kabupaten Gunungkidul Nomor 119/5/2022, Nomor 415.4/8/2022, dan Nomor 119/3/2022 tanggal 11 Juli 2022 tentang Kerja Sama Daerah."
    )
    r.p(
        "PARA PIHAK sepakat untuk membuat dan melaksanakan Perjanjian Kerja Sama dengan ketentuan sebagai berikut:"
    )
    tulis_pasal(r, PASAL, TATA)
    r.p()
    r.tabel(
        ("PIHAK KESATU,", "PIHAK KEDUA,"),
        (("", "", "E. F. CONTOH"), ("", "", "G. H. CONTOH")),
        ("PIHAK KETIGA,", ""),
        (("", "", "I. J. CONTOH"), ""),
        tengah=True,
    )
    return r.bytes()


NASKAH = NaskahLuar("pks-bpbd-tiga", "pks", 3, daftar_pasal(PASAL, TATA), daftar_alamat(PASAL, TATA), susun)
