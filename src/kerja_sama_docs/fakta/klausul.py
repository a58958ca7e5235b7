"""Clauses: the standing pasal of a document kind, and what a sector puts into them (`specs/katalog/klausul/`)."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, field_validator, model_validator

from kerja_sama_docs.model import KOSONG, Id, Kalimat, Kata, Model, Peta, TeksIsian, YaTidak
from kerja_sama_docs.model.dasar import Bertempat

# The parts of a sector's clauses that a standing pasal may draw in.
BagianSektor = Literal[
    "ruang_lingkup_umum", "ketentuan_umum", "tujuan", "objek", "ruang_lingkup", "pelaksanaan", "pembiayaan"
]
# The document kinds that clauses are written for; also the names of the templates.
JenisDokumen = Literal["kesepakatan_bersama", "perjanjian_kerja_sama"]


def _as_list(value: object) -> object:
    """A single text or mapping stands for a list of one, so that the simple case is simple to write."""
    return [value] if isinstance(value, str | Peta) else value


class Butir(Bertempat):
    """A unit of clause text: an ayat, or an entry of a list below one. A plain text is short for `{teks: …}`."""

    id: Id | None = Field(
        default=None, description="Nama tetap untuk rujukan, mis. rujuk('hak', ayat='tarif')"
    )
    teks: Kalimat = Field(description="Bunyi, boleh memuat {{ … }}")
    butir: tuple[Butir, ...] = Field(default=(), description="Rincian di bawahnya (huruf, lalu angka)")
    sambung: Literal["dan", "atau", "dan/atau"] = Field(
        default="dan", description="Kata sebelum rincian terakhir"
    )
    penutup: TeksIsian = Field(default=KOSONG, description="Kalimat setelah rincian")
    bila: TeksIsian = Field(default=KOSONG, description="Ungkapan; butir dipakai hanya bila benar")
    ulang: Literal["pihak", "peran"] | None = Field(
        default=None,
        description="Diulang untuk setiap pihak (dengan nama p) atau setiap peran (dengan nama r)",
    )
    butir_sektor: BagianSektor | None = Field(default=None, description="Rincian diambil dari klausul sektor")
    butir_peran: Literal["hak", "kewajiban"] | None = Field(
        default=None, description="Dengan ulang: peran, rincian diambil dari hak atau kewajiban peran itu"
    )
    cermin: TeksIsian = Field(
        default=KOSONG, description="Untuk hak: 'peran/id' kewajiban yang menjadi imbangannya"
    )

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: object) -> object:
        if isinstance(data, Kata):
            peta = Peta(data.tempat)
            peta.put("teks", data, data.tempat, data.tempat)
            return peta
        return data


class PasalKlausul(Bertempat):
    """One pasal of the catalogue or of a spec.

    `isi`: one entry makes a plain paragraph (with letters below it, if it has `butir`); several make ayat.
    `isi_sektor` names a part of the sector's clauses whose units follow `isi` as further ayat.
    """

    id: Id = Field(description="Nama tetap pasal, dipakai oleh rujuk(…) dan oleh pasal: {ganti: …}")
    judul: Kalimat = Field(description="Judul pasal")
    isi: tuple[Butir, ...] = Field(default=(), description="Ayat-ayatnya")
    isi_sektor: BagianSektor | None = Field(
        default=None, description="Bagian klausul sektor yang menyusul sebagai ayat"
    )
    bila: TeksIsian = Field(default=KOSONG, description="Ungkapan; pasal dipakai hanya bila benar")
    pilihan: dict[str, tuple[Butir, ...]] = Field(
        default_factory=dict, description="Rumusan lain, menurut nama"
    )
    setelah: Id | None = Field(default=None, description="Letak: setelah pasal dengan id ini")
    sebelum: Id | None = Field(default=None, description="Letak: sebelum pasal dengan id ini")

    @field_validator("isi", mode="before")
    @classmethod
    def _isi(cls, value: object) -> object:
        return _as_list(value)


class KlausulUmum(Model):
    """The standing pasal of one document kind, in order (`umum/<jenis>.yaml`)."""

    jenis: JenisDokumen
    menimbang: tuple[Butir, ...] = Field(default=(), description="Pertimbangan baku: bahwa …")
    dasar_hukum: tuple[Id, ...] = Field(default=(), description="Dasar hukum yang selalu ada")
    dasar_hukum_lain: tuple[Kalimat, ...] = Field(
        default=(), description="Dasar lain setelah peraturan, boleh {{ … }}"
    )
    pasal_dasar_hukum: PasalKlausul | None = Field(
        default=None, description="Dipakai bila gaya: dasar_hukum: pasal-1; rinciannya diisi program"
    )
    pasal: tuple[PasalKlausul, ...] = Field(min_length=1)


class PeranSektor(Bertempat):
    """A role that parties play in a sector's PKS, with its rights and duties."""

    nama: Kalimat = Field(description="Nama peran, mis. pemilik aplikasi")
    hak: tuple[Butir, ...] = ()
    kewajiban: tuple[Butir, ...] = ()


class RencanaKerja(Bertempat):
    """One row of the work plan in the annex."""

    kegiatan: Kalimat
    indikator: TeksIsian = KOSONG
    target: TeksIsian = KOSONG
    satuan: TeksIsian = KOSONG
    pelaksana: TeksIsian = KOSONG
    waktu: TeksIsian = KOSONG
    sumber_dana: TeksIsian = KOSONG


class NilaiSektor(Model):
    """A value that the sector's clauses ask for under `nilai:`."""

    keterangan: Kalimat
    contoh: TeksIsian = KOSONG


class KlausulSektor(Bertempat):
    """What one sector puts into an MoU and a PKS (`sektor/<id>.yaml`)."""

    nama: Kalimat = Field(description="Nama sektor")
    urusan: tuple[Id, ...] = Field(description="Urusan pemerintahan menurut urusan.yaml", min_length=1)
    data_pribadi: YaTidak = Field(default=False, description="Apakah data pribadi dipertukarkan")
    peran: dict[str, PeranSektor] = Field(
        description="Peran para pihak dengan hak dan kewajibannya", min_length=1
    )
    nilai: dict[str, NilaiSektor] = Field(default_factory=dict, description="Isian khusus sektor")
    dasar_hukum: tuple[Id, ...] = ()
    ruang_lingkup_umum: tuple[Butir, ...] = Field(
        default=(), description="Untuk ruang lingkup kesepakatan bersama"
    )
    ketentuan_umum: tuple[Butir, ...] = Field(
        default=(), description="Pengertian, ditambahkan ke Ketentuan Umum"
    )
    tujuan: tuple[Butir, ...] = ()
    objek: tuple[Butir, ...] = ()
    ruang_lingkup: tuple[Butir, ...] = ()
    pelaksanaan: tuple[Butir, ...] = ()
    pembiayaan: tuple[Butir, ...] = ()
    pasal: tuple[PasalKlausul, ...] = Field(
        default=(), description="Pasal tambahan khas sektor, dengan setelah/sebelum"
    )
    rencana_kerja: tuple[RencanaKerja, ...] = ()
