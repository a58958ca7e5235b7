"""A blank of the paper is filled in the spec: whoever makes the draft anew need not write it by hand."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.bentuk import opening_of
from kerja_sama_docs.aturan.model import Aturan, BahanSambungan, Pelanggaran
from kerja_sama_docs.aturan.pihak_spek import iter_pairs, parties_of, where
from kerja_sama_docs.bahasa import tanggal
from kerja_sama_docs.tempat import Tempat
from kerja_sama_docs.temuan import Tingkat

# What is blank, its value in the spec, its address on the paper, its place in the spec.
_Isian = tuple[str, str, str, Tempat]


def _check(bahan: BahanSambungan) -> Iterator[Pelanggaran]:
    for what, value, alamat, source in (*_head(bahan), *_parties(bahan)):
        yield Pelanggaran(
            f"{what} kosong dalam naskah, padahal spesifikasi menyebut “{value}”",
            bahan.bahan.at(alamat),
            f"Susun ulang naskah, atau isi dari {where(source)}.",
        )


def _head(bahan: BahanSambungan) -> Iterator[_Isian]:
    spek, parties, opening = bahan.dokumen.spek, parties_of(bahan), bahan.bahan.once(opening_of)
    if spek.tanggal.isi and opening and not (opening.kata or opening.angka):
        yield "tanggal", tanggal(spek.tanggal.isi), opening.alamat, spek.tanggal.asal
    head = parties.kepala
    if spek.tentang.isi and head.alamat_tentang and not head.tentang:
        yield "judul", spek.tentang.isi, head.alamat_tentang, spek.tentang.asal
    if len(parties.nomor) == len(bahan.dokumen.pihak):
        for place, (nomor, pihak) in enumerate(zip(parties.nomor, bahan.dokumen.pihak, strict=True), start=1):
            if pihak.spek.nomor.isi and not nomor.nilai:
                yield f"nomor pihak ke-{place}", pihak.spek.nomor.isi, nomor.alamat, pihak.spek.nomor.asal


def _parties(bahan: BahanSambungan) -> Iterator[_Isian]:
    for _, found, pihak in iter_pairs(bahan):
        name, letter = pihak.pejabat.nama, pihak.surat_kuasa
        if name.isi and not any(w.nama for w in found.wakil):
            yield f"nama {found.sebutan}", name.isi, found.alamat, name.asal
        cited = next((w.kuasa for w in found.wakil if w.kuasa), None)
        if cited is None:
            continue
        if letter.nomor.isi and not cited.nomor:
            yield f"nomor surat kuasa {found.sebutan}", letter.nomor.isi, found.alamat, letter.nomor.asal
        if letter.tanggal.isi and not cited.tanggal:
            yield (
                f"tanggal surat kuasa {found.sebutan}",
                tanggal(letter.tanggal.isi),
                found.alamat,
                letter.tanggal.asal,
            )


_YAML = (
    "kesepakatan_bersama: {pihak: [{daerah: d1, nomor: 1/A/2023}, {daerah: d2}]}\n---\nKESEPAKATAN BERSAMA\n"
)
ATURAN = Aturan(
    kode="isian-sudah-diketahui",
    tingkat=Tingkat.INFO,
    judul="Yang sudah diketahui tidak dibiarkan kosong",
    alasan="Isian yang masih kosong pada naskah tetapi sudah ada dalam spesifikasi menandakan naskah dari spesifikasi yang lama.",
    dasar=(),
    contoh_salah=f"{_YAML}NOMOR: ............\nNOMOR: ............",
    contoh_benar=f"{_YAML}NOMOR: 1/A/2023\nNOMOR: ............",
    periksa=_check,
)
