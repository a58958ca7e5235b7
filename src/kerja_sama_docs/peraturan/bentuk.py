"""Form words of a citation: the only wording that this package owns.

Sources: UU 12/2011 Lampiran II no 46 (the kind written with capitals) and no 47 (undang-undang and peraturan pemerintah
with Lembaran Negara and Tambahan Lembaran Negara in brackets); no 45 (no "Republik Indonesia" behind the kind). The
attachment binds regulations; agreements follow it by convention. The gazette of ministerial regulations and the
"sebagaimana telah …" formula are customary wording of legal bases.
"""

from __future__ import annotations

from typing import Final

from kerja_sama_docs.peraturan.model import JenisPeraturan

NOMOR: Final = "Nomor"
TAHUN: Final = "Tahun"
TENTANG: Final = "tentang"

LEMBARAN_NEGARA: Final = "Lembaran Negara Republik Indonesia Tahun"
TAMBAHAN_LEMBARAN_NEGARA: Final = "Tambahan Lembaran Negara Republik Indonesia Nomor"
BERITA_NEGARA: Final = "Berita Negara Republik Indonesia Tahun"

DIUBAH_SEKALI: Final = "sebagaimana telah diubah dengan"
DIUBAH_BEBERAPA_KALI: Final = "sebagaimana telah beberapa kali diubah, terakhir dengan"

SEBUTAN: Final[tuple[tuple[JenisPeraturan, str], ...]] = (
    (JenisPeraturan.TAP_MPR, "Ketetapan Majelis Permusyawaratan Rakyat"),
    (JenisPeraturan.UNDANG_UNDANG, "Undang-Undang"),
    (JenisPeraturan.PERPPU, "Peraturan Pemerintah Pengganti Undang-Undang"),
    (JenisPeraturan.UNDANG_UNDANG_DARURAT, "Undang-Undang Darurat"),
    (JenisPeraturan.PERATURAN_PEMERINTAH, "Peraturan Pemerintah"),
    (JenisPeraturan.PERATURAN_PRESIDEN, "Peraturan Presiden"),
    (JenisPeraturan.INSTRUKSI_PRESIDEN, "Instruksi Presiden"),
    (JenisPeraturan.PERATURAN_MENTERI, "Peraturan"),
    (JenisPeraturan.PERATURAN_LEMBAGA, "Peraturan"),
    (JenisPeraturan.PERATURAN_DAERAH, "Peraturan Daerah"),
    (JenisPeraturan.PERATURAN_KEPALA_DAERAH, "Peraturan"),
    (JenisPeraturan.PUTUSAN_MK, "Putusan Mahkamah Konstitusi"),
)
"""What each kind is called before its issuer ("Peraturan" + "Menteri Dalam Negeri") and its number.

The constitution isn't here: its title is its name.
"""
