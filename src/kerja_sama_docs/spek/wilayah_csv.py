"""Reads `specs/katalog/wilayah.csv` and `tetangga.csv`, each only when somebody needs it, and once."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kerja_sama_docs.fakta import Tingkatan
from kerja_sama_docs.spek.ruang import RuangKerja, display
from kerja_sama_docs.spek.wilayah import KODE_PATTERN, DaftarWilayah, PetaTetangga, Wilayah
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, galat

MAX_BYTES: Final = 2_000_000
_MAX_TEMUAN: Final = 20
_WILAYAH_HEAD: Final = ["kode", "tingkat", "nama", "provinsi", "otonom"]
_TETANGGA_HEAD: Final = ["kode_a", "kode_b"]
_LEVELS: Final = {level.value: level for level in Tingkatan}


class PembacaWilayah:
    """The two files of a workspace. A workspace without them is sound: it only knows no region but its own files'."""

    def __init__(self, ruang: RuangKerja) -> None:
        """Read from the catalogue of `ruang`, later."""
        self.berkas = ruang.katalog / "wilayah.csv"
        self._berkas_tetangga = ruang.katalog / "tetangga.csv"
        self._daftar: DaftarWilayah | None = None
        self._peta: PetaTetangga | None = None

    def daftar(self, temuan: list[Temuan]) -> DaftarWilayah:
        """Every region; what is wrong with the file goes to `temuan`, the first time."""
        if self._daftar is None:
            rows = _read_rows(self.berkas, _WILAYAH_HEAD, temuan)
            self._daftar = DaftarWilayah(_collect(rows, display(self.berkas), temuan))
        return self._daftar

    def tetangga(self, temuan: list[Temuan]) -> PetaTetangga:
        """Who touches whom."""
        if self._peta is None:
            place = display(self._berkas_tetangga)
            pairs: dict[str, list[str]] = {}
            for line, (a, b) in _read_rows(self._berkas_tetangga, _TETANGGA_HEAD, temuan):
                if not (KODE_PATTERN.fullmatch(a) and KODE_PATTERN.fullmatch(b)):
                    temuan.append(_broken(Tempat(place, baris=line), f"“{a},{b}” bukan sepasang kode"))
                    break
                pairs.setdefault(a, []).append(b)
                pairs.setdefault(b, []).append(a)
            self._peta = PetaTetangga({kode: tuple(sorted(set(others))) for kode, others in pairs.items()})
        return self._peta


def _read_rows(path: Path, head: list[str], temuan: list[Temuan]) -> Iterator[tuple[int, list[str]]]:
    """The rows below the heading, with their lines; nothing of a file that is not there."""
    place = Tempat(display(path))
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return
    except OSError:
        temuan.append(
            galat("berkas-tak-terbaca", "berkas tidak dapat dibaca", place, "periksa izin dan namanya")
        )
        return
    if len(data) > MAX_BYTES:
        temuan.append(_broken(place, "berkas terlalu besar"))
        return
    rows = csv.reader(data.decode("utf-8-sig", errors="replace").splitlines())
    try:
        if next(rows, None) != head:
            temuan.append(
                _broken(
                    Tempat(place.berkas, baris=1), f"baris pertama harus “{','.join(head)}”, dipisah koma"
                )
            )
            return
        for row in rows:
            if len(row) == len(head):
                yield rows.line_num, row
            elif row:
                temuan.append(
                    _broken(Tempat(place.berkas, baris=rows.line_num), f"baris ini harus {len(head)} kolom")
                )
                return
    except csv.Error:
        temuan.append(_broken(Tempat(place.berkas, baris=rows.line_num), "baris ini tidak terbaca"))


def _collect(rows: Iterator[tuple[int, list[str]]], berkas: str, temuan: list[Temuan]) -> tuple[Wilayah, ...]:
    found: dict[str, Wilayah] = {}
    wrong: list[Temuan] = []
    for line, row in rows:
        kode, tingkat, nama, provinsi, otonom = (cell.strip() for cell in row)
        reason = _explain(kode, tingkat, nama, provinsi, otonom)
        if kode in found:
            reason = f"kode {kode} sudah dipakai {found[kode].sebutan}"
        if reason:
            wrong.append(_broken(Tempat(berkas, baris=line), reason))
            continue
        found[kode] = Wilayah(kode, _LEVELS[tingkat], nama, provinsi, otonom == "ya")
    temuan.extend(wrong[:_MAX_TEMUAN])
    return tuple(found.values())


def _explain(kode: str, tingkat: str, nama: str, provinsi: str, otonom: str) -> str:
    """What is wrong with a row, "" if nothing is."""
    if KODE_PATTERN.fullmatch(kode) is None:
        return f"kode “{kode}” tidak berbentuk 15 atau 15.03"
    if tingkat not in _LEVELS or ("." in kode) is (tingkat == "provinsi"):
        return f"tingkat “{tingkat}” tidak sesuai untuk kode {kode}"
    if not nama or not provinsi:
        return "nama dan provinsi wajib diisi"
    return "" if otonom in {"ya", "tidak"} else f"otonom “{otonom}” bukan ya atau tidak"


def _broken(place: Tempat, reason: str) -> Temuan:
    advice = "Perbaiki dengan penyunting teks (bukan Excel), atau hapus berkas ini lalu jalankan “kerja-sama mulai”."
    return galat("wilayah-rusak", reason, place, advice)
