"""The pasal are numbered one after the other, each number once.

Amendments are left out (they hold numbers of another paper), and so are Roman numbers and a count that begins again at 1
(a second paper in the same file).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kerja_sama_docs.aturan.bentuk import is_amendment
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    numbers = [re.fullmatch(r"(\d+)([A-Z]*)", p.nomor) for p in bahan.naskah.pasal]
    if bahan.once(is_amendment) or len(numbers) < 2:
        return
    before, seen = 0, set[str]()
    for match in numbers:
        if match is None:
            return
        number = int(match[1])
        if number == 1 and before > 1 and not match[2]:
            before, seen = 0, set()
        place = bahan.at(f"pasal-{match[0]}")
        if match[0] in seen:
            yield Pelanggaran(
                f"Pasal {match[0]} ada lebih dari satu",
                place,
                "Beri setiap pasal nomornya sendiri, berurutan.",
            )
        elif number != before + 1 and not (match[2] and number == before):
            wanted = f"Pasal {before + 1}"
            yield Pelanggaran(
                f"Pasal {match[0]} berada di tempat {wanted}",
                place,
                "Urutkan nomor pasal, lalu sesuaikan rujukannya; bila pasal sengaja dihapus, tulis pasal itu “dihapus”.",
            )
        # A number typed twice stands for the one that is missing: what follows it is in its place.
        before = before + 1 if match[0] in seen else number
        seen.add(match[0])


ATURAN = Aturan(
    kode="pasal-loncat",
    tingkat=Tingkat.GALAT,
    judul="Nomor pasal berurutan",
    alasan="Nomor yang terlewat atau kembar membuat rujukan tidak tentu. Adendum tidak diperiksa.",
    dasar=(),
    contoh_salah="PERJANJIAN KERJA SAMA\nPasal 1\nTUJUAN\nTujuannya sama.\nPasal 3\nPENUTUP\nSelesai.",
    contoh_benar="PERJANJIAN KERJA SAMA\nPasal 1\nTUJUAN\nTujuannya sama.\nPasal 2\nPENUTUP\nSelesai.",
    periksa=_check,
)
