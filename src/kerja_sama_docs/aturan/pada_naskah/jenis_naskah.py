"""A paper between regions is called Kesepakatan Bersama or Perjanjian Kerja Sama.

"Nota Kesepahaman" and "MoU" are other words for the first; "Nota Kesepakatan" is the document of synergy with the
government. Papers with a party that is no region belong to other regimes and are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.berlaku import bases_then
from kerja_sama_docs.aturan.daerah_pihak import find_daerah
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Dasar, Tingkat

_MOU: Final = re.compile(r"\b(?:NOTA\s+KESEPAHAMAN|MEMORANDUM\s+OF\s+UNDERSTANDING|M\s?O\s?U)\b", re.I)
_SYNERGY: Final = re.compile(r"\bNOTA\s+KESEPAKATAN\b", re.I)
_SUBJECT: Final = re.compile(r"\b(?:TENTANG|ANTARA)\b", re.I)


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if not bases_then(bahan, ATURAN.dasar):
        return
    title = [t for t in bahan.once(list_teks) if t.bagian is Bagian.JUDUL]
    for line in title:
        begin = _SUBJECT.split(line.teks, maxsplit=1)[0]
        wrong = _MOU.search(begin) or _SYNERGY.search(begin)
        if wrong is not None:
            yield from _judge(bahan, line.alamat, " ".join(wrong[0].split()))
            return
        if begin != line.teks:
            return


def _judge(bahan: BahanNaskah, alamat: str, words: str) -> Iterator[Pelanggaran]:
    regions = bahan.once_with(find_daerah)
    if len(regions.daerah) < 2 or not regions.semua:
        return
    if _SYNERGY.match(words):
        yield Pelanggaran(
            f"naskah antardaerah ini berjudul “{words}”, sebutan untuk sinergi dengan Pemerintah Pusat",
            bahan.at(alamat),
            "Ganti judulnya dengan “Kesepakatan Bersama” atau “Perjanjian Kerja Sama”, menurut isinya.",
            dasar=(Dasar("pp-28-2018", "Pasal 46 ayat (4)", terverifikasi=True), *ATURAN.dasar),
        )
    else:
        yield Pelanggaran(
            f"naskah antardaerah ini berjudul “{words}”",
            bahan.at(alamat),
            "Ganti judulnya dengan “Kesepakatan Bersama”.",
        )


_TITLE: Final = (
    "\nANTARA\nPEMERINTAH KABUPATEN CONTOH HULU\nDENGAN\nPEMERINTAH KABUPATEN CONTOH HILIR\nTENTANG\nPEMBANGUNAN\n"
    "Pasal 1\nTUJUAN\nTujuan kerja sama ini adalah pembangunan yang selaras."
)

ATURAN = Aturan(
    kode="jenis-naskah",
    tingkat=Tingkat.PERINGATAN,
    judul="Naskah antardaerah berjudul Kesepakatan Bersama atau Perjanjian Kerja Sama",
    alasan=(
        "Dokumen kerja sama daerah dengan daerah lain adalah kesepakatan bersama dan perjanjian kerja sama. Naskah dengan pihak yang bukan "
        "daerah tidak dinilai."
    ),
    dasar=(Dasar("pp-28-2018", "Pasal 6 ayat (3)", terverifikasi=True),),
    contoh_salah=f"NOTA KESEPAHAMAN{_TITLE}",
    contoh_benar=f"KESEPAKATAN BERSAMA{_TITLE}",
    periksa=_check,
)
