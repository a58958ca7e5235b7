"""Names of regions are spelled as in the list of regions: "Batang Hari", not "Batanghari".

Only names that are one of the list but for blanks, hyphens or a single letter are told; titles of regulations are left
as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Final

from kerja_sama_docs.aturan.bentuk import iter_teks
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Dasar, Tingkat

_LEVEL: Final = {
    "kabupaten": "Kabupaten", "bupati": "Kabupaten", "kota": "Kota", "wali kota": "Kota", "walikota": "Kota",
}  # fmt: skip
_NAMED: Final = re.compile(
    r"\b(?P<tingkat>Kabupaten|KABUPATEN|Bupati|BUPATI|Wali ?[Kk]ota|WALI ?KOTA|Kota|KOTA) (?P<nama>[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+){0,3})"
)
_CITED: Final = re.compile(r"\b(?:Undang-Undang|Peraturan|Keputusan|Putusan)\b[^;]{0,80}?\bNomor\b[^;]*")
_ALIKE: Final = 0.9
_SKIPPED: Final = frozenset({Bagian.DASAR_HUKUM, Bagian.KEPALA, Bagian.KAKI})


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    if not bahan.wilayah.isi:
        return
    told: set[str] = set()
    judged: dict[str, tuple[str, str] | None] = {}
    for teks in iter_teks(bahan.naskah):
        if teks.bagian in _SKIPPED:
            continue
        words = _CITED.sub(" ", teks.teks) if "omor" in teks.teks else teks.teks
        for match in _NAMED.finditer(words):
            level = _LEVEL[" ".join(match["tingkat"].casefold().split())]
            if match[0] not in judged:
                judged[match[0]] = _meant(level, match["nama"].split(), bahan)
            meant = judged[match[0]]
            if meant and meant[0] not in told:
                told.add(meant[0])
                yield Pelanggaran(
                    f"tertulis “{meant[0]}”; dalam daftar wilayah {level} {meant[1]}",
                    bahan.at(teks.alamat),
                    "Tulis nama daerah sesuai peraturan yang menetapkannya.",
                )


def _meant(level: str, words: list[str], bahan: BahanNaskah) -> tuple[str, str] | None:
    """What was written and what the list has; None where a run of the words is in the list, or none is near to one."""
    wilayah = bahan.wilayah
    for count in range(len(words), 0, -1):
        written = " ".join(words[:count])
        proper = wilayah.proper_name(f"{level} {written}")
        if proper is not None:
            name = proper.removeprefix(f"{level} ")
            return None if name.casefold() == written.casefold() else (written, name)
    names = wilayah.names_of(level)
    for count in range(len(words), 0, -1):
        written = " ".join(words[:count])
        near = get_close_matches(written.casefold(), names, 1, _ALIKE) if len(written) > 4 else []
        if near:
            return written, names[near[0]]
    return None


ATURAN = Aturan(
    kode="nama-daerah-keliru",
    tingkat=Tingkat.PERINGATAN,
    judul="Nama daerah ditulis menurut peraturannya",
    alasan=(
        "Nama daerah yang salah tulis terbawa ke kop, nomor, dan tanda tangan. Dibandingkan dengan daftar wilayah dalam katalog; judul "
        "peraturan tidak dinilai."
    ),
    dasar=(Dasar("praktik"),),
    contoh_salah="PERJANJIAN KERJA SAMA\nPasal 1\nLOKASI\nKegiatan dilaksanakan di Kabupaten Batanghari.",
    contoh_benar="PERJANJIAN KERJA SAMA\nPasal 1\nLOKASI\nKegiatan dilaksanakan di Kabupaten Batang Hari.",
    periksa=_check,
)
