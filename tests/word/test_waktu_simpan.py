"""When a file was saved, as it says itself."""

from __future__ import annotations

import pytest
from rakit_docx import docx

from kerja_sama_docs.word.buka import open_docx
from kerja_sama_docs.word.kemas import pack, unpack
from kerja_sama_docs.word.waktu_simpan import read_saved_time

CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
HEAD = '<c:coreProperties xmlns:c="urn:c" xmlns:dcterms="http://purl.org/dc/terms/">'


def saved(core: str | None, target: str = "docProps/core.xml") -> str:
    parts = unpack(docx("<w:p/>"))
    if core is not None:
        parts["docProps/core.xml"] = core.encode()
    link = f'<Relationship Id="rIdC" Type="{CORE}" Target="{target}"/></Relationships>'
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"</Relationships>", link.encode())
    return read_saved_time(open_docx(pack(parts), "x.docx"))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2026-03-02T04:05:06Z", "2026-03-02T04:05:06Z"),
        (" 2026-03-02T11:05:06+07:00\n", "2026-03-02T04:05:06Z"),
        ("2026-03-02T04:05:06", "2026-03-02T04:05:06Z"),
        ("2026-02-31T04:05:06Z", ""),
        ("0001-01-01T00:00:00+07:00", ""),
        ("1601-01-01T00:00:00Z", ""),
        ("kemarin", ""),
        ("", ""),
    ],
)
def test_moments(written: str, read: str) -> None:
    assert saved(f"{HEAD}<dcterms:modified>{written}</dcterms:modified></c:coreProperties>") == read


def test_nothing_to_read() -> None:
    assert saved(None) == ""
    assert saved(f"{HEAD}</c:coreProperties>") == ""
    assert saved("<rusak") == ""
