"""Custom properties: what a draft says of itself, and what a stranger may have written there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rakit_docx import ROOT_RELS, docx, tp, zipped

from kerja_sama_docs.word.buka import open_docx
from kerja_sama_docs.word.kemas import pack, set_properties, unpack
from kerja_sama_docs.word.sifat import LONGEST, MOST, read_properties

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co")), min_size=1, max_size=20
)


def with_properties(sifat: dict[str, str]) -> bytes:
    parts = unpack(docx(tp("x")))
    set_properties(parts, "Judul", "uji", sifat)
    return pack(parts)


@given(
    st.dictionaries(WORDS.map(str.strip).filter(bool), WORDS.map(lambda w: " ".join(w.split())), max_size=5)
)
def test_what_is_written_is_read(sifat: dict[str, str]) -> None:
    assert dict(read_properties(open_docx(with_properties(sifat), "x.docx"))) == sifat


def test_none_where_there_are_none() -> None:
    assert not read_properties(open_docx(docx(tp("x")), "x.docx"))


def test_bounded() -> None:
    many = {f"n{i:04}": "x" for i in range(MOST + 50)}
    assert len(read_properties(open_docx(with_properties(many), "x.docx"))) == MOST
    long = {"panjang": "x" * (LONGEST + 1), "KerjaSama": "a"}
    assert dict(read_properties(open_docx(with_properties(long), "x.docx"))) == {"KerjaSama": "a"}


@pytest.mark.parametrize(
    "custom",
    ["", "<a><b></a>", "<!DOCTYPE x [<!ENTITY e 'x'>]><x>&e;</x>", "<Properties><property/></Properties>"],
)
def test_a_broken_part_reads_as_none(custom: str) -> None:
    rel = (
        '<Relationship Id="r9" Target="docProps/custom.xml" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"/>'
    )
    parts = {name: data.decode() for name, data in unpack(docx(tp("x"))).items()}
    parts["_rels/.rels"] = ROOT_RELS.replace("</Relationships>", rel + "</Relationships>")
    parts["docProps/custom.xml"] = custom
    assert not read_properties(open_docx(zipped(parts), "x.docx"))
