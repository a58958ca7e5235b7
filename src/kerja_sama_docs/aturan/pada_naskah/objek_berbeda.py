"""The title and the pasal are about the same thing: the words after TENTANG come back in purpose, object or scope.

Told only when not one word of the subject does; words that suit every cooperation ("pelayanan", "wilayah") don't count.
The paper's own full title, where it is repeated ("perlu membuat Perjanjian Kerja Sama tentang …"), must be the title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import Bentuk, form_of
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.naskah import Bagian, pasal_to_text
from kerja_sama_docs.temuan import Tingkat

_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_COMMON: Final = frozenset(
    """kerja sama kerjasama daerah antar antardaerah wilayah kabupaten kota provinsi bidang dalam dengan untuk pada serta tentang
    penyelenggaraan pelaksanaan pelayanan layanan pengelolaan pengembangan peningkatan pembangunan pemerintahan pemerintah urusan
    perbatasan lintas bersama terpadu masyarakat publik umum program kegiatan potensi sumber daya melalui antara lainnya bagi""".split()
)
_HEADING: Final = re.compile(r"\b(?:maksud|tujuan|objek|obyek|lingkup)\b", re.I)
_STEM: Final = re.compile(r"^(?:meny|meng|mem|men|me|peny|peng|pem|pen|per|pe|ber|be|ter|di|ke)(?=\w{4})")
_REPEATED: Final = re.compile(
    r"(?:mengikatkan\s+diri\s+dalam|perlu\s+(?:membuat|mengadakan|menyusun)|sepakat\s+(?:untuk\s+)?(?:membuat|mengadakan|melakukan))\s+"
    r"(?:Kesepakatan\s+Bersama|Perjanjian\s+Kerja\s+Sama)\s+tentang\s+([^;:]+?)(?=\s*(?:,?\s+dengan\s+ketentuan|,?\s+yang\b|[.;:]?\s*$|[.;:]\s))",
    re.I,
)
_FRONT: Final = frozenset({Bagian.PEMBUKA, Bagian.MENIMBANG, Bagian.PIHAK, Bagian.DASAR_HUKUM})
_STEM_LENGTH: Final = 5


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    parties = bahan.once(find_pihak)
    title = parties.kepala.tentang
    if not title or bahan.once(form_of) is Bentuk.LAIN:
        return
    wanted = _stems(title)
    for text in bahan.once(list_teks):
        found = _REPEATED.search(text.teks) if text.bagian in _FRONT and "tentang" in text.teks else None
        if found and wanted and _stems(found[1]) and not wanted & _stems(found[1]):
            yield Pelanggaran(
                f"judulnya tentang “{title}”, tetapi di sini tentang “{' '.join(found[1].split())}”",
                bahan.at(text.alamat),
                "Samakan dengan judul naskah.",
            )
            return
    chosen = [p for p in bahan.naskah.pasal if _HEADING.search(p.judul)]
    if not parties.lengkap or not wanted or not chosen:
        return
    if not wanted & frozenset().union(*(_stems(pasal_to_text(p)) for p in chosen)):
        yield Pelanggaran(
            f"judulnya tentang “{title}”, tetapi tidak satu pun kata pokoknya ada dalam maksud, objek, atau ruang lingkup",
            bahan.at(f"pasal-{chosen[0].nomor}"),
            "Cocokkan judul dan objek; mungkin salah satunya sisa naskah lain.",
        )


def _stems(text: str) -> frozenset[str]:
    words = (w for w in _WORD.findall(text.casefold()) if w not in _COMMON)
    return frozenset(_STEM.sub("", w)[:_STEM_LENGTH] for w in words)


_HEAD = "PERJANJIAN KERJA SAMA\nTENTANG\nPENGELOLAAN SAMPAH\nYang bertanda tangan di bawah ini sepakat membuat Perjanjian Kerja Sama tentang "
ATURAN = Aturan(
    kode="objek-berbeda",
    tingkat=Tingkat.PERINGATAN,
    judul="Judul dan isi membicarakan objek yang sama",
    alasan=(
        "Naskah yang dibuat dari naskah lain kadang-kadang masih memuat objek lamanya. Diperingatkan hanya bila tidak satu pun kata pokok "
        "judul kembali dalam maksud, tujuan, objek, atau ruang lingkup, atau bila judul diulang dengan pokok yang lain."
    ),
    dasar=(),
    contoh_salah=f"{_HEAD}Pelayanan Kesehatan, dengan ketentuan sebagai berikut:",
    contoh_benar=f"{_HEAD}Pengelolaan Sampah, dengan ketentuan sebagai berikut:",
    periksa=_check,
)
