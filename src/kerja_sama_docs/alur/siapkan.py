"""What `susun` does before it prints: every wanted document of a cooperation, assembled, with everything that is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kerja_sama_docs.alur.cetak import Cetakan, open_cetakan
from kerja_sama_docs.alur.redam import silence
from kerja_sama_docs.bahasa import nearest
from kerja_sama_docs.fakta import Katalog, KerjaSama
from kerja_sama_docs.fakta.pustaka import PihakDokumen
from kerja_sama_docs.laporan.diabaikan import Diabaikan
from kerja_sama_docs.spek.abaikan import Abaikan
from kerja_sama_docs.spek.ruang import RuangKerja, display
from kerja_sama_docs.susunan import Dokumen, assemble, assemble_surat_kuasa
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, galat


@dataclass(frozen=True, slots=True)
class Permintaan:
    """What the user asked for.

    Attributes:
        ruang: the workspace.
        spek: the cooperations' files.
        hanya: ids of documents to make; empty for all.
        ke: the folder that takes the place of `drafts/`.
        final: no DRAF mark, and no blanks allowed.
    """

    ruang: RuangKerja
    spek: tuple[Path, ...]
    hanya: tuple[str, ...]
    ke: Path
    final: bool


@dataclass(frozen=True, slots=True)
class Tersusun:
    """A document as assembled, with the entry of the spec that it belongs to (a surat kuasa: that of its PKS)."""

    dokumen: Dokumen
    pihak: PihakDokumen
    temuan: tuple[Temuan, ...] = ()


@dataclass(frozen=True, slots=True)
class Siap:
    """A document that may be printed."""

    dokumen: Dokumen
    pihak: PihakDokumen
    cetakan: Cetakan
    temuan: tuple[Temuan, ...]


@dataclass(frozen=True, slots=True)
class Persiapan:
    """Every wanted document of a cooperation, with what is wrong and what is silenced; `ids` are all its documents."""

    siap: tuple[Siap, ...]
    temuan: tuple[Temuan, ...]
    diabaikan: tuple[Diabaikan, ...]
    ids: frozenset[str]


def prepare(
    kerja_sama: KerjaSama, katalog: Katalog, permintaan: Permintaan, abaikan: Sequence[Abaikan]
) -> Persiapan:
    """Assemble what is wanted of a cooperation; `abaikan` are the comments in its files."""
    ready: list[Siap] = []
    temuan: list[Temuan] = []
    diabaikan: list[Diabaikan] = []
    ids: set[str] = set()
    for tersusun in assemble_all(kerja_sama, katalog, final=permintaan.final):
        dokumen, pihak = tersusun.dokumen, tersusun.pihak
        ids.add(dokumen.id)
        if not _is_wanted(dokumen.id, permintaan.hanya):
            continue
        found, silenced = silence(tersusun.temuan, abaikan, pihak.spek.tempat)
        diabaikan += silenced
        if permintaan.final:
            found += _refuse_blanks(dokumen)
        cetakan, wrong = open_cetakan(permintaan.ruang, dokumen.jenis, kerja_sama)
        temuan += [t for t in (*found, *wrong) if t not in temuan]
        if cetakan is not None:
            ready.append(Siap(dokumen, pihak, cetakan, found))
    return Persiapan(tuple(ready), tuple(temuan), tuple(diabaikan), frozenset(ids))


# Mistakes in a spec's own clauses that don't follow from parts that were left out of it.
_OWN_MISTAKES = frozenset(
    {
        "rujukan-klausul",
        "pasal-tak-dikenal",
        "susunan-klausul",
        "pilihan-tak-dikenal",
        "id-pasal-ganda",
        "nama-klausul",
    }
)


def find_more_mistakes(kerja_sama: KerjaSama, path: Path, katalog: Katalog) -> tuple[Temuan, ...]:
    """What is wrong with the clauses of a spec that has other mistakes, too: all are told in one run."""
    told: list[Temuan] = []
    for tersusun in assemble_all(kerja_sama, katalog, final=False):
        told += [
            t
            for t in tersusun.temuan
            if t.kode in _OWN_MISTAKES and t.tempat.berkas == display(path) and t not in told
        ]
    return tuple(told)


def assemble_all(kerja_sama: KerjaSama, katalog: Katalog, *, final: bool) -> list[Tersusun]:
    """Every document of a cooperation, in the order in which they are drafted."""
    mou = kerja_sama.kesepakatan_bersama
    documents = [_assembled(kerja_sama, mou, "kesepakatan_bersama", katalog, final=final)]
    for pks in kerja_sama.pks:
        documents.append(_assembled(kerja_sama, pks, "perjanjian_kerja_sama", katalog, final=final))
        documents += [Tersusun(kuasa, pks) for kuasa in assemble_surat_kuasa(kerja_sama, pks, final=final)]
    return documents


def _assembled(
    kerja_sama: KerjaSama, pihak: PihakDokumen, jenis: str, katalog: Katalog, *, final: bool
) -> Tersusun:
    dokumen, temuan = assemble(kerja_sama, pihak, jenis, katalog, final=final)
    return Tersusun(dokumen, pihak, temuan)


def _is_wanted(id_: str, hanya: Sequence[str]) -> bool:
    return not hanya or id_ in hanya or id_.removeprefix("pks-") in hanya


def check_wanted(hanya: Sequence[str], known: set[str]) -> list[Temuan]:
    if not known:
        return []
    temuan = []
    for name in hanya:
        if name not in known and f"pks-{name}" not in known:
            near = nearest(name, known)
            advice = f"Maksud Anda “{near[0]}”?" if near else f"Yang ada: {', '.join(sorted(known))}."
            temuan.append(
                galat(
                    "dokumen-tak-dikenal", f"tidak ada dokumen “{name}” (--hanya)", Tempat("--hanya"), advice
                )
            )
    return temuan


def _refuse_blanks(dokumen: Dokumen) -> tuple[Temuan, ...]:
    return tuple(
        galat(
            "isian-kosong",
            f"{isian.label} belum diisi",
            isian.asal,
            f"Isi {isian.asal.jalur or isian.label}, atau susun tanpa --final.",
        )
        for isian in dokumen.isian_kosong
    )
