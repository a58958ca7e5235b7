"""The shapes of a citation: kind, issuer, number and year; the gazette numbers; the words that join an amendment."""

from __future__ import annotations

import re
from typing import Final

from kerja_sama_docs.peraturan import JenisPeraturan

_RI: Final = r"(?:\s+(?:Negara\s+)?Republik\s+Indonesia|\s+RI)?"
_KINDS: Final = (
    (r"Peraturan\s+Pemerintah\s+Pengganti\s+Undang[\s-]{1,3}[Uu]ndang|Perppu|PERPPU", JenisPeraturan.PERPPU),
    (r"Undang[\s-]{1,3}[Uu]ndang\s+Darurat", JenisPeraturan.UNDANG_UNDANG_DARURAT),
    (r"Undang[\s-]{1,3}[Uu]ndang|UU", JenisPeraturan.UNDANG_UNDANG),
    (r"Peraturan\s+Pemerintah(?!\s+(?:Daerah|Kabupaten|Kota|Provinsi))|PP", JenisPeraturan.PERATURAN_PEMERINTAH),
    (r"Peraturan\s+Presiden|Perpres|PERPRES", JenisPeraturan.PERATURAN_PRESIDEN),
    (r"Instruksi\s+Presiden|Inpres", JenisPeraturan.INSTRUKSI_PRESIDEN),
    (r"Permendagri|PERMENDAGRI", JenisPeraturan.PERATURAN_MENTERI),
)  # fmt: skip
_MENDAGRI: Final = "Menteri Dalam Negeri"
_ISSUED: Final = r"(?P<bentuk>Peraturan|Keputusan)\s+(?P<penetap>(?:Bersama\s+)?(?:Menteri|Kepala|Badan|Lembaga|Komisi|Arsip|Mahkamah|Gubernur|Bupati|Wali\s?[Kk]ota|Daerah|Presiden)\b[\w,.&/ -]{0,120}?)"
_NUMBER: Final = r"(?:Nomor|No\.?|Nomer)\s*:?\s*(?P<nomor>\d{1,4}[A-Z]?(?:/[\w.-]{1,20}){0,4}|P\.\d{1,4}(?:/[\w.-]{1,20}){1,4})(?:\s+(?:[Tt]ahun|[Tt]hn\.?|[Tt]h\.?)\s+(?P<tahun>\d{4})\b)?"
# Short forms give number and year with a stroke, and often without "Nomor": "PP 50/2007", "Permendagri No. 22/2009".
_SHORT: Final = r"(?P<singkat>UU|PP|Perpres|PERPRES|Perppu|PERPPU|Permendagri|PERMENDAGRI)\s+(?:(?:Nomor|No\.?)\s*)?(?P<nomor2>\d{1,3})(?:\s*/\s*|\s+(?:[Tt]ahun|[Tt]hn\.?|[Tt]h\.?)\s+)(?P<tahun2>\d{4})\b"
HEAD: Final = re.compile(
    rf"\b{_SHORT}|(?:\b(?P<umum>{'|'.join(shape for shape, _ in _KINDS)})|\b{_ISSUED}){_RI}\s+{_NUMBER}"
)
_KIND: Final = tuple((re.compile(rf"(?:{shape})$"), jenis) for shape, jenis in _KINDS)
ABOUT: Final = re.compile(r"\s*,?\s*(?:[Tt]entang|[Tt]tg\.?)\s+")
_GAZETTE: Final = re.compile(
    r"\(?\s*(?:Lembaran|Lembar|Lembaga)[\s-]+Negara(?:\s+Republik\s+Indonesia|\s+RI)?\s+(?:Tahun\s+(?P<tahun>\d{4})\s*,?\s*)?(?:Nomor|No\.?)\s*(?P<nomor>\d{1,4})"
    r"|\(?\s*LN(?:\s?RI)?\.?\s+(?:Tahun\s+)?(?P<tahun2>\d{4})\s*,?\s*(?:Nomor|No\.?|/)\s*(?P<nomor2>\d{1,4})"
    r"|\(?\s*Berita\s+Negara(?:\s+Republik\s+Indonesia|\s+RI)?\s+Tahun\s+(?P<tahun3>\d{4})\s*,?\s*(?:Nomor|No\.?)\s*(?P<nomor3>\d{1,4})",
    re.I,
)
_SUPPLEMENT: Final = re.compile(
    r"(?:Tambahan\s+(?:Lembaran|Lembar|Lembaga)[\s-]+Negara(?:\s+Republik\s+Indonesia|\s+RI)?|TLN(?:\s?RI)?\.?)\s*(?:Tahun\s+\d{4}\s*,?\s*)?(?:Nomor|No\.?)\s*(?P<nomor>\d{1,4}[a-z]?)",
    re.I,
)
AMENDED: Final = re.compile(
    r"\b(?:sebagaimana|yang)\s+(?:telah\s+)?(?:beberapa\s+kali\s+)?(?:di)?ubah(?:\s+beberapa\s+kali)?[\s,]*(?P<terakhir>(?:dan\s+|yang\s+)?terakhir(?:\s+kali)?\s+)?(?:dengan|oleh)?",
    re.I,
)
END_OF_TITLE: Final = re.compile(
    r"\s*(?:\((?=\s*(?:Lembar|Lembaga|LN|Berita|Tambahan))|,?\s*\b(?:sebagaimana|yang)\s+(?:telah\s+)?(?:beberapa\s+kali\s+)?(?:di)?ubah|;|\bjuncto\b|\bjo\.|\.\s*$|$)"
)


def kind_of(head: re.Match[str]) -> tuple[JenisPeraturan | None, str]:
    """The kind at a head, None for a Keputusan, and its issuer."""
    general = head["umum"] or head["singkat"]
    if general:
        jenis = next(jenis for shape, jenis in _KIND if shape.match(general))
        return jenis, _MENDAGRI if jenis is JenisPeraturan.PERATURAN_MENTERI else ""
    if head["bentuk"] != "Peraturan":
        return None, head["penetap"]
    issuer = re.sub(r"\s+Republik Indonesia$", "", head["penetap"].strip())
    if issuer.startswith("Daerah"):
        return JenisPeraturan.PERATURAN_DAERAH, issuer.removeprefix("Daerah").strip()
    if issuer.startswith(("Gubernur", "Bupati", "Wali")):
        return JenisPeraturan.PERATURAN_KEPALA_DAERAH, issuer
    return (
        JenisPeraturan.PERATURAN_MENTERI if issuer.startswith("Menteri") else JenisPeraturan.PERATURAN_LEMBAGA
    ), issuer


def read_gazette(teks: str, place: int) -> tuple[tuple[int | None, str] | None, str, bool, int]:
    """Year and number, the supplement's number, whether it is the Berita Negara, and the place after them."""
    gazette = _GAZETTE.match(teks, skip(teks, place))
    if gazette is None:
        return None, "", False, place
    place = gazette.end()
    year = gazette["tahun"] or gazette["tahun2"] or gazette["tahun3"]
    number = gazette["nomor"] or gazette["nomor2"] or gazette["nomor3"]
    supplement = _SUPPLEMENT.match(teks, skip(teks, place))
    if supplement:
        place = supplement.end()
    return (
        (int(year) if year else None, number),
        supplement["nomor"] if supplement else "",
        gazette["nomor3"] is not None,
        place,
    )


def skip(teks: str, place: int) -> int:
    """The place after blanks and marks between the parts of a citation."""
    while place < len(teks) and teks[place] in " ,;)":
        place += 1
    return place
