"""A pasal with a single ayat needs no ayat: the number suggests that others were lost."""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.bentuk import is_amendment
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.naskah import Jenis
from kerja_sama_docs.temuan import Tingkat


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if bahan.once(is_amendment):
        return
    for pasal in bahan.naskah.pasal:
        ayat = [unit for unit in pasal.isi if unit.jenis is Jenis.AYAT]
        if len(ayat) == 1 and len(pasal.isi) == 1:
            yield Pelanggaran(
                f"Pasal {pasal.nomor} hanya memuat satu ayat, ayat ({ayat[0].nomor})",
                bahan.at(f"pasal-{pasal.nomor}/ayat-{ayat[0].nomor}"),
                "Hapus nomor ayatnya, atau periksa apakah ada ayat yang hilang.",
            )


_HEAD = "PERJANJIAN KERJA SAMA\nPasal 1\nTUJUAN\n"
ATURAN = Aturan(
    kode="ayat-tunggal",
    tingkat=Tingkat.INFO,
    judul="Pasal dengan satu ayat tidak diberi nomor ayat",
    alasan="Satu-satunya ayat dalam pasal biasanya sisa ayat lain yang dihapus.",
    dasar=(),
    contoh_salah=f"{_HEAD}(1) Tujuannya sama.",
    contoh_benar=f"{_HEAD}Tujuannya sama.",
    periksa=_check,
)
