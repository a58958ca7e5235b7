"""Blocks of a frame as WordprocessingML."""

from __future__ import annotations

from xml.sax.saxutils import escape

from gaya import style_id
from sumber import Block, Cell, Paragraph, Row, SectionBreak, Table

_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
# F4 (folio) 215 × 330 mm in twips; the program sets the paper that the spec asks for.
SECTION = (
    "<w:sectPr>{refs}{kind}<w:pgSz {size}/>"
    '<w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1701" w:header="709" w:footer="567" w:gutter="0"/>'
    '<w:cols w:space="708"/></w:sectPr>'
)
REFS = '<w:headerReference w:type="default" r:id="rIdKepala"/><w:footerReference w:type="default" r:id="rIdKaki"/>'
PORTRAIT = 'w:w="12189" w:h="18709"'
LANDSCAPE = 'w:w="18709" w:h="12189" w:orient="landscape"'


def text_runs(text: str) -> str:
    """Runs for text with **bold** parts and tabs."""
    out = []
    for place, part in enumerate(text.split("**")):
        if not part:
            continue
        props = "<w:rPr><w:b/></w:rPr>" if place % 2 else ""
        pieces = "<w:tab/>".join(
            f'<w:t xml:space="preserve">{escape(p)}</w:t>' if p else "" for p in part.split("\t")
        )
        out.append(f"<w:r>{props}{pieces}</w:r>")
    return "".join(out)


def paragraph_xml(paragraph: Paragraph, extra: str = "") -> str:
    """One paragraph."""
    style = f'<w:pStyle w:val="{style_id(paragraph.style)}"/>' if paragraph.style else ""
    props = f"<w:pPr>{style}{extra}</w:pPr>" if style or extra else ""
    return f"<w:p>{props}{text_runs(paragraph.text)}</w:p>"


def table_xml(table: Table) -> str:
    """One table of fixed layout."""
    width = sum(table.widths)
    style = {"garis": "KSTabelRencana", "paraf": "KSTabelRencana"}.get(table.kind, "KSTabelPolos")
    look = (
        f'<w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{width}" w:type="dxa"/>'
        + ('<w:jc w:val="right"/>' if table.kind == "paraf" else "")
        + '<w:tblLayout w:type="fixed"/>'
        # Air between the rows of signatures.
        + ('<w:tblCellMar><w:top w:w="240" w:type="dxa"/></w:tblCellMar>' if table.kind == "rapat" else "")
        + "</w:tblPr>"
    )
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in table.widths)
    rows = "".join(_row_xml(row, table) for row in table.rows)
    return f"<w:tbl>{look}<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"


def _row_xml(row: Row, table: Table) -> str:
    if row.tag:
        return _cells_row([Cell(len(table.widths), [Paragraph("", row.tag)])], table, "")
    marks = {"utuh": "<w:cantSplit/>", "kepala": "<w:cantSplit/><w:tblHeader/>"}.get(row.kind, "")
    if table.kind == "paraf":
        marks = '<w:cantSplit/><w:trHeight w:val="567" w:hRule="exact"/>'
    return _cells_row(row.cells, table, marks)


def _cells_row(cells: list[Cell], table: Table, marks: str) -> str:
    props = f"<w:trPr>{marks}</w:trPr>" if marks else ""
    out, at = [], 0
    for cell in cells:
        width = sum(table.widths[at : at + cell.span])
        span = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
        inner = "".join(paragraph_xml(p) for p in cell.paragraphs) or "<w:p/>"
        out.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}</w:tcPr>{inner}</w:tc>')
        at += cell.span
    return f"<w:tr>{props}{''.join(out)}</w:tr>"


def body_xml(blocks: list[Block]) -> str:
    """The whole body; with a section break, the last section is landscape."""
    breaks = any(isinstance(b, SectionBreak) for b in blocks)
    out = []
    for block in blocks:
        if isinstance(block, Table):
            out.append(table_xml(block))
        elif isinstance(block, SectionBreak):
            out.append(f"<w:p><w:pPr>{SECTION.format(refs=REFS, kind='', size=PORTRAIT)}</w:pPr></w:p>")
        else:
            out.append(paragraph_xml(block))
    last = SECTION.format(
        refs=REFS,
        kind='<w:type w:val="nextPage"/>' if breaks else "",
        size=LANDSCAPE if breaks else PORTRAIT,
    )
    return "".join(out) + last
