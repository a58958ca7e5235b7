"""No word stands twice in a row: "Rupiah Rupiah", "dan dan".

Nouns that are doubled for the plural belong together with a hyphen ("orang-orang"); written apart they are a note only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Tingkat

_TWICE: Final = re.compile(r"(?<![\w-])([A-Za-z]{2,30}+)\s++\1(?![\w-])", re.I)
_NUMBERS: Final = frozenset("satu dua tiga empat lima enam tujuh delapan sembilan".split())
# Never doubled for the plural.
_SINGLE: Final = frozenset(
    "rupiah dan atau yang di ke dari pada dalam dengan untuk oleh atas bagi serta agar bahwa ini itu tersebut adalah "
    "wajib dapat tidak telah akan sebagai secara sesuai antara kepada terhadap tentang nomor pasal ayat huruf para".split()
)
_SKIPPED: Final = frozenset({Bagian.TANDA_TANGAN, Bagian.KEPALA, Bagian.KAKI})


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    for teks in bahan.once(list_teks):
        if teks.bagian in _SKIPPED:
            continue
        for match in _TWICE.finditer(teks.teks):
            word = match[1].casefold()
            if "\n" in match[0] or word in _NUMBERS:
                continue
            # "… Sama" at the end of one name and "sama" at the beginning of the next words are two words.
            if match[0][: len(word)] != match[0][-len(word) :] and word not in _SINGLE:
                continue
            grave = word in _SINGLE
            if not grave and all(part[0].isupper() for part in match[0].split()):
                continue  # a name: "Pasar Kembang Kembang"
            yield Pelanggaran(
                f"kata “{' '.join(match[0].split())}” tertulis dua kali",
                bahan.at(teks.alamat),
                "Hapus salah satunya."
                if grave
                else "Hapus salah satunya, atau beri tanda hubung bila kata ulang.",
                None if grave else Tingkat.INFO,
            )


ATURAN = Aturan(
    kode="kata-ganda",
    tingkat=Tingkat.PERINGATAN,
    judul="Tidak ada kata yang tertulis dua kali",
    alasan="Kata kembar seperti “Rupiah Rupiah” atau “dan dan” tertinggal ketika naskah lama disunting.",
    dasar=(),
    contoh_salah="PERJANJIAN KERJA SAMA\nPasal 1\nBIAYA\nBiayanya dibebankan pada pada anggaran masing-masing.",
    contoh_benar="PERJANJIAN KERJA SAMA\nPasal 1\nBIAYA\nBiayanya dibebankan pada anggaran masing-masing.",
    periksa=_check,
)
