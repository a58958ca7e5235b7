"""The regulations of the catalogue as of a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kerja_sama_docs.alur.katalog.cari import Pencarian, search
from kerja_sama_docs.peraturan import (
    Keyakinan,
    Peraturan,
    Pustaka,
    Verifikasi,
    amendments,
    cite,
    designation,
    in_force,
    short_name,
    sort_key,
)
from kerja_sama_docs.spek.katalog import read_peraturan
from kerja_sama_docs.spek.ruang import RuangKerja
from kerja_sama_docs.temuan import Temuan, TemuanError


class Status(StrEnum):
    """A regulation on a day."""

    BERLAKU = "berlaku"
    BELUM = "belum berlaku"
    BERAKHIR = "tidak berlaku lagi"
    TAK_PASTI = "belum pasti"


@dataclass(frozen=True, slots=True)
class UbahanBaris:
    """An amendment; `dihitung`: whether it had been made by the day."""

    id: str
    nama: str
    sejak: date | None
    dihitung: bool


@dataclass(frozen=True, slots=True)
class PeraturanBaris:
    """One regulation. `belum_diverifikasi` names the parts of its entry, `sitasi_belum_diverifikasi` those of `sitasi`."""

    id: str
    nama: str
    tentang: str
    status: Status
    pada: date
    sejak: date | None
    sampai: date | None
    sitasi: str
    sitasi_belum_diverifikasi: tuple[str, ...]
    diubah_oleh: tuple[UbahanBaris, ...]
    mengubah: tuple[str, ...]
    dicabut_oleh: tuple[str, ...]
    belum_diverifikasi: tuple[str, ...]
    sumber: tuple[str, ...]
    catatan: str


def list_peraturan(
    ruang: RuangKerja, kata: Sequence[str], pada: date, *, belum_diverifikasi: bool = False
) -> Pencarian[PeraturanBaris]:
    """Those that match, in the order of legal bases; only those with something unverified, if asked for.

    Raises TemuanError when the catalogue cannot be read.
    """
    temuan: list[Temuan] = []
    pustaka = read_peraturan(ruang.katalog / "peraturan.yaml", temuan)
    if pustaka is None or temuan:
        raise TemuanError(temuan)
    chosen = sorted(pustaka.semua, key=sort_key)
    rows = [
        _row(p, pada, pustaka) for p in chosen if not belum_diverifikasi or unverified_parts(p.verifikasi)
    ]
    return search(rows, kata, lambda r: r.id, lambda r: f"{r.id} {r.nama} {r.tentang}")


def unverified_parts(verifikasi: Verifikasi) -> tuple[str, ...]:
    """The parts of an entry that nobody has verified."""
    parts = (("judul", verifikasi.judul), ("lembaran", verifikasi.lembaran), ("status", verifikasi.status))
    return tuple(name for name, sure in parts if sure is Keyakinan.BELUM)


def status_on(p: Peraturan, pada: date) -> Status:
    """The status on a day; uncertain where the catalogue knows no more than the year."""
    if p.sampai is not None and p.sampai < pada:
        return Status.BERAKHIR
    if p.sejak is None and p.tahun == pada.year:
        return Status.TAK_PASTI
    return Status.BERLAKU if in_force(p, pada) else Status.BELUM


def _row(p: Peraturan, pada: date, pustaka: Pustaka) -> PeraturanBaris:
    made = {a.id for a in amendments(p, pada, pustaka).dibuat}
    sitasi = cite(p, pada, pustaka)
    amended_by = (pustaka[id_] for id_ in p.diubah_oleh)
    return PeraturanBaris(
        p.id,
        designation(p),
        p.tentang,
        status_on(p, pada),
        pada,
        p.sejak,
        p.sampai,
        sitasi.teks,
        sitasi.belum_diverifikasi,
        tuple(UbahanBaris(a.id, short_name(a), a.sejak, a.id in made) for a in amended_by),
        tuple(other.id for other in pustaka.semua if p.id in other.diubah_oleh),
        p.dicabut_oleh,
        unverified_parts(p.verifikasi),
        p.verifikasi.sumber,
        p.verifikasi.catatan,
    )
