"""The pipeline of `periksa`: what the rules find in specs, in the drafts that they would give, and in papers.

    specs ─ spek ─▶ KerjaSama ─▶ rules on the spec
                      └─ susunan ─ word ─▶ bytes ─ word.baca ─┐
    .docx, .pdf ───────────────────── word.baca, pdf.baca ────┴▶ Naskah ─▶ rules on the paper

Nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType

from kerja_sama_docs.alur.asal_naskah import COOPERATION, DOCUMENT, AsalNaskah, OpenWorkspace, find_asal
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
from kerja_sama_docs.laporan.alamat_teks import make_say_address
from kerja_sama_docs.laporan.diabaikan import Diabaikan
from kerja_sama_docs.laporan.urutan import sort_by_line
from kerja_sama_docs.naskah import Naskah
from kerja_sama_docs.spek.abaikan import Abaikan
from kerja_sama_docs.spek.kerja_sama import read_kerja_sama
from kerja_sama_docs.spek.ruang import RuangKerja, display, find_workspace
from kerja_sama_docs.tempat import NOWHERE, Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, has_galat

Progress = Callable[[int, int, str], None]
ReadAcuan = Callable[[Path], Acuan]
Letak = Mapping[Tempat, str]
_NOWHERE: Letak = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class HasilPeriksa:
    """What is found, in the order of the files and of their pages, and what is silenced; each once.

    `letak` are a reader's words for places on paper.
    """

    temuan: tuple[Temuan, ...]
    diabaikan: tuple[Diabaikan, ...] = ()
    letak: Letak = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Satu:
    """The outcome of one file.

    `abaikan` are its comments; it is `lengkap` when everything was checked that they could have silenced.
    """

    temuan: tuple[Temuan, ...]
    diabaikan: tuple[Diabaikan, ...] = ()
    abaikan: tuple[Abaikan, ...] = ()
    letak: Letak = field(default_factory=dict)
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
    for path in sasaran.naskah:
        progress(len(done), total, display(path))
        done.append(_check_paper(path, open_, acuan))
    progress(total, total, "")
    specs, papers = done[: len(sasaran.spek)], done[len(sasaran.spek) :]
    in_yaml = [*(t for one in specs for t in one.temuan), *_unused(sasaran.spek, specs, papers)]
    ordered = sort_by_line(in_yaml, [display(path) for path in sasaran.spek])
    return HasilPeriksa(
        _each_doubt_once([*ordered, *(t for one in papers for t in one.temuan)]),
        tuple(dict.fromkeys(d for one in done for d in one.diabaikan)),
        {tempat: words for one in done for tempat, words in one.letak.items()},
    )


def _each_doubt_once(temuan: Iterable[Temuan]) -> tuple[Temuan, ...]:
    """The same doubt about a regulation is one, however many documents cite it."""
    kept: dict[tuple[str, str, Tempat], Temuan] = {}
    for t in temuan:
        place = NOWHERE if t.kode == "dasar-hukum-belum-diverifikasi" else t.tempat
        kept.setdefault((t.kode, t.pesan, place), t)
    return tuple(kept.values())


def _unused(specs: tuple[Path, ...], done: list[_Satu], papers: list[_Satu]) -> tuple[Temuan, ...]:
    """Comments that silence nothing, also not on the papers: in the specs, and in what they share once every spec has
    been checked.
    """
    roots = {find_workspace(p.parent).akar for p in specs}
    every = {p.resolve() for root in roots for p in RuangKerja(root).list_specs()}
    is_whole = all(one.lengkap for one in done) and every <= {p.resolve() for p in specs}
    own = {display(p) for p in specs}
    known = (a for one in done if one.lengkap for a in one.abaikan if is_whole or a.tempat.berkas in own)
    return tell_unused(known, (d for one in (*done, *papers) for d in one.diabaikan))


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
    letak: dict[Tempat, str] = {}
    for tersusun in assemble_all(kerja_sama, terbuka.katalog, final=False):
        drafted, words = _check_draft(tersusun, kerja_sama, terbuka, display(path))
        letak |= words
        more, quiet = silence(drafted, abaikan, tersusun.pihak.spek.tempat)
        left, silenced = left + more, silenced + quiet
    return _Satu(left, silenced, abaikan, letak, lengkap=True)


def _check_draft(
    tersusun: Tersusun, kerja_sama: KerjaSama, terbuka: RuangTerbuka, spek: str
) -> tuple[tuple[Temuan, ...], Letak]:
    dokumen, temuan = tersusun.dokumen, tersusun.temuan
    cetakan, unusable = open_cetakan(terbuka.ruang, dokumen.jenis, kerja_sama)
    if cetakan is None or has_galat(temuan):
        return temuan + unusable, _NOWHERE
    try:
        naskah = print_and_read(dokumen, cetakan, {}).naskah
    except TemuanError as error:
        return temuan + unusable + error.temuan, _NOWHERE
    judged = judge_draft(dokumen, naskah, terbuka.acuan, spek)
    return temuan + unusable + judged, _words(judged, naskah)


def _words(temuan: Iterable[Temuan], naskah: Naskah) -> Letak:
    say = make_say_address(naskah)
    return {t.tempat: say(t.tempat.alamat) for t in temuan if t.tempat.alamat}


def _check_paper(path: Path, open_: OpenWorkspace, acuan: ReadAcuan) -> _Satu:
    try:
        terbaca = open_any(path)
    except TemuanError as error:
        return _Satu(error.temuan)
    naskah = terbaca.naskah
    asal, unusable = find_asal(path, terbaca.sifat, open_)
    used = acuan(_catalogue_root(path)) if asal is None else asal.terbuka.acuan
    is_ours = all(terbaca.sifat.get(key) for key in (COOPERATION, DOCUMENT))
    found = (*reader_notes(naskah, is_ours=is_ours), *unusable, *judge(naskah, used, asal))
    left, silenced = (found, ()) if asal is None else _silence_paper(found, naskah, asal)
    return _Satu(left, silenced, letak=_words(found, naskah))


def _silence_paper(
    found: tuple[Temuan, ...], naskah: Naskah, asal: AsalNaskah
) -> tuple[tuple[Temuan, ...], tuple[Diabaikan, ...]]:
    """What the spec's comments silence on its draft is silenced on the file, too, as long as that pasal is the same."""
    abaikan, _ = read_comments(asal.spek, asal.kerja_sama, asal.terbuka.ruang)
    places = source_places(asal.dokumen, naskah) if abaikan else {}
    addresses = {t.tempat.alamat for t in found}
    near = {a: place for a in addresses if (place := find_place(places, a)) is not None}
    return silence(found, abaikan, asal.pihak.spek.tempat, near)


def _catalogue_root(path: Path) -> Path:
    """The workspace of the file, else of the current folder, else the catalogue that comes with the program."""
    for start in (path.parent, Path.cwd()):
        try:
            return find_workspace(start).akar
        except TemuanError:
            continue
    return bundled_root()
