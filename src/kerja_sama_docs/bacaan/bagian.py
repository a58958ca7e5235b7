"""Which part of the agreement a paragraph belongs to where no style says it: by its words and by what came before."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from kerja_sama_docs.bacaan.label import is_capital_title, split_typed
from kerja_sama_docs.naskah import Bagian

# In the order in which the parts stand before the first pasal; a part once left does not come back.
FRONT: Final = (
    (
        Bagian.DASAR_HUKUM,
        re.compile(
            r"(?:dengan )?(?:mengingat|memperhatikan|berpedoman|mengacu|merujuk)\b|dasar hukum\b|landasan hukum\b"
            r"|(?:dengan )?berdasarkan\s*(?:[:;]|$|(?:pada\s+)?(?:ketentuan|peraturan|undang-undang)\b)"
            r"|(?:undang-undang|peraturan \w+)[^.]{0,40} nomor",
            re.I,
        ),
    ),
    (Bagian.MENIMBANG, re.compile(r"menimbang\b|bahwa\b|.{0,300}\bmenerangkan\b", re.I)),
    (Bagian.PEMBUKA, re.compile(r"pada hari|bertempat di|(?:kami )?yang bertanda ?tangan", re.I)),
)
# The authority of a signer may be a law, or a letter that begins with these words as well.
AUTHORITY: Final = re.compile(r"bertindak|surat kuasa|selanjutnya disebut", re.I)
NUMBER_LINE: Final = re.compile(r"nomor\b", re.I)
CLOSING: Final = re.compile(r"demikian(?:lah)?\b", re.I)
SIGNATURE: Final = re.compile(
    r"(?:PIHAK (?:KE\s?)?(?:SATU|PERTAMA|DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN|SEMBILAN|SEPULUH|SEBELAS)\b[\s,:;.]*)+$"
)
SIGNERS: Final = re.compile(
    r"(?:A\.?N\.?\s+)?(?:Pj\.?|Plt\.?)?\s*(?:GUBERNUR|BUPATI|WALI ?KOTA|KEPALA)\b[^a-z.;]{0,150}$"
)
ANNEX: Final = re.compile(r"LAMPIRAN\b|Lampiran(?:\s+(?:[IVX]+|\d{1,2}))?\s*[.:]?$")
CHAPTER: Final = re.compile(r"BAB\s+[IVXLC\d]+\b")

RANK: Final[Mapping[Bagian, int]] = {
    Bagian.JUDUL: 0,
    Bagian.NOMOR: 0,
    Bagian.PEMBUKA: 1,
    Bagian.PIHAK: 2,
    Bagian.MENIMBANG: 3,
    Bagian.DASAR_HUKUM: 4,
}


def is_chapter(text: str) -> bool:
    """Whether a paragraph is the heading of a chapter: "BAB II", alone or with a title in capitals."""
    return bool(CHAPTER.match(text)) and is_capital_title(text)


def front_part(text: str, before: Bagian) -> Bagian:
    """Guess the part of a paragraph that stands before the first pasal."""
    rank = RANK.get(before, 0)
    words = split_typed(text)[1]
    for part, shape in FRONT:
        if RANK[part] < rank or not shape.match(words):
            continue
        if part is Bagian.DASAR_HUKUM and rank < RANK[part] and AUTHORITY.search(words):
            continue
        # A bare citation is a legal basis only once the parties are known: titles name laws too.
        return before if part is Bagian.DASAR_HUKUM and rank == 0 else part
    if rank == 0:
        return Bagian.NOMOR if NUMBER_LINE.match(text) else Bagian.JUDUL
    return Bagian.PIHAK if before is Bagian.PEMBUKA else before


def closing_part(text: str, before: Bagian) -> Bagian:
    """Guess the part of a paragraph that stands after the last heading of a pasal; PASAL as long as it goes on."""
    first = text.partition("\n")[0]
    if before is Bagian.LAMPIRAN or ANNEX.match(first):
        return Bagian.LAMPIRAN
    if before is Bagian.TANDA_TANGAN or SIGNATURE.match(first) or SIGNERS.match(first):
        return Bagian.TANDA_TANGAN
    if before is Bagian.PENUTUP or CLOSING.match(text):
        return Bagian.PENUTUP
    return before
