"""An annex that the paper speaks of as part of itself is there.

An annex may come in a file of its own, so its absence is a note to make sure of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Tingkat

_OWN: Final = re.compile(
    r"\b(?:tercantum|dimuat|termuat|terlampir|diatur|dirinci|dituangkan)\s+(?:lebih\s+lanjut\s+)?(?:dalam|pada)\s+[Ll]ampiran\b(?!\s+(?:Undang|Peraturan|UU|PP|huruf\s+[A-Z]+\s+(?:Undang|Peraturan)))",
)


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(form_of) is Bentuk.LAIN or any(b.bagian is Bagian.LAMPIRAN for b in bahan.naskah.blok):
        return
    for teks in bahan.once(list_teks):
        if teks.bagian is Bagian.PASAL and "ampiran" in teks.teks and _OWN.search(teks.teks):
            yield Pelanggaran(
                "naskah menyebut lampiran, tetapi lampirannya tidak ada dalam berkas ini",
                bahan.at(teks.alamat),
                "Sertakan lampirannya, atau hapus penyebutannya.",
            )
            return


_HEAD: Final = "PERJANJIAN KERJA SAMA\nPasal 1\nPELAKSANAAN\nKegiatan dilaksanakan menurut "
ATURAN = Aturan(
    kode="lampiran-tidak-ada",
    tingkat=Tingkat.INFO,
    judul="Lampiran yang disebut ada",
    alasan="Rencana kerja atau rincian yang disebut “tercantum dalam Lampiran” sering tertinggal. Lampiran dapat juga berupa berkas tersendiri.",
    dasar=(),
    contoh_salah=f"{_HEAD}rencana kerja yang tercantum dalam Lampiran.",
    contoh_benar=f"{_HEAD}rencana kerja.",
    periksa=_check,
)
