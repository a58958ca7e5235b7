"""Telling apart what people hand over instead of a .docx, by its first bytes."""

from __future__ import annotations

from pathlib import PurePath

from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Temuan, galat

ZIP = b"PK\x03\x04"
OLE = bytes.fromhex("D0CF11E0A1B11AE1")
OLE_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
SAVE_AS = "Buka berkas itu di Word, lalu simpan sebagai Dokumen Word (.docx)."
HEAD = 2048


def refuse_reason(data: bytes, berkas: str) -> Temuan | None:
    """Why these bytes can't be a .docx, or None if they start like one."""
    place = Tempat(berkas=berkas)
    name = PurePath(berkas.replace("\\", "/")).name
    if name.startswith("~$"):
        return galat(
            "berkas-kunci-word",
            "ini berkas kunci yang dibuat Word selama dokumennya terbuka, bukan dokumennya",
            place,
            f"Pakai berkas yang namanya tanpa “~$” (…{name[2:]}).",
        )
    if not data:
        return galat(
            "berkas-kosong",
            "berkas kosong (0 bita)",
            place,
            "Minta salinan baru; berkas ini barangkali gagal diunduh.",
        )
    if data.startswith(ZIP):
        return None
    if data.startswith(OLE):
        return _ole_reason(data, place)
    return _text_reason(data[:HEAD], place)


def _ole_reason(data: bytes, place: Tempat) -> Temuan:
    if OLE_ENCRYPTED in data:
        return galat(
            "berkas-bersandi",
            "dokumen dikunci dengan kata sandi",
            place,
            "Buka di Word, hapus sandinya (Berkas > Info > Proteksi Dokumen), lalu simpan kembali.",
        )
    return galat("berkas-doc-lama", "berkas Office bentuk lama (.doc), bukan .docx", place, SAVE_AS)


def _text_reason(head: bytes, place: Tempat) -> Temuan:
    plain = head.removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"").removeprefix(b"\xff\xfe").lstrip().lower()
    if plain.startswith(b"{\\rtf"):
        return galat("berkas-rtf", "berkas RTF, bukan .docx", place, SAVE_AS)
    if b"%pdf-" in plain[:1024]:
        return galat(
            "berkas-pdf",
            "berkas PDF, bukan .docx",
            place,
            "Perintah ini memerlukan dokumen Word; minta berkas .docx-nya.",
        )
    if plain.startswith((b"<!doctype html", b"<html", b"mime-version:")) or b"<html" in plain:
        return galat("berkas-html", "halaman web (HTML), bukan .docx", place, SAVE_AS)
    if b"<pkg:package" in plain or b"<w:worddocument" in plain:
        return galat("berkas-word-xml", "dokumen Word XML satu berkas, bukan .docx", place, SAVE_AS)
    return galat(
        "bukan-docx",
        "bukan berkas .docx: isinya bukan paket zip",
        place,
        "Periksa apakah berkas yang dipilih benar; jika ya, minta salinan baru.",
    )
