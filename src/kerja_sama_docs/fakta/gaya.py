"""Choices of style (`gaya:`): two habits that both occur in practice are both available, with a sensible default."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from kerja_sama_docs.model import Bilangan, Model, YaTidak


class Gaya(Model):
    """How a document looks and labels its parties. One choice per document; mixing is what readers object to."""

    sebutan: Literal["kesatu", "pertama"] = Field(
        default="kesatu", description="PIHAK KESATU, KEDUA, … atau PIHAK PERTAMA, KEDUA, …"
    )
    judul: Literal["tentang-nomor", "nomor-tentang"] = Field(
        default="tentang-nomor", description="Urutan bagian judul: TENTANG lalu NOMOR, atau sebaliknya"
    )
    kata_hubung: Literal["dengan", "dan"] = Field(
        default="dengan", description="ANTARA … DENGAN … DAN …, atau ANTARA … DAN …"
    )
    tanggal_angka: YaTidak = Field(default=True, description="Tanggal pembuka juga dengan angka dalam kurung")
    komparisi: Literal["tabel", "baris", "paragraf"] = Field(
        default="tabel",
        description="Bentuk identitas pihak: dua kolom, baris Nama/Jabatan/Alamat, atau paragraf",
    )
    nomor_pihak: Literal["romawi", "angka"] = Field(default="romawi", description="I., II. atau 1., 2.")
    menimbang: Literal["huruf", "angka", "tanpa"] = Field(
        default="huruf", description="Bagian pertimbangan: a. b., 1. 2., atau tidak dicetak"
    )
    dasar_hukum: Literal["sebelum-pasal", "pasal-1"] = Field(
        default="sebelum-pasal", description="Dasar hukum sebelum pasal, atau sebagai Pasal 1"
    )
    lembaran: YaTidak = Field(default=True, description="Lembaran Negara dan Tambahannya ikut dicetak")
    judul_pasal: Literal["bawah", "sebaris"] = Field(
        default="bawah", description="Judul pasal di bawah atau sebaris dengan nomor pasal"
    )
    nip: YaTidak = Field(default=True, description="Pangkat dan NIP di bawah nama penanda tangan PKS")
    paraf: YaTidak = Field(default=True, description="Kotak paraf para pihak di kaki halaman")
    halaman: Literal["x-dari-y", "x", "tanpa"] = Field(default="x-dari-y", description="Nomor halaman")
    logo: YaTidak = Field(default=True, description="Logo pihak di atas judul, bila berkasnya ada")
    kertas: Literal["F4", "A4"] = Field(default="F4", description="F4 (215 × 330 mm) atau A4")
    huruf: str = Field(default="Bookman Old Style", description="Jenis huruf", max_length=64)
    ukuran_huruf: Bilangan = Field(default=12, description="Ukuran huruf dalam poin", ge=8, le=16)
