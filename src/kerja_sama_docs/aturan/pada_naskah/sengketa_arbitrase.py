"""Disputes between regions are not taken to arbitration or to a civil court.

Only in units about disputes; what excludes that way, what lies with third parties, and papers whose parties are not all
regions are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.berlaku import bases_then
from kerja_sama_docs.aturan.daerah_pihak import find_daerah
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.sengketa import find_sengketa
from kerja_sama_docs.temuan import Dasar, Tingkat

_WAY: Final = re.compile(
    r"\b(?:arbitrase|arbiter|BANI|Badan\s+Arbitrase\s+Nasional(?:\s+Indonesia)?|pengadilan(?:\s+negeri|\s+tinggi)?|kepaniteraan"
    r"|jalur\s+hukum|litigasi|domisili\s+hukum)\b",
    re.I,
)
_EXCLUDED: Final = re.compile(
    r"\b(?:tidak|bukan|dilarang)\s+(?:(?:dapat|akan|boleh|perlu|untuk)\s+)?(?:diajukan|dibawa|diselesaikan|ditempuh|menempuh|melalui|diserahkan|digugat|mengajukan"
    r"|membawa|menyelesaikan|ke|kepada)\b"
    r"|\b(?:tanpa|selain|di\s+luar)\s+(?:\w+\s+){0,2}?(?=arbitrase|pengadilan|jalur|litigasi|badan\s+arbitrase)"
    r"|\bputusan\s+pengadilan\b|\bpihak\s+ketiga\b",
    re.I,
)
# What failed before the way is taken excludes nothing: "yang tidak dapat diselesaikan secara musyawarah".
_FAILED: Final = re.compile(
    r"\b(?:tidak|belum)\s+(?:dapat\s+)?(?:di)?selesaikan\b(?!\s+(?:melalui|di|oleh|ke)\s+(?:jalur|pengadilan|arbitrase|badan))",
    re.I,
)


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if not bases_then(bahan, ATURAN.dasar):
        return
    for unit in bahan.once_with(find_sengketa):
        way = _WAY.search(unit.teks)
        if way is None or _EXCLUDED.search(_FAILED.sub(" ", unit.teks)):
            continue
        regions = bahan.once_with(find_daerah)
        if len(regions.daerah) > 1 and regions.semua:
            yield Pelanggaran(
                f"perselisihan antardaerah hendak diselesaikan melalui “{' '.join(way[0].split())}”",
                bahan.at(unit.alamat),
                "Ganti dengan musyawarah, lalu penyelesaian oleh gubernur atau Menteri Dalam Negeri.",
            )
        return


_HEAD: Final = (
    "PERJANJIAN KERJA SAMA\nANTARA\nPEMERINTAH KABUPATEN CONTOH HULU\nDENGAN\nPEMERINTAH KABUPATEN CONTOH HILIR\n"
    "TENTANG\nPEMBANGUNAN\nPasal 1\nPENYELESAIAN PERSELISIHAN\nPerselisihan yang tidak dapat dimusyawarahkan diselesaikan melalui "
)

ATURAN = Aturan(
    kode="sengketa-arbitrase",
    tingkat=Tingkat.PERINGATAN,
    judul="Perselisihan antardaerah tidak dibawa ke arbitrase atau pengadilan",
    alasan=(
        "Perselisihan kerja sama antardaerah diselesaikan menurut peraturan mengenai perselisihan antardaerah, dan keputusan Menteri "
        "bersifat final."
    ),
    dasar=(
        Dasar("pp-28-2018", "Pasal 8", terverifikasi=True),
        Dasar("uu-23-2014", "Pasal 370 ayat (4)", terverifikasi=True),
    ),
    contoh_salah=f"{_HEAD}Badan Arbitrase Nasional Indonesia.",
    contoh_benar=f"{_HEAD}gubernur menurut ketentuan peraturan perundang-undangan.",
    periksa=_check,
)
