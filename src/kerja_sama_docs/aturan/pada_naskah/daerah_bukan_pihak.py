"""No region acts in a pasal that is no party: it is left over from the last partner.

Read is who acts ("Pemerintah Kabupaten X", "Bupati X", "Dinas … Kabupaten X"); a region of the country that merely stands
in a pasal is a note. Provinces and governors are left alone (they settle disputes of the regions below them), as are titles of law, the umbrella,
definitions, places, and papers with a party that could not be made out. Each foreign region is told once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import is_amendment
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.pihak_induk import find_induk
from kerja_sama_docs.aturan.pihak_instansi import LetakDaerah, iter_daerah
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.bahasa import gabung
from kerja_sama_docs.fakta import Tingkatan
from kerja_sama_docs.naskah import Bagian, Naskah
from kerja_sama_docs.temuan import Tingkat

_READ: Final = frozenset({Bagian.PASAL, Bagian.MENIMBANG, Bagian.PENUTUP, Bagian.LAMPIRAN})
_ACTOR: Final = re.compile(
    r"\b(?:Pemerintah(?:an)?(?:\s+Daerah)?|(?:Dinas|Badan|Satuan|Inspektorat|Sekretariat|Sekretaris|Bagian|RSUD|BPBD|Satpol)\b[^,.;:()]{0,80}?)\s*$",
    re.I,
)
_LAW: Final = re.compile(
    r"\b(?:Peraturan|Undang-Undang|Keputusan|Perda|Perbup|Perwal|Qanun|Instruksi)\b[^.;]*$", re.I
)
_ABBREVIATED: Final = re.compile(r"\bPem(kab|kot)\s+(?=[A-Z])")
# Named as somebody to talk to, or as an example: not as a party.
_ASIDE: Final = re.compile(
    r"\b(?:berkoordinasi|koordinasi)\s+dengan\b[^.;]*$|\b(?:contoh|praktik\s+baik|belajar|studi)\b[^.;]*$",
    re.I,
)
_NEIGHBOUR: Final = re.compile(
    r"\b(?:berbatasan|perbatasan|batas|antara|menuju|dari\s+dan\s+ke|jalan|ruas|terminal|pasar|pelabuhan|bandar)\b",
    re.I,
)
_PLACES: Final = re.compile(r"\b(?:lokasi|wilayah|umum|definisi|pengertian|dasar hukum)\b", re.I)


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    parties = bahan.once(find_pihak)
    if len(parties.daerah) < 2 or any(p.daerah is None for p in parties.pihak) or bahan.once(is_amendment):
        return
    known = {d.kunci for d in parties.daerah}
    aside = _aside(bahan.naskah) | {i.alamat for i in bahan.once(find_induk) if i.menyebut_nomor}
    for text in bahan.once(list_teks):
        if text.bagian not in _READ or {text.alamat, text.alamat.split("/", 1)[0]} & aside:
            continue
        words = _ABBREVIATED.sub(_spell_out, text.teks) if "Pemk" in text.teks else text.teks
        for found in iter_daerah(words):
            key = found.daerah.kunci
            if key in known or found.daerah.tingkat is Tingkatan.PROVINSI:
                continue
            acts = _acts(words, found)
            if not acts and (text.bagian is not Bagian.PASAL or not _is_foreign(bahan, words, found)):
                continue
            if any(
                found.daerah.tingkat is d.tingkat and key[1].startswith(d.kunci[1]) for d in parties.daerah
            ):
                continue  # the name runs on into the words after it
            known.add(key)
            yield Pelanggaran(
                f"naskah menyebut “{_words(words, found)}”, padahal pihaknya {gabung([str(d) for d in parties.daerah])}",
                bahan.at(text.alamat),
                "Ganti dengan daerah yang dimaksud; mungkin ini sisa naskah lain.",
                None if acts and not _ASIDE.search(words[: found.mulai][-160:]) else Tingkat.INFO,
            )


def _spell_out(match: re.Match[str]) -> str:
    return f"Pemerintah {'Kabupaten' if match[1] == 'kab' else 'Kota'} "


def _aside(naskah: Naskah) -> frozenset[str]:
    return frozenset(f"pasal-{p.nomor}" for p in naskah.pasal if _PLACES.search(p.judul))


def _acts(text: str, found: LetakDaerah) -> bool:
    before = text[: found.mulai]
    if _LAW.search(before[-200:]):
        return False
    return found.oleh_kepala or _ACTOR.search(before[-120:]) is not None


def _is_foreign(bahan: BahanNaskah, text: str, found: LetakDaerah) -> bool:
    """Whether a region that merely stands there is one of the country, and neither in a citation nor a neighbour."""
    before = text[max(found.mulai - 200, 0) : found.mulai]
    return (
        bahan.wilayah.is_known(str(found.daerah))
        and not _LAW.search(before)
        and not _NEIGHBOUR.search(before[-80:])
    )


def _words(text: str, found: LetakDaerah) -> str:
    actor = _ACTOR.search(text[max(found.mulai - 120, 0) : found.mulai])
    begin = found.mulai - (len(actor[0]) if actor else 0)
    return " ".join(text[begin : found.akhir].split())


_HEAD = (
    "KESEPAKATAN BERSAMA\nPada hari ini, yang bertanda tangan di bawah ini:\n"
    "I. Ani, Bupati Alfa, bertindak untuk dan atas nama Pemerintah Kabupaten Alfa, selanjutnya disebut PIHAK KESATU.\n"
    "II. Budi, Bupati Beta, bertindak untuk dan atas nama Pemerintah Kabupaten Beta, selanjutnya disebut PIHAK KEDUA.\n"
    "Pasal 1\nPELAKSANAAN\n"
)
ATURAN = Aturan(
    kode="daerah-bukan-pihak",
    tingkat=Tingkat.PERINGATAN,
    judul="Yang bertindak dalam pasal adalah daerah para pihak",
    alasan=(
        "Pemerintah, kepala daerah, atau dinas dari daerah yang bukan pihak biasanya sisa naskah dengan mitra lain. Nama daerah "
        "lain yang sekadar disebut hanya dicatat. Provinsi, judul peraturan, definisi, dan lokasi tidak diperiksa."
    ),
    dasar=(),
    contoh_salah=f"{_HEAD}Pemerintah Kabupaten Gama menyediakan petugas.",
    contoh_benar=f"{_HEAD}Pemerintah Kabupaten Beta menyediakan petugas di perbatasan dengan Kabupaten Gama.",
    periksa=_check,
)
