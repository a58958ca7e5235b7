"""The YAML reader: text as typed, places, limits, and a finding instead of an exception for any bytes."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kerja_sama_docs.model import Deret, Kata, Peta
from kerja_sama_docs.spek.batas import BatasYaml
from kerja_sama_docs.spek.pohon import Hasil, read_tree, read_tree_file
from kerja_sama_docs.temuan import Tingkat

ENGLISH = ("expected", "found", "while", "could not", "unacceptable", "codec")


def read(text: str | bytes) -> Hasil:
    return read_tree(text.encode() if isinstance(text, str) else text, "x.yaml")


def tree(text: str | bytes) -> Peta:
    result = read(text)
    assert result.temuan == ()
    assert result.pohon is not None
    return result.pohon


def word(peta: Peta, key: str) -> Kata:
    value = peta[key]
    assert isinstance(value, Kata)
    return value


@pytest.mark.parametrize(
    "text",
    ["no", "yes", "32.10", "01.02", "0123", "081234", "10:30", "1.000", "1_000", "1.000.000", "2025-02-30",
     "2023-01-25", "1e3", "0x1F", ".inf", "true", "NULL", "9" * 5000, "=", "60%"],
)  # fmt: skip
def test_plain_scalar_stays_text_as_typed(text: str) -> None:
    assert tree(f"a: {text}")["a"] == text


def test_key_no_stays_text() -> None:
    assert tree("no: 5") == {"no": "5"}


@pytest.mark.parametrize("text", ["", "~", "null", "Null", "# catatan", "&x", "&x ~"])
def test_null(text: str) -> None:
    peta = tree(f"a: {text}\nb: 1")
    assert peta["a"] is None
    assert peta.isi["a"].baris == 1
    assert peta.isi["a"].jalur == "a"


def test_nothing_after_a_quoted_key_is_null_at_the_end_of_the_key() -> None:
    peta = tree("'a':\nb: 1")
    assert peta["a"] is None
    assert (peta.isi["a"].baris, peta.isi["a"].kolom) == (1, 5)


@pytest.mark.parametrize("text", ["'null'", '"~"', "''", "NULL"])
def test_quoted_or_capital_null_is_text(text: str) -> None:
    assert isinstance(tree(f"a: {text}")["a"], Kata)


def test_places_are_one_based_with_path() -> None:
    peta = tree("pihak:\n  - nama: Solok\n    kode: '13.02'\n  - [a, b]\n")
    pihak = peta["pihak"]
    assert isinstance(pihak, Deret)
    first, second = pihak
    assert isinstance(first, Peta)
    assert isinstance(second, Deret)
    kode = word(first, "kode")
    assert (kode.tempat.berkas, kode.tempat.jalur) == ("x.yaml", "pihak/0/kode")
    assert (kode.tempat.baris, kode.tempat.kolom) == (3, 11)
    assert (first.kunci["kode"].jalur, first.kunci["kode"].kolom) == ("pihak/0/kode", 5)
    assert (second.isi[1].jalur, second.isi[1].baris, second.isi[1].kolom) == ("pihak/1/1", 4, 9)


@pytest.mark.parametrize(
    ("source", "value", "raw"),
    [
        ("a: Solok # catatan", "Solok", "Solok"),
        ("a: 'it''s'", "it's", "'it''s'"),
        ('a: "x\\ty"', "x\ty", '"x\\ty"'),
        ("a: &jangkar Solok", "Solok", "Solok"),
        ("a: satu\n  dua\nb: 1", "satu dua", "satu\n  dua"),
        ("a: |\n  x\n  y\nb: 1", "x\ny\n", "|\n  x\n  y\n"),
        ("a: >-\n  x\n  y\nb: 1", "x y", ">-\n  x\n  y\n"),
        ("a: satu\r\nb: 2", "satu", "satu"),
    ],
)
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_raw_characters_and_offset(source: str, value: str, raw: str, bom: bytes) -> None:
    data = bom + source.encode()
    kata = word(tree(data), "a")
    assert (kata, kata.mentah) == (value, raw)
    assert data.decode()[kata.awal : kata.awal + len(kata.mentah)] == raw
    assert (kata.tempat.baris, kata.tempat.kolom) == (1, 13 if "&" in source else 4)


def test_aliases_and_merge() -> None:
    peta = tree("a: &x {b: 1, c: 2}\nz: &z {b: 9, d: 4}\ne:\n  <<: [*x, *z]\n  c: 3\nf: *x\n")
    assert peta["e"] == {"c": "3", "b": "1", "d": "4"}
    assert peta["f"] == {"b": "1", "c": "2"}


def test_quoted_merge_key_is_an_ordinary_key() -> None:
    assert tree("'<<': 1") == {"<<": "1"}


@pytest.mark.parametrize(
    ("text", "kode", "baris", "kolom", "words"),
    [
        ("a: 1\nb: 2\na: 3", "kunci-ganda", 3, 1, "baris 1"),
        ("a: {b: 1, b: 2}", "kunci-ganda", 1, 11, "`b`"),
        ("<<: {a: 1}\n<<: {b: 1}", "kunci-ganda", 2, 1, "<<"),
        ("<<: teks", "yaml-gabung", 1, 1, "pemetaan"),
        ("<<: [{a: 1}, x]", "yaml-gabung", 1, 1, "pemetaan"),
        ("? [a]\n: 1", "kunci-bukan-teks", 1, 3, "teks"),
        ("~: 1", "kunci-bukan-teks", 1, 1, "teks"),
        ("a: {{ pihak }}", "kunci-bukan-teks", 1, 5, "{{"),
        ("a: !x y", "yaml-tag", 1, 4, "tag"),
        ("a: !!str y", "yaml-tag", 1, 4, "tag"),
        ("a: ! y", "yaml-tag", 1, 4, "tag"),
        ("a: !!python/object/apply:os.system [id]", "yaml-tag", 1, 4, "tag"),
        ("!x\na: 1", "yaml-tag", 1, 1, "tag"),
        ("a: !e!x y", "yaml-tag", 1, 4, "tag"),
        ("a: !<x", "yaml-tag", 1, 7, "tag"),
        ("%TAG !e! tag:x,2000:\n---\na: 1", "yaml-tag", 1, 1, "tag"),
        ("a: 1\n---\nb: 2", "yaml-banyak-dokumen", 2, 1, "satu dokumen"),
        ("---\n---\nb: 2", "yaml-banyak-dokumen", 2, 1, "satu dokumen"),
        ("", "yaml-kosong", 1, 1, "kosong"),
        ("# saja\n", "yaml-kosong", 1, 1, "kosong"),
        ("~", "yaml-kosong", 1, 1, "kosong"),
        ("- a", "yaml-bukan-pemetaan", 1, 1, "pemetaan"),
        ("teks", "yaml-bukan-pemetaan", 1, 1, "pemetaan"),
        ("a: *x", "yaml-jangkar", 1, 4, "`x`"),
        ("a: &x [*x]", "yaml-jangkar", 1, 8, "dirinya"),
        ("a: &x {b: {<<: *x}}", "yaml-jangkar", 1, 16, "dirinya"),
        ("a:\n\u00a0\u00a0b: 1", "spasi-tak-biasa", 2, 1, "spasi"),
        ("\u201ca\u201d: 1", "petik-keriting", 1, 1, "lurus"),
        ('a: "\\x0b"', "karakter-terlarang", 1, 4, "U+000B"),
        ('a: "\\ud800"', "karakter-terlarang", 1, 4, "U+D800"),
        ('a: "\\uE123"', "karakter-terlarang", 1, 4, "U+E123"),
        ('a: "\\uFFFF"', "karakter-terlarang", 1, 4, "U+FFFF"),
        ('a: "\\N"', "karakter-terlarang", 1, 4, "U+0085"),
        ("a: 1\nb: x\x1by", "karakter-terlarang", 2, 5, "U+001B"),
        ("a: 1\nb: x\ufffe", "karakter-terlarang", 2, 5, "U+FFFE"),
        ("a: 1\nb: x\u0085y", "karakter-terlarang", 2, 5, "U+0085"),
        ("a: 1\nb: x\u2028y", "karakter-terlarang", 2, 5, "U+2028"),
        ("a: b: c", "yaml-susunan", 1, 5, "berisi titik dua"),
        ("a: b\n  c: d", "yaml-susunan", 2, 4, "indentasi"),
        ("a:\n  b: 1\n c: 2", "yaml-susunan", 3, 2, "indentasi"),
        ("a: 'x\nb: 1\n", "yaml-susunan", 1, 4, "belum ditutup"),
        ('b: 1\na: "x\n---\n', "yaml-susunan", 2, 4, "belum ditutup"),
        ('a: "x" y', "yaml-susunan", 1, 8, "tanda kutip"),
        ("a:\n\tb: 1", "yaml-susunan", 2, 1, "tab"),
        ("-\ta: 1", "yaml-susunan", 1, 2, "tab"),
        ("a: \u201cTirta: x\u201d", "yaml-susunan", 1, 10, "kutip lurus"),
        ("a: x\n\u00a0 b\nc: 1", "yaml-susunan", 2, 1, "spasi tak biasa"),
        ("a: {{ p[0].x }} dan", "yaml-susunan", 1, 8, "{{"),
        ("a: {% if x %}", "yaml-susunan", 1, 5, "{%"),
        ("a: @x", "yaml-susunan", 1, 4, "tanda kutip"),
        ("a: *", "yaml-susunan", 1, 5, "*"),
        ("a: & b", "yaml-susunan", 1, 5, "&"),
        ('a: "\\d"', "yaml-susunan", 1, 6, "miring"),
        ('a: "\\U00110000"', "yaml-susunan", 1, 7, "\\U"),
        ("a: 1\nteks\nb: 2", "yaml-susunan", 2, 1, "kunci: nilai"),
        ("a: [1, 2\nb: 3", "yaml-susunan", 2, 2, "]"),
        ("a: - b", "yaml-susunan", 1, 4, "butir"),
        ("a: | x\n  y", "yaml-susunan", 1, 6, "blok"),
        ("a: 1\n...\nb: 2", "yaml-susunan", 3, 1, "akhir dokumen"),
        ("%YAML 2.0\n---\na: 1", "yaml-susunan", 1, 1, "versi 1"),
        (b"a: 1\nb: caf\xe9\n", "yaml-bukan-utf8", 2, 7, "UTF-8"),
        (b"PK\x03\x04\n\0", "yaml-bukan-utf8", 2, None, "UTF-8"),
        (b"\xff\xfea\0\0", "yaml-bukan-utf8", None, None, "UTF-16"),
    ],
)
def test_finding(text: str | bytes, kode: str, baris: int | None, kolom: int | None, words: str) -> None:
    found = [t for t in read(text).temuan if t.kode == kode]
    assert len(found) == 1
    assert found[0].tingkat is Tingkat.GALAT
    assert (found[0].tempat.baris, found[0].tempat.kolom) == (baris, kolom)
    assert words in f"{found[0].pesan} {found[0].saran}"
    assert found[0].saran
    assert not any(english in found[0].pesan + found[0].saran for english in ENGLISH)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_files_with_a_byte_order_mark_are_read(encoding: str) -> None:
    assert tree("nama: Solok\u00e9\n".encode(encoding)) == {"nama": "Solok\u00e9"}


def test_everything_in_one_pass_in_order() -> None:
    result = read('b: 1\na: !x 1\na: 2\na: "\\x01"\n? [q]\n: 1\nc: \x02\n')
    assert [(t.tempat.baris, t.kode) for t in result.temuan] == [
        (2, "yaml-tag"), (3, "kunci-ganda"), (4, "kunci-ganda"), (4, "karakter-terlarang"),
        (5, "kunci-bukan-teks"), (7, "karakter-terlarang"),
    ]  # fmt: skip
    assert result.pohon == {"b": "1", "a": "1", "c": "\ufffd"}


def test_curly_quotes_around_a_value_are_a_warning_only() -> None:
    result = read("a: \u201cTirta\u201d\nb: \u201cA\u201d adalah B")
    assert [(t.kode, t.tingkat, t.tempat.baris) for t in result.temuan] == [
        ("petik-keriting", Tingkat.PERINGATAN, 1)
    ]
    assert result.pohon is not None


def test_findings_past_the_limit_are_counted_only() -> None:
    result = read("a: 1\n" * 500)
    assert len(result.temuan) == BatasYaml().temuan + 1
    assert result.temuan[-1].kode == "terlalu-banyak-galat"


LAUGHS = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"a{i}: &a{i} [{','.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 10)
)
TOWER = "a0: &a0 [x]\n" + "".join(f"a{i}: &a{i} {'[' * 9}*a{i - 1}{']' * 9}\n" for i in range(1, 20))


@pytest.mark.parametrize(
    ("text", "kode"),
    [
        ("[" * 200_000, "yaml-terlalu-dalam"),
        ("{a: " * 100_000, "yaml-terlalu-dalam"),
        ("- " * 200_000, "yaml-terlalu-dalam"),
        ("? " * 200_000, "yaml-terlalu-dalam"),
        ("".join("  " * i + "a:\n" for i in range(200)), "yaml-terlalu-dalam"),
        (TOWER, "yaml-terlalu-dalam"),
        (LAUGHS, "yaml-terlalu-besar"),
        ("a: " + "x" * 5_000_000, "yaml-terlalu-besar"),
        ("&a " * 100_000, "yaml-susunan"),
    ],
    ids=["flow", "flow-map", "seq", "key", "block", "alias-tower", "laughs", "size", "anchors"],
)
def test_limits_are_met_fast(text: str, kode: str) -> None:
    start = time.perf_counter()
    result = read(text)
    assert time.perf_counter() - start < 2
    assert [t.kode for t in result.temuan] == [kode]
    assert result.pohon is None


def test_fifty_levels_are_allowed() -> None:
    tree("a: " + "[" * 49 + "]" * 49)
    assert read("a: " + "[" * 50 + "]" * 50).pohon is None


def test_node_limit_counts_aliases() -> None:
    batas = BatasYaml(simpul=10)  # the mapping, 2 keys, the sequence of 3, and the alias for 3
    assert read_tree(b"a: &a [1, 2]\nb: *a", "x", batas).pohon is not None
    assert read_tree(b"a: &a [1, 2]\nb: [*a, *a]", "x", batas).pohon is None


def test_long_keys_do_not_multiply_in_paths() -> None:
    text = "a" * 900 + ":\n " + "b" * 900 + ":\n  " + "c: [1]\n"
    peta = tree(text)["a" * 900]
    assert isinstance(peta, Peta)
    assert max(len(place.jalur) for place in peta.isi.values()) <= 1000


# What a person may have in a file, so that random bytes meet the parser's corners.
FRAGMENTS = st.sampled_from(
    ["a", "b: ", "- ", "\n", "  ", "[", "]", "{", "}", ",", "&x ", "*x", "<<: ", "'", '"', "\\", "|", ">", "!x ", "? ",
     ": ", "#", "%TAG ", "---\n", "...\n", "~", "\t", "\r", "\u00a0", "\u2028", "\x00", "\x85", "\ufeff", "\\u", "\u201c"]
)  # fmt: skip


def check_result(result: Hasil) -> None:
    assert result.pohon is not None or result.temuan
    assert len(result.temuan) <= BatasYaml().temuan + 1
    for temuan in result.temuan:
        assert temuan.tempat.berkas == "x.yaml"
        assert not any(english in temuan.pesan + temuan.saran for english in ENGLISH)


@settings(max_examples=300, deadline=2000)
@given(st.binary(max_size=200))
@example(b"\xff\xfe\x00")
def test_any_bytes_give_a_result(data: bytes) -> None:
    check_result(read(data))


@settings(max_examples=500, deadline=2000)
@given(st.lists(FRAGMENTS, max_size=40).map("".join))
def test_any_yaml_like_text_gives_a_result(text: str) -> None:
    check_result(read(text))


CLEAN = st.text(
    st.characters(
        codec="utf-8",
        exclude_categories=["Cc", "Cs", "Co", "Zl", "Zp"],
        exclude_characters="\ufffe\uffff",
        include_characters="\n\t",
    ),
    max_size=30,
)
KEYS = CLEAN.filter(lambda key: key == key.strip())
TREES = st.dictionaries(
    KEYS,
    st.recursive(
        CLEAN | st.none(),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
        max_leaves=15,
    ),
    max_size=4,
)


@settings(max_examples=200, deadline=None)
@given(TREES, st.booleans(), st.sampled_from([None, "'", '"', "|"]))
def test_what_safe_dump_writes_is_read_back(data: dict[str, object], flow: bool, style: str | None) -> None:
    plain = _without_none_style(data) if style else data
    text = yaml.safe_dump(plain, allow_unicode=True, default_flow_style=flow, default_style=style, width=40)
    assert read(text).pohon == plain


def _without_none_style(value: object) -> object:
    """With a forced style, null would be dumped with a tag."""
    if isinstance(value, dict):
        return {key: _without_none_style(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_none_style(item) for item in value]
    return "" if value is None else value


@given(st.dictionaries(KEYS, CLEAN, min_size=1, max_size=5))
def test_raw_characters_read_alone_give_the_same_word(data: dict[str, str]) -> None:
    text = yaml.safe_dump(data, allow_unicode=True)
    pohon = read(text).pohon
    assert pohon is not None
    for value in pohon.values():
        assert isinstance(value, Kata)
        assert text[value.awal : value.awal + len(value.mentah)] == value.mentah
        node = yaml.compose(value.mentah, yaml.SafeLoader)
        assert isinstance(node, yaml.ScalarNode)
        assert node.value == value


def test_read_tree_file(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: 1", encoding="utf-8")
    assert read_tree_file(path, "a.yaml").pohon == {"a": "1"}


def test_read_tree_file_findings(tmp_path: Path) -> None:
    missing = read_tree_file(tmp_path / "b.yaml", "specs/b.yaml")
    assert [(t.kode, str(t.tempat)) for t in missing.temuan] == [("berkas-tidak-ada", "specs/b.yaml")]
    assert [t.kode for t in read_tree_file(tmp_path, "x").temuan] == ["berkas-tak-terbaca"]
    assert [t.kode for t in read_tree_file(Path("a\0b"), "x").temuan] in (
        ["berkas-tak-terbaca"],
        ["berkas-tidak-ada"],
    )
    big = tmp_path / "big.yaml"
    big.write_bytes(b"#" * 11)
    assert [t.kode for t in read_tree_file(big, "x", BatasYaml(byte=10)).temuan] == ["yaml-terlalu-besar"]
