"""Citations as of the day of a document."""

from __future__ import annotations

from datetime import date
from typing import Final

from kerja_sama_docs.peraturan import bentuk
from kerja_sama_docs.peraturan.model import JenisPeraturan, Keyakinan, Peraturan, Sitasi
from kerja_sama_docs.peraturan.pustaka import Pustaka
from kerja_sama_docs.peraturan.waktu import amendments

_NAMES: Final = dict(bentuk.SEBUTAN)
_IN_LEMBARAN: Final = frozenset(
    {
        JenisPeraturan.UNDANG_UNDANG,
        JenisPeraturan.UNDANG_UNDANG_DARURAT,
        JenisPeraturan.PERPPU,
        JenisPeraturan.PERATURAN_PEMERINTAH,
        JenisPeraturan.PERATURAN_PRESIDEN,
    }
)
_IN_BERITA: Final = frozenset({JenisPeraturan.PERATURAN_MENTERI, JenisPeraturan.PERATURAN_LEMBAGA})


def designation(p: Peraturan) -> str:
    """Kind, issuer, number and year: "Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020".

    A number that carries its year ("29/PRT/M/2018") is not followed by it again. The constitution is named by its
    title.
    """
    if p.jenis is JenisPeraturan.UNDANG_UNDANG_DASAR:
        return p.tentang
    name = f"{_NAMES[p.jenis]} {p.penetap}" if p.penetap else _NAMES[p.jenis]
    numbered = f"{name} {bentuk.NOMOR} {p.nomor}"
    return numbered if p.nomor.endswith(f"/{p.tahun}") else f"{numbered} {bentuk.TAHUN} {p.tahun}"


def short_name(p: Peraturan) -> str:
    """Designation and title: "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah".

    The constitution and court rulings go without "tentang": a ruling's title in the catalogue is a summary of ours.
    """
    if p.jenis in {JenisPeraturan.UNDANG_UNDANG_DASAR, JenisPeraturan.PUTUSAN_MK}:
        return designation(p)
    return f"{designation(p)} {bentuk.TENTANG} {p.tentang}"


def cite(
    p: Peraturan, on: date | None, pustaka: Pustaka, lembaran: bool = True, *, pasal: str = ""
) -> Sitasi:
    """Cite a regulation in full, with its last amendment, as of the day of the document.

    Args are, beside the regulation and the catalogue: `on`, the day of the document (None if it has no date yet: then
    as the catalogue knows the law now); `lembaran`, whether to print gazette numbers; `pasal`, put in front: "Pasal 18
    ayat (6)". Gazette numbers that nobody has verified aren't printed but named in the result. Raises KeyError when
    an amendment isn't in the catalogue.
    """
    state = amendments(p, on, pustaka)
    teks, open_points = _with_gazette(p, lembaran)
    if state.terakhir is not None:
        several = len(state.dibuat) > 1
        joint = bentuk.DIUBAH_BEBERAPA_KALI if several else bentuk.DIUBAH_SEKALI
        amendment, more = _with_gazette(state.terakhir, lembaran)
        teks, open_points = f"{teks} {joint} {amendment}", open_points + more
    open_points += tuple(f"{a.id}/sejak" for a in state.tak_bertanggal)
    return Sitasi(f"{pasal} {teks}" if pasal else teks, open_points)


def _with_gazette(p: Peraturan, wanted: bool) -> tuple[str, tuple[str, ...]]:
    """Name and gazette of one regulation, and what of it is unverified."""
    teks = short_name(p)
    has_title = p.jenis is not JenisPeraturan.PUTUSAN_MK
    unverified = ["judul"] if has_title and p.verifikasi.judul is Keyakinan.BELUM else []
    if wanted and p.jenis in _IN_LEMBARAN | _IN_BERITA:
        if p.verifikasi.lembaran is Keyakinan.BELUM:
            unverified.append("lembaran")
        elif gazette := _gazette(p):
            teks = f"{teks} ({gazette})"
    return teks, tuple(f"{p.id}/{part}" for part in unverified)


def _gazette(p: Peraturan) -> str:
    """Write what stands in the brackets; "" if the main number is missing (a supplement alone is not cited)."""
    year = p.lembaran_tahun or p.tahun
    if p.jenis in _IN_BERITA:
        return f"{bentuk.BERITA_NEGARA} {year} {bentuk.NOMOR} {p.berita_negara}" if p.berita_negara else ""
    if not p.lembaran_negara:
        return ""
    main = f"{bentuk.LEMBARAN_NEGARA} {year} {bentuk.NOMOR} {p.lembaran_negara}"
    if p.tambahan_lembaran_negara and p.jenis is not JenisPeraturan.PERATURAN_PRESIDEN:
        return f"{main}, {bentuk.TAMBAHAN_LEMBARAN_NEGARA} {p.tambahan_lembaran_negara}"
    return main
