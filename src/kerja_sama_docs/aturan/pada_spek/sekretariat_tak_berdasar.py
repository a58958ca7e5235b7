"""A secretariat is formed only for mandatory cooperation that goes on, is complex, and lasts five years or more.

Complex: more than two regions, or more than two objects (explanation of PP 28/2018 Pasal 7 ayat (2)); each PKS is
taken as an object.
"""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.model import Aturan, Pelanggaran
from kerja_sama_docs.bahasa import Jangka
from kerja_sama_docs.fakta import KerjaSama
from kerja_sama_docs.temuan import Dasar, Tingkat

_YEARS = 5
_FEW = 2


def _check(kerja_sama: KerjaSama) -> Iterator[Pelanggaran]:
    spek = kerja_sama.spek
    if not spek.persiapan.sekretariat:
        return
    term = kerja_sama.kesepakatan_bersama.spek.jangka_waktu.isi
    wrong: list[str] = []
    if spek.kategori != "wajib":
        wrong.append("kategorinya bukan wajib")
    if not spek.persiapan.sekretariat_terus_menerus:
        wrong.append("kegiatannya tidak dinyatakan terus-menerus")
    if len(kerja_sama.kesepakatan_bersama.pihak) <= _FEW and len(kerja_sama.pks) <= _FEW:
        wrong.append("daerah dan objeknya tidak lebih dari dua")
    if term is not None and _is_short(term):
        wrong.append("jangka waktunya kurang dari 5 tahun")
    if wrong:
        yield Pelanggaran(
            f"sekretariat kerja sama tidak dapat dibentuk: {'; '.join(wrong)}",
            spek.persiapan.tempat,
            "Hapus sekretariat: ya, atau sesuaikan kategori dan jangka waktunya.",
        )


def _is_short(term: Jangka) -> bool:
    months = {"tahun": 12, "bulan": 1}.get(term.satuan, 0) * term.jumlah
    return months < _YEARS * 12


_HEAD = "kategori: wajib\nkesepakatan_bersama: {pihak: [d1, d2, d3], jangka_waktu: 5 tahun}\npersiapan:\n  perencanaan: RPJMD Uji\n  pemetaan: koordinasi teknis provinsi\n  sekretariat: ya\n"
ATURAN = Aturan(
    kode="sekretariat-tak-berdasar",
    tingkat=Tingkat.GALAT,
    judul="Sekretariat hanya untuk kerja sama wajib yang memenuhi syarat",
    alasan=(
        "Sekretariat kerja sama dapat dibentuk untuk kerja sama wajib yang terus-menerus, kompleks (lebih dari dua daerah atau lebih "
        "dari dua objek), dan berjangka waktu paling singkat lima tahun. Setiap PKS dihitung sebagai satu objek."
    ),
    dasar=(Dasar("pp-28-2018", "Pasal 7 ayat (2)", terverifikasi=True),),
    contoh_salah=f"{_HEAD}  sekretariat_terus_menerus: tidak",
    contoh_benar=f"{_HEAD}  sekretariat_terus_menerus: ya",
    periksa=_check,
)
