"""Real drafts in two versions, for the tests of comparison and history."""

from __future__ import annotations

import shutil
from pathlib import Path

from kerja_sama_docs.alur.susun import Permintaan, resolve_specs, susun
from kerja_sama_docs.spek.ruang import RuangKerja, find_workspace

ROOT = Path(__file__).resolve().parents[1]
NAME = "contoh-dua-daerah"
MOU, PKS = "kesepakatan-bersama", "pks-replikasi-sibantu"
SPEC = Path("specs") / f"{NAME}.yaml"


def lay_out(folder: Path) -> RuangKerja:
    """A workspace in which the MoU has two versions (another term), the PKS one."""
    for name in ("specs", "templates"):
        shutil.copytree(ROOT / name, folder / name)
    make(folder, MOU, PKS)
    edit(folder, "5 tahun", "4 tahun")
    make(folder, MOU)
    return find_workspace(folder)


def make(folder: Path, *documents: str) -> None:
    """Draft these documents."""
    workspace = find_workspace(folder)
    susun(Permintaan(workspace, resolve_specs(workspace, (NAME,)), documents, workspace.drafts, False))


def edit(folder: Path, old: str, new: str) -> None:
    """Change the facts."""
    spec = folder / SPEC
    text = spec.read_text(encoding="utf-8")
    assert old in text
    spec.write_text(text.replace(old, new, 1), encoding="utf-8")
