"""The pipeline of `periksa`: what the rules find in specs, in the drafts that they would give, and in papers.

    specs ─ spek ─▶ KerjaSama ─▶ rules on the spec
                      └─ susunan ─ word ─▶ bytes ─ word.baca ─┐
    .docx, .pdf ───────────────────── word.baca, pdf.baca ────┴▶ Naskah ─▶ rules on the paper

Nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kerja_sama_docs.alur.asal_naskah import AsalNaskah, OpenWorkspace, find_asal
from kerja_sama_docs.alur.baca_naskah import open_any
from kerja_sama_docs.alur.cetak import open_cetakan, print_and_read
from kerja_sama_docs.alur.letak import find_place, source_places
from kerja_sama_docs.alur.menilai import Acuan, judge, judge_draft, reader_notes
from kerja_sama_docs.alur.mulai import bundled_root
from kerja_sama_docs.alur.redam import read_comments, silence, tell_unused
from kerja_sama_docs.alur.sasaran import Sasaran
from kerja_sama_docs.alur.siapkan import Tersusun, assemble_all, find_more_mistakes
from kerja_sama_docs.alur.terbuka import RuangTerbuka, open_workspace, read_acuan
from kerja_sama_docs.aturan import check_spek
from kerja_sama_docs.fakta import KerjaSama
from kerja_sama_docs.laporan.diabaikan import Diabaikan
from kerja_sama_docs.naskah import Naskah
from kerja_sama_docs.spek.abaikan import Abaikan
from kerja_sama_docs.spek.kerja_sama import read_kerja_sama
from kerja_sama_docs.spek.ruang import RuangKerja, display, find_workspace
from kerja_sama_docs.tempat import NOWHERE, Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, has_galat

Progress = Callable[[int, int, str], None]
ReadAcuan = Callable[[Path], Acuan]


@dataclass(frozen=True, slots=True)
class HasilPeriksa:
    """What is found, in the order of the files, and what is silenced; each once."""

    temuan: tuple[Temuan, ...]
    diabaikan: tuple[Diabaikan, ...] = ()


@dataclass(frozen=True, slots=True)
class _Satu:
    """The outcome of one file.

    `abaikan` are its comments; it is `lengkap` when everything was checked that they could have silenced.
    """

    temuan: tuple[Temuan, ...]
    diabaikan: tuple[Diabaikan, ...] = ()
    abaikan: tuple[Abaikan, ...] = ()
    lengkap: bool = False


def periksa(sasaran: Sasaran, progress: Progress = lambda _done, _total, _name: None) -> HasilPeriksa:
    """Check every target.

    A paper that cannot be read gives its finding, and the others go on. Raises TemuanError when the catalogue
    cannot be read.
    """
    total = len(sasaran.spek) + len(sasaran.naskah)
    open_ = cache(open_workspace)
    acuan = cache(read_acuan)
    done: list[_Satu] = []
    for path in sasaran.spek:
        progress(len(done), total, display(path))
        done.append(_check_spec(path, open_(find_workspace(path.parent))))
    unused = _unused(sasaran.spek, done)
    for path in sasaran.naskah:
        progress(len(done), total, display(path))
        done.append(_check_paper(path, open_, acuan))
    progress(total, total, "")
    return HasilPeriksa(
        _each_doubt_once([*(t for one in done for t in one.temuan), *unused]),
        tuple(dict.fromkeys(d for one in done for d in one.diabaikan)),
    )


def _each_doubt_once(temuan: Iterable[Temuan]) -> tuple[Temuan, ...]:
    """The same doubt about a regulation is one, however many documents cite it."""
    kept: dict[tuple[str, str, Tempat], Temuan] = {}
    for t in temuan:
        place = NOWHERE if t.kode == "dasar-hukum-belum-diverifikasi" else t.tempat
        kept.setdefault((t.kode, t.pesan, place), t)
    return tuple(kept.values())


def _unused(specs: tuple[Path, ...], done: list[_Satu]) -> tuple[Temuan, ...]:
    """Comments that silence nothing: in the specs, and in what they share once every spec has been checked."""
    roots = {find_workspace(p.parent).akar for p in specs}
    every = {p.resolve() for root in roots for p in RuangKerja(root).list_specs()}
    is_whole = all(one.lengkap for one in done) and every <= {p.resolve() for p in specs}
    own = {display(p) for p in specs}
    known = (a for one in done if one.lengkap for a in one.abaikan if is_whole or a.tempat.berkas in own)
    return tell_unused(known, (d for one in done for d in one.diabaikan))


def _check_spec(path: Path, terbuka: RuangTerbuka) -> _Satu:
    """Findings of the reader, of the rules, of assembly and on the drafts; a spec with a galat is not drafted."""
    kerja_sama, found = read_kerja_sama(path, terbuka.sumber)
    abaikan, odd = read_comments(path, kerja_sama, terbuka.ruang)
    temuan = (*terbuka.temuan, *found, *odd)
    if kerja_sama is None:
        return _Satu(temuan)
    if has_galat(found):
        return _Satu(*silence((*temuan, *find_more_mistakes(kerja_sama, path, terbuka.katalog)), abaikan))
    left, silenced = silence((*temuan, *check_spek(kerja_sama)), abaikan)
    for tersusun in assemble_all(kerja_sama, terbuka.katalog, final=False):
        drafted = _check_draft(tersusun, kerja_sama, terbuka, display(path))
        more, quiet = silence(drafted, abaikan, tersusun.pihak.spek.tempat)
        left, silenced = left + more, silenced + quiet
    return _Satu(left, silenced, abaikan, lengkap=True)


def _check_draft(
    tersusun: Tersusun, kerja_sama: KerjaSama, terbuka: RuangTerbuka, spek: str
) -> tuple[Temuan, ...]:
    dokumen, temuan = tersusun.dokumen, tersusun.temuan
    cetakan, unusable = open_cetakan(terbuka.ruang, dokumen.jenis, kerja_sama)
    if cetakan is None or has_galat(temuan):
        return temuan + unusable
    try:
        naskah = print_and_read(dokumen, cetakan, {}).naskah
    except TemuanError as error:
        return temuan + unusable + error.temuan
    return temuan + unusable + judge_draft(dokumen, naskah, terbuka.acuan, spek)


def _check_paper(path: Path, open_: OpenWorkspace, acuan: ReadAcuan) -> _Satu:
    try:
        terbaca = open_any(path)
    except TemuanError as error:
        return _Satu(error.temuan)
    naskah = terbaca.naskah
    asal, unusable = find_asal(path, terbaca.sifat, open_)
    used = acuan(_catalogue_root(path)) if asal is None else asal.terbuka.acuan
    found = (*reader_notes(naskah), *unusable, *judge(naskah, used, asal))
    return _Satu(found) if asal is None else _silence_paper(found, naskah, asal)


def _silence_paper(found: tuple[Temuan, ...], naskah: Naskah, asal: AsalNaskah) -> _Satu:
    """What the spec's comments silence on its draft is silenced on the file, too, as long as its pasal are the same."""
    abaikan, _ = read_comments(asal.spek, asal.kerja_sama, asal.terbuka.ruang)
    same = bool(abaikan) and naskah.pasal == asal.dokumen.naskah_pasal()
    places = source_places(asal.dokumen, naskah) if same else {}
    addresses = {t.tempat.alamat for t in found}
    near = {a: place for a in addresses if (place := find_place(places, a)) is not None}
    return _Satu(*silence(found, abaikan, asal.pihak.spek.tempat, near))


def _catalogue_root(path: Path) -> Path:
    """The workspace of the file, else of the current folder, else the catalogue that comes with the program."""
    for start in (path.parent, Path.cwd()):
        try:
            return find_workspace(start).akar
        except TemuanError:
            continue
    return bundled_root()
