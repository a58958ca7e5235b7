"""A NIP has eighteen digits; blanks between its groups are customary and fine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.model import Aturan, Pelanggaran
from kerja_sama_docs.fakta import KerjaSama
from kerja_sama_docs.temuan import Dasar, Tingkat

_DIGITS: Final = 18


def _check(kerja_sama: KerjaSama) -> Iterator[Pelanggaran]:
    told = set[str]()
    for dokumen in (kerja_sama.kesepakatan_bersama, *kerja_sama.pks):
        for pihak in dokumen.pihak:
            nip = pihak.pejabat.nip
            if nip.isi is None or re.fullmatch(rf"[0-9]{{{_DIGITS}}}", re.sub(r"\s", "", nip.isi)):
                continue
            place = f"{nip.asal} {nip.asal.jalur}"
            if place not in told:
                told.add(place)
                yield Pelanggaran(
                    f"NIP “{nip.isi}” tidak terdiri atas {_DIGITS} angka",
                    nip.asal,
                    "Cocokkan dengan kartu pegawai; tulis angka saja, boleh dengan spasi.",
                )


ATURAN = Aturan(
    kode="nip-tidak-lazim",
    tingkat=Tingkat.PERINGATAN,
    judul="NIP terdiri atas 18 angka",
    alasan="Angka yang kurang atau lebih hampir selalu salah ketik. Spasi di antaranya boleh.",
    dasar=(Dasar("praktik"),),
    contoh_salah='pks:\n  uji:\n    pihak:\n      - {daerah: d1, perangkat: dinas, pejabat: {nip: "1970010119900310"}}\n'
    "      - {daerah: d2, perangkat: dinas}",
    contoh_benar='pks:\n  uji:\n    pihak:\n      - {daerah: d1, perangkat: dinas, pejabat: {nip: "19700101 199003 1 001"}}\n'
    "      - {daerah: d2, perangkat: dinas}",
    periksa=_check,
)
