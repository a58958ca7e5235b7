"""Printing, judging and keeping the documents of a cooperation that may be drafted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kerja_sama_docs.alur.cetak import Tercetak, print_and_read
from kerja_sama_docs.alur.menilai import ABOUT_BLANKS, Acuan, judge, judge_draft
from kerja_sama_docs.alur.redam import silence
from kerja_sama_docs.alur.siapkan import Permintaan, Siap
from kerja_sama_docs.alur.sidik import fingerprint_dokumen, fingerprint_files
from kerja_sama_docs.arsip.nomor import Simpanan, Status
from kerja_sama_docs.arsip.simpan import store
from kerja_sama_docs.fakta import KerjaSama
from kerja_sama_docs.laporan.diabaikan import Diabaikan
from kerja_sama_docs.spek.abaikan import Abaikan
from kerja_sama_docs.spek.ruang import display
from kerja_sama_docs.susunan import Dokumen
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, Tingkat, galat, has_galat
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx


@dataclass(frozen=True, slots=True)
class HasilDokumen:
    """What became of one document; `temuan` are those of assembly and those of the rules on its paper."""

    kerja_sama: str
    dokumen: Dokumen
    simpanan: Simpanan
    temuan: tuple[Temuan, ...]

    @property
    def berubah(self) -> bool:
        """Whether a new file was written."""
        return self.simpanan.status in (Status.BARU, Status.DIPULIHKAN)


@dataclass(frozen=True, slots=True)
class Pekerjaan:
    """A cooperation that may be drafted.

    Attributes:
        penahan: galat of the rules on the spec: they stop `--final`.
        abaikan: the comments in its files.
    """

    kerja_sama: KerjaSama
    spek: Path
    siap: tuple[Siap, ...]
    penahan: tuple[Temuan, ...]
    abaikan: tuple[Abaikan, ...]


@dataclass(frozen=True, slots=True)
class Selesai:
    """What became of a cooperation: its documents, the findings on their papers, and what is silenced."""

    dokumen: tuple[HasilDokumen, ...]
    temuan: tuple[Temuan, ...]
    diabaikan: tuple[Diabaikan, ...]


@dataclass(frozen=True, slots=True)
class _Dinilai:
    """The findings on one draft, and those that are silenced."""

    temuan: tuple[Temuan, ...]
    diabaikan: tuple[Diabaikan, ...]


@dataclass(frozen=True, slots=True)
class Pembuat:
    """Makes the documents of one run; `acuan` is what papers are judged by, `katalog` the fingerprint of the whole catalogue."""

    permintaan: Permintaan
    acuan: Acuan
    katalog: str

    def make(self, job: Pekerjaan, progress: Callable[[int, str], None]) -> Selesai:
        """Keep every document of a cooperation; with `final` all of them, or none."""
        printed: dict[str, Tercetak] = {}
        if self.permintaan.final:
            # Nothing is kept before everything is known to be sound, so all of it is printed first.
            printed = {
                s.dokumen.id: print_and_read(s.dokumen, s.cetakan, self._sifat(s, job)) for s in job.siap
            }
            judged = [self._judge(s, printed[s.dokumen.id], job) for s in job.siap]
            found = tuple(t for j in judged for t in j.temuan)
            grave = [t for t in (*job.penahan, *found) if has_galat([t])]
            if grave:
                return Selesai(
                    (), (*found, _refused(job, len(grave))), tuple(d for j in judged for d in j.diabaikan)
                )
        kept: list[HasilDokumen] = []
        silenced: list[Diabaikan] = []
        for place, siap in enumerate(job.siap):
            progress(place, f"{job.kerja_sama.id}/{siap.dokumen.id}")
            hasil, quiet = self._keep(siap, job, printed.get(siap.dokumen.id))
            kept.append(hasil)
            silenced += quiet
        return Selesai(tuple(kept), tuple(t for h in kept for t in h.temuan), tuple(silenced))

    def _sifat(self, siap: Siap, job: Pekerjaan) -> dict[str, str]:
        """What a draft says of itself in its properties."""
        return {"KerjaSama": job.kerja_sama.id, "Dokumen": siap.dokumen.id, "Sidik": self._masukan(siap)}

    def _masukan(self, siap: Siap) -> str:
        return fingerprint_dokumen(siap.dokumen, siap.cetakan.templat, siap.cetakan.logo)

    def _keep(
        self, siap: Siap, job: Pekerjaan, printed: Tercetak | None
    ) -> tuple[HasilDokumen, tuple[Diabaikan, ...]]:
        dokumen = siap.dokumen
        drawn: list[Tercetak] = [printed] if printed is not None else []

        def render() -> bytes:
            if not drawn:
                drawn.append(print_and_read(dokumen, siap.cetakan, self._sifat(siap, job)))
            return drawn[0].data

        bahan = (
            ("spek", fingerprint_files([job.spek])),
            ("katalog", self.katalog),
            ("templat", fingerprint_files([siap.cetakan.berkas])),
        )
        folder = self.permintaan.ke / job.kerja_sama.id
        masukan = self._masukan(siap)
        simpanan = store(folder, dokumen.id, render, masukan, bahan, self.permintaan.final)
        if simpanan.status is Status.DISUNTING:
            judged = self._judge_edited(siap, simpanan.berkas, job)
        else:
            judged = self._judge(siap, drawn[0] if drawn else _read_kept(simpanan.berkas), job)
        hasil = HasilDokumen(job.kerja_sama.id, dokumen, simpanan, siap.temuan + judged.temuan)
        return hasil, judged.diabaikan

    def _judge(self, siap: Siap, tercetak: Tercetak, job: Pekerjaan) -> _Dinilai:
        found = judge_draft(siap.dokumen, tercetak.naskah, self.acuan, display(job.spek))
        return _judged(found, siap, job)

    def _judge_edited(self, siap: Siap, path: Path, job: Pekerjaan) -> _Dinilai:
        """A draft edited by hand is no longer what the YAML says: its findings are about the file."""
        try:
            naskah = replace(read_naskah(path), berkas=display(path))
        except TemuanError as error:
            # It is the user's file, and nothing that this run makes depends on it.
            return _Dinilai(tuple(replace(t, tingkat=Tingkat.PERINGATAN) for t in error.temuan), ())
        return _judged(judge(naskah, self.acuan), siap, job)


def _judged(found: Sequence[Temuan], siap: Siap, job: Pekerjaan) -> _Dinilai:
    """Blanks are listed with the lines that would fill them, so they are no findings here."""
    wanted = [t for t in found if t.kode not in ABOUT_BLANKS]
    return _Dinilai(*silence(wanted, job.abaikan, siap.pihak.spek.tempat))


def _read_kept(path: Path) -> Tercetak:
    """The kept draft of an unchanged document: by its hash the very bytes that would be printed now."""
    data = path.read_bytes()
    return Tercetak(data, read_naskah(open_docx(data, display(path))))


def _refused(job: Pekerjaan, count: int) -> Temuan:
    return galat(
        "final-ditolak",
        f"naskah final kerja sama “{job.kerja_sama.id}” tidak ditulis, satu pun: ada {count} galat di atas",
        Tempat(display(job.spek)),
        "Benahi galatnya, atau susun tanpa --final untuk memperoleh draf bertanda DRAF.",
    )
