"""What `periksa` is pointed at: specs and Word files, named one by one or by folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kerja_sama_docs.alur.susun import resolve_specs
from kerja_sama_docs.spek.ruang import RuangKerja, display, find_workspace
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, galat

_YAML = frozenset({".yaml", ".yml"})


@dataclass(frozen=True, slots=True)
class Sasaran:
    """The files to check, each once."""

    spek: tuple[Path, ...]
    docx: tuple[Path, ...]


def resolve_sasaran(names: Sequence[str]) -> Sasaran:
    """Files, folders, or names of cooperations; without any, every cooperation of the workspace.

    Raises TemuanError for names that are none of these, all at once.
    """
    if not names:
        return Sasaran(find_workspace(Path.cwd()).list_specs(), ())
    spek: dict[Path, None] = {}
    docx: dict[Path, None] = {}
    wrong: list[Temuan] = []
    for name in names:
        path = Path(name)
        try:
            if path.is_dir():
                _add_folder(path, spek, docx)
            elif path.suffix.lower() in _YAML and path.is_file():
                spek[path] = None
            elif path.is_file() or path.suffix.lower() == ".docx":
                docx[_readable(path)] = None
            else:
                spek.update(dict.fromkeys(resolve_specs(find_workspace(Path.cwd()), (name,))))
        except TemuanError as error:
            wrong += error.temuan
    if wrong:
        raise TemuanError(wrong)
    return Sasaran(tuple(spek), tuple(docx))


def _add_folder(folder: Path, spek: dict[Path, None], docx: dict[Path, None]) -> None:
    """The specs of a workspace (or of its specs/), and every Word file below that is not a template."""
    specs = next(
        (RuangKerja(r).list_specs() for r in (folder, folder.resolve().parent) if _is_specs_of(folder, r)), ()
    )
    spek.update(dict.fromkeys(specs))
    found = [p for p in sorted(folder.rglob("*.docx")) if p.is_file() and _is_paper(p.relative_to(folder))]
    if not specs and not found:
        raise TemuanError(
            [
                galat(
                    "berkas-tidak-ada",
                    "tidak ada berkas spesifikasi atau naskah Word di folder ini",
                    Tempat(display(folder)),
                    "Sebutkan folder kerja, folder draf, atau berkasnya.",
                )
            ]
        )
    docx.update(dict.fromkeys(found))


def _is_specs_of(folder: Path, root: Path) -> bool:
    inside = folder == root or (folder.name == "specs" and folder.resolve().parent == root)
    return inside and (root / "specs" / "katalog").is_dir()


def _is_paper(relative: Path) -> bool:
    """Leaves out templates, Word's lock files and whatever is hidden."""
    hidden = any(part.startswith((".", "~$")) for part in relative.parts)
    return not hidden and "templates" not in relative.parts[:-1]


def _readable(path: Path) -> Path:
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
    if path.suffix.lower() == ".pdf":
        raise TemuanError(
            [
                galat(
                    "berkas-bukan-docx",
                    "berkas ini PDF; yang dapat diperiksa hanya berkas YAML dan naskah Word (.docx)",
                    Tempat(display(path)),
                    "Minta berkas Word-nya kepada pembuat naskah, lalu ulangi.",
                )
            ]
        )
    return path
