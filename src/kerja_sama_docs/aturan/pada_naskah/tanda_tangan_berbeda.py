"""Whoever is named in the komparisi signs, under the same label, name and office.

A block without labels, and lines that two signatories share, cannot be told apart and are left alone. A name counts as
another one when, without titles and degrees, neither is contained in the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak, same_name
from kerja_sama_docs.aturan.pihak_instansi import MacamJabatan, same_agency
from kerja_sama_docs.aturan.pihak_komparisi import PihakNaskah, Wakil
from kerja_sama_docs.aturan.pihak_tanda_tangan import TandaTangan
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    parties = bahan.once(find_pihak)
    if len(parties.pihak) < 2 or len({p.nomor for p in parties.pihak}) < len(parties.pihak):
        return
    signed = {t.nomor for t in parties.tanda_tangan}
    missing = [p for p in parties.pihak if p.nomor not in signed]
    if signed and missing:
        yield Pelanggaran(
            f"tidak ada tempat tanda tangan untuk {', '.join(p.sebutan for p in missing)}",
            bahan.at(parties.tanda_tangan[0].alamat),
            "Tambahkan tanda tangan setiap pihak menurut urutannya.",
        )
    for place in parties.tanda_tangan:
        pihak = next((p for p in parties.pihak if p.nomor == place.nomor), None)
        if pihak is not None:
            yield from _compare(bahan, pihak, place)


def _compare(bahan: BahanNaskah, pihak: PihakNaskah, place: TandaTangan) -> Iterator[Pelanggaran]:
    names = [w.nama for w in pihak.wakil if w.nama]
    if names and place.nama and not any(same_name(n, s) for n in names for s in place.nama):
        yield Pelanggaran(
            f"{pihak.sebutan} ditandatangani “{place.nama[-1]}”, sedangkan identitasnya menyebut “{names[0]}”",
            bahan.at(place.alamat),
            "Samakan nama penanda tangan dengan identitas para pihak.",
        )
    if place.jabatan and pihak.wakil and not any(_same_office(w, place) for w in pihak.wakil):
        yield Pelanggaran(
            f"{pihak.sebutan} ditandatangani “{place.jabatan}”, sedangkan identitasnya menyebut "
            f"“{pihak.wakil[0].jabatan}”",
            bahan.at(place.alamat),
            "Samakan jabatan penanda tangan dengan identitas para pihak.",
        )


def _same_office(wakil: Wakil, place: TandaTangan) -> bool:
    """Whether the office of the block may be that of the person; what either doesn't say doesn't count."""
    if not wakil.jabatan:
        return True
    if wakil.daerah and place.daerah and wakil.daerah.kunci != place.daerah.kunci:
        return False
    if MacamJabatan.LAIN in (wakil.macam, place.macam):
        return True
    return wakil.macam is place.macam and same_agency(wakil.perangkat, place.perangkat)


_HEAD = (
    "KESEPAKATAN BERSAMA\nPada hari ini, yang bertanda tangan di bawah ini:\n"
    "I. Ani, Bupati Alfa, bertindak untuk dan atas nama Pemerintah Kabupaten Alfa, selanjutnya disebut PIHAK KESATU.\n"
    "II. Budi, Bupati Beta, bertindak untuk dan atas nama Pemerintah Kabupaten Beta, selanjutnya disebut PIHAK KEDUA.\n"
    "Pasal 1\nPENUTUP\nNaskah ini dibuat dalam rangkap 2 (dua).\nPIHAK KESATU,\nBUPATI ALFA,\nAni\nPIHAK KEDUA,\nBUPATI BETA,\n"
)
ATURAN = Aturan(
    kode="tanda-tangan-berbeda",
    tingkat=Tingkat.GALAT,
    judul="Yang menandatangani adalah yang disebut dalam identitas",
    alasan=(
        "Nama, jabatan, atau sebutan pada tanda tangan yang berbeda dari identitas para pihak membuat keabsahan naskah dapat "
        "dipersoalkan. Gelar tidak dibandingkan."
    ),
    dasar=(),
    contoh_salah=f"{_HEAD}Cici",
    contoh_benar=f"{_HEAD}Budi",
    periksa=_check,
)
