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
from itertools import pairwise
from typing import Final

from kerja_sama_docs.aturan.bentuk import is_amendment
from kerja_sama_docs.naskah import Bagian, Naskah, Paragraf

_LEVELS: Final = ("pasal", "ayat", "huruf", "angka")
_TOKEN: Final = re.compile(
    r"\b(?:(?P<pasal>(?i:pasal))\s+(?P<np>\d{1,4}[A-Z]?|[IVXLC]{1,7})\b"
    r"|(?i:ayat)\s+(?:\((?P<na>\d{1,2}[a-z]?)\)|(?P<nb>\d{1,2})(?!\w|[.,)]\d|\s*\())"
    r"|(?i:huruf|butir)\s+(?P<nh>[a-z])\b[.)]?"
    r"|(?i:angka)\s+(?P<nk>\d{1,2})\b(?!\s*\())"
)
_JOINT: Final = re.compile(
    r"\s*(?:,\s*)?(?:(?P<dan>dan/atau|dan|atau|serta|sampai\s+dengan|hingga|s\.?\s?d\.?)\s*|(?P<dari>(?:dari|dalam|pada)\s+))?"
)
# A number that goes on a list of its own kind: "Pasal 5, 6 dan 7", "ayat (1) dan (2)", "huruf a, b, dan c".
_AND: Final = r"(?:\s*,\s*(?:dan/atau\s+|dan\s+|atau\s+|serta\s+)?|\s+(?:dan/atau|dan|atau|serta|sampai\s+dengan|hingga|s\.?\s?d\.?)\s+)"
_NOUN: Final = r"(?!\s*(?:\(|hari\b|bulan\b|tahun\b|jam\b|minggu\b|orang\b|kali\b|rangkap\b|eksemplar\b|persen\b|%|[.,]\d))"
_MORE: Final = {
    "pasal": re.compile(_AND + r"(?P<n>\d{1,3}[A-Z]?)\b" + _NOUN),
    "ayat": re.compile(_AND + r"\((?P<n>\d{1,2}[a-z]?)\)"),
    "huruf": re.compile(_AND + r"(?P<n>[a-z])\b(?![.'’)]?\w)"),
    "angka": re.compile(_AND + r"(?P<n>\d{1,2})\b" + _NOUN),
}
_NO_LAW: Final = re.compile(r"\b[Pp]er\s?undang\s?-?\s?undang\w*", re.I)
_LAW: Final = re.compile(
    r"\bundang\s?-?\s?undang\b|\bUU\b|\bUUD\b|(?i:\bperaturan)\s+(?=[A-Z])|\bPP\b|\bPerpres\b|\bPerda\b|\bPermen\w*|\bPer(?:gub|bup|wali|wako)\b"
    r"|(?i:\bkeputusan)\s+(?=[A-Z])|\bInstruksi\b|\bSurat Edaran\b|\bQanun\b|\bKUH|\bKitab\b|\bBurgerlijk\b|\bB\.?W\b|\bHIR\b|\bStaatsblad\b"
    r"|\bKonvensi\b"
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
    return any(f"{level} " in folded for level in (*_LEVELS, "butir"))


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


@dataclass(frozen=True, slots=True)
class _Langkah:
    """One named level with its number; `dari`: joined to the one before by "dari", "dalam" or a mere blank."""

    jenis: str
    nomor: str
    mulai: int
    akhir: int
    dari: bool = False


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
    for chain in _chains(blok.teks):
        if not _is_elsewhere(blok.teks, hukum, chain[0].mulai, chain[-1].akhir):
            yield from _resolve(chain, own, blok)


def _chains(teks: str) -> Iterator[list[_Langkah]]:
    chain: list[_Langkah] = []
    for step in _steps(teks):
        if chain and not _JOINT.fullmatch(teks, chain[-1].akhir, step.mulai):
            yield chain
            chain = []
        chain.append(step)
    if chain:
        yield chain


def _steps(teks: str) -> Iterator[_Langkah]:
    place = end = 0
    while token := _TOKEN.search(teks, place):
        kind, number = _kind(token)
        joint = _JOINT.fullmatch(teks, end, token.start()) if end else None
        yield _Langkah(
            kind,
            number,
            token.start(),
            token.end(),
            joint is not None and not joint["dan"] and "," not in joint[0],
        )
        place = end = token.end()
        while more := _MORE[kind].match(teks, place):
            yield _Langkah(kind, more["n"], place, more.end())
            place = end = more.end()


def _kind(token: re.Match[str]) -> tuple[str, str]:
    if token["pasal"]:
        return "pasal", token["np"]
    if token["na"] or token["nb"]:
        return "ayat", token["na"] or token["nb"]
    return ("huruf", token["nh"]) if token["nh"] else ("angka", token["nk"])


def _is_elsewhere(teks: str, hukum: _Hukum, start: int, end: int) -> bool:
    """Whether a law or another paper is what the reference is into."""
    if _OTHER_AFTER.match(teks, end) or _OTHER_BEFORE.search(teks[max(start - _NEAR, 0) : start]):
        return True
    behind = teks[end : end + _BEHIND]
    stop = _SENTENCE.search(behind)
    return _names_law(behind[: stop.start()] if stop else behind) or hukum.stands_before(start)


def _resolve(chain: list[_Langkah], own: str, blok: Paragraf) -> Iterator[Rujukan]:
    chain = _top_down(chain)
    if chain[0].jenis in ("huruf", "angka"):
        return  # of what, only a reader can say
    begin, end = chain[0].mulai, max(step.akhir for step in chain)
    at = Rujukan(blok.alamat, blok.teks, begin, end, own)
    for place, step in enumerate(chain):
        at = _with_step(at, step)
        following = chain[place + 1].jenis if place + 1 < len(chain) else "pasal"
        is_whole = _LEVELS.index(following) <= _LEVELS.index(step.jenis)
        if is_whole and int(re.sub(r"\D", "", at.pasal) or 0) <= _OWN_LIMIT:
            yield at


def _with_step(at: Rujukan, step: _Langkah) -> Rujukan:
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


def _top_down(chain: list[_Langkah]) -> list[_Langkah]:
    """A chain with "huruf a ayat (2) Pasal 4" turned round; what stands before such a part belongs to the same pasal."""
    parts: list[list[_Langkah]] = []
    for step in chain:
        if parts and step.dari:
            parts[-1].append(step)
        else:
            parts.append([step])
    turned: list[_Langkah] = []
    pending = True
    for part in parts:
        ranks = [_LEVELS.index(step.jenis) for step in part]
        if len(part) > 1 and all(low > high for low, high in pairwise(ranks)):
            part = part[::-1]
            if pending and part[0].jenis == "pasal":
                turned = [part[0], *turned] if turned and turned[0].jenis == "ayat" else turned
        pending = pending and part[0].jenis != "pasal"
        turned += part
    return turned
