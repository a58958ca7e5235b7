"""The Kesepakatan Bersama that a PKS names has other numbers than the PKS itself."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.pihak_induk import find_induk
from kerja_sama_docs.aturan.pihak_instansi import squash_number
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(form_of) is not Bentuk.PERJANJIAN:
        return
    own = {squash_number(n.nilai) for n in bahan.once(find_pihak).nomor if n.nilai}
    for induk in bahan.once(find_induk):
        same = [n for n in induk.nomor if squash_number(n) in own]
        if same:
            yield Pelanggaran(
                f"Kesepakatan Bersama diberi nomor “{same[0]}”, yaitu nomor perjanjian ini sendiri",
                bahan.at(induk.alamat),
                "Isi nomor Kesepakatan Bersama yang sebenarnya.",
            )
            return


_HEAD = "PERJANJIAN KERJA SAMA\nNOMOR: 119/7/2023\nPasal 1\nDASAR\nNaskah ini melaksanakan Kesepakatan Bersama tentang Kebersihan Nomor "
ATURAN = Aturan(
    kode="nomor-induk-sama",
    tingkat=Tingkat.GALAT,
    judul="Nomor Kesepakatan Bersama bukan nomor perjanjian ini",
    alasan="Dua naskah tidak bernomor sama; yang satu tersalin ke tempat yang lain.",
    dasar=(),
    contoh_salah=f"{_HEAD}119/7/2023 tanggal 3 Maret 2022.",
    contoh_benar=f"{_HEAD}119/2/2022 tanggal 3 Maret 2022.",
    periksa=_check,
)
