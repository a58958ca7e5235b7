"""Walking through the versions on disk."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path
from typing import IO, Any

import pytest

from kerja_sama_docs.alur.riwayat import Keadaan, list_cooperations, list_history, walk_versions
from kerja_sama_docs.spek.ruang import RuangKerja, find_workspace
from kerja_sama_docs.temuan import TemuanError
from versi_uji import MOU, NAME, PKS, edit, lay_out, make


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("alur-riwayat")
    lay_out(folder)
    edit(folder, "4 tahun", "3 tahun")
    make(folder, MOU)
    return folder


@pytest.fixture
def ruang(three: Path, tmp_path: Path) -> RuangKerja:
    """A copy that may be damaged."""
    (tmp_path / "specs" / "katalog").mkdir(parents=True)
    shutil.copytree(three / "drafts", tmp_path / "drafts")
    return find_workspace(tmp_path)


def draft(ruang: RuangKerja, number: int) -> Path:
    return ruang.drafts / NAME / f"{MOU}.v{number}.docx"


def test_every_step_with_each_file_read_once(ruang: RuangKerja, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: Counter[str] = Counter()
    whole = Path.open

    def count(path: Path, mode: str = "r") -> IO[Any]:
        opened[path.name] += path.suffix == ".docx"
        return whole(path, mode)

    (history,) = list_history(ruang, NAME, MOU)
    monkeypatch.setattr(Path, "open", count)
    steps = list(walk_versions(ruang, history))
    assert [(step.dari, step.keadaan) for step in steps] == [(None, "utuh"), (1, "utuh"), (2, "utuh")]
    assert steps[0].banding is None
    assert all(step.banding is not None and step.banding.berbeda for step in steps[1:])
    assert {name: n for name, n in opened.items() if n} == {f"{MOU}.v{n}.docx": 1 for n in (1, 2, 3)}


def test_an_edited_version_is_known_and_compared_as_it_is(ruang: RuangKerja) -> None:
    draft(ruang, 2).write_bytes(draft(ruang, 1).read_bytes())
    (history,) = list_history(ruang, NAME, MOU)
    _, second, third = walk_versions(ruang, history)
    assert second.keadaan is Keadaan.DISUNTING
    assert second.banding is not None
    assert not second.banding.berbeda
    assert third.banding is not None
    assert third.banding.berbeda


@pytest.mark.parametrize(
    ("damage", "state"), [(Path.unlink, Keadaan.HILANG), (lambda p: p.write_bytes(b"x"), Keadaan.TAK_TERBACA)]
)
def test_a_gap_is_stepped_over(ruang: RuangKerja, damage: object, state: Keadaan) -> None:
    assert callable(damage)
    damage(draft(ruang, 2))
    (history,) = list_history(ruang, NAME, MOU)
    _, second, third = walk_versions(ruang, history)
    assert second.keadaan is state
    assert second.banding is None
    assert bool(second.temuan) is (state is Keadaan.TAK_TERBACA)
    assert third.dari == 1
    assert third.banding is not None


def test_a_lone_version_is_not_parsed(ruang: RuangKerja) -> None:
    (ruang.drafts / NAME / f"{PKS}.v1.docx").write_bytes(b"bukan docx")
    (history,) = list_history(ruang, NAME, PKS)
    (step,) = walk_versions(ruang, history)
    assert step.keadaan is Keadaan.DISUNTING
    assert step.naskah is None


def test_names(ruang: RuangKerja) -> None:
    assert list_cooperations(ruang) == (NAME,)
    assert [one.nama for one in list_history(ruang, NAME)] == [f"{NAME}/{MOU}", f"{NAME}/{PKS}"]
    with pytest.raises(TemuanError, match=f"tidak ada draf {NAME}/x"):
        list_history(ruang, NAME, "x")
    with pytest.raises(TemuanError) as caught:
        list_history(ruang, "lain")
    assert NAME in caught.value.temuan[0].saran
