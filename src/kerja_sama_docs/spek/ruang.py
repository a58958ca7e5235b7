"""The workspace: the folder that an office keeps its files in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import TemuanError, galat


@dataclass(frozen=True, slots=True)
class RuangKerja:
    """A workspace by its root folder. Paths in messages are relative to the current folder where possible."""

    akar: Path

    @property
    def specs(self) -> Path:
        """Cooperations, one YAML file each."""
        return self.akar / "specs"

    @property
    def katalog(self) -> Path:
        """The catalogue."""
        return self.specs / "katalog"

    @property
    def daerah(self) -> Path:
        """The regions."""
        return self.specs / "daerah"

    @property
    def templates(self) -> Path:
        """The Word templates."""
        return self.akar / "templates"

    @property
    def drafts(self) -> Path:
        """Where drafts go."""
        return self.akar / "drafts"

    def list_specs(self) -> tuple[Path, ...]:
        """Every cooperation of the workspace, by name."""
        return tuple(sorted(p for p in self.specs.glob("*.yaml") if not p.name.startswith((".", "~"))))


def find_workspace(start: Path) -> RuangKerja:
    """The workspace that a file or folder stands in: the nearest folder upward that has specs/katalog.

    Raises TemuanError when there is none.
    """
    here = start.resolve()
    for folder in (here, *here.parents):
        if (folder / "specs" / "katalog").is_dir():
            return RuangKerja(folder)
    raise TemuanError(
        [
            galat(
                "berkas-ruang-kerja-tidak-ada",
                "folder kerja tidak ditemukan: tidak ada folder specs/katalog di sini atau di atasnya",
                Tempat(display(start)),
                "Jalankan “kerja-sama mulai” untuk menyiapkan folder kerja, atau pindah ke folder kerja.",
            )
        ]
    )


def display(path: Path) -> str:
    """A path as messages print it: relative to the current folder if it lies below it, with forward slashes."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
