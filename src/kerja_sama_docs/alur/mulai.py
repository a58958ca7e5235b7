"""The pipeline of `mulai`: the catalogue, the templates and one example, laid out in a folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kerja_sama_docs.arsip.berkas import write_new
from kerja_sama_docs.arsip.galat import NameTakenError, write_error
from kerja_sama_docs.temuan import TemuanError, galat

# What a new workspace starts with. The worked real cooperations stay with us; the example is an invented one.
_PATTERNS = (
    "specs/katalog/**/*.yaml",
    "specs/katalog/*.csv",
    "specs/katalog/README.md",
    "specs/contoh-dua-daerah.yaml",
    "specs/daerah/contoh-h*.yaml",
    "templates/*.docx",
)


@dataclass(frozen=True, slots=True)
class HasilMulai:
    """Where the workspace is, and which files (relative to it) were written or were there already."""

    folder: Path
    ditulis: tuple[Path, ...]
    dilewati: tuple[Path, ...]


def bundled_root() -> Path:
    """The folder that holds the catalogue and the templates: in the installed package, else the source tree.

    Raises TemuanError when neither is there.
    """
    package = Path(__file__).resolve().parents[1]
    for root in (package / "bawaan", package.parents[1]):
        if (root / "specs" / "katalog").is_dir():
            return root
    raise TemuanError(
        [
            galat(
                "berkas-bawaan-tidak-ada",
                "katalog dan templat bawaan tidak ditemukan",
                saran="Pasang ulang kerja-sama-docs.",
            )
        ]
    )


def lay_out(folder: Path) -> HasilMulai:
    """Write what is missing; never touch what is there. Raises TemuanError when the folder cannot be written."""
    root = bundled_root()
    sources = sorted(
        {p for pattern in _PATTERNS for p in root.glob(pattern) if not p.name.startswith((".", "~"))}
    )
    written: list[Path] = []
    skipped: list[Path] = []
    for source in sources:
        relative = source.relative_to(root)
        target = folder / relative
        if target.exists():
            skipped.append(relative)
            continue
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise write_error(target.parent, error, existed=False) from error
        try:
            write_new(target, source.read_bytes())
        except NameTakenError:
            skipped.append(relative)
            continue
        written.append(relative)
    return HasilMulai(folder.resolve(), tuple(written), tuple(skipped))
