"""The shape of `specs/katalog/peraturan.yaml`, and its turning into values of the peraturan layer."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from kerja_sama_docs.model import KOSONG, Bilangan, Id, Kalimat, Model, TanggalIsian, TeksIsian
from kerja_sama_docs.model.isian import NO_TANGGAL
from kerja_sama_docs.peraturan import JenisPeraturan, Keyakinan, Peraturan, Verifikasi


class BerlakuSpek(Model):
    """From when to when a regulation is in force."""

    sejak: TanggalIsian = Field(default=NO_TANGGAL, description="Mulai berlaku (TTTT-BB-HH)")
    sampai: TanggalIsian = Field(default=NO_TANGGAL, description="Hari terakhir berlaku")


class VerifikasiSpek(Model):
    """How sure the entry is."""

    judul: Keyakinan = Keyakinan.BELUM
    lembaran: Keyakinan = Keyakinan.BELUM
    status: Keyakinan = Keyakinan.BELUM
    sumber: tuple[Kalimat, ...] = ()
    catatan: TeksIsian = KOSONG


class PeraturanSpek(Model):
    """One regulation."""

    jenis: JenisPeraturan
    nomor: Kalimat
    tahun: Bilangan
    tentang: Kalimat
    penetap: TeksIsian = KOSONG
    lembaran_negara: TeksIsian = KOSONG
    lembaran_tahun: Bilangan | None = None
    tambahan_lembaran_negara: TeksIsian = KOSONG
    berita_negara: TeksIsian = KOSONG
    berlaku: BerlakuSpek = Field(default_factory=BerlakuSpek)
    diubah_oleh: tuple[Id, ...] = ()
    dicabut_oleh: tuple[Id, ...] = ()
    verifikasi: VerifikasiSpek = Field(default_factory=VerifikasiSpek)

    def to_peraturan(self, id_: str) -> Peraturan:
        """The same as a plain value."""
        verifikasi = self.verifikasi
        sejak: date | None = self.berlaku.sejak.isi
        return Peraturan(
            id=id_,
            jenis=self.jenis,
            nomor=str(self.nomor.isi),
            tahun=self.tahun,
            tentang=str(self.tentang.isi),
            penetap=self.penetap.isi or "",
            lembaran_negara=self.lembaran_negara.isi,
            lembaran_tahun=self.lembaran_tahun,
            tambahan_lembaran_negara=self.tambahan_lembaran_negara.isi,
            berita_negara=self.berita_negara.isi,
            sejak=sejak,
            sampai=self.berlaku.sampai.isi,
            diubah_oleh=tuple(str(i) for i in self.diubah_oleh),
            dicabut_oleh=tuple(str(i) for i in self.dicabut_oleh),
            verifikasi=Verifikasi(
                verifikasi.judul,
                verifikasi.lembaran,
                verifikasi.status,
                tuple(str(s.isi) for s in verifikasi.sumber),
                verifikasi.catatan.isi or "",
            ),
        )
