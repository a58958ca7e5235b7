"""A small builder of Word files as offices lay them out: python-docx, and XML where that has no word for it."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Final, Literal
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from lxml import etree

Sel = str | Sequence[str]
SEPENGGAL: Final = 11  # where `pecah` splits a text into runs of different formatting
NS_SHAPE: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


class Rakit:
    """One document while it grows; paragraphs go to the body, or to the cell that `dalam_sel` opened."""

    def __init__(self, fon: str = "Bookman Old Style", ukuran: int = 12) -> None:
        self.doc = Document()
        self._wadah: _Cell | None = None
        self._lacak = 100
        self._daftar = 500
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = fon, Pt(ukuran)
        bagian = self.doc.sections[0]
        bagian.page_width, bagian.page_height = Cm(21.5), Cm(33)
        bagian.left_margin = bagian.right_margin = Cm(2.5)
        sifat = self.doc.core_properties
        sifat.author, sifat.comments, sifat.title = "Bagian Kerja Sama", "", ""
        sifat.created = sifat.modified = datetime(2024, 1, 2, 3, 4, 5)

    def p(
        self,
        teks: str = "",
        *,
        tengah: bool = False,
        tebal: bool = False,
        daftar: tuple[int, int] | None = None,
        pecah: bool = False,
        gaya: str | None = None,
    ) -> Paragraph:
        """Add a paragraph; a line break is "\\n", a tab "\\t"."""
        if self._wadah is None:
            paragraf = self.doc.add_paragraph(style=gaya)
        elif len(self._wadah.paragraphs) == 1 and not self._wadah.text and not self._wadah.tables:
            paragraf = self._wadah.paragraphs[0]
        else:
            paragraf = self._wadah.add_paragraph(style=gaya)
        self._isi(paragraf, teks, tebal, pecah)
        if tengah:
            paragraf.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if daftar is not None:
            sifat: etree._Element = paragraf._p.get_or_add_pPr()
            nomor = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{daftar[1]}"/><w:numId w:val="{daftar[0]}"/></w:numPr>'
            sifat.insert(1 if gaya else 0, parse_xml(nomor))
        return paragraf

    def _isi(self, paragraf: Paragraph, teks: str, tebal: bool, pecah: bool) -> None:
        panjang = SEPENGGAL if pecah else max(len(teks), 1)
        for urut, awal in enumerate(range(0, len(teks), panjang)):
            run = paragraf.add_run(teks[awal : awal + panjang])
            run.bold = tebal or None
            if pecah and urut % 2:
                run.font.size = Pt(12)
                run.font.no_proof = True

    def semua(self, *baris: str, tengah: bool = False, tebal: bool = False) -> None:
        """Add paragraphs of one look."""
        for teks in baris:
            self.p(teks, tengah=tengah, tebal=tebal)

    def lacak(self, *bagian: tuple[Literal["=", "+", "-"], str]) -> None:
        """Add a paragraph with words that stay, tracked insertions and tracked deletions."""
        paragraf = self.p()
        for jenis, teks in bagian:
            tag = "delText" if jenis == "-" else "t"
            run = f'<w:r {nsdecls("w")}><w:{tag} xml:space="preserve">{escape(teks)}</w:{tag}></w:r>'
            if jenis != "=":
                self._lacak += 1
                nama = "ins" if jenis == "+" else "del"
                siapa = f'w:id="{self._lacak}" w:author="Bagian Hukum" w:date="2024-02-03T04:05:06Z"'
                run = f"<w:{nama} {nsdecls('w')} {siapa}>{run}</w:{nama}>"
            _tambah(paragraf, run)

    def tabel(self, *baris: Sequence[Sel], garis: bool = False, tengah: bool = False) -> Table:
        """Add a table; a cell is a text, or several paragraphs."""
        kolom = max(len(b) for b in baris)
        wadah = self.doc if self._wadah is None else self._wadah
        tabel = wadah.add_table(len(baris), kolom)
        if garis:
            tabel.style = self.doc.styles["Table Grid"]
        luar = self._wadah
        for y, isi in enumerate(baris):
            for x, sel in enumerate(isi):
                self._wadah = tabel.cell(y, x)
                self.semua(*((sel,) if isinstance(sel, str) else sel), tengah=tengah)
        self._wadah = luar
        return tabel

    @contextmanager
    def dalam_sel(self, garis: bool = True) -> Iterator[None]:
        """Lay out what follows inside a table of one cell."""
        tabel = self.doc.add_table(1, 1)
        if garis:
            tabel.style = self.doc.styles["Table Grid"]
        self._wadah = tabel.cell(0, 0)
        yield
        self._wadah = None

    def kotak(self, *baris: str) -> None:
        """Add a paragraph that anchors a text box, for Word 2010 and for older ones."""
        isi = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(b)}</w:t></w:r></w:p>' for b in baris)
        isi = f"<w:txbxContent>{isi}</w:txbxContent>"
        self._lacak += 1
        xml = (
            f'<w:r {NS_SHAPE}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
            '<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="2160000" cy="720000"/>'
            f'<wp:docPr id="{self._lacak}" name="Kotak {self._lacak}"/><a:graphic>'
            '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
            '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2160000" cy="720000"/></a:xfrm>'
            f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{isi}</wps:txbx><wps:bodyPr/>'
            "</wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            f'<v:shape id="kotak{self._lacak}" style="width:170pt;height:57pt"><v:textbox>{isi}</v:textbox></v:shape>'
            "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        )
        _tambah(self.p(), xml)

    def daftar(self, *tingkat: tuple[str, str]) -> int:
        """Define a multilevel list, a level being its number format and its pattern; gives its id."""
        self._daftar += 1
        lvl = "".join(
            f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{rupa}"/><w:lvlText w:val="{pola}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{567 * i}" w:hanging="567"/></w:pPr></w:lvl>'
            for i, (rupa, pola) in enumerate(tingkat)
        )
        akar = self.doc.part.numbering_part.element
        xml = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{self._daftar}"><w:multiLevelType w:val="multilevel"/>{lvl}</w:abstractNum>'
        akar.find(qn("w:num")).addprevious(parse_xml(xml))
        self._num(self._daftar, self._daftar, ())
        return self._daftar

    def mulai_ulang(self, daftar: int, *tingkat: int) -> int:
        """Give a list of the same looks that starts again at these levels."""
        akar = self.doc.part.numbering_part.element
        bentuk = next(
            n.find(qn("w:abstractNumId")).get(qn("w:val"))
            for n in akar.findall(qn("w:num"))
            if n.get(qn("w:numId")) == str(daftar)
        )
        baru = 1 + max(int(n.get(qn("w:numId"))) for n in akar.findall(qn("w:num")))
        self._num(baru, int(bentuk), tingkat)
        return baru

    def _num(self, nomor: int, bentuk: int, ulang: Sequence[int]) -> None:
        awal = "".join(
            f'<w:lvlOverride w:ilvl="{i}"><w:startOverride w:val="1"/></w:lvlOverride>' for i in ulang
        )
        xml = f'<w:num {nsdecls("w")} w:numId="{nomor}"><w:abstractNumId w:val="{bentuk}"/>{awal}</w:num>'
        self.doc.part.numbering_part.element.append(parse_xml(xml))

    def kepala(self, *baris: str) -> None:
        """Write the header of every page."""
        kepala = self.doc.sections[0].header
        for i, teks in enumerate(baris):
            (kepala.paragraphs[0] if i == 0 else kepala.add_paragraph()).add_run(teks)

    def kaki(self, teks: str = "", paraf: Sequence[str] = ()) -> None:
        """Write the footer: paraf boxes, then a line with the number of the page."""
        kaki = self.doc.sections[0].footer
        if paraf:
            tabel = kaki.add_table(2, len(paraf), Cm(16))
            tabel.style = self.doc.styles["Table Grid"]
            for x, nama in enumerate(paraf):
                tabel.cell(0, x).text = nama
        paragraf = kaki.add_paragraph() if paraf else kaki.paragraphs[0]
        paragraf.add_run(teks)
        xml = f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
        _tambah(paragraf, xml)

    def halaman_baru(self) -> None:
        """Break the page."""
        self.p().add_run().add_break(WD_BREAK.PAGE)

    def bytes(self) -> bytes:
        """Give the finished file."""
        out = io.BytesIO()
        self.doc.save(out)
        return out.getvalue()


def _tambah(paragraf: Paragraph, xml: str) -> None:
    """Append XML to a paragraph."""
    induk: etree._Element = paragraf._p
    induk.append(parse_xml(xml))
