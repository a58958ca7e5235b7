"""What comes before a document can be drafted: planning, mapping, the offer, the consent of the DPRD (PP 28/2018 Pasal 4 to 7).

None of it is printed; it is recorded so that the check can ask for it.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from kerja_sama_docs.model import KOSONG, DaerahRujukan, TanggalIsian, TeksIsian, YaTidak
from kerja_sama_docs.model.dasar import Bertempat
from kerja_sama_docs.model.isian import NO_TANGGAL


class BebanDaerah(Bertempat):
    """Whether one region's part burdens it, and the consent of its DPRD (PP 28/2018 Pasal 6 ayat (2))."""

    daerah: DaerahRujukan = Field(description="Daerahnya, seperti pada pihak")
    membebani: YaTidak | None = Field(
        default=None, description="Apakah membebani masyarakat dan daerah: ya atau tidak"
    )
    belum_dianggarkan: YaTidak | None = Field(
        default=None, description="Apakah pendanaannya belum teranggarkan dalam APBD tahun berjalan"
    )
    persetujuan_nomor: TeksIsian = Field(
        default=KOSONG, description="Nomor persetujuan DPRD, bila diperlukan"
    )
    persetujuan_tanggal: TanggalIsian = Field(default=NO_TANGGAL, description="Tanggal persetujuan DPRD")


class Penawaran(Bertempat):
    """The letter by which one region offers the cooperation (PP 28/2018 Pasal 6 ayat (1) huruf b)."""

    nomor: TeksIsian = Field(default=KOSONG, description="Nomor surat penawaran")
    tanggal: TanggalIsian = Field(default=NO_TANGGAL, description="Tanggal surat penawaran")
    penanda_tangan: TeksIsian = Field(default=KOSONG, description="Jabatan penanda tangan; kepala daerah")
    rancangan: YaTidak = Field(default=False, description="Apakah rancangan naskah dilampirkan")
    narahubung: TeksIsian = Field(default=KOSONG, description="Narahubung yang disebut dalam surat")
    kerangka_acuan: tuple[
        Literal[
            "latar-belakang",
            "maksud-tujuan",
            "lokasi",
            "ruang-lingkup",
            "jangka-waktu",
            "manfaat",
            "analisis-dampak",
            "pembiayaan",
        ],
        ...,
    ] = Field(default=(), description="Bagian yang ada dalam kerangka acuan kerja")


class Persiapan(Bertempat):
    """The preparation of one cooperation."""

    perencanaan: TeksIsian = Field(
        default=KOSONG, description="Dokumen perencanaan yang memuat objeknya, mis. RPJMD atau RKPD"
    )
    di_luar_perencanaan: Literal["darurat", "program-strategis", "tugas-pembantuan"] | None = Field(
        default=None, description="Alasan bila objeknya di luar perencanaan (PP 28/2018 Pasal 4 ayat (3))"
    )
    keadaan_darurat: TeksIsian = Field(
        default=KOSONG, description="Keadaan darurat yang dimaksud, bila alasannya darurat"
    )
    pemetaan: TeksIsian = Field(
        default=KOSONG, description="Hasil pemetaan atau koordinasi teknis, untuk kerja sama wajib"
    )
    beban: tuple[BebanDaerah, ...] = Field(default=(), description="Beban dan persetujuan DPRD tiap daerah")
    penawaran: Penawaran | None = Field(default=None, description="Surat penawaran")
    sekretariat: YaTidak = Field(default=False, description="Apakah dibentuk sekretariat kerja sama")
    sekretariat_terus_menerus: YaTidak = Field(
        default=False, description="Apakah kegiatannya terus-menerus, bila dibentuk sekretariat"
    )
