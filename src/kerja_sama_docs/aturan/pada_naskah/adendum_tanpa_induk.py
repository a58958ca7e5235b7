"""An amendment names the agreement that it changes by number and date, and says what becomes of which pasal.

Nor does it prolong what had ended: told where the old term and the old date are both in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from kerja_sama_docs.aturan.bentuk import MONTHS, date_of, is_amendment, iter_teks, to_date
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.bahasa import tanggal
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Dasar, Tingkat

_PARENT: Final = re.compile(
    rf"\b(?:Perjanjian(?:\s+Kerja\s?[Ss]ama)?|Kesepakatan(?:\s+Bersama)?)\b.{{0,400}}?\bNomor\b.{{1,120}}?\btanggal\s+(?P<d>\d{{1,2}})\s+(?P<m>{'|'.join(MONTHS)})\s+(?P<y>\d{{4}})",
    re.I,
)
_CHANGE: Final = re.compile(
    r"\b(?:semula|menjadi|diubah|dihapus|disisipkan|ditambah(?:kan)?|diganti)\b", re.I
)
_TERM: Final = re.compile(r"berlaku\s+selama\s+(\d{1,2})\s*\([^)]{3,30}\)\s*tahun", re.I)


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if not is_amendment(bahan.naskah):
        return
    texts = [t for t in iter_teks(bahan.naskah) if t.bagian not in (Bagian.JUDUL, Bagian.NOMOR)]
    parents = [match for t in texts if (match := _PARENT.search(t.teks))]
    if not parents:
        yield Pelanggaran(
            "adendum ini tidak menyebut nomor dan tanggal naskah yang diubahnya",
            bahan.at(texts[0].alamat if texts else ""),
            "Sebut judul, nomor, dan tanggal naskah yang diubah dalam pertimbangan.",
        )
    if not any("pasal" in t.teks.casefold() and _CHANGE.search(t.teks) for t in texts):
        yield Pelanggaran(
            "adendum ini tidak menyebut pasal mana yang diubah dan menjadi apa",
            bahan.at(texts[-1].alamat if texts else ""),
            "Tulis untuk setiap pasal: semula …, menjadi ….",
        )
    day = bahan.once(date_of)
    first = (
        to_date((int(parents[0]["d"]), MONTHS[parents[0]["m"].casefold()], int(parents[0]["y"])))
        if parents
        else None
    )
    term = next((match for t in texts if (match := _TERM.search(t.teks))), None)
    if day is not None and first is not None and term is not None:
        end = _after(first, int(term[1]))
        if end < day:
            yield Pelanggaran(
                f"naskah yang diubah sudah berakhir {tanggal(end)}, sebelum adendum ini ({tanggal(day)})",
                bahan.at(texts[0].alamat),
                "Naskah yang sudah berakhir tidak dapat diubah; buat naskah baru.",
            )


def _after(first: date, years: int) -> date:
    try:
        return first.replace(year=first.year + years)
    except ValueError:
        return first.replace(year=first.year + years, day=28)


_HEAD: Final = (
    "ADENDUM PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\nA dan B menerangkan:\n"
)
ATURAN = Aturan(
    kode="adendum-tanpa-induk",
    tingkat=Tingkat.PERINGATAN,
    judul="Adendum menyebut naskah yang diubahnya dan perubahannya",
    alasan=(
        "Adendum hanya berarti bersama naskah yang diubahnya, sehingga nomor dan tanggal naskah itu serta pasal yang berubah harus disebut. "
        "Naskah yang sudah berakhir tidak dihidupkan lagi dengan adendum."
    ),
    dasar=(Dasar("praktik"),),
    contoh_salah=f"{_HEAD}a. bahwa Pasal 4 Perjanjian Kerja Sama perlu diubah menjadi dua tahun.",
    contoh_benar=f"{_HEAD}a. bahwa Pasal 4 Perjanjian Kerja Sama Nomor 1/2024 tanggal 6 Februari 2024 perlu diubah menjadi dua tahun.",
    periksa=_check,
)
