"""What the tests of redlines share: making one, reading it back, comparing XML whatever way runs are split."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass

from lxml import etree
from rakit_docx import W, docx, part

from kerja_sama_docs.naskah import Naskah, Tabel
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx
from kerja_sama_docs.word.redline import BarisJajar, Cut, Redline, accept_all, reject_all, write_redline

TRACKED = ("ins", "del", "moveFrom", "moveTo", "pPrChange", "rPrChange")
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
KINDS = ("header", "footer", "footnotes", "comments", "styles", "numbering")


@dataclass(frozen=True, slots=True)
class Letak:
    urutan: int
    baris: int | None = None


@dataclass(frozen=True, slots=True)
class Jajar:
    lama: Letak | None
    baru: Letak | None
    macam: str = "sama"
    pindah: bool = False


def typed(data: bytes) -> bytes:
    """Give every known part its content type: what `docx` leaves to the default, the strict validator wants."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {n: archive.read(n) for n in archive.namelist()}
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{CONTENT_TYPE.format(kind)}"/>'
        for name in parts
        for kind in KINDS
        if name.startswith(f"word/{kind}")
    )
    types = parts["[Content_Types].xml"].decode().replace("</Types>", f"{overrides}</Types>")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in {**parts, "[Content_Types].xml": types.encode()}.items():
            package.writestr(name, content)
    return out.getvalue()


def paper(body: str, header: str = "", footer: str = "", notes: dict[int, str] | None = None) -> bytes:
    """A .docx with the stories that are given (header and footer XML, note XML by id)."""
    more: dict[str, str] = {}
    links: list[tuple[str, str, str]] = []
    section = ""
    for tag, kind, inner in (("hdr", "header", header), ("ftr", "footer", footer)):
        if inner:
            more[f"word/{kind}1.xml"] = part(tag, inner)
            links.append((f"rId{tag}", kind, f"{kind}1.xml"))
            section += f'<w:{kind}Reference w:type="default" r:id="rId{tag}"/>'
    if notes is not None:
        every = "".join(f'<w:footnote w:id="{n}">{xml}</w:footnote>' for n, xml in notes.items())
        more["word/footnotes.xml"] = part("footnotes", every)
        links.append(("rIdfn", "footnotes", "footnotes.xml"))
    return typed(
        docx(
            f'{body}<w:sectPr>{section}<w:pgSz w:w="12189" w:h="18709"/></w:sectPr>',
            more=more,
            links=tuple(links),
        )
    )


def redline(old: bytes, new: bytes, hints: tuple[BarisJajar, ...] = (), cut: Cut | None = None) -> Redline:
    """Make a redline by a fixed author on a fixed day."""
    return write_redline(
        open_docx(old, "lama.docx"),
        open_docx(new, "baru.docx"),
        hints,
        penulis="Bagian Hukum",
        tanggal="2026-11-21T08:00:00",
        cut=cut,
    )


def lines(naskah: Naskah) -> list[tuple[str, object]]:
    """A paper as printed."""
    found: list[tuple[str, object]] = []
    for blok in naskah.blok:
        if isinstance(blok, Tabel):
            rows = tuple(tuple((sel.teks, sel.rentang) for sel in row.sel) for row in blok.baris)
            found.append(("tabel", rows))
        else:
            aside = (
                blok.alamat.split("/")[0] if blok.alamat.startswith(("kepala-", "kaki-", "catatan")) else ""
            )
            found.append((aside, f"{blok.nomor} {blok.teks}".strip()))
    return sorted(found, key=lambda line: line[0] if line[0] != "tabel" else "")


def printed(data: bytes, lihat: str = "diterima") -> list[tuple[str, object]]:
    """What a file prints in a view."""
    return lines(read_naskah(open_docx(data), "asli" if lihat == "asli" else "diterima"))


def prove(old: bytes, new: bytes, made: Redline) -> None:
    """The law of redlines, told without the code that proves it."""
    assert printed(accept_all(made.data)) == printed(new)
    assert printed(reject_all(made.data)) == printed(old)
    assert printed(made.data) == printed(new)
    assert printed(made.data, "asli") == printed(old)


def story(data: bytes, name: str = "word/document.xml") -> etree._Element:
    """The tree of a part."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def names(data: bytes) -> list[str]:
    """The parts of a package."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.namelist()


def tracked(data: bytes, tag: str, name: str = "word/document.xml") -> list[str]:
    """The words of every tracked change of a kind."""
    found = []
    for element in story(data, name).iter(f"{{{W}}}{tag}"):
        parent = element.getparent()
        if parent is not None and str(parent.tag) not in (f"{{{W}}}rPr", f"{{{W}}}trPr"):
            found.append("".join(t.text or "" for t in element.iter(f"{{{W}}}t", f"{{{W}}}delText")))
    return found


def changes(data: bytes) -> int:
    """How many tracked changes there are of any kind."""
    return sum(1 for _ in story(data).iter(*(f"{{{W}}}{tag}" for tag in TRACKED)))


def canonical(root: etree._Element) -> bytes:
    """XML with neighbouring runs of one look joined and what Word adds by itself left out."""
    for element in root.iter():
        for name in [n for n in element.attrib if "rsid" in str(n) or str(n).endswith("}space")]:
            del element.attrib[name]
    for run in list(root.iter(f"{{{W}}}r")):
        before = run.getprevious()
        if before is not None and before.tag == run.tag and _look(before) == _look(run):
            for child in [c for c in run if c.tag != f"{{{W}}}rPr"]:
                before.append(child)
            parent = run.getparent()
            assert parent is not None
            parent.remove(run)
    for text in list(root.iter(f"{{{W}}}t")):
        before = text.getprevious()
        if before is not None and before.tag == text.tag:
            before.text = (before.text or "") + (text.text or "")
            parent = text.getparent()
            assert parent is not None
            parent.remove(text)
    for empty in [e for e in root.iter(f"{{{W}}}pPr", f"{{{W}}}trPr") if not len(e)]:
        parent = empty.getparent()
        assert parent is not None
        parent.remove(empty)
    return etree.tostring(root, method="c14n")


def without_new_headers(body: etree._Element | None) -> etree._Element:
    """Word keeps no history of headers: what was added stays, empty."""
    assert body is not None
    for reference in list(body.iter(f"{{{W}}}headerReference", f"{{{W}}}footerReference")):
        parent = reference.getparent()
        if parent is not None and any("rIdPerubahan" in str(v) for v in reference.attrib.values()):
            parent.remove(reference)
    return body


def _look(run: etree._Element) -> bytes:
    properties = run.find(f"{{{W}}}rPr")
    return b"" if properties is None else etree.tostring(properties, method="c14n")
