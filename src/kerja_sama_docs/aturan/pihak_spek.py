"""The parties of a paper beside those of its spec, and how a difference between the two is told."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import BahanSambungan, Pelanggaran
from kerja_sama_docs.aturan.pihak import ParaPihak, find_pihak
from kerja_sama_docs.aturan.pihak_komparisi import PihakNaskah
from kerja_sama_docs.fakta import Pihak
from kerja_sama_docs.tempat import Tempat


def parties_of(bahan: BahanSambungan) -> ParaPihak:
    """The parties of the paper."""
    return bahan.bahan.once(find_pihak)


def iter_pairs(bahan: BahanSambungan) -> Iterator[tuple[int, PihakNaskah, Pihak]]:
    """Party by party, where paper and spec have as many: 0-based place, as on the paper, as in the spec."""
    on_paper, in_spec = parties_of(bahan).pihak, bahan.dokumen.pihak
    if len(on_paper) == len(in_spec):
        for place, (one, other) in enumerate(zip(on_paper, in_spec, strict=True)):
            yield place, one, other


def differs(
    what: str, paper: str, spec: str, alamat: str, source: Tempat, bahan: BahanSambungan
) -> Pelanggaran:
    """One difference: "naskah menyebut …, spesifikasi …"."""
    return Pelanggaran(
        f"{what}: naskah menyebut “{paper}”, spesifikasi “{spec}”",
        bahan.bahan.at(alamat),
        f"Perbaiki naskah, atau ubah {where(source)}.",
    )


def where(source: Tempat) -> str:
    """A place in YAML as it is pasted and looked up: "specs/x.yaml:12:9 (pihak/0/nomor)"."""
    return f"{source} ({source.jalur})" if source.jalur else str(source)
