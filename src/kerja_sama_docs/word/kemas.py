"""Packs parts into a .docx whose bytes depend on nothing but the parts: fixed order, fixed times, own properties."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

_EPOCH = (1980, 1, 1, 0, 0, 0)
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# The part, its content type, and the type of the relation that leads to it.
_PROPERTIES = {
    "docProps/core.xml": (
        "application/vnd.openxmlformats-package.core-properties+xml",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    ),
    "docProps/custom.xml": (
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        f"{_OFFICE_RELS}/custom-properties",
    ),
}


def unpack(data: bytes) -> dict[str, bytes]:
    """The parts of a .docx that we have just made ourselves (foreign files go through `word.buka`)."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(parts: Mapping[str, bytes]) -> bytes:
    """A .docx; the same parts give the same bytes."""
    first = ("[Content_Types].xml", "_rels/.rels")
    order = [n for n in first if n in parts] + sorted(n for n in parts if n not in first)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in order:
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            info.create_system = 0
            archive.writestr(info, parts[name])
    return out.getvalue()


def set_properties(parts: dict[str, bytes], judul: str, program: str, sifat: Mapping[str, str]) -> None:
    """Write the document's properties anew: title, the program, and what the draft was made from. No clock."""
    custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
    variant = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
    core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    entries = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{pid}" name={quoteattr(name)}>'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for pid, (name, value) in enumerate(sorted(sifat.items()), 2)
    )
    for name in [n for n in parts if n.startswith("docProps/")]:
        del parts[name]
    parts["docProps/core.xml"] = (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{core}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:creator>{escape(program)}</dc:creator><dc:language>id-ID</dc:language>"
        f"<dc:title>{escape(judul)}</dc:title></cp:coreProperties>"
    ).encode()
    parts["docProps/custom.xml"] = (
        f'{_HEAD}<Properties xmlns="{custom}" xmlns:vt="{variant}">{entries}</Properties>'
    ).encode()
    parts["[Content_Types].xml"] = _with_types(parts["[Content_Types].xml"])
    parts["_rels/.rels"] = _with_relations(parts["_rels/.rels"])


def _with_types(data: bytes) -> bytes:
    root = etree.fromstring(data)
    for override in root.findall(f"{{{_TYPES}}}Override"):
        if (override.get("PartName") or "").startswith("/docProps/"):
            root.remove(override)
    for name, (content_type, _) in _PROPERTIES.items():
        etree.SubElement(root, f"{{{_TYPES}}}Override", PartName=f"/{name}", ContentType=content_type)
    return _serialise(root)


def _with_relations(data: bytes) -> bytes:
    root = etree.fromstring(data)
    for relation in list(root):
        if (relation.get("Target") or "").lstrip("/").startswith("docProps/"):
            root.remove(relation)
    for place, (name, (_, kind)) in enumerate(_PROPERTIES.items()):
        etree.SubElement(root, f"{{{_RELS}}}Relationship", Id=f"rIdSifat{place}", Type=kind, Target=name)
    return _serialise(root)


def _serialise(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


serialise = _serialise
