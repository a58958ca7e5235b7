"""Names of WordprocessingML elements, and reading of their attributes without ever failing."""

from __future__ import annotations

from typing import Final

from lxml import etree

NS_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NS_R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NS_MC: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
NS_M: Final = "http://schemas.openxmlformats.org/officeDocument/2006/math"
NS_V: Final = "urn:schemas-microsoft-com:vml"
NS_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006/"
XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


def w(name: str) -> str:
    """Give the qualified name of a WordprocessingML element or attribute."""
    return f"{{{NS_W}}}{name}"


VAL: Final = w("val")
P: Final = w("p")
R: Final = w("r")
T: Final = w("t")
TBL: Final = w("tbl")
TR: Final = w("tr")
TC: Final = w("tc")
PPR: Final = w("pPr")
RPR: Final = w("rPr")
INS: Final = w("ins")
DEL: Final = w("del")
MOVE_FROM: Final = w("moveFrom")
MOVE_TO: Final = w("moveTo")
TXBX: Final = w("txbxContent")
NUM_PR: Final = w("numPr")
ALTERNATE: Final = f"{{{NS_MC}}}AlternateContent"
CHOICE: Final = f"{{{NS_MC}}}Choice"
FALLBACK: Final = f"{{{NS_MC}}}Fallback"

FALSE_WORDS: Final = frozenset({"0", "false", "off", "none"})
# Microsoft's own extensions of Word: their Choice holds what Word shows.
UNDERSTOOD: Final = ("http://schemas.microsoft.com/office/",)


def value(parent: etree._Element | None, name: str) -> str | None:
    """`w:val` of a child, or None if the child or the attribute is missing."""
    child = None if parent is None else parent.find(name)
    return None if child is None else child.get(VAL)


def to_int(text: str | None, default: int, low: int, high: int) -> int:
    """Read a number inside bounds; anything that isn't a short number gives `default`."""
    if text is None or len(text) > 12:
        return default
    try:
        number = int(text)
    except ValueError:
        return default
    return min(max(number, low), high)


def is_on(parent: etree._Element | None, name: str) -> bool:
    """Whether a switch like `<w:vanish/>` is there and not turned off."""
    child = None if parent is None else parent.find(name)
    return child is not None and (child.get(VAL) or "true").lower() not in FALSE_WORDS


def chosen_branch(alternate: etree._Element) -> etree._Element | None:
    """Choose the one branch of mc:AlternateContent that Word would show; never two."""
    for choice in alternate.findall(CHOICE):
        prefixes = (choice.get("Requires") or "").split()
        if all((choice.nsmap.get(prefix) or "").startswith(UNDERSTOOD) for prefix in prefixes):
            return choice
    fallback = alternate.find(FALLBACK)
    return alternate.find(CHOICE) if fallback is None else fallback
