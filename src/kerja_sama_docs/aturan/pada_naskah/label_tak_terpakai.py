"""A label that is given is used: a party that no pasal and no signature names was forgotten, or is left over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kerja_sama_docs.aturan.bentuk import is_amendment
from kerja_sama_docs.aturan.model import Aturan, BahanNaskah, Pelanggaran
from kerja_sama_docs.aturan.pihak import find_pihak
from kerja_sama_docs.aturan.pihak_label import LABEL, label_number
from kerja_sama_docs.aturan.pihak_teks import list_teks
from kerja_sama_docs.naskah import Bagian
from kerja_sama_docs.temuan import Tingkat

_FEWEST_PASAL: Final = 4
_AFTER: Final = frozenset({Bagian.PASAL, Bagian.PENUTUP, Bagian.TANDA_TANGAN, Bagian.LAMPIRAN, Bagian.LAIN})


def _check(bahan: BahanNaskah) -> Iterator[Pelanggaran]:
    parties = bahan.once(find_pihak)
    if len(parties.pihak) < 2 or len(bahan.naskah.pasal) < _FEWEST_PASAL or bahan.once(is_amendment):
        return
    used = {
        label_number(m)
        for t in bahan.once(list_teks)
        if t.bagian in _AFTER and "ihak" in t.teks.casefold()
        for m in LABEL.finditer(t.teks)
    }
    if not used:
        return  # a paper that calls its parties by their names all along
    for pihak in parties.pihak:
        if pihak.nomor not in used:
            yield Pelanggaran(
                f"sebutan “{pihak.sebutan}” diberikan, tetapi tidak pernah dipakai dalam pasal dan tanda tangan",
                bahan.at(pihak.alamat),
                "Lengkapi hak, kewajiban, dan tanda tangan pihak itu, atau keluarkan pihak itu dari naskah.",
            )


_HEAD = (
    "KESEPAKATAN BERSAMA\nPada hari ini, yang bertanda tangan di bawah ini:\nI. A, selanjutnya disebut PIHAK KESATU.\n"
    "II. B, selanjutnya disebut PIHAK KEDUA.\n"
)
_PASAL = "".join(f"Pasal {n}\nBAGIAN\nPIHAK KESATU melaksanakan kegiatannya.\n" for n in range(1, 4))
ATURAN = Aturan(
    kode="label-tak-terpakai",
    tingkat=Tingkat.PERINGATAN,
    judul="Sebutan yang diberikan juga dipakai",
    alasan="Pihak yang sebutannya tidak muncul lagi dalam pasal dan tanda tangan biasanya terlupa, atau sisa naskah lain.",
    dasar=(),
    contoh_salah=f"{_HEAD}{_PASAL}Pasal 4\nBIAYA\nPIHAK KESATU menanggung biayanya.",
    contoh_benar=f"{_HEAD}{_PASAL}Pasal 4\nBIAYA\nPIHAK KEDUA menanggung biayanya.",
    periksa=_check,
)
