"""A Kesepakatan Bersama is signed by the heads of region (or whoever lawfully acts for one): PP 28/2018 Pasal 2.

The power to sign by surat kuasa is given for perjanjian kerja sama only.
"""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.pihak_instansi import MacamJabatan
from kerja_sama_docs.temuan import Dasar, Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(form_of) is not Bentuk.KESEPAKATAN:
        return
    for pihak in bahan.once(find_pihak).pihak:
        wrong = [w for w in pihak.wakil if w.macam in (MacamJabatan.SEKRETARIS, MacamJabatan.PERANGKAT)]
        if pihak.daerah is None or len(wrong) < len(pihak.wakil) or not wrong:
            continue
        yield Pelanggaran(
            f"{pihak.sebutan} diwakili “{wrong[0].jabatan}”; kesepakatan bersama ditandatangani kepala daerah",
            bahan.at(wrong[0].alamat),
            "Cantumkan gubernur, bupati, atau wali kota, atau pejabat yang melaksanakan tugas dan wewenangnya.",
        )


_PARTY = "{} untuk dan atas nama Pemerintah Kabupaten {}, selanjutnya disebut PIHAK {}."
_HEAD = "KESEPAKATAN BERSAMA\nPada hari ini, yang bertanda tangan di bawah ini:\n"
_SECOND = _PARTY.format("II. Budi, Bupati Beta, bertindak", "Beta", "KEDUA")
ATURAN = Aturan(
    kode="penanda-tangan-kesepakatan",
    tingkat=Tingkat.GALAT,
    judul="Kesepakatan bersama ditandatangani kepala daerah",
    alasan=(
        "Daerah diwakili gubernur, bupati, atau wali kota. Kuasa menandatangani dapat diberikan kepada pejabat perangkat daerah hanya "
        "untuk perjanjian kerja sama. Wakil kepala daerah serta Plt., Plh., Pj., dan Pjs. kepala daerah tidak dipersoalkan."
    ),
    dasar=(Dasar("pp-28-2018", "Pasal 2 ayat (1) dan ayat (2)", terverifikasi=True),),
    contoh_salah=_HEAD
    + _PARTY.format("I. Ani, Sekretaris Daerah Kabupaten Alfa, bertindak", "Alfa", "KESATU")
    + f"\n{_SECOND}",
    contoh_benar=_HEAD + _PARTY.format("I. Ani, Bupati Alfa, bertindak", "Alfa", "KESATU") + f"\n{_SECOND}",
    periksa=_check,
)
