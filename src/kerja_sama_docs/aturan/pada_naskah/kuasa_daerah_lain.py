"""The surat kuasa comes from the head of the very region that the signatory acts for."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.pihak_instansi import first_daerah
from kerja_sama_docs.temuan import Dasar, Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    for pihak in bahan.once(find_pihak).pihak:
        for wakil in pihak.wakil:
            giver = first_daerah(wakil.kuasa.pemberi) if wakil.kuasa else None
            wanted = first_daerah(wakil.atas_nama) or wakil.daerah
            if wakil.kuasa and giver and wanted and giver.kunci != wanted.kunci:
                yield Pelanggaran(
                    f"surat kuasa {pihak.sebutan} diberikan “{wakil.kuasa.pemberi}”, sedangkan yang diwakili {wanted}",
                    bahan.at(wakil.alamat),
                    f"Sebut surat kuasa dari kepala daerah {wanted}.",
                )
            office = wakil.daerah
            if office and wanted and office.kunci != wanted.kunci:
                yield Pelanggaran(
                    f"{pihak.sebutan} adalah “{wakil.jabatan}”, tetapi bertindak untuk dan atas nama “{wakil.atas_nama}”",
                    bahan.at(wakil.alamat),
                    "Samakan jabatan dan daerah yang diwakilinya.",
                    dasar=(),
                )


_HEAD = (
    "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\nI. Ani, Kepala Dinas Sosial Kabupaten Alfa, "
    "berdasarkan Surat Kuasa Bupati "
)
_END = (
    " Nomor 5/KUASA/2023 tanggal 2 Januari 2023 bertindak untuk dan atas nama Pemerintah Kabupaten Alfa, selanjutnya disebut "
    "PIHAK KESATU.\nII. Budi, Bupati Beta, bertindak untuk dan atas nama Pemerintah Kabupaten Beta, selanjutnya disebut PIHAK KEDUA."
)
ATURAN = Aturan(
    kode="kuasa-daerah-lain",
    tingkat=Tingkat.GALAT,
    judul="Kuasa dan jabatan berasal dari daerah yang diwakili",
    alasan=(
        "Kepala daerah hanya dapat memberi kuasa kepada pejabat perangkat daerahnya sendiri; jabatan dan daerah yang diwakili juga "
        "harus sama."
    ),
    dasar=(Dasar("pp-28-2018", "Pasal 2 ayat (2)", terverifikasi=True),),
    contoh_salah=f"{_HEAD}Beta{_END}",
    contoh_benar=f"{_HEAD}Alfa{_END}",
    periksa=_check,
)
