"""A complete paper treats the matters that papers of its form contain (`specs/katalog/muatan_wajib.yaml`).

Known by meaning, in headings or sentences. Fragments, amendments and other forms are not asked. Several missing
matters of one requirement are told in one finding.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from kerja_sama_docs.aturan.berlaku import bases_then
from kerja_sama_docs.aturan.daerah_pihak import find_daerah
from kerja_sama_docs.aturan.hak_pihak import find_without
from kerja_sama_docs.aturan.lengkap import complete_kind
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pokok import LetakPokok, find_pokok
from kerja_sama_docs.bahasa import gabung
from kerja_sama_docs.fakta import DasarMuatan, Muatan
from kerja_sama_docs.temuan import Dasar, Tingkat

Pokoks = Mapping[str, tuple[LetakPokok, ...]]


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    kind = bahan.once(complete_kind)
    if kind is None:
        return
    found = bahan.once_with(find_pokok)
    for muatan in bahan.muatan.muatan:
        if kind not in muatan.jenis or (muatan.bila is not None and muatan.bila not in found):
            continue
        dasar = _bases(bahan, muatan)
        if not dasar:
            continue
        missing = [id_ for id_ in muatan.pokok if id_ not in found]
        if missing:
            yield _breach(bahan, muatan, _tell(bahan, muatan, missing), _where(bahan, missing, found), dasar)
        elif muatan.tiap_pihak:
            for macam, labels in find_without(bahan):
                what = f"naskah tidak menyebut {macam} {gabung(labels)}"
                yield _breach(bahan, muatan, what, found[macam][0].alamat, dasar)


def _tell(bahan: BahanNaskah, muatan: Muatan, missing: Sequence[str]) -> str:
    names = gabung([f"{bahan.muatan.pokok[id_].sebutan.isi}" for id_ in missing])
    if len(muatan.pokok) == 1 or muatan.sebagai.isi is None:
        return f"naskah tidak memuat {names}"
    if len(missing) == len(muatan.pokok):
        return f"naskah tidak memuat {muatan.sebagai.isi}: {names}"
    return f"{muatan.sebagai.isi} tidak lengkap: belum ada {names}"


def _where(bahan: BahanNaskah, missing: Sequence[str], found: Pokoks) -> str:
    """The pasal that the missing matters belong to, "" if there is none."""
    inside = {bahan.muatan.pokok[id_].dalam for id_ in missing}
    return next((found[id_][0].alamat for id_ in inside if id_ is not None and id_ in found), "")


def _breach(
    bahan: BahanNaskah, muatan: Muatan, pesan: str, alamat: str, dasar: tuple[Dasar, ...]
) -> Pelanggaran:
    return Pelanggaran(
        pesan,
        bahan.at(alamat),
        f"{muatan.saran.isi} {muatan.alasan.isi}",
        Tingkat(muatan.tingkat),
        dasar,
    )


def _bases(bahan: BahanNaskah, muatan: Muatan) -> tuple[Dasar, ...]:
    """What it rests on for this paper; with a party that is no region, the law on cooperation of regions is not asked."""
    every = bases_then(bahan, (_basis(d) for d in muatan.dasar))
    other = bahan.once_with(find_daerah).ada_lain
    return tuple(d for d in every if not (other and d.peraturan in _AMONG_REGIONS))


_AMONG_REGIONS: Final = ("pp-28-2018", "uu-23-2014")


def _basis(dasar: DasarMuatan) -> Dasar:
    return Dasar(str(dasar.peraturan), dasar.pasal.isi or "", dasar.terverifikasi)


_CONTOH: Final = (
    "KESEPAKATAN BERSAMA\nANTARA\nPEMERINTAH KABUPATEN CONTOH HULU\nDENGAN\nPEMERINTAH KABUPATEN CONTOH HILIR\n"
    "TENTANG\nPEMBANGUNAN DAERAH\nNOMOR: 1/KB/2023\nNOMOR: 2/KB/2023\n"
    "Pada hari ini Rabu, tanggal dua puluh lima, bulan Januari, tahun dua ribu dua puluh tiga, yang bertanda tangan di bawah ini:\n"
    "I. A. Contoh : Bupati Contoh Hulu, bertindak untuk dan atas nama Pemerintah Kabupaten Contoh Hulu, "
    "selanjutnya disebut PIHAK KESATU.\n"
    "II. B. Contoh : Bupati Contoh Hilir, bertindak untuk dan atas nama Pemerintah Kabupaten Contoh Hilir, "
    "selanjutnya disebut PIHAK KEDUA.\n"
    "PIHAK KESATU dan PIHAK KEDUA selanjutnya disebut PARA PIHAK.\n"
    "Pasal 1\nMAKSUD DAN TUJUAN\nMaksud dan tujuan kerja sama ini adalah pembangunan yang selaras.\n"
    "Pasal 2\nRUANG LINGKUP\nObjek dan ruang lingkup kerja sama ini adalah promosi pariwisata.\n"
    "Pasal 3\nPELAKSANAAN\n(1) Kesepakatan Bersama ini dilaksanakan melalui perjanjian kerja sama.\n"
    "(2) PARA PIHAK memantau dan mengevaluasi pelaksanaannya.\n"
    "Pasal 4\nPEMBIAYAAN\nBiaya dibebankan pada anggaran masing-masing.\n"
    "Pasal 5\nJANGKA WAKTU\nKesepakatan Bersama ini berlaku selama 3 (tiga) tahun.\n"
    "Pasal 6\nPENGAKHIRAN\n(1) Kesepakatan Bersama ini berakhir apabila:\na. jangka waktu berakhir;\nb. tujuan tercapai;\n"
    "c. PARA PIHAK sepakat mengakhiri;\nd. terdapat perubahan kebijakan; atau\ne. objek hilang atau musnah.\n"
    "(2) Pergantian kepala daerah tidak mengakhiri Kesepakatan Bersama ini.\n"
    "Pasal 7\nPENYELESAIAN\n{}\n"
    "Pasal 8\nPENUTUP\nKesepakatan Bersama ini dibuat dalam rangkap 2 (dua) asli dan bermeterai cukup.\n"
    "PIHAK KESATU,\nA. CONTOH\nPIHAK KEDUA,\nB. CONTOH"
)

ATURAN = Aturan(
    kode="muatan-wajib",
    tingkat=Tingkat.PERINGATAN,
    judul="Naskah memuat pokok yang harus ada",
    alasan=(
        "Daftar pokok menurut jenis naskah, dasar, dan beratnya ada dalam specs/katalog/muatan_wajib.yaml. Pokok dikenali dari isinya, "
        "bukan dari judul pasal tertentu; potongan naskah dan adendum tidak dinilai."
    ),
    dasar=(),
    contoh_salah=_CONTOH.format("Hal yang belum diatur disepakati kemudian."),
    contoh_benar=_CONTOH.format("Perselisihan diselesaikan secara musyawarah."),
    periksa=_check,
)
