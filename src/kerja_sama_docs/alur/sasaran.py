"""What `periksa` is pointed at: specs and papers (Word, PDF), named one by one or by folder."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kerja_sama_docs.alur.baca_naskah import PAPER
from kerja_sama_docs.alur.susun import resolve_specs
from kerja_sama_docs.spek.ruang import RuangKerja, display, find_workspace
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, Tingkat, galat

_YAML = frozenset({".yaml", ".yml"})
_UNREAD = frozenset({".doc", ".odt", ".rtf"})  # papers of word processors, in forms that are not read


@dataclass(frozen=True, slots=True)
class Sasaran:
    """The files to check, each once.

    Of a folder two kinds are left out: `kembar`, PDFs that stand beside their Word files, and `lain`, papers in forms
    that are not read.
    """

    spek: tuple[Path, ...]
    naskah: tuple[Path, ...]
    kembar: tuple[Path, ...] = ()
    lain: tuple[Path, ...] = ()


def resolve_sasaran(names: Sequence[str]) -> Sasaran:
    """Files, folders, or names of cooperations; without any, every cooperation of the workspace.

    Raises TemuanError for names that are none of these, all at once.
    """
    if not names:
        return Sasaran(find_workspace(Path.cwd()).list_specs(), ())
    found: list[Sasaran] = []
    wrong: list[Temuan] = []
    for name in names:
        path = Path(name)
        try:
            if path.is_dir():
                found.append(_in_folder(path))
            elif path.suffix.lower() in _YAML and path.is_file():
                found.append(Sasaran((path,), ()))
            elif path.is_file() or path.suffix.lower() in PAPER:
                found.append(Sasaran((), (_existing(path),)))
            else:
                found.append(Sasaran(resolve_specs(find_workspace(Path.cwd()), (name,)), ()))
        except TemuanError as error:
            wrong += error.temuan
    if wrong:
        raise TemuanError(wrong)
    papers = tuple(dict.fromkeys(p for f in found for p in f.naskah))
    twins = tuple(dict.fromkeys(p for f in found for p in f.kembar if p not in papers))
    others = tuple(dict.fromkeys(p for f in found for p in f.lain if p not in papers))
    return Sasaran(tuple(dict.fromkeys(p for f in found for p in f.spek)), papers, twins, others)


def tell_unread(sasaran: Sasaran) -> tuple[Temuan, ...]:
    """A finding for each paper of a folder that is in a form that is not read."""
    return tuple(
        Temuan(
            "naskah-tak-diperiksa",
            Tingkat.PERINGATAN,
            f"tidak diperiksa: berkas {path.suffix.lower()}; yang dapat dibaca hanya naskah Word (.docx) atau PDF",
            Tempat(display(path)),
            "Buka berkas itu di Word, simpan sebagai Dokumen Word (.docx), lalu periksa lagi.",
        )
        for path in sasaran.lain
    )


def _in_folder(folder: Path) -> Sasaran:
    """The specs of a workspace (or of its specs/), and every paper below that is not a template."""
    specs = next(
        (RuangKerja(r).list_specs() for r in (folder, folder.resolve().parent) if _is_specs_of(folder, r)), ()
    )
    found = sorted(_walk(folder))
    others = tuple(p for p in found if p.suffix.lower() in _UNREAD)
    every = [p for p in found if p not in others]
    words = {p.with_suffix("") for p in every if p.suffix.lower() == ".docx"}
    twins = tuple(p for p in every if p.suffix.lower() == ".pdf" and p.with_suffix("") in words)
    if not specs and not found:
        raise TemuanError(
            [
                galat(
                    "berkas-tidak-ada",
                    "tidak ada berkas spesifikasi atau naskah (Word, PDF) di folder ini",
                    Tempat(display(folder)),
                    "Sebutkan folder kerja, folder draf, atau berkasnya.",
                )
            ]
        )
    return Sasaran(specs, tuple(p for p in every if p not in twins), twins, others)


def _is_specs_of(folder: Path, root: Path) -> bool:
    inside = folder == root or (folder.name == "specs" and folder.resolve().parent == root)
    return inside and (root / "specs" / "katalog").is_dir()


def _walk(folder: Path) -> Iterator[Path]:
    """Every paper below a folder: no templates, no lock files of Word, nothing hidden, and no links to folders."""
    for here, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".") and name != "templates"]
        for name in files:
            path = Path(here, name)
            if path.suffix.lower() in PAPER | _UNREAD and not name.startswith((".", "~$")) and path.is_file():
                yield path


def _existing(path: Path) -> Path:
    if not path.is_file():
        raise TemuanError(
            [
                galat(
                    "berkas-tidak-ada",
                    "berkas tidak ditemukan",
                    Tempat(display(path)),
                    "Periksa nama dan foldernya.",
                )
            ]
        )
    return path
