"""The affairs, the sectors and the standing pasal of the catalogue: the ids that a cooperation is written with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kerja_sama_docs.alur.katalog.cari import Pencarian, search
from kerja_sama_docs.fakta import Butir, KlausulSektor, PasalKlausul, Urusan, UrusanKelompok
from kerja_sama_docs.spek.katalog import read_model, read_umum, read_urusan
from kerja_sama_docs.spek.ruang import RuangKerja
from kerja_sama_docs.temuan import Temuan, TemuanError, has_galat

_AYAT: Final[Mapping[UrusanKelompok, int]] = {
    UrusanKelompok.WAJIB_DASAR: 1,
    UrusanKelompok.WAJIB_NON_DASAR: 2,
    UrusanKelompok.PILIHAN: 3,
}


@dataclass(frozen=True, slots=True)
class UrusanBaris:
    """One affair of government, and the sectors that name it."""

    id: str
    nama: str
    kelompok: str
    dasar: str
    perangkat: str
    kewenangan: str
    bukan_kewenangan: str
    sektor: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PeranBaris:
    """A role, with how many rights and duties it has."""

    id: str
    nama: str
    hak: int
    kewajiban: int


@dataclass(frozen=True, slots=True)
class NilaiBaris:
    """A value that a sector asks for under `nilai:`."""

    id: str
    keterangan: str
    contoh: str


@dataclass(frozen=True, slots=True)
class SektorBaris:
    """One sector; `klausul` counts its units of clause text by part."""

    id: str
    nama: str
    urusan: tuple[str, ...]
    peran: tuple[PeranBaris, ...]
    nilai: tuple[NilaiBaris, ...]
    klausul: Mapping[str, int]
    pasal_tambahan: tuple[str, ...]
    data_pribadi: bool
    dasar_hukum: tuple[str, ...]

    @property
    def jumlah_klausul(self) -> int:
        """All units, those of the roles included."""
        return sum(self.klausul.values()) + sum(p.hak + p.kewajiban for p in self.peran)


@dataclass(frozen=True, slots=True)
class KlausulBaris:
    """One standing pasal of a document kind; `bunyi`: its wording by choice, with "baku" first."""

    dokumen: str
    id: str
    judul: str
    pilihan: tuple[str, ...]
    bila: str
    bagian_sektor: str
    bunyi: Mapping[str, tuple[str, ...]]


def list_urusan(ruang: RuangKerja, kata: Sequence[str]) -> Pencarian[UrusanBaris]:
    """The affairs that match, in the order of the law. Raises TemuanError when the catalogue cannot be read."""
    temuan: list[Temuan] = []
    urusan = read_urusan(ruang.katalog / "urusan.yaml", temuan)
    sectors = _read_sectors(ruang, temuan)
    _refuse(temuan)
    rows = [_affair(id_, value, sectors) for id_, value in (urusan or {}).items()]
    return search(
        rows,
        kata,
        lambda r: r.id,
        lambda r: f"{r.id} {r.nama} {r.kelompok} {r.perangkat} {r.kewenangan} {r.bukan_kewenangan}",
    )


def list_sektor(ruang: RuangKerja, kata: Sequence[str]) -> Pencarian[SektorBaris]:
    """The sectors that match, by id. Raises TemuanError when one cannot be read."""
    temuan: list[Temuan] = []
    sectors = _read_sectors(ruang, temuan)
    _refuse(temuan)
    rows = [_sector(id_, value) for id_, value in sectors.items()]
    return search(
        rows,
        kata,
        lambda r: r.id,
        lambda r: " ".join((r.id, r.nama, *r.urusan, *(f"{p.id} {p.nama}" for p in r.peran))),
    )


def list_klausul(ruang: RuangKerja, kata: Sequence[str]) -> Pencarian[KlausulBaris]:
    """The standing pasal that match, by document kind and in their order. Raises TemuanError as the others do."""
    temuan: list[Temuan] = []
    umum = read_umum(ruang, temuan)
    _refuse(temuan)
    rows: list[KlausulBaris] = []
    for jenis, value in umum.items():
        first = () if value.pasal_dasar_hukum is None else (value.pasal_dasar_hukum,)
        rows += [_clause(jenis, pasal) for pasal in (*first, *value.pasal)]
    return search(rows, kata, lambda r: r.id, lambda r: " ".join((r.dokumen, r.id, r.judul, *r.pilihan)))


def _read_sectors(ruang: RuangKerja, temuan: list[Temuan]) -> dict[str, KlausulSektor]:
    paths = sorted((ruang.katalog / "klausul" / "sektor").glob("*.yaml"))
    read = {path.stem: read_model(path, KlausulSektor, temuan) for path in paths}
    return {id_: value for id_, value in read.items() if value is not None}


def _refuse(temuan: list[Temuan]) -> None:
    if has_galat(temuan):
        raise TemuanError(temuan)


def _affair(id_: str, urusan: Urusan, sectors: Mapping[str, KlausulSektor]) -> UrusanBaris:
    return UrusanBaris(
        id_,
        str(urusan.nama.isi),
        urusan.kelompok.value,
        f"Pasal 12 ayat ({_AYAT[urusan.kelompok]}) huruf {urusan.huruf.isi}",
        urusan.perangkat.isi or "",
        urusan.kewenangan.isi or "",
        urusan.bukan_kewenangan.isi or "",
        tuple(name for name, sektor in sectors.items() if id_ in sektor.urusan),
    )


def _sector(id_: str, sektor: KlausulSektor) -> SektorBaris:
    parts: Mapping[str, Sequence[Butir]] = {
        "ruang_lingkup_umum": sektor.ruang_lingkup_umum,
        "ketentuan_umum": sektor.ketentuan_umum,
        "tujuan": sektor.tujuan,
        "objek": sektor.objek,
        "ruang_lingkup": sektor.ruang_lingkup,
        "pelaksanaan": sektor.pelaksanaan,
        "pembiayaan": sektor.pembiayaan,
    }
    return SektorBaris(
        id_,
        str(sektor.nama.isi),
        tuple(str(u) for u in sektor.urusan),
        tuple(
            PeranBaris(role, str(p.nama.isi), len(p.hak), len(p.kewajiban))
            for role, p in sektor.peran.items()
        ),
        tuple(
            NilaiBaris(name, str(n.keterangan.isi), n.contoh.isi or "") for name, n in sektor.nilai.items()
        ),
        {name: len(units) for name, units in parts.items() if units},
        tuple(str(p.id) for p in sektor.pasal),
        sektor.data_pribadi,
        tuple(str(d) for d in sektor.dasar_hukum),
    )


def _clause(jenis: str, pasal: PasalKlausul) -> KlausulBaris:
    wordings = {"baku": pasal.isi, **pasal.pilihan}
    return KlausulBaris(
        jenis.replace("_", " "),
        str(pasal.id),
        str(pasal.judul.isi),
        tuple(pasal.pilihan),
        pasal.bila.isi or "",
        pasal.isi_sektor or "",
        {name: tuple(_texts(units)) for name, units in wordings.items() if units},
    )


def _texts(units: Sequence[Butir], depth: int = 0) -> list[str]:
    """The texts of units in reading order, those below others behind dashes."""
    lines: list[str] = []
    for unit in units:
        lines.append(f"{'– ' * depth}{unit.teks.isi}")
        lines += _texts(unit.butir, depth + 1)
        lines += [f"{'– ' * depth}{unit.penutup.isi}"] if unit.penutup else []
    return lines
