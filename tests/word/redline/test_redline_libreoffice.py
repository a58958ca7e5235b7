"""Papers that came back through LibreOffice: saving again is no change, and a true change is the only one tracked."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.text.paragraph import Paragraph
from redline.redline_uji import printed, tracked

from kerja_sama_docs.alur.banding import bandingkan, make_redline
from kerja_sama_docs.word.buka import open_docx
from kerja_sama_docs.word.libreoffice import find_soffice
from kerja_sama_docs.word.redline import Redline, reject_all

ROOT = Path(__file__).resolve().parents[3]
NAME = "contoh-dua-daerah"
STORIES = ("word/document.xml", "word/footer1.xml", "word/header1.xml")
Paragraphs = list[Paragraph]


@pytest.fixture(scope="module")
def drafts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Drafts of every kind, in `naskah`, and the same saved by LibreOffice, in `lo`."""
    program = find_soffice()
    if program is None:
        if os.environ.get("CI"):
            pytest.fail("LibreOffice is missing")
        pytest.skip("LibreOffice is not installed here")
    folder = tmp_path_factory.mktemp("redline-lo")
    write = [sys.executable, "-m", "kerja_sama_docs", "susun", NAME, "--ke", str(folder)]
    subprocess.run(write, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (folder / NAME).rename(folder / "naskah")
    command = [str(program), "--headless", "--norestore", f"-env:UserInstallation={(folder / 'p').as_uri()}"]
    command += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder / "lo")]
    command += [str(path) for path in sorted((folder / "naskah").glob("*.docx"))]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return folder


def made(old: Path, new: Path) -> Redline:
    found = make_redline(old, new, bandingkan(old, new), "diterima")
    assert found.tak_dibandingkan == ()
    assert printed(reject_all(found.data)) == printed(old.read_bytes())
    return found


def marks(data: bytes) -> list[str]:
    return [t for name in STORIES for kind in ("del", "ins") for t in tracked(data, kind, name)]


def edited(drafts: Path, name: str, edit: Callable[[Paragraphs], None]) -> tuple[Path, Path]:
    """The draft, and what LibreOffice saved of it with an edit."""
    paper = docx.Document(str(drafts / "lo" / name))
    edit(paper.paragraphs)
    target = drafts / f"{edit.__name__}-{name}"
    paper.save(str(target))
    return drafts / "naskah" / name, target


def replace(paragraphs: Paragraphs, pattern: str, by: str) -> None:
    """Replace the first words of this kind that stand in one run."""
    for run in (run for paragraph in paragraphs for run in paragraph.runs):
        if re.search(pattern, run.text):
            run.text = re.sub(pattern, by, run.text, count=1)
            return
    pytest.fail(f"no {pattern}")


def test_saving_again_is_no_change(drafts: Path) -> None:
    papers = sorted(path.name for path in (drafts / "naskah").glob("*.docx"))
    assert {name.split("-")[0] for name in papers} == {"kesepakatan", "pks", "surat"}
    for name in papers:
        draft, saved = drafts / "naskah" / name, drafts / "lo" / name
        assert open_docx(saved).bagian != open_docx(draft).bagian
        for old, new in ((draft, saved), (saved, draft)):
            found = open_docx(made(old, new).data).bagian
            was = open_docx(old).bagian
            assert {n: found[n] for n in STORIES} == {n: was[n] for n in STORIES}


def test_a_word_and_an_amount(drafts: Path) -> None:
    def word_and_amount(paragraphs: Paragraphs) -> None:
        replace(paragraphs, r"\bmelaksanakan\b", "menjalankan")
        replace(paragraphs, r"\d+ \([a-z ]+\) hari", "99 (sembilan puluh sembilan) hari")

    old, new = edited(drafts, "pks-replikasi-sibantu.v1.docx", word_and_amount)
    gone, _, *come = marks(made(old, new).data)
    assert gone == "melaksanakan"
    assert come == ["menjalankan", "99 (sembilan puluh sembilan) hari kerja"]


def test_a_pasal_that_goes(drafts: Path) -> None:
    gone: list[str] = []

    def pasal(paragraphs: Paragraphs) -> None:
        heads = [k for k, p in enumerate(paragraphs) if p.style is not None and p.style.name == "KS Pasal"]
        for paragraph in paragraphs[heads[-2] : heads[-1]]:
            gone.append(paragraph.text.strip())
            parent = paragraph._p.getparent()
            assert parent is not None
            parent.remove(paragraph._p)

    old, new = edited(drafts, "pks-replikasi-sibantu.v1.docx", pasal)
    found = made(old, new).data
    assert tracked(found, "del") == gone
    assert tracked(found, "ins") == []


def test_a_word_of_the_footer(drafts: Path) -> None:
    def footer(_: Paragraphs) -> None:
        return

    old, new = edited(drafts, "kesepakatan-bersama.v1.docx", footer)
    paper = docx.Document(str(new))
    replace(paper.sections[0].footer.paragraphs, "Halaman", "Lembar")
    paper.save(str(new))
    assert marks(made(old, new).data) == ["Halaman", "Lembar"]
