"""All rules, in the order in which their findings are given."""

from __future__ import annotations

from typing import Final

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, BahanSambungan
from kerja_sama_docs.aturan.pada_naskah import (
    angka_terbilang,
    dasar_hukum_ganda,
    dasar_hukum_pokok,
    hari_tanggal,
    hukum_tak_berlaku,
    isian_naskah_kosong,
    kutipan_peraturan,
    label_pihak,
    lembaran_negara,
    nomor_kosong,
    pasal_loncat,
    perubahan_terakhir,
    rujukan_diri_keliru,
    rujukan_pasal,
    tanda_draf,
    urutan_dasar_hukum,
)
from kerja_sama_docs.aturan.pada_spek import (
    jangka_melampaui_kesepakatan,
    kesepakatan_sudah_berakhir,
    kuasa_setelah_pks,
    nip_tidak_lazim,
    pks_sebelum_kesepakatan,
)
from kerja_sama_docs.fakta import KerjaSama

PADA_SPEK: Final[tuple[Aturan[KerjaSama], ...]] = (
    pks_sebelum_kesepakatan.ATURAN,
    kesepakatan_sudah_berakhir.ATURAN,
    jangka_melampaui_kesepakatan.ATURAN,
    kuasa_setelah_pks.ATURAN,
    nip_tidak_lazim.ATURAN,
)
PADA_NASKAH: Final[tuple[Aturan[BahanNaskah], ...]] = (
    rujukan_pasal.ATURAN,
    pasal_loncat.ATURAN,
    rujukan_diri_keliru.ATURAN,
    label_pihak.ATURAN,
    hari_tanggal.ATURAN,
    angka_terbilang.ATURAN,
    hukum_tak_berlaku.ATURAN,
    kutipan_peraturan.ATURAN,
    lembaran_negara.ATURAN,
    perubahan_terakhir.ATURAN,
    dasar_hukum_pokok.ATURAN,
    dasar_hukum_ganda.ATURAN,
    urutan_dasar_hukum.ATURAN,
    nomor_kosong.ATURAN,
    isian_naskah_kosong.ATURAN,
    tanda_draf.ATURAN,
)
PADA_SAMBUNGAN: Final[tuple[Aturan[BahanSambungan], ...]] = ()
