"""Each person has a surat kuasa and a decree of his own: the same number for two is one that was copied.

One decree may appoint two heads of the same election, so decrees count only with the same number and another region or
agency; a surat kuasa of one region that names several agencies is possible, and only noted.
"""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.pihak_instansi import DaerahTertulis, squash_number
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    seen: dict[tuple[str, str], tuple[str, DaerahTertulis | None]] = {}
    for pihak in bahan.once(find_pihak).pihak:
        for wakil in pihak.wakil:
            for what, letter in (("surat kuasa", wakil.kuasa), ("keputusan pengangkatan", wakil.keputusan)):
                key = what, squash_number(letter.nomor if letter else "")
                if not letter or not key[1]:
                    continue
                if key not in seen:
                    seen[key] = pihak.sebutan, wakil.daerah
                    continue
                other, region = seen[key]
                same = region is not None and wakil.daerah is not None and region.kunci == wakil.daerah.kunci
                yield Pelanggaran(
                    f"{what} {other} dan {pihak.sebutan} bernomor sama: “{letter.nomor}”",
                    bahan.at(wakil.alamat),
                    "Isi nomor surat dari orang yang bersangkutan.",
                    Tingkat.INFO if same else None,
                )


_HEAD = (
    "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\nI. Ani, Kepala Dinas Sosial Kabupaten Alfa, berdasarkan "
    "Surat Kuasa Bupati Alfa Nomor 5/KUASA/2023 tanggal 2 Januari 2023 bertindak untuk dan atas nama Pemerintah Kabupaten Alfa, "
    "selanjutnya disebut PIHAK KESATU.\nII. Budi, Kepala Dinas Sosial Kabupaten Beta, berdasarkan Surat Kuasa Bupati Beta Nomor "
)
_END = " tanggal 3 Januari 2023 bertindak untuk dan atas nama Pemerintah Kabupaten Beta, selanjutnya disebut PIHAK KEDUA."
ATURAN = Aturan(
    kode="nomor-surat-sama",
    tingkat=Tingkat.PERINGATAN,
    judul="Nomor surat kuasa dan keputusan setiap orang berbeda",
    alasan=(
        "Nomor surat kuasa atau keputusan yang sama untuk orang dari daerah yang berbeda biasanya salinan. Di daerah yang sama hal itu "
        "mungkin benar dan hanya dicatat."
    ),
    dasar=(),
    contoh_salah=f"{_HEAD}5/KUASA/2023{_END}",
    contoh_benar=f"{_HEAD}17/KUASA/2023{_END}",
    periksa=_check,
)
