"""A tiny vocabulary for .docx files in tests: XML in, bytes out."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
)
CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
ROOT_RELS = (
    f'<Relationships xmlns="{RELS}"><Relationship Id="rId1" Type="{R}/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
LEVELS = (
    ("decimal", "Pasal %1", "KS Pasal"),
    ("decimal", "(%2)", "KS Ayat"),
    ("lowerLetter", "%3.", "KS Huruf"),
    ("decimal", "%4)", "KS Angka"),
    ("lowerLetter", "%5)", "KS Subhuruf"),
)
PLAIN_STYLES = (
    "KS Judul", "KS Nomor", "KS Pembuka", "KS Pihak", "KS Menimbang", "KS Dasar Hukum", "KS Judul Pasal", "KS Isi",
    "KS Isi Lanjutan", "KS Penutup", "KS Tanda Tangan", "KS Lampiran",
)  # fmt: skip


def run(text: str, properties: str = "") -> str:
    """Write a run; line breaks in the text become w:br."""
    pieces = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(p)}</w:t>' for p in text.split("\n"))
    return f"<w:r>{properties and f'<w:rPr>{properties}</w:rPr>'}{pieces}</w:r>"


def para(inner: str = "", gaya: str = "", sifat: str = "", tanda: str = "") -> str:
    """Write a paragraph from run-level XML; `gaya` is a style name, `sifat` more properties, `tanda` those of its mark."""
    style = f'<w:pStyle w:val="{style_id(gaya)}"/>' if gaya else ""
    mark = f"<w:rPr>{tanda}</w:rPr>" if tanda else ""
    properties = f"<w:pPr>{style}{sifat}{mark}</w:pPr>" if style or sifat or mark else ""
    return f"<w:p>{properties}{inner}</w:p>"


def tp(text: str, gaya: str = "", sifat: str = "") -> str:
    """Write a paragraph of plain text."""
    return para(run(text), gaya, sifat)


def num(number: int, level: int | None = 0) -> str:
    """Direct numbering properties."""
    ilvl = "" if level is None else f'<w:ilvl w:val="{level}"/>'
    return f'<w:numPr>{ilvl}<w:numId w:val="{number}"/></w:numPr>'


def table(*rows: Iterable[str]) -> str:
    """Write a table of cells given as block XML."""
    body = "".join("<w:tr>" + "".join(f"<w:tc>{c}</w:tc>" for c in row) + "</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{body}</w:tbl>"


def ins(inner: str) -> str:
    """Write a tracked insertion."""
    return f'<w:ins w:id="1" w:author="A">{inner}</w:ins>'


def deleted(text: str, tag: str = "del") -> str:
    """Write a tracked deletion of a run."""
    return f'<w:{tag} w:id="2" w:author="A"><w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r></w:{tag}>'


def field(code: str, result: str) -> str:
    """Write a complex field."""

    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    instruction = f"<w:r><w:instrText>{code}</w:instrText></w:r>"
    return mark("begin") + instruction + mark("separate") + run(result) + mark("end")


def style_id(name: str) -> str:
    """Give the id under which a style name is written."""
    return name.replace(" ", "")


def level(index: int, text: str, form: str = "decimal", extra: str = "", start: int = 1) -> str:
    """One level of a list; `extra` stands where pStyle, lvlRestart or isLgl do."""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{extra}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(abstracts: dict[int, str], nums: dict[int, tuple[int, str]]) -> str:
    """numbering.xml from the inner XML of abstract lists, and lists as (abstract, overrides)."""
    a = "".join(f'<w:abstractNum w:abstractNumId="{k}">{x}</w:abstractNum>' for k, x in abstracts.items())
    n = "".join(
        f'<w:num w:numId="{k}"><w:abstractNumId w:val="{base}"/>{more}</w:num>'
        for k, (base, more) in nums.items()
    )
    return f"<w:numbering {NAMESPACES}>{a}{n}</w:numbering>"


def styles(inner: str = "") -> str:
    """styles.xml with a default paragraph style."""
    normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    return f"<w:styles {NAMESPACES}>{normal}{inner}</w:styles>"


def style(name: str, properties: str = "", dasar: str = "Normal") -> str:
    """Write a paragraph style."""
    return (
        f'<w:style w:type="paragraph" w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{style_id(dasar)}"/><w:pPr>{properties}</w:pPr></w:style>'
    )


def contract_styles() -> str:
    """Write the styles of our own drafts, numbered by one list."""
    numbered = "".join(style(name, num(1, i or None)) for i, (_, _, name) in enumerate(LEVELS))
    return styles(numbered + "".join(style(name) for name in PLAIN_STYLES))


def contract_numbering() -> str:
    """Write the list of our own drafts."""
    shapes = "".join(
        level(i, text, form, f'<w:pStyle w:val="{style_id(name)}"/>')
        for i, (form, text, name) in enumerate(LEVELS)
    )
    return numbering({0: shapes}, {1: (0, "")})


def rels(*items: tuple[str, str, str]) -> str:
    """Write a relations part from (id, kind, target); a target with "://" is outside."""
    lines = "".join(
        f'<Relationship Id="{i}" Type="{R}/{kind}" Target="{target}"'
        + (' TargetMode="External"/>' if "://" in target else "/>")
        for i, kind, target in items
    )
    return f'<Relationships xmlns="{RELS}">{lines}</Relationships>'


def docx(
    body: str,
    styles_xml: str | None = None,
    numbering_xml: str | None = None,
    more: dict[str, str] | None = None,
    links: tuple[tuple[str, str, str], ...] = (),
) -> bytes:
    """Build a whole .docx: body XML, optional styles and numbering, further parts and relations of the main part."""
    standing = (("rIdS", "styles", "styles.xml"), ("rIdN", "numbering", "numbering.xml"))
    parts = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": ROOT_RELS,
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": contract_styles() if styles_xml is None else styles_xml,
        "word/numbering.xml": contract_numbering() if numbering_xml is None else numbering_xml,
        "word/_rels/document.xml.rels": rels(*standing, *links),
        **(more or {}),
    }
    return zipped(parts)


def part(tag: str, inner: str) -> str:
    """Write a part with a root element like hdr, ftr, footnotes."""
    return f"<w:{tag} {NAMESPACES}>{inner}</w:{tag}>"


def zipped(parts: dict[str, str]) -> bytes:
    """Build a zip of text parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, text)
    return out.getvalue()
