"""Kesepakatan bersama of a province and five regencies; invented.

Habits: six parties, one NOMOR per party, comparisi as a list with the label on its own line, recitals with numbers in
brackets, "Pasal 1" and title joined by a soft line break, laws of 2022, dispute to the minister because a province is a
party, six signers in three rows.
"""

from __future__ import annotations

from datetime import date

from naskah_luar import hukum, klausa
from naskah_luar.model import NaskahLuar
from naskah_luar.rakit import Rakit
from naskah_luar.tulis import Ps, Tata, daftar_alamat, daftar_pasal, hari_ini, tulis_pasal

D = "Kesepakatan Bersama ini"
TATA = Tata(judul="lunak", kata="PASAL")
DAERAH = (
    ("GUBERNUR JAWA TENGAH", "Provinsi Jawa Tengah", "KESATU", "W. CONTOH", "119/0091"),
    ("BUPATI BANYUMAS", "Kabupaten Banyumas", "KEDUA", "X. CONTOH", "100.2.1/41"),
    ("BUPATI PURBALINGGA", "Kabupaten Purbalingga", "KETIGA", "Y. CONTOH", "415.4/17"),
    ("BUPATI CILACAP", "Kabupaten Cilacap", "KEEMPAT", "Z. CONTOH", "119/230"),
    ("BUPATI KEBUMEN", "Kabupaten Kebumen", "KELIMA", "A. B. CONTOH", "415/6"),
    ("BUPATI BANJARNEGARA", "Kabupaten Banjarnegara", "KEENAM", "C. D. CONTOH", "119/88"),
)
PASAL = (
    Ps(
        "maksud",
        "MAKSUD DAN TUJUAN",
        (
            f"@ {D} dimaksudkan sebagai landasan kerja sama PARA PIHAK di bidang pangan.",
            f"@ {D} bertujuan menjaga ketersediaan dan keterjangkauan pangan pokok.",
        ),
    ),
    Ps("objek", "OBJEK", ("Objek kerja sama adalah penyelenggaraan pangan daerah.",)),
    Ps(
        "ruang",
        "RUANG LINGKUP",
        (
            "Ruang lingkup kerja sama meliputi:",
            "- pertukaran informasi pasokan dan harga pangan;",
            "- pemasaran pangan antardaerah; dan",
            "- pengelolaan cadangan pangan.",
        ),
    ),
    Ps(
        "laksana",
        "PELAKSANAAN",
        (
            "@ Pelaksanaan kerja sama sebagaimana dimaksud dalam {ruang} dituangkan dalam perjanjian kerja sama.",
            "@ PIHAK KESATU mengoordinasikan penyusunan perjanjian kerja sama sebagaimana dimaksud pada ayat (1).",
        ),
    ),
    klausa.biaya(D),
    klausa.jangka(D, "5 (lima)"),
    klausa.pantau(D, "PEMANTAUAN DAN PELAPORAN"),
    klausa.selisih("Menteri Dalam Negeri", D),
    klausa.akhir(D),
    klausa.penutup(D, "6 (enam)"),
)


def susun() -> bytes:
    """Build it."""
    r = Rakit("Bookman Old Style", 11)
    r.semua("KESEPAKATAN BERSAMA", "ANTARA", tengah=True, tebal=True)
    r.p(",\n".join(f"PEMERINTAH {d[1].upper()}" for d in DAERAH), tengah=True, tebal=True)
    r.semua("TENTANG", "KERJA SAMA DI BIDANG PANGAN", tengah=True, tebal=True)
    for _, _, _, _, nomor in DAERAH:
        r.p(f"NOMOR {nomor}/2022", tengah=True)
    r.p(
        f"{hari_ini(date(2022, 9, 21), '-')}, bertempat di Purwokerto Kabupaten Banyumas, yang bertanda tangan di bawah ini:"
    )
    for i, (jabatan, daerah, label, nama, _) in enumerate(DAERAH, start=1):
        r.p(
            f"{i}.\t{nama}\t: {jabatan.title()}, bertindak untuk dan atas nama Pemerintah {daerah}, selanjutnya disebut"
        )
        r.p(f"PIHAK {label};", tengah=True, tebal=True)
    r.p("yang bersama-sama disebut PARA PIHAK, terlebih dahulu menerangkan hal-hal sebagai berikut:")
    r.semua(
        "(1)\tbahwa pangan merupakan kebutuhan dasar masyarakat;",
        "(2)\tbahwa pasokan pangan di wilayah PARA PIHAK saling bergantung; dan",
        "(3)\tbahwa karena itu diperlukan kerja sama daerah.",
    )
    r.p("Memperhatikan ketentuan peraturan perundang-undangan sebagai berikut:")
    for i, teks in enumerate(
        hukum.daftar(
            hukum.T2021, "uu-18-2012", "uu-23-2014", "pp-17-2015", "pp-28-2018", "permendagri-22-2020"
        ),
        1,
    ):
        r.p(f"{i}.\t{teks};")
    r.p("PARA PIHAK sepakat mengadakan kerja sama dengan ketentuan sebagai berikut:")
    tulis_pasal(r, PASAL, TATA)
    r.p()
    baris = []
    for kiri, kanan in zip(DAERAH[::2], DAERAH[1::2], strict=True):
        baris.append((f"PIHAK {kiri[2]},", f"PIHAK {kanan[2]},"))
        baris.append((kiri[0], kanan[0]))
        baris.append((f"\n\n{kiri[3]}", f"\n\n{kanan[3]}"))
    r.tabel(*baris, tengah=True)
    return r.bytes()


NASKAH = NaskahLuar(
    "kb-barlingmascakeb",
    "kesepakatan-bersama",
    6,
    daftar_pasal(PASAL, TATA),
    daftar_alamat(PASAL, TATA),
    susun,
)
