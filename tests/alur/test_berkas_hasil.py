"""Where results may go."""

from __future__ import annotations

from pathlib import Path

import pytest

from kerja_sama_docs.alur.berkas_hasil import check_target, write_target
from kerja_sama_docs.arsip.simpan import store
from kerja_sama_docs.temuan import TemuanError


def refused(path: Path, *inputs: Path, timpa: bool = False) -> str:
    with pytest.raises(TemuanError) as caught:
        check_target(path, inputs, timpa=timpa)
    (found,) = caught.value.temuan
    assert found.saran
    return found.kode


def test_a_new_name_is_free(tmp_path: Path) -> None:
    target = tmp_path / "baru.html"
    check_target(target, (), timpa=False)
    write_target(target, b"x", timpa=False)
    assert target.read_bytes() == b"x"


def test_what_exists_is_replaced_only_if_asked(tmp_path: Path) -> None:
    target = tmp_path / "lama.html"
    target.write_bytes(b"lama")
    assert refused(target) == "berkas-sudah-ada"
    check_target(target, (), timpa=True)
    write_target(target, b"x", timpa=True)
    assert target.read_bytes() == b"x"


def test_what_appears_meanwhile_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "x.html"
    check_target(target, (), timpa=False)
    target.write_bytes(b"orang lain")
    with pytest.raises(TemuanError):
        write_target(target, b"x", timpa=False)
    assert target.read_bytes() == b"orang lain"


def test_inputs_never_also_by_another_name(tmp_path: Path) -> None:
    source = tmp_path / "a.docx"
    source.write_bytes(b"x")
    (tmp_path / "b.docx").hardlink_to(source)
    for name in ("a.docx", "b.docx"):
        assert refused(tmp_path / name, source, timpa=True) == "berkas-masukan"


def test_drafts_never_folders_neither(tmp_path: Path) -> None:
    draft = store(tmp_path, "pks", b"x", "m", (), final=False).berkas
    assert refused(draft, timpa=True) == "berkas-draf"
    (tmp_path / "folder.html").mkdir()
    assert refused(tmp_path / "folder.html", timpa=True) == "berkas-adalah-folder"
    assert refused(tmp_path / "tidak-ada" / "x.html") == "berkas-folder-tidak-ada"
