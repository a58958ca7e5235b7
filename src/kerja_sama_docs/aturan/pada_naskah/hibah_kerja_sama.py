"""Money from one region to another for a cooperation is bantuan keuangan, not hibah.

Only where the parties give to each other; grants of others as a source, and sentences that rule hibah out, are sound.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.berlaku import bases_then
from kerja_sama_docs.aturan.daerah_pihak import find_daerah
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pola import fold
from kerja_sama_docs.aturan.unit import read_unit, shorten
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Dasar, Tingkat

_GRANT: Final = re.compile(r" (?:hibah|dihibahkan|menghibahkan|hibahkan) ")
_BETWEEN: Final = re.compile(
    r" (?:pihak (?:kesatu|pertama|kedua|ketiga|keempat|kelima|lain|lainnya)|para pihak|antarpihak|antar pihak|antardaerah|antar daerah"
    r"|pemerintah (?:kabupaten|kota|provinsi)) "
)
_MONEY: Final = re.compile(
    r" (?:dana|uang|keuangan|biaya|anggaran|belanja|pembiayaan|rp\w*|apbd|kompensasi|dukungan) "
)
_NAMED: Final = (" hibah kerja sama ", " hibah kerjasama ", " dana hibah ", " belanja hibah ", " hibah uang ")
_SOUND: Final = re.compile(
    r" (?:tidak|bukan|dilarang|tanpa|selain|pihak ketiga|pemerintah pusat|luar negeri|sumber lain|tidak mengikat|lembaga|donor|masyarakat"
    r"|swasta|badan usaha) "
)
_SENTENCE: Final = re.compile(r"(?<=[.;])\s+(?=[A-Z])")
_READ: Final = frozenset({Bagian.PASAL, Bagian.LAIN, Bagian.LAMPIRAN})


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if not bases_then(bahan, ATURAN.dasar):
        return
    for unit in bahan.once(read_unit):
        if unit.bagian not in _READ or not _GRANT.search(unit.lipat):
            continue
        lipat = next((s for s in map(fold, _SENTENCE.split(unit.teks)) if _GRANT.search(s)), unit.lipat)
        if _SOUND.search(lipat):
            continue
        context = (lipat, *unit.induk)
        between = any(_BETWEEN.search(text) for text in context)
        if not between or not (_MONEY.search(lipat) or any(name in lipat for name in _NAMED)):
            continue
        regions = bahan.once_with(find_daerah)
        if len(regions.daerah) > 1 and regions.semua:
            yield Pelanggaran(
                f"pemberian dana antardaerah disebut hibah: “{shorten(unit.teks)}”",
                bahan.at(unit.alamat),
                "Sebut sebagai bantuan keuangan antardaerah yang dianggarkan kedua daerah; untuk barang, pinjam pakai barang milik daerah.",
            )
            return


_HEAD: Final = (
    "PERJANJIAN KERJA SAMA\nANTARA\nPEMERINTAH KABUPATEN CONTOH HULU\nDENGAN\nPEMERINTAH KABUPATEN CONTOH HILIR\n"
    "TENTANG\nPEMBANGUNAN\nPasal 1\nPEMBIAYAAN\nPemerintah Kabupaten Contoh Hulu memberikan "
)

ATURAN = Aturan(
    kode="hibah-kerja-sama",
    tingkat=Tingkat.PERINGATAN,
    judul="Dana antardaerah diberikan sebagai bantuan keuangan",
    alasan=(
        "Belanja untuk daerah lain dalam rangka kerja sama daerah dianggarkan sebagai belanja bantuan keuangan antardaerah, bukan sebagai "
        "belanja hibah."
    ),
    dasar=(Dasar("pp-12-2019", "Pasal 67 ayat (1) dan ayat (3)", terverifikasi=True),),
    contoh_salah=f"{_HEAD}dana hibah kepada Pemerintah Kabupaten Contoh Hilir.",
    contoh_benar=f"{_HEAD}bantuan keuangan kepada Pemerintah Kabupaten Contoh Hilir.",
    periksa=_check,
)
