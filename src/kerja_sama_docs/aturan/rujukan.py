"""References of a paper to its own pasal, ayat, huruf and angka: a study, in whichever way they are written.

Read as one: "Pasal 4 ayat (1) huruf a dan huruf b", "Pasal 5, 6, dan 7", "ayat (1) dan (2)", "Pasal 4 ayat 2",
"huruf a ayat (2) Pasal 4". References into a law or another paper are left out: where one is named right behind, or
before in the same sentence or in the lead-in of the list.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from kerja_sama_docs.aturan.bentuk import is_amendment
from kerja_sama_docs.aturan.rujukan_langkah import LEVELS, Langkah, iter_chains, top_down
from kerja_sama_docs.naskah import Bagian, Naskah, Paragraf

_NO_LAW: Final = re.compile(r"\b[Pp]er\s?undang\s?-?\s?undang\w*", re.I)
_LAW: Final = re.compile(
    r"\bundang\s?-?\s?undang\b|\bUU\b|\bUUD\b|(?i:\bperaturan)\s+(?=[A-Z])|\bPP\b|\bPerpres\b|\bPerda\b|\bPermen\w*|\bPer(?:gub|bup|wali|wako)\b"
    r"|(?i:\bkeputusan)\s+(?=[A-Z])|\bInstruksi\b|\bSurat Edaran\b|\bQanun\b|\bKUH|\bKitab\b|\bBurgerlijk\b|\bB\.?W\b|\bHIR\b|\bStaatsblad\b"
    r"|\bKonvensi\b|\b(?i:peraturan|pedoman|petunjuk\s+teknis)\s+(?:dimaksud|tersebut|itu)\b|\bSOP\b|(?i:\bprosedur\s+operasional)|\bBab\s+[IVXLC]+\b"
)
_OTHER: Final = r"(?:Kesepakatan|Perjanjian|Nota|Memorandum|MoU|Adendum|Addendum|Kontrak)(?:\s+(?:Bersama|Kerja\s?[Ss]ama|Induk|Kesepahaman|Kesepakatan))?"
_OTHER_AFTER: Final = re.compile(
    rf"\s+(?:dalam\s+|pada\s+|dari\s+)?{_OTHER}\b(?!\s+(?:ini|Bersama|Kerja|Induk))"
)
_OTHER_BEFORE: Final = re.compile(rf"\b{_OTHER}\s+(?:dalam\s+|pada\s+)?$")
_NEAR: Final = 80  # characters in front of a reference among which the name of another paper is looked for
_BEHIND: Final = 60  # characters behind it among which a law is
_SENTENCE: Final = re.compile(r"[.;]\s+(?=[A-Z])")
# Higher numbers are those of a code of law that the sentence doesn't name ("Pasal 1266 dan 1267" mostly; "Pasal 362").
_OWN_LIMIT: Final = 200


@dataclass(frozen=True, slots=True)
class Rujukan:
    """One reference: the text it stands in, where its chain begins and ends there, and what it points at.

    `pasal` is that of its own pasal where the text names none ("pada ayat (1)"); "" for a level that is not named.
    """

    alamat: str
    teks: str
    mulai: int
    akhir: int
    pasal: str
    ayat: str = ""
    huruf: str = ""
    angka: str = ""

    def __str__(self) -> str:
        parts = (
            f"Pasal {self.pasal}",
            f"ayat ({self.ayat})" if self.ayat else "",
            f"huruf {self.huruf}" if self.huruf else "",
            f"angka {self.angka}" if self.angka else "",
        )
        return " ".join(part for part in parts if part)


def find_rujukan(naskah: Naskah) -> tuple[Rujukan, ...]:
    """Every reference inside the pasal to a pasal of this paper; none in an amendment, which speaks of two papers."""
    if is_amendment(naskah) or not naskah.pasal:
        return ()
    found: list[Rujukan] = []
    judged, in_law = "", False
    for blok, lead in _units(naskah):
        if not _mentions(blok.teks):
            continue
        if lead != judged:  # one lead-in stands above a whole list
            judged, in_law = lead, _names_law(lead)
        if not in_law:
            found.extend(_of_unit(blok))
    return tuple(found)


def _mentions(teks: str) -> bool:
    folded = teks.casefold()
    return any(f"{level} " in folded for level in (*LEVELS, "butir", "ps."))


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


class _Hukum:
    """Where the sentences of a text begin and name their first law, found once for all its references."""

    def __init__(self, teks: str) -> None:
        self._teks = _NO_LAW.sub(lambda m: " " * len(m[0]), teks).replace("Undang", "undang")
        self._begins = [0, *(m.end() for m in _SENTENCE.finditer(teks)), len(teks)]
        self._law: dict[int, int] = {}

    def stands_before(self, place: int) -> bool:
        """Whether a law is named in the same sentence before a place."""
        sentence = max(bisect_left(self._begins, place) - 1, 0)
        if sentence not in self._law:
            begin, end = self._begins[sentence : sentence + 2]
            law = _LAW.search(self._teks, begin, end)
            self._law[sentence] = law.end() if law else len(self._teks)
        return self._law[sentence] < place


def _of_unit(blok: Paragraf) -> Iterator[Rujukan]:
    own = blok.alamat.split("/")[0].removeprefix("pasal-")
    hukum = _Hukum(blok.teks)
    for chain in iter_chains(blok.teks):
        if not _is_elsewhere(blok.teks, hukum, chain[0].mulai, chain[-1].akhir):
            yield from _resolve(chain, own, blok)


def _is_elsewhere(teks: str, hukum: _Hukum, start: int, end: int) -> bool:
    """Whether a law or another paper is what the reference is into."""
    if _OTHER_AFTER.match(teks, end) or _OTHER_BEFORE.search(teks[max(start - _NEAR, 0) : start]):
        return True
    behind = teks[end : end + _BEHIND]
    stop = _SENTENCE.search(behind)
    return _names_law(behind[: stop.start()] if stop else behind) or hukum.stands_before(start)


def _resolve(chain: list[Langkah], own: str, blok: Paragraf) -> Iterator[Rujukan]:
    chain = top_down(chain)
    if chain[0].jenis in ("huruf", "angka"):
        return  # of what, only a reader can say
    begin, end = chain[0].mulai, max(step.akhir for step in chain)
    at = Rujukan(blok.alamat, blok.teks, begin, end, own)
    for place, step in enumerate(chain):
        at = _with_step(at, step)
        following = chain[place + 1].jenis if place + 1 < len(chain) else "pasal"
        is_whole = LEVELS.index(following) <= LEVELS.index(step.jenis)
        if is_whole and int(re.sub(r"\D", "", at.pasal) or 0) <= _OWN_LIMIT:
            yield at


def _with_step(at: Rujukan, step: Langkah) -> Rujukan:
    """The reference one level further down, or beside: what was below that level is gone."""
    match step.jenis:
        case "pasal":
            return replace(at, pasal=step.nomor, ayat="", huruf="", angka="")
        case "ayat":
            return replace(at, ayat=step.nomor, huruf="", angka="")
        case "huruf":
            return replace(at, huruf=step.nomor, angka="")
        case _:
            return replace(at, angka=step.nomor)
