"""What the choices of style change in a rendered document: paper and font.

Drafts do not switch on "track changes": LibreOffice then shows the last table of a freshly opened draft as inserted.
"""

from __future__ import annotations

from lxml import etree

from kerja_sama_docs.fakta import Gaya
from kerja_sama_docs.word.tanda import w

# Width and height in twips (1/1440 inch): F4 is 215 × 330 mm, A4 210 × 297 mm (ISO 216).
PAPER = {"F4": (12189, 18709), "A4": (11906, 16838)}


def set_paper(document: etree._Element, gaya: Gaya) -> None:
    """Size every section; the section of an annex lies on its side."""
    width, height = PAPER[gaya.kertas]
    sections = list(document.iter(w("sectPr")))
    for place, section in enumerate(sections):
        size = section.find(w("pgSz"))
        if size is None:
            continue
        # The frame ends with a landscape section for the annex; without an annex it is the only one.
        landscape = size.get(w("orient")) == "landscape" and (len(sections) > 1 or place > 0)
        size.attrib.clear()
        size.set(w("w"), str(height if landscape else width))
        size.set(w("h"), str(width if landscape else height))
        if landscape:
            size.set(w("orient"), "landscape")


def set_font(styles: etree._Element, gaya: Gaya) -> None:
    """Font and size in the document defaults; every style follows them."""
    defaults = styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
    if defaults is None:
        return
    fonts = defaults.find(w("rFonts"))
    if fonts is not None:
        for script in ("ascii", "hAnsi", "eastAsia", "cs"):
            fonts.set(w(script), gaya.huruf)
    for name in ("sz", "szCs"):
        size = defaults.find(w(name))
        if size is not None:
            size.set(w("val"), str(gaya.ukuran_huruf * 2))
