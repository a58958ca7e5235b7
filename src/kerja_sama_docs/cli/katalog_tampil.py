"""How the rows of `katalog` look: as a table, or one in full."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from kerja_sama_docs.alur.katalog.cari import Pencarian
from kerja_sama_docs.alur.katalog.klausul import KlausulBaris, SektorBaris, UrusanBaris
from kerja_sama_docs.alur.katalog.peraturan import PeraturanBaris, UbahanBaris
from kerja_sama_docs.alur.katalog.wilayah import DaerahBaris
from kerja_sama_docs.bahasa import tanggal
from kerja_sama_docs.cli.keluaran import print_tabel, say, write_result
from kerja_sama_docs.cli.kode_keluar import EXIT_FINDINGS, EXIT_OK
from kerja_sama_docs.laporan.layar import clean_line
from kerja_sama_docs.spek.ruang import RuangKerja, find_workspace

T = TypeVar("T")
Isian = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Tampilan(Generic[T]):
    """The look of one kind.

    Attributes:
        kepala: the heading of its table.
        baris: a row as the cells of the table.
        rinci: a row in full, as pairs of what and which; empty ones are left out.
        maks_rinci: up to how many rows are shown in full instead of in a table.
    """

    kepala: tuple[str, ...]
    baris: Callable[[T], Sequence[str]]
    rinci: Callable[[T], Isian]
    maks_rinci: int = 1


def find_here() -> RuangKerja:
    """The workspace of the current folder. Raises TemuanError when there is none."""
    return find_workspace(Path.cwd())


def show(
    jenis: str, kata: Sequence[str], found: Pencarian[T], tampilan: Tampilan[T], *, as_json: bool
) -> int:
    """Print what was found to stdout, or what resembles it to stderr, and give the exit code."""
    if as_json:
        from kerja_sama_docs.laporan.katalog_json import format_katalog_json

        write_result(format_katalog_json(jenis, found.cocok, found.mirip))
    elif 0 < len(found.cocok) <= tampilan.maks_rinci:
        for place, row in enumerate(found.cocok):
            if place:
                write_result("\n")
            print_tabel(("Hal", "Isi"), [pair for pair in tampilan.rinci(row) if pair[1]])
    else:
        print_tabel(tampilan.kepala, [tampilan.baris(row) for row in found.cocok])
    if found.cocok:
        return EXIT_OK
    what = f" yang cocok dengan “{clean_line(' '.join(kata))}”" if kata else ""
    say(f"Tidak ada {jenis}{what}.{' Yang mirip:' if found.mirip else ''}")
    print_tabel(tampilan.kepala, [tampilan.baris(row) for row in found.mirip], err=True)
    return EXIT_FINDINGS


def _yes_no(value: bool) -> str:
    return "ya" if value else "tidak"


def _list(items: Sequence[str]) -> str:
    return ", ".join(items)


def _peraturan_in_full(row: PeraturanBaris) -> Isian:
    amended = "; ".join(_amendment(u) for u in row.diubah_oleh)
    return (
        ("id", row.id),
        ("peraturan", row.nama),
        ("tentang", row.tentang),
        (f"status pada {tanggal(row.pada)}", row.status.value),
        ("mulai berlaku", tanggal(row.sejak) if row.sejak else "belum diketahui"),
        ("hari terakhir berlaku", tanggal(row.sampai) if row.sampai else ""),
        (f"sitasi pada {tanggal(row.pada)}", row.sitasi),
        ("belum diverifikasi dalam sitasi", _list(row.sitasi_belum_diverifikasi)),
        ("diubah oleh", amended),
        ("mengubah", _list(row.mengubah)),
        ("dicabut oleh", _list(row.dicabut_oleh)),
        ("belum diverifikasi", _list(row.belum_diverifikasi)),
        ("sumber", "; ".join(row.sumber)),
        ("catatan", row.catatan),
    )


def _amendment(ubahan: UbahanBaris) -> str:
    since = tanggal(ubahan.sejak) if ubahan.sejak else "tanggal belum diketahui"
    return f"{ubahan.id} ({since}{'' if ubahan.dihitung else '; belum ada pada tanggal itu'})"


def _sektor_in_full(row: SektorBaris) -> Isian:
    return (
        ("id", row.id),
        ("sektor", row.nama),
        ("urusan", _list(row.urusan)),
        *((f"peran {p.id}", f"{p.nama}: {p.hak} hak, {p.kewajiban} kewajiban") for p in row.peran),
        *((f"nilai {n.id}", n.keterangan + (f" (mis. {n.contoh})" if n.contoh else "")) for n in row.nilai),
        ("klausul", f"{row.jumlah_klausul}, hak dan kewajiban termasuk"),
        *((f"klausul {part}", str(count)) for part, count in row.klausul.items()),
        ("pasal tambahan", _list(row.pasal_tambahan)),
        ("data pribadi", _yes_no(row.data_pribadi)),
        ("dasar hukum", _list(row.dasar_hukum)),
    )


def _daerah_in_full(row: DaerahBaris) -> Isian:
    return (
        ("kode", row.kode),
        ("daerah", row.nama),
        ("provinsi", row.provinsi),
        ("kepala daerah", row.kepala or "–"),
        ("otonom", _yes_no(row.otonom) + ("" if row.otonom else ", tidak dapat menjadi pihak")),
        ("berkas", row.berkas or "belum ada di specs/daerah/"),
        (
            "tetangga menurut peta",
            _list([f"{t.nama} ({t.kode})" for t in row.tetangga]) or "tidak ada di darat",
        ),
    )


def _klausul_in_full(row: KlausulBaris) -> Isian:
    wordings = (
        (name if i == 0 else "", line) for name, lines in row.bunyi.items() for i, line in enumerate(lines)
    )
    return (
        ("dokumen", row.dokumen),
        ("id", row.id),
        ("judul", row.judul),
        ("pilihan", _list(row.pilihan)),
        ("dipakai bila", row.bila),
        ("ayat dari sektor", row.bagian_sektor),
        *((f"bunyi {name}" if name else "", line) for name, line in wordings),
    )


PERATURAN: Tampilan[PeraturanBaris] = Tampilan(
    ("Id", "Status", "Belum diverifikasi", "Peraturan", "Tentang"),
    lambda r: (r.id, r.status.value, _list(r.belum_diverifikasi), r.nama, r.tentang),
    _peraturan_in_full,
)
URUSAN: Tampilan[UrusanBaris] = Tampilan(
    ("Id", "Kelompok", "Dasar", "Perangkat yang lazim"),
    lambda r: (r.id, r.kelompok, r.dasar, r.perangkat),
    lambda r: (
        ("id", r.id),
        ("urusan", r.nama),
        ("kelompok", r.kelompok),
        ("dasar", f"UU 23/2014 {r.dasar}"),
        ("perangkat yang lazim", r.perangkat),
        ("kewenangan kabupaten/kota", r.kewenangan),
        ("bukan kewenangannya", r.bukan_kewenangan),
        ("sektor", _list(r.sektor)),
    ),
)
KLAUSUL: Tampilan[KlausulBaris] = Tampilan(
    ("Dokumen", "Id", "Judul", "Pilihan", "Dipakai bila"),
    lambda r: (r.dokumen, r.id, r.judul, _list(r.pilihan), r.bila),
    _klausul_in_full,
    maks_rinci=2,  # the same pasal of both document kinds
)
SEKTOR: Tampilan[SektorBaris] = Tampilan(
    ("Id", "Sektor", "Peran", "Urusan"),
    lambda r: (r.id, r.nama, _list([p.id for p in r.peran]), _list(r.urusan)),
    _sektor_in_full,
)
DAERAH: Tampilan[DaerahBaris] = Tampilan(
    ("Kode", "Daerah", "Provinsi", "Kepala daerah", "Otonom", "Berkas"),
    lambda r: (r.kode, r.nama, r.provinsi, r.kepala or "–", _yes_no(r.otonom), r.berkas),
    _daerah_in_full,
    maks_rinci=5,
)
