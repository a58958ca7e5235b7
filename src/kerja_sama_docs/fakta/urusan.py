"""The affairs of government that may be the object of a cooperation (UU 23/2014 Pasal 12; `specs/katalog/urusan.yaml`)."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from kerja_sama_docs.model import KOSONG, Kalimat, TeksIsian
from kerja_sama_docs.model.dasar import Bertempat


class UrusanKelompok(StrEnum):
    """UU 23/2014 Pasal 11 and 12: which group an affair belongs to."""

    WAJIB_DASAR = "wajib-pelayanan-dasar"
    WAJIB_NON_DASAR = "wajib-bukan-pelayanan-dasar"
    PILIHAN = "pilihan"


class Urusan(Bertempat):
    """One affair of government."""

    nama: Kalimat = Field(description="Nama persis menurut undang-undang")
    kelompok: UrusanKelompok
    huruf: Kalimat = Field(description="Huruf dalam Pasal 12 ayat yang bersangkutan")
    perangkat: TeksIsian = Field(default=KOSONG, description="Perangkat daerah yang lazim menanganinya")
    kewenangan: TeksIsian = Field(default=KOSONG, description="Kewenangan kabupaten/kota menurut Lampiran")
    bukan_kewenangan: TeksIsian = Field(
        default=KOSONG, description="Yang menjadi kewenangan provinsi atau pusat"
    )
