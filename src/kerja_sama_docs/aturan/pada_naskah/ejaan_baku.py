"""Frequent slips of spelling: notes, one for each word of a paper.

Citations are left alone (old titles are spelt in the old way), and so are names in signature blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Tingkat

_PLACES: Final = "atas bawah dalam luar antara samping belakang depan sini sana"
_VERBS: Final = "tetapkan tentukan lakukan laksanakan tandatangani buat sebut maksud atur berikan sepakati bayar sampaikan tunjuk bentuk gunakan ubah"
_SLIPS: Final = (
    *((f"di{place}", f"di {place}") for place in _PLACES.split()),
    *((f"di {verb}", f"di{verb}") for verb in _VERBS.split()),
    ("kerjasama", "kerja sama"),
    ("berkerja sama", "bekerja sama"),
    ("berkerjasama", "bekerja sama"),
    ("walikota", "wali kota"),
    ("bermaterai", "bermeterai"),
    ("materai", "meterai"),
    ("propinsi", "provinsi"),
    ("syah", "sah"),
    ("azas", "asas"),
    ("terimakasih", "terima kasih"),
    ("dimana", "di mana"),
    ("diantaranya", "di antaranya"),
    ("tandatangan", "tanda tangan"),
    ("di tanda tangani", "ditandatangani"),
    ("di tandatangani", "ditandatangani"),
    ("ditanda tangani", "ditandatangani"),
    ("tanggungjawab", "tanggung jawab"),
    ("bertanggungjawab", "bertanggung jawab"),
    ("antar daerah", "antardaerah"),
    ("antar pemerintah", "antarpemerintah"),
    ("pasca bencana", "pascabencana"),
    ("non pemerintah", "nonpemerintah"),
    ("resiko", "risiko"),
    ("praktek", "praktik"),
    ("obyek", "objek"),
    ("subyek", "subjek"),
    ("jadual", "jadwal"),
    ("kwalitas", "kualitas"),
    ("kwitansi", "kuitansi"),
    ("ijin", "izin"),
    ("nopember", "November"),
    ("pebruari", "Februari"),
    ("merubah", "mengubah"),
    ("mensosialisasikan", "menyosialisasikan"),
    ("memasilitasi", "memfasilitasi"),
    ("konsekwensi", "konsekuensi"),
    ("frekwensi", "frekuensi"),
    ("tehnik", "teknik"),
    ("tehnis", "teknis"),
    ("kwartal", "kuartal"),
    ("hirarki", "hierarki"),
    ("hutang", "utang"),
    ("disamping itu", "di samping itu"),
    ("dikemudian hari", "di kemudian hari"),
)
_SHAPE: Final = {wrong: re.compile(rf"\b{wrong}\b", re.I) for wrong, _ in _SLIPS}
_CITED: Final = re.compile(
    r"\b(?:Undang-Undang|Peraturan|Keputusan|Instruksi)\b[^;]{0,60}\bNomor\b[^;]*", re.I
)
_SKIPPED: Final = frozenset(
    {Bagian.DASAR_HUKUM, Bagian.TANDA_TANGAN, Bagian.KEPALA, Bagian.KAKI, Bagian.JUDUL, Bagian.NOMOR}
)


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    first: dict[tuple[str, str], tuple[str, str]] = {}
    counts: dict[tuple[str, str], int] = {}
    texts = [t for t in bahan.once(list_teks) if t.bagian not in _SKIPPED]
    paper = "\n".join(t.teks for t in texts).casefold()
    here = [slip for slip in _SLIPS if slip[0] in paper]
    for teks in texts if here else ():
        words = _CITED.sub(" ", teks.teks) if "omor" in teks.teks else teks.teks
        small = words.casefold()
        for slip in here:
            for match in _SHAPE[slip[0]].finditer(words) if slip[0] in small else ():
                if not _is_name(match[0]):
                    counts[slip] = counts.get(slip, 0) + 1
                    first.setdefault(slip, (teks.alamat, match[0]))
    for slip, (alamat, written) in first.items():
        times = f" ({counts[slip]} kali)" if counts[slip] > 1 else ""
        yield Pelanggaran(
            f"“{' '.join(written.split())}”{times} lazimnya ditulis “{slip[1]}”",
            bahan.at(alamat),
            "Sesuaikan ejaannya.",
        )


def _is_name(written: str) -> bool:
    """Two words with capitals belong to a title that somebody gave: "Kerja Sama Antar Daerah"."""
    parts = written.split()
    return len(parts) > 1 and all(part[0].isupper() for part in parts)


ATURAN = Aturan(
    kode="ejaan-baku",
    tingkat=Tingkat.INFO,
    judul="Ejaan kata yang sering keliru",
    alasan="Salah eja tidak mengubah arti, tetapi mengurangi kerapian naskah. Judul peraturan tidak diperiksa.",
    dasar=(),
    contoh_salah="PERJANJIAN KERJA SAMA\nPasal 1\nTUJUAN\nTujuannya seperti disebut diatas.",
    contoh_benar="PERJANJIAN KERJA SAMA\nPasal 1\nTUJUAN\nTujuannya seperti disebut di atas.",
    periksa=_check,
)
