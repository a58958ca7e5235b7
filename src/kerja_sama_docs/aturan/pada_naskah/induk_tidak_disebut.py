"""A PKS names the Kesepakatan Bersama that it carries out, by title, number and date.

The stages of PP 28/2018 put the Kesepakatan Bersama before the PKS. Blanks for number and date count as named; they
are told with the other blanks.
"""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.pihak_induk import find_induk
from kerja_sama_docs.temuan import Dasar, Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(form_of) is not Bentuk.PERJANJIAN or not bahan.once(find_pihak).lengkap:
        return
    found = bahan.once(find_induk)
    place = bahan.at(found[0].alamat if found else "")
    if not found:
        yield Pelanggaran(
            "perjanjian kerja sama ini tidak menyebut Kesepakatan Bersama yang dilaksanakannya",
            place,
            "Sebut judul, nomor, dan tanggal Kesepakatan Bersama dalam pertimbangan atau dasar hukum.",
        )
        return
    named = {
        "judul": any(i.menyebut_tentang for i in found),
        "nomor": any(i.menyebut_nomor for i in found),
        "tanggal": any(i.menyebut_tanggal for i in found),
    }
    lacking = [what for what, there in named.items() if not there]
    if lacking:
        yield Pelanggaran(
            f"Kesepakatan Bersama disebut tanpa {' dan '.join(lacking)}",
            place,
            "Sebut judul, nomor, dan tanggalnya dengan lengkap sekurang-kurangnya satu kali.",
        )


_HEAD = (
    "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\n"
    "I. A, selanjutnya disebut PIHAK KESATU.\nII. B, selanjutnya disebut PIHAK KEDUA.\n"
)
_PASAL = "".join(
    f"Pasal {n}\nBAGIAN\nPIHAK KESATU dan PIHAK KEDUA melaksanakan kegiatan.\n" for n in range(2, 5)
)
_SIGNED = "Demikian dibuat.\nPIHAK KESATU,\nA\nPIHAK KEDUA,\nB"
ATURAN = Aturan(
    kode="induk-tidak-disebut",
    tingkat=Tingkat.PERINGATAN,
    judul="Perjanjian kerja sama menyebut Kesepakatan Bersamanya",
    alasan=(
        "Kesepakatan Bersama mendahului perjanjian kerja sama; tanpa judul, nomor, dan tanggalnya tidak dapat diperiksa apakah masih "
        "berlaku dan mencakup objek ini."
    ),
    dasar=(Dasar("pp-28-2018", "Pasal 6 ayat (1)", terverifikasi=True),),
    contoh_salah=f"{_HEAD}Pasal 1\nBAGIAN\nNaskah ini melaksanakan Kesepakatan Bersama tentang Kebersihan.\n{_PASAL}{_SIGNED}",
    contoh_benar=(
        f"{_HEAD}Pasal 1\nBAGIAN\nNaskah ini melaksanakan Kesepakatan Bersama tentang Kebersihan Nomor 1/A/2022 dan 2/B/2022 tanggal "
        f"3 Maret 2022.\n{_PASAL}{_SIGNED}"
    ),
    periksa=_check,
)
