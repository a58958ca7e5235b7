"""A power of attorney for a PKS is given by the head of region: nobody else can pass that authority on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Dasar, Tingkat

_GIVEN: Final = re.compile(
    r"\bSurat\s+Kuasa(?:\s+Khusus)?(?:\s+dari)?\s+(?P<oleh>(?:Sekretaris\s+Daerah|Sekda|Kepala\s+(?:Dinas|Badan|Bagian|Biro)|Asisten|Wakil\s+(?:Bupati|Wali\s?[Kk]ota|Gubernur)|Direktur|Camat)\b[\w ]{0,60}?)(?=\s+(?:Nomor|No\.|tanggal)|[,.;])",
    re.I,
)
_READ: Final = frozenset({Bagian.PIHAK, Bagian.PEMBUKA})


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    for teks in bahan.once(list_teks):
        if teks.bagian in _READ and "uasa" in teks.teks and (match := _GIVEN.search(teks.teks)):
            yield Pelanggaran(
                f"surat kuasa diberikan oleh “{' '.join(match['oleh'].split())}”, bukan oleh kepala daerah",
                bahan.at(teks.alamat),
                "Kuasa untuk menandatangani perjanjian kerja sama diberikan gubernur, bupati, atau wali kota.",
            )


_HEAD: Final = "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\nAni, Kepala Dinas Sosial Kabupaten Alfa, berdasarkan Surat Kuasa "
_END: Final = " Nomor 1/2023 tanggal 2 Januari 2023 bertindak untuk dan atas nama Pemerintah Kabupaten Alfa."
ATURAN = Aturan(
    kode="kuasa-bukan-kepala-daerah",
    tingkat=Tingkat.GALAT,
    judul="Surat kuasa diberikan oleh kepala daerah",
    alasan="Yang dapat memberi kuasa untuk menandatangani perjanjian kerja sama adalah kepala daerah.",
    dasar=(Dasar("pp-28-2018", "Pasal 2 ayat (2)", terverifikasi=True),),
    contoh_salah=f"{_HEAD}Sekretaris Daerah Kabupaten Alfa{_END}",
    contoh_benar=f"{_HEAD}Bupati Alfa{_END}",
    periksa=_check,
)
