"""Where a file of ours comes from: the cooperation and the document that a draft names in its properties.

Properties are words in a file from outside: they choose among the specs of the file's own workspace and reach nothing
else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kerja_sama_docs.alur.siapkan import assemble_all
from kerja_sama_docs.alur.terbuka import RuangTerbuka
from kerja_sama_docs.fakta import KerjaSama
from kerja_sama_docs.fakta.pustaka import PihakDokumen
from kerja_sama_docs.spek.kerja_sama import read_kerja_sama
from kerja_sama_docs.spek.ruang import RuangKerja, display, find_workspace
from kerja_sama_docs.susunan import Dokumen
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, Tingkat, has_galat

COOPERATION: Final = "KerjaSama"
DOCUMENT: Final = "Dokumen"
OpenWorkspace = Callable[[RuangKerja], RuangTerbuka]


@dataclass(frozen=True, slots=True)
class AsalNaskah:
    """The cooperation, its document as resolved, and the same as assembled from today's YAML."""

    terbuka: RuangTerbuka
    spek: Path
    kerja_sama: KerjaSama
    pihak: PihakDokumen
    dokumen: Dokumen


def find_asal(
    path: Path, sifat: Mapping[str, str], open_workspace: OpenWorkspace
) -> tuple[AsalNaskah | None, tuple[Temuan, ...]]:
    """What a file was made from, or None: no draft of ours, or of a cooperation that isn't in its workspace.

    The second value says why a cooperation that is there could not be used.
    """
    spek = _find_spec(path, sifat.get(COOPERATION, ""))
    if spek is None:
        return None, ()
    try:
        terbuka = open_workspace(find_workspace(spek.parent))
    except TemuanError:
        return None, (_unusable(path, spek),)
    kerja_sama, found = read_kerja_sama(spek, terbuka.sumber)
    if kerja_sama is None or has_galat(found):
        return None, (_unusable(path, spek),)
    for tersusun in assemble_all(kerja_sama, terbuka.katalog, final=False):
        if tersusun.dokumen.id == sifat.get(DOCUMENT):
            if has_galat(tersusun.temuan):
                return None, (_unusable(path, spek),)
            return AsalNaskah(terbuka, spek, kerja_sama, tersusun.pihak, tersusun.dokumen), ()
    return None, ()


def _find_spec(path: Path, name: str) -> Path | None:
    """The spec of this name in the workspace of the file, else of the current folder."""
    if not name:
        return None
    for start in (path.parent, Path.cwd()):
        try:
            specs = find_workspace(start).list_specs()
        except TemuanError:
            continue
        found = next((s for s in specs if s.stem == name), None)
        if found is not None:
            return found
    return None


def _unusable(path: Path, spek: Path) -> Temuan:
    return Temuan(
        "asal-tak-terbaca",
        Tingkat.INFO,
        f"naskah ini disusun dari {display(spek)}, tetapi berkas itu kini memuat galat; kecocokannya tidak diperiksa",
        Tempat(display(path)),
        f"Jalankan: kerja-sama periksa {display(spek)}",
    )
