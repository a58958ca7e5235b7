"""An offer that is recorded is complete: number and date, the head of region's signature, its attachments, a contact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.model import Aturan, Pelanggaran
from kerja_sama_docs.fakta import KerjaSama
from kerja_sama_docs.temuan import Dasar, Tingkat

_HEADS: Final = ("gubernur", "bupati", "wali kota", "walikota", "kepala daerah")
# The eight heads of the preparation, as one city's guide lists them (praktik).
_KAK: Final = (
    "latar-belakang",
    "maksud-tujuan",
    "lokasi",
    "ruang-lingkup",
    "jangka-waktu",
    "manfaat",
    "analisis-dampak",
    "pembiayaan",
)


def _check(kerja_sama: KerjaSama) -> Iterator[Pelanggaran]:
    offer = kerja_sama.spek.persiapan.penawaran
    if offer is None:
        return
    missing: list[str] = []
    if not offer.nomor or offer.tanggal.isi is None:
        missing.append("nomor dan tanggal surat")
    signer = (offer.penanda_tangan.isi or "").casefold()
    if not any(head in signer for head in _HEADS):
        missing.append("tanda tangan kepala daerah")
    if not offer.rancangan:
        missing.append("rancangan naskah")
    if not offer.narahubung:
        missing.append("narahubung")
    absent = [part for part in _KAK if part not in offer.kerangka_acuan]
    if absent:
        missing.append(f"kerangka acuan kerja ({', '.join(absent).replace('-', ' ')})")
    if missing:
        yield Pelanggaran(
            f"surat penawaran belum lengkap: {'; '.join(missing)}",
            offer.tempat,
            "Lengkapi penawaran: dalam berkas kerja sama menurut surat yang dikirim.",
        )


_HEAD: Final = (
    "persiapan:\n  perencanaan: RPJMD Uji\n  penawaran:\n    nomor: 100/1/2023\n    tanggal: 2023-01-02\n    rancangan: ya\n    narahubung: Bagian Kerja Sama\n"
    "    kerangka_acuan: [latar-belakang, maksud-tujuan, lokasi, ruang-lingkup, jangka-waktu, manfaat, analisis-dampak, pembiayaan]\n"
)
ATURAN = Aturan(
    kode="penawaran-belum-lengkap",
    tingkat=Tingkat.PERINGATAN,
    judul="Surat penawaran lengkap",
    alasan=(
        "Penawaran adalah tahapan kerja sama, dan yang menawarkan adalah kepala daerah. Kelengkapan lampiran dan isi kerangka acuan kerja "
        "mengikuti pedoman beberapa daerah. Hanya dinilai bila penawaran dicatat."
    ),
    dasar=(Dasar("pp-28-2018", "Pasal 6 ayat (1) huruf b", terverifikasi=True), Dasar("praktik")),
    contoh_salah=f"{_HEAD}    penanda_tangan: Kepala Dinas Sosial",
    contoh_benar=f"{_HEAD}    penanda_tangan: Bupati Uji",
    periksa=_check,
)
