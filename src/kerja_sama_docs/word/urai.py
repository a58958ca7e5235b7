"""Parsing XML from outside: no DTD, no entities, no network, bounded size and depth."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import TemuanError, galat
from kerja_sama_docs.word.batas import BATAS, Batas

# Strict files differ from the usual (transitional) ones in the names of their namespaces.
STRICT_MARK: Final = b"http://purl.oclc.org/ooxml/"
STRICT_MAIN: Final = re.compile(rb"http://purl\.oclc\.org/ooxml/(wordprocessingml|drawingml)/(\w+)")
STRICT_OFFICE: Final = re.compile(rb"http://purl\.oclc\.org/ooxml/officeDocument/")
ASK_COPY: Final = "Buka dan simpan ulang di Word, atau minta salinan yang utuh."


def parse_xml(data: bytes, name: str, berkas: str, batas: Batas = BATAS) -> etree._Element:
    """Give the root element of an XML part; comments and processing instructions are left out.

    Raises:
        TemuanError: `xml-dtd`, `xml-terlalu-besar`, `xml-terlalu-dalam` or `xml-rusak`, naming the part.

    """
    if b"<!DOCTYPE" in data:
        raise _refuse(
            "xml-dtd", f"bagian “{name}” memuat DTD, yang tidak pernah ada dalam dokumen Word", berkas
        )
    if data.count(b"<") > batas.unsur:
        raise _refuse("xml-terlalu-besar", f"bagian “{name}” memuat terlalu banyak unsur XML", berkas)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(_as_transitional(data), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if "depth" in str(error).lower():
            raise _refuse("xml-terlalu-dalam", f"bagian “{name}” bersarang terlalu dalam", berkas) from error
        raise _refuse("xml-rusak", f"bagian “{name}” rusak: bukan XML yang sah", berkas) from error
    if root.getroottree().docinfo.doctype:
        raise _refuse(
            "xml-dtd", f"bagian “{name}” memuat DTD, yang tidak pernah ada dalam dokumen Word", berkas
        )
    if _deeper_than(root, batas.dalam):
        raise _refuse("xml-terlalu-dalam", f"bagian “{name}” bersarang terlalu dalam", berkas)
    return root


def _refuse(kode: str, pesan: str, berkas: str) -> TemuanError:
    return TemuanError([galat(kode, pesan, Tempat(berkas=berkas), ASK_COPY)])


def _as_transitional(data: bytes) -> bytes:
    if STRICT_MARK not in data:
        return data
    data = STRICT_MAIN.sub(rb"http://schemas.openxmlformats.org/\1/2006/\2", data)
    return STRICT_OFFICE.sub(b"http://schemas.openxmlformats.org/officeDocument/2006/", data)


def _deeper_than(root: etree._Element, depth: int) -> bool:
    return bool(etree.XPath("boolean(/" + "/".join(["*"] * (depth + 1)) + ")")(root))
