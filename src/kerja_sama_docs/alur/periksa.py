"""The pipeline of `periksa`: what the rules find in specs, in the drafts that they would give, and in Word files.

    specs ─ spek ─▶ KerjaSama ─▶ rules on the spec
                      └─ susunan ─ word ─▶ bytes ─ word.baca ─┐
    .docx ──────────────────────────────────── word.baca ─────┴▶ Naskah ─▶ rules on the paper

Nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kerja_sama_docs.alur.cetak import open_cetakan, print_checked
from kerja_sama_docs.alur.mulai import bundled_root
from kerja_sama_docs.alur.sasaran import Sasaran
from kerja_sama_docs.alur.siapkan import assemble_all, find_more_mistakes
from kerja_sama_docs.aturan import PADA_NASKAH, BahanNaskah, check_naskah, check_spek
from kerja_sama_docs.fakta import Katalog
from kerja_sama_docs.peraturan import Pustaka
from kerja_sama_docs.spek.katalog import read_katalog, read_peraturan
from kerja_sama_docs.spek.kerja_sama import Sumber, open_sumber, read_kerja_sama
from kerja_sama_docs.spek.ruang import RuangKerja, display, find_workspace
from kerja_sama_docs.susunan import Dokumen
from kerja_sama_docs.tempat import NOWHERE, Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, Tingkat, has_galat
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class _Ruang:
    """A workspace with its catalogue, as specs need them."""

    ruang: RuangKerja
    katalog: Katalog
    sumber: Sumber


def periksa(sasaran: Sasaran, progress: Progress = lambda _done, _total, _name: None) -> tuple[Temuan, ...]:
    """Everything that is found, in the order of the files, each finding once.

    A Word file that cannot be read gives its finding, and the others go on. Raises TemuanError when the catalogue
    cannot be read.
    """
    temuan: dict[Temuan, None] = {}
    total = len(sasaran.spek) + len(sasaran.docx)
    open_spaces: dict[Path, _Ruang] = {}
    for done, path in enumerate(sasaran.spek):
        progress(done, total, display(path))
        root = find_workspace(path.parent)
        if root.akar not in open_spaces:
            open_spaces[root.akar], wrong = _open(root)
            temuan.update(dict.fromkeys(wrong))
        temuan.update(dict.fromkeys(_check_spec(path, open_spaces[root.akar])))
    libraries: dict[Path, Pustaka] = {}
    for done, path in enumerate(sasaran.docx, len(sasaran.spek)):
        progress(done, total, display(path))
        temuan.update(dict.fromkeys(_check_docx(path, libraries)))
    progress(total, total, "")
    return _each_doubt_once(temuan)


def _each_doubt_once(temuan: Iterable[Temuan]) -> tuple[Temuan, ...]:
    """The same doubt about a regulation is one, however many documents cite it."""
    kept: dict[tuple[str, str, Tempat], Temuan] = {}
    for t in temuan:
        place = NOWHERE if t.kode == "dasar-hukum-belum-diverifikasi" else t.tempat
        kept.setdefault((t.kode, t.pesan, place), t)
    return tuple(kept.values())


def _open(ruang: RuangKerja) -> tuple[_Ruang, tuple[Temuan, ...]]:
    katalog, wrong = read_katalog(ruang)
    if katalog is None or has_galat(wrong):
        raise TemuanError(wrong)
    return _Ruang(ruang, katalog, open_sumber(ruang, katalog)), wrong


def _check_spec(path: Path, space: _Ruang) -> list[Temuan]:
    """Findings of the reader, of the rules, of assembly and on the drafts; a spec with a galat is not drafted."""
    kerja_sama, found = read_kerja_sama(path, space.sumber)
    temuan = list(found)
    if kerja_sama is None:
        return temuan
    if has_galat(found):
        return temuan + list(find_more_mistakes(kerja_sama, path, space.katalog))
    temuan += check_spek(kerja_sama)
    for dokumen, wrong in assemble_all(kerja_sama, space.katalog, final=False):
        temuan += wrong
        cetakan, unusable = open_cetakan(space.ruang, dokumen.jenis, kerja_sama)
        temuan += unusable
        if cetakan is None or has_galat(wrong):
            continue
        try:
            data = print_checked(dokumen, cetakan, {})
        except TemuanError as error:
            temuan += error.temuan
            continue
        naskah = replace(read_naskah(open_docx(data, f"{dokumen.id}.docx")), berkas=display(path))
        temuan += (
            _in_document(t, dokumen)
            for t in check_naskah(BahanNaskah(naskah, space.katalog.peraturan))
            if t.kode not in _FOR_FILES
        )
    return temuan


# Of a draft that was never handed over, "there are blanks" says nothing that `susun` doesn't say with their lines.
_FOR_FILES = frozenset(a.kode for a in PADA_NASKAH if a.tingkat is Tingkat.INFO)


def _in_document(temuan: Temuan, dokumen: Dokumen) -> Temuan:
    """The place in a draft that is no file: the spec's file, and the document before the address."""
    return replace(
        temuan, tempat=replace(temuan.tempat, alamat=f"{dokumen.id}/{temuan.tempat.alamat}".rstrip("/"))
    )


def _check_docx(path: Path, libraries: dict[Path, Pustaka]) -> Sequence[Temuan]:
    try:
        naskah = replace(read_naskah(path), berkas=display(path))
    except TemuanError as error:
        return error.temuan
    root = _catalogue_root(path)
    if root not in libraries:
        libraries[root] = _read_library(root)
    return check_naskah(BahanNaskah(naskah, libraries[root]))


def _catalogue_root(path: Path) -> Path:
    """The workspace of the file, else of the current folder, else the catalogue that comes with the program."""
    for start in (path.parent, Path.cwd()):
        try:
            return find_workspace(start).akar
        except TemuanError:
            continue
    return bundled_root()


def _read_library(root: Path) -> Pustaka:
    wrong: list[Temuan] = []
    library = read_peraturan(RuangKerja(root).katalog / "peraturan.yaml", wrong)
    if library is None or has_galat(wrong):
        raise TemuanError(wrong)
    return library
