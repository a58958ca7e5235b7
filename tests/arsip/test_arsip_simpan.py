"""Storing drafts: each outcome, and what the folder looks like afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from kerja_sama_docs.arsip.catatan import read_riwayat
from kerja_sama_docs.arsip.periksa import edited, list_versions, verify
from kerja_sama_docs.arsip.riwayat import fingerprint
from kerja_sama_docs.arsip.simpan import Simpanan, Status, store
from kerja_sama_docs.temuan import TemuanError


@pytest.fixture(autouse=True)
def _fixed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    monkeypatch.setenv("KERJA_SAMA_OLEH", "Bagian Kerja Sama")


def _forbidden() -> bytes:
    raise AssertionError("dirender tanpa perlu")


def _store(folder: Path, isi: str, masukan: str | None = None, final: bool = False) -> Simpanan:
    return store(folder, "kb", isi.encode(), masukan or isi, (("spek", isi), ("katalog", "k")), final)


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "riwayat.yaml"}


def test_first_and_unchanged(tmp_path: Path) -> None:
    folder = tmp_path / "drafts" / "air"
    made = _store(folder, "A")
    assert made == Simpanan(Status.BARU, folder / "kb.v1.docx", 1)
    before = (folder / "riwayat.yaml").read_bytes()
    again = store(folder, "kb", _forbidden, "A", (), False)
    assert again == Simpanan(Status.TETAP, folder / "kb.v1.docx", 1)
    assert (folder / "riwayat.yaml").read_bytes() == before
    (version,) = list_versions(folder)
    assert version.bahan == (("katalog", "k"), ("spek", "A"))
    assert (version.dibuat, version.oleh) == ("2026-09-21", "Bagian Kerja Sama")
    assert version.sidik == fingerprint(b"A")


def test_two_folders_get_the_same_bytes(tmp_path: Path) -> None:
    for name, order in (("x", ["kb", "pks"]), ("y", ["pks", "kb"])):
        for dokumen in order:
            store(tmp_path / name, dokumen, b"isi", "m", (), False)
    assert (tmp_path / "x/riwayat.yaml").read_bytes() == (tmp_path / "y/riwayat.yaml").read_bytes()


def test_changed_inputs_make_the_next_version(tmp_path: Path) -> None:
    _store(tmp_path, "A")
    assert _store(tmp_path, "B") == Simpanan(Status.BARU, tmp_path / "kb.v2.docx", 2)
    assert _store(tmp_path, "A").versi == 3
    assert _files(tmp_path) == {"kb.v1.docx": b"A", "kb.v2.docx": b"B", "kb.v3.docx": b"A"}


def test_changed_inputs_same_bytes(tmp_path: Path) -> None:
    _store(tmp_path, "A", "m1")
    assert _store(tmp_path, "A", "m2").status is Status.TETAP
    assert list_versions(tmp_path)[0].masukan == "m2"
    assert store(tmp_path, "kb", _forbidden, "m2", (), False).status is Status.TETAP
    (tmp_path / "kb.v1.docx").unlink()
    assert _store(tmp_path, "A", "m3").status is Status.DIPULIHKAN
    assert list_versions(tmp_path)[0].masukan == "m3"
    assert _files(tmp_path) == {"kb.v1.docx": b"A"}


def test_final_is_another_input(tmp_path: Path) -> None:
    _store(tmp_path, "A", "m")
    assert _store(tmp_path, "A", "m", final=True).versi == 2
    assert [version.final for version in list_versions(tmp_path)] == [False, True]


def test_edit_by_hand_is_left_alone_and_remembered(tmp_path: Path) -> None:
    _store(tmp_path, "A")
    (tmp_path / "kb.v1.docx").write_bytes(b"A, disunting")
    kept = store(tmp_path, "kb", _forbidden, "A", (), False)
    assert (kept.status, kept.versi) == (Status.DISUNTING, 1)
    assert list_versions(tmp_path)[0].suntingan == (fingerprint(b"A, disunting"),)
    history = (tmp_path / "riwayat.yaml").stat()
    store(tmp_path, "kb", _forbidden, "A", (), False)
    assert (tmp_path / "riwayat.yaml").stat().st_ino == history.st_ino
    (tmp_path / "kb.v1.docx").write_bytes(b"A, disunting lagi")
    store(tmp_path, "kb", _forbidden, "A", (), False)
    assert len(list_versions(tmp_path)[0].suntingan) == 2
    assert [version.versi for version in edited(tmp_path)] == [1]
    assert [finding.kode for finding in verify(tmp_path)] == ["draf-disunting"]
    assert _files(tmp_path) == {"kb.v1.docx": b"A, disunting lagi"}


@pytest.mark.parametrize("isi", ["B", "A"])
def test_new_version_over_an_edited_one_says_so(tmp_path: Path, isi: str) -> None:
    _store(tmp_path, "A", "m1")
    (tmp_path / "kb.v1.docx").write_bytes(b"tangan")
    made = _store(tmp_path, isi, "m2")
    note = "v1 disunting tangan; suntingannya tidak ikut dalam versi ini"
    assert (made.status, made.versi, made.catatan) == (Status.BARU, 2, (note,))
    assert list_versions(tmp_path)[1].catatan == (note,)
    assert list_versions(tmp_path)[0].suntingan == (fingerprint(b"tangan"),)
    assert _files(tmp_path) == {"kb.v1.docx": b"tangan", "kb.v2.docx": isi.encode()}


def test_missing_file_comes_back_under_its_name(tmp_path: Path) -> None:
    _store(tmp_path, "A")
    (tmp_path / "kb.v1.docx").unlink()
    assert [finding.kode for finding in verify(tmp_path)] == ["draf-hilang"]
    assert edited(tmp_path) == ()
    made = _store(tmp_path, "A")
    assert (made.status, made.versi) == (Status.DIPULIHKAN, 1)
    assert verify(tmp_path) == ()
    assert len(list_versions(tmp_path)) == 1


def test_missing_file_with_other_bytes_is_the_next_version(tmp_path: Path) -> None:
    _store(tmp_path, "A", "m")
    (tmp_path / "kb.v1.docx").unlink()
    made = _store(tmp_path, "A'", "m")
    assert (made.status, made.versi) == (Status.DIPULIHKAN, 2)
    assert _files(tmp_path) == {"kb.v2.docx": b"A'"}


def test_missing_file_whose_name_is_now_a_folder(tmp_path: Path) -> None:
    _store(tmp_path, "A")
    (tmp_path / "kb.v1.docx").unlink()
    (tmp_path / "kb.v1.docx").mkdir()
    made = _store(tmp_path, "A")
    assert (made.status, made.berkas.read_bytes()) == (Status.DIPULIHKAN, b"A")
    assert made.versi == 2


def test_lost_edit_is_reported(tmp_path: Path) -> None:
    _store(tmp_path, "A")
    path = tmp_path / "kb.v1.docx"
    path.write_bytes(b"tangan")
    _store(tmp_path, "A")
    path.write_bytes(b"A")
    assert [finding.kode for finding in verify(tmp_path)] == ["suntingan-hilang"]
    path.unlink()
    assert "suntingan tangan" in verify(tmp_path)[0].pesan


def test_foreign_files_are_stepped_over(tmp_path: Path) -> None:
    _store(tmp_path, "A")
    (tmp_path / "kb.v2.docx").write_bytes(b"dari mitra")
    (tmp_path / "KB.V3.docx").write_bytes(b"dari Windows")
    made = _store(tmp_path, "B")
    assert made.versi == 4
    assert "kb.v2.docx" in made.catatan[0]
    assert list_versions(tmp_path)[1].catatan == made.catatan
    assert _files(tmp_path)["kb.v2.docx"] == b"dari mitra"
    assert _files(tmp_path)["KB.V3.docx"] == b"dari Windows"


def test_draft_of_a_killed_run_is_adopted(tmp_path: Path) -> None:
    _store(tmp_path, "A")
    before = (tmp_path / "riwayat.yaml").read_bytes()
    _store(tmp_path, "B")
    (tmp_path / "riwayat.yaml").write_bytes(before)
    made = _store(tmp_path, "B")
    assert (made.status, made.versi) == (Status.BARU, 2)
    assert set(_files(tmp_path)) == {"kb.v1.docx", "kb.v2.docx"}
    assert verify(tmp_path) == ()


def test_lost_history_costs_no_draft(tmp_path: Path) -> None:
    _store(tmp_path, "A")
    _store(tmp_path, "B")
    (tmp_path / "riwayat.yaml").unlink()
    assert _store(tmp_path, "B").versi == 2
    assert _files(tmp_path) == {"kb.v1.docx": b"A", "kb.v2.docx": b"B"}


def test_documents_whose_names_fold_together(tmp_path: Path) -> None:
    for dokumen in ("KB", "kb", "../kb"):
        store(tmp_path / "x", dokumen, dokumen.encode(), "m", (), False)
    assert _files(tmp_path / "x") == {"kb.v1.docx": b"KB", "kb.v2.docx": b"kb", "kb.v3.docx": b"../kb"}
    assert store(tmp_path / "x", "kb", _forbidden, "m", (), False).versi == 2
    assert [path.name for path in tmp_path.iterdir()] == ["x"]


def test_another_documents_draft_is_never_adopted(tmp_path: Path) -> None:
    for dokumen in ("KB", "kb"):
        store(tmp_path, dokumen, b"isi", "m", (), False)
    assert [version.berkas for version in list_versions(tmp_path)] == ["kb.v1.docx", "kb.v2.docx"]


def test_damaged_history_stops_everything(tmp_path: Path) -> None:
    _store(tmp_path, "A")
    (tmp_path / "riwayat.yaml").write_bytes(b"<<<<<<< HEAD\n")
    for call in (lambda: _store(tmp_path, "B"), lambda: verify(tmp_path), lambda: list_versions(tmp_path)):
        with pytest.raises(TemuanError, match="konflik git"):
            call()
    assert _files(tmp_path) == {"kb.v1.docx": b"A"}
    assert (tmp_path / "riwayat.yaml").read_bytes() == b"<<<<<<< HEAD\n"


def test_failing_renderer_leaves_nothing(tmp_path: Path) -> None:
    def broken() -> bytes:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store(tmp_path, "kb", broken, "m", (), False)
    assert list(tmp_path.iterdir()) == []


def test_open_in_word_is_mentioned(tmp_path: Path) -> None:
    _store(tmp_path, "A")
    (tmp_path / "~$kb.v1.docx").write_bytes(b"")
    made = _store(tmp_path, "B")
    assert "dibuka di Word" in made.catatan[0]
    assert list_versions(tmp_path)[1].catatan == ()


def test_folder_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "air").write_bytes(b"isi")
    with pytest.raises(TemuanError, match="tidak dapat ditulis"):
        _store(tmp_path / "air", "A")
    assert read_riwayat(tmp_path).versi == ()
