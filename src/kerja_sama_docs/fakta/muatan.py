"""What a paper of a kind contains (`specs/katalog/muatan_wajib.yaml`): a table, with the law or the practice behind it.

Matters are known by meaning: by the words of headings and sentences, whatever an office calls them. The same patterns
tell what a regency or city has no power over.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field, field_validator

from kerja_sama_docs.fakta.klausul import JenisDokumen
from kerja_sama_docs.model import KOSONG, Id, Kalimat, Kata, Model, TeksIsian, YaTidak
from kerja_sama_docs.model.dasar import Bertempat

TingkatMuatan = Literal["galat", "peringatan", "info"]
# The parts of a paper that a matter may be looked for in.
BagianMuatan = Literal[
    "judul",
    "nomor",
    "pembuka",
    "pihak",
    "menimbang",
    "dasar-hukum",
    "pasal",
    "penutup",
    "tanda-tangan",
    "lain",
]
_BODY: tuple[BagianMuatan, ...] = ("pasal", "penutup", "lain")


class Pokok(Bertempat):
    """A matter that agreements treat, and the words by which it is known.

    A pattern is words divided by blanks, all of which stand in one heading or one paragraph, in any order; `a/b` is
    either word, `berakhir*` any word that begins so, `data_pribadi` words that stand side by side, and `!sebelum` a
    word that must not be there. Capitals, hyphens and punctuation don't count.
    """

    sebutan: Kalimat = Field(description="Sebutan pokok ini dalam pesan")
    judul: tuple[Kalimat, ...] = Field(
        default=(), description="Pola judul pasal: semua katanya ada dalam judul"
    )
    isi: tuple[Kalimat, ...] = Field(
        default=(), description="Pola isi: semua katanya ada dalam satu paragraf"
    )
    bagian: tuple[BagianMuatan, ...] = Field(
        default=_BODY, description="Bagian naskah tempat pola isi dicari", min_length=1
    )
    dalam: Id | None = Field(
        default=None, description="Pola isi hanya dicari dalam pasal yang memuat pokok ini"
    )


class DasarMuatan(Bertempat):
    """The basis of a requirement."""

    peraturan: Id = Field(description="Id dari peraturan.yaml, atau praktik")
    pasal: TeksIsian = Field(default=KOSONG, description="Pasal dan ayat, bila sudah dilihat dalam naskahnya")
    terverifikasi: YaTidak = Field(default=False, description="Ya bila pasal itu sudah dilihat")


class Muatan(Bertempat):
    """One requirement: papers of these kinds contain these matters. What is missing of several is told in one finding."""

    pokok: tuple[Id, ...] = Field(description="Pokok yang harus ada; satu, atau beberapa", min_length=1)
    sebagai: TeksIsian = Field(default=KOSONG, description="Sebutan bersama bila pokoknya beberapa")
    jenis: tuple[JenisDokumen, ...] = Field(description="Jenis naskah yang memuatnya", min_length=1)
    tingkat: Literal["peringatan", "info"] = Field(
        default="peringatan", description="Beratnya bila tidak ada"
    )
    bila: Id | None = Field(default=None, description="Hanya bila naskah memuat pokok ini")
    tiap_pihak: YaTidak = Field(default=False, description="Ya bila harus ada untuk setiap pihak")
    dasar: tuple[DasarMuatan, ...] = Field(default=(), description="Peraturan, atau praktik")
    alasan: Kalimat = Field(description="Mengapa, dalam satu kalimat")
    saran: Kalimat = Field(description="Apa yang harus dilakukan")

    @field_validator("pokok", mode="before")
    @classmethod
    def _one_or_more(cls, value: object) -> object:
        return [value] if isinstance(value, Kata) else value


class Batas(Bertempat):
    """Something that isn't for regions to agree on, known by patterns in what a paper says it is about."""

    sebutan: Kalimat = Field(description="Sebutan dalam pesan")
    pola: tuple[Kalimat, ...] = Field(description="Pola kalimat objek atau ruang lingkup", min_length=1)
    milik: Kalimat = Field(description="Yang berwenang: provinsi, atau Pemerintah Pusat")
    lampiran: TeksIsian = Field(default=KOSONG, description="Huruf Lampiran UU 23/2014")
    tingkat: TingkatMuatan = Field(default="peringatan", description="Beratnya")


class MuatanWajib(Model):
    """The whole table."""

    pokok: dict[str, Pokok] = Field(default_factory=dict, description="Pokok isi menurut id")
    muatan: tuple[Muatan, ...] = Field(default=(), description="Daftar muatan yang diperiksa")
    bukan_kabupaten_kota: tuple[Batas, ...] = Field(
        default=(), description="Yang bukan kewenangan kabupaten/kota menurut Lampiran UU 23/2014"
    )
    urusan_absolut: tuple[Batas, ...] = Field(
        default=(), description="Urusan pemerintahan absolut, yang tidak dapat menjadi objek"
    )
