"""The regions of the country, their neighbours on the map, and which of them the workspace has a file about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kerja_sama_docs.alur.katalog.cari import Pencarian, search
from kerja_sama_docs.spek.daerah import find_files
from kerja_sama_docs.spek.ruang import RuangKerja, display
from kerja_sama_docs.spek.wilayah import KODE_PATTERN, DaftarWilayah, PetaTetangga, Wilayah, split_words
from kerja_sama_docs.spek.wilayah_csv import PembacaWilayah
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, galat


@dataclass(frozen=True, slots=True)
class TetanggaBaris:
    """A neighbour on the map."""

    kode: str
    nama: str


@dataclass(frozen=True, slots=True)
class DaerahBaris:
    """One region; `berkas` is its file in specs/daerah/, "" if there is none."""

    kode: str
    nama: str
    provinsi: str
    kepala: str
    otonom: bool
    berkas: str
    tetangga: tuple[TetanggaBaris, ...]


def list_daerah(ruang: RuangKerja, kata: Sequence[str]) -> Pencarian[DaerahBaris]:
    """The regions that match, by code. Raises TemuanError when the list is missing or broken."""
    temuan: list[Temuan] = []
    reader = PembacaWilayah(ruang)
    daftar, peta = reader.daftar(temuan), reader.tetangga(temuan)
    if temuan:
        raise TemuanError(temuan)
    if not daftar.semua:
        advice = "Lengkapi folder kerja ini dengan “kerja-sama mulai”; berkas yang sudah ada tidak ditimpa."
        place = Tempat(display(reader.berkas))
        raise TemuanError([galat("berkas-tidak-ada", "daftar wilayah tidak ditemukan", place, advice)])
    found = _search(daftar, kata)
    chosen = found.cocok or found.mirip
    files = find_files(ruang.daerah, frozenset(w.kode for w in chosen))
    rows = tuple(_row(w, daftar, peta, ruang, files.get(w.kode, ())) for w in chosen)
    return Pencarian(rows) if found.cocok else Pencarian((), rows)


def _search(daftar: DaftarWilayah, kata: Sequence[str]) -> Pencarian[Wilayah]:
    """By words of code, name and province; and by another spelling of the whole name ("Tolitoli", "Kep. Seribu")."""
    words = [w for entry in kata for w in entry.split()]
    typed = [part for w in words for part in ([w] if KODE_PATTERN.fullmatch(w) else split_words(w))]
    found = search(daftar.semua, typed, lambda w: w.kode, _text)
    by_name = () if found.cocok else daftar.find(" ".join(words))
    return Pencarian(by_name) if by_name else found


def _text(w: Wilayah) -> str:
    """Also with the abbreviations written out, as the words that are looked for are."""
    return f"{w.kode} {w.sebutan} {' '.join(split_words(w.nama))} provinsi {w.provinsi}"


def _row(
    wilayah: Wilayah, daftar: DaftarWilayah, peta: PetaTetangga, ruang: RuangKerja, stems: Sequence[str]
) -> DaerahBaris:
    others = (daftar.get(kode) for kode in peta.of(wilayah.kode))
    return DaerahBaris(
        wilayah.kode,
        wilayah.sebutan,
        wilayah.provinsi,
        wilayah.jabatan_kepala if wilayah.otonom else "",
        wilayah.otonom,
        display(ruang.daerah / f"{stems[0]}.yaml") if stems else "",
        tuple(TetanggaBaris(w.kode, w.sebutan) for w in others if w is not None),
    )
