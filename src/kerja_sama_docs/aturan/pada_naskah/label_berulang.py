"""Where all parties are counted up, each is named once: in a row of labels, and in a list with an entry for each party.

"PIHAK PERTAMA, PIHAK KETIGA, dan PIHAK KETIGA" has lost one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_label import LABEL, label_number
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Tingkat

_JOINT: Final = re.compile(r"\s*(?:,\s*(?:dan\s+|serta\s+)?|dan\s+|serta\s+)")
_ENTRY: Final = re.compile(rf"\s*{LABEL.pattern}\s*:")
_READ: Final = frozenset({Bagian.PEMBUKA, Bagian.PIHAK, Bagian.PASAL, Bagian.PENUTUP})


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    seen: dict[str, set[int]] = {}
    for teks in bahan.once(list_teks):
        if teks.bagian not in _READ or "IHAK" not in teks.teks.upper():
            continue
        doubled = _in_row(teks.teks)
        if doubled:
            yield Pelanggaran(
                f"“{doubled}” disebut dua kali dalam satu deretan para pihak",
                bahan.at(teks.alamat),
                "Sebut setiap pihak satu kali; satu di antaranya agaknya pihak lain.",
            )
        entry = _ENTRY.match(teks.teks) if teks.bagian is Bagian.PASAL else None
        if entry:
            listed = seen.setdefault(teks.alamat.rpartition("/")[0], set())
            if label_number(entry) in listed:
                yield Pelanggaran(
                    f"“{' '.join(entry[0].strip(' :').split())}” mempunyai dua butir dalam daftar ini",
                    bahan.at(teks.alamat),
                    "Setiap pihak satu butir; salah satunya agaknya milik pihak lain.",
                )
            listed.add(label_number(entry))


def _in_row(teks: str) -> str:
    """The label that stands twice in a row of labels, "" if none does."""
    row: set[int] = set()
    end = -1
    for match in LABEL.finditer(teks):
        if end < 0 or not _JOINT.fullmatch(teks, end, match.start()):
            row = set()
        if label_number(match) in row:
            return " ".join(match[0].split())
        row.add(label_number(match))
        end = match.end()
    return ""


_HEAD: Final = (
    "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\n"
    "I. A, selanjutnya disebut PIHAK KESATU.\nII. B, selanjutnya disebut PIHAK KEDUA.\nPasal 1\nBIAYA\n"
)
ATURAN = Aturan(
    kode="label-berulang",
    tingkat=Tingkat.PERINGATAN,
    judul="Setiap pihak disebut satu kali dalam deretan para pihak",
    alasan="Sebutan yang berulang dalam satu deretan, atau pada dua butir alamat, berarti satu pihak tertukar dengan yang lain.",
    dasar=(),
    contoh_salah=f"{_HEAD}Biaya ditanggung PIHAK KESATU dan PIHAK KESATU; PIHAK KEDUA memeriksanya.",
    contoh_benar=f"{_HEAD}Biaya ditanggung PIHAK KESATU dan PIHAK KEDUA.",
    periksa=_check,
)
