"""Which regulation of the catalogue a citation means when its parts don't fit together."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Final

from kerja_sama_docs.aturan.kutipan import Kutipan, end_of_words, fold, fold_number
from kerja_sama_docs.peraturan import JenisPeraturan, Keyakinan, Peraturan, Pustaka

_LAWS: Final = frozenset(
    {JenisPeraturan.UNDANG_UNDANG, JenisPeraturan.UNDANG_UNDANG_DARURAT, JenisPeraturan.PERPPU}
)
_ALIKE: Final = 0.6


def find_by_gazette(cited: Kutipan, pustaka: Pustaka) -> Peraturan | None:
    """The regulation of the same kind to which the gazette numbers belong: both of them, or the one that is given."""
    if cited.lembaran is None or cited.berita:
        return None
    for p in pustaka.values():
        if _same_kind(p, cited) and p.verifikasi.lembaran is not Keyakinan.BELUM and has_gazette(p, cited):
            return p
    return None


def has_gazette(p: Peraturan, cited: Kutipan) -> bool:
    """Whether the gazette numbers of a citation are those of a regulation; a number that is left out is no difference."""
    if cited.lembaran is None:
        return True
    year, number = cited.lembaran
    own = p.berita_negara if cited.berita else p.lembaran_negara
    return (
        own == number
        and year in (None, p.lembaran_tahun or p.tahun)
        and (not cited.tambahan or p.tambahan_lembaran_negara in (None, cited.tambahan))
    )


def find_by_title(cited: Kutipan, pustaka: Pustaka) -> Peraturan | None:
    """The regulation of the same kind with which the title begins: the longest such title.

    Of several with one title, the one that shares gazette numbers, else the year or the number, else the latest.
    """
    if not cited.tentang:
        return None
    fitting = [
        p
        for p in pustaka.values()
        if _same_kind(p, cited) and end_of_words(cited.tentang, 0, p.tentang) is not None
    ]

    def rank(p: Peraturan) -> tuple[int, bool, bool, int]:
        same_gazette = cited.lembaran is not None and has_gazette(p, cited)
        shares = p.tahun == cited.tahun or fold_number(p.nomor) == fold_number(cited.nomor)
        return len(p.tentang), same_gazette, shares, p.tahun

    return max(fitting, key=rank, default=None)


def is_like(one: str, two: str) -> bool:
    """Whether two titles are the same but for some words."""
    words_one, words_two = fold(one).split(), fold(two).split()
    return SequenceMatcher(None, words_one, words_two[: len(words_one) + 4]).ratio() >= _ALIKE


def _same_kind(p: Peraturan, cited: Kutipan) -> bool:
    if p.jenis in _LAWS:
        return cited.jenis in _LAWS
    return p.jenis is cited.jenis and fold(p.penetap) == fold(cited.penetap)
