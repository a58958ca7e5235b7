"""Styles and numbering of the templates: the named styles are the contract with the reader."""

from __future__ import annotations

FONT = "Bookman Old Style"
NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def style_id(name: str) -> str:
    """The id of a style: its name without blanks."""
    return name.replace(" ", "")


def _style(name: str, ppr: str = "", rpr: str = "", *, based: str = "Normal", following: str = "") -> str:
    follow = f'<w:next w:val="{style_id(following)}"/>' if following else ""
    ppr = f"<w:pPr>{ppr}</w:pPr>" if ppr else ""
    rpr = f"<w:rPr>{rpr}</w:rPr>" if rpr else ""
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based}"/>{follow}<w:qFormat/>{ppr}{rpr}</w:style>'
    )


def _numbered(name: str, level: int, *, num: int, ppr: str = "", rpr: str = "", following: str = "") -> str:
    num_pr = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'
    return _style(name, ppr.replace("@num", num_pr), rpr, following=following or name)


_NO_GAP = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
_LEFT = '<w:jc w:val="left"/>'
_CENTRE = '<w:jc w:val="center"/>'

STYLES = (
    f"<w:styles {NS}><w:docDefaults><w:rPrDefault><w:rPr>"
    f'<w:rFonts w:ascii="{FONT}" w:eastAsia="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>'
    '<w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/>'
    "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
    '<w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
    '<w:pPr><w:jc w:val="both"/></w:pPr></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="FontParagrafDefault">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TabelNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="table" w:customStyle="1" w:styleId="KSTabelPolos"><w:name w:val="KS Tabel Polos"/>'
    '<w:basedOn w:val="TabelNormal"/></w:style>'
    '<w:style w:type="table" w:customStyle="1" w:styleId="KSTabelRencana"><w:name w:val="KS Tabel Rencana"/>'
    '<w:basedOn w:val="TabelNormal"/><w:tblPr><w:tblBorders>'
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders></w:tblPr></w:style>"
    + _style("KS Logo", f'<w:keepNext/><w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs>{_LEFT}')
    + _style(
        "KS Judul",
        f'<w:keepNext/><w:spacing w:before="0" w:after="60" w:line="276" w:lineRule="auto"/>{_CENTRE}',
        "<w:b/>",
    )
    + _style(
        "KS Nomor",
        f'<w:keepNext/><w:spacing w:before="0" w:after="60" w:line="276" w:lineRule="auto"/>{_CENTRE}',
    )
    + _style("KS Pembuka", '<w:spacing w:before="120" w:after="120" w:line="276" w:lineRule="auto"/>')
    + _style("KS Pengantar", "<w:keepNext/>", based="KSPembuka")
    + _style("KS Pihak", f'<w:spacing w:before="0" w:after="80" w:line="276" w:lineRule="auto"/>{_LEFT}')
    + _style("KS Pihak Lekat", "<w:keepNext/>", based="KSPihak")
    + _style(
        "KS Pihak Paragraf",
        '<w:tabs><w:tab w:val="left" w:pos="567"/></w:tabs><w:ind w:left="567" w:hanging="567"/>',
    )
    + _numbered("KS Menimbang", 0, num=2, ppr="@num")
    + _numbered("KS Menimbang Angka", 0, num=3, ppr="@num")
    + _numbered("KS Dasar Hukum", 0, num=4, ppr="@num")
    + _numbered(
        "KS Pasal",
        0,
        num=1,
        ppr=f'<w:keepNext/><w:keepLines/>@num<w:spacing w:before="280" w:after="120" w:line="276" w:lineRule="auto"/>{_CENTRE}<w:outlineLvl w:val="0"/>',
        rpr="<w:b/>",
        following="KS Isi",
    )
    + _style("KS Isi")
    + _numbered("KS Ayat", 1, num=1, ppr="@num")
    + _style("KS Isi Lanjutan", '<w:ind w:left="567"/>')
    + _numbered("KS Huruf", 2, num=1, ppr="@num")
    + _numbered("KS Angka", 3, num=1, ppr="@num")
    + _numbered("KS Subhuruf", 4, num=1, ppr="@num")
    + _style("KS Penutup")
    + _style(
        "KS Jarak", '<w:keepNext/><w:spacing w:before="120" w:after="0" w:line="240" w:lineRule="auto"/>'
    )
    + _style(
        "KS Tempat Tanggal",
        '<w:keepNext/><w:spacing w:before="360" w:after="240" w:line="276" w:lineRule="auto"/><w:jc w:val="right"/>',
    )
    + _style("KS Tanda Tangan", f"<w:keepLines/>{_NO_GAP}{_CENTRE}")
    + _style(
        "KS Label Penanda Tangan",
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>',
        "<w:b/>",
        based="KSTandaTangan",
    )
    + _style(
        "KS Ruang Tanda Tangan",
        '<w:spacing w:before="1200" w:after="0" w:line="240" w:lineRule="auto"/>',
        based="KSTandaTangan",
    )
    + _style("KS Nama Penanda Tangan", "", '<w:b/><w:u w:val="single"/>', based="KSTandaTangan")
    + _style(
        "KS Lampiran",
        f'<w:keepNext/><w:spacing w:before="0" w:after="60" w:line="240" w:lineRule="auto"/>{_LEFT}',
    )
    + _style(
        "KS Judul Lampiran",
        f'<w:keepNext/><w:spacing w:before="240" w:after="180" w:line="240" w:lineRule="auto"/>{_CENTRE}',
        "<w:b/>",
        based="KSLampiran",
    )
    + _style(
        "KS Sel",
        f'<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>{_LEFT}',
        '<w:sz w:val="20"/><w:szCs w:val="20"/>',
    )
    + _style("KS Sel Kepala", f"<w:keepNext/>{_CENTRE}", "<w:b/>", based="KSSel")
    + _style("KS Kepala Halaman", _NO_GAP)
    + _style(
        "KS Kaki Halaman",
        f'<w:spacing w:before="80" w:after="0" w:line="240" w:lineRule="auto"/>{_CENTRE}',
        '<w:sz w:val="18"/><w:szCs w:val="18"/>',
    )
    + _style("KS Paraf", f"{_NO_GAP}{_LEFT}", '<w:sz w:val="13"/><w:szCs w:val="13"/>')
    + "</w:styles>"
)


def _level(
    ilvl: int, fmt: str, text: str, style: str, left: int, hanging: int, *, extra: str = "", rpr: str = ""
) -> str:
    link = f'<w:pStyle w:val="{style_id(style)}"/>' if style else ""
    ind = f'<w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr>'
    return (
        f'<w:lvl w:ilvl="{ilvl}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/>{link}{extra}'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>{ind}{rpr}</w:lvl>'
    )


def _abstract(number: int, kind: str, levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="{kind}"/>{levels}</w:abstractNum>'


# One multilevel list carries Pasal → (1) → a. → 1) → a); each deeper level restarts below any higher one.
NUMBERING = (
    f"<w:numbering {NS}>"
    + _abstract(
        1,
        "multilevel",
        _level(0, "decimal", "Pasal %1", "KS Pasal", 0, 0, extra='<w:suff w:val="nothing"/>')
        + _level(1, "decimal", "(%2)", "KS Ayat", 567, 567)
        + _level(2, "lowerLetter", "%3.", "KS Huruf", 1021, 454)
        + _level(3, "decimal", "%4)", "KS Angka", 1475, 454)
        + _level(4, "lowerLetter", "%5)", "KS Subhuruf", 1929, 454),
    )
    + _abstract(2, "singleLevel", _level(0, "lowerLetter", "%1.", "KS Menimbang", 567, 567))
    + _abstract(3, "singleLevel", _level(0, "decimal", "%1.", "KS Menimbang Angka", 567, 567))
    + _abstract(4, "singleLevel", _level(0, "decimal", "%1.", "KS Dasar Hukum", 567, 567))
    + "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2, 3, 4))
    + "</w:numbering>"
)
