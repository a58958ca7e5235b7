"""Once there is a date for signing, what must come before it is recorded.

Planning (PP 28/2018 Pasal 4 ayat (2) and (3)), for mandatory cooperation the mapping (Pasal 5), and for every region
whether its part burdens it or isn't budgeted yet (Pasal 6 ayat (2)), to which there is no safe default.
"""

from __future__ import annotations

from collections.abc import Iterator

from kerja_sama_docs.aturan.beban import find_beban
from kerja_sama_docs.aturan.model import Aturan, Pelanggaran
from kerja_sama_docs.bahasa import gabung
from kerja_sama_docs.fakta import KerjaSama
from kerja_sama_docs.temuan import Dasar, Tingkat


def _check(kerja_sama: KerjaSama) -> Iterator[Pelanggaran]:
    spek = kerja_sama.spek
    if kerja_sama.kesepakatan_bersama.spek.tanggal.isi is None:
        return
    persiapan = spek.persiapan
    missing: list[str] = []
    if spek.kategori is None:
        missing.append("kategori (wajib atau sukarela)")
    if not persiapan.perencanaan and persiapan.di_luar_perencanaan is None:
        missing.append("dokumen perencanaan yang memuat objeknya")
    if spek.kategori == "wajib" and not persiapan.pemetaan:
        missing.append("hasil pemetaan urusan")
    open_ = []
    for pihak in kerja_sama.kesepakatan_bersama.pihak:
        beban = find_beban(kerja_sama, pihak)
        if beban is None or beban.membebani is None or beban.belum_dianggarkan is None:
            open_.append(pihak.daerah.sebutan)
    if open_:
        missing.append(f"beban dan anggaran (persetujuan DPRD) untuk {gabung(open_)}")
    if missing:
        yield Pelanggaran(
            f"tanggal penandatanganan sudah ada, tetapi belum dicatat: {'; '.join(missing)}",
            kerja_sama.kesepakatan_bersama.spek.tanggal.asal,
            "Catat di bawah persiapan: dalam berkas kerja sama; isinya tidak dicetak.",
        )


_HEAD = "kategori: sukarela\nkesepakatan_bersama:\n  tanggal: 2023-01-25\n  pihak: [d1, d2]\n"
ATURAN = Aturan(
    kode="persiapan-belum-dicatat",
    tingkat=Tingkat.PERINGATAN,
    judul="Tahapan sebelum penandatanganan dicatat",
    alasan=(
        "Objek kerja sama diambil dari perencanaan pembangunan, kerja sama wajib didahului pemetaan, dan persetujuan DPRD diperlukan "
        "bila membebani masyarakat dan daerah atau belum dianggarkan. Jawabannya tidak boleh diandaikan. Tidak dinilai selama tanggal "
        "penandatanganan belum diisi."
    ),
    dasar=(
        Dasar("pp-28-2018", "Pasal 4 ayat (2) dan ayat (3)", terverifikasi=True),
        Dasar("pp-28-2018", "Pasal 5", terverifikasi=True),
        Dasar("pp-28-2018", "Pasal 6 ayat (2)", terverifikasi=True),
    ),
    contoh_salah=f"{_HEAD}persiapan:\n  perencanaan: RPJMD Uji\n  beban:\n    - {{daerah: d1, membebani: tidak, belum_dianggarkan: tidak}}",
    contoh_benar=(
        f"{_HEAD}persiapan:\n  perencanaan: RPJMD Uji\n  beban:\n    - {{daerah: d1, membebani: tidak, belum_dianggarkan: tidak}}\n"
        "    - {daerah: d2, membebani: tidak, belum_dianggarkan: tidak}"
    ),
    periksa=_check,
)
