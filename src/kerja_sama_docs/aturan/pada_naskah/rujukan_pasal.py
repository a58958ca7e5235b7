"""References inside the paper lead to a pasal, ayat and huruf that is there.

The commonest mistake of signed agreements: a pasal was removed or inserted, and the references stayed. Citations of a
regulation or of another agreement are left alone; where in doubt (a law named in the same unit or in its lead-in, an
amendment, an unnumbered list) nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from kerja_sama_docs.aturan.bentuk import is_amendment
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.naskah import Bagian, Jenis, Naskah, Paragraf, Pasal, Satuan
from kerja_sama_docs.temuan import Tingkat

_TOKEN: Final = re.compile(
    r"\b(?i:pasal)\s+(?P<pasal>\d{1,3}[A-Z]?)\b|\b(?i:ayat)\s+\((?P<ayat>\d{1,2}[a-z]?)\)|\b(?i:huruf)\s+(?P<huruf>[a-z])\b"
)
# "ayat (2) Pasal 5", the other way round, is not read.
_REVERSED: Final = re.compile(r"\bayat\s+\(\d{1,2}[a-z]?\)\s+(?:(?:dari|dalam|pada)\s+)?pasal\s+\d", re.I)
_JOINT: Final = re.compile(r"[\s,]*(?:(?:dan/atau|dan|atau|serta|sampai dengan|hingga|s\.d\.)\s*)?")
_NO_LAW: Final = re.compile(r"\b[Pp]er\s?undang\s?-?\s?undang\w*", re.I)
_LAW: Final = re.compile(
    r"\bundang\s?-?\s?undang\b|\bUU\b|\bUUD\b|(?i:\bperaturan)\s+(?=[A-Z])|\bPP\b|\bPerpres\b|\bPerda\b|\bPermen\w*|\bPer(?:gub|bup|wali|wako)\b"
    r"|(?i:\bkeputusan)\s+(?=[A-Z])|\bInstruksi\b|\bSurat Edaran\b|\bQanun\b|\bKUH|\bKitab\b|\bBurgerlijk\b|\bB\.?W\b|\bHIR\b|\bStaatsblad\b"
    r"|\bKonvensi\b",
)
_OTHER: Final = r"(?:Kesepakatan|Perjanjian|Nota|Memorandum|MoU|Adendum|Addendum|Kontrak)(?:\s+(?:Bersama|Kerja\s?[Ss]ama|Induk|Kesepahaman|Kesepakatan))?"
_OTHER_AFTER: Final = re.compile(
    rf"\s+(?:dalam\s+|pada\s+|dari\s+)?{_OTHER}\b(?!\s+(?:ini|Bersama|Kerja|Induk))"
)
_NEAR: Final = 80  # characters in front of a reference among which the name of another paper is looked for
_OTHER_BEFORE: Final = re.compile(rf"\b{_OTHER}\s+(?:dalam\s+|pada\s+)?$")


@dataclass(frozen=True, slots=True)
class _Rujukan:
    """What is referred to: a pasal ("" where that is unclear), and an ayat and huruf in it."""

    pasal: str
    ayat: str = ""
    huruf: str = ""

    def __str__(self) -> str:
        parts = (
            f"Pasal {self.pasal}",
            f"ayat ({self.ayat})" if self.ayat else "",
            f"huruf {self.huruf}" if self.huruf else "",
        )
        return " ".join(part for part in parts if part)


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    naskah = bahan.naskah
    if is_amendment(naskah) or not naskah.pasal:
        return
    pasal = _by_number(naskah)
    for blok, lead in _units(naskah):
        if _names_law(blok.teks) or _names_law(lead) or _REVERSED.search(blok.teks):
            continue
        own = blok.alamat.split("/")[0].removeprefix("pasal-")
        for chain in _chains(blok.teks):
            for missing in _missing(chain, own, pasal):
                yield Pelanggaran(
                    f"dirujuk {missing}, tetapi tidak ada dalam naskah ini",
                    bahan.at(blok.alamat),
                    "Cocokkan rujukan itu dengan pasal yang dimaksud; nomornya mungkin bergeser.",
                )


def _by_number(naskah: Naskah) -> Mapping[str, Pasal | None]:
    """The pasal by number; None for a number that stands twice, of which nobody can say which is meant."""
    found: dict[str, Pasal | None] = {}
    for pasal in naskah.pasal:
        found[pasal.nomor] = None if pasal.nomor in found else pasal
    return found


def _units(naskah: Naskah) -> Iterator[tuple[Paragraf, str]]:
    """Paragraphs inside the pasal, each with the last lead-in ("…:") of its pasal."""
    home = lead = ""
    for blok in naskah.blok:
        if not isinstance(blok, Paragraf) or blok.bagian is not Bagian.PASAL or "/" not in blok.alamat:
            continue
        number = blok.alamat.split("/")[0]
        home, lead = number, lead if number == home else ""
        yield blok, lead
        if blok.teks.rstrip().endswith(":"):
            lead = blok.teks


def _names_law(teks: str) -> bool:
    return _LAW.search(_NO_LAW.sub(" ", teks).replace("Undang", "undang")) is not None


def _chains(teks: str) -> Iterator[list[re.Match[str]]]:
    """Runs of "Pasal 4 ayat (1) huruf a dan huruf b" as one; those of another agreement are left out."""
    chain: list[re.Match[str]] = []
    for token in _TOKEN.finditer(teks):
        if chain and not _JOINT.fullmatch(teks, chain[-1].end(), token.start()):
            yield from _own(chain, teks)
            chain = []
        chain.append(token)
    yield from _own(chain, teks)


def _own(chain: list[re.Match[str]], teks: str) -> Iterator[list[re.Match[str]]]:
    if (
        chain
        and not _OTHER_AFTER.match(teks, chain[-1].end())
        and not _OTHER_BEFORE.search(teks[max(chain[0].start() - _NEAR, 0) : chain[0].start()])
    ):
        yield chain


def _missing(chain: list[re.Match[str]], own: str, pasal: Mapping[str, Pasal | None]) -> Iterator[_Rujukan]:
    """The references of a chain that lead nowhere, each told at the first part that is missing."""
    at = _Rujukan(own)
    broken = False
    for place, token in enumerate(chain):
        if token["pasal"]:
            at, broken = _Rujukan(token["pasal"]), False
        elif token["ayat"]:
            broken = broken and at.pasal not in pasal
            at = _Rujukan(at.pasal, token["ayat"])
        elif place == 0:
            return  # "huruf a" alone: of what, only a reader can say
        else:
            at = replace(at, huruf=token["huruf"])
        if not broken and not _exists(at, pasal):
            broken = True
            yield at


def _exists(at: _Rujukan, pasal: Mapping[str, Pasal | None]) -> bool:
    """Whether it is there; also where the paper is too loosely numbered to tell."""
    if at.pasal not in pasal:
        return int(at.pasal.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") or 0) > _OWN_LIMIT
    found = pasal[at.pasal]
    if found is None:
        return True
    units = found.isi
    if at.ayat:
        ayat = [u for u in units if u.jenis is Jenis.AYAT]
        if not ayat:
            return len(units) > 1 or _holds(units, Jenis.ANGKA)
        units = tuple(u for u in ayat if u.nomor == at.ayat)
        if not units:
            return False
    if at.huruf:
        letters = {u.nomor for u in _below(units) if u.jenis is Jenis.HURUF}
        return at.huruf in letters or (not letters and len(_below(units)) > len(units))
    return True


# Higher numbers are those of a code of law that the sentence doesn't name ("Pasal 1266 dan 1267" mostly; "Pasal 362").
_OWN_LIMIT: Final = 200


def _below(units: tuple[Satuan, ...]) -> tuple[Satuan, ...]:
    return tuple(x for unit in units for x in (unit, *_below(unit.anak)))


def _holds(units: tuple[Satuan, ...], jenis: Jenis) -> bool:
    return any(u.jenis is jenis for u in _below(units))


ATURAN = Aturan(
    kode="rujukan-pasal",
    tingkat=Tingkat.GALAT,
    judul="Pasal, ayat, dan huruf yang dirujuk ada dalam naskah",
    alasan=(
        "Rujukan yang tidak ikut bergeser ketika pasal ditambah atau dihapus mengubah arti naskah. Rujukan ke peraturan atau "
        "naskah lain tidak diperiksa, begitu pula adendum."
    ),
    dasar=(),
    contoh_salah=(
        "PERJANJIAN KERJA SAMA\nPasal 1\nJANGKA WAKTU\n(1) Jangka waktunya 3 (tiga) tahun.\n"
        "(2) Jangka waktu dapat diperpanjang.\nPasal 2\nPENGAKHIRAN\n"
        "Kerja sama berakhir bila jangka waktu sebagaimana dimaksud dalam Pasal 1 ayat (3) berakhir."
    ),
    contoh_benar=(
        "PERJANJIAN KERJA SAMA\nPasal 1\nJANGKA WAKTU\n(1) Jangka waktunya 3 (tiga) tahun.\n"
        "(2) Jangka waktu dapat diperpanjang.\nPasal 2\nPENGAKHIRAN\n"
        "Kerja sama berakhir bila jangka waktu sebagaimana dimaksud dalam Pasal 1 ayat (1) berakhir."
    ),
    periksa=_check,
)
