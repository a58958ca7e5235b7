"""Parties of a document taken together: who stands there twice, and who stands outside the umbrella."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.fakta import Pihak
from kerja_sama_docs.fakta.pustaka import PihakDokumen
from kerja_sama_docs.temuan import Dasar, Temuan, Tingkat, galat

# PP 28/2018 Pasal 3: a cooperation is one of two or more regions.
_DASAR = (Dasar("pp-28-2018", "Pasal 3 ayat (2) dan ayat (3)", True),)


def check_parties(dokumen: PihakDokumen) -> Iterator[Temuan]:
    """The same party twice, or parties of a single region."""
    seen: dict[tuple[str, str], Pihak] = {}
    for pihak in dokumen.pihak:
        key = (str(pihak.spek.daerah), str(pihak.spek.perangkat or ""))
        if key in seen:
            yield galat(
                "pihak-ganda",
                f"{pihak.daerah.sebutan} sudah menjadi pihak dalam dokumen ini",
                pihak.spek.tempat,
                "Ganti dengan daerah atau perangkat daerah yang lain, atau hapus.",
            )
        seen[key] = pihak
    if len(dokumen.pihak) > 1 and len({str(p.spek.daerah) for p in dokumen.pihak}) == 1 and len(seen) > 1:
        yield Temuan(
            "satu-daerah",
            Tingkat.GALAT,
            "semua pihak berasal dari satu daerah; kerja sama daerah dibuat oleh dua daerah atau lebih",
            dokumen.pihak[0].spek.tempat,
            "Tambahkan pihak dari daerah mitra.",
            _DASAR,
        )


def check_umbrella(pks: PihakDokumen, mou: PihakDokumen) -> Iterator[Temuan]:
    """Parties of a PKS whose region has not signed the umbrella."""
    regions = {str(p.spek.daerah) for p in mou.pihak}
    for pihak in pks.pihak:
        if str(pihak.spek.daerah) not in regions:
            yield Temuan(
                "pihak-di-luar-kesepakatan",
                Tingkat.PERINGATAN,
                f"{pihak.daerah.sebutan} bukan pihak dalam kesepakatan bersama yang menjadi induk dokumen ini",
                pihak.spek.tempat,
                "Tambahkan daerah itu sebagai pihak kesepakatan bersama, atau hapus dari sini.",
                (Dasar("praktik"),),
            )
