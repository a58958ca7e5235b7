"""A region, its head, and its agencies (`specs/daerah/<daerah>.yaml`)."""

from __future__ import annotations

from enum import StrEnum

from pydantic import ConfigDict, Field
from pydantic.config import JsonDict

from kerja_sama_docs.model import KOSONG, Id, Kalimat, Kata, TanggalIsian, TeksIsian
from kerja_sama_docs.model.dasar import Bertempat
from kerja_sama_docs.model.isian import NO_TANGGAL


class Tingkatan(StrEnum):
    """The level of a region (UU 23/2014 Pasal 2: provinsi, kabupaten, kota)."""

    PROVINSI = "provinsi"
    KABUPATEN = "kabupaten"
    KOTA = "kota"

    @property
    def sebutan(self) -> str:
        """As it stands before the name: "Kabupaten"."""
        return self.value.capitalize()

    @property
    def kepala(self) -> str:
        """The office of the head of such a region (UU 23/2014 Pasal 59 ayat (2))."""
        return {"provinsi": "Gubernur", "kabupaten": "Bupati", "kota": "Wali Kota"}[self.value]


class Pejabat(Bertempat):
    """A person in an office. Whatever is unknown stays a blank."""

    nama: TeksIsian = Field(default=KOSONG, description="Nama lengkap dengan gelar")
    jabatan: TeksIsian = Field(
        default=KOSONG, description="Nama jabatan; kosongkan bila sama dengan jabatan baku"
    )
    status: TeksIsian = Field(default=KOSONG, description="Plt., Pj., Pjs. atau Plh.; kosong bila definitif")
    nip: TeksIsian = Field(default=KOSONG, description="Nomor induk pegawai, 18 angka")
    pangkat: TeksIsian = Field(default=KOSONG, description="Pangkat dan golongan")
    pengangkatan: TeksIsian = Field(
        default=KOSONG, description="Keputusan pengangkatan: nomor dan tanggal, bila disebut"
    )


class SuratKuasa(Bertempat):
    """The power of attorney by which a head of region lets an official sign a PKS (PP 28/2018 Pasal 2 ayat (2))."""

    nomor: TeksIsian = Field(default=KOSONG, description="Nomor surat kuasa")
    tanggal: TanggalIsian = Field(default=NO_TANGGAL, description="Tanggal surat kuasa (TTTT-BB-HH)")


class PerangkatDaerah(Bertempat):
    """An agency of a region (OPD)."""

    nama: TeksIsian = Field(default=KOSONG, description="Nama perangkat daerah, mis. Dinas Sosial")
    alamat: TeksIsian = Field(default=KOSONG, description="Alamat kantor")
    telepon: TeksIsian = KOSONG
    surel: TeksIsian = KOSONG
    kepala: Pejabat = Field(default_factory=Pejabat, description="Kepala perangkat daerah")
    surat_kuasa: SuratKuasa = Field(default_factory=SuratKuasa, description="Surat kuasa dari kepala daerah")


def _let_code_stand_for_level(schema: JsonDict) -> None:
    schema.pop("required", None)
    schema["anyOf"] = [{"required": ["kode"]}, {"required": ["tingkat"]}]


class Daerah(Bertempat):
    """A region. With a `kode`, a file may leave out nama, tingkat and provinsi: they are filled in from wilayah.csv."""

    model_config = ConfigDict(json_schema_extra=_let_code_stand_for_level)

    kode: TeksIsian = Field(default=KOSONG, description='Kode wilayah, mis. "13.02"')
    nama: Kalimat = Field(description="Nama tanpa tingkat, mis. Solok")
    tingkat: Tingkatan = Field(description="Boleh dikosongkan bila kode diisi")
    provinsi: TeksIsian = Field(default=KOSONG, description="Nama provinsi; untuk provinsi sama dengan nama")
    ibu_kota: TeksIsian = Field(default=KOSONG, description="Ibu kota")
    alamat: TeksIsian = Field(default=KOSONG, description="Alamat kantor kepala daerah")
    telepon: TeksIsian = KOSONG
    surel: TeksIsian = KOSONG
    logo: TeksIsian = Field(
        default=KOSONG, description="Berkas gambar logo (PNG/JPEG), relatif terhadap berkas ini"
    )
    kepala: Pejabat = Field(default_factory=Pejabat, description="Kepala daerah")
    pembentukan: tuple[Id, ...] = Field(
        default=(), description="Undang-undang pembentukan, id dari peraturan.yaml"
    )
    perangkat: dict[str, PerangkatDaerah] = Field(
        default_factory=dict, description="Perangkat daerah menurut id"
    )

    @property
    def sebutan(self) -> str:
        """Level and name: "Kabupaten Solok"."""
        return f"{self.tingkat.sebutan} {self.nama.isi}"

    @property
    def jabatan_kepala(self) -> str:
        """The office of its head: "Bupati Solok"."""
        return f"{self.tingkat.kepala} {self.nama.isi}"


DaerahId = Kata
