"""The pipeline of `susun`: read, assemble, render, read back, keep.

    specs ─ spek ─▶ KerjaSama ─ susunan ─▶ Dokumen ─ word ─▶ bytes ─ word.baca ─▶ the same pasal? ─ arsip ─▶ drafts/

A cooperation with a galat in it is not drafted at all; the others are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kerja_sama_docs.alur.cetak import print_checked
from kerja_sama_docs.alur.siapkan import Permintaan, Siap, check_wanted, find_more_mistakes, prepare
from kerja_sama_docs.alur.sidik import fingerprint_dokumen, fingerprint_files
from kerja_sama_docs.arsip.nomor import Simpanan, Status
from kerja_sama_docs.arsip.simpan import store
from kerja_sama_docs.bahasa import nearest
from kerja_sama_docs.spek.katalog import read_katalog
from kerja_sama_docs.spek.kerja_sama import open_sumber, read_kerja_sama
from kerja_sama_docs.spek.ruang import RuangKerja, display
from kerja_sama_docs.susunan import Dokumen
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, galat, has_galat

__all__ = ["HasilDokumen", "HasilSusun", "Permintaan", "resolve_specs", "susun"]

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class HasilDokumen:
    """What became of one document."""

    kerja_sama: str
    dokumen: Dokumen
    simpanan: Simpanan
    temuan: tuple[Temuan, ...]

    @property
    def berubah(self) -> bool:
        """Whether a new file was written."""
        return self.simpanan.status in (Status.BARU, Status.DIPULIHKAN)


@dataclass(frozen=True, slots=True)
class HasilSusun:
    """What became of the whole request; `temuan` are about the inputs, each once."""

    dokumen: tuple[HasilDokumen, ...]
    temuan: tuple[Temuan, ...]


def susun(permintaan: Permintaan, progress: Progress = lambda _done, _total, _name: None) -> HasilSusun:
    """Make the drafts that are asked for.

    Raises TemuanError when the catalogue cannot be read, or when writing fails midway; what had been kept until then
    stays, complete.
    """
    katalog, wrong = read_katalog(permintaan.ruang)
    if katalog is None or has_galat(wrong):
        raise TemuanError(wrong)
    sumber = open_sumber(permintaan.ruang, katalog)
    ready: list[Siap] = []
    temuan: list[Temuan] = list(wrong)
    all_ids: set[str] = set()
    for path in permintaan.spek:
        kerja_sama, found = read_kerja_sama(path, sumber)
        if kerja_sama is not None and has_galat(found):
            found += find_more_mistakes(kerja_sama, path, katalog)
        elif kerja_sama is not None:
            prepared, more, ids = prepare(kerja_sama, path, katalog, permintaan)
            all_ids |= ids
            found += more
            ready += [] if has_galat(more) else prepared
        temuan += _not_told(found, temuan)
    temuan += check_wanted(permintaan.hanya, all_ids)
    katalog_print = (
        fingerprint_files(
            sorted(p for p in permintaan.ruang.katalog.rglob("*") if p.suffix in (".yaml", ".csv"))
        )
        if ready
        else ""
    )
    made: list[HasilDokumen] = []
    for place, siap in enumerate(ready):
        progress(place, len(ready), f"{siap.kerja_sama.id}/{siap.dokumen.id}")
        made.append(_keep(siap, permintaan, katalog_print))
    progress(len(ready), len(ready), "")
    return HasilSusun(tuple(made), tuple(temuan))


def _not_told(found: Sequence[Temuan], temuan: Sequence[Temuan]) -> list[Temuan]:
    """What has not been told: the same doubt about a regulation is one, wherever it is cited."""
    told = {(t.kode, t.pesan) if t.kode in _ONCE else t for t in temuan}
    new: list[Temuan] = []
    for t in found:
        key = (t.kode, t.pesan) if t.kode in _ONCE else t
        if key not in told:
            told.add(key)
            new.append(t)
    return new


_ONCE = frozenset({"dasar-hukum-belum-diverifikasi"})


def _keep(siap: Siap, permintaan: Permintaan, katalog_print: str) -> HasilDokumen:
    dokumen, cetakan = siap.dokumen, siap.cetakan
    masukan = fingerprint_dokumen(dokumen, cetakan.templat, cetakan.logo)
    bahan = (
        ("spek", fingerprint_files([siap.spek])),
        ("katalog", katalog_print),
        ("templat", fingerprint_files([cetakan.berkas])),
    )
    sifat = {"KerjaSama": siap.kerja_sama.id, "Dokumen": dokumen.id, "Sidik": masukan}
    simpanan = store(
        permintaan.ke / siap.kerja_sama.id,
        dokumen.id,
        lambda: print_checked(dokumen, cetakan, sifat),
        masukan,
        bahan,
        permintaan.final,
    )
    return HasilDokumen(siap.kerja_sama.id, dokumen, simpanan, siap.temuan)


def resolve_specs(ruang: RuangKerja, names: Sequence[str]) -> tuple[Path, ...]:
    """The files that the user means: paths, or names of cooperations of the workspace; all of them if none is named.

    Raises TemuanError for names that are neither.
    """
    if not names:
        return ruang.list_specs()
    found: list[Path] = []
    temuan: list[Temuan] = []
    for name in names:
        candidates = (Path(name), ruang.specs / f"{name}.yaml", ruang.specs / name)
        path = next((p for p in candidates if p.is_file()), None)
        if path is not None:
            found.append(path)
            continue
        known = tuple(p.stem for p in ruang.list_specs())
        near = nearest(Path(name).stem, known)
        advice = f"Maksud Anda “{near[0]}”?" if near else f"Kerja sama yang ada: {', '.join(known)}."
        temuan.append(
            galat(
                "berkas-tidak-ada", "berkas spesifikasi tidak ditemukan", Tempat(display(Path(name))), advice
            )
        )
    if temuan:
        raise TemuanError(temuan)
    return tuple(found)
