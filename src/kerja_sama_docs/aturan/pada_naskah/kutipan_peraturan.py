"""Number, year, title and gazette numbers of a cited regulation fit together.

Judged by the catalogue alone: a regulation that isn't in it is only told when its gazette numbers, or its title and one
of its figures, are those of one that is. Titles and numbers that nobody has verified accuse nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.kutipan import Entri, Kutipan, find_kutipan, fold_number
from kerja_sama_docs.aturan.kutipan_cocok import find_by_gazette, find_by_title, has_gazette, is_like
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.peraturan import Keyakinan, Peraturan, Pustaka, designation, short_name
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    told: set[tuple[object, ...]] = set()
    for entri in bahan.once_with(find_kutipan):
        for cited in (entri.utama, *entri.ubahan):
            mark = (cited.kunci, cited.tentang, cited.lembaran, cited.tambahan)
            if mark in told:
                continue
            told.add(mark)
            known = cited.tercatat
            if known is None:
                yield from _unknown(bahan, entri, cited)
            else:
                yield from _known(bahan, entri, cited, known)


def _unknown(bahan: BahanNaskah, entri: Entri, cited: Kutipan) -> Iterator[Pelanggaran]:
    meant = find_by_gazette(cited, bahan.pustaka)
    if meant is not None:
        yield Pelanggaran(
            f"{cited.sebutan} tidak cocok dengan nomor lembaran negaranya; nomor itu milik {short_name(meant)}",
            bahan.at(entri.alamat),
            f"Bila itu yang dimaksud, tulis {designation(meant)}.",
            None if meant.verifikasi.lembaran is Keyakinan.NASKAH else Tingkat.PERINGATAN,
        )
        return
    meant = find_by_title(cited, bahan.pustaka)
    if meant is not None and _shares_a_figure(cited, meant):
        yield Pelanggaran(
            f"{cited.sebutan} tentang {meant.tentang} tidak ada dalam katalog; yang berjudul demikian {designation(meant)}",
            bahan.at(entri.alamat),
            f"Periksa nomor dan tahunnya; agaknya yang dimaksud {designation(meant)}.",
            Tingkat.PERINGATAN,
        )


def _shares_a_figure(cited: Kutipan, p: Peraturan) -> bool:
    return fold_number(cited.nomor) == fold_number(p.nomor) or cited.tahun == p.tahun


def _known(bahan: BahanNaskah, entri: Entri, cited: Kutipan, p: Peraturan) -> Iterator[Pelanggaran]:
    checked = p.verifikasi
    if cited.tentang and not cited.judul_sama and checked.judul is not Keyakinan.BELUM:
        yield _other_title(bahan, entri, cited, p, bahan.pustaka)
    elif checked.lembaran is not Keyakinan.BELUM and not has_gazette(p, cited) and p.lembaran_negara:
        own = f"Tahun {p.lembaran_tahun or p.tahun} Nomor {p.lembaran_negara}"
        more = f", Tambahan Nomor {p.tambahan_lembaran_negara}" if p.tambahan_lembaran_negara else ""
        yield Pelanggaran(
            f"nomor lembaran negara untuk {cited.sebutan} tidak cocok; menurut katalog Lembaran Negara {own}{more}",
            bahan.at(entri.alamat),
            "Betulkan nomornya, atau periksa apakah peraturan lain yang dimaksud.",
            None if checked.lembaran is Keyakinan.NASKAH else Tingkat.PERINGATAN,
        )


def _other_title(
    bahan: BahanNaskah, entri: Entri, cited: Kutipan, p: Peraturan, pustaka: Pustaka
) -> Pelanggaran:
    written = cited.tentang if len(cited.tentang) <= 90 else f"{cited.tentang[:90].rsplit(' ', 1)[0]} …"
    meant = find_by_title(cited, pustaka) or (
        None if has_gazette(p, cited) else find_by_gazette(cited, pustaka)
    )
    if meant is not None and meant.id != p.id and not is_like(cited.tentang, p.tentang):
        return Pelanggaran(
            f"{cited.sebutan} bukan tentang {meant.tentang}, melainkan tentang {p.tentang}",
            bahan.at(entri.alamat),
            f"Bila yang dimaksud peraturan tentang {meant.tentang}, tulis {designation(meant)}.",
            None if p.verifikasi.judul is Keyakinan.NASKAH else Tingkat.PERINGATAN,
        )
    return Pelanggaran(
        f"judul {cited.sebutan} tertulis “{written}”; menurut katalog “{p.tentang}”",
        bahan.at(entri.alamat),
        "Salin judulnya persis menurut peraturannya.",
        Tingkat.PERINGATAN,
    )


_OPENING = "PERJANJIAN KERJA SAMA\nPada hari ini, yang bertanda tangan di bawah ini:\nA dan B.\nDengan berdasarkan:\n"
ATURAN = Aturan(
    kode="kutipan-peraturan",
    tingkat=Tingkat.GALAT,
    judul="Nomor, tahun, judul, dan lembaran negara suatu peraturan saling cocok",
    alasan=(
        "Peraturan dikutip dengan nomor atau tahun yang salah, sedangkan judul atau lembaran negaranya benar; dari situ dapat "
        "dikenali peraturan yang dimaksud. Dinilai menurut katalog; yang belum diverifikasi di sana tidak dipakai untuk menilai."
    ),
    dasar=(),
    contoh_salah=f"{_OPENING}1. Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Pengelolaan Keuangan Daerah;",
    contoh_benar=f"{_OPENING}1. Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah;",
    periksa=_check,
)
