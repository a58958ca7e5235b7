"""What a rule is, what it is given, and what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar, cast

from kerja_sama_docs.aturan.wilayah import Wilayah
from kerja_sama_docs.fakta import KerjaSama, MuatanWajib
from kerja_sama_docs.fakta.pustaka import PihakDokumen
from kerja_sama_docs.naskah import Naskah
from kerja_sama_docs.peraturan import Pustaka
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Dasar, Temuan, Tingkat

S = TypeVar("S")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BahanNaskah:
    """What a rule on the paper looks at: the paper, the law its citations are judged by, what papers contain, and the
    regions of the country.

    What several rules ask of a paper (its parties, its citations) is a study: a function of the paper that is done
    once, whoever asks first.
    """

    naskah: Naskah
    pustaka: Pustaka
    muatan: MuatanWajib = field(default_factory=MuatanWajib)
    wilayah: Wilayah = field(default_factory=Wilayah)
    _done: dict[Callable[..., object], object] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def once(self, study: Callable[[Naskah], T]) -> T:
        """What a study of the paper gives, done once for all rules."""
        if study not in self._done:
            self._done[study] = study(self.naskah)
        return cast(T, self._done[study])

    def once_with(self, study: Callable[[BahanNaskah], T]) -> T:
        """The same for a study that also needs the law or the table of contents."""
        if study not in self._done:
            self._done[study] = study(self)
        return cast(T, self._done[study])

    def at(self, alamat: str) -> Tempat:
        """The place of a unit of this paper."""
        return Tempat(berkas=self.naskah.berkas, alamat=alamat)


@dataclass(frozen=True, slots=True)
class BahanSambungan:
    """What a rule on the seam looks at: a paper, and the document of a cooperation that it should say."""

    bahan: BahanNaskah
    kerja_sama: KerjaSama
    dokumen: PihakDokumen


@dataclass(frozen=True, slots=True)
class Pelanggaran:
    """One breach of a rule, in Indonesian.

    `tingkat` only where this one is less grave than the rule; `dasar` only where it has another basis.
    """

    pesan: str
    tempat: Tempat
    saran: str
    tingkat: Tingkat | None = None
    dasar: tuple[Dasar, ...] | None = None


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
            Temuan(
                self.kode,
                p.tingkat or self.tingkat,
                p.pesan,
                p.tempat,
                p.saran,
                self.dasar if p.dasar is None else p.dasar,
            )
            for p in self.periksa(subject)
        )
