"""The rules on a paper: the one place where a naskah is handed to them, as a file or as the draft of a document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kerja_sama_docs.alur.letak import find_place, page_order, source_places
from kerja_sama_docs.aturan import (
    PADA_NASKAH,
    PADA_SAMBUNGAN,
    PADA_SPEK,
    BahanNaskah,
    BahanSambungan,
    check_naskah,
    check_sambungan,
)
from kerja_sama_docs.aturan.wilayah import Wilayah
from kerja_sama_docs.fakta import MuatanWajib
from kerja_sama_docs.laporan.sarif import Keterangan
from kerja_sama_docs.naskah import Naskah
from kerja_sama_docs.peraturan import Pustaka
from kerja_sama_docs.spek.katalog import JENIS_DOKUMEN
from kerja_sama_docs.spek.wilayah import DaftarWilayah
from kerja_sama_docs.susunan import Dokumen
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, Tingkat

if TYPE_CHECKING:
    from kerja_sama_docs.alur.asal_naskah import AsalNaskah

RULES: Final = frozenset(a.kode for rules in (PADA_SPEK, PADA_NASKAH, PADA_SAMBUNGAN) for a in rules)
# What only a file can show: no check of specs tells whether a comment about it is needed.
ABOUT_FILES: Final = frozenset(a.kode for a in PADA_SAMBUNGAN)
# A draft may have blanks, and is marked as a draft: `susun` lists the blanks with the lines that would fill them.
ABOUT_DRAFTS: Final = frozenset({"isian-naskah-kosong", "tanda-draf"})
ABOUT_BLANKS: Final = frozenset({"nomor-kosong"})
# That our own drafts are marked as drafts is no news.
_DRAFT_MARK: Final = "memuat tulisan hias atau tanda air: “DRAF”"


@dataclass(frozen=True, slots=True)
class Acuan:
    """What papers are judged by, from one catalogue: the law, what papers contain, the regions of the country."""

    pustaka: Pustaka
    muatan: MuatanWajib
    wilayah: Wilayah


def make_acuan(pustaka: Pustaka, muatan: MuatanWajib, daftar: DaftarWilayah) -> Acuan:
    """The same from what the readers of the catalogue give."""
    regions = {w.sebutan: (w.kode, w.provinsi) for w in daftar.semua}
    return Acuan(pustaka, muatan, Wilayah(regions))


def judge(naskah: Naskah, acuan: Acuan, asal: AsalNaskah | None = None) -> tuple[Temuan, ...]:
    """What the rules find on a paper, whoever made it, in its own order; with `asal`, also where it departs from its spec."""
    bahan = BahanNaskah(naskah, acuan.pustaka, acuan.muatan, acuan.wilayah)
    found = check_naskah(bahan)
    if asal is not None and asal.dokumen.jenis in JENIS_DOKUMEN:
        found += check_sambungan(BahanSambungan(bahan, asal.kerja_sama, asal.pihak))
    order = page_order(naskah)
    return tuple(sorted(found, key=lambda t: order(t.tempat.alamat)))


def judge_draft(dokumen: Dokumen, naskah: Naskah, acuan: Acuan, spek: str) -> tuple[Temuan, ...]:
    """What the rules find on a document as printed, each finding at the YAML place of the words.

    `spek` is the spec's path as printed: the place of what stands in no YAML file.
    """
    found = [t for t in judge(naskah, acuan) if t.kode not in ABOUT_DRAFTS]
    places = source_places(dokumen, naskah) if found else {}
    return tuple(replace(t, tempat=_in_yaml(t.tempat, places, dokumen, spek)) for t in found)


def _in_yaml(tempat: Tempat, places: Mapping[str, Tempat], dokumen: Dokumen, spek: str) -> Tempat:
    source = find_place(places, tempat.alamat) or Tempat(spek)
    return replace(source, alamat=f"{dokumen.id}/{tempat.alamat}".rstrip("/"))


def reader_notes(naskah: Naskah, *, is_ours: bool = False) -> tuple[Temuan, ...]:
    """What the reader has to say about its own reading of a file, as findings; `is_ours`: it is a draft of ours."""
    place = Tempat(naskah.berkas)
    notes = (n for n in naskah.catatan if not (is_ours and n == _DRAFT_MARK))
    return (
        *(Temuan("catatan-pembaca", Tingkat.INFO, note, place) for note in notes),
        *(
            Temuan(
                "tak-terbaca",
                Tingkat.INFO,
                f"tidak terbaca, jadi tidak diperiksa: {thing}",
                place,
                "Lihat sendiri bagian itu dalam berkasnya.",
            )
            for thing in naskah.tak_terbaca
        ),
    )


def explain_rules() -> tuple[Keterangan, ...]:
    """The help texts of the rules, for reports that carry them."""
    return tuple(
        Keterangan(a.kode, a.tingkat, a.judul, a.alasan, a.dasar)
        for rules in (PADA_SPEK, PADA_NASKAH, PADA_SAMBUNGAN)
        for a in rules
    )
