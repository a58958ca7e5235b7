"""A new workspace from what the package carries."""

from __future__ import annotations

from pathlib import Path

import pytest

from kerja_sama_docs.alur.mulai import lay_out
from kerja_sama_docs.alur.susun import Permintaan, susun
from kerja_sama_docs.spek.ruang import find_workspace
from kerja_sama_docs.temuan import has_galat


def test_the_new_workspace_drafts_its_example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(tmp_path)
    monkeypatch.chdir(tmp_path)
    workspace = find_workspace(tmp_path)
    assert [p.name for p in workspace.list_specs()] == ["contoh-dua-daerah.yaml"]
    hasil = susun(Permintaan(workspace, workspace.list_specs(), (), workspace.drafts, final=False))
    assert not has_galat(hasil.temuan)
    assert {"kesepakatan_bersama", "perjanjian_kerja_sama", "surat_kuasa"} <= {
        d.dokumen.jenis for d in hasil.dokumen
    }


def test_what_is_there_is_never_overwritten(tmp_path: Path) -> None:
    mine = tmp_path / "specs" / "katalog" / "urusan.yaml"
    mine.parent.mkdir(parents=True)
    mine.write_text("punya saya", encoding="utf-8")
    hasil = lay_out(tmp_path)
    assert mine.read_text(encoding="utf-8") == "punya saya"
    assert Path("specs/katalog/urusan.yaml") in hasil.dilewati
    assert lay_out(tmp_path).ditulis == ()
