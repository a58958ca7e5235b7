"""A small workspace in memory for the tests of assembly and of Word: YAML text in, a document out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from textwrap import dedent, indent
from typing import TypeVar

from kerja_sama_docs.fakta import (
    Daerah,
    Katalog,
    KerjaSama,
    KerjaSamaSpek,
    KlausulSektor,
    KlausulUmum,
    Pihak,
    SuratKuasa,
)
from kerja_sama_docs.fakta.kerja_sama import PihakSpek
from kerja_sama_docs.fakta.pustaka import PihakDokumen
from kerja_sama_docs.model import Model
from kerja_sama_docs.peraturan import JenisPeraturan, Keyakinan, Peraturan, Pustaka, Verifikasi
from kerja_sama_docs.spek.cocok import fit
from kerja_sama_docs.spek.pohon import read_tree
from kerja_sama_docs.susunan import Dokumen, assemble
from kerja_sama_docs.temuan import Temuan

M = TypeVar("M", bound=Model)
PKS, MOU = "perjanjian_kerja_sama", "kesepakatan_bersama"
LEVELS = ("kabupaten", "kota", "provinsi")
YAKIN = Verifikasi(Keyakinan.NASKAH, Keyakinan.NASKAH, Keyakinan.NASKAH)

PASAL = """\
  - id: umum
    judul: Ketentuan Umum
    isi: "{{ para_pihak }} bekerja sama."
  - id: isi
    judul: Isi
    isi: ["Satu.", "Dua."]
  - id: penutup
    judul: Penutup
    isi: Selesai.
"""
SEKTOR = """\
nama: Uji
urusan: [sosial]
peran:
  pemilik:
    nama: pemilik
    hak: [menerima laporan]
    kewajiban: [membuka data, merawat data]
  pengguna:
    nama: pengguna
    hak: [memakai data]
    kewajiban: [menulis laporan]
  pendukung:
    nama: pendukung
nilai:
  nama_aplikasi: {keterangan: Nama aplikasi}
"""


def baca(model: type[M], text: str, berkas: str = "uji.yaml") -> M:
    """A model from YAML text, through the real reader; the test fails on any finding."""
    hasil = read_tree(text.encode(), berkas)
    assert hasil.pohon is not None, hasil.temuan
    value, wrong = fit(hasil.pohon, model)
    assert value is not None, wrong
    assert not hasil.temuan
    return value


def klausul_umum(pasal: str = PASAL, *, jenis: str = PKS, kepala: str = "") -> KlausulUmum:
    """Standing clauses; `pasal` is the YAML list below `pasal:`."""
    return baca(KlausulUmum, f"jenis: {jenis}\n{kepala}pasal:\n{pasal}", "klausul.yaml")


def make_pustaka() -> Pustaka:
    """Four regulations: two in force throughout, a formation law that was replaced, and what replaced it."""

    def law(nomor: str, tahun: int, sejak: date, sampai: date | None = None) -> Peraturan:
        jenis = JenisPeraturan.UNDANG_UNDANG
        about = f"Uji {nomor}"
        return Peraturan(
            f"uu-{nomor}-{tahun}", jenis, nomor, tahun, about, sejak=sejak, sampai=sampai, verifikasi=YAKIN
        )

    return Pustaka(
        (
            law("23", 2014, date(2014, 10, 2)),
            law("30", 2014, date(2014, 10, 17)),
            law("12", 1956, date(1956, 3, 29), date(2024, 8, 6)),
            law("51", 2024, date(2024, 8, 7)),
        )
    )


def make_daerah(number: int, *, kosong: bool = False, pembentukan: str = "[]") -> Daerah:
    """The region d<number>; with `kosong`, everything that may be unknown is."""
    level = LEVELS[number % 3] if number > 2 else "kabupaten"
    head = f'nama: Nama{number}\ntingkat: {level}\nkode: "{number:02}.01"\npembentukan: {pembentukan}\n'
    if kosong:
        return baca(Daerah, head + "perangkat:\n  dinas:\n    nama: Dinas Uji\n", f"d{number}.yaml")
    rest = f"""\
        provinsi: Sumatera Uji
        ibu_kota: Kota{number}
        alamat: Jalan {number} & "Uji" <x>
        kepala: {{nama: Kepala {number}}}
        perangkat:
          dinas:
            nama: Dinas Uji
            alamat: Jalan Dinas {number}
            kepala: {{nama: "Pejabat {number}, S.Sos.", nip: "19700101199003{number:04}", pangkat: Pembina}}
            surat_kuasa: {{nomor: "SK/{number}", tanggal: 2023-01-10}}
        """
    return baca(Daerah, head + dedent(rest), f"d{number}.yaml")


@dataclass(frozen=True)
class Uji:
    """A cooperation of one MoU and one PKS, and the catalogue that it is assembled with."""

    kerja_sama: KerjaSama
    katalog: Katalog

    def assemble(self, jenis: str = PKS, *, final: bool = False) -> tuple[Dokumen, tuple[Temuan, ...]]:
        """Its PKS or its MoU."""
        which = self.kerja_sama.pks[0] if jenis == PKS else self.kerja_sama.kesepakatan_bersama
        return assemble(self.kerja_sama, which, jenis, self.katalog, final=final)


def make_uji(
    umum: KlausulUmum | None = None,
    *,
    pks: str = "",
    mou: str = "",
    gaya: str = "{}",
    pihak: int = 2,
    sektor: str = SEKTOR,
    kosong: bool = False,
    pembentukan: str = "[]",
) -> Uji:
    """A cooperation of `pihak` regions, each with one agency; `pks`, `mou` and `gaya` are YAML for the spec."""
    roles = ["pemilik", "pengguna"]
    agency = "\n".join(
        f"- {{daerah: d{i}, perangkat: dinas, peran: {roles[min(i - 1, 1)]}, "
        + ("}" if kosong else f"nomor: N/{i}, narahubung: Sekretaris {i}}}")
        for i in range(1, pihak + 1)
    )
    regions = "\n".join(f"- {{daerah: d{i}, nomor: M/{i}}}" for i in range(1, pihak + 1))
    facts = "" if kosong else "tentang: Uji Coba\ntanggal: 2023-01-25\njangka_waktu: 3 tahun\n"
    text = f"judul: Uji\ngaya: {gaya}\npihak: [d1, d2]\nkesepakatan_bersama:\n"
    text += indent(f"sektor: [uji]\n{facts}pihak:\n{regions}\n{dedent(mou)}", "  ")
    text += "\npks:\n  uji:\n"
    sectors = "" if "sektor:" in pks else "sektor: [uji]\n"
    parties = "" if "pihak:" in pks else f"pihak:\n{agency}\n"
    text += indent(f"{sectors}{facts}{parties}{dedent(pks)}", "    ")
    spek = baca(KerjaSamaSpek, text, "spek.yaml")
    daerah = {f"d{i}": make_daerah(i, kosong=kosong, pembentukan=pembentukan) for i in range(1, pihak + 1)}
    clauses = umum or klausul_umum()
    klausul = {"uji": baca(KlausulSektor, sektor, "sektor.yaml")}
    document = PihakDokumen("pks-uji", spek.pks["uji"], _parties(spek.pks["uji"].pihak, daerah))
    umbrella = spek.kesepakatan_bersama
    first = PihakDokumen(MOU.replace("_", "-"), umbrella, _parties(umbrella.pihak, daerah))
    cooperation = KerjaSama("uji", spek, klausul, first, (document,))
    return Uji(cooperation, Katalog(make_pustaka(), {}, {PKS: clauses, MOU: clauses}))


def _parties(pihak: tuple[PihakSpek, ...], daerah: Mapping[str, Daerah]) -> tuple[Pihak, ...]:
    return tuple(_party(spek, daerah[str(spek.daerah)]) for spek in pihak)


def _party(spek: PihakSpek, region: Daerah) -> Pihak:
    if spek.perangkat is None:
        return Pihak(spek, region, None, spek.pejabat or region.kepala, spek.surat_kuasa or SuratKuasa())
    agency = region.perangkat[str(spek.perangkat)]
    return Pihak(spek, region, agency, spek.pejabat or agency.kepala, spek.surat_kuasa or agency.surat_kuasa)
