"""An official of an agency signs a PKS by a surat kuasa of the head of region: PP 28/2018 Pasal 2 ayat (2).

The surat kuasa is named with number and date. Blanks for them are blanks and told elsewhere; none of the two is told
here. A secretary or deputy who acts as head of region needs none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.pihak_instansi import MacamJabatan
from kerja_sama_docs.aturan.pihak_komparisi import Wakil
from kerja_sama_docs.temuan import Dasar, Tingkat

_POWER: Final = re.compile(r"\b(?:kuasa|pelimpahan|mandat|penugasan)\b", re.I)
_NUMBER: Final = re.compile(r"\b(?:Nomor|No)\b", re.I)
_DATE: Final = re.compile(r"\b(?:tanggal|bertanggal|tertanggal|tgl)\b", re.I)
_ACTS: Final = re.compile(r"\bbertindak\b", re.I)


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(form_of) is not Bentuk.PERJANJIAN:
        return
    for pihak in bahan.once(find_pihak).pihak:
        if not any(_ACTS.search(w.teks) for w in pihak.wakil):
            continue
        for wakil in pihak.wakil:
            wrong = _wrong(wakil)
            if pihak.daerah is not None and wrong:
                yield Pelanggaran(
                    f"{pihak.sebutan} diwakili “{wakil.jabatan}” {wrong}",
                    bahan.at(wakil.alamat),
                    "Sebut surat kuasa kepala daerah beserta nomor dan tanggalnya dalam identitas pihak.",
                )
                break


def _wrong(wakil: Wakil) -> str:
    if wakil.macam not in (MacamJabatan.PERANGKAT, MacamJabatan.SEKRETARIS) or not _ACTS.search(wakil.teks):
        return ""
    if not _POWER.search(wakil.teks):
        return "tanpa surat kuasa kepala daerah"
    if wakil.kuasa is None:
        return ""
    after = wakil.teks[wakil.teks.casefold().find("kuasa") :]
    lacking = [what for what, shape in (("nomor", _NUMBER), ("tanggal", _DATE)) if not shape.search(after)]
    return f"dengan surat kuasa tanpa {' dan '.join(lacking)}" if lacking else ""


_HEAD = "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\n"
_SECOND = "II. Budi, Bupati Beta, bertindak untuk dan atas nama Pemerintah Kabupaten Beta, selanjutnya disebut PIHAK KEDUA."
_END = "untuk dan atas nama Pemerintah Kabupaten Alfa, selanjutnya disebut PIHAK KESATU.\n"
ATURAN = Aturan(
    kode="kuasa-menandatangani",
    tingkat=Tingkat.GALAT,
    judul="Pejabat perangkat daerah menandatangani dengan surat kuasa",
    alasan=(
        "Daerah diwakili kepala daerah; pejabat perangkat daerah menandatangani perjanjian kerja sama hanya dengan kuasa, yang disebut "
        "dengan nomor dan tanggalnya agar dapat diperiksa."
    ),
    dasar=(Dasar("pp-28-2018", "Pasal 2 ayat (2)", terverifikasi=True),),
    contoh_salah=f"{_HEAD}I. Ani, Kepala Dinas Sosial Kabupaten Alfa, bertindak {_END}{_SECOND}",
    contoh_benar=(
        f"{_HEAD}I. Ani, Kepala Dinas Sosial Kabupaten Alfa, berdasarkan Surat Kuasa Bupati Alfa Nomor 5/KUASA/2023 tanggal "
        f"2 Januari 2023 bertindak {_END}{_SECOND}"
    ),
    periksa=_check,
)
