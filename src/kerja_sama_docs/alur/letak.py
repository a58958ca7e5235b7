"""From an address on a draft to the YAML place of the words that stand there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from kerja_sama_docs.naskah import Bagian, Naskah, Paragraf, fold_blanks, iter_pasal_units
from kerja_sama_docs.susunan import (
    Dokumen,
    Isian,
    JenisPotongan,
    Potongan,
    Teks,
    iter_teks,
    plain,
    unit_addresses,
)
from kerja_sama_docs.tempat import Tempat

_NUMBERS: Final = re.compile(r"\d{1,9}")
# The data of the frame whose words stand in a part of the paper.
_FRAME: Final[Mapping[Bagian, tuple[str, ...]]] = {
    Bagian.JUDUL: ("tentang", "judul_pihak"),
    Bagian.PEMBUKA: ("pembuka",),
    Bagian.MENIMBANG: ("menimbang",),
    Bagian.DASAR_HUKUM: ("dasar_hukum",),
}


def source_places(dokumen: Dokumen, naskah: Naskah) -> Mapping[str, Tempat]:
    """The places by address, for a naskah that was read from this document as printed, or as edited since.

    The prose of the template and whole tables have none; nor has a pasal that isn't as it was made.
    """
    places: dict[str, Tempat] = {}
    made_by_number = {
        p.nomor: (made, p) for made, p in zip(dokumen.pasal, dokumen.naskah_pasal(), strict=True)
    }
    for read in naskah.pasal:
        made, same = made_by_number.get(read.nomor, (None, None))
        if made is None or same != read:
            continue
        texts = [(f"pasal-{read.nomor}", made.judul)]
        units = zip(iter_pasal_units(read), unit_addresses(made), strict=True)
        texts += [(address, unit.teks) for (address, _), (_, unit) in units]
        places |= {address: place for address, teks in texts if (place := _place_of(teks)) is not None}
    numbers = iter(_texts(dokumen.kerangka.get("nomor", ())))
    for blok in naskah.blok:
        if isinstance(blok, Paragraf) and blok.bagian in (Bagian.NOMOR, *_FRAME):
            if blok.bagian is Bagian.NOMOR:
                found = _place_of(next(numbers, ()))
            else:
                found = _frame_place(dokumen, blok)
            if found is not None:
                places[blok.alamat] = found
    return places


def page_order(naskah: Naskah) -> Callable[[str], tuple[int, ...]]:
    """A sort key for addresses: where on the paper they stand; what is about the whole paper comes first."""
    places: dict[str, int] = {}
    for blok in naskah.blok:
        places.setdefault(blok.alamat, blok.urutan)

    def key(alamat: str) -> tuple[int, ...]:
        unit = alamat
        while unit and unit not in places:
            unit = unit.rpartition("/")[0]
        inner = alamat[len(unit) :]
        return places.get(unit, -1), *(int(n) for n in _NUMBERS.findall(inner))

    return key


def find_place(places: Mapping[str, Tempat], alamat: str) -> Tempat | None:
    """The place of an address, or of the nearest unit around it."""
    while alamat:
        if alamat in places:
            return places[alamat]
        alamat = alamat.rpartition("/")[0]
    return None


def _frame_place(dokumen: Dokumen, blok: Paragraf) -> Tempat | None:
    """By the words: the text that is the whole paragraph, else the first that stands in it."""
    texts = [
        (fold_blanks(plain(teks)), teks)
        for key in _FRAME[blok.bagian]
        for teks in _texts(dokumen.kerangka.get(key, ()))
        if any(p.jenis is not JenisPotongan.KOSONG for p in teks)
    ]
    whole = next((teks for words, teks in texts if words == blok.teks), None)
    part = next((teks for words, teks in texts if words and words in blok.teks), ())
    return _place_of(whole or part)


def _texts(isian: Isian) -> Iterator[Teks]:
    """Every text inside frame data, in order."""
    if isinstance(isian, Mapping):
        for value in isian.values():
            yield from _texts(value)
    elif isinstance(isian, Potongan):
        yield (isian,)
    elif isinstance(isian, tuple):
        if isian and all(isinstance(item, Potongan) for item in isian):
            yield tuple(iter_teks(isian))
        else:
            for value in isian:
                yield from _texts(value)


def _place_of(teks: Teks) -> Tempat | None:
    """Where its wording stands; where it has none of its own, its first fact."""
    known = [p for p in teks if p.asal.baris is not None]
    wording = (p.asal for p in known if p.jenis is JenisPotongan.KLAUSUL)
    return next(wording, known[0].asal if known else None)
