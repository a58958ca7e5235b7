"""libyaml's reading of a file equals the pure parser's to the last place, or is not used."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kerja_sama_docs.model import Deret, Kata, Peta
from kerja_sama_docs.spek import pohon
from kerja_sama_docs.spek.batas import BATAS_YAML
from kerja_sama_docs.spek.penyusun import Penyusun, StopReading
from kerja_sama_docs.spek.pohon import Hasil, read_tree
from kerja_sama_docs.spek.sumber_yaml import Sumber, SumberCepat, is_ordinary

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "specs").rglob("*.yaml"))
needs_libyaml = pytest.mark.skipif(not yaml.__with_libyaml__, reason="PyYAML without libyaml")


def seen(value: object) -> object:
    """Everything that a tree holds, places included."""
    match value:
        case Kata():
            return (str(value), value.tempat, value.mentah, value.awal)
        case Peta():
            entries = [(seen(key), seen(entry)) for key, entry in value.items()]
            return (value.tempat, entries, list(value.kunci.items()), list(value.isi.items()))
        case Deret():
            return (value.tempat, [seen(item) for item in value], value.isi)
        case _:
            return value


def read_purely(data: bytes) -> Hasil:
    with patch.object(pohon, "is_ordinary", return_value=False):
        return read_tree(data, "x.yaml")


def read_fast(data: bytes) -> Hasil:
    """Fails if the pure parser is asked."""
    with patch.object(pohon, "Sumber", side_effect=AssertionError("the pure parser was asked")):
        return read_tree(data, "x.yaml")


def assert_same(data: bytes) -> None:
    either, pure = read_tree(data, "x.yaml"), read_purely(data)
    assert either.temuan == pure.temuan
    assert seen(either.pohon) == seen(pure.pohon)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_of_the_workspace_is_read_alike(path: Path) -> None:
    assert_same(path.read_bytes())


@needs_libyaml
def test_the_largest_file_is_read_fast() -> None:
    assert read_fast(max(FILES, key=lambda path: path.stat().st_size).read_bytes()).pohon


@needs_libyaml
@pytest.mark.parametrize(
    "text",
    [
        "---\na: 1\n...\n", "\ufeffa: 1\nb:\n  - 'x'\n", "a: [b, {c: d}]\r\ne: |+\r\n  x\r\n\r\n", "a:\rb: 1\r",
        "a: \U0001f600 \u00e9\nb: \"\\U0001f600\\u00e9\"\n", "a: # c\nb:\n-\n- c\n", "a: &x {b: 1}\nc: *x\nd: {<<: *x}\n",
        "a: 'apa?'\nb: >-\n  apa? ya.\n  Tidak.\n", "a: {}\nb: []\nc: ''\n", "'a':\n\"b\" :\n",
    ],
)  # fmt: skip
def test_sound_text_is_read_fast_and_alike(text: str) -> None:
    data = text.encode()
    fast, pure = read_fast(data), read_purely(data)
    assert fast.temuan == pure.temuan == ()
    assert seen(fast.pohon) == seen(pure.pohon)


@pytest.mark.parametrize(
    "text",
    ["a:\tb", "a: x\ufeffy", "%YAML 1.2\n---\na: 1", "\ufeff%YAML 1.2\n---\na: 1", "a: 1\r%b", "? a", "? a\n: b",
     "- ? a", "{?a: b}", "a: [b,?c]", "a: x\n?", "[" * 5_001, "{" * 2_501 + "[" * 2_500],
)  # fmt: skip
def test_unusual_text_is_left_to_the_pure_parser(text: str) -> None:
    assert not is_ordinary(text)
    assert_same(text.encode())


@needs_libyaml
def test_a_question_mark_after_a_word_is_usual() -> None:
    assert is_ordinary("a: apa? ya\nb: http://x/?y\n")


# Texts that libyaml takes otherwise than the pure parser, without a pre-scan's noticing.
@pytest.mark.parametrize(
    "text",
    ["a: [b?c]", "a: {b?: c}", "a: {b: }", "a: {b: , c: 1}", "a: {b: # c\n  }", "a: {'b' : , c}", "a: &x b", "a: &x\nb: 1",
     "a: ! b", "a: !!str b", "a: 1\na: 2", 'a: "\\x01"', "a: \u201cb\u201d", "a: [1, 2", "- a", "", "a: *x"],
)  # fmt: skip
def test_what_libyaml_takes_otherwise(text: str) -> None:
    assert_same(text.encode())


@needs_libyaml
@pytest.mark.parametrize(
    ("text", "depth"),
    [("[" * 5_000, 5_000), ("{a: " * 5_000, 5_000), ("- " * 200_000, 200_000), ("- " * 100_000 + "[" * 5_000, 105_000)],
    ids=["flow", "flow-map", "seq", "both"],
)  # fmt: skip
def test_events_of_libyaml_come_without_recursion(text: str, depth: int) -> None:
    assert is_ordinary(text)
    source = SumberCepat(text)
    opened = 0
    try:
        while (event := source.next_event()) is not None:
            opened += isinstance(event, yaml.CollectionStartEvent)
    except yaml.YAMLError:
        pass
    assert opened == depth


@needs_libyaml
@pytest.mark.parametrize("text", ["[" * 4_000, "- " * 100_000])
def test_libyaml_is_left_at_the_depth_limit(text: str) -> None:
    with pytest.raises(StopReading):
        Penyusun(SumberCepat(text), text, "x", BATAS_YAML).build()


def test_without_libyaml_everything_is_still_read() -> None:
    with patch.object(yaml, "__with_libyaml__", False):
        assert not is_ordinary("a: 1")
        assert read_tree(b"a: 1", "x").pohon == {"a": "1"}


LINES = st.sampled_from(
    ["a: 1", "b:", "  c: d", "  - e", "- f", "  - g: h", "    i: 'j'", "k: |", "    l m", "    # n", "o: >-", "p: [q, {r: s}]",
     "", "   ", "t: {u: }", "v: \U0001f600 \u00e9", "'w': \"x\\u00e9y\"", "z: &z [1]", "aa: *z", "ab: apa?", "<<: {ac: 1}", "- - ad",
     "ae : 'af", "  ag'", "---", "...", "# ah", "ai: [aj,", "  ak]", "al:  am # an", "ao: ~"]
)  # fmt: skip
NOISE = st.sampled_from(
    ["", "", "", " ", "\n", "  ", ":", ": ", "-", "- ", ",", "[", "]", "{", "}", "?", "? ", "'", '"', "#", " #", "&x ", "*x", "!", "|",
     ">", "\\", "%", "\t", "\r", "\ufeff", "\u00a0", "@", "~"]
)  # fmt: skip


@settings(max_examples=600, deadline=None)
@given(
    st.lists(LINES, max_size=14),
    st.sampled_from(["\n", "\n", "\r\n", "\r"]),
    NOISE,
    st.integers(0, 200),
    st.sampled_from(["", "\ufeff"]),
)
@example(["a: 1", "b:", "- f"], "\r\n", "", 0, "\ufeff")
def test_yaml_like_text_is_read_alike(lines: list[str], end: str, noise: str, where: int, bom: str) -> None:
    text = end.join(lines)
    where %= len(text) + 1
    assert_same((bom + text[:where] + noise + text[where:]).encode())


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(FILES), st.data())
def test_a_piece_of_a_real_file_with_a_slip_is_read_alike(path: Path, data: st.DataObject) -> None:
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    start = data.draw(st.integers(0, len(lines) - 1))
    text = "".join(lines[start : start + 30])
    where = data.draw(st.integers(0, len(text)))
    assert_same((text[:where] + data.draw(NOISE) + text[where:]).encode())


@given(st.lists(LINES, max_size=10).map("\n".join))
def test_whatever_libyaml_reads_to_its_end_without_findings_the_pure_parser_reads(text: str) -> None:
    if not (yaml.__with_libyaml__ and is_ordinary(text)):
        return
    fast = Penyusun(SumberCepat(text), text, "x", BATAS_YAML)
    try:
        root = fast.build()
    except (StopReading, yaml.YAMLError, ValueError):
        return
    pure = Penyusun(Sumber(text), text, "x", BATAS_YAML)
    assert seen(pure.build()) == seen(root)
    assert pure.temuan == fast.temuan
