"""The Indonesian catalogue covers everything that click can say to a user."""

from __future__ import annotations

import ast
import gettext
import importlib.util
import re
from pathlib import Path
from types import ModuleType

import click
import pytest

from kerja_sama_docs.cli.lingkungan import CATALOGUE_FOLDER

PO = CATALOGUE_FOLDER / "id" / "LC_MESSAGES" / "messages.po"
TOOL = Path(__file__).resolve().parents[2] / "tools" / "po_ke_mo.py"

# Said only to a programmer who declares an option wrongly; no user input leads there.
FOR_PROGRAMMERS = (
    "Could not determine name for option",
    "No options defined but a name was passed",
    "Arguments take exactly one parameter declaration",
    "defined twice",
    "cannot use the same flag for true/false",
    "Unknown color",
    "Unknown standard stream",
    "Invalid start character for option",
)
# The help of an option shows `_(extra["required"])`, which an AST walk cannot see.
COMPUTED = {"required"}


def load_tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("po_ke_mo", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def extract_click() -> set[tuple[str, ...]]:
    """Every (msgid,) and (msgid, msgid_plural) in click's own source."""
    found: set[tuple[str, ...]] = {(words,) for words in COMPUTED}
    for path in Path(click.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                wanted = {"_": 1, "gettext": 1, "ngettext": 2}.get(node.func.id, 0)
                words = tuple(
                    a.value
                    for a in node.args[:wanted]
                    if isinstance(a, ast.Constant) and isinstance(a.value, str)
                )
                if wanted and len(words) == wanted:
                    found.add(words)
    return found


def reachable() -> list[tuple[str, ...]]:
    return sorted(m for m in extract_click() if not any(part in m[0] for part in FOR_PROGRAMMERS))


def placeholders(words: str) -> set[str]:
    return set(re.findall(r"\{(\w+)", words)) | set(re.findall(r"%\((\w+)\)", words))


def test_the_walk_finds_what_it_should() -> None:
    found = extract_click()
    assert ("Usage:",) in found
    assert len(found) > 50
    for part in FOR_PROGRAMMERS:
        assert any(part in words[0] for words in found), f"click no longer says: {part}"


@pytest.mark.parametrize("msgid", reachable(), ids=lambda m: m[0][:40])
def test_every_reachable_string_is_translated(msgid: tuple[str, ...]) -> None:
    indonesian = gettext.translation("messages", CATALOGUE_FOLDER, ["id"])
    match msgid:
        case [one]:
            assert indonesian.gettext(one) != one
        case [one, many]:
            for number in (0, 1, 2, 5):
                assert indonesian.ngettext(one, many, number) not in msgid


def test_no_translation_is_left_over() -> None:
    keys = set(load_tool().parse_po(PO.read_text(encoding="utf-8"))) - {""}
    assert keys <= {"\0".join(m) for m in extract_click()}


def test_a_translation_uses_only_the_placeholders_of_its_original() -> None:
    for key, words in load_tool().parse_po(PO.read_text(encoding="utf-8")).items():
        if key:
            assert placeholders(words) <= placeholders(key), key


def test_the_compiled_catalogue_is_the_written_one() -> None:
    tool = load_tool()
    assert tool.build_mo(tool.parse_po(PO.read_text(encoding="utf-8"))) == PO.with_suffix(".mo").read_bytes()


@pytest.mark.parametrize(
    "text",
    ['msgid "a"\nmsgstr ""\n', 'msgid "a"\nmsgstr "b"\nmsgid "a"\nmsgstr "c"\n', "nonsense\n"],
)
def test_the_compiler_refuses(text: str) -> None:
    tool = load_tool()
    with pytest.raises(tool.PoError):
        tool.parse_po(text)
