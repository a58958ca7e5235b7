"""Where a region's part burdens it, or isn't budgeted this year, its DPRD has consented before the PKS is signed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kerja_sama_docs.aturan.beban import find_beban
from kerja_sama_docs.aturan.model import Aturan, Pelanggaran
from kerja_sama_docs.bahasa import tanggal
from kerja_sama_docs.fakta import KerjaSama
from kerja_sama_docs.temuan import Dasar, Tingkat


def _check(kerja_sama: KerjaSama) -> Iterator[Pelanggaran]:
    days = [pks.spek.tanggal.isi for pks in kerja_sama.pks]
    first = min((day for day in days if day is not None), default=None)
    for pihak in kerja_sama.kesepakatan_bersama.pihak:
        beban = find_beban(kerja_sama, pihak)
        if beban is None or not (beban.membebani or beban.belum_dianggarkan):
            continue
        given = beban.persetujuan_tanggal
        if not beban.persetujuan_nomor or given.isi is None:
            yield Pelanggaran(
                f"{pihak.daerah.sebutan} memerlukan persetujuan DPRD, tetapi nomor dan tanggalnya belum ada",
                beban.tempat,
                "Isi persetujuan_nomor dan persetujuan_tanggal setelah DPRD memberi persetujuan.",
            )
        elif first is not None and given.isi > first:
            yield Pelanggaran(
                _late(pihak.daerah.sebutan, given.isi, first),
                given.asal,
                "Periksa kedua tanggal; persetujuan mendahului penyusunan perjanjian kerja sama.",
            )


def _late(region: str, given: date, first: date) -> str:
    return f"persetujuan DPRD {region} bertanggal {tanggal(given)}, setelah PKS pertama yang ditandatangani {tanggal(first)}"


_HEAD = "persiapan:\n  perencanaan: RPJMD Uji\n  beban:\n    - {daerah: d2, membebani: tidak, belum_dianggarkan: tidak}\n    - daerah: d1\n      membebani: ya\n      belum_dianggarkan: tidak\n"
_PIHAK = "kesepakatan_bersama: {pihak: [d1, d2]}\n"
ATURAN = Aturan(
    kode="persetujuan-dprd",
    tingkat=Tingkat.GALAT,
    judul="Persetujuan DPRD ada bila diperlukan",
    alasan=(
        "Rencana kerja sama yang membebani masyarakat dan daerah, atau yang pendanaannya belum teranggarkan dalam APBD tahun berjalan, "
        "memerlukan persetujuan DPRD sebelum perjanjian kerja sama disusun."
    ),
    dasar=(
        Dasar("pp-28-2018", "Pasal 6 ayat (1) dan ayat (2)", terverifikasi=True),
        Dasar("uu-23-2014", "Pasal 101 ayat (1) huruf i dan Pasal 154 ayat (1) huruf i", terverifikasi=True),
    ),
    contoh_salah=f"{_PIHAK}{_HEAD}      persetujuan_nomor: ~",
    contoh_benar=f"{_PIHAK}{_HEAD}      persetujuan_nomor: 170/1/DPRD/2023\n      persetujuan_tanggal: 2023-01-02",
    periksa=_check,
)
