"""Adding a part to the package: a header, a footer, notes that the old document did not have."""

from __future__ import annotations

from lxml import etree

from kerja_sama_docs.word.kemas import serialise
from kerja_sama_docs.word.redline.nama import Unsur
from kerja_sama_docs.word.relasi import RELATIONSHIP, find_part, relations_name
from kerja_sama_docs.word.xml import NS_R, NS_W, P, w

TYPES = "[Content_Types].xml"
NS_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
ROOTS = {"header": "hdr", "footer": "ftr", "footnotes": "footnotes", "endnotes": "endnotes"}
NOTE = {"footnotes": "footnote", "endnotes": "endnote"}


def empty_story(kind: str) -> Unsur:
    """Make a header or footer with one empty paragraph, or notes with only their separators."""
    root = etree.Element(w(ROOTS[kind]), nsmap={"w": NS_W, "r": NS_R})
    if kind not in NOTE:
        etree.SubElement(root, P)
        return root
    for number, (name, sign) in enumerate(
        (("separator", "separator"), ("continuationSeparator", "continuationSeparator"))
    ):
        note = etree.SubElement(root, w(NOTE[kind]))
        note.set(w("type"), name)
        note.set(w("id"), str(number - 1))
        run = etree.SubElement(etree.SubElement(note, P), w("r"))
        etree.SubElement(run, w(sign))
    return root


def add_part(parts: dict[str, bytes], main: str, kind: str, root: Unsur) -> str:
    """Add a story to the package and a relation to it; gives the id of the relation."""
    folder = main.rpartition("/")[0]
    number = 1
    while find_part(parts, name := f"{folder}/{kind}Perubahan{number}.xml".lstrip("/")) is not None:
        number += 1
    parts[name] = serialise(root)
    types = etree.fromstring(parts[TYPES])
    etree.SubElement(
        types, f"{{{NS_TYPES}}}Override", PartName=f"/{name}", ContentType=CONTENT_TYPE.format(kind)
    )
    parts[TYPES] = serialise(types)
    relations_part = find_part(parts, relations_name(main)) or relations_name(main)
    known = parts.get(relations_part)
    relations = (
        etree.fromstring(known)
        if known is not None
        else etree.Element(RELATIONSHIP.rpartition("}")[0] + "}Relationships")
    )
    relation_id = f"rIdPerubahan{kind}{number}"
    etree.SubElement(
        relations, RELATIONSHIP, Id=relation_id, Type=f"{NS_R}/{kind}", Target=name.rpartition("/")[2]
    )
    parts[relations_part] = serialise(relations)
    return relation_id
