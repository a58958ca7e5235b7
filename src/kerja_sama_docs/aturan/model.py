"""What a rule is, what it is given, and what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from kerja_sama_docs.naskah import Naskah
from kerja_sama_docs.peraturan import Pustaka
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Dasar, Temuan, Tingkat

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class BahanNaskah:
    """What a rule on the paper looks at: the paper, and the law that its citations are judged by."""

    naskah: Naskah
    pustaka: Pustaka

    def at(self, alamat: str) -> Tempat:
        """The place of a unit of this paper."""
        return Tempat(berkas=self.naskah.berkas, alamat=alamat)


@dataclass(frozen=True, slots=True)
class Pelanggaran:
    """One breach of a rule, in Indonesian; `tingkat` only where this one is less grave than the rule."""

    pesan: str
    tempat: Tempat
    saran: str
    tingkat: Tingkat | None = None


@dataclass(frozen=True, slots=True)
class Aturan(Generic[S]):
    """A rule: one name, one pure function, and the Indonesian text of its entry in the manual.

    Attributes:
        kode: kebab-case name.
        tingkat: its gravest level.
        judul: what it asks, in a few words.
        alasan: why, in a sentence or two, with what it leaves alone.
        dasar: its legal basis; empty for pure consistency.
        contoh_salah: an example with exactly this finding: lines of a paper, or YAML of a spec.
        contoh_benar: the same without a finding.
        periksa: gives the breaches in a subject, in reading order.
    """

    kode: str
    tingkat: Tingkat
    judul: str
    alasan: str
    dasar: tuple[Dasar, ...]
    contoh_salah: str
    contoh_benar: str
    periksa: Callable[[S], Iterable[Pelanggaran]]

    def apply(self, subject: S) -> tuple[Temuan, ...]:
        """Its findings about a subject."""
        return tuple(
            Temuan(self.kode, p.tingkat or self.tingkat, p.pesan, p.tempat, p.saran, self.dasar)
            for p in self.periksa(subject)
        )
