"""The parties are those of the spec, in its order, each acting for its own region and agency."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, BahanSambungan, Pelanggaran
from kerja_sama_docs.aturan.pihak_instansi import DaerahTertulis, same_agency
from kerja_sama_docs.aturan.pihak_komparisi import PihakNaskah
from kerja_sama_docs.aturan.pihak_spek import differs, iter_pairs, parties_of, where
from kerja_sama_docs.fakta import Pihak
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanSambungan) -> Iterator[Pelanggaran]:
    parties, wanted = parties_of(bahan).pihak, bahan.dokumen.pihak
    if parties and len(parties) != len(wanted):
        yield Pelanggaran(
            f"jumlah pihak: naskah menyebut {len(parties)}, spesifikasi {len(wanted)}",
            bahan.bahan.at(parties[-1].alamat),
            f"Perbaiki naskah, atau ubah {where(wanted[0].spek.tempat)}.",
        )
    for place, found, pihak in iter_pairs(bahan):
        if _is_other(found, pihak):
            yield differs(
                f"pihak ke-{place + 1}",
                f"{found.perangkat} {found.daerah}".strip(),
                _name(pihak),
                found.alamat,
                pihak.spek.tempat,
                bahan,
            )


def _is_other(found: PihakNaskah, pihak: Pihak) -> bool:
    """Whether region or agency differ; what the paper leaves open doesn't count."""
    if found.daerah is None:
        return False
    if found.daerah.kunci != DaerahTertulis(pihak.daerah.tingkat, pihak.daerah.nama.isi or "").kunci:
        return True
    agency = pihak.perangkat.nama.isi if pihak.perangkat else None
    return bool(agency and found.perangkat) and not any(
        same_agency(str(agency), w.perangkat) for w in found.wakil
    )


def _name(pihak: Pihak) -> str:
    agency = pihak.perangkat.nama.isi if pihak.perangkat else ""
    return f"{agency or ''} {pihak.daerah.sebutan}".strip()


_HEAD = "kesepakatan_bersama: {{pihak: [d1, d2]}}\n---\nKESEPAKATAN BERSAMA\nPada hari ini, yang bertanda tangan di bawah ini:\n{}\n{}"
_FIRST = "I. Ani, {0}, bertindak untuk dan atas nama {1}, selanjutnya disebut PIHAK KESATU."
_SECOND = "II. Budi, {0}, bertindak untuk dan atas nama {1}, selanjutnya disebut PIHAK KEDUA."
_ONE, _TWO = ("Bupati Alfa", "Pemerintah Kabupaten Alfa"), ("Wali Kota Beta", "Pemerintah Kota Beta")
ATURAN = Aturan(
    kode="pihak-beda-spesifikasi",
    tingkat=Tingkat.PERINGATAN,
    judul="Para pihak dan urutannya sama dengan spesifikasi",
    alasan="Sebutan pihak dalam setiap pasal mengikuti urutan dalam spesifikasi; pihak yang ditukar pada naskah saja membalik hak dan kewajiban.",
    dasar=(),
    contoh_salah=_HEAD.format(_FIRST.format(*_ONE), _SECOND.format("Wali Kota Gama", "Pemerintah Kota Gama")),
    contoh_benar=_HEAD.format(_FIRST.format(*_ONE), _SECOND.format(*_TWO)),
    periksa=_check,
)
