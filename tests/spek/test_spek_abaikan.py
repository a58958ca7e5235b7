"""`# periksa: abaikan …`: what is a comment, which entry it is about, and what is said about a useless one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerja_sama_docs.spek.abaikan import Abaikan, read_abaikan
from kerja_sama_docs.spek.entri import is_inside, list_entries
from kerja_sama_docs.spek.huruf import Garis
from kerja_sama_docs.spek.komentar import find_comments
from kerja_sama_docs.spek.pohon import read_tree
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, Tingkat

KNOWN = frozenset({"nomor-kosong", "pasal-loncat"})
ORDER = "# periksa: abaikan nomor-kosong -- sudah disepakati"

DECOYS = (
    'k{n}: "a {o}"',
    "k{n}: 'a {o}'",
    "k{n}: a#b{n}",
    "k{n}: |\n  {o}\n  dua {o}\n",
    "k{n}: >-\n  satu {o}\n\n  dua",
    'k{n}: ["a {o}", b]',
    "k{n}:\n  - 'x {o}'\n  - y",
    'k{n}: "satu\n  dua {o}"',
)
REAL = ("k{n}: a {o}", "k{n}: {o}\n  b: 1", "{o}\nk{n}: 1", "k{n}: [a, {o}\n  b]", "k{n}: | {o}\n  teks")


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 7)), min_size=1, max_size=8))
def test_a_comment_is_what_the_scanner_skips(choice: list[tuple[bool, int]]) -> None:
    """Of many lines that look like comments only those are found that no value holds."""
    pieces = [
        (REAL[i % len(REAL)] if real else DECOYS[i]).format(n=n, o=ORDER)
        for n, (real, i) in enumerate(choice)
    ]
    text = "\n".join(pieces) + "\n"
    assert read_tree(text.encode(), "x.yaml").temuan == ()
    found = find_comments(text)
    assert len(found) == sum(real for real, _ in choice)
    lines = text.splitlines()
    for comment in found:
        assert lines[comment.baris - 1][comment.kolom - 1 :] == f"#{comment.teks}" == ORDER
        assert comment.sendiri == (comment.kolom == 1)


@pytest.mark.parametrize("text", ["a: [", "a: \x00", "%x", "\tb", "a: 'x", ""])
def test_no_comments_in_what_cannot_be_read(text: str) -> None:
    assert find_comments(text) == ()


NODES = st.recursive(
    st.sampled_from(["1", "~", "'x'"]),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from("abc"), inner, max_size=3)
    ),
    max_leaves=12,
)


def write(node: object, indent: int, flow: bool) -> str:
    pad = "\n" + "  " * indent
    if isinstance(node, dict):
        if flow or not node:
            return "{" + ", ".join(f"{k}: {write(v, 0, True)}" for k, v in node.items()) + "}"
        return "".join(f"{pad}{k}: {write(v, indent + 1, i == 1)}" for i, (k, v) in enumerate(node.items()))
    if isinstance(node, list):
        if flow or not node:
            return "[" + ", ".join(write(v, 0, True) for v in node) + "]"
        return "".join(f"{pad}- {write(v, indent + 1, False).lstrip()}" for v in node)
    return str(node)


@given(st.dictionaries(st.sampled_from("abcd"), NODES, min_size=1, max_size=4))
def test_entries_nest_as_their_paths_do(tree: dict[str, object]) -> None:
    text = write(tree, 0, False).lstrip() + "\n"
    hasil = read_tree(text.encode(), "x.yaml")
    assert hasil.pohon is not None, (text, hasil.temuan)
    entries = list_entries(hasil.pohon, Garis(text))
    for one in entries:
        for other in entries:
            inside = is_inside(one.jalur, other.jalur)
            assert other.has(one.mulai) == (inside or other.mulai == one.mulai), (one, other, text)
            assert not inside or one.akhir <= other.akhir


def read(path: Path, text: str) -> tuple[tuple[Abaikan, ...], tuple[Temuan, ...]]:
    path.write_text(text, encoding="utf-8")
    return read_abaikan(path, "x.yaml", KNOWN)


SPEC = """\
judul: x
pihak: [a, b]
kesepakatan_bersama:
  tanggal: 2026-01-01
  pihak:
    - daerah: a
      nomor: ~
    - {daerah: b, nomor: ~}
pks:
  uji:
    tanggal: 2026-01-02
    lokasi: [satu,
      dua]
  lain:
    tentang: >
      satu dua
    tanggal: 2026-01-03
"""


@pytest.mark.parametrize(
    ("line", "above", "jalur"),
    [
        (1, False, "judul"),
        (2, False, "pihak"),
        (3, False, "kesepakatan_bersama"),
        (3, True, "kesepakatan_bersama"),
        (6, True, "kesepakatan_bersama/pihak/0"),
        (6, False, "kesepakatan_bersama/pihak/0/daerah"),
        (7, False, "kesepakatan_bersama/pihak/0/nomor"),
        (8, True, "kesepakatan_bersama/pihak/1"),
        (8, False, "kesepakatan_bersama/pihak/1"),
        (10, True, "pks/uji"),
        (10, False, "pks/uji"),
        (13, False, "pks/uji/lokasi/1"),
        (15, False, "pks/lain/tentang"),
        (17, True, "pks/lain/tanggal"),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_which_entry_it_is_about(
    tmp_path: Path, line: int, above: bool, jalur: str, newline: str, bom: str
) -> None:
    lines = SPEC.splitlines()
    if above:
        lines[line - 1 : line - 1] = [f"   {ORDER}", "# catatan biasa"]
    else:
        lines[line - 1] += f"  {ORDER}"
    path = tmp_path / "x.yaml"
    path.write_bytes((bom + newline.join(lines) + newline).encode())
    (found,), wrong = read_abaikan(path, "x.yaml", KNOWN)
    assert wrong == ()
    assert (found.entri.jalur, found.kode, found.alasan) == (jalur, "nomor-kosong", "sudah disepakati")
    assert found.tempat.baris == line


def test_what_it_covers(tmp_path: Path) -> None:
    (found,), _ = read(tmp_path / "x.yaml", SPEC.replace("  uji:", f"  uji:  {ORDER}"))
    assert found.covers(Tempat("x.yaml", "pks/uji/tanggal", 11, 14))
    assert found.covers(Tempat("x.yaml", "pks/uji", 11, 5))
    assert found.covers(Tempat("x.yaml", "", 13, 7))
    assert not found.covers(Tempat("x.yaml", "pks/lain", 15, 5))
    assert not found.covers(Tempat("y.yaml", "pks/uji/tanggal", 11, 14))
    assert not found.covers(Tempat("x.yaml"))
    # A block lacks a key: it is told where its first key starts, so a comment in that very line is about it, too.
    (first,), _ = read(
        tmp_path / "x.yaml", SPEC.replace("tanggal: 2026-01-02", f"tanggal: 2026-01-02  {ORDER}")
    )
    assert first.covers(Tempat("x.yaml", "pks/uji/tempat_tanda_tangan", 11, 5))
    assert not first.covers(Tempat("x.yaml", "pks/uji/lokasi", 12, 5))
    assert found.covers_block(Tempat("x.yaml", "pks/uji", 11, 5))
    assert not found.covers_block(Tempat("x.yaml", "pks", 9, 1))
    assert not first.covers_block(Tempat("x.yaml", "pks/uji", 11, 5))


@pytest.mark.parametrize(
    ("comment", "kode"),
    [
        ("# periksa: abaikan nomor-kosong", "abaikan-tanpa-alasan"),
        ("# periksa: abaikan nomor-kosong --", "abaikan-tanpa-alasan"),
        ("# periksa: abaikan nomor-kosong -- ...", "abaikan-tanpa-alasan"),
        ("# periksa: abaikan nomor-kosong sudah disepakati", "abaikan-tanpa-alasan"),
        ("# periksa: abaikan nomer-kosong -- x", "abaikan-tak-dikenal"),
        ("# periksa: abaikan", "abaikan-tak-dikenal"),
        ("# periksa: abaikan -- x", "abaikan-tak-dikenal"),
    ],
)
def test_a_useless_comment_is_told_at_its_place(tmp_path: Path, comment: str, kode: str) -> None:
    good, (wrong,) = read(tmp_path / "x.yaml", f"judul: x  {comment}\n")
    assert good == ()
    assert (wrong.kode, wrong.tempat.baris, wrong.tempat.kolom) == (kode, 1, 11)
    assert wrong.tingkat is Tingkat.PERINGATAN
    assert wrong.saran
    if "nomer" in comment:
        assert wrong.saran == "Maksud Anda “nomor-kosong”?"


@pytest.mark.parametrize(
    "comment", [ORDER, "#periksa:abaikan nomor-kosong—x", "## Periksa: Abaikan nomor-kosong – y"]
)
def test_forms_that_are_understood(tmp_path: Path, comment: str) -> None:
    good, wrong = read(tmp_path / "x.yaml", f"{comment}\njudul: x\n")
    assert (len(good), wrong) == (1, ())


@pytest.mark.parametrize(
    "comment", ["# periksa nomor", "# periksa: nomor-kosong", "# jangan periksa: abaikan x"]
)
def test_other_comments_are_left_alone(tmp_path: Path, comment: str) -> None:
    assert read(tmp_path / "x.yaml", f"{comment}\njudul: x\n") == ((), ())


def test_a_comment_with_nothing_below_it_is_unused(tmp_path: Path) -> None:
    good, (wrong,) = read(tmp_path / "x.yaml", f"judul: x\n\n{ORDER}\n\nlain: y\n")
    assert good == ()
    assert (wrong.kode, wrong.tingkat, wrong.tempat.baris) == ("abaikan-tak-terpakai", Tingkat.INFO, 3)


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"a: [", b"# periksa: abaikan nomor-kosong -- x\n", b"PK\x03\x04"]
)
def test_a_file_that_cannot_be_read_has_none(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(data)
    assert read_abaikan(path, "x.yaml", KNOWN) == ((), ())
    assert read_abaikan(tmp_path / "tidak-ada.yaml", "x.yaml", KNOWN) == ((), ())


@given(st.text(max_size=80))
def test_any_comment_is_harmless(tmp_path_factory: pytest.TempPathFactory, words: str) -> None:
    path = tmp_path_factory.getbasetemp() / "acak.yaml"
    path.write_text(f"judul: x # periksa: abaikan {words}\n", encoding="utf-8", errors="replace", newline="")
    good, wrong = read_abaikan(path, "x.yaml", KNOWN)
    assert len(good) + len(wrong) <= 80
