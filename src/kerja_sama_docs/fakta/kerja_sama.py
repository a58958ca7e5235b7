"""One cooperation as written in `specs/<kerja-sama>.yaml`: an umbrella MoU, and a PKS for each group of agencies."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, field_validator, model_validator

from kerja_sama_docs.fakta.daerah import Pejabat, SuratKuasa
from kerja_sama_docs.fakta.gaya import Gaya
from kerja_sama_docs.fakta.klausul import Butir, PasalKlausul, RencanaKerja
from kerja_sama_docs.fakta.persiapan import Persiapan
from kerja_sama_docs.model import (
    KOSONG,
    DaerahRujukan,
    Id,
    JangkaIsian,
    Kalimat,
    Kata,
    Model,
    Nilai,
    Peta,
    TanggalIsian,
    TeksIsian,
    YaTidak,
)
from kerja_sama_docs.model.dasar import Bertempat
from kerja_sama_docs.model.isian import NO_JANGKA, NO_TANGGAL


class PihakSpek(Bertempat):
    """A party of one document. A plain text is short for `{daerah: …}`."""

    daerah: DaerahRujukan = Field(
        description="Id berkas di specs/daerah/, kode (15.03), atau nama (Kabupaten Sarolangun)"
    )
    perangkat: Id | None = Field(default=None, description="Id perangkat daerah (untuk PKS)")
    peran: tuple[Id, ...] = Field(default=(), description="Peran menurut klausul sektor; satu, atau daftar")
    nomor: TeksIsian = Field(default=KOSONG, description="Nomor naskah dari pihak ini")
    pejabat: Pejabat | None = Field(
        default=None, description="Penanda tangan, bila bukan kepala yang tercatat"
    )
    surat_kuasa: SuratKuasa | None = Field(default=None, description="Surat kuasa untuk dokumen ini")
    narahubung: TeksIsian = Field(default=KOSONG, description="Jabatan atau nama narahubung")

    @field_validator("peran", mode="before")
    @classmethod
    def _one_role(cls, value: object) -> object:
        """One role needs no brackets."""
        return [value] if isinstance(value, str) else value

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: object) -> object:
        if isinstance(data, Kata):
            peta = Peta(data.tempat)
            peta.put("daerah", data, data.tempat, data.tempat)
            return peta
        return data


class PasalUbah(Model):
    """How this document departs from the catalogue, without touching the catalogue."""

    ganti: dict[str, PasalKlausul] = Field(
        default_factory=dict, description="Pasal yang dirumuskan lain, menurut id"
    )
    tambah: tuple[PasalKlausul, ...] = Field(default=(), description="Pasal baru, dengan setelah/sebelum")
    hapus: tuple[Id, ...] = Field(default=(), description="Id pasal yang tidak dipakai")
    urutan: tuple[Id, ...] = Field(default=(), description="Urutan id pasal; yang tak disebut menyusul")

    @model_validator(mode="before")
    @classmethod
    def _fill_ids(cls, data: object) -> object:
        """In `ganti`, the key is the id; it need not be said twice."""
        ganti = data.get("ganti") if isinstance(data, Peta) else None
        if not isinstance(data, Peta) or not isinstance(ganti, Peta):
            return data
        filled = Peta(ganti.tempat)
        for key, value in ganti.items():
            if isinstance(value, Peta) and "id" not in value:
                value = value.copy_with("id", Kata(key, ganti.kunci[key]), ganti.kunci[key])
            filled.put(key, value, ganti.kunci[key], ganti.isi[key])
        return data.copy_with("ganti", filled, data.isi["ganti"])


class DasarHukumUbah(Model):
    """Legal bases beside those of the catalogue."""

    tambah: tuple[Id, ...] = Field(default=(), description="Id peraturan yang ditambahkan")
    hapus: tuple[Id, ...] = Field(default=(), description="Id peraturan yang tidak dicantumkan")
    daerah: tuple[Kalimat, ...] = Field(default=(), description="Perda atau perkada, ditulis lengkap")


class DokumenSpek(Bertempat):
    """What an MoU and a PKS have in common."""

    tentang: TeksIsian = Field(default=KOSONG, description="Judul setelah kata TENTANG")
    tanggal: TanggalIsian = Field(default=NO_TANGGAL, description="Tanggal penandatanganan (TTTT-BB-HH)")
    tempat_tanda_tangan: TeksIsian = Field(default=KOSONG, description="Tempat penandatanganan")
    jangka_waktu: JangkaIsian = Field(default=NO_JANGKA, description="Mis. 3 tahun")
    pihak: tuple[PihakSpek, ...] = Field(default=(), description="Para pihak menurut urutan")
    sektor: tuple[Id, ...] = Field(default=(), description="Klausul sektor yang dipakai")
    lokasi: tuple[Kalimat, ...] = Field(default=(), description="Lokasi: kecamatan, nagari/desa, jorong")
    nilai: dict[str, TeksIsian] = Field(default_factory=dict, description="Isian khusus sektor")
    pilihan: dict[str, Id] = Field(
        default_factory=dict, description="Rumusan pilihan: id pasal → nama pilihan"
    )
    menimbang: tuple[Butir, ...] = Field(default=(), description="Pengganti pertimbangan baku")
    dasar_hukum: DasarHukumUbah = Field(default_factory=DasarHukumUbah)
    pasal: PasalUbah = Field(default_factory=PasalUbah)
    gaya: Gaya | None = Field(default=None, description="Gaya khusus dokumen ini")

    @field_validator("nilai", mode="before")
    @classmethod
    def _place_unknown_values(cls, value: object) -> object:
        """A value that is not known yet stays a blank with its place, as everywhere."""
        if not isinstance(value, Peta):
            return value
        return {k: Nilai(None, value.isi[k]) if v is None else v for k, v in value.items()}


class KesepakatanBersamaSpek(DokumenSpek):
    """The umbrella: signed by the heads of region (PP 28/2018 Pasal 2 ayat (1))."""


class PksSpek(DokumenSpek):
    """A PKS: carried out, and with a surat kuasa signed, by heads of agencies (PP 28/2018 Pasal 2 ayat (2))."""

    rencana_kerja: tuple[RencanaKerja, ...] = Field(default=(), description="Baris rencana kerja tambahan")
    rencana_kerja_sektor: YaTidak = Field(
        default=True, description="Pakai baris rencana kerja dari klausul sektor"
    )
    surat_kuasa: YaTidak = Field(
        default=True, description="Buatkan rancangan surat kuasa tiap penanda tangan"
    )


class KerjaSamaSpek(Model):
    """The whole file."""

    judul: Kalimat = Field(description="Nama kerja sama untuk ringkasan")
    contoh_rekaan: YaTidak = Field(default=False, description="Ya bila seluruh isinya rekaan untuk contoh")
    kategori: Literal["wajib", "sukarela"] | None = Field(default=None, description="PP 28/2018 Pasal 3")
    gaya: Gaya = Field(default_factory=Gaya)
    pihak: tuple[PihakSpek, ...] = Field(description="Daerah yang bekerja sama, menurut urutan", min_length=2)
    persiapan: Persiapan = Field(
        default_factory=Persiapan, description="Perencanaan, persetujuan DPRD, penawaran; tidak dicetak"
    )
    kesepakatan_bersama: KesepakatanBersamaSpek
    pks: dict[str, PksSpek] = Field(default_factory=dict, description="Perjanjian kerja sama, menurut id")
