"""The only door by which a .docx from outside comes in."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from lxml import etree

from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import TemuanError, galat
from kerja_sama_docs.word.batas import BATAS, Batas
from kerja_sama_docs.word.bongkar import unzip
from kerja_sama_docs.word.kenali import SAVE_AS, refuse_reason
from kerja_sama_docs.word.relasi import Relasi, find_part, first_of, relations_name, relations_of
from kerja_sama_docs.word.urai import parse_xml


@dataclass(frozen=True, slots=True)
class Paket:
    """A .docx that passed the door: its parts in memory, inside the limits.

    Attributes:
        berkas: the path as it should be printed.
        bagian: the bytes of every part by name, read-only.
        utama: name of the main part (usually `word/document.xml`).
        batas: the limits under which it was opened; parsing keeps to them too.

    """

    berkas: str
    bagian: Mapping[str, bytes]
    utama: str
    batas: Batas = BATAS


def open_docx(path_or_bytes: Path | str | bytes, berkas: str = "", batas: Batas = BATAS) -> Paket:
    """Open a .docx; `berkas` is its name for messages, by default the path.

    Raises:
        TemuanError: if it cannot be read, is not a .docx, or is hostile; the finding says which.

    """
    if isinstance(path_or_bytes, bytes):
        data = path_or_bytes
    else:
        berkas = berkas or str(path_or_bytes)
        data = _read_file(Path(path_or_bytes), berkas, batas)
    if len(data) > batas.berkas:
        raise _too_large(berkas, batas)
    reason = refuse_reason(data, berkas)
    if reason is not None:
        raise TemuanError([reason])
    parts = MappingProxyType(unzip(data, berkas, batas))
    return Paket(berkas, parts, _main_part(parts, berkas, batas), batas)


def parse_part(paket: Paket, name: str) -> etree._Element:
    """Give the root element of a part.

    Raises:
        TemuanError: if the part is missing or is not safe, sound XML.

    """
    known = find_part(paket.bagian, name)
    if known is None:
        raise TemuanError(
            [galat("bagian-hilang", f"bagian “{name}” tidak ada dalam paket", Tempat(berkas=paket.berkas))]
        )
    return parse_xml(paket.bagian[known], known, paket.berkas, paket.batas)


def read_relations(paket: Paket, part: str) -> tuple[Relasi, ...]:
    """Give the relations of a part ("" for the package); none if it has none."""
    name = find_part(paket.bagian, relations_name(part))
    return () if name is None else relations_of(parse_part(paket, name), part)


def _read_file(path: Path, berkas: str, batas: Batas) -> bytes:
    place = Tempat(berkas=berkas)
    try:
        info = path.stat()
        if not stat.S_ISREG(info.st_mode):
            raise TemuanError([galat("bukan-berkas", "bukan berkas biasa (folder atau perangkat)", place)])
        if info.st_size > batas.berkas:
            raise _too_large(berkas, batas)
        with path.open("rb") as stream:
            return stream.read(batas.berkas + 1)
    except FileNotFoundError as error:
        raise TemuanError(
            [galat("berkas-tidak-ada", "berkas tidak ditemukan", place, "Periksa nama dan foldernya.")]
        ) from error
    except (OSError, ValueError) as error:
        raise TemuanError(
            [
                galat(
                    "berkas-tak-terbuka",
                    "berkas tidak dapat dibuka",
                    place,
                    "Tutup dokumen itu di Word dan periksa hak aksesnya.",
                )
            ]
        ) from error


def _too_large(berkas: str, batas: Batas) -> TemuanError:
    limit = batas.berkas // 1_000_000
    return TemuanError(
        [
            galat(
                "berkas-terlalu-besar",
                f"berkas lebih dari {limit} MB",
                Tempat(berkas=berkas),
                "Kecilkan gambarnya di Word (Kompres Gambar), lalu simpan ulang.",
            )
        ]
    )


def _main_part(parts: Mapping[str, bytes], berkas: str, batas: Batas) -> str:
    """Find the part that the package calls its document: found by relation, because its name is free."""
    relations_part = find_part(parts, "_rels/.rels")
    if relations_part is not None:
        root = parse_xml(parts[relations_part], relations_part, berkas, batas)
        target = first_of(relations_of(root, ""), "officeDocument")
        main = None if target is None else find_part(parts, target)
        if main is not None and not main.startswith(("xl/", "ppt/")):
            return main
    raise TemuanError([galat("bukan-dokumen-word", _what_else(parts), Tempat(berkas=berkas), SAVE_AS)])


def _what_else(parts: Mapping[str, bytes]) -> str:
    if parts.get("mimetype", b"").startswith(b"application/vnd.oasis.opendocument"):
        return "berkas OpenDocument (.odt), bukan .docx"
    if any(name.startswith("xl/") for name in parts):
        return "buku kerja Excel, bukan dokumen Word"
    if any(name.startswith("ppt/") for name in parts):
        return "presentasi PowerPoint, bukan dokumen Word"
    return "paket zip tanpa dokumen Word di dalamnya"
