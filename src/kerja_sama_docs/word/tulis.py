"""A document on paper: a Dokumen and its template become the bytes of a .docx."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from kerja_sama_docs import __version__
from kerja_sama_docs.naskah import Jenis
from kerja_sama_docs.susunan import (
    Dokumen,
    Isian,
    JenisPotongan,
    PasalTersusun,
    Potongan,
    SatuanTersusun,
    unit_addresses,
)
from kerja_sama_docs.word.kemas import pack, serialise, set_properties, unpack
from kerja_sama_docs.word.kertas import set_font, set_paper, set_tracking
from kerja_sama_docs.word.tanda import MarkBook
from kerja_sama_docs.word.templat import Data, render_template

DOCUMENT, STYLES, SETTINGS = "word/document.xml", "word/styles.xml", "word/settings.xml"


def write_docx(
    dokumen: Dokumen,
    templat: bytes,
    *,
    berkas_templat: str = "",
    logo: tuple[bytes, ...] = (),
    sifat: Mapping[str, str] | None = None,
) -> bytes:
    """The draft's bytes; the same arguments give the same bytes.

    Args:
        dokumen: what is to be printed.
        templat: the bytes of its template.
        berkas_templat: the template's name in messages.
        logo: pictures (PNG or JPEG) for the title, in the order of the parties.
        sifat: custom properties: what the draft was made from.

    Raises TemuanError when the template is broken.
    """
    book = MarkBook()
    data: dict[str, Data] = {key: _to_data(value, book) for key, value in dokumen.kerangka.items()}
    data["isi"] = tuple(_body(dokumen, book))
    data["logo"] = logo if dokumen.gaya.logo else ()
    parts = unpack(render_template(templat, data, berkas_templat))
    for name in _story_parts(parts):
        root = etree.fromstring(parts[name])
        book.resolve(root)
        if name == DOCUMENT:
            set_paper(root, dokumen.gaya)
        parts[name] = serialise(root)
    styles, settings = etree.fromstring(parts[STYLES]), etree.fromstring(parts[SETTINGS])
    set_font(styles, dokumen.gaya)
    set_tracking(settings, on=bool(dokumen.kerangka.get("draf")))
    parts[STYLES], parts[SETTINGS] = serialise(styles), serialise(settings)
    set_properties(parts, dokumen.judul, f"Kerja Sama Docs {__version__}", sifat or {})
    return pack(parts)


def _story_parts(parts: Mapping[str, bytes]) -> list[str]:
    return [n for n in parts if n == DOCUMENT or n.startswith(("word/header", "word/footer"))]


def _to_data(value: Isian, book: MarkBook) -> Data:
    if isinstance(value, Potongan):
        return book.encode((value,))
    if isinstance(value, Mapping):
        return {key: _to_data(item, book) for key, item in value.items()}
    if isinstance(value, tuple):
        if value and all(isinstance(item, Potongan) for item in value):
            return "".join(book.encode((item,)) for item in value if isinstance(item, Potongan))
        return tuple(_to_data(item, book) for item in value)
    return value


def _body(dokumen: Dokumen, book: MarkBook) -> Iterator[dict[str, Data]]:
    """The pasal as a flat row of paragraphs, each with the kind that the template styles."""
    referred = {p.sasaran for pasal in dokumen.pasal for p in _spans(pasal) if p.jenis is JenisPotongan.RUJUKAN}
    for pasal in dokumen.pasal:
        join = "\n" if dokumen.gaya.judul_pasal == "bawah" else " "
        heading = book.encode(pasal.judul)
        yield {"jenis": "pasal", "teks": book.anchor(pasal.id) + (join + heading if heading else "")}
        addresses = {id(unit): address for address, unit in unit_addresses(pasal)}
        yield from _units(pasal.isi, None, addresses, referred, book)


def _units(
    units: tuple[SatuanTersusun, ...], above: Jenis | None, addresses: Mapping[int, str], referred: set[str],
    book: MarkBook,
) -> Iterator[dict[str, Data]]:
    for unit in units:
        closing = unit.jenis is Jenis.PARAGRAF and above is not None
        address = addresses[id(unit)]
        anchor = book.anchor(address) if address in referred else ""
        yield {"jenis": "lanjutan" if closing else str(unit.jenis), "teks": anchor + book.encode(unit.teks)}
        yield from _units(unit.anak, unit.jenis, addresses, referred, book)


def _spans(pasal: PasalTersusun) -> Iterator[Potongan]:
    yield from pasal.judul
    for _, unit in unit_addresses(pasal):
        yield from unit.teks
