"""What a paper of a kind contains (`specs/katalog/muatan_wajib.yaml`): a table, with the law or the practice behind it.

Matters are known by meaning: by the words of headings and sentences, whatever an office calls them.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from kerja_sama_docs.fakta.klausul import JenisDokumen
from kerja_sama_docs.model import KOSONG, Id, Kalimat, Model, TeksIsian, YaTidak
from kerja_sama_docs.model.dasar import Bertempat


class Pokok(Bertempat):
    """A matter that agreements treat, and the words by which it is known.

    A pattern is words divided by blanks, all of which stand in one heading or one paragraph, in any order; `a/b` is
    either word, `berakhir*` any word that begins so. Capitals and punctuation don't count.
    """

    sebutan: Kalimat = Field(description="Sebutan pokok ini dalam pesan")
    judul: tuple[Kalimat, ...] = Field(
        default=(), description="Pola judul pasal: semua katanya ada dalam judul"
    )
    isi: tuple[Kalimat, ...] = Field(
        default=(), description="Pola isi: semua katanya ada dalam satu paragraf"
    )


class DasarMuatan(Bertempat):
    """The basis of a requirement."""

    peraturan: Id = Field(description="Id dari peraturan.yaml, atau praktik")
    pasal: TeksIsian = Field(default=KOSONG, description="Pasal dan ayat, bila sudah dilihat dalam naskahnya")
    terverifikasi: YaTidak = Field(default=False, description="Ya bila pasal itu sudah dilihat")


class Muatan(Bertempat):
    """One requirement: papers of these kinds contain this matter."""

    pokok: Id = Field(description="Pokok yang harus ada")
    jenis: tuple[JenisDokumen, ...] = Field(description="Jenis naskah yang memuatnya", min_length=1)
    tingkat: Literal["galat", "peringatan", "info"] = Field(
        default="peringatan", description="Beratnya bila tidak ada"
    )
    bila: Id | None = Field(default=None, description="Hanya bila naskah memuat pokok ini")
    dasar: tuple[DasarMuatan, ...] = Field(default=(), description="Peraturan, atau praktik")
    alasan: Kalimat = Field(description="Mengapa, dalam satu kalimat")
    saran: Kalimat = Field(description="Apa yang harus dilakukan")


class MuatanWajib(Model):
    """The whole table."""

    pokok: dict[str, Pokok] = Field(default_factory=dict, description="Pokok isi menurut id")
    muatan: tuple[Muatan, ...] = Field(default=(), description="Daftar muatan yang diperiksa")
