"""Makes `templates/*.docx` from their text sources: `python tools/templat/buat.py [FOLDER]`.

An office edits the .docx in Word; in this repository the sources are what is edited, and a test proves that the .docx
were made from them. Same sources, same bytes.
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

from gaya import FONT, NS, NUMBERING, STYLES
from sumber import Cell, Paragraph, Row, Table, read_blocks
from xml_isi import body_xml, paragraph_xml, table_xml

ROOT = Path(__file__).resolve().parents[2]
KINDS = ("kesepakatan_bersama", "perjanjian_kerja_sama", "surat_kuasa")
R_NS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
REL_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PARTS = {
    "styles": ("styles.xml", "styles"),
    "numbering": ("numbering.xml", "numbering"),
    "settings": ("settings.xml", "settings"),
    "fontTable": ("fontTable.xml", "fontTable"),
    "Kepala": ("header1.xml", "header"),
    "Kaki": ("footer1.xml", "footer"),
}
# Word's own name for a watermark, so that Design → Watermark → Remove finds it.
WATERMARK = (
    '<w:p><w:pPr><w:pStyle w:val="KSKepalaHalaman"/></w:pPr><w:r><w:rPr><w:noProof/></w:rPr><w:pict>'
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
    'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>'
    '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>'
    '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>'
    '<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>'
    '<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" alt="Tanda DRAF" '
    'style="position:absolute;margin-left:0;margin-top:0;width:400pt;height:150pt;rotation:315;z-index:-251658752;'
    "mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;"
    'mso-position-vertical-relative:margin" fillcolor="#d9d9d9" stroked="f"><v:fill opacity=".5"/>'
    '<v:textpath style="font-family:&quot;Bookman Old Style&quot;;font-size:1pt" string="DRAF"/></v:shape>'
    "</w:pict></w:r></w:p>"
)


def _field(code: str, cached: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{cached}</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _header() -> str:
    tag = paragraph_xml(Paragraph("KS Kepala Halaman", "{%p if draf %}"))
    end = paragraph_xml(Paragraph("KS Kepala Halaman", "{%p endif %}"))
    empty = paragraph_xml(Paragraph("KS Kepala Halaman", ""))
    vml = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    return f"<w:hdr {NS} {R_NS} {vml}>{tag}{WATERMARK}{end}{empty}</w:hdr>"


def _footer(with_initials: bool) -> str:
    out = []
    if with_initials:
        for columns in (2, 3, 4):
            out.append(paragraph_xml(Paragraph("KS Paraf", "{%p if paraf_kolom == " + str(columns) + " %}")))
            cells = [Cell(1, [Paragraph("KS Paraf", "{{ b[" + str(i) + "] }}")]) for i in range(columns)]
            rows = [Row(tag="{%tr for b in paraf %}"), Row(cells=cells), Row(tag="{%tr endfor %}")]
            out.append(table_xml(Table([1700] * columns, "paraf", rows)))
            out.append(paragraph_xml(Paragraph("KS Paraf", "{%p endif %}")))
    page = _field("PAGE", "1")
    style = '<w:pPr><w:pStyle w:val="KSKakiHalaman"/></w:pPr>'
    run = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'
    out.append(paragraph_xml(Paragraph("KS Kaki Halaman", "{%p if gaya.halaman == 'x-dari-y' %}")))
    out.append(
        f"<w:p>{style}{run.format('Halaman ')}{page}{run.format(' dari ')}{_field('NUMPAGES', '1')}</w:p>"
    )
    out.append(paragraph_xml(Paragraph("KS Kaki Halaman", "{%p elif gaya.halaman == 'x' %}")))
    out.append(f"<w:p>{style}{page}</w:p>")
    out.append(paragraph_xml(Paragraph("KS Kaki Halaman", "{%p else %}")))
    out.append(paragraph_xml(Paragraph("KS Kaki Halaman", "")))
    out.append(paragraph_xml(Paragraph("KS Kaki Halaman", "{%p endif %}")))
    return f"<w:ftr {NS} {R_NS}>{''.join(out)}</w:ftr>"


SETTINGS = (
    f'<w:settings {NS}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    '</w:compat><w:themeFontLang w:val="id-ID"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
)
# Bookman Old Style comes with Office only; URW Bookman has the same widths.
FONTS = (
    f'<w:fonts {NS}><w:font w:name="{FONT}"><w:altName w:val="URW Bookman"/>'
    '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
)


def template_parts(kind: str) -> dict[str, str]:
    """Every part of one template."""
    blocks = read_blocks(ROOT / "templates" / "sumber" / f"{kind}.txt")
    overrides = "".join(
        f'<Override PartName="/word/{name}" ContentType="{WORD_TYPE}.{kind_}+xml"/>'
        for name, kind_ in PARTS.values()
    )
    rels = "".join(
        f'<Relationship Id="rId{id_}" Type="{REL_TYPE}/{kind_}" Target="{name}"/>'
        for id_, (name, kind_) in PARTS.items()
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    return {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{WORD_TYPE}.document.main+xml"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="rId1" Type="{REL_TYPE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">{rels}</Relationships>',
        "word/document.xml": f"<w:document {NS} {R_NS}><w:body>{body_xml(blocks)}</w:body></w:document>",
        "word/styles.xml": STYLES,
        "word/numbering.xml": NUMBERING,
        "word/settings.xml": SETTINGS,
        "word/fontTable.xml": FONTS,
        "word/header1.xml": _header(),
        "word/footer1.xml": _footer(with_initials=kind != "surat_kuasa"),
    }


def write_template(kind: str, folder: Path) -> Path:
    """Write one template; the same sources give the same bytes."""
    path = folder / f"{kind}.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in template_parts(kind).items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, HEAD + text)
    return path


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "templates"
    for template in KINDS:
        print(write_template(template, target))
