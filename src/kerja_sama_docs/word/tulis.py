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
    iter_teks,
    plain,
    unit_addresses,
)
from kerja_sama_docs.word.kemas import pack, serialise, set_properties, unpack
from kerja_sama_docs.word.kertas import set_font, set_paper
from kerja_sama_docs.word.tanda import KEEP, MarkBook
from kerja_sama_docs.word.templat import Data, Gambar, render_template

# Signature rows that fit on one page with the last pasal; more must be allowed to go on.
MAX_ROWS_TOGETHER = 3
SIGNATURE_LINES = frozenset({"sebutan", "jabatan_kapital", "nama", "pangkat", "nip"})
DOCUMENT, STYLES = "word/document.xml", "word/styles.xml"


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
    rows = data.get("tanda_tangan")
    if isinstance(rows, tuple) and len(rows) <= MAX_ROWS_TOGETHER:
        data["tanda_tangan"] = (*(_hold(row) for row in rows[:-1]), *rows[-1:])
    data["isi"] = tuple(_body(dokumen, book))
    data["logo"] = _logos(dokumen, logo) if dokumen.gaya.logo else ()
    parts = unpack(render_template(templat, data, berkas_templat))
    for name in _story_parts(parts):
        root = etree.fromstring(parts[name])
        book.resolve(root)
        if name == DOCUMENT:
            set_paper(root, dokumen.gaya)
        parts[name] = serialise(root)
    if STYLES in parts:
        styles = etree.fromstring(parts[STYLES])
        set_font(styles, dokumen.gaya)
        parts[STYLES] = serialise(styles)
    set_properties(parts, dokumen.judul, f"Kerja Sama Docs {__version__}", sifat or {})
    return pack(parts)


def _logos(dokumen: Dokumen, logo: tuple[bytes, ...]) -> tuple[Gambar, ...]:
    """The pictures with alternative text: whose they are, where each party has one."""
    names = dokumen.kerangka.get("judul_pihak")
    owners = [plain(iter_teks(name)) for name in names] if isinstance(names, tuple) else []
    if len(owners) != len(logo):
        return tuple(Gambar(picture, "Logo pihak") for picture in logo)
    return tuple(Gambar(picture, f"Logo {owner}") for picture, owner in zip(logo, owners, strict=True))


def _hold(row: Data) -> Data:
    """A signature row that stays on the page of the next one (no row is ever torn apart)."""
    if not isinstance(row, Mapping):
        return row
    held: dict[str, Data] = dict(row)
    for side in ("kiri", "kanan"):
        party = row[side]
        if isinstance(party, Mapping):
            held[side] = {
                key: KEEP + text if key in SIGNATURE_LINES and isinstance(text, str) else text
                for key, text in party.items()
            }
    return held


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
    referred = {
        p.sasaran for pasal in dokumen.pasal for p in _spans(pasal) if p.jenis is JenisPotongan.RUJUKAN
    }
    last = len(dokumen.pasal)
    for place, pasal in enumerate(dokumen.pasal, 1):
        join = "\n" if dokumen.gaya.judul_pasal == "bawah" else " "
        heading = book.encode(pasal.judul)
        yield {"jenis": "pasal", "teks": book.anchor(pasal.id) + (join + heading if heading else "")}
        addresses = {id(unit): address for address, unit in unit_addresses(pasal)}
        # The last pasal goes to the page of the signatures, so that these never stand on a page of their own.
        yield from _units(pasal.isi, None, addresses, referred, book, keep=place == last)


def _units(
    units: tuple[SatuanTersusun, ...],
    above: Jenis | None,
    addresses: Mapping[int, str],
    referred: set[str],
    book: MarkBook,
    *,
    keep: bool,
) -> Iterator[dict[str, Data]]:
    for unit in units:
        closing = unit.jenis is Jenis.PARAGRAF and above is not None
        address = addresses[id(unit)]
        anchor = book.anchor(address) if address in referred else ""
        hold = KEEP if keep or unit.anak else ""
        yield {
            "jenis": "lanjutan" if closing else str(unit.jenis),
            "teks": hold + anchor + book.encode(unit.teks),
        }
        yield from _units(unit.anak, unit.jenis, addresses, referred, book, keep=keep)


def _spans(pasal: PasalTersusun) -> Iterator[Potongan]:
    yield from pasal.judul
    for _, unit in unit_addresses(pasal):
        yield from unit.teks
