"""A cooperation runs for five years at most, and is then extended: what offices ask for, not a law."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.jangka import find_jangka
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.bahasa import Jangka, dengan_terbilang
from kerja_sama_docs.temuan import Dasar, Tingkat

_MOST: Final = {"tahun": 5, "bulan": 60, "hari": 1827}


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(form_of) is Bentuk.LAIN:
        return
    for said in bahan.once_with(find_jangka):
        if said.jangka is not None and _is_long(said.jangka):
            yield Pelanggaran(
                f"jangka waktunya {dengan_terbilang(said.jangka.jumlah)} {said.jangka.satuan}, lebih dari lima tahun",
                bahan.at(said.alamat),
                "Batasi menjadi 5 (lima) tahun yang dapat diperpanjang, atau pastikan kebijakan daerah membolehkannya.",
            )
            return


def _is_long(jangka: Jangka) -> bool:
    return jangka.jumlah > _MOST[jangka.satuan]


_HEAD: Final = "PERJANJIAN KERJA SAMA\nPasal 1\nJANGKA WAKTU\nPerjanjian Kerja Sama ini berlaku selama "

ATURAN = Aturan(
    kode="jangka-lima-tahun",
    tingkat=Tingkat.PERINGATAN,
    judul="Jangka waktu paling lama lima tahun",
    alasan=(
        "Pedoman beberapa daerah membatasi jangka waktu kerja sama lima tahun dan dapat diperpanjang. Batas itu kebijakan daerah, bukan "
        "ketentuan undang-undang."
    ),
    dasar=(Dasar("praktik"),),
    contoh_salah=f"{_HEAD}10 (sepuluh) tahun sejak ditandatangani.",
    contoh_benar=f"{_HEAD}5 (lima) tahun sejak ditandatangani.",
    periksa=_check,
)
