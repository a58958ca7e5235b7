"""Whether a draft is sound: our own checks of its structure, and the strict validator with its schemas where it is at hand."""

from __future__ import annotations

import importlib.util
import io
import os
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
CONTENT = ("word/document.xml", "word/header", "word/footer")
Validate = Callable[[Path], list[str]]


def parts_of(data: bytes) -> dict[str, etree._Element]:
    """Every XML part of a .docx."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        assert len(set(names)) == len(names), "a part twice"
        return {n: etree.fromstring(archive.read(n)) for n in names if n.endswith((".xml", ".rels"))}


def faults(data: bytes) -> list[str]:
    """What is wrong with a draft; nothing, for one that may leave the house."""
    validator = find_validator()
    strict = validator(_on_disk(data)) if validator is not None else []
    return [*_own(parts_of(data)), *strict]


def _on_disk(data: bytes) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="ks-uji-"))
    path = folder / "naskah.docx"
    path.write_bytes(data)
    return path


def _own(parts: dict[str, etree._Element]) -> list[str]:
    stories = {n: p for n, p in parts.items() if n.startswith(CONTENT)}
    found: list[str] = []
    for name, root in stories.items():
        texts = [t.text or "" for t in root.iter(W + "t")]
        if any("\ue000" <= c <= "\uf8ff" for t in texts for c in t):
            found.append(f"{name}: a mark is left")
        kinds = [e.get(W + "fldCharType") for e in root.iter(W + "fldChar")]
        depth = 0
        for kind in kinds:
            depth += {"begin": 1, "end": -1}.get(kind or "", 0)
            if depth < 0:
                found.append(f"{name}: a field ends that did not begin")
        if depth:
            found.append(f"{name}: a field does not end")
        cells = [c for c in root.iter(W + "tc") if not len(c) or c[-1].tag != W + "p"]
        found += [f"{name}: a cell that does not end with a paragraph" for _ in cells]
        found += [f"{name}: a table without rows" for t in root.iter(W + "tbl") if t.find(W + "tr") is None]
    starts = [e for root in stories.values() for e in root.iter(W + "bookmarkStart")]
    ends = [e.get(W + "id") for root in stories.values() for e in root.iter(W + "bookmarkEnd")]
    names = {e.get(W + "name") or "" for e in starts}
    found += _twice("bookmark name", (e.get(W + "name") for e in starts))
    found += _twice("bookmark id", (e.get(W + "id") for e in starts))
    if Counter(e.get(W + "id") for e in starts) != Counter(ends):
        found.append("bookmarks that do not begin and end")
    found += [f"bookmark name too long: {n}" for n in names if len(n) > 40]
    for root in stories.values():
        for code in root.iter(W + "instrText"):
            words = (code.text or "").split()
            if words[:1] == ["REF"] and words[1] not in names:
                found.append(f"REF to nothing: {words[1]}")
    controls = [e.get(W + "val") for root in stories.values() for e in root.iterfind(f".//{W}sdtPr/{W}id")]
    found += _twice("control id", controls)
    found += _twice("picture id", (e.get("id") for e in stories["word/document.xml"].iter(WP + "docPr")))
    found += _dangling(parts)
    return found


def _dangling(parts: dict[str, etree._Element]) -> list[str]:
    styles = {s.get(W + "styleId") for s in parts["word/styles.xml"].iter(W + "style")}
    lists = {n.get(W + "numId") for n in parts["word/numbering.xml"].iter(W + "num")}
    found = []
    for name, root in parts.items():
        for tag in ("pStyle", "rStyle", "tblStyle", "basedOn"):
            missing = {e.get(W + "val") for e in root.iter(W + tag)} - styles
            found += [f"{name}: no style {s}" for s in missing]
        missing = {e.get(W + "val") for e in root.iter(W + "numId")} - lists
        found += [f"{name}: no list {n}" for n in missing]
        relations = parts.get(f"word/_rels/{name.removeprefix('word/')}.rels")
        known = {r.get("Id") for r in relations} if relations is not None else set()
        used = {v for e in root.iter() for k, v in e.attrib.items() if str(k).startswith(R)}
        found += [f"{name}: no relation {i}" for i in used - known]
    return found


def _twice(what: str, values: Iterable[str | None]) -> list[str]:
    return [f"{what} twice: {value}" for value, count in Counter(values).items() if count > 1]


@lru_cache(maxsize=1)
def find_validator() -> Validate | None:
    """The strict validator: the path in KS_VALIDATOR, or beside the repository; None where there is none."""
    named = os.environ.get("KS_VALIDATOR")
    beside = Path(__file__).resolve().parents[3] / "shared" / "tools" / "validate_docx.py"
    path = Path(named) if named else beside
    if not path.is_file():
        return None
    spec = importlib.util.spec_from_file_location("validate_docx", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["validate_docx"] = module
    spec.loader.exec_module(module)

    def run(docx: Path) -> list[str]:
        # Facts in these tests look like template tags on purpose, so the rules for left-over tags are not asked for.
        report = module.validate(docx)
        return [f"{f.part}: {f.message}" for f in report.findings]

    return run
