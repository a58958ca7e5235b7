"""Links inside the documentation lead somewhere, pictures are small, and no page speaks of one machine."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "panduan"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
MACHINE = re.compile(r"(?<![\w.])/(?:work|tmp|root|home/\w+)\b")
MAX_PICTURE = 200_000


def _anchors(page: Path) -> set[str]:
    text = FENCED.sub("", page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in HEADING.findall(text)}


@pytest.mark.parametrize("page", DOCUMENTS, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_resolve(page: Path) -> None:
    """Files exist, headings exist; addresses on the web are not asked for."""
    for target in LINK.findall(FENCED.sub("", page.read_text(encoding="utf-8"))):
        if target.startswith(("https://", "mailto:")):
            continue
        name, _, anchor = target.partition("#")
        wanted = (page.parent / name).resolve() if name else page
        assert wanted.exists(), target
        if anchor:
            assert anchor in _anchors(wanted), target


@pytest.mark.parametrize("page", DOCUMENTS, ids=lambda page: str(page.relative_to(ROOT)))
def test_no_machine_paths(page: Path) -> None:
    """A reader has other folders than we have."""
    assert not MACHINE.search(page.read_text(encoding="utf-8"))


def test_index_names_every_page() -> None:
    """And every page can be reached from the first."""
    index = (GUIDE / "index.md").read_text(encoding="utf-8")
    assert [
        p.name for p in sorted(GUIDE.glob("*.md")) if p.name != "index.md" and f"({p.name})" not in index
    ] == []


def test_pictures_are_small() -> None:
    """They are downloaded with every clone."""
    pictures = list((ROOT / "docs" / "gambar").iterdir())
    assert pictures
    assert all(path.stat().st_size < MAX_PICTURE for path in pictures)


def test_readme_leads_staff_to_the_guide_first() -> None:
    """The two lines in Indonesian stand right below the title."""
    head = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:5]
    assert any("docs/panduan/" in line for line in head)
