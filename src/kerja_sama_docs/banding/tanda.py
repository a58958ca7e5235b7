"""Why a change deserves a second look: what kind of words it touches."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from kerja_sama_docs.banding.kata import Kata, Ragam, join_words
from kerja_sama_docs.banding.model import Tanda
from kerja_sama_docs.banding.pemikul import hand_of, is_reversed
from kerja_sama_docs.banding.sengketa import forums

_FIGURES: Final = {
    Ragam.UANG: Tanda.JUMLAH,
    Ragam.ANGKA: Tanda.JUMLAH,
    Ragam.TANGGAL: Tanda.TANGGAL,
    Ragam.JANGKA: Tanda.JANGKA,
}
_KINDS: Final = _FIGURES | {Ragam.PIHAK: Tanda.PIHAK, Ragam.RUJUKAN: Tanda.RUJUKAN}
_WHOLE: Final = _FIGURES | {Ragam.PIHAK: Tanda.PIHAK}
_DUTY: Final = frozenset(
    {
        "wajib", "kewajiban", "berkewajiban", "mewajibkan", "diwajibkan", "harus", "seharusnya", "dapat", "boleh",
        "diperbolehkan", "berhak", "hak", "berwenang", "bertanggung",
    }
)  # fmt: skip
_NOT: Final = frozenset(
    {"tidak", "bukan", "tanpa", "belum", "dilarang", "larangan", "kecuali", "dikecualikan", "jangan", "tak"}
)
_LEVEL: Final = frozenset({"kabupaten", "kota", "provinsi"})
_WORDS: Final = ((_DUTY, Tanda.WAJIB_DAPAT), (_NOT, Tanda.NEGASI))
_DAYS: Final = re.compile(r"\bhari (?:kerja|kalender|libur)\b", re.IGNORECASE)
_FUNDS: Final = re.compile(
    r"\b(?:APBDes|APBD|APBN|anggaran pendapatan dan belanja (?:daerah|negara|desa)|hibah|swadaya|pinjaman daerah"
    r"|DBH|DAK|DAU)\b",
    re.IGNORECASE,
)
# Which side of a figure is allowed is as much as the figure.
_LIMIT: Final = re.compile(
    r"\b(?:paling (?:lambat|lama|cepat|singkat|awal)|selambat-lambatnya|selama-lamanya|secepat-cepatnya)\b",
    re.IGNORECASE,
)
_MOST: Final = re.compile(
    r"\b(?:paling (?:sedikit|banyak|tinggi|rendah|besar|kecil)|sekurang-kurangnya|sebanyak-banyaknya"
    r"|setinggi-tingginya)\b",
    re.IGNORECASE,
)
_PHRASES: Final = (
    (_DAYS, Tanda.JANGKA), (_LIMIT, Tanda.JANGKA), (_MOST, Tanda.JUMLAH), (_FUNDS, Tanda.SUMBER_DANA),
)  # fmt: skip
_NO_NAME: Final = r"(?!(?:Nomor|Tahun|Tanggal|Dengan|Dan|Untuk|Yang)\b)"
_REGION: Final = re.compile(
    rf"\b(?:(?i:kabupaten|kota|provinsi|bupati|wali\skota|gubernur)\s(?:{_NO_NAME}[A-Z][\w'’-]*\s?){{1,4}})"
)
_LAW: Final = re.compile(
    r"\b(?:Undang-Undang|Peraturan (?:Pemerintah|Presiden|Menteri|Daerah)|Keputusan \w+)\b.{0,200}?\bNomor\b"
)


def marks_of_words(old: Sequence[Kata], new: Sequence[Kata]) -> set[Tanda]:
    """Marks of words that were replaced by others."""
    found = {_KINDS[r] for r in _KINDS if _keys(old, r) != _keys(new, r)}
    levels_old, levels_new = _plain(old, _LEVEL), _plain(new, _LEVEL)
    if levels_old and levels_new and not levels_old.keys() & levels_new.keys():
        found.add(Tanda.PIHAK)
    return found | {mark for wanted, mark in _WORDS if _plain(old, wanted) != _plain(new, wanted)}


def marks_of_texts(old: Sequence[Kata], new: Sequence[Kata], lead: str = "") -> set[Tanda]:
    """Marks that show only in the whole texts: of phrases, names, forums, and of who has the right or the duty."""
    text_old, text_new = join_words(old), join_words(new)
    found = {mark for shape, mark in _PHRASES if _phrases(shape, text_old) != _phrases(shape, text_new)}
    if _is_other_region(text_old, text_new):
        found.add(Tanda.PIHAK)
    if forums(text_old, f"{text_new}\n{lead}") != forums(text_new, f"{text_old}\n{lead}"):
        found.add(Tanda.SENGKETA)
    return found | ({Tanda.HAK_KEWAJIBAN} if is_reversed(old, new) else set())


def marks_of_whole(words: Sequence[Kata], lead: str = "") -> set[Tanda]:
    """Marks of a unit that came or went whole: of its words, and of the right or the duty that `lead` makes it."""
    text = join_words(words)
    found = {_WHOLE[word.ragam] for word in words if word.ragam in _WHOLE}
    found |= {mark for wanted, mark in _WORDS if _plain(words, wanted)}
    found |= {mark for shape, mark in _PHRASES if shape.search(text)}
    if hand_of(lead) is not None:
        found.add(Tanda.WAJIB_DAPAT)
    if forums(text, lead):
        found.add(Tanda.SENGKETA)
    return found | ({Tanda.DASAR_HUKUM} if names_law(words) else set())


def names_law(words: Iterable[Kata]) -> bool:
    """Whether a regulation is cited by its number."""
    return _LAW.search(join_words(words)) is not None


def _is_other_region(old: str, new: str) -> bool:
    """Whether a region, or the head of one, gave way to another; one that is only named more often did not."""
    one, two = ({found.strip().casefold() for found in _REGION.findall(text)} for text in (old, new))
    return bool(one - two) and bool(two - one)


def _phrases(shape: re.Pattern[str], text: str) -> Counter[str]:
    return Counter(found.casefold() for found in shape.findall(text))


def _keys(words: Sequence[Kata], ragam: Ragam) -> Counter[str]:
    return Counter(word.ujar for word in words if word.ragam is ragam)


def _plain(words: Sequence[Kata], wanted: frozenset[str]) -> Counter[str]:
    return Counter(key for word in words if (key := word.kunci.casefold()) in wanted)
