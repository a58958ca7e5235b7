"""Printing with a check: the template and logos of a document, and bytes whose pasal read back as they went in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kerja_sama_docs.fakta import Daerah, KerjaSama
from kerja_sama_docs.naskah import Naskah, Pasal, pasal_to_text
from kerja_sama_docs.spek.ruang import RuangKerja, display
from kerja_sama_docs.susunan import Dokumen
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, TemuanError, galat
from kerja_sama_docs.word.baca import read_naskah
from kerja_sama_docs.word.buka import open_docx
from kerja_sama_docs.word.tulis import write_docx

_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_MAX_PICTURE = 5_000_000
_MAX_TEMPLATE = 20_000_000


@dataclass(frozen=True, slots=True)
class Cetakan:
    """What a document is printed with: its template's bytes and file, and the logos for its title."""

    berkas: Path
    templat: bytes
    logo: tuple[bytes, ...]


def open_cetakan(
    ruang: RuangKerja, jenis: str, kerja_sama: KerjaSama
) -> tuple[Cetakan | None, tuple[Temuan, ...]]:
    """The template of a kind and the regions' logos, or None and what is wrong with them."""
    temuan: list[Temuan] = []
    path = ruang.templates / f"{jenis}.docx"
    templat = b""
    try:
        templat = path.read_bytes()
        open_docx(templat[: _MAX_TEMPLATE + 1], display(path))
    except OSError:
        temuan.append(
            galat(
                "berkas-tidak-ada",
                "templat Word tidak ditemukan",
                Tempat(display(path)),
                "Jalankan “kerja-sama mulai” di folder kerja ini; berkas yang sudah ada tidak ditimpa.",
            )
        )
    except TemuanError as error:
        temuan.extend(error.temuan)
    logos: list[bytes] = []
    for daerah in {id(p.daerah): p.daerah for p in kerja_sama.kesepakatan_bersama.pihak}.values():
        picture = _read_logo(ruang, daerah, temuan)
        logos += [picture] if picture else []
    return (None if temuan else Cetakan(path, templat, tuple(logos))), tuple(temuan)


def _read_logo(ruang: RuangKerja, daerah: Daerah, temuan: list[Temuan]) -> bytes | None:
    if daerah.logo.isi is None:
        return None
    path = (ruang.daerah / daerah.logo.isi).resolve()
    advice = (
        "Simpan gambar PNG atau JPEG (paling besar 5 MB) di dalam folder kerja, lalu tulis namanya di logo:."
    )
    try:
        inside = path.is_relative_to(ruang.akar.resolve())
        data = path.read_bytes() if inside and path.stat().st_size <= _MAX_PICTURE else b""
    except OSError:
        data = b""
    if not data.startswith(_PICTURES):
        temuan.append(
            galat("berkas-logo", f"logo “{daerah.logo.isi}” tidak dapat dipakai", daerah.logo.asal, advice)
        )
        return None
    return data


@dataclass(frozen=True, slots=True)
class Tercetak:
    """A draft that has been read back: its bytes, and the naskah that a reader sees in them."""

    data: bytes
    naskah: Naskah


def print_and_read(dokumen: Dokumen, cetakan: Cetakan, sifat: Mapping[str, str]) -> Tercetak:
    """The draft, proven: the pasal read back from its bytes equal the pasal that went in.

    Raises TemuanError naming the first pasal that differs, or whatever is wrong with the template.
    """
    name = display(cetakan.berkas)
    data = write_docx(dokumen, cetakan.templat, berkas_templat=name, logo=cetakan.logo, sifat=sifat)
    wanted = dokumen.naskah_pasal()
    naskah = read_naskah(open_docx(data, f"{dokumen.id}.docx"))
    if naskah.pasal != wanted:
        raise TemuanError([_explain_difference(wanted, naskah.pasal, name)])
    return Tercetak(data, naskah)


def _explain_difference(wanted: tuple[Pasal, ...], found: tuple[Pasal, ...], templat: str) -> Temuan:
    place = next(
        (i for i, (a, b) in enumerate(zip(wanted, found, strict=False)) if a != b),
        min(len(wanted), len(found)),
    )
    if place < len(wanted):
        lines = pasal_to_text(wanted[place]).splitlines()
        printed = set(pasal_to_text(found[place]).splitlines()) if place < len(found) else set()
        missing = next((line.strip() for line in lines if line not in printed), lines[0])
        where, words = f"Pasal {wanted[place].nomor}", missing[:80]
    else:
        where, words = f"Pasal {found[place].nomor}", "pasal yang tidak disusun"
    return galat(
        "draf-tidak-sama",
        f"draf tidak diserahkan: {where} yang tercetak tidak sama dengan yang disusun (“{words}”)",
        Tempat(templat),
        "Periksa bagian isi (pasal) dalam templat Word; pakai gaya KS Pasal, KS Ayat, KS Huruf, KS Angka.",
    )
